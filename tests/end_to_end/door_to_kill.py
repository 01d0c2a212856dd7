"""A program for `test_kill`: the real window on a real file, typing names and saying which check-in it confirmed.

    python door_to_kill.py FILE NAME NAME ...

Types each name and Enter by key events; once the row confirms, prints ``ACK`` and the person's id. When all are in
it waits to be killed, but not for ever: whoever would do so may be gone.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from mozspaces_desktop import paths
from mozspaces_desktop.app import Program
from mozspaces_desktop.core import clock
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.settings import Settings

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
LONGEST_MS = 120_000


class Hands:
    """Types one name after the other into the check-in tab of `program`."""

    def __init__(self, program: Program, names: list[str]) -> None:
        self._program = program
        self._names = names
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._let_next_in)

    def begin(self) -> None:
        """Bring the tab to the front and start."""
        self._program.window.show_tab("checkin")
        self._timer.start()

    def _let_next_in(self) -> None:
        if not self._names:
            self._timer.stop()
            return
        tab = self._program.window.tab("checkin")
        assert isinstance(tab, CheckinTab)
        for letter in [*self._names.pop(0), "\r"]:
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(tab.ui.search, event)
        confirmed = tab.ui.arrivals.model().index(0, 0).data(Qt.ItemDataRole.UserRole)
        assert confirmed.name in tab.ui.answer.currentWidget().accessibleName()
        print("ACK", confirmed.person_id, flush=True)


def main() -> None:
    app = QApplication(sys.argv[:1])
    settings = Settings(paths.config_dir() / "window.ini")
    program = Program(settings, Path(sys.argv[1]), clock=clock.running_clock(NOW))
    hands = Hands(program, sys.argv[2:])
    program.ready.append(hands.begin)
    program.start()
    QTimer.singleShot(LONGEST_MS, app.quit)
    app.exec()


if __name__ == "__main__":
    main()
