"""A first run with a passphrase: the code is on paper before there is a file, and nothing in it can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import data_file
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.encryption.recovery_dialog import RecoveryDialog
from mozspaces_desktop.gui.encryption.recovery_sheet import sheet
from mozspaces_desktop.gui.first_run import FirstRunPage
from tests.end_to_end.stage import Stage
from tests.gui.encryption.conftest import PASSPHRASE


@pytest.fixture
def stage(window_on: Callable[..., Stage], tmp_path: Path) -> Stage:
    (tmp_path / "here").mkdir()
    return window_on(tmp_path / "here" / "mozspaces.sqlite")


def page_of(stage: Stage) -> FirstRunPage:
    page = stage.program.window.page
    assert isinstance(page, FirstRunPage)
    return page


def test_encrypted_from_the_first_byte(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    page, path = page_of(stage), tmp_path / "here" / "mozspaces.sqlite"
    assert not page.passphrase.first.isVisible()
    page.ui.actor.setText("Camille Fontaine")
    page.ui.encrypted.click()
    assert page.passphrase.first.hasFocus()
    qtbot.keyClicks(page.passphrase.first, PASSPHRASE)
    assert "17 characters: a good length" in page.passphrase.hint.text()
    qtbot.mouseClick(page.ui.create_button, Qt.MouseButton.LeftButton)
    assert "are not the same" in page.ui.problem.text()
    qtbot.keyClicks(page.passphrase.again, PASSPHRASE)
    qtbot.keyClick(page.passphrase.again, Qt.Key.Key_Return)
    stage.wait(lambda: isinstance(QApplication.activeModalWidget(), RecoveryDialog), "the code")
    recovery = QApplication.activeModalWidget()
    assert isinstance(recovery, RecoveryDialog)
    assert not path.exists()
    code = recovery.code.accessibleName()
    qtbot.keyClicks(recovery.last_group, code[-4:])
    qtbot.keyClick(recovery.last_group, Qt.Key.Key_Return)
    stage.wait(lambda: stage.program.context is not None, "the file")
    stage.settle(100)
    written = b"".join(one.read_bytes() for one in path.parent.rglob("*") if one.is_file())
    assert not [word for word in (b"Camille", b"camille", b"SQLite format") if word in written]
    stage.program.let_go()
    assert data_file.is_encrypted(path)
    assert data_file.check(path, key=Key.from_recovery_code(code, path.read_bytes()[:16])) == data_file.SCHEMA_VERSION


def test_another_thought(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    page = page_of(stage)
    page.ui.encrypted.click()
    qtbot.keyClicks(page.passphrase.first, PASSPHRASE)
    page.ui.encrypted.click()
    assert page.passphrase.text == ""
    qtbot.mouseClick(page.ui.create_button, Qt.MouseButton.LeftButton)
    stage.wait(lambda: stage.program.context is not None, "the file")
    stage.program.let_go()
    assert not data_file.is_encrypted(tmp_path / "here" / "mozspaces.sqlite")


def test_a_file_that_is_there_already_is_not_offered(window_on: Callable[..., Stage], tmp_path: Path) -> None:
    Database.create(tmp_path / "no-space-yet.sqlite").close()
    page = page_of(window_on(tmp_path / "no-space-yet.sqlite"))
    assert not page.ui.encrypted.isVisible()


@pytest.mark.parametrize("space", ["Paris", "<b>Chez & nous</b>\u202e", ""])
def test_the_sheet_says_what_it_is_for(qapp: QApplication, key: Key, space: str) -> None:
    text = sheet(key, Path("/data/<i>paris.sqlite"), space, QDate(2014, 7, 31)).toPlainText()
    assert [group in text for group in key.recovery_code.split("-")] == [True] * 7
    assert "<i>paris.sqlite" in text
    assert space in text
    assert "31" in text
    assert "2014" in text
    assert "/data" not in text
    assert ("Space" in text.split("\n")) is bool(space)
