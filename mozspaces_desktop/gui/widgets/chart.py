"""What all charts have in common: marks that can be pointed at, clicked, walked with the keys and read out.

The charts are drawn with QPainter: QtCharts is GPL, the others bring numpy or OpenGL with them. They take plain
values and know nothing of the data file.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QMenu, QSizePolicy, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_table import ChartTable, ChartTableDialog
from mozspaces_desktop.gui.widgets.drawing import Drawing, Mark
from mozspaces_desktop.gui.widgets.readout import Readout

COPY = QKeySequence("Ctrl+Shift+C")
_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BACKWARD = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_CHOOSE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Chart(QWidget):
    """Shows a `Drawing`. Subclasses make it of the values that they are given."""

    activated = Signal(str)
    """The key of the mark that was clicked or chosen with the Enter key."""
    menu_wanted = Signal(QMenu)
    """The context menu is about to open; whoever has more to offer adds it."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self._marks: list[Mark] = []
        self._stale = True
        self._hovered = -1
        self._walked = -1
        self._pressed = -1
        self._empty_text = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show other values."""
        self.drawing = drawing
        self._on_values_changed()

    def set_empty_text(self, text: str) -> None:
        """Set the sentence that is shown instead of a chart without values."""
        self._empty_text = text
        self._on_values_changed()

    def table(self) -> ChartTable:
        """Return what the chart shows, row by row."""
        return self.drawing.table()

    def show_table(self) -> QDialog:
        """Open the values as a table in a window of its own, and return it."""
        dialog = ChartTableDialog(self.accessibleName(), self.table(), self)
        dialog.open()
        return dialog

    @Slot()
    def copy(self) -> None:
        """Copy the chart as a picture under its name, and its values; nothing while it is empty."""
        from mozspaces_desktop.gui.copying.copied_chart import copied_chart

        if not self.drawing.is_empty:
            copied = copied_chart(self.accessibleName(), self.drawing, QSizeF(self.size()))
            QGuiApplication.clipboard().setMimeData(copied)
            self._stale = True  # it was laid out for the picture

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 16, unit * 8)

    def readout(self) -> Readout | None:
        """Return the card that is shown beside the mark under the pointer, or under the focus of the keys."""
        at = self._emphasised()
        self._lay_out_when_stale(theme.current())
        return Readout(self._marks[at], QSizeF(self.size()), theme.current()) if 0 <= at < len(self._marks) else None

    def _on_values_changed(self) -> None:
        self._hovered = self._walked = self._pressed = -1
        self._stale = True
        table = self.table()
        lines = [
            ", ".join(f"{name}: {cell}" for name, cell in zip(table.headers, row, strict=True)) for row in table.rows
        ]
        self.setAccessibleDescription(self._empty_text if self.drawing.is_empty else "\n".join(lines))
        self.updateGeometry()
        self.update()

    def _emphasised(self) -> int:
        if self._hovered >= 0:
            return self._hovered
        return self._walked if self.hasFocus() else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, or the sentence that stands for no values."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.drawing.is_empty:
            painter.setFont(look.type.body)
            painter.setPen(look.colors.text_muted)
            inner = self.rect().adjusted(look.spacing.l, 0, -look.spacing.l, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
            self._draw_focus(painter, look, QRectF(self.rect()))
        else:
            self._lay_out_when_stale(look)
            self.drawing.draw(painter, look, self._emphasised())
            if 0 <= self._walked < len(self._marks):
                self._draw_focus(painter, look, self._marks[self._walked].area)
            if (readout := self.readout()) is not None:
                readout.draw(painter)
        painter.end()

    def _lay_out_when_stale(self, look: Theme) -> None:
        if self._stale and not self.drawing.is_empty:
            self._marks = self.drawing.lay_out(QSizeF(self.size()), look)
            self._stale = False
        elif self.drawing.is_empty:
            self._marks = []

    def _draw_focus(self, painter: QPainter, look: Theme, area: QRectF) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colors.focus, 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.spacing.xs, look.spacing.xs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the marks out again."""
        self._stale = True
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the marks out again in the new font or style."""
        self._stale = True
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what the mark under the pointer says."""
        at = self._mark_at(event.position().toPoint())
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mark under the pointer."""
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note which mark is meant."""
        self._pressed = self._mark_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the mark that was clicked, unless the pointer was moved away from it meanwhile."""
        at = self._mark_at(event.position().toPoint())
        if 0 <= at == self._pressed and event.button() == Qt.MouseButton.LeftButton:
            self._walked = at
            self.update()
            self.activated.emit(self._marks[at].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the marks with the arrow keys, Home and End; choose one with Enter or Space."""
        self._lay_out_when_stale(theme.current())
        last = len(self._marks) - 1
        key = Qt.Key(event.key())
        if key in _CHOOSE and 0 <= self._walked <= last:
            self.activated.emit(self._marks[self._walked].key)
        elif last >= 0 and key in _FORWARD:
            self._walk_to(min(last, self._walked + 1))
        elif last >= 0 and key in _BACKWARD:
            self._walk_to(max(0, self._walked - 1))
        elif last >= 0 and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(0 if key == Qt.Key.Key_Home else last)
        elif event.matches(QKeySequence.StandardKey.Copy) or QKeySequence(event.keyCombination()) == COPY:
            self.copy()
        elif key == Qt.Key.Key_Escape and self._walked >= 0:
            self._walked = -1
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin the walk at the first mark when the focus came by the keyboard."""
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._lay_out_when_stale(theme.current())
        if by_keys and self._walked < 0 and self._marks:
            self._walk_to(0)
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the values as a table, and what others can do with the chart."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(theme.icon("copy"), f"{self.tr('Copy chart')}\t{_native(COPY)}", self.copy)
        menu.addAction(theme.icon("table"), self.tr("Show as a table"), self.show_table)
        self.menu_wanted.emit(menu)
        menu.popup(event.globalPos())

    def _walk_to(self, index: int) -> None:
        self._walked, self._hovered = index, -1
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._marks[index].text))

    def _mark_at(self, point: QPoint) -> int:
        self._lay_out_when_stale(theme.current())
        return next((i for i, mark in enumerate(self._marks) if mark.area.contains(point)), -1)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
