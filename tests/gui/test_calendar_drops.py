"""Calendar files that are dropped on the real window, on a tab that knows nothing of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import demo
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui.calendar.calendar_import import CalendarImportDialog
from tests.end_to_end.stage import Stage

PARTY = "BEGIN:VEVENT\nUID:party\nDTSTART:20140820T190000\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:Party\nEND:VEVENT\n"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window on a demo file."""
    path = tmp_path / "demo.sqlite"
    with Database.create(path) as database:
        demo.make_demo(database)
    stage = Stage(path, tmp_path / "window.ini")
    yield stage
    stage.close()


def drop(stage: Stage, path: Path) -> bool:
    """Drag a file onto the tabs and let it go, if it is taken there."""
    target = stage.program.window.ui.tabs
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place, how = QPoint(200, 200), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, how, mime, button, keys)
    entering.ignore()
    QApplication.sendEvent(stage.program.window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(stage.program.window, QDropEvent(QPointF(place), how, mime, button, keys))
    assert target.isVisible()
    stage.settle()
    return entering.isAccepted()


def test_a_calendar_file_is_imported_from_any_tab(stage: Stage, tmp_path: Path) -> None:
    window = stage.program.window
    window.show_tab("reports")
    stage.settle()
    file = tmp_path / "party.ics"
    file.write_text(PARTY)
    assert window.acceptDrops()
    assert drop(stage, file)
    tab = window.tab("calendar")
    stage.wait(lambda: bool(tab.findChildren(CalendarImportDialog)), "the dialog")
    (dialog,) = tab.findChildren(CalendarImportDialog)
    assert tab.isVisible()
    assert dialog.ui.summary.text() == "1 event added"
    dialog.accept()
    with closing(sqlite3.connect(tmp_path / "demo.sqlite")) as connection:
        assert connection.execute("SELECT rrule FROM series WHERE uid = 'party'").fetchall() == [
            ("FREQ=DAILY;COUNT=2",)
        ]


def test_what_is_no_calendar_file_is_not_taken(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name")
    assert not drop(stage, file)
