"""What all charts have in common: marks that can be pointed at, clicked, walked with the keys and read out.

The charts are drawn with QPainter: QtCharts is GPL, the others bring numpy or OpenGL with them. They take plain
values and know nothing of the data file.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QMenu, QSizePolicy, QToolTip, QWidget

from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_table import ChartTable, ChartTableDialog

_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BACKWARD = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_CHOOSE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


@dataclass(frozen=True)
class Mark:
    """One column, bar or point: where it is, what it says, and the key that a click sends."""

    key: str
    area: QRectF
    text: str


class Chart(QWidget):
    """Base of the charts. Subclasses lay their marks out, draw them and give their values as a table."""

    activated = Signal(str)
    """The key of the mark that was clicked or chosen with the Enter key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []
        self._stale = True
        self._hovered = -1
        self._walked = -1
        self._empty_text = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_empty_text(self, text: str) -> None:
        """Set the sentence that is shown instead of a chart without values."""
        self._empty_text = text
        self._on_values_changed()

    @abstractmethod
    def table(self) -> ChartTable:
        """Return what the chart shows as plain text, row by row."""

    def show_table(self) -> QDialog:
        """Open the values as a table in a window of its own, and return it."""
        dialog = ChartTableDialog(self.accessibleName(), self.table(), self)
        dialog.open()
        return dialog

    @abstractmethod
    def _is_empty(self) -> bool: ...

    @abstractmethod
    def _lay_out(self, look: Theme) -> list[Mark]: ...

    @abstractmethod
    def _draw(self, painter: QPainter, look: Theme) -> None: ...

    def _on_values_changed(self) -> None:
        self._hovered = self._walked = -1
        self._stale = True
        table = self.table()
        lines = [
            ", ".join(f"{name}: {cell}" for name, cell in zip(table.headers, row, strict=True)) for row in table.rows
        ]
        self.setAccessibleDescription("\n".join(lines) if not self._is_empty() else self._empty_text)
        self.updateGeometry()
        self.update()

    def _emphasised(self) -> int:
        return self._hovered if self._hovered >= 0 else self._walked

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, or the sentence that stands for no values."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.type.caption)
        if self._is_empty():
            painter.setFont(look.type.body)
            painter.setPen(look.colors.text_muted)
            inner = self.rect().adjusted(look.spacing.l, 0, -look.spacing.l, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
        else:
            self._lay_out_when_stale(look)
            self._draw(painter, look)
            self._draw_focus(painter, look)
        painter.end()

    def _lay_out_when_stale(self, look: Theme) -> None:
        if self._stale:
            self._marks = self._lay_out(look)
            self._stale = False

    def _draw_focus(self, painter: QPainter, look: Theme) -> None:
        if self.hasFocus() and 0 <= self._walked < len(self._marks):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colors.focus, 2))
            area = self._marks[self._walked].area.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, look.spacing.xs, look.spacing.xs)

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
        if at >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), messages.tooltip(self._marks[at].text), self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mark under the pointer."""
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the mark that was clicked."""
        at = self._mark_at(event.position().toPoint())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
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
        """Offer the values as a table, to read or to copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(theme.icon("table"), self.tr("Show as a table"), self.show_table)
        menu.addAction(theme.icon("copy"), self.tr("Copy the values"), self._copy_values)
        menu.popup(event.globalPos())

    def _copy_values(self) -> None:
        QGuiApplication.clipboard().setText(self.table().as_text())

    def _walk_to(self, index: int) -> None:
        self._walked = index
        self.update()
        mark = self._marks[index]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, mark.text))
        QToolTip.showText(self.mapToGlobal(mark.area.center().toPoint()), messages.tooltip(mark.text), self)

    def _mark_at(self, point: QPoint) -> int:
        self._lay_out_when_stale(theme.current())
        return next((i for i, mark in enumerate(self._marks) if mark.area.contains(point)), -1)
