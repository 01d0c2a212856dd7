"""How a list is read is corrected in the dialog, by mouse and from the keyboard, and remembered for its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.signups.lists import Role
from mozspaces_desktop.gui.checkin.import_dialog import ImportDialog
from mozspaces_desktop.gui.checkin.import_flow import ImportFlow
from mozspaces_desktop.gui.tasks import _ProgressDialog
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.choice_columns import CHOSEN
from tests.gui.checkin.conftest import Door, Key

ODD = """Zbrmf;Name;Status;Qlorp
Ana Reyes;Amina;Attending;x@example.com
Bo Li;Bertrand;Waitlist;y@example.com
Cy Roe;Carol;Frobnicated;z@example.com
"""


class Reading:
    """The dialog over a list, and the hands that correct it."""

    def __init__(self, door: Door, qtbot: QtBot, path: Path) -> None:
        self.door, self._qtbot = door, qtbot
        flow = door.tab.findChild(ImportFlow)
        assert isinstance(flow, ImportFlow)
        flow.show(door.event, path)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog), timeout=20_000)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        self.dialog, self.page = dialog, dialog.reading
        dialog.ui.pages.setCurrentWidget(self.page)

    def settle(self) -> None:
        """Wait until the list was read as it was corrected."""
        self._qtbot.waitUntil(lambda: not self.door.context.tasks.busy, timeout=20_000)

    def people(self) -> list[str]:
        """The names of all lines, and what becomes of them."""
        model = self.dialog.ui.people.model()
        return [
            f"{model.index(row, 1).data()}: {model.index(row, 3).data()}".removeprefix(": ")
            for row in range(model.rowCount())
        ]

    def counts(self) -> list[str]:
        """What the counters say."""
        return [counter.accessibleDescription() for counter in self.dialog._counters.values()]

    def said(self) -> list[str]:
        """What the banners say."""
        return [banner.accessibleName() for banner in self.dialog.findChildren(Banner) if not banner.isHidden()]

    def roles(self) -> dict[str, Role | None]:
        """What each column is used for, by its title."""
        model = self.page.ui.columns.model()
        across = Qt.Orientation.Horizontal
        return {
            model.headerData(place, across): model.headerData(place, across, CHOSEN)
            for place in range(model.columnCount())
        }

    def pick(self, column: int, choice: str) -> None:
        """Click the heading of `column` and choose."""
        header = self.page.ui.columns.horizontalHeader()
        x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        self._qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() - 12))
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Choose in the menu that is open, from the keyboard."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        wanted = next(action for action in menu.actions() if action.text() == choice)
        for _ in menu.actions():
            if menu.activeAction() == wanted:
                break
            self._qtbot.keyClick(menu, Key.Key_Down)
        self._qtbot.keyClick(menu, Key.Key_Return)
        self.settle()

    def button(self, text: str) -> QPushButton:
        """The button called `text`."""
        return next(one for one in self.dialog.findChildren(QPushButton) if one.text().replace("&", "") == text)

    def click(self, text: str) -> None:
        """Click the button called `text`."""
        self._qtbot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        self.settle()


Open = Callable[..., Reading]


@pytest.fixture
def read(door: Door, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open the dialog over a list with a text."""

    def opened(text: str = ODD, encoding: str = "utf-8") -> Reading:
        path = tmp_path / "list.csv"
        path.write_bytes(text.encode(encoding))
        return Reading(door, qtbot, path)

    yield opened
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


def test_a_column_is_picked_with_the_mouse(read: Open) -> None:
    reading = read()
    assert reading.roles() == {"Zbrmf": None, "Name": Role.NAME, "Status": Role.STATUS, "Qlorp": Role.EMAIL}
    reading.pick(0, "Name")
    assert reading.roles()["Zbrmf"] is Role.NAME
    assert reading.roles()["Name"] is None
    assert [line.partition(":")[0] for line in reading.people()][:2] == ["Ana Reyes", "Bo Li"]
    reading.pick(3, "Not used")
    assert reading.roles()["Qlorp"] is None
    reading.dialog.grab()


