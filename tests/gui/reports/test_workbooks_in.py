"""A pilot workbook read back in the window: chosen or dropped, shown first, brought in, and taken back."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox, QProgressBar, QPushButton

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.imports import silent
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.pilot_workbook import export_workbook
from mozspaces_desktop.core.workbook_import import apply_import
from mozspaces_desktop.gui.reports import workbook_import_dialog
from mozspaces_desktop.gui.reports.roll_up_dialog import RollUpDialog
from mozspaces_desktop.gui.reports.workbook_import_dialog import WorkbookImportDialog
from mozspaces_desktop.gui.reports.workbook_preview import lines_of, planned_for, read_preview
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.toast import Toast

LONGEST_S = 30
SMALL = Path(__file__).parents[2] / "data" / "workbooks" / "small.xlsx"


@pytest.fixture
def workbook(demo_context, tmp_path):
    """The workbook of the demo season with an event more, a row that cannot be read and an unknown room."""
    path = tmp_path / "paris.xlsx"
    with demo_context.database.read() as session:
        now = clock.now(session)
        space = session.get_one(Space, demo_context.space_id)
        season = Period.of(spaces.season_named(session, None, now.date()))
        export_workbook(session, path, Scope((space,), season), now=now)
    book = openpyxl.load_workbook(path)
    sheet = book["Events"]
    sheet["E4"], sheet["K4"] = "Nobody knows <b>this</b> one", "Cellar"
    sheet["A3"] = "some day"
    book.save(path)
    return path


def drag(widget, *paths):
    """Drop files on a widget; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *how))
    return enter.isAccepted()


def opened(tab, kind):
    return next((child for child in tab.findChildren(kind) if child.isVisible()), None)


def ready(tab, qtbot):
    qtbot.waitUntil(lambda: not tab._context.tasks.busy, timeout=20_000)


@pytest.fixture
def dialog(tab, qtbot, workbook):
    """The dialog of the workbook, dropped on the tab."""
    assert drag(tab, workbook)
    qtbot.waitUntil(lambda: opened(tab, WorkbookImportDialog) is not None, timeout=20_000)
    return opened(tab, WorkbookImportDialog)


def ok(dialog):
    return dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)


def counts(dialog):
    return [counter.accessibleDescription() for counter in dialog._counters]


def lines(dialog):
    model = dialog.ui.lines.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_what_would_come_in_is_shown_row_by_row(dialog):
    listed = lines(dialog)
    assert counts(dialog) == ["New events: 1", "Totals that change: 0", f"Already there: {69}", "Left out: 1"]
    assert listed[0][:2] == ["Events", ""]
    assert "no room “Cellar”" in listed[0][2]
    assert listed[1] == ["Events, row 3", "", "Date: “some day” is no day; write it like 2014-07-31."]
    assert listed[2][0] == "Events, row 4"
    assert listed[2][1].endswith("Nobody knows <b>this</b> one")
    assert listed[2][2].startswith("new event, ")
    assert len(listed) == 3
    assert "not read back" in dialog.ui.not_read.text()
    assert ok(dialog).hasFocus() or ok(dialog).isDefault()


def test_it_comes_in_with_the_keyboard_and_undo_takes_it_back(tab, dialog, qtbot):
    database = tab._context.database
    qtbot.keyClick(ok(dialog), Qt.Key.Key_Space)
    toast = tab.findChild(Toast)
    qtbot.waitUntil(lambda: not toast.isHidden(), timeout=20_000)
    assert toast.accessibleName() == "Read back: 1 new event(s) · 1 left out"
    assert str(database.undo_label()) == "Read back paris.xlsx"
    ready(tab, qtbot)
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert database.undo_label() is None
    assert str(database.redo_label()) == "Read back paris.xlsx"
    ready(tab, qtbot)


def test_undo_leaves_what_was_done_since(tab, dialog, qtbot):
    database = tab._context.database
    qtbot.keyClick(ok(dialog), Qt.Key.Key_Space)
    toast = tab.findChild(Toast)
    qtbot.waitUntil(lambda: not toast.isHidden(), timeout=20_000)
    with database.begin("Something else") as session:
        session.get_one(Space, tab._context.space_id).target_per_week = 4
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert str(database.undo_label()) == "Something else"
    ready(tab, qtbot)


def test_a_second_time_there_is_nothing_to_do(tab, dialog, workbook, qtbot):
    qtbot.keyClick(ok(dialog), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened(tab, WorkbookImportDialog) is None, timeout=20_000)
    assert drag(tab, workbook)
    qtbot.waitUntil(lambda: opened(tab, WorkbookImportDialog) is not None, timeout=20_000)
    again = opened(tab, WorkbookImportDialog)
    assert counts(again)[:2] == ["New events: 0", "Totals that change: 0"]
    assert not ok(again).isEnabled()
    assert "Nothing in this workbook is new" in again.findChild(Banner).accessibleName()


