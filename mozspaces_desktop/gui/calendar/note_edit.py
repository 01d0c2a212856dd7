"""A field for a note of some lines, which says when it is left."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from mozspaces_desktop.core.handover import MOST_CHARACTERS


class NoteEdit(QPlainTextEdit):
    """Takes plain text; of what is pasted no more than a note has room for, as Qt would be busy for minutes."""

    left = Signal()
    """The keyboard went elsewhere."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop text."""
        self.insertPlainText(source.text()[:MOST_CHARACTERS])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field is left."""
        super().focusOutEvent(event)
        self.left.emit()
