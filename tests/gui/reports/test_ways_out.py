"""Out of the Reports tab: what is copied is what is shown, and what is saved is what was counted."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.export_register import exports
from mozspaces_desktop.core.figures.tables import FOCUS, TRACK, WEEKLY
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.printing.dashboard_dialog import DashboardDialog
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.printing.reading import squeezed

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def goes_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the person chooses in the file dialog."""
    target = tmp_path / "saved.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    return target


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    qtbot.keyClick(widget, key, modifiers)


Pasted = Callable[[], list[list[str]]]


@pytest.fixture
def pasted(demo_context: Context, qtbot: QtBot) -> Pasted:
    """What a spreadsheet finds on the clipboard, once what was copied is there."""

    def cells() -> list[list[str]]:
        qtbot.waitUntil(lambda: not demo_context.tasks.busy)
        return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]

    return cells


def read_back(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def said(window: QWidget) -> list[str]:
    return [
        label.text()
        for toast in window.findChildren(Toast)
        if toast.isVisible()
        for label in toast.findChildren(QLabel)
    ]


def listed(tab: ReportsTab, qtbot: QtBot, figure: str) -> ListDialog:
    tab.ui.tiles.tiles[figure].click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in tab.findChildren(ListDialog)))
    [dialog] = [child for child in tab.findChildren(ListDialog) if child.isVisible()]
    return dialog


def chosen_in_menu(parent: QWidget, text: str) -> None:
    [menu] = [menu for menu in parent.findChildren(QMenu) if menu.isVisible()]
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == text)
    action.trigger()
    menu.close()


def ask_for_menu(widget: QWidget) -> None:
    at = QPoint(20, 20)
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))


# --- copying -------------------------------------------------------------------------------------------------


def test_the_table_with_the_focus_is_copied(tab: ReportsTab, qtbot: QtBot, pasted: Pasted) -> None:
    press(qtbot, tab.ui.tracks, Qt.Key.Key_C, CTRL | SHIFT)
    header, *lines = pasted()
    assert header == [column.header for column in TRACK]
    assert [line[0] for line in lines] == ["Technical", "Non-technical", "Total"]
    for line, figures in zip(lines, tab.figures.tracks, strict=True):
        assert [int(cell) for cell in line[1:6]] == [column.value(figures) for column in TRACK[1:6]]
    assert said(tab)[0] == "Copied: Figures by track"


