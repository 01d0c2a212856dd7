"""Notices that nobody is at the computer: no key, no click, no scan for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

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
Clock = Callable[[], float]


class IdleWatch(QObject):
    """Watches what the whole program is told by keys and pointers, from `watch` on.

    Two clocks are asked, in seconds: the computer's, which goes on while it sleeps, and one that nobody sets.
    """

    idle = Signal()

    def __init__(self, parent: QObject, clocks: tuple[Clock, ...] = (time.monotonic, time.time)) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._seconds = 0
        self._last: list[float] = []
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, seconds: int) -> None:
        """Say so when nobody does anything for so many seconds; 0: never, and stop watching."""
        self._seconds = seconds
        app = QCoreApplication.instance()
        if app is None:
            return
        app.removeEventFilter(self)
        if seconds:
            app.installEventFilter(self)
            self._on_life()
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; what the program tells itself is no sign of it."""
        if event.type() in _SIGNS_OF_LIFE and event.spontaneous():
            self._on_life()
        return False

    def _on_life(self) -> None:
        self._last = [clock() for clock in self._clocks]

    @Slot()
    def look(self) -> None:
        """See whether it is time."""
        gone = max(clock() - last for clock, last in zip(self._clocks, self._last, strict=True))
        if self._seconds and gone >= self._seconds:
            self.watch(0)
            self.idle.emit()
