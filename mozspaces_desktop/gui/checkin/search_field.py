"""The one field of the door: type a name, press Enter. It keeps the focus and drives the list below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from mozspaces_desktop.gui.marked_text import utf16_length

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_GUESTS = {"+": 1, "-": -1}
_LONGEST = 2000


class SearchField(QLineEdit):
    """A line edit that hands the keys which mean something at the door to the tab."""

    confirmed = Signal()
    """Enter; holding it down says it once."""
    moved = Signal(int)
    """Arrow and page keys: by how many rows."""
    guest_typed = Signal(int)
    """``+`` or ``-`` in the empty field: one guest more or fewer."""

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
                self.confirmed.emit()
        elif key in _STEPS and plain:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and self.text():
            self.setText("")
        elif not self.text() and event.text() in _GUESTS:
            self.guest_typed.emit(_GUESTS[event.text()])
        else:
            super().keyPressEvent(event)

    def _left_to_actions(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            return not self.text()
        if event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return True  # on X11 a line edit takes it for the End key
        nothing_to_delete = self.cursorPosition() == utf16_length(self.text()) and not self.hasSelectedText()
        return event.key() == Qt.Key.Key_Delete and not event.modifiers() and nothing_to_delete
