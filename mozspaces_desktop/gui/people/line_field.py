"""A line to type into that leaves the keys it has no use for to the window: undo, arrows, Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from mozspaces_desktop.gui.line_keys import is_taken_on_x11

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class LineField(QLineEdit):
    """Undo takes back what was typed here, and after that what was done in the window."""

    moved = Signal(int)
    """Arrow and page keys: by how many rows."""
    reverted = Signal()
    """Esc, while there is something in the field that was typed."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys that would do nothing here to the actions of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._left_to_window(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the keys that move and revert; type the others."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and plain:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and self.isModified():
            self.reverted.emit()
        else:
            super().keyPressEvent(event)

    def _left_to_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        if is_taken_on_x11(event):
            return True
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
