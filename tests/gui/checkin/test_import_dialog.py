from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMessageBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui.checkin.import_dialog import ImportDialog
from mozspaces_desktop.gui.tasks import _ProgressDialog
from mozspaces_desktop.gui.widgets.banner import Banner
from tests.gui.checkin.conftest import Door, Key, press, type_text

LIST = """Name,Email,Attendee Status,Quantity,Ticket Code
Amina Diallo,amina@example.org,Attending,1,T-1
"=1+1",formula@example.org,Attending,2,T-2
Bertrand Petit,bertrand@example.org,Attending,1,T-3
Gone Girl,gone@example.org,Cancelled,1,T-4
,,Attending,1,
"""


@pytest.fixture
def dialog_for(door: Door, qtbot: QtBot) -> Iterator[Callable[[Path], ImportDialog]]:
    """Drop a list on the tab and wait for the dialog."""

    def opened(path: Path) -> ImportDialog:
        drop(door, path)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog), timeout=20_000)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        return dialog

    yield opened
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


def drop(door: Door, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(5, 5), *how)
    entering.ignore()
    QApplication.sendEvent(door.tab, entering)
    if entering.isAccepted():
        QApplication.sendEvent(door.tab, QDropEvent(QPointF(5, 5), *how))
    return entering.isAccepted()


def written(folder: Path, text: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def table(view: QTableView) -> list[tuple[str, ...]]:
    model = view.model()
    places = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in places) for row in range(model.rowCount())]


def counts(dialog: ImportDialog) -> list[str]:
    layout = dialog.ui.counters_layout
    widgets = (layout.itemAt(place).widget() for place in range(layout.count()))
    return [widget.accessibleDescription() for widget in widgets if widget is not None]


def import_button(dialog: ImportDialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == "Import")


def said(dialog: ImportDialog) -> list[str]:
    return [banner.accessibleName() for banner in dialog.findChildren(Banner) if not banner.isHidden()]


def state(door: Door) -> tuple[bytes, list[tuple[object, ...]]]:
    """The bytes of the file, and by plain SQL all that an import writes."""
    tables = ("person", "registration", "journal_action", "journal_change", "list_format")
    rows = [row for table in tables for row in door.raw(f"SELECT * FROM {table}")]
    return door.context.database.path.read_bytes(), rows


def accept(door: Door, dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(import_button(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not door.context.tasks.busy, timeout=30_000)
    door.back_in_window(qtbot)


def test_the_dialog_says_what_will_happen_before_it_does(
    door: Door, dialog_for: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    door.add("Amina Diallo", email="amina@example.org", registered=True, source="list", ticket_code="T-1")
    door.add("Bertrand Petit", email="bertrand@example.org")
    dialog = dialog_for(written(tmp_path, LIST))
    assert dialog.ui.heading.text() == "Sign-ups for “Tonight”"
    assert dialog.ui.understood.text() == "list.csv · Sign-up list · UTF-8 · separator: Comma · headings in row 1"
    assert counts(dialog) == ["New: 2", "Updated: 0", "Already there: 1", "Left out: 2"]
    lines = table(dialog.ui.people)
    assert [line[:2] for line in lines] == [
        ("2", "Amina Diallo"),
        ("3", "=1+1"),
        ("4", "Bertrand Petit"),
        ("5", "Gone Girl"),
        ("6", ""),
    ]
    assert [line[3] for line in lines[:3]] == [
        "registered already",
        "new person, registered (2 seats)",
        "known, now registered",
    ]
    assert all(line[3] for line in lines)
    assert door.raw("SELECT count(*) FROM registration") == [(1,)]
    dialog.grab()


def test_the_lines_can_be_narrowed_down(door: Door, dialog_for: Callable[[Path], ImportDialog], tmp_path: Path) -> None:
    dialog = dialog_for(written(tmp_path, LIST))
    only: QComboBox = dialog.ui.show_only
    only.setCurrentIndex(only.findText("Left out"))
    assert [line[0] for line in table(dialog.ui.people)] == ["5", "6"]
    only.setCurrentIndex(only.findText("New"))
    assert [line[0] for line in table(dialog.ui.people)] == ["2", "3", "4"]


def test_what_was_imported_is_expected_at_the_door(
    door: Door, dialog_for: Callable[[Path], ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    accept(door, dialog_for(written(tmp_path, LIST)), qtbot)
    assert door.rows() == ["=1+1", "Amina Diallo", "Bertrand Petit"]
    assert door.counters()["Expected"] == "4"
    assert door.answer() == "Sign-ups imported: 3 new, 0 updated, 0 already there."
    type_text("T-2")
    press(Key.Key_Return)
    assert door.present() == ["=1+1"]
    door.context.database.undo()
    door.context.database.undo()
    assert door.raw("SELECT count(*) FROM registration WHERE retired_at IS NULL") == [(0,)]


def test_the_same_list_again_changes_nothing(
    door: Door, dialog_for: Callable[[Path], ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    path = written(tmp_path, LIST)
    accept(door, dialog_for(path), qtbot)
    dialog = dialog_for(path)
    assert counts(dialog) == ["New: 0", "Updated: 0", "Already there: 3", "Left out: 2"]
    assert not import_button(dialog).isEnabled()
    assert said(dialog) == ["Nothing in this list is new: importing it would change nothing."]


def test_a_cancelled_import_leaves_nothing_behind(
    door: Door, dialog_for: Callable[[Path], ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    rows = "".join(f"Person {number},p{number}@example.org\n" for number in range(6000))
    dialog = dialog_for(written(tmp_path, "Name,Email\n" + rows))
    before = state(door)
    qtbot.mouseClick(import_button(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), _ProgressDialog), timeout=30_000)
    qtbot.keyClick(QApplication.activeModalWidget(), Key.Key_Escape)
    qtbot.waitUntil(lambda: not door.context.tasks.busy, timeout=30_000)
    assert dialog.isVisible()
    assert state(door) == before
    assert said(dialog) == ["Stopped: nothing was imported."]
    assert import_button(dialog).isEnabled(), "it can be tried again"


def test_a_file_that_is_no_list_is_refused_with_a_sentence(door: Door, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    assert drop(door, path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=20_000)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "Save it as CSV" in box.informativeText()
    box.close()


def test_only_lists_can_be_dropped(door: Door, tmp_path: Path) -> None:
    assert not drop(door, written(tmp_path, "x", "picture.png"))


def test_the_menu_asks_for_a_file(door: Door, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, LIST)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog), timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    door.back_in_window(qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    press(Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not door.context.tasks.busy
