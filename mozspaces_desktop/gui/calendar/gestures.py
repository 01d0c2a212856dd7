"""What the mouse is doing to the calendar between press and release. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mozspaces_desktop.core.agenda import Entry, Span
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui.calendar import slots
from mozspaces_desktop.gui.calendar.slots import Slot


@dataclass(frozen=True, slots=True)
class Marking:
    """Marking a time for a new event, from where the mouse was pressed."""

    grabbed: Slot
    tzid: str

    def span(self, slot: Slot) -> Span:
        """The time that is marked when the mouse is at `slot`."""
        return slots.spanned(self.grabbed, slot, self.tzid)


@dataclass(frozen=True, slots=True)
class Moving:
    """Moving an event, or a copy of it, that was taken at `grabbed`."""

    entry: Entry
    grabbed: Slot

    def span(self, slot: Slot) -> Span:
        """When the event would be if it were let go at `slot`."""
        return slots.moved(self.entry.span, self.grabbed, slot)


@dataclass(frozen=True, slots=True)
class Resizing:
    """Changing the end of an event, or its `start`, that was taken at `grabbed`."""

    entry: Entry
    grabbed: Slot
    start: bool = False

    def span(self, slot: Slot) -> Span:
        """When the event would be if its end were let go at `slot`."""
        return slots.resized(self.entry.span, self.grabbed, slot, start=self.start)


Gesture = Marking | Moving | Resizing


def proposed(span: Span, entry: Entry | None, *, copying: bool = False) -> Entry:
    """What would be at `span`: the event `entry`, or a copy of it, or a new one of which nothing is known yet."""
    if entry is not None:
        return replace(entry, span=span, id="" if copying else entry.id)
    return Entry("", "", span, Track.TECHNICAL, EventStatus.CONFIRMED, public=True, room="", coordinator="")
