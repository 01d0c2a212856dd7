"""What the painted views of events have in common: the mouse, which selects, opens, marks, moves, copies and resizes.

What is where in it is for the views to say. While something is dragged, all that stands still is painted once.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Marks
from mozspaces_desktop.gui.calendar.gestures import Gesture, Marking, Moving, Resizing
from mozspaces_desktop.gui.calendar.layout import Piece
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import Slot

_NOTCH = 120
"""What one step of a mouse wheel says (Qt: eighths of a degree)."""


class EventView(SelectableView):
    """A painted view of the events of a period."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.hovered: str | None = None
        self.gesture: Gesture | None = None
        self.copying = False
        """Whether what is dragged is a copy: Ctrl is held."""
        self._pressed_at = QPointF()
        self._pointer = QPointF()
        self._wheeled = 0
        self._still: QPixmap | None = None
        """What does not move during a drag, painted."""

    @property
    def marks(self) -> Marks:
        """What is marked just now."""
        dragged = self.gesture.entry if isinstance(self.gesture, Moving | Resizing) else None
        return Marks(
            slot=self.slot,
            event_id=self.event_id,
            hovered=self.hovered,
            ghost=self.ghost,
            carried=self.carried or (dragged if self.ghost else None),
            pointer=self._pointer if self.gesture else None,
            focused=self.hasFocus(),
            copying=self.copying,
        )

    # --- for the views to say -------------------------------------------------------------------------------

    def entry_at(self, place: QPointF) -> Entry | None:
        """The entry drawn at `place`."""
        raise NotImplementedError

    def slot_at(self, place: QPointF) -> Slot | None:
        """The day (and time) at `place`, None outside of the days."""
        raise NotImplementedError

    def crowded_day_at(self, place: QPointF) -> date | None:
        """The day whose "+3 more" is at `place`."""
        raise NotImplementedError

    def tooltip_at(self, place: QPointF) -> str:
        """What is told about `place` where no entry is."""
        raise NotImplementedError

    def paint_still(self, painter: QPainter, shown: Shown) -> None:
        """Draw everything but what is being moved."""
        raise NotImplementedError

    def paint_ghost(self, painter: QPainter, shown: Shown) -> None:
        """Draw what is being moved."""
        raise NotImplementedError

    def gesture_at(self, entry: Entry, slot: Slot, place: QPointF) -> Gesture:
        """What a drag that begins on `entry` at `place` does."""
        return Moving(entry, slot)

    def held_inside(self, place: QPointF) -> QPointF:
        """Where a drag is when the mouse is at `place`: it does not leave the view."""
        inside = self.rect().adjusted(1, 1, -1, -1)
        x = min(max(place.x(), inside.left()), inside.right())
        return QPointF(x, min(max(place.y(), inside.top()), inside.bottom()))

    # --- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the period; while something is dragged from a picture of what stands still."""
        painter = QPainter(self)
        if self.shown is None:
            painter.fillRect(event.rect(), theme.current().colors.surface)
        elif self.ghost is None:
            self._still = None
            self.paint_still(painter, self.shown)
        else:
            if self._still is None:
                self._still = self._picture(self.shown)
            painter.drawPixmap(0, 0, self._still)
            self.paint_ghost(painter, self.shown)
        painter.end()

    def _picture(self, shown: Shown) -> QPixmap:
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(theme.current().colors.surface)
        painter = QPainter(picture)
        self.paint_still(painter, shown)
        painter.end()
        return picture

    def repaint_all(self) -> None:
        """Paint again, during a drag, too: what stands still has changed."""
        self._still = None
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme."""
        super().changeEvent(event)
        self.repaint_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new size."""
        self.lay_out()
        self.repaint_all()

    def show_entries(self, shown: Shown) -> None:
        """Show a period."""
        super().show_entries(shown)
        self.repaint_all()

    # --- the mouse ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is there; a drag may follow. A crowded day is opened."""
        self.put_down(done=True)
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
        if far or self.ghost is not None:
            self._copy_with(event.modifiers())
            self.drag_to(place)

    def drag_to(self, place: QPointF) -> None:
        """Go on with a drag at `place`."""
        slot = self.slot_at(self.held_inside(place))
        if self.gesture is None or slot is None:
            return
        self.ghost = self.gesture.span(slot)
        self._pointer = place
        self.update()

    def _copy_with(self, modifiers: Qt.KeyboardModifier) -> None:
        """Whether a drag copies or moves is what Ctrl says at every moment of it."""
        copying = isinstance(self.gesture, Moving) and bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if isinstance(self.gesture, Moving):
            self.setCursor(Qt.CursorShape.DragCopyCursor if copying else Qt.CursorShape.ClosedHandCursor)
        if copying != self.copying:
            self.copying = copying
            self.repaint_all()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag: ask for what it was to do."""
        gesture, ghost = self.gesture, self.ghost
        if event.button() != Qt.MouseButton.LeftButton or gesture is None:
            return
        self._copy_with(event.modifiers())
        copying = self.copying
        self.end_gesture()
        if ghost is None:
            return
        if isinstance(gesture, Marking):
            self.creation_asked.emit(ghost)
        elif ghost != gesture.entry.span:
            (self.copy_asked if copying else self.change_asked).emit(gesture.entry.id, ghost)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the event that is there, or make one."""
        slot = self.slot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and slot is not None:
            self.end_gesture()
            self.open(self.entry_at(event.position()), slot)

    def end_gesture(self) -> None:
        """Forget the gesture at hand; nothing comes of it."""
        self.gesture = self.ghost = None
        self.copying = False
        self.unsetCursor()
        self.repaint_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes a drag back, Ctrl makes it copy; the space bar lists all events of the selected day."""
        if self.gesture is not None:
            if event.key() == Qt.Key.Key_Escape:
                self.end_gesture()
            elif event.key() == Qt.Key.Key_Control and self.ghost is not None:
                self._copy_with(Qt.KeyboardModifier.ControlModifier)
        elif event.key() == Qt.Key.Key_Space and self.slot is not None:
            self.day_opened.emit(self.slot.day)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without Ctrl a drag moves again."""
        if event.key() == Qt.Key.Key_Control and self.ghost is not None:
            self._copy_with(Qt.KeyboardModifier.NoModifier)
        else:
            super().keyReleaseEvent(event)

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
            self.setCursor(_cursor(self.gesture_at(entry, slot, place)))

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
            about_entry = entry and self.shown and wording.entry_tooltip(entry, self.shown.clashes.of(entry))
            QToolTip.showText(event.globalPos(), about_entry or self.tooltip_at(place), self)
            return True
        return super().event(event)


def _cursor(gesture: Gesture) -> Qt.CursorShape:
    """What the mouse looks like where it could begin `gesture`."""
    if not isinstance(gesture, Resizing):
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.SizeHorCursor if gesture.grabbed.minute is None else Qt.CursorShape.SizeVerCursor


def edge_at(piece: Piece, rect: QRectF, place: QPointF) -> bool | None:
    """Which edge of an event that fills days `place` is at, drawn in `rect`: True its start, False its end."""
    edge = theme.current().spacing.xs
    if piece.entry.span.fills_days and rect.width() > 4 * edge:
        if piece.begins and place.x() < rect.left() + edge:
            return True
        if piece.ends and place.x() >= rect.right() - edge:
            return False
    return None
