"""What the month and the week have in common: the mouse, which selects, opens, marks, moves and resizes; tooltips.

What is where in it is for the month and the week to say.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from mozspaces_desktop.core.agenda import Entry, Span
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Marks
from mozspaces_desktop.gui.calendar.gestures import Gesture, Marking, Moving, Resizing
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView
from mozspaces_desktop.gui.calendar.slots import Slot

_NOTCH = 120
"""What one step of a mouse wheel says (Qt: eighths of a degree)."""


class EventView(SelectableView):
    """A painted view of the events of a period."""

    change_asked = Signal(str, object)
    """With the id of an event and the span that it should have."""
    day_opened = Signal(object)
    """With a day all of whose events are to be listed."""
    step_asked = Signal(int)
    """With a number of periods to go forward or back."""
    menu_asked = Signal(QPoint)
    """With the place on the screen where a menu is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.hovered: str | None = None
        self.gesture: Gesture | None = None
        self.ghost: Span | None = None
        """The time that the gesture at hand would give."""
        self._pressed_at = QPointF()
        self._pointer = QPointF()
        self._wheeled = 0

    @property
    def marks(self) -> Marks:
        """What is marked just now."""
        carried = self.gesture.entry if isinstance(self.gesture, Moving | Resizing) else None
        return Marks(
            self.slot, self.event_id, self.hovered, self.ghost, carried, self._pointer, focused=self.hasFocus()
        )

    # --- for the month and the week to say ------------------------------------------------------------------

    def entry_at(self, place: QPointF) -> Entry | None:
        """The entry drawn at `place`."""
        raise NotImplementedError

    def slot_at(self, place: QPointF) -> Slot | None:
        """The day (and time) at `place`, None outside of the days."""
        raise NotImplementedError

    def day_rect(self, day: date) -> QRectF:
        """Where `day` is, empty if it is not shown."""
        raise NotImplementedError

    def crowded_day_at(self, place: QPointF) -> date | None:
        """The day whose "+3 more" is at `place`."""
        raise NotImplementedError

    def tooltip_at(self, place: QPointF) -> str:
        """What is told about `place` where no entry is."""
        raise NotImplementedError

    def gesture_at(self, entry: Entry, slot: Slot, place: QPointF) -> Gesture:
        """What a drag that begins on `entry` at `place` does."""
        return Moving(entry, slot)

    def held_inside(self, place: QPointF) -> QPointF:
        """Where a drag is when the mouse is at `place`: it does not leave the view."""
        inside = self.rect().adjusted(1, 1, -1, -1)
        x = min(max(place.x(), inside.left()), inside.right())
        return QPointF(x, min(max(place.y(), inside.top()), inside.bottom()))

    # --- the mouse ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is there; a drag may follow. A crowded day is opened."""
        place = event.position()
        slot = self.slot_at(place)
        if slot is None or self.shown is None:
            return
        crowded, entry = self.crowded_day_at(place), self.entry_at(place)
        if crowded is not None:
            self.select(Slot(crowded))
            self.day_opened.emit(crowded)
            return
        self.select(slot.at_rest if entry is None else self.slot_of(entry, slot.day), entry)
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
            self._pointer = place
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
        if event.button() == Qt.MouseButton.LeftButton and slot is not None:
            self.end_gesture()
            self.open(self.entry_at(event.position()), slot)

    def end_gesture(self) -> None:
        """Forget the gesture at hand; nothing comes of it."""
        self.gesture = self.ghost = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes a drag back; the space bar lists all events of the selected day."""
        if event.key() == Qt.Key.Key_Escape and self.gesture is not None:
            self.end_gesture()
        elif event.key() == Qt.Key.Key_Space and self.slot is not None:
            self.day_opened.emit(self.slot.day)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaf through the periods."""
        self._wheeled += event.angleDelta().y() or event.angleDelta().x()
        steps = int(self._wheeled / _NOTCH)
        if steps:
            self._wheeled -= steps * _NOTCH
            self.step_asked.emit(-steps)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is selected."""
        self.end_gesture()
        self.menu_asked.emit(event.globalPos())

    # --- what is under the mouse ----------------------------------------------------------------------------

    def _hover(self, place: QPointF) -> None:
        entry, slot = self.entry_at(place), self.slot_at(place)
        hovered = entry.id if entry else None
        if hovered != self.hovered:
            self.hovered = hovered
            self.update()
        if entry is None or slot is None:
            self.unsetCursor()
        else:
            moves = isinstance(self.gesture_at(entry, slot, place), Moving)
            self.setCursor(Qt.CursorShape.PointingHandCursor if moves else Qt.CursorShape.SizeVerCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self.hovered = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell about what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            entry = self.entry_at(place)
            QToolTip.showText(
                event.globalPos(), wording.entry_tooltip(entry) if entry else self.tooltip_at(place), self
            )
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new size."""
        self.lay_out()