def test_a_column_is_picked_from_the_keyboard(read: Open, qtbot: QtBot) -> None:
    reading = read()
    columns = reading.page.ui.columns
    columns.setFocus()
    qtbot.keyClick(columns, Key.Key_Home)
    qtbot.keyClick(columns, Key.Key_Return)
    reading.choose("Name")
    assert reading.roles()["Zbrmf"] is Role.NAME
    qtbot.keyClick(columns, Key.Key_Right)
    assert columns.currentIndex().column() == 1, "the place in the table stays"
    qtbot.keyClick(columns, Key.Key_Space)
    reading.choose("Last name")
    assert reading.roles() == {"Zbrmf": None, "Name": Role.LAST_NAME, "Status": Role.STATUS, "Qlorp": Role.EMAIL}


def test_who_comes_is_corrected(read: Open, qtbot: QtBot) -> None:
    reading = read()
    assert reading.counts() == ["New: 2", "Updated: 0", "Already there: 0", "Left out: 1"]
    statuses = reading.page.ui.statuses
    model = statuses.model()
    shown = [tuple(model.index(row, column).data() for column in (0, 1)) for row in range(model.rowCount())]
    assert shown == [("Attending", "1"), ("Waitlist", "1"), ("Frobnicated", "1")]
    statuses.setFocus()
    statuses.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(statuses, Key.Key_Space)
    reading.settle()
    assert model.index(1, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert statuses.currentIndex().row() == 1
    assert reading.counts() == ["New: 3", "Updated: 0", "Already there: 0", "Left out: 0"]
    qtbot.keyClick(statuses, Key.Key_Down)
    qtbot.keyClick(statuses, Key.Key_Space)
    reading.settle()
    assert reading.counts() == ["New: 2", "Updated: 0", "Already there: 0", "Left out: 1"]
    assert "Carol: The list says “Frobnicated”." in reading.people()


def test_reset_is_as_the_program_understands(read: Open) -> None:
    reading = read()
    before = reading.people()
    assert not reading.button("Reset").isEnabled()
    reading.pick(0, "Name")
    assert reading.people() != before
    reading.click("Reset")
    assert reading.people() == before
    assert not reading.button("Reset").isEnabled()


def test_the_encoding_is_picked(read: Open, qtbot: QtBot) -> None:
    reading = read("Name\nKrzysztof Wąs\n", "iso8859_2")
    encoding = reading.page.ui.encoding
    assert encoding.currentText().endswith("(as found)")
    encoding.setFocus()
    place = encoding.findText("Central European (Windows)")
    for _ in range(place - encoding.currentIndex()):
        qtbot.keyClick(encoding, Key.Key_Down)
    reading.settle()
    assert encoding.currentIndex() == place
    assert "Central European (Windows)" in reading.dialog.ui.understood.text()
    assert reading.people() == ["Krzysztof W±s: new person, registered"]
    assert reading.dialog.focusWidget() is encoding


def test_the_separator_and_the_headings_are_picked(read: Open, qtbot: QtBot) -> None:
    reading = read("Full name, really|Contact, mail\nhello, x|y\nAna, Bo|z\n")
    reading.pick(0, "E-mail")
    delimiter = reading.page.ui.delimiter
    delimiter.setFocus()
    qtbot.keyClick(delimiter, Key.Key_End)
    reading.settle()
    assert delimiter.currentText() == "Vertical bar"
    assert list(reading.roles()) == ["Full name, really", "Contact, mail"]
    assert reading.roles()["Full name, really"] is Role.NAME, "what was picked was another column"
    header = reading.page.ui.header_row
    header.setFocus()
    qtbot.keyClick(header, Key.Key_Up)
    qtbot.keyClick(header, Key.Key_Up)
    reading.settle()
    assert header.value() == 3
    assert list(reading.roles()) == ["Ana, Bo", "z"]
    for _ in range(3):
        qtbot.keyClick(header, Key.Key_Down)
    reading.settle()
    assert header.text() == "None"
    assert list(reading.roles()) == ["Column 1", "Column 2"]


def test_a_list_without_names_opens_on_its_columns(read: Open) -> None:
    reading = read("Price,City\n1.50,9\n2.50,8\n")
    assert reading.dialog.ui.pages.currentWidget() is reading.page
    assert reading.page.ui.columns.hasFocus()
    assert reading.said() == [
        "No names were found in this list. Choose in the heading of a column that it has the names."
    ]
    assert not reading.button("Import").isEnabled()
    reading.pick(1, "Name")
    assert reading.said() == []
    assert reading.button("Import").isEnabled()


def test_the_correction_is_remembered_and_forgotten(read: Open, qtbot: QtBot) -> None:
    reading = read()
    reading.pick(0, "Name")
    reading.click("Import")
    reading.door.back_in_window(qtbot)
    assert reading.door.rows() == ["Ana Reyes", "Cy Roe"]
    again = read(ODD.replace("Ana Reyes", "Di Moe").replace("x@", "d@"))
    assert again.said() == ["Read as you corrected it on 31 July 2014.".replace("July", "Jul")]
    assert "Di Moe: new person, registered" in again.people()
    again.click("Forget")
    again.settle()
    assert again.said() == []
    assert "Amina: new person, registered" in again.people()
    assert again.door.raw("SELECT count(*) FROM list_format WHERE retired_at IS NULL") == [(0,)]
    again.door.context.database.undo()
    again.dialog.close()
    assert read().said()[0].startswith("Read as you corrected it")


def test_of_many_corrections_the_last_one_counts(read: Open, door: Door) -> None:
    rows = "".join(f"Person {place};Human {place};p{place}@example.com\n" for place in range(3000))
    reading = read("Zbrmf;Name;Email\n" + rows)
    for row in (2, 3, 2):
        reading.page.ui.header_row.setValue(row)
    reading.page.ui.columns.choice_picked.emit(0, Role.NAME)
    reading.settle()
    assert reading.page.ui.header_row.value() == 2
    assert reading.people()[0] == "Person 1: new person, registered"
    assert len(reading.people()) == 2999


def test_a_correction_can_be_stopped(read: Open, qtbot: QtBot) -> None:
    """It is read as before then, and the pickers say so."""
    rows = "".join(f"Person {place};Human {place};p{place}@example.com\n" for place in range(15_000))
    reading = read("Zbrmf;Name;Email\n" + rows)
    before = reading.counts()
    reading.page.ui.header_row.setValue(3)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), _ProgressDialog), timeout=20_000)
    qtbot.keyClick(QApplication.activeModalWidget(), Key.Key_Escape)
    reading.settle()
    assert reading.page.ui.header_row.value() == 1
    assert reading.counts() == before
    assert reading.button("Import").isEnabled()


