"""The one field of the door: type a name, press Enter. It keeps the focus and drives the list below it."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from mozspaces_desktop.gui.line_keys import is_taken_on_x11
from mozspaces_desktop.gui.marked_text import utf16_length

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_GUESTS = re.compile(r"([+-])([0-9]{0,5})([nN]?)")
_LONGEST = 2000


def guests_typed(text: str) -> tuple[int, int] | None:
    """How many guests more, or fewer, `text` says, and how many newcomers that makes; None if it is about a person.

    ``+`` is one, ``+4`` are four, ``+4n`` four newcomers, ``-1`` is one fewer. A telephone number has more digits.
    """
    said = _GUESTS.fullmatch(text.strip())
    if said is None:
        return None
    count = int(said[1] + (said[2] or "1"))
    return count, count if said[3] else 0


class SearchField(QLineEdit):
    """A line edit that hands the keys which mean something at the door to the tab."""

    confirmed = Signal()
    """Enter; holding it down says it once."""
    moved = Signal(int)
    """Arrow and page keys: by how many rows."""
    guests_entered = Signal(int, int)
    """Enter after ``+4``, ``+4n`` or ``-1``: so many guests more or fewer, and how many of them are newcomers."""
    left = Signal()
    """Esc in the empty field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)

    def event(self, event: QEvent) -> bool:
        """Leave the keys that would do nothing to the text here to the actions of the tab and the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._left_to_actions(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the keys of the door on, and type the others."""
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not event.isAutoRepeat():
                self._enter()
        elif key in _STEPS and plain:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and self.text():
            self.setText("")
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.text() and _is_undo_or_redo(event):
            event.ignore()  # what was typed for somebody who is in does not come back
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        entered = guests_typed(self.text())
        if entered is None:
            self.confirmed.emit()
        else:
            self.setText("")
            self.guests_entered.emit(*entered)

    def _left_to_actions(self, event: QKeyEvent) -> bool:
        if _is_undo_or_redo(event):
            return not self.text()
        if is_taken_on_x11(event):
            return True
        nothing_to_delete = self.cursorPosition() == utf16_length(self.text()) and not self.hasSelectedText()
        return event.key() == Qt.Key.Key_Delete and not event.modifiers() and nothing_to_delete


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
