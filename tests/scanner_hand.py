"""A hand with a scanner: its keys come in a burst by their own clock, however busy the machine is that tests run on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mozspaces_desktop.gui.scanner import GAP_MS, Scanner

_STEP_MS = 5
_PATIENT_MS = 60_000


@contextmanager
def steady(scanner: Scanner) -> Iterator[None]:
    """Let all keys that are sent meanwhile come a few milliseconds after each other."""
    clock = scanner._clock
    times = count(clock() + 2 * GAP_MS, _STEP_MS)
    scanner._clock = lambda: next(times)
    scanner._patience.setInterval(_PATIENT_MS)
    try:
        yield
    finally:
        scanner._clock = clock
        scanner._scanned_at = -GAP_MS  # the clock of the scanner was ahead: the next Enter is nobody's second one
        scanner._patience.setInterval(GAP_MS)


def scan(scanner: Scanner, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Send the keys of `code`, which is ASCII, to wherever a key goes."""
    with steady(scanner):
        for letter in code:
            QTest.keyClick(target(), ord(letter))
        QTest.keyClick(target(), end)


def target() -> QWidget:
    """Where a key arrives first."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget
