from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_drop_no_reference_to_none() -> None:
    """PySide6 6.12.0 dropped one a call on Python 3.11, and the process died after a few thousand."""
    one = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        one.setObjectName("x")
    assert sys.getrefcount(None) > before - 250
