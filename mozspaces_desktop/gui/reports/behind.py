"""The lists behind the figures: which events, people or contributions a number is made of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import EventFigures, Figures, FocusAreaFigures, NewContributor, TrackFigures
from mozspaces_desktop.core.figures.people_counted import PEOPLE, PersonCounted
from mozspaces_desktop.core.figures.tables import EVENTS, TRACKS, WEEKLY, Column, contributor_columns
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.reports import report_wording as wording

translate = QCoreApplication.translate

_EVENT_HEADERS = (
    *("Date", "Event", "Track", "Attendees", "Guests", "Newcomers", "Returning", "New active contributors"),
    *("Status", "Start", "Coordinator", "Focus areas"),
)
_WEEK_HEADERS = ("Week", "Monday", "Events held", "Target")

_CONTRIBUTOR_FIGURES = frozenset({"New active contributors", "Contributors per event", "% of contributors"})
_PERSON = attrgetter("person_id")
_EVENT_FIGURES = frozenset({"Events held", "Attendees", "Newcomers"})


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to be shown: its title, a sentence about it, and which event and person each row is about, if any."""

    title: str
    explanation: str
    columns: Sequence[Column[Any]]
    rows: Sequence[Any]
    event_id: Callable[[Any], str | None]
    person_id: Callable[[Any], str | None] = lambda _row: None


def behind_metric(figures: Figures, name: str, people: Callable[[], Sequence[PersonCounted]]) -> Listing:
    """What the headline figure `name` is made of; `people` reads those who came, for the figure that needs them."""
    title = wording.translated(name)
    if name in _CONTRIBUTOR_FIGURES:
        return _contributors(title, figures.contributors, wording.definition(name))
    if name == "Unique attendees":
        return Listing(title, wording.definition(name), PEOPLE, people(), lambda _person: None, _PERSON)
    if name == "Events per week":
        begun = figures.weekly[: figures.period.weeks_begun(figures.today)]
        return Listing(title, wording.definition(name), _chosen(WEEKLY, _WEEK_HEADERS), begun, lambda _week: None)
    return _events(title, counted_events(figures), wording.definition(name))


def behind_week(figures: Figures, monday: dt.date) -> Listing:
    """The public events of the ISO week from `monday` on: those held, and those to come."""
    week = {monday + dt.timedelta(days=number) for number in range(7)}
    events = [event for event in (*counted_events(figures), *planned_events(figures)) if event.date in week]
    title = translate("Behind", "Public events of {week}").format(week=week_name(monday))
    return _events(title, events, wording.definition("Week"))


def behind_growth(figures: Figures, monday: dt.date) -> Listing:
    """Everybody who had become an active contributor by the end of the ISO week from `monday` on."""
    sunday = monday + dt.timedelta(days=6)
    rows = [one for one in figures.contributors if one.active_since <= sunday]
    title = translate("Behind", "New active contributors up to {day}")
    return _contributors(
        title.format(day=wording.long_day(min(sunday, figures.period.ends_on))),
        rows,
        wording.definition("Cumulative contributors"),
    )


def behind_area(figures: Figures, line: FocusAreaFigures, header: str) -> Listing:
    """What the figure under `header` is made of for a focus area, or for the total of them."""
    area = line.focus_area
    return _behind_line(
        header,
        wording.one_line(line.focus_area or ""),
        [one for one in figures.contributors if area in (None, one.focus_area)],
        [event for event in counted_events(figures) if area is None or area in event.focus_areas],
    )


def behind_track(figures: Figures, line: TrackFigures, header: str) -> Listing:
    """What the figure under `header` is made of for a track, or for the total of both."""
    return _behind_line(
        header,
        wording.translated(TRACKS[line.track]) if line.track else "",
        [one for one in figures.contributors if line.track in (None, one.track)],
        [event for event in counted_events(figures) if line.track in (None, event.track)],
    )


def events_of(figures: Figures) -> Listing:
    """Every event of the period that is no draft, private and cancelled ones, too."""
    explanation = translate("Behind", "All events but drafts. The figures are about the public ones that were held.")
    title = translate("Behind", "Events of {season}").format(season=figures.period.name)
    return _events(title, figures.events, explanation)


def unrecorded_events(figures: Figures) -> Listing:
    """The public events that were held without anybody recording who came."""
    events = [event for event in counted_events(figures) if event.attendees is None]
    explanation = translate(
        "Behind",
        "They count as held, and add nothing to the attendees. Open one to check people in or to enter totals.",
    )
    return _events(translate("Behind", "Events without attendance"), events, explanation)


def counted_events(figures: Figures) -> list[EventFigures]:
    """The events that the figures are about."""
    return [event for event in figures.events if event.counts]


def planned_events(figures: Figures) -> list[EventFigures]:
    """The public events that are confirmed for today or later."""
    return [
        event
        for event in figures.events
        if event.public and event.status is EventStatus.CONFIRMED and event.date >= figures.today
    ]


def week_name(monday: dt.date) -> str:
    """A week with its number and its days, such as "week 23, 2 Jun to 8 Jun"."""
    return translate("Behind", "week {number}, {first} to {last}").format(
        number=monday.isocalendar().week,
        first=wording.day_and_month(monday),
        last=wording.day_and_month(monday + dt.timedelta(days=6)),
    )


def _behind_line(
    header: str, part: str, contributors: Sequence[NewContributor], events: Sequence[EventFigures]
) -> Listing:
    """The contributors or the events behind a cell of a line about `part` (empty: about everything)."""
    figure = header if header in _CONTRIBUTOR_FIGURES | _EVENT_FIGURES else "Events held"
    said = wording.translated(figure)
    title = translate("Behind", "{part}: {figure}").format(part=part, figure=said) if part else said
    if figure in _CONTRIBUTOR_FIGURES:
        return _contributors(title, contributors, wording.definition(figure))
    return _events(title, events, wording.definition(figure))


def _events(title: str, events: Sequence[EventFigures], explanation: str) -> Listing:
    return Listing(title, explanation, _chosen(EVENTS, _EVENT_HEADERS), events, attrgetter("event_id"))


def _contributors(title: str, rows: Sequence[NewContributor], explanation: str) -> Listing:
    return Listing(title, explanation, contributor_columns(names=True), rows, attrgetter("event_id"), _PERSON)


def _chosen(columns: Iterable[Column[Any]], headers: Iterable[str]) -> list[Column[Any]]:
    named = {column.header: column for column in columns}
    return [named[header] for header in headers]
