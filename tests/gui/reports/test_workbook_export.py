from __future__ import annotations

import threading
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QProgressBar,
    QPushButton,
)

from mozspaces_desktop.core.figures.tables import METRICS
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.export_dialog import ExportDialog
from mozspaces_desktop.gui.reports.workbook_export import write_workbook
from mozspaces_desktop.gui.tasks import CancelledError
from mozspaces_desktop.gui.widgets.banner import Banner

CTRL = Qt.KeyboardModifier.ControlModifier
LONGEST_S = 30
"""How long work waits for a test; the work of a test that failed ends, too, and with it the program."""


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Where the file dialog says that the file goes, and what it was asked."""
    chosen: dict[str, Any] = {"file": str(tmp_path / "pilot.xlsx"), "asked": []}

    def ask(parent, title, proposed, kinds):
        chosen["asked"].append((title, proposed, kinds))
        return chosen["file"], kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return chosen


def open_dialog(tab):
    [dialog] = [child for child in tab.findChildren(ExportDialog) if child.isVisible()]
    return dialog


def export(tab, qtbot, *, boxes=()):
    """Press the button, tick `boxes`, and go on."""
    menu = tab.ui.export_button.menu()
    menu.popup(tab.mapToGlobal(tab.pos()))  # a click on the button waits until the menu is closed
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    dialog = open_dialog(tab)
    for box in boxes:
        qtbot.mouseClick(getattr(dialog.ui, box), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def done(tab, qtbot):
    qtbot.waitUntil(lambda: not tab._context.tasks.busy, timeout=20_000)


def note(tab):
    return next((one for one in tab.findChildren(Banner) if one.accessibleName().startswith("Exported")), None)


def table(sheet, name):
    """The cells of a table as a dict by its first column."""
    lines = [[cell.value for cell in line] for line in sheet[sheet.tables[name].ref]]
    return {line[0]: dict(zip(lines[0], line, strict=True)) for line in lines[1:]}


def test_the_workbook_says_what_the_tiles_say(tab, qtbot, chosen, tmp_path):
    export(tab, qtbot)
    done(tab, qtbot)
    headline = table(load_workbook(tmp_path / "pilot.xlsx")["Dashboard"], "tblHeadline")
    for metric in METRICS:
        tile = tab.ui.tiles.tiles[metric.name]
        line = headline[metric.name]
        said = tile.accessibleDescription()
        assert said.startswith(wording.written(line["Actual"], metric.kind))
        assert (line["Target"] is None) == ("of the target" not in said)
        assert (line["Projected"] is None) == ("Projected" not in said)
        if line["Target"] is not None:
            assert f" of {wording.short_number(line['Target'])}." in said
            assert f" {round(line['% of target'] * 100)} % of the target." in said
        if line["Projected"] is not None:
            assert f"Projected: {wording.written(line['Projected'], metric.kind)} by 31 Dec" in said


def test_the_tables_of_the_tab_are_those_of_the_dashboard(tab, qtbot, chosen, tmp_path):
    export(tab, qtbot)
    done(tab, qtbot)
    dashboard = load_workbook(tmp_path / "pilot.xlsx")["Dashboard"]
    for view, name in ((tab.ui.tracks, "tblTrack"), (tab.ui.areas, "tblFocus")):
        model = view.model()
        written = list(table(dashboard, name).values())
        assert model.rowCount() == len(written)
        for line, expected in enumerate(written):
            for place, (_header, value) in enumerate(expected.items()):
                shown = model.index(line, place).data(Qt.ItemDataRole.UserRole)
                assert shown == (value.lower() if isinstance(value, str) else pytest.approx(value))


def test_the_name_of_the_contract_is_proposed(tab, qtbot, chosen):
    chosen["file"] = ""
    export(tab, qtbot)
    [(title, proposed, kinds)] = chosen["asked"]
    assert title == "Export workbook"
    assert proposed.endswith("/Paris 2014 pilot metrics 2014-07-31.xlsx")
    assert kinds == "Excel workbooks (*.xlsx)"
    assert note(tab) is None
    assert not tab._context.tasks.busy


def test_the_workbook_is_about_what_the_tab_is_about(tab, qtbot, chosen, tmp_path, demo_context):
    track = tab.ui.scope.track
    track.setFocus()
    qtbot.keyClick(track, Qt.Key.Key_Down)
    done(tab, qtbot)
    menu = tab.ui.export_button.menu()
    menu.actions()[0].trigger()
    said = open_dialog(tab).ui.explanation.text()
    assert said.startswith("Only: Technical events, 1 May to 31 Dec 2014.")
    open_dialog(tab).accept()
    done(tab, qtbot)
    assert chosen["asked"][0][1].endswith("/Paris 2014 Technical pilot metrics 2014-07-31.xlsx")
    headline = table(load_workbook(tmp_path / "pilot.xlsx")["Dashboard"], "tblHeadline")
    held = tab.ui.tiles.tiles["Public events held"].accessibleDescription()
    assert held.startswith(str(headline["Public events held"]["Actual"]))
    assert headline["Technical share of events"]["Actual"] == 1
    assert headline["Public events held"]["Target"] is None


def test_nobody_is_named_unless_asked_and_the_boxes_are_empty_each_time(tab, qtbot, chosen, tmp_path, rows):
    names = {name for (name,) in rows("SELECT name FROM person")}
    export(tab, qtbot, boxes=("names", "attendance"))
    done(tab, qtbot)
    book = load_workbook(tmp_path / "pilot.xlsx")
    assert {line["Contributor"] for line in table(book["Contributors"], "tblContributors").values()} <= names
    [(check_ins,)] = rows("SELECT count(*) FROM came JOIN event ON id = event_id WHERE status = 'held'")
    assert book["Attendance"].max_row == check_ins + 1
    qtbot.waitUntil(lambda: not tab.findChildren(ExportDialog))
    with qtbot.waitActive(tab):
        tab.activateWindow()
    tab.setFocus()
    qtbot.keyClick(tab, Qt.Key.Key_E, CTRL)
    dialog = open_dialog(tab)
    assert not dialog.names
    assert not dialog.attendance
    assert not [one for one in dialog.findChildren(Banner) if one.isVisible()]
    qtbot.mouseClick(dialog.ui.names, Qt.MouseButton.LeftButton)
    assert [one.accessibleName() for one in dialog.findChildren(Banner) if one.isVisible()] != []
    dialog.ui.names.setChecked(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    done(tab, qtbot)
    book = load_workbook(tmp_path / "pilot.xlsx")
    assert book.sheetnames == ["Dashboard", "Events", "Weekly", "Contributors", "Definitions"]
    cells = {cell.value for sheet in book for line in sheet for cell in line}
    visitors = {name for (name,) in rows("SELECT name FROM person WHERE id IN (SELECT person_id FROM came)")}
    coordinators = {name for (name,) in rows("SELECT name FROM coordinator UNION SELECT host FROM event")}
    assert not cells & (visitors - coordinators)
    noted = rows("SELECT kind, what, file_name, with_names FROM export_record ORDER BY written_at, id")
    assert sorted(noted) == [("workbook", "2014", "pilot.xlsx", 0), ("workbook", "2014", "pilot.xlsx", 1)]


def test_what_came_of_it_is_said_with_a_way_to_the_folder(tab, qtbot, chosen, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setenv("PATH", str(tmp_path))  # no program that asks a file manager
    export(tab, qtbot)
    done(tab, qtbot)
    assert note(tab).accessibleName() == f"Exported to {tmp_path / 'pilot.xlsx'}"
    button = next(one for one in note(tab).findChildren(QPushButton) if one.text() == "Show in folder")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened == [str(tmp_path)])


def test_texts_that_lost_characters_are_counted(tab, qtbot, chosen, demo_context, rows):
    with demo_context.database.begin("Edit event") as session:
        row(session, Event, rows("SELECT id FROM held LIMIT 1")[0][0]).notes = "a bell\x07"
    done(tab, qtbot)
    export(tab, qtbot)
    done(tab, qtbot)
    assert note(tab).accessibleName().endswith("1 text(s) lost characters that a workbook cannot hold.")


def test_a_missing_ending_is_added_and_a_file_of_that_name_is_not_lost(tab, qtbot, chosen, tmp_path, when_asked):
    chosen["file"] = str(tmp_path / "for the managers 2.0")
    old = tmp_path / "for the managers 2.0.xlsx"
    old.write_bytes(b"old")
    asked = []

    def refuse(box):
        asked.append(box.informativeText())
        box.reject()

    when_asked(refuse)
    export(tab, qtbot)
    assert asked == ["There is a file “for the managers 2.0.xlsx” already."]
    assert not tab._context.tasks.busy
    assert old.read_bytes() == b"old"
    old.unlink()
    qtbot.waitUntil(lambda: not tab.findChildren(ExportDialog))
    export(tab, qtbot)
    done(tab, qtbot)
    assert load_workbook(old).sheetnames[0] == "Dashboard"


def test_a_file_that_is_open_in_excel_gives_a_sentence_and_stays(tab, qtbot, chosen, tmp_path):
    old = tmp_path / "pilot.xlsx"
    old.write_bytes(b"old")
    (tmp_path / "~$pilot.xlsx").write_bytes(b"")
    export(tab, qtbot)
    qtbot.waitUntil(lambda: tab.findChild(QMessageBox) is not None)
    box = tab.findChild(QMessageBox)
    assert box.informativeText().startswith("“pilot.xlsx” is open in another program")
    box.close()
    assert old.read_bytes() == b"old"
    assert note(tab) is None


def test_cancel_in_the_window_leaves_the_old_file(tab, qtbot, chosen, tmp_path):
    old = tmp_path / "pilot.xlsx"
    old.write_bytes(b"old")
    gate = threading.Event()
    tab._context.tasks.run(lambda progress: gate.wait(LONGEST_S), lambda done: None, title=None, parent=tab)
    export(tab, qtbot)

    def progress():
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        return next((one for one in dialogs if one.findChild(QProgressBar)), None)

    qtbot.waitUntil(lambda: progress() is not None)
    assert progress().windowTitle() == "Exporting pilot.xlsx…"
    qtbot.mouseClick(progress().findChild(QPushButton), Qt.MouseButton.LeftButton)
    gate.set()
    done(tab, qtbot)
    assert old.read_bytes() == b"old"
    assert note(tab) is None


def test_cancel_in_the_middle_of_writing_leaves_the_old_file_and_nothing_else(tab, demo_context, tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    old = folder / "pilot.xlsx"
    old.write_bytes(b"old")
    reports = []

    def progress(done, total):
        reports.append((done, total))
        if len(reports) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_workbook(
            demo_context.database,
            tab.figures.scope,
            old,
            names=False,
            attendance=True,
            progress=progress,
        )
    assert len(reports) == 3
    assert [path.name for path in folder.iterdir()] == ["pilot.xlsx"]
    assert old.read_bytes() == b"old"


def test_an_empty_season_can_be_exported(context, show, qtbot, chosen, tmp_path):
    tab = show(context)
    assert tab.ui.pages.currentWidget() is tab.ui.empty
    with qtbot.waitActive(tab):
        tab.activateWindow()
    tab.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E, CTRL)
    open_dialog(tab).accept()
    done(tab, qtbot)
    headline = table(load_workbook(tmp_path / "pilot.xlsx")["Dashboard"], "tblHeadline")
    assert headline["Public events held"]["Actual"] == 0
    assert headline["Attendees"]["Actual"] is None
