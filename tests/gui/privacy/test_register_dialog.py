from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.privacy.privacy_words import export_name
from mozspaces_desktop.gui.privacy.register_dialog import RegisterDialog


@pytest.fixture
def dialog(context: Context, qtbot: QtBot) -> RegisterDialog:
    register(context.database, Exported.WORKBOOK, Path("Paris.xlsx"), what="Season 2014", space_id=context.space_id)
    register(context.database, Exported.DOOR_LIST, None, what="=1+1 list", with_names=True, people=1200)
    made = RegisterDialog(context)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: RegisterDialog) -> list[list[str]]:
    model = dialog.ui.exports.model()
    return [[model.index(row, place).data() for place in range(model.columnCount())] for row in range(model.rowCount())]


LISTED = ["31 Jul 2014, 19:10", "Camille", "Door list", "=1+1 list", "–", "with names", "1,200"]
BOOK = ["31 Jul 2014, 19:10", "Camille", "Pilot workbook", "Season 2014", "Paris.xlsx", "no names", "–"]


def test_what_was_exported_the_latest_first(dialog: RegisterDialog) -> None:
    assert shown(dialog) == [LISTED, BOOK]
    assert dialog.ui.count.text() == "2 export(s)"


def test_only_what_has_names_in_it(dialog: RegisterDialog) -> None:
    dialog.ui.with_names.click()
    assert shown(dialog) == [LISTED]
    dialog.ui.with_names.click()
    assert len(shown(dialog)) == 2


def test_it_is_copied_for_a_spreadsheet_and_starts_no_formula(dialog: RegisterDialog) -> None:
    dialog.ui.copy_button.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["When", "Who", "What", "About", "File", "Names", "People"]
    assert lines[1][3] == "'=1+1 list"
    assert lines[2] == BOOK


def test_an_empty_register_has_nothing_to_copy(context: Context, qtbot: QtBot) -> None:
    made = RegisterDialog(context)
    qtbot.addWidget(made)
    assert not made.ui.copy_button.isEnabled()
    assert made.ui.count.text() == "0 export(s)"


def test_a_kind_of_a_newer_program_is_called_as_it_is_stored() -> None:
    assert export_name("hologram") == "hologram"
