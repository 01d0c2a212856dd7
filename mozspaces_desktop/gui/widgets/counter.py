"""Counters for the door: a big number over its word, readable from a step away."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import Tone
from mozspaces_desktop.gui.widgets.thin_bar import ThinBar

NEARLY_FULL = 0.9
"""Share of the capacity from which the door should watch out."""


class Counter(QWidget):
    """A number and what it counts."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._tone: Tone | None = None
        self._number = QLabel("–", alignment=Qt.AlignmentFlag.AlignCenter)
        self._number.setProperty("role", "headline")
        self._label = QLabel(label, alignment=Qt.AlignmentFlag.AlignCenter, textFormat=Qt.TextFormat.PlainText)
        self._label.setProperty("role", "caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.spacing.m, look.spacing.s, look.spacing.m, look.spacing.s)
        self._column.setSpacing(0)
        self._column.addWidget(self._number)
        self._column.addWidget(self._label)
        self._column.addStretch()
        self.setMinimumWidth(look.spacing.xxl * 2)
        self.setAccessibleName(label)

    def show_value(self, value: int | None) -> None:
        """Show `value`; None is an en dash: nobody counted."""
        self._show(QLocale().toString(value) if value is not None else "–")

    def _show(self, text: str, tone: Tone | None = None) -> None:
        self._number.setText(text)
        self._tone = tone
        self.setAccessibleDescription(f"{self._label.text()}: {text}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground: a card, in the colour of the warning if there is one."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._tone.soft if self._tone else look.colors.surface)
        painter.setPen(QPen(self._tone.strong if self._tone else look.colors.border, 1))
        radius = look.spacing.radius_large
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class CapacityCounter(Counter):
    """How many are in of how many the room holds; warns from 90 % and again when it is full."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._bar = ThinBar()
        self._column.addSpacing(theme.current().spacing.xs)
        self._column.addWidget(self._bar)

    def show_filling(self, present: int, capacity: int | None) -> None:
        """Show `present` of `capacity`; without a capacity only an en dash."""
        if not capacity:
            self._bar.show_share(0)
            self._show("–")
            return
        colors = theme.current().colors
        share = present / capacity
        tone = colors.negative if share >= 1 else colors.warning if share >= NEARLY_FULL else None
        self._bar.show_share(share, tone.strong if tone else None)
        locale = QLocale()
        text = self.tr("{present} of {capacity}")
        self._show(text.format(present=locale.toString(present), capacity=locale.toString(capacity)), tone)
