"""The process of a window: one for each data file and account, which ends when the window is closed.

It imports what an empty window needs and nothing else, for its first paint is what somebody waits for.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mozspaces_desktop import paths
from mozspaces_desktop.app import Program
from mozspaces_desktop.gui import theme, translation
from mozspaces_desktop.gui.one_window import OneWindow, bring_to_front
from mozspaces_desktop.gui.settings import Settings


def run_window(data: Path, *, smoke: bool = False, timings: bool = False) -> int:
    """Open the window on the data file `data` and return the exit status when it is closed.

    With `smoke` the window closes by itself when all tabs were made; any error of ours makes the status 1.
    With `timings` it prints when it was painted first and when it was ready (seconds since 1970), and closes.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("mozspaces-desktop")
    app.setApplicationDisplayName("MozSpaces Desktop")
    app.setDesktopFileName("mozspaces-desktop")
    settings = Settings(paths.config_dir() / "window.ini")
    one_window = OneWindow(paths.config_dir(), app)
    if not one_window.claim(data):
        return _show_the_other(app, settings, data)
    program = Program(settings, data, one_window=one_window)
    if smoke:
        program.ready.append(lambda: _quit_when_idle(app, program))
    if timings:
        program.painted.append(lambda: print(time.time()))  # noqa: T201 -- what was asked for
        program.ready.append(lambda: (print(time.time()), QTimer.singleShot(0, app.quit)))  # noqa: T201
    program.start()
    try:
        status = app.exec()
    finally:
        program.close()
    return 1 if smoke and program.errors else status


def _show_the_other(app: QApplication, settings: Settings, data: Path) -> int:
    """Bring the window to the front that shows `data` already, or say that it does not answer."""
    if bring_to_front(paths.config_dir(), data):
        return 0
    from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
    from mozspaces_desktop.gui import messages

    translation.Speech(app).speak(translation.chosen_language(settings.language))
    theme.dress_first(app, settings.scheme)
    silent = QT_TRANSLATE_NOOP(
        "core", "{path} is open in a window that does not answer; wait a moment, or end that program and start again."
    )
    box = messages.error(None, FileError(silent, path=data))  # has no parent that would keep it
    box.finished.connect(app.quit)
    app.exec()
    return 1


def _quit_when_idle(app: QApplication, program: Program) -> None:
    """Quit when the window has made the tabs that nobody looked at yet, or when something went wrong."""
    if program.window.is_complete or program.errors:
        app.quit()
    else:
        QTimer.singleShot(0, lambda: _quit_when_idle(app, program))
