"""The field of the quick-add line: its keys, and names that complete themselves after a comma."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from mozspaces_desktop.core.text import fold

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHORTEST = 2
"""Letters after which a name is completed."""


class QuickAddField(QLineEdit):
    """A line edit that says what Enter, Ctrl+Enter and Escape mean to it."""

    confirmed = Signal()
    details_asked = Signal()
    """Ctrl+Enter."""
    left = Signal()
    """Escape."""
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: Sequence[str] = ()
        """What completes itself after a comma."""
        self._typed = ""
        self.textEdited.connect(self._on_text_edited)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the calendar, and leave undo and redo to it while no typing is left for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                event.accept()
                return True
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if undoes or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys that mean something to the line, and type the others."""
        if event.key() in _ENTER:
            by_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.details_asked if by_control else self.confirmed).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        """Complete the name at the end, its rest selected: what is typed next replaces it."""
        grew, self._typed = len(text) > len(self._typed), text
        rest = _rest_of_name(text, self.names) if grew and self.cursorPosition() == len(text) else ""
        if rest:
            self.insert(rest)
            self.setSelection(len(text), len(rest))
            self._typed = text


def _rest_of_name(text: str, names: Sequence[str]) -> str:
    """What is missing of the first name that begins like the part of `text` after its last comma."""
    _, comma, part = text.rpartition(",")
    part = part.lstrip()
    if not comma or len(part) < _SHORTEST:
        return ""
    return next((name[len(part) :] for name in names if fold(name[: len(part)]) == fold(part)), "")
