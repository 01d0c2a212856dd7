"""A view of a period with a day and an event selected in it, and the keyboard that moves the selection."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.agenda import DAY, Entry
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar import slots
from mozspaces_desktop.gui.calendar.period import monday_of
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import Slot


class SelectableView(QWidget):
    """Knows what is shown and selected. It asks for everything else by signals and changes nothing itself."""

    edit_asked = Signal(str)
    """With the id of an event."""
    creation_asked = Signal(object)
    """With the span of a new event."""
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

    def lay_out(self) -> None:
        """Work out what is where, after the entries or the size changed."""
        raise NotImplementedError

    def reveal(self, slot: Slot) -> None:
        """Bring `slot` into sight."""

    def show_entries(self, shown: Shown) -> None:
        """Show a period; what is selected stays so if it is there."""
        self.shown = shown
        if shown.entry(self.event_id) is None:
            self.event_id = None
        self.lay_out()
        self.update()
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
            self._tell_screen_reader(slot, entry)
            self.selection_changed.emit()
            self.update()

    def select_event(self, event_id: str) -> None:
        """Select an event that is shown, and bring it into sight."""
        entry = self.shown.entry(event_id) if self.shown else None
        if entry is not None:
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

    def _tell_screen_reader(self, slot: Slot, entry: Entry | None) -> None:
        self.setAccessibleDescription(wording.entry_spoken(entry) if entry else wording.day_text(slot.day))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- the keyboard ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the selection between days and events, Enter opens, Escape lets go."""
        if self.shown is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        slot = self.slot or self.first_slot(self.shown)
        match event.key():
            case Qt.Key.Key_Left:
                self._go(self.shown, Slot(slot.day - DAY, slot.minute))
            case Qt.Key.Key_Right:
                self._go(self.shown, Slot(slot.day + DAY, slot.minute))
            case Qt.Key.Key_Up:
                self._go_up_or_down(self.shown, slot, -1)
            case Qt.Key.Key_Down:
                self._go_up_or_down(self.shown, slot, 1)
            case Qt.Key.Key_Home:
                self._go(self.shown, Slot(monday_of(slot.day), slot.minute))
            case Qt.Key.Key_End:
                self._go(self.shown, Slot(monday_of(slot.day) + 6 * DAY, slot.minute))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open(self.selected, slot)
            case Qt.Key.Key_Escape if self.event_id is not None:
                self.select(slot)
            case _:
                super().keyPressEvent(event)

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

    def _go_up_or_down(self, shown: Shown, slot: Slot, steps: int) -> None:
        """Through the events of the day while one is selected, and over their end to the next slot."""
        if self.event_id is None or not self._step_through_events(shown, slot.day, steps):
            self._go(shown, self.slot_below(slot, steps))

    def _step_through_events(self, shown: Shown, day: date, steps: int) -> bool:
        entries = shown.on(day)
        ids = [entry.id for entry in entries]
        outside = -1 if steps > 0 else len(ids)
        place = (ids.index(self.event_id) if self.event_id in ids else outside) + steps
        if not 0 <= place < len(entries):
            return False
        self._select_entry(entries[place], day)
        return True

    def _go(self, shown: Shown, slot: Slot) -> None:
        self.select(slot)
        if shown.period.belongs(slot.day):
            self.reveal(slot)
        else:
            self.day_reached.emit(slot.day)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through the events of the selected day before it leaves the calendar."""
        if self.shown is not None and self.slot is not None:
            if self._step_through_events(self.shown, self.slot.day, 1 if following else -1):
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
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()
