"""A short sound for each answer of the door, for who looks at the queue and not at the screen. Off until it is wanted.

Qt plays sounds with its multimedia module, twice as large as the program; every system can play one itself.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from mozspaces_desktop import paths
from mozspaces_desktop.gui.checkin.desk import Outcome
from mozspaces_desktop.gui.settings import Settings

_PLAYERS = ("afplay", "pw-play", "paplay", "aplay")
"""What macOS and the sound systems of Linux play a file with, the likeliest first."""


class DoorSounds(QObject):
    """Two notes upwards for "done", a low one for everything that somebody has to look at; `action` turns them on."""

    def __init__(self, action: QAction, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._action, self._settings = action, settings
        action.setCheckable(True)
        action.setChecked(settings.door_sounds)
        action.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, wanted: bool) -> None:
        self._settings.door_sounds = wanted

    def play(self, outcome: Outcome) -> None:
        """Say by a sound whether something was done; nothing of what was merely corrected."""
        if self._action.isChecked() and outcome.kind != "info":
            file = paths.resource("sounds", "done.wav" if outcome.kind == "positive" else "stop.wav")
            QTimer.singleShot(0, self, lambda: _play(str(file)))  # a player takes a moment to start


def _play(file: str) -> None:
    """Let the system play a file, and do not wait for it."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return
    player = next(filter(None, map(QStandardPaths.findExecutable, _PLAYERS)), "")
    if not player or not QProcess.startDetached(player, [file])[0]:
        QApplication.beep()
