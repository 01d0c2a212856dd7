"""What the month and the week have in common: a selected day and event, the mouse, the keyboard, tooltips.

A view shows what it is given and asks for everything else by signals; it changes nothing itself. What is where in it
is for the month and the week to say.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from mozspaces_desktop.core.agenda import DAY, Entry, Span
from mozspaces_desktop.gui.calendar import slots, wording
from mozspaces_desktop.gui.calendar.entry_painter import Marks
from mozspaces_desktop.gui.calendar.gestures import Gesture, Marking, Moving
from mozspaces_desktop.gui.calendar.period import monday_of
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import Slot

_NOTCH = 120
"""What one step of a mouse wheel says (Qt: eighths of a degree)."""


class EventView(QWidget):
    """A painted view of the events of a period."""

    edit_asked = Signal(str)
    """With the id of an event."""
    creation_asked = Signal(object)
    """With the span of a new event."""
    change_asked = Signal(str, object)
    """With the id of an event and the span that it should have."""
    day_reached = Signal(object)
    """With a day that the keyboard went to and that is not shown."""
    step_asked = Signal(int)
    """With a number of periods to go forward or back."""
    selection_changed = Signal()
    menu_asked = Signal(QPoint)
    """With the place on the screen where a menu is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.shown: Shown | None = None
        self.slot: Slot | None = None
        """The day (and time) that is selected."""
        self.event_id: str | None = None
        """The event that is selected."""
        self.hovered: str | None = None
        self.ghost: Span | None = None
        """The time that a drag at hand would give."""
        self.gesture: Gesture | None = None
        self._pressed_at = QPointF()
        self._wheeled = 0

    # --- for the month and the week to say ------------------------------------------------------------------

    def entry_at(self, place: QPointF) -> Entry | None:
        """The entry drawn at `place`."""
        raise NotImplementedError

    def slot_at(self, place: QPointF) -> Slot | None:
        """The day (and time) at `place`, None outside of the days."""
        raise NotImplementedError

    def gesture_at(self, entry: Entry, slot: Slot, place: QPointF) -> Gesture:
        """What a drag that begins on `entry` at `place` does."""
        return Moving(entry, slot)

    def tooltip_at(self, place: QPointF) -> str:
        """What is told about `place` beside its entry."""
        return ""

    def lay_out(self) -> None:
        """Work out what is where, after the entries or the size changed."""
        raise NotImplementedError

    def reveal(self, slot: Slot) -> None:
        """Bring `slot` into sight."""

    # --- what is shown and selected -------------------------------------------------------------------------

    def show_entries(self, shown: Shown) -> None:
        """Show a period; what is selected stays so if it is there."""
        self.shown = shown
        if shown.entry(self.event_id) is None:
            self.event_id = None
        self.lay_out()
        self.update()

    @property
    def selected(self) -> Entry | None:
        """The entry that is selected."""
        return None if self.shown is None else self.shown.entry(self.event_id)

    @property
    def marks(self) -> Marks:
        """What is marked just now."""
        return Marks(self.slot, self.event_id, self.hovered, self.ghost, self.hasFocus())

    def select(self, slot: Slot | None, entry: Entry | None = None) -> None:
        """Select a day (or a time), and perhaps an event on it."""
        before = self.slot, self.event_id
        self.slot, self.event_id = slot, entry.id if entry else None
        if (self.slot, self.event_id) != before:
            self._tell_screen_reader()
            self.selection_changed.emit()
            self.update()

    def select_event(self, event_id: str) -> None:
        """Select an event that is shown, and bring it into sight."""
        entry = self.shown.entry(event_id) if self.shown else None
        if entry is not None:
            slot = self._slot_of(entry, entry.span.first_day)
            self.select(slot, entry)
            self.reveal(slot)

    def _slot_of(self, entry: Entry, day: date) -> Slot:
        timed = self.keeps_hours and not entry.span.fills_days
        return Slot(day, entry.span.start.hour * 60 + entry.span.start.minute if timed else None)

    keeps_hours = False
    """Whether the hours of a day are told apart."""

    def _tell_screen_reader(self) -> None:
        entry = self.selected
        if entry is not None:
            self.setAccessibleDescription(wording.entry_spoken(entry))
        elif self.slot is not None:
            self.setAccessibleDescription(wording.day_text(self.slot.day))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- the mouse ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is there; a drag may follow."""
        place = event.position()
        slot = self.slot_at(place)
        if slot is None or self.shown is None:
            return
        entry = self.entry_at(place)
        self.select(slot.at_rest if entry is None else self._slot_of(entry, slot.day), entry)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = place
            self.gesture = self.gesture_at(entry, slot, place) if entry else Marking(slot, self.shown.tzid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or light up what is under the mouse."""
        place = event.position()
        if self.gesture is None:
            self._hover(place)
            return
        far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        slot = self.slot_at(self.held_inside(place))
        if slot is not None and (far or self.ghost is not None):
            self.ghost = self.gesture.span(slot)
            self.reveal(slot)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag: ask for what it was to do."""
        gesture, ghost = self.gesture, self.ghost
        if event.button() != Qt.MouseButton.LeftButton or gesture is None:
            return
        self.end_gesture()
        if ghost is None:
            return
        if isinstance(gesture, Marking):
            self.creation_asked.emit(ghost)
        elif ghost != gesture.entry.span:
            self.change_asked.emit(gesture.entry.id, ghost)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the event that is there, or make one."""
        slot = self.slot_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or slot is None:
            return
        self.end_gesture()
        self._open(self.entry_at(event.position()), slot)

    def end_gesture(self) -> None:
        """Forget a drag at hand; nothing comes of it."""
        self.gesture = self.ghost = None
        self.update()

    def held_inside(self, place: QPointF) -> QPointF:
        """Where a drag is when the mouse is at `place`: it does not leave the view."""
        inside = self.rect().adjusted(1, 1, -1, -1)
        x = min(max(place.x(), inside.left()), inside.right())
        return QPointF(x, min(max(place.y(), inside.top()), inside.bottom()))

    def _hover(self, place: QPointF) -> None:
        entry = self.entry_at(place)
        hovered = entry.id if entry else None
        if hovered != self.hovered:
            self.hovered = hovered
            self.update()
        if entry is None:
            self.unsetCursor()
            return
        slot = self.slot_at(place)
        moves = slot is None or isinstance(self.gesture_at(entry, slot, place), Moving)
        self.setCursor(Qt.CursorShape.PointingHandCursor if moves else Qt.CursorShape.SizeVerCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self.hovered = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaf through the periods."""
        self._wheeled += event.angleDelta().y()
        steps = int(self._wheeled / _NOTCH)
        if steps:
            self._wheeled -= steps * _NOTCH
            self.step_asked.emit(-steps)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is selected."""
        self.end_gesture()
        self.menu_asked.emit(event.globalPos())

    # --- the keyboard ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the selection between days and events, Enter opens, Escape lets go."""
        if self.shown is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        slot = self.slot or self.first_slot()
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._go(Slot(slot.day + (DAY if event.key() == Qt.Key.Key_Right else -DAY), slot.minute))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._go_up_or_down(slot, 1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Home:
                self._go(Slot(monday_of(slot.day), slot.minute))
            case Qt.Key.Key_End:
                self._go(Slot(monday_of(slot.day) + 6 * DAY, slot.minute))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self.selected, slot)
            case Qt.Key.Key_Escape if self.gesture is not None:
                self.end_gesture()
            case Qt.Key.Key_Escape if self.event_id is not None:
                self.select(slot)
            case _:
                super().keyPressEvent(event)

    def first_slot(self) -> Slot:
        """Where the keyboard begins when nothing is selected: today if it is shown."""
        assert self.shown is not None  # noqa: S101 -- the keyboard does nothing before
        period = self.shown.period
        return Slot(self.shown.today if period.belongs(self.shown.today) else period.day)

    def slot_below(self, slot: Slot, steps: int) -> Slot:
        """The slot to which the arrow down (or up) leads."""
        return Slot(slot.day + timedelta(weeks=steps), slot.minute)

    def _go_up_or_down(self, slot: Slot, steps: int) -> None:
        """Through the events of the day while one is selected, and over their end to the next slot."""
        if self.event_id is None or not self._step_through_events(slot.day, steps):
            self._go(self.slot_below(slot, steps))

    def _step_through_events(self, day: date, steps: int) -> bool:
        assert self.shown is not None  # noqa: S101 -- the keyboard does nothing before
        entries = self.shown.on(day)
        places = [entry.id for entry in entries]
        start = places.index(self.event_id) if self.event_id in places else (-1 if steps > 0 else len(places))
        if not 0 <= start + steps < len(entries):
            return False
        entry = entries[start + steps]
        slot = self._slot_of(entry, day)
        self.select(slot, entry)
        self.reveal(slot)
        return True

    def _go(self, slot: Slot) -> None:
        assert self.shown is not None  # noqa: S101 -- the keyboard does nothing before
        self.select(slot)
        if self.shown.period.belongs(slot.day):
            self.reveal(slot)
        else:
            self.day_reached.emit(slot.day)

    def _open(self, entry: Entry | None, slot: Slot) -> None:
        if entry is not None:
            self.edit_asked.emit(entry.id)
        elif self.shown is not None:
            self.creation_asked.emit(slots.usual_span(slot, self.shown.tzid))

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
            self.select(self.first_slot())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # --- tooltips -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tell about what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            entry = self.entry_at(place)
            text = wording.entry_tooltip(entry) if entry else self.tooltip_at(place)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new size."""
        self.lay_out()
