"""A view of a period with a day and an event selected in it, and the keyboard that moves the selection or the event."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.agenda import DAY, Entry, Span
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar import slots
from mozspaces_desktop.gui.calendar.gestures import proposed
from mozspaces_desktop.gui.calendar.period import monday_of
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import Slot

_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""How far to the right and down the arrow keys go."""


class SelectableView(QWidget):
    """Knows what is shown and selected. It asks for everything else by signals and changes nothing itself."""

    edit_asked = Signal(str)
    """With the id of an event."""
    creation_asked = Signal(object)
    """With the span of a new event."""
    change_asked = Signal(str, object)
    """With the id of an event and the span that it should have."""
    copy_asked = Signal(str, object)
    """With the id of an event and the span that a copy of it should have."""
    day_opened = Signal(object)
    """With a day all of whose events are to be listed."""
    week_opened = Signal(object)
    """With the Monday of a week that is to be looked at."""
    step_asked = Signal(int)
    """With a number of periods to go forward or back."""
    menu_asked = Signal(QPoint)
    """With the place on the screen where a menu is wanted."""
    day_reached = Signal(object)
    """With a day that the keyboard went to and that is not in the period."""
    selection_changed = Signal()

    keeps_hours = False
    """Whether the hours of a day are told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shown: Shown | None = None
        self.slot: Slot | None = None
        """The day (and time) that is selected."""
        self.event_id: str | None = None
        """The event that is selected."""
        self.ghost: Span | None = None
        """The time that the drag, or the keys, at work would give."""
        self.carried: Entry | None = None
        """The event that the keys are moving."""
        self._awaited: str | None = None
        """An event to be selected as soon as it is shown: it was moved out of the period."""

    def lay_out(self) -> None:
        """Work out what is where, after the entries or the size changed."""
        raise NotImplementedError

    def reveal(self, slot: Slot) -> None:
        """Bring `slot` into sight."""

    def day_rect(self, day: date) -> QRectF:
        """Where `day` is, empty if it is not shown."""
        return QRectF(self.rect())

    def paint_again(self) -> None:
        """Show where the keys have moved an event."""
        self.update()

    def show_entries(self, shown: Shown) -> None:
        """Show a period; what is selected stays so if it is there."""
        self.shown = shown
        if shown.entry(self.event_id) is None:
            self.event_id = None
        self.lay_out()
        self.update()
        if self._awaited is not None and shown.entry(self._awaited) is not None:
            self.select_event(self._awaited)
        self.selection_changed.emit()

    @property
    def selected(self) -> Entry | None:
        """The entry that is selected."""
        return None if self.shown is None else self.shown.entry(self.event_id)

    def select(self, slot: Slot, entry: Entry | None = None) -> None:
        """Select a day (or a time), and perhaps an event on it."""
        before = self.slot, self.event_id
        self.slot, self.event_id = slot, entry.id if entry else None
        if (self.slot, self.event_id) != before:
            self._tell(self.said_of(slot, entry))
            self.selection_changed.emit()
            self.update()

    def select_event(self, event_id: str) -> None:
        """Select an event that is shown, and bring it into sight."""
        entry = self.shown.entry(event_id) if self.shown else None
        if entry is not None:
            self._awaited = None
            self._select_entry(entry, entry.span.first_day)

    def slot_of(self, entry: Entry, day: date) -> Slot:
        """The slot that is selected together with `entry` on `day`."""
        if not self.keeps_hours or entry.span.fills_days:
            return Slot(day)
        starts = entry.span.start
        return Slot(day, starts.hour * 60 + starts.minute if entry.span.first_day == day else 0)

    def _select_entry(self, entry: Entry, day: date) -> None:
        slot = self.slot_of(entry, day)
        self.select(slot, entry)
        self.reveal(slot)

    def said_of(self, slot: Slot, entry: Entry | None) -> str:
        """What a screen reader says of the selection."""
        if entry is None or self.shown is None:
            return wording.day_text(slot.day)
        return wording.entry_spoken(entry, self.shown.clashes.of(entry))

    def _tell(self, text: str) -> None:
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- the keyboard ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the selection between days and events, with Alt the event; Enter opens, Escape lets go."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.shown is None:
            super().keyPressEvent(event)
        elif self.carried is not None and event.key() == Qt.Key.Key_Escape:
            self.put_down(done=False)
        elif modifiers & Qt.KeyboardModifier.AltModifier and event.key() in _ARROWS:
            self._carry(*_ARROWS[event.key()], longer=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif modifiers or not self._walk(event.key(), self.slot or self.first_slot(self.shown)):
            super().keyPressEvent(event)

    def _walk(self, key: int, slot: Slot) -> bool:
        """Do what a key without modifiers does; whether it does anything."""
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.go(self.slot_beside(slot, _ARROWS[key][0]))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._go_up_or_down(slot, _ARROWS[key][1])
            case Qt.Key.Key_Home:
                self.go(self.slot_at_end(slot, last=False))
            case Qt.Key.Key_End:
                self.go(self.slot_at_end(slot, last=True))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open(self.selected, slot)
            case Qt.Key.Key_Escape if self.event_id is not None:
                self.select(slot)
            case _:
                return False
        return True

    def slot_beside(self, slot: Slot, steps: int) -> Slot:
        """The slot to which the arrow to the right (or left) leads."""
        return Slot(slot.day + steps * DAY, slot.minute)

    def slot_at_end(self, slot: Slot, *, last: bool) -> Slot:
        """The slot to which the keys Home and End lead."""
        return Slot(monday_of(slot.day) + (6 * DAY if last else timedelta()), slot.minute)

    def first_slot(self, shown: Shown) -> Slot:
        """Where the keyboard begins when nothing is selected: today if it is shown."""
        return Slot(shown.today if shown.period.belongs(shown.today) else shown.period.day)

    def slot_below(self, slot: Slot, steps: int) -> Slot:
        """The slot to which the arrow down (or up) leads."""
        return Slot(slot.day + timedelta(weeks=steps), slot.minute)

    def open(self, entry: Entry | None, slot: Slot) -> None:
        """Ask to edit `entry`, or to make an event at `slot` if there is none."""
        if entry is not None:
            self.edit_asked.emit(entry.id)
        elif self.shown is not None:
            self.creation_asked.emit(slots.usual_span(slot, self.shown.tzid))

    def _go_up_or_down(self, slot: Slot, steps: int) -> None:
        """Through the hours, or the events of the day while one is selected, and over their end to the next slot."""
        if self.keeps_hours or self.event_id is None or not self._step_through_events(slot.day, steps):
            self.go(self.slot_below(slot, steps))

    def _step_through_events(self, day: date, steps: int) -> bool:
        entries = self.shown.on(day) if self.shown else []
        ids = [entry.id for entry in entries]
        outside = -1 if steps > 0 else len(ids)
        place = (ids.index(self.event_id) if self.event_id in ids else outside) + steps
        if not 0 <= place < len(entries):
            return False
        self._select_entry(entries[place], day)
        return True

    def go(self, slot: Slot) -> None:
        """Select `slot`, and what begins there, and bring it into sight, in another period if need be."""
        self.select(slot, self.beginning_at(slot))
        if self.shown is None or self.shown.period.belongs(slot.day):
            self.reveal(slot)
        else:
            self.day_reached.emit(slot.day)

    def beginning_at(self, slot: Slot) -> Entry | None:
        """The event to which an arrow key leads that leads to `slot`; a view that keeps no hours has none."""
        return None

    # --- an event moved by the keys -------------------------------------------------------------------------

    def _carry(self, right: int, down: int, *, longer: bool) -> None:
        """Move the selected event (or its end) a step; it is put down when Alt is let go: one step to undo."""
        entry = self.carried or self.selected
        if entry is None:
            return
        before = self.ghost or entry.span
        if longer:
            span = slots.lengthened(before, right or down, hours=self.keeps_hours)
        else:
            span = slots.stepped(before, right, down, hours=self.keeps_hours)
        self.carried, self.ghost = entry, span
        clashes = self.shown.clashes.of_proposal(proposed(span, entry)) if self.shown else []
        self._tell(", ".join([wording.span_text(span), *wording.clash_texts(clashes)]))
        self.go_with_ghost(span)
        self.paint_again()

    def go_with_ghost(self, span: Span) -> None:
        """Bring the time to which an event is being moved into sight."""
        starts = span.start.hour * 60 + span.start.minute
        slot = Slot(span.first_day, starts if self.keeps_hours and not span.fills_days else None)
        if self.shown is None or self.shown.period.belongs(slot.day):
            self.reveal(slot)
        else:
            self.day_reached.emit(slot.day)

    def put_down(self, *, done: bool) -> None:
        """End what the keys began: ask for the change, or not; the event stays selected wherever it is then."""
        entry, span = self.carried, self.ghost
        if entry is None or span is None or self.shown is None:
            return
        self.carried = self.ghost = None
        self._awaited = entry.id
        self.paint_again()
        if done and span != entry.span:
            self.change_asked.emit(entry.id, span)
        elif not self.shown.period.belongs(entry.span.first_day):
            self.day_reached.emit(entry.span.first_day)
        self.select_event(entry.id)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of Alt puts down what the arrows carried."""
        if event.key() == Qt.Key.Key_Alt and self.carried is not None:
            self.put_down(done=True)
        else:
            super().keyReleaseEvent(event)

    # --- the focus ------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through the events of the selected day before it leaves the calendar."""
        if self.shown is not None and self.slot is not None:
            if self._step_through_events(self.slot.day, 1 if following else -1):
                return True
            self.select(self.slot)
        return super().focusNextPrevChild(following)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if self.slot is None and self.shown is not None:
            self.select(self.first_slot(self.shown))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere; what it carried is put down."""
        super().focusOutEvent(event)
        self.put_down(done=True)
        self.update()
