"""What the tests of the window stand on: a context over a real data file, in the light theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks


@pytest.fixture
def context(qapp: QApplication, database: Database, paris: Space, tmp_path: Path) -> Iterator[Context]:
    """What a tab is given, over a real data file with the space Paris, on 31 July 2014 at 19:10 there."""
    theme.apply(qapp, "light")
    changes = Changes()
    database.listeners.append(changes.notify)
    tasks = Tasks()
    yield Context(database, changes, tasks, Settings(tmp_path / "settings.ini"), paris.id)
    tasks.shut_down()


@pytest.fixture
def british() -> Iterator[None]:
    """Days and times are written as in Britain, whatever the computer's language is."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def when_asked(qapp: QApplication) -> Iterator[Callable[[Callable[[QMessageBox], object]], None]]:
    """Answer the next message box, which the program waits for: ``when_asked(QMessageBox.reject)``.

    The box runs an event loop of its own, so nobody would ever close one whose answer failed or came too early.
    """
    answers: list[Callable[[QMessageBox], object]] = []
    timer = QTimer(interval=10)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if answers and isinstance(box, QMessageBox):
            try:
                answers.pop()(box)
            finally:
                if box.isVisible():
                    box.reject()

    timer.timeout.connect(look)
    timer.start()
    yield answers.append
    timer.stop()
    assert not answers, "no message box asked"
