"""A team's own workbook beside the Reports tab, and the hands that lead it through the dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QTableView
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.adopting.foreign_sheets import CellValue
from mozspaces_desktop.gui.reports.adopting.adopt_dialog import AdoptDialog
from mozspaces_desktop.gui.reports.adopting.fill_dialog import FillDialog
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.choice_columns import CHOSEN_TEXT, ChoiceColumns
from tests.core.adopting.adopted_files import write_rows

Key = Qt.Key
Dialog = TypeVar("Dialog", bound=QDialog)

HEADERS = ["Date", "Heure", "Titre", "Participants", "Traiteur"]
OPEN_HOUSE = "Open house of the Paris community space"


class Hands:
    """What somebody does who fills a workbook from the tab."""

    def __init__(self, tab: ReportsTab, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tab, self.path, self._qtbot, self._patch = tab, path, qtbot, monkeypatch
        self.database = tab._context.database
        self.asked: list[str] = []

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        self._qtbot.waitUntil(lambda: not self.tab._context.tasks.busy, timeout=20_000)

    def shown(self, kind: type[Dialog]) -> Dialog:
        """The dialog of this kind, once it is open and nothing runs."""
        self._qtbot.waitUntil(lambda: self.count(kind) == 1, timeout=20_000)
        self.settle()
        dialog = next(one for one in self.tab.findChildren(kind) if one.isVisible())
        self._qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def count(self, kind: type[QDialog]) -> int:
        """How many dialogs of this kind are open."""
        return sum(one.isVisible() for one in self.tab.findChildren(kind))

    def start(self, path: Path | None = None) -> None:
        """Choose "Fill a workbook of your own…"; where a file is asked for, choose the team's."""

        def chosen(_parent: object, title: str, *_rest: str) -> tuple[str, str]:
            self.asked.append(title)
            return str(path or self.path), ""

        self._patch.setattr(QFileDialog, "getOpenFileName", chosen)
        action = next(one for one in self.tab.menu_actions if one and one.text() == "Fill a workbook of your own…")
        assert action.shortcut().toString() == "Ctrl+D"
        action.trigger()

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
            active = menu.activeAction()
            if active is not None and active.text().partition("\t")[0] == choice:
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
        [note] = [one for one in self.tab.findChildren(Banner) if "Filled" in one.accessibleName()]
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


@pytest.fixture
def team_file(tmp_path: Path) -> Path:
    """A French list of events under a title, with a column of the team's own, and a sheet of something else."""
    events = [
        [date(2014, 5, 3), time(10, 30), OPEN_HOUSE, None, "chez Nadia"],
        [date(2014, 5, 6), time(18, 30), "JavaScript for beginners", None, "pizzas"],
    ]
    sheets = {"Suivi": [["Paris 2014"], [], HEADERS, *events], "Contacts": [["Nom", "Ville"], ["Ana", "Paris"]]}
    return write_rows(tmp_path / "Suivi 2014.xlsx", sheets)


@pytest.fixture
def hands(tab: ReportsTab, qtbot: QtBot, team_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """The tab and the team's workbook."""
    yield Hands(tab, qtbot, team_file, monkeypatch)
    for dialog in tab.findChildren(QDialog):
        dialog.close()
