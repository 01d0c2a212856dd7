"""What each figure means, in one plain sentence: for the workbook's Definitions sheet and for the window's tooltips.

A term is a header of the pilot workbook and stays English, like the header; its meaning is translated.
"""

from __future__ import annotations

from collections.abc import Callable

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP

Translate = Callable[[str], str]
"""Gives the text of the context ``definitions`` in the language of whoever reads it."""


def in_english(text: str) -> str:
    """`text` as it stands in the source."""
    return text


_MEANINGS = (
    (
        "Public events held",
        QT_TRANSLATE_NOOP("definitions", "Events of the period that were open to the public and took place."),
    ),
    (
        "Events per week",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Public events held, divided by the ISO weeks of the period that have begun, the week in progress "
            "included.",
        ),
    ),
    (
        "Attendees",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Visits: people checked in, once for each event, and guests; for an event without check-ins, its recorded "
            "total; an event whose attendance nobody recorded adds nothing, and its cell is empty.",
        ),
    ),
    (
        "Unique attendees",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Different people checked in at public events held, each once however often they came; guests and recorded "
            "totals have no names and are not in it.",
        ),
    ),
    (
        "Newcomers",
        QT_TRANSLATE_NOOP(
            "definitions",
            "People checked in at the first event that they ever attended in this space, by the events' start, and "
            "guests who said that it was their first.",
        ),
    ),
    (
        "Returning",
        QT_TRANSLATE_NOOP(
            "definitions", "People checked in who attended an earlier event of this space; guests are never in it."
        ),
    ),
    (
        "Returning rate",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Returning divided by Attendees, over the public events held whose returning people are known.",
        ),
    ),
    (
        "New active contributors",
        QT_TRANSLATE_NOOP(
            "definitions",
            "People whose contribution in a focus area was marked active on a day of the period: each once for every "
            "focus area and season, on the first such day.",
        ),
    ),
    (
        "Contributors per event",
        QT_TRANSLATE_NOOP("definitions", "New active contributors divided by public events held."),
    ),
    (
        "Technical share of events",
        QT_TRANSLATE_NOOP(
            "definitions", "Public events held of the technical track, divided by all public events held."
        ),
    ),
    (
        "Target",
        QT_TRANSLATE_NOOP(
            "definitions",
            "What the space aims at: events and contributors (to the nearest whole person) for a whole season, and the "
            "averages for any period; empty where there is none.",
        ),
    ),
    ("Actual", QT_TRANSLATE_NOOP("definitions", "What was counted in the period up to the day of the export.")),
    ("% of target", QT_TRANSLATE_NOOP("definitions", "Actual divided by Target.")),
    (
        "Projected",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Where the season ends if its remaining weeks go like those that have begun, empty before the fourth week: "
            "counts grow with the weeks, averages stay.",
        ),
    ),
    (
        "Track",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Technical or non-technical, as each event says; a new active contributor goes with the credited event, "
            "and is in the Total alone without one.",
        ),
    ),
    (
        "Coordinators",
        QT_TRANSLATE_NOOP(
            "definitions",
            "How many coordinators of the track work in the space, or left it and ran an event of the period.",
        ),
    ),
    (
        "Events held",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Public events held of that track, focus area or week; an event with two focus areas counts once under "
            "each and once in the Total, so the column may add up to more than its Total.",
        ),
    ),
    (
        "Interested",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Different people who became interested in the focus area on a day of the period; the Total has each "
            "person once.",
        ),
    ),
    (
        "% of contributors",
        QT_TRANSLATE_NOOP(
            "definitions", "New active contributors in the focus area, divided by all new active contributors."
        ),
    ),
    (
        "Week",
        QT_TRANSLATE_NOOP(
            "definitions",
            "The ISO 8601 week, Monday to Sunday; an event is in the week in which it starts by local time.",
        ),
    ),
    (
        "Public",
        QT_TRANSLATE_NOOP("definitions", "Yes for an event that was open to everybody; only such events are counted."),
    ),
    (
        "Status",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Confirmed for an event that is to take place, Held for one that did, Cancelled for one that did not; only "
            "events held are counted.",
        ),
    ),
    ("Expected", QT_TRANSLATE_NOOP("definitions", "How many people the coordinator planned for.")),
    ("RSVPs", QT_TRANSLATE_NOOP("definitions", "People who signed up for the event.")),
    (
        "Guests",
        QT_TRANSLATE_NOOP("definitions", "People counted at the door without a name; they are among the Attendees."),
    ),
    (
        "Show rate",
        QT_TRANSLATE_NOOP(
            "definitions",
            "People who signed up and were checked in, divided by RSVPs; empty without RSVPs or without check-ins.",
        ),
    ),
    (
        "Cumulative target",
        QT_TRANSLATE_NOOP("definitions", "The season's target of events, spread evenly over its weeks."),
    ),
    (
        "Cumulative contributor target",
        QT_TRANSLATE_NOOP("definitions", "The season's target of contributors, spread evenly over its weeks."),
    ),
    (
        "Cumulative events",
        QT_TRANSLATE_NOOP("definitions", "Public events held from the first week on; empty for weeks to come."),
    ),
    (
        "Cumulative contributors",
        QT_TRANSLATE_NOOP("definitions", "New active contributors from the first week on; empty for weeks to come."),
    ),
    (
        "Contributor",
        QT_TRANSLATE_NOOP(
            "definitions",
            "A number that stands for the same person in every workbook of the space, or the name if the person who "
            "exported asked for names.",
        ),
    ),
    (
        "First attended",
        QT_TRANSLATE_NOOP("definitions", "The day of the first event of the space at which the person was checked in."),
    ),
    (
        "Credited event",
        QT_TRANSLATE_NOOP("definitions", "The event that is said to have led to the contribution."),
    ),
    (
        "Active since",
        QT_TRANSLATE_NOOP("definitions", "The first day in the season on which the contribution was marked active."),
    ),
    (
        "Days to active",
        QT_TRANSLATE_NOOP("definitions", "Days from First attended to Active since; empty if the second came first."),
    ),
    (
        "Arrivals by hour",
        QT_TRANSLATE_NOOP(
            "definitions",
            "People checked in at public events held, by the hour in which they were, by the clock of the space; "
            "guests have no time and are not in it.",
        ),
    ),
    (
        "Previous period",
        QT_TRANSLATE_NOOP(
            "definitions",
            "The season before, the month before, or as many days right before; as long as the period is not over, "
            "only as many days of the previous one as have gone by of this one.",
        ),
    ),
)

