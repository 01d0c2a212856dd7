"""What a drag over the calendar means: places between days and hours, and the times that they span. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from mozspaces_desktop.core.agenda import DAY, EVENING, Span
from mozspaces_desktop.gui.calendar.layout import MINUTES, wall_time

STEP = 15
"""Minutes between the places at which a dragged time comes to rest."""
SELECTED_MINUTES = 30
"""How much of a day's hours a click or an arrow key selects."""
USUAL_MINUTES = 120


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the calendar: a day, and a minute of it by the wall clock (None: the day as a whole)."""

    day: date
    minute: int | None = None

    @property
    def at_rest(self) -> Slot:
        """The slot that is selected when this place is clicked."""
        if self.minute is None:
            return self
        minute = min(max(self.minute, 0), MINUTES - 1)
        return Slot(self.day, minute // SELECTED_MINUTES * SELECTED_MINUTES)


def evening_of(day: date, tzid: str) -> Span:
    """The evening of `day`, when most events are."""
    return Span.of_hours(day, *EVENING, tzid)


def usual_span(slot: Slot, tzid: str) -> Span:
    """The time that is proposed for a new event at `slot`."""
    first = slot.at_rest.minute
    if first is None:
        return evening_of(slot.day, tzid)
    return _hours(slot.day, first, min(first + USUAL_MINUTES, MINUTES), tzid)


def spanned(anchor: Slot, slot: Slot, tzid: str) -> Span:
    """The time that a drag from `anchor` to `slot` marks: hours of one day, or whole days."""
    if anchor.minute is None or slot.minute is None:
        first, last = sorted((anchor.day, slot.day))
        return Span.of_days(first, last, tzid)
    start, end = sorted((anchor.minute, slot.minute))
    start = min(start // STEP * STEP, MINUTES - STEP)
    return _hours(anchor.day, start, max(-(-end // STEP) * STEP, start + STEP), tzid)


def _hours(day: date, first: int, last: int, tzid: str) -> Span:
    return Span.of_hours(day, wall_time(first), wall_time(last), tzid)


def moved(span: Span, grabbed: Slot, slot: Slot) -> Span:
    """`span` where it comes to rest when it was taken at `grabbed` and let go at `slot`."""
    days = slot.day - grabbed.day
    if grabbed.minute is None or slot.minute is None or span.fills_days:
        return span.moved(days)
    steps = round((slot.minute - grabbed.minute) / STEP)
    return span.moved(days + timedelta(minutes=steps * STEP))


def resized(span: Span, grabbed: Slot, slot: Slot, *, start: bool) -> Span:
    """`span` with its start, or its end, taken from `grabbed` to `slot`; no shorter than one step, or one day."""
    before = span.start if start else span.end
    if grabbed.minute is None or slot.minute is None:
        after, shortest = before + (slot.day - grabbed.day), DAY if span.all_day else timedelta(minutes=STEP)
    else:
        midnight = datetime.combine(slot.day, time(), before.tzinfo)
        after, shortest = midnight + timedelta(minutes=round(slot.minute / STEP) * STEP), timedelta(minutes=STEP)
    return (
        replace(span, start=min(after, span.end - shortest)) if start else span.until(max(after, span.start + shortest))
    )


def stepped(span: Span, right: int, down: int, *, hours: bool) -> Span:
    """`span` some days later (`right`), and some steps (where `hours` are told apart) or weeks later (`down`)."""
    by_hours = hours and not span.fills_days
    return span.moved(timedelta(days=right) + down * (timedelta(minutes=STEP) if by_hours else timedelta(weeks=1)))


def lengthened(span: Span, steps: int, *, hours: bool) -> Span:
    """`span` ending some steps later, or some days where it fills days or no `hours` are told apart."""
    by = timedelta(minutes=STEP) if hours and not span.fills_days else DAY
    shortest = DAY if span.all_day else timedelta(minutes=STEP)
    return span.until(max(span.end + steps * by, span.start + shortest))