def test_a_correction_that_makes_no_list_of_it(read: Open, qtbot: QtBot) -> None:
    """More columns than a list has: it says so, and shows the list as it was."""
    reading = read("Name,Email\n" + ";" * 2500 + ",x\nAna,a@example.com\n")
    before = reading.people()
    delimiter = reading.page.ui.delimiter
    delimiter.setFocus()
    for _ in range(2):
        qtbot.keyClick(delimiter, Key.Key_Down)
    reading.settle()
    assert "The list is too large" in reading.said()[0]
    assert delimiter.currentIndex() == 0
    assert reading.people() == before
    assert reading.button("Import").isEnabled()


def test_many_columns_and_huge_cells(read: Open) -> None:
    titles = ",".join(f"Question {place}" for place in range(60))
    reading = read(f"Name,{titles}\nAna,{'x' * 10_000_000}{',y' * 59}\n")
    columns = reading.page.ui.columns
    assert columns.model().columnCount() == 61
    assert len(columns.model().index(0, 1).data()) < 250
    columns.setCurrentIndex(columns.model().index(0, 60))
    assert columns.horizontalScrollBar().value() > 0
    reading.dialog.grab()


def test_a_workbook_has_no_encoding_to_pick(read: Open, door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["Name", "Email"])
    sheet.append(["Ana", "a@example.com"])
    workbook.save(tmp_path / "list.xlsx")
    reading = Reading(door, qtbot, tmp_path / "list.xlsx")
    assert not reading.page.ui.encoding.isEnabled()
    assert reading.page.ui.delimiter.isHidden()
    assert "Excel workbook" in reading.dialog.ui.understood.text()
