"""A page in which words change all the time: they do not have the whole window laid out and painted again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class SteadyPage(QWidget):
    """A page filled by one widget. The window hears of it only when that needs more room than before, or less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self._needed = QSize()

    def fill_with(self, content: QWidget) -> None:
        """Let `content`, a child, fill the page."""
        self._content = content
        content.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Hand a change inside on to the window only if the page cannot hold it."""
        if event.type() == QEvent.Type.LayoutRequest and self._needed != self.minimumSizeHint():
            self._needed = self.minimumSizeHint()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page."""
        super().resizeEvent(event)
        if self._content is not None:
            self._content.setGeometry(self.rect())

    def minimumSizeHint(self) -> QSize:
        """What the content needs."""
        return self._content.minimumSizeHint() if self._content is not None else QSize()

    def sizeHint(self) -> QSize:
        """What the content would like."""
        return self._content.sizeHint() if self._content is not None else QSize()
