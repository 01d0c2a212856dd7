"""What a drag over the calendar means: places between days and hours, and the times that they span. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.gui.calendar.layout import MINUTES, wall_time

STEP = 15
"""Minutes between the places at which a dragged time comes to rest."""
SELECTED_MINUTES = 30
"""How much of a day's hours a click or an arrow key selects."""
EVENING = (time(19), time(21))
"""When an event is thought to be until somebody says otherwise."""
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


def resized(span: Span, slot: Slot) -> Span:
    """`span` ending at `slot` of one of its own days, no shorter than one step."""
    midnight = span.start.replace(hour=0, minute=0, second=0, microsecond=0)
    wanted = midnight + timedelta(
        days=(slot.day - span.first_day).days, minutes=round((slot.minute or 0) / STEP) * STEP
    )
    return span.until(max(wanted, span.start + timedelta(minutes=STEP)))
