"""A button that looks like a link: leads somewhere else, and is shortened where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mozspaces_desktop.gui import messages, theme

_LONGEST = 500
"""Characters that are looked at; nobody sees more of them at once."""


class LinkButton(QPushButton):
    """Shows as much of its text as fits; the whole text is its tooltip and its name for a screen reader."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoDefault=True)
        self._whole = text[:_LONGEST]
        self.setProperty("role", "link")
        self.setAccessibleName(self._whole)
        self.setToolTip(messages.tooltip(self._whole))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(self._shown(self._wanted()))

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self._wanted() + self._around(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for some letters and an ellipsis."""
        return QSize(min(self.sizeHint().width(), theme.current().spacing.xxl * 2), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self.setText(self._shown(self.width() - self._around()))

    def _wanted(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self._whole) + 1

    def _around(self) -> int:
        return theme.current().spacing.s

    def _shown(self, width: int) -> str:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        return shown.replace("&", "&&")
