"""The words of the hypothesis page: where the season ends, how sure that is, and what it would take."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import Figure, Period
from mozspaces_desktop.core.figures.headline import WEEKS_BEFORE_PROJECTION
from mozspaces_desktop.core.hypothesis import CONTRIBUTORS, EVENTS, SPACES, Hypothesis, Line, Outlook, Verdict
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.theme import Tone
from mozspaces_desktop.gui.widgets.chart_parts import number

translate = QCoreApplication.translate


# --- the sentences on top ----------------------------------------------------------------------------------------


def statement(found: Hypothesis) -> str:
    """What a manager would quote: with how many contributors the season ends."""
    outlook, period = found.total.contributors, found.figures.period
    target = wording.short_number(outlook.target)
    if not outlook.weeks_left:
        text = translate(
            "Hypothesis",
            "The season ended with %Ln new active contributor(s); {target} were aimed at.",
            "",
            outlook.so_far,
        )
        return text.format(target=target)
    if outlook.projected is None or outlook.range is None:
        return _too_early(period, found.figures.today)
    if not (outlook.so_far or found.total.events.so_far):
        text = translate("Hypothesis", "Nothing was held yet this season; {target} contributors are aimed at.")
        return text.format(target=target)
    text = translate(
        "Hypothesis",
        "At this rate the season ends with %Ln new active contributor(s), between {low} and {high} in 8 of 10 such "
        "seasons; {target} were aimed at.",
        "",
        outlook.projected,
    )
    return text.format(low=number(outlook.range.low), high=number(outlook.range.high), target=target)


def _too_early(period: Period, today: date) -> str:
    if today < period.starts_on:
        text = translate("Hypothesis", "The season begins on {day} and is projected from its fourth week on.")
        return text.format(day=wording.long_day(period.starts_on))
    fourth = period.mondays()[0] + timedelta(weeks=WEEKS_BEFORE_PROJECTION - 1)
    text = translate("Hypothesis", "It is too early to say: the season is projected from its fourth week on, {day}.")
    return text.format(day=wording.long_day(fourth))


def scaled(found: Hypothesis) -> str:
    """What that says of the twelve spaces of the hypothesis."""
    aimed_at = number(CONTRIBUTORS)
    if len(found.spaces) >= SPACES:
        text = translate(
            "Hypothesis",
            "The hypothesis: 12 spaces, {events} events in each, one new active contributor per event: {aimed_at}.",
        )
        return text.format(events=number(EVENTS), aimed_at=aimed_at)
    share = translate(
        "Hypothesis",
        "The hypothesis is {aimed_at} from 12 spaces, {share} of them from %n space(s).",
        "",
        len(found.spaces),
    ).format(aimed_at=aimed_at, share=number(found.share))
    if found.twelve is None:
        return share
    text = translate("Hypothesis", "Twelve such spaces would come to {projected}, between {low} and {high}.")
    within = found.twelve.range
    return (
        text.format(projected=number(found.twelve.projected), low=number(within.low), high=number(within.high))
        + f" {share}"
    )


# --- one count ---------------------------------------------------------------------------------------------------


def verdict(outlook: Outlook) -> str:
    """How a count stands, in a word."""
    return {
        Verdict.TOO_EARLY: translate("Hypothesis", "Too early"),
        Verdict.REACHED: translate("Hypothesis", "Reached"),
        Verdict.AHEAD: translate("Hypothesis", "Ahead"),
        Verdict.ON_PACE: translate("Hypothesis", "On pace"),
        Verdict.WITHIN_REACH: translate("Hypothesis", "Within reach"),
        Verdict.BEHIND: translate("Hypothesis", "Behind"),
        Verdict.MISSED: translate("Hypothesis", "Missed"),
    }[outlook.verdict]


def verdict_meaning(outlook: Outlook) -> str:
    """Where the target lies for that word."""
    return {
        Verdict.TOO_EARLY: translate("Hypothesis", "A season is projected from its fourth week on."),
        Verdict.REACHED: translate("Hypothesis", "There are as many as were aimed at."),
        Verdict.AHEAD: translate("Hypothesis", "The target lies below the range: 9 of 10 such seasons reach it."),
        Verdict.ON_PACE: translate("Hypothesis", "The target lies within the range and is reached at this rate."),
        Verdict.WITHIN_REACH: translate("Hypothesis", "The target lies within the range, above where this rate ends."),
        Verdict.BEHIND: translate("Hypothesis", "The target lies above the range: 9 of 10 such seasons miss it."),
        Verdict.MISSED: translate("Hypothesis", "The season is over, and there are fewer than were aimed at."),
    }[outlook.verdict]


def verdict_tone(outlook: Outlook) -> Tone:
    """The colour that underlines the word."""
    colors = theme.current().colors
    match outlook.verdict:
        case Verdict.REACHED | Verdict.AHEAD | Verdict.ON_PACE:
            return colors.positive
        case Verdict.WITHIN_REACH:
            return colors.warning
        case Verdict.BEHIND | Verdict.MISSED:
            return colors.negative
    return colors.neutral


def course(outlook: Outlook) -> str:
    """From what there is to where it ends: ``39 → 100``."""
    so_far = number(outlook.so_far)
    if outlook.projected is None or not outlook.weeks_left:
        return so_far
    return translate("Hypothesis", "{so_far} → {projected}").format(so_far=so_far, projected=number(outlook.projected))


def span(outlook: Outlook) -> str:
    """The range, ``89–123``; nothing where there is none."""
    if outlook.range is None or not outlook.weeks_left:
        return ""
    text = translate("Hypothesis", "{low}–{high}")
    return text.format(low=number(outlook.range.low), high=number(outlook.range.high))


def average(figure: Figure) -> str:
    """An average with what is aimed at: ``2.79 of 3``."""
    if figure.actual is None:
        return "–"
    text = translate("Hypothesis", "{actual} of {target}")
    return text.format(
        actual=wording.short_number(float(figure.actual)), target=wording.short_number(figure.target or 0)
    )


def of_target(outlook: Outlook) -> str:
    """What is aimed at, to follow a figure."""
    return translate("Hypothesis", "of {target}").format(target=wording.short_number(outlook.target))


def meaning(outlook: Outlook) -> str:
    """What the large figure of a card is, and what is aimed at."""
    if not outlook.weeks_left:
        text = translate("Hypothesis", "when it ended; {target} aimed at")
    elif outlook.projected is None:
        text = translate("Hypothesis", "so far; {target} aimed at")
    else:
        text = translate("Hypothesis", "at this rate; {target} aimed at")
    return text.format(target=wording.short_number(outlook.target))


def certainty(outlook: Outlook) -> str:
    """How sure the large figure of a card is; nothing where it is a fact."""
    if outlook.range is None or not outlook.weeks_left:
        return ""
    text = translate("Hypothesis", "between {low} and {high} in 8 of 10 such seasons")
    return text.format(low=number(outlook.range.low), high=number(outlook.range.high))


def told(outlook: Outlook) -> str:
    """All that is known of a count, for hovering and for who cannot see the bar."""
    parts = [translate("Hypothesis", "{number} so far").format(number=number(outlook.so_far))]
    if outlook.range is not None and outlook.weeks_left:
        parts.append(translate("Hypothesis", "{number} at this rate").format(number=number(outlook.projected or 0)))
        text = translate("Hypothesis", "{low} to {high} in 8 of 10 such seasons")
        parts.append(text.format(low=number(outlook.range.low), high=number(outlook.range.high)))
    parts.append(translate("Hypothesis", "target {number}").format(number=wording.short_number(outlook.target)))
    return ", ".join([*parts, verdict(outlook)])


# --- what it would take ------------------------------------------------------------------------------------------


def events_needed(line: Line) -> str:
    """What the target of events would take, in few words."""
    return _settled(line.events) or _a_week(line.events, translate("Hypothesis", "{number} events a week"))


def contributors_needed(line: Line) -> str:
    """What the target of contributors would take, in few words."""
    return _settled(line.contributors) or _a_week(
        line.contributors, translate("Hypothesis", "{number} contributors a week")
    )


def yield_needed(line: Line) -> str:
    """How many contributors each further event would have to bring; nothing where that cannot be said."""
    if line.needed_per_event is None or not line.contributors.weeks_left:
        return ""
    text = translate("Hypothesis", "At this pace of events that is {number} per event.")
    return text.format(number=wording.short_number(_up(line.needed_per_event, 2)))


def _settled(outlook: Outlook) -> str:
    """That nothing is to be done, or that nothing can be done any more."""
    if not outlook.missing:
        return translate("Hypothesis", "Nothing more is needed")
    if not outlook.weeks_left:
        return translate("Hypothesis", "{number} were missing").format(number=wording.short_number(outlook.missing))
    return ""


def _a_week(outlook: Outlook, text: str) -> str:
    """`text` with the number that each week would have to have, which may be more than any had."""
    needed = text.format(number=_needed(outlook))
    if not outlook.beyond_best:
        return needed
    text = translate("Hypothesis", "{needed}, the best had {number}")
    return text.format(needed=needed, number=number(outlook.best_week))


def needed_in_short(outlook: Outlook, text: str) -> str:
    """The same for a column about weeks: ``4.2 events (best: 3)``; all that is missing when the season is over."""
    if not outlook.missing:
        return _settled(outlook)
    if not outlook.weeks_left:
        return text.format(number=wording.short_number(outlook.missing))
    needed = text.format(number=_needed(outlook))
    if not outlook.beyond_best:
        return needed
    text = translate("Hypothesis", "{needed} (best: {number})")
    return text.format(needed=needed, number=number(outlook.best_week))


def _needed(outlook: Outlook) -> str:
    return number(_up(outlook.needed_per_week or 0.0, 1))


def _up(value: float, decimals: int) -> float:
    """`value` with so many decimals, rounded up: who does as much gets there."""
    steps: int = 10**decimals
    return ceil(round(value * steps, 6)) / steps


def takes(outlook: Outlook, needed: str) -> str:
    """The sentence of a card that says what is `needed`."""
    if outlook.needed_per_week is None:
        return needed
    weeks = max(1, round(outlook.weeks_left))
    return translate("Hypothesis", "In the %n week(s) left it would take {needed}.", "", weeks).format(needed=needed)


def so_far(figure: Figure, per: str) -> str:
    """The average so far, and the one aimed at; `per` is "week" or "event"."""
    if figure.actual is None:
        return ""
    values = {"actual": wording.short_number(float(figure.actual)), "target": wording.short_number(figure.target or 0)}
    if per == "week":
        return translate("Hypothesis", "{actual} a week, {target} aimed at").format(**values)
    return translate("Hypothesis", "{actual} per event, {target} aimed at").format(**values)
