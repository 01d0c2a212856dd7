"""What a maintainer needs to know about a program that does not do as it should: versions, system, the end of the log.

In English, as it is for whoever looks after the program. Nobody's name is in it, nor that of a file or a folder.
"""

from __future__ import annotations

import platform
import sqlite3
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mozspaces_desktop import __version__, paths, private_log
from mozspaces_desktop.gui.problem_dialog import Details, ProblemDialog

_LINES = 60


def about_program() -> str:
    """The versions of the program and of what it stands on, the system, the language and the screen."""
    scale = round(QGuiApplication.primaryScreen().devicePixelRatio() * 100)
    return (
        f"MozSpaces Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"SQLite {sqlite3.sqlite_version}\n{platform.platform()}\n"
        f"Language {QLocale().name()}, screen at {scale} %, {QGuiApplication.platformName()}"
    )


def show_report(window: QWidget, data: Path | None) -> ProblemDialog:
    """Open over `window` what can be told without an error: of the file `data`, if one is open, and of the log."""
    translate = QCoreApplication.translate  # lupdate knows it by this name only
    advice = translate(
        "ProblemReport",
        "Send this to whoever looks after this program when something does not work. It holds no names.",
    )
    log = paths.log_file()
    logged = "\n".join(private_log.last_lines(log, _LINES)) or "Nothing was logged."
    about = f"{about_program()}\n{_about_file(data)}"
    dialog = ProblemDialog(translate("ProblemReport", "Problem report"), advice, Details(logged), window, about=about)
    dialog.offer_folder(log.parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _about_file(data: Path | None) -> str:
    if data is None:
        return "No data file is open."
    from mozspaces_desktop.core import data_file  # brings SQLAlchemy, which the crash dialog does without

    try:
        return f"Data file: format {data_file.SCHEMA_VERSION}, {data.stat().st_size / 1e6:.1f} MB"
    except OSError:
        return "The data file is not there."
