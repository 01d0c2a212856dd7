"""A team's own workbook beside the Reports tab, and the hands that lead it through the dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.adopting.adopt_dialog import AdoptDialog
from mozspaces_desktop.gui.reports.adopting.adopted_workbooks import AdoptedWorkbooks
from mozspaces_desktop.gui.reports.adopting.fill_dialog import FillDialog
from mozspaces_desktop.gui.reports.report_notes import ReportNotes
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.choice_columns import CHOSEN_TEXT, ChoiceColumns
from tests.core.adopting.adopted_files import Rows, write_rows

Key = Qt.Key
Dialog = TypeVar("Dialog", bound=QDialog)

HEADERS = ["Date", "Heure", "Titre", "Participants", "Traiteur"]
OPEN_HOUSE = "Open house of the Paris community space"


class Host(QWidget):
    """What a dialog is opened over, with the notes of the Reports tab; quicker to make than the tab."""

    def __init__(self, context: Context, scope: Scope) -> None:
        super().__init__()
        notes = ReportNotes(self)
        workbooks = AdoptedWorkbooks(context, self, lambda: scope)
        workbooks.filled.connect(notes.show_filled)
        self.ask = workbooks.ask
        QVBoxLayout(self).addWidget(notes)
        self.resize(900, 200)


class Hands:
    """What somebody does who fills a workbook."""

    def __init__(self, window: Host, context: Context, path: Path, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.window, self.context, self.path, self._qtbot, self._patch = window, context, path, qtbot, patch
        self.database = context.database
        self.asked: list[str] = []

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        self._qtbot.waitUntil(lambda: not self.context.tasks.busy, timeout=20_000)

    def shown(self, kind: type[Dialog]) -> Dialog:
        """The dialog of this kind, once it is open and nothing runs."""
        self._qtbot.waitUntil(lambda: self.count(kind) == 1, timeout=20_000)
        self.settle()
        dialog = next(one for one in self.window.findChildren(kind) if one.isVisible())
        self._qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def count(self, kind: type[QDialog]) -> int:
        """How many dialogs of this kind are open."""
        return sum(one.isVisible() for one in self.window.findChildren(kind))

    def start(self, path: Path | None = None) -> None:
        """Want to fill a workbook; where a file is asked for, choose the team's."""

        def chosen(_parent: object, title: str, *_rest: str) -> tuple[str, str]:
            self.asked.append(title)
            return str(path or self.path), ""

        self._patch.setattr(QFileDialog, "getOpenFileName", chosen)
        self.window.ask()

    def adopted(self) -> AdoptDialog:
        """How the team's workbook is understood."""
        self.start()
        return self.shown(AdoptDialog)

    def remembered(self) -> FillDialog:
        """What would be filled in, after the layout was remembered as it is understood."""
        self.click(self.adopted().ui.remember_button)
        return self.shown(FillDialog)

    def click(self, button: QAbstractButton) -> None:
        """Click a button."""
        assert button.isEnabled()
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def fill(self, dialog: FillDialog) -> None:
        """Fill as the dialog says."""
        self.click(dialog.ui.fill_button)
        self._qtbot.waitUntil(lambda: self.count(FillDialog) == 0)
        self.settle()

    def open_menu(self, columns: ChoiceColumns, column: int) -> QMenu:
        """Click the heading of a column."""
        header = columns.horizontalHeader()
        x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        self._qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() - 12))
        return self.menu()

    def menu(self) -> QMenu:
        """The menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, choice: str) -> None:
        """Choose in the menu that is open, from the keyboard."""
        menu = self.menu()
        for _ in menu.actions():
            if menu.activeAction().text().partition("\t")[0] == choice:
                break
            self._qtbot.keyClick(menu, Key.Key_Down)
        self._qtbot.keyClick(menu, Key.Key_Return)
        self.settle()

    def type_into(self, address: str, value: CellValue, sheet: str = "Suivi") -> None:
        """Somebody types into a cell, in another program."""
        book = load_workbook(self.path)
        book[sheet][address] = value
        book.save(self.path)

    def cell(self, address: str, sheet: str = "Suivi") -> CellValue:
        """What a cell of the workbook holds."""
        return load_workbook(self.path)[sheet][address].value

    def note(self) -> str:
        """What the tab says about the file."""
        [note] = [one for one in self.window.findChildren(Banner) if "illed" in one.accessibleName()]
        assert note.isVisible()
        return note.accessibleName()


def takes(dialog: AdoptDialog) -> dict[str, str | None]:
    """What each column takes, by its title."""
    model, across = dialog.ui.columns.model(), Qt.Orientation.Horizontal
    return {
        model.headerData(place, across): model.headerData(place, across, CHOSEN_TEXT)
        for place in range(model.columnCount())
    }


def said(dialog: QDialog) -> list[str]:
    """What the banners of a dialog say."""
    return [banner.accessibleName() for banner in dialog.findChildren(Banner) if not banner.isHidden()]


def rows(view: QTableView) -> list[list[str]]:
    """What a table shows."""
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def lists(dialog: AdoptDialog) -> list[tuple[str, str]]:
    """The lines of the tree, sheets and lists."""
    tree, found = dialog.ui.lists, []
    index = tree.model().index(0, 0)
    while index.isValid():
        found.append((index.data(), index.siblingAtColumn(1).data()))
        index = tree.indexBelow(index)
    return found


def nameless(dialog: QDialog) -> list[QWidget]:
    """The controls that a screen reader has no name for."""
    shown = [one for one in dialog.findChildren(QWidget) if one.isVisible()]
    controls = [one for one in shown if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert controls
    interfaces = [(one, QAccessible.queryAccessibleInterface(one)) for one in controls]
    return [one for one, interface in interfaces if not interface.text(QAccessible.Text.Name)]


@pytest.fixture
def team_file(tmp_path: Path) -> Path:
    """A French list of events under a title, with a column of the team's own, and a sheet of something else."""
    events: Rows = [
        [date(2014, 5, 3), time(10, 30), OPEN_HOUSE, None, "chez Nadia"],
        [date(2014, 5, 6), time(18, 30), "JavaScript for beginners", None, "pizzas"],
    ]
    sheets: dict[str, Rows] = {
        "Suivi": [["Paris 2014"], [], HEADERS, *events],
        "Contacts": [["Nom", "Ville"], ["Ana", "Paris"]],
    }
    return write_rows(tmp_path / "Suivi 2014.xlsx", sheets)


@pytest.fixture
def hands(demo_context: Context, qtbot: QtBot, team_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """The team's workbook, and the figures of the demo season."""
    with demo_context.database.read() as session:
        space = session.get_one(Space, demo_context.space_id)
        season = Period.of(spaces.season_named(session, None, clock.now(session).date()))
    host = Host(demo_context, Scope((space,), season))
    qtbot.addWidget(host)
    host.show()
    yield Hands(host, demo_context, team_file, qtbot, monkeypatch)
    for dialog in host.findChildren(QDialog):
        dialog.close()
