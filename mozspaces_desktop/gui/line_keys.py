"""Keys that a line edit would take although they mean something to the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_TAKEN_ON_X11 = frozenset({Qt.Key.Key_E, Qt.Key.Key_K})


def is_taken_on_x11(event: QKeyEvent) -> bool:
    """Whether a line edit would go to the end of the line, or delete up to there, as terminals do."""
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _TAKEN_ON_X11