def test_the_workbook_of_another_space_asks_into_which_one(tab, qtbot, workbook):
    with tab._context.database.begin("Rename") as session:
        session.get_one(Space, tab._context.space_id).name = "Berlin"
    assert drag(tab, workbook)
    qtbot.waitUntil(lambda: opened(tab, WorkbookImportDialog) is not None, timeout=20_000)
    dialog = opened(tab, WorkbookImportDialog)
    banner = dialog.findChild(Banner)
    assert "Paris" in banner.accessibleName()
    assert "Berlin" in banner.accessibleName()
    assert not ok(dialog).isEnabled()
    qtbot.keyClick(dialog.ui.space, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: ok(dialog).isEnabled(), timeout=20_000)
    assert counts(dialog)[0] == "New events: 1"
    assert banner.isHidden()


def test_totals_that_change_are_shown_with_those_before(context, tmp_path, british):
    database, path = context.database, tmp_path / "small.xlsx"
    book = openpyxl.load_workbook(SMALL)
    book.save(path)
    first = read_preview(database, path, silent).plan
    assert first is not None
    words = [line[2] for line in lines_of(first)]
    assert "new event, attendance not recorded" in words
    assert "new event, 12 attendees" in words
    with database.begin("Read back") as session:
        apply_import(session, first)
    book["Events"]["P6"] = 13
    book.save(path)
    again = read_preview(database, path, silent)
    plan = planned_for(database, again.workbook, context.space_id)
    assert lines_of(plan)[-1] == ("Events, row 6", "15/05/2014 #N/A", "13 attendees instead of 12")


def test_what_cannot_be_read_is_said_in_one_sentence(tab, qtbot, tmp_path):
    path = tmp_path / "notes.xlsx"
    path.write_text("no workbook", encoding="utf-8")
    assert drag(tab, path)
    qtbot.waitUntil(lambda: opened(tab, QMessageBox) is not None)
    box = opened(tab, QMessageBox)
    assert "damaged" in box.informativeText()
    box.close()


def test_a_refusal_while_importing_is_said_in_the_dialog(tab, dialog, qtbot):
    dialog._plan = replace(dialog._plan, space_id="nowhere")
    qtbot.mouseClick(ok(dialog), Qt.MouseButton.LeftButton)
    ready(tab, qtbot)
    assert "no longer in the file" in dialog.findChild(Banner).accessibleName()
    assert opened(tab, WorkbookImportDialog) is dialog


def test_an_import_that_is_stopped_leaves_nothing(tab, dialog, qtbot, monkeypatch):
    """The work waits until the progress shows, and goes on when it was cancelled."""
    seen = threading.Event()

    def slow(session, plan, *, progress):
        seen.wait(LONGEST_S)
        return apply_import(session, plan, progress=progress)

    monkeypatch.setattr(workbook_import_dialog, "apply_import", slow)
    qtbot.mouseClick(ok(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened(dialog, QProgressBar) is not None)
    [cancel] = opened(dialog, QProgressBar).window().findChildren(QPushButton)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    seen.set()
    ready(tab, qtbot)
    assert dialog.findChild(Banner).accessibleName() == "Stopped: nothing was read back."
    assert tab._context.database.undo_label() is None
    assert ok(dialog).isEnabled()


def test_a_workbook_is_chosen_in_the_menu(tab, qtbot, workbook, monkeypatch):
    names = ["", str(workbook)]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names.pop(0), ""))
    action = next(one for one in tab.menu_actions if one is not None and one.text() == "Read a workbook back…")
    assert action.shortcut().toString() == "Ctrl+I"
    action.trigger()
    assert not tab._context.tasks.busy
    action.trigger()
    qtbot.waitUntil(lambda: opened(tab, WorkbookImportDialog) is not None, timeout=20_000)


def test_several_workbooks_are_rolled_up_and_other_files_are_not_taken(tab, qtbot, workbook, tmp_path):
    assert not drag(tab, tmp_path / "notes.txt")
    assert not drag(tab, workbook, tmp_path / "notes.txt")
    assert drag(tab, workbook, tmp_path / "nowhere.xlsx")
    qtbot.waitUntil(lambda: opened(tab, RollUpDialog) is not None)
    dialog = opened(tab, RollUpDialog)
    qtbot.waitUntil(lambda: dialog.ui.files.topLevelItemCount() == 2, timeout=20_000)
    dialog.close()


def test_the_keys_open_the_roll_up(tab, qtbot):
    action = next(one for one in tab.menu_actions if one is not None and one.text() == "Roll up workbooks…")
    assert action.shortcut().toString() == "Ctrl+R"
    action.trigger()
    assert opened(tab, RollUpDialog).ui.nothing.isVisible()