def test_the_chart_with_the_focus_is_copied_as_a_picture_and_values(
    tab: ReportsTab, qtbot: QtBot, pasted: Pasted
) -> None:
    press(qtbot, tab.ui.charts.visitors, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().mimeData().hasImage()
    header, *lines = pasted()
    assert header == ["Week", "Newcomers", "Returning", "Guests and others", "Not recorded"]
    weeks = tab.figures.weekly
    assert [line[1] for line in lines] == ["" if week.newcomers is None else str(week.newcomers) for week in weeks]
    known = [sum(int(cell or 0) for cell in line[1:4]) for line in lines]
    assert known == [week.attendees or 0 for week in weeks]
    assert sum(int(line[4]) for line in lines) == tab.figures.unrecorded


def test_the_button_means_what_was_looked_at_before_if_anything_was(
    tab: ReportsTab, qtbot: QtBot, pasted: Pasted
) -> None:
    QGuiApplication.clipboard().setText("before")
    press(qtbot, tab.ui.export_button, Qt.Key.Key_C, CTRL | SHIFT)
    assert "table or a chart first" in said(tab)[0]
    assert QGuiApplication.clipboard().text() == "before"
    tab.ui.areas.setFocus()
    qtbot.waitUntil(tab.ui.areas.hasFocus)
    press(qtbot, tab.ui.export_button, Qt.Key.Key_C, CTRL | SHIFT)
    assert pasted()[0][0] == "Focus area"


def test_a_cell_is_copied_alone(tab: ReportsTab, qtbot: QtBot) -> None:
    view = tab.ui.areas
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 2))
    press(qtbot, view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == str(tab.figures.focus_areas[-1].attendees)
    ask_for_menu(view.viewport())
    chosen_in_menu(view, "Copy cell")
    assert QGuiApplication.clipboard().text() == str(tab.figures.focus_areas[-1].attendees)


def test_the_rows_of_a_list_are_copied_as_they_are_sorted(tab: ReportsTab, qtbot: QtBot, pasted: Pasted) -> None:
    dialog = listed(tab, qtbot, "Public events held")
    view = dialog.ui.rows
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    shown = [view.model().index(row, 1).data() for row in range(view.model().rowCount())]
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.clearSelection()
    for row in (4, 2):
        view.selectionModel().select(view.model().index(row, 0), select)
    press(qtbot, view, Qt.Key.Key_C, CTRL)
    assert [line[1] for line in pasted()] == [shown[2], shown[4]]
    assert said(dialog) == ["Copied: 2 row(s)"]
    dialog.activateWindow()  # without a window manager, nothing is active after a progress dialog
    press(qtbot, view, Qt.Key.Key_C, CTRL | SHIFT)
    header, *lines = pasted()
    assert "Event" in header
    assert [line[1] for line in lines] == shown
    assert said(dialog) == [f"Copied: {dialog.windowTitle()}"]


def test_copying_does_not_stop_the_window(tab: ReportsTab, demo_context: Context, qtbot: QtBot, pasted: Pasted) -> None:
    """The clipboard is filled when the thread of the slow work comes to it, and after that alone."""
    gate = threading.Event()
    QGuiApplication.clipboard().setText("before")
    demo_context.tasks.run(lambda _: gate.wait(), lambda _: None, title=None, parent=None)
    press(qtbot, tab.ui.tracks, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "before"
    assert not said(tab)
    gate.set()
    assert pasted()[0][0] == "Track"


# --- CSV -----------------------------------------------------------------------------------------------------


def test_a_table_is_saved_with_raw_values(tab: ReportsTab, qtbot: QtBot, goes_to: Path) -> None:
    press(qtbot, tab.ui.areas, Qt.Key.Key_E, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(said(tab)))
    assert said(tab)[0] == "Saved saved.csv"
    rows = read_back(goes_to)
    assert list(rows[0]) == [column.header for column in FOCUS]
    for row, figures in zip(rows, tab.figures.focus_areas, strict=True):
        values = [column.value(figures) for column in FOCUS]
        assert list(row.values()) == ["" if value is None else str(value) for value in values]


def test_a_chart_is_saved_from_its_menu(tab: ReportsTab, qtbot: QtBot, goes_to: Path) -> None:
    ask_for_menu(tab.ui.charts.pace)
    chosen_in_menu(tab.ui.charts.pace, "Save as CSV…")
    qtbot.waitUntil(goes_to.exists)
    held = next(column for column in WEEKLY if column.header == "Events held")
    assert [int(row["Held"]) for row in read_back(goes_to)] == [held.value(week) for week in tab.figures.weekly]


Answer = Callable[[Callable[[QMessageBox], object]], None]


def noted(context: Context) -> list[tuple[str, str, str, bool, int | None]]:
    """What the register of exports has: kind, what, file, whether there are names, of how many people."""
    with context.database.read() as session:
        found = exports(session)
    return [(one.kind, one.what, one.file_name, one.with_names, one.people) for one in reversed(found)]


def agree(box: QMessageBox) -> None:
    next(button for button in box.buttons() if button.text() == "Save with names").click()


@pytest.mark.parametrize("figure", ["New active contributors", "Unique attendees"])
def test_names_are_saved_only_after_a_question_each_time(
    tab: ReportsTab, qtbot: QtBot, goes_to: Path, when_asked: Answer, figure: str, demo_context: Context
) -> None:
    dialog = listed(tab, qtbot, figure)
    when_asked(QMessageBox.reject)
    qtbot.mouseClick(dialog.ui.save_button, LEFT)
    assert not goes_to.exists()
    for _ in range(2):
        when_asked(agree)
        qtbot.mouseClick(dialog.ui.save_button, LEFT)
        qtbot.waitUntil(goes_to.exists)
        qtbot.waitUntil(lambda: bool(said(dialog)))
        names = [next(iter(row.values())) for row in read_back(goes_to)]
        assert names == [dialog.ui.rows.model().index(row, 0).data() for row in range(len(names))]
        goes_to.unlink()
    assert noted(demo_context) == [("table", dialog.windowTitle(), goes_to.name, True, len(names))] * 2
    dialog.activateWindow()  # as above
    press(qtbot, dialog.ui.rows, Qt.Key.Key_C, CTRL | SHIFT)
    qtbot.waitUntil(lambda: len(noted(demo_context)) == 3)
    assert noted(demo_context)[2] == ("copy", dialog.windowTitle(), "", True, len(names))
    dialog.activateWindow()
    press(qtbot, dialog.ui.rows, Qt.Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: len(noted(demo_context)) == 4)
    assert noted(demo_context)[3] == ("copy", dialog.windowTitle(), "", True, 1)


def test_a_list_of_events_is_saved_without_a_question(
    tab: ReportsTab, qtbot: QtBot, goes_to: Path, demo_context: Context
) -> None:
    dialog = listed(tab, qtbot, "Attendees")
    press(qtbot, dialog.ui.rows, Qt.Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: bool(said(dialog)))
    qtbot.mouseClick(dialog.ui.save_button, LEFT)
    qtbot.waitUntil(goes_to.exists)
    qtbot.waitUntil(lambda: bool(said(dialog)))
    saved = sum(int(row["Attendees"] or 0) for row in read_back(goes_to))
    assert saved == tab.figures.headline.attendees.actual
    qtbot.waitUntil(lambda: bool(noted(demo_context)))
    assert noted(demo_context) == [("table", dialog.windowTitle(), goes_to.name, False, None)]


# --- PDF -----------------------------------------------------------------------------------------------------


def test_the_dashboard_is_previewed_and_saved(
    tab: ReportsTab,
    demo_context: Context,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    british: None,
) -> None:
    proposed: list[str] = []
    target = tmp_path / "paris.pdf"

    def choose(*asked: Any) -> tuple[str, str]:
        proposed.append(Path(asked[2]).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(qtbot, tab.ui.tracks, Qt.Key.Key_P, CTRL)
    [dialog] = tab.findChildren(DashboardDialog)
    assert dialog.ui.title.text() == "Paris · 2014"
    assert dialog.ui.paper.currentText() == "A4"
    preview = dialog.ui.preview.pixmap()
    assert preview.height() > preview.width()
    qtbot.mouseClick(dialog.pdf_button, LEFT)
    qtbot.waitUntil(lambda: "Saved paris.pdf" in said(tab))
    assert proposed == ["Paris 2014 dashboard 2014-07-31.pdf"]
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    button = next(one for one in tab.findChildren(QPushButton) if one.text() == "Show in folder" and one.isVisible())
    qtbot.mouseClick(button, LEFT)
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
    text = squeezed("".join(page.extract_text() for page in PdfReader(target).pages))
    assert squeezed(f"Public events held{tab.figures.headline.public_events_held.actual}of 96") in text
    assert noted(demo_context) == [("dashboard", "Paris 2014 dashboard 2014-07-31", "paris.pdf", False, None)]
