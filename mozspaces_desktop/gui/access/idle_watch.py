"""Notices that nobody is at the computer: no key, no click, no scan for some minutes; or that somebody leaves it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

_LOOK_EVERY_MS = 2_000
_SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    )
)
LOCK_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_F12)
Clock = Callable[[], float]


class IdleWatch(QObject):
    """Watches what the whole program is told by keys and pointers, from `watch` on.

    The key that locks is heard here, too: while a dialog is open the window's actions are deaf. Two clocks are asked,
    in seconds: the computer's, which goes on while it sleeps, and one that nobody sets.
    """

    left = Signal()
    """Nobody is there any more."""

    def __init__(self, parent: QObject, clocks: tuple[Clock, ...] = (time.monotonic, time.time)) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._seconds = 0
        self._last: list[float] = []
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, seconds: int) -> None:
        """Say so when nobody does anything for so many seconds (0: only when somebody presses the key)."""
        self.stop()
        self._seconds = seconds
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
            self._on_life()
            self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; what the program tells itself is no sign of it."""
        if event.type() in _SIGNS_OF_LIFE and event.spontaneous():
            self._on_life()
            if isinstance(event, QKeyEvent) and event.keyCombination() == LOCK_KEY:
                self._leave()
        return False

    def _on_life(self) -> None:
        self._last = [clock() for clock in self._clocks]

    @Slot()
    def look(self) -> None:
        """See whether it is time."""
        gone = max(clock() - last for clock, last in zip(self._clocks, self._last, strict=True))
        if self._seconds and gone >= self._seconds:
            self._leave()

    def _leave(self) -> None:
        self.stop()
        self.left.emit()
