"""Hands at the door: keys of a person and bursts of a scanner, each timed from the key until all is painted."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_TYPING_MS = 130
_SCANNING_MS = 2
_NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass(slots=True)
class Hands:
    """Keys where the focus is. Their time stamps are those of hands, so that nobody has to wait while they play."""

    now_ms: int = 1_000
    frames: list[tuple[str, float]] = field(default_factory=list)
    """What was pressed, and how many milliseconds later the window had nothing more to paint."""

    def type(self, text: str) -> None:
        """Type `text`, any letters, as fast as a person does."""
        for letter in text:
            self._key(letter, Qt.Key.Key_unknown, _TYPING_MS, "letter")

    def enter(self) -> None:
        """Press Enter."""
        self._key("\r", Qt.Key.Key_Return, _TYPING_MS, "Enter")

    def scan(self, code: str) -> None:
        """Read a ticket: the scanner types its code and Enter, faster than anybody could."""
        self.now_ms += 1_000
        for letter in code:
            self._key(letter, Qt.Key.Key_unknown, _SCANNING_MS, "scanned letter")
        self._key("\r", Qt.Key.Key_Return, _SCANNING_MS, "scan")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Press a key that may be a shortcut."""
        self.now_ms += 1_000
        begun = time.perf_counter()
        QTest.keyClick(self._focus(), key, modifiers)
        self._painted(key.name, begun)

    def _key(self, text: str, key: Qt.Key, gap_ms: int, name: str) -> None:
        self.now_ms += gap_ms
        begun = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _NO_KEYS, text)
            event.setTimestamp(self.now_ms)
            QApplication.sendEvent(self._focus(), event)
        self._painted(name, begun)

    def _painted(self, name: str, begun: float) -> None:
        QApplication.processEvents()
        self.frames.append((name, (time.perf_counter() - begun) * 1000))

    @staticmethod
    def _focus() -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused
