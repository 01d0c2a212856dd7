"""Workbooks of several spaces, dropped and chosen, with what is the matter with each; and the roll-up written."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from mozspaces_desktop.core.errors import FileError, Sentence
from mozspaces_desktop.core.imports import Problem
from mozspaces_desktop.core.pilot_workbook import ExportResult
from mozspaces_desktop.core.rollup import reviewed
from mozspaces_desktop.gui.reports import roll_up_dialog
from mozspaces_desktop.gui.reports.roll_up_dialog import RollUpDialog
from tests.gui.reports.test_workbooks_in import drag

STORED = Path(__file__).parents[2] / "data" / "workbooks"


@pytest.fixture
def files(tmp_path):
    """Workbooks of Paris and Berlin, and a file that is none."""
    paris, berlin, notes = (tmp_path / name for name in ("paris.xlsx", "berlin.xlsx", "notes.xlsx"))
    shutil.copy(STORED / "small.xlsx", paris)
    book = openpyxl.load_workbook(paris)
    for cell, beside in book["Definitions"].iter_rows(max_col=2):
        if cell.value == "Space":
            beside.value = "Berlin"
    book["Dashboard"]["B6"] = 4
    book.save(berlin)
    notes.write_text("no workbook", encoding="utf-8")
    return [paris, berlin, notes]


@pytest.fixture
def dialog(context, qtbot):
    dialog = RollUpDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def ready(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog._context.tasks.busy, timeout=20_000)


@pytest.fixture
def filled(dialog, files, qtbot):
    """The dialog with the files dropped on it."""
    assert drag(dialog, *files)
    ready(dialog, qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def listed(dialog):
    """The lines with the sentences below them."""
    tree = dialog.ui.files
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(3), [item.child(n).text(0) for n in range(item.childCount())]) for item in items]


def test_nothing_yet(dialog, tmp_path):
    assert dialog.ui.nothing.isVisible()
    assert not dialog.ui.write_button.isEnabled()
    assert not dialog.ui.add_button.isVisible()
    assert not drag(dialog, tmp_path / "notes.txt")


def test_each_file_is_a_line_with_what_should_be_known_the_worst_first(filled):
    assert listed(filled) == [
        (
            "left out",
            "notes.xlsx",
            ["The workbook is damaged or is none. Open it in Excel and save it again as .xlsx."],
        ),
        ("Berlin", "berlin.xlsx", ["Events held: Dashboard says 4, the rows of Events come to 3."]),
        ("Paris", "paris.xlsx", []),
    ]
    spoken = [filled.ui.files.topLevelItem(n).data(0, Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert spoken == ["left out, left out", "Berlin, goes in, with a warning", "Paris, good"]
    assert filled.ui.files.topLevelItem(2).text(1) == "1 May 2014 to 29 June 2014"
    assert filled.ui.files.topLevelItem(2).text(2) == "Events: 3 · attendees: 6 · contributors: 2"
    assert "10 expected space(s) have no workbook: Auckland, " in filled._missing.accessibleName()


def test_the_keyboard_alone_removes_a_line(filled, qtbot):
    tree = filled.ui.files
    assert tree.hasFocus()
    for _ in range(2):
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert [line[0] for line in listed(filled)] == ["left out", "Paris"]
    qtbot.keyClick(tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(filled.ui.remove_button, Qt.MouseButton.LeftButton)
    assert listed(filled) == []
    assert filled.ui.nothing.isVisible()
    assert not filled.ui.remove_button.isEnabled()


def test_a_file_that_comes_again_is_read_anew(filled, files, qtbot, monkeypatch):
    shutil.copy(files[0], files[2])
    answers = [[], [str(files[2])]]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (answers.pop(0), ""))
    qtbot.mouseClick(filled.ui.add_button, Qt.MouseButton.LeftButton)
    assert not filled._context.tasks.busy
    qtbot.mouseClick(filled.ui.add_button, Qt.MouseButton.LeftButton)
    ready(filled, qtbot)
    assert [line[0] for line in listed(filled)] == ["Paris", "Berlin", "Paris"]


def test_the_roll_up_is_written_and_its_folder_opened(filled, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "out" / "all.xlsx"
    target.parent.mkdir()
    asked, opened = [], []
    answers = ["", str(target)]

    def choose(*how):
        asked.append(how)
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.mouseClick(filled.ui.write_button, Qt.MouseButton.LeftButton)
    assert not filled._context.tasks.busy
    qtbot.mouseClick(filled.ui.write_button, Qt.MouseButton.LeftButton)
    ready(filled, qtbot)
    assert Path(asked[0][2]).name == "All spaces Spring pilot metrics 2014-07-31.xlsx"
    assert filled._result.accessibleName() == f"The roll-up is in {target}"
    rows = list(openpyxl.load_workbook(target)["Spaces"].iter_rows(max_col=3, values_only=True))
    assert [row[::2] for row in rows[1:]] == [("Berlin", 3), ("Paris", 3), ("Total", 6)]
    filled._result.action_clicked.emit()
    assert [Path(url.toLocalFile()) for url in opened] == [target.parent]


def test_a_roll_up_never_replaces_one_of_its_workbooks(filled, files, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(files[0]), ""))
    before = files[0].read_bytes()
    qtbot.mouseClick(filled.ui.write_button, Qt.MouseButton.LeftButton)
    ready(filled, qtbot)
    assert "is one of the workbooks" in filled._result.accessibleName()
    assert files[0].read_bytes() == before
    filled._on_folder_clicked()


def test_every_space_and_texts_that_lost_something(context, qtbot, files, monkeypatch):
    monkeypatch.setattr(roll_up_dialog, "reviewed", lambda files: reviewed(files, ["Paris"]))
    dialog = RollUpDialog(context, files[:1])
    qtbot.addWidget(dialog)
    dialog.show()
    ready(dialog, qtbot)
    assert dialog._missing.accessibleName() == "Every expected space has its workbook."
    dialog._on_written(ExportResult(files[0], (Problem("Events, E2", Sentence("Left out")),)))
    assert "1 text(s) lost characters" in dialog._result.accessibleName()
    dialog._on_refused(FileError("The disk is full."))
    assert dialog._result.accessibleName() == "The disk is full."