_MEANINGS_OF_SEVERAL = (
    (
        "Several spaces",
        QT_TRANSLATE_NOOP(
            "definitions",
            "Together they have the sums of their figures and targets; but somebody who came to events of two spaces "
            "is one of the Unique attendees, a newcomer in each, and counted as active in each where it was marked.",
        ),
    ),
    (
        "Event target",
        QT_TRANSLATE_NOOP("definitions", "How many public events the space aims to hold in the season."),
    ),
    (
        "Contributor target",
        QT_TRANSLATE_NOOP(
            "definitions",
            "How many new active contributors the space aims at in the season: those for each event, times the events. "
            "For twelve spaces with 96 events of one contributor each, that is the hypothesis: 1,152.",
        ),
    ),
    (
        "% of target 2",
        QT_TRANSLATE_NOOP("definitions", "New active contributors divided by Contributor target."),
    ),
    (
        "Projected contributors",
        QT_TRANSLATE_NOOP(
            "definitions",
            "New active contributors at the season's end if its remaining weeks go like those that have begun, empty "
            "before the fourth week.",
        ),
    ),
)


def definitions(translate: Translate = in_english, *, several: bool = True) -> dict[str, str]:
    """The meaning of each term, in the order in which a reader of the workbook meets them.

    Those that only the figures of `several` spaces have are left out where there are none.
    """
    meanings = (*_MEANINGS, *_MEANINGS_OF_SEVERAL) if several else _MEANINGS
    return {term: translate(meaning) for term, meaning in meanings}
