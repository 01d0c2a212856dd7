"""Encryption switched on, changed and off from the menu, in the real window on a real file."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mozspaces_desktop import paths
from mozspaces_desktop.core import data_file, encrypting
from mozspaces_desktop.core.backup_rounds import second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.backups import backup
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.encryption.copies_dialog import CopiesDialog
from mozspaces_desktop.gui.encryption.encryption_dialog import EncryptedFileDialog, PlainFileDialog
from mozspaces_desktop.gui.encryption.passphrase_page import PassphrasePage
from mozspaces_desktop.gui.encryption.recovery_dialog import RecoveryDialog
from mozspaces_desktop.gui.settings import Settings
from tests.end_to_end.stage import Stage
from tests.gui.encryption.conftest import PASSPHRASE

D = TypeVar("D", bound=QDialog)
OTHER = "four other words"


def dialog(stage: Stage, kind: type[D]) -> D:
    """The open dialog of that kind, as soon as it is there."""
    stage.wait(lambda: isinstance(QApplication.activeModalWidget(), kind), kind.__name__)
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def choose_encryption(stage: Stage) -> None:
    actions = stage.window.findChildren(QAction)
    next(one for one in actions if one.text() == "Encryption…").trigger()


def put_on_paper(stage: Stage, qtbot: QtBot) -> str:
    """Type the last group of the code that is shown; the whole code."""
    recovery = dialog(stage, RecoveryDialog)
    code = "-".join(recovery.code.text().split())
    assert not recovery.go.isEnabled()
    qtbot.keyClicks(recovery.last_group, code[:4])
    assert not recovery.go.isEnabled()
    recovery.last_group.clear()
    qtbot.keyClicks(recovery.last_group, code[-4:].lower())
    qtbot.mouseClick(recovery.go, Qt.MouseButton.LeftButton)
    return code


def reopened(stage: Stage) -> Key | None:
    """Wait until the file is open again; the key that it is open with."""
    stage.wait(lambda: stage.program.context is not None and not stage.program.tasks.busy, "the file")
    assert stage.program.context is not None
    return stage.program.context.database.key


def test_switched_on(window_on: Callable[..., Stage], plain: Path, qtbot: QtBot) -> None:
    stage = window_on(plain)
    choose_encryption(stage)
    asked = dialog(stage, PlainFileDialog)
    for typed, again, problem in (
        ("short", "short", "at least 8 characters"),
        (PASSPHRASE, PASSPHRASE + "x", "are not the same"),
        (PASSPHRASE, PASSPHRASE, ""),
    ):
        for field, text in ((asked.passphrase.first, typed), (asked.passphrase.again, again)):
            field.clear()
            qtbot.keyClicks(field, text)
        qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
        assert problem in asked.problem.text()
    code = put_on_paper(stage, qtbot)
    key = reopened(stage)
    assert key is not None
    assert (key.recovery_code, key) == (code, Key.from_passphrase(PASSPHRASE, key.salt))
    stage.program.let_go()
    assert data_file.is_encrypted(plain)


def test_nothing_happens_until_the_code_is_on_paper(window_on: Callable[..., Stage], plain: Path, qtbot: QtBot) -> None:
    stage = window_on(plain)
    choose_encryption(stage)
    asked = dialog(stage, PlainFileDialog)
    for field in (asked.passphrase.first, asked.passphrase.again):
        qtbot.keyClicks(field, PASSPHRASE)
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog(stage, RecoveryDialog).cancel, Qt.MouseButton.LeftButton)
    stage.settle()
    assert stage.program.context is not None
    assert stage.program.context.database.key is None


@pytest.fixture
def unlocked(window_on: Callable[..., Stage], encrypted: Path, qtbot: QtBot) -> Stage:
    """The window on an encrypted file, whose passphrase was typed."""
    stage = window_on(encrypted)
    page = stage.program.window.page
    assert isinstance(page, PassphrasePage)
    qtbot.keyClicks(page.form.field, PASSPHRASE)
    qtbot.keyClick(page.form.field, Qt.Key.Key_Return)
    reopened(stage)
    return stage


def ask_of_encrypted(stage: Stage, qtbot: QtBot, passphrase: str) -> EncryptedFileDialog:
    choose_encryption(stage)
    asked = dialog(stage, EncryptedFileDialog)
    qtbot.keyClicks(asked.present, passphrase)
    return asked


def test_another_passphrase(unlocked: Stage, qtbot: QtBot, key: Key) -> None:
    asked = ask_of_encrypted(unlocked, qtbot, PASSPHRASE)
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert "at least 8" in asked.problem.text()
    for field in (asked.passphrase.first, asked.passphrase.again):
        qtbot.keyClicks(field, OTHER)
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    put_on_paper(unlocked, qtbot)
    unlocked.wait(
        lambda: unlocked.program.context is not None and unlocked.program.context.database.key != key, "the other key"
    )
    changed = reopened(unlocked)
    assert changed is not None
    assert Key.from_passphrase(OTHER, changed.salt) == changed


def test_the_code_is_shown_and_printed_for_who_knows_the_passphrase(
    unlocked: Stage, qtbot: QtBot, key: Key, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ask_of_encrypted(unlocked, qtbot, OTHER)
    asked.code.setChecked(True)
    assert not asked.passphrase.first.isVisible()
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not the present passphrase" in asked.problem.text())
    asked.present.clear()
    qtbot.keyClicks(asked.present, PASSPHRASE)
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    recovery = dialog(unlocked, RecoveryDialog)
    assert recovery.code.accessibleName() == key.recovery_code
    assert recovery.go.isEnabled()
    paper = tmp_path / "paper.pdf"

    def choose(chooser: QPrintDialog) -> QDialog.DialogCode:
        chooser.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        chooser.printer().setOutputFileName(str(paper))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    qtbot.mouseClick(recovery.paper, Qt.MouseButton.LeftButton)
    text = PdfReader(paper).pages[0].extract_text()
    assert all(group in text for group in key.recovery_code.split("-"))
    assert "paris.sqlite" in text
    recovery.accept()


def test_switched_off_when_nothing_else_is_at_work_on_the_file(unlocked: Stage, encrypted: Path, qtbot: QtBot) -> None:
    asked = ask_of_encrypted(unlocked, qtbot, PASSPHRASE)
    asked.off.setChecked(True)
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    ended = threading.Event()
    unlocked.program.tasks.run(lambda _progress: ended.wait(20), lambda _done: None, title=None, parent=None)
    unlocked.wait(lambda: not unlocked.window.isEnabled(), "its turn")
    assert unlocked.program.context is not None
    ended.set()
    unlocked.wait(
        lambda: unlocked.program.context is not None and unlocked.program.context.database.key is None, "a plain file"
    )
    assert reopened(unlocked) is None
    assert unlocked.window.isEnabled()
    unlocked.program.let_go()
    assert not data_file.is_encrypted(encrypted)


@pytest.mark.parametrize("deed", ["encrypt", "delete", "leave"])
def test_copies_that_are_plain_are_told_of(
    window_on: Callable[..., Stage], plain: Path, tmp_path: Path, qtbot: QtBot, deed: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    Settings(tmp_path / "window.ini").backup_folder = str(stick)
    beside = paths.backups_dir(plain)
    second = second_place(BackupStore(plain, beside), stick, paths.device_id()).folder
    copies = [folder / f"{day}.sqlite" for folder, day in ((beside, "monday"), (second, "tuesday"))]
    for copy in copies:
        backup(plain, copy)
    stage = window_on(plain)
    choose_encryption(stage)
    asked = dialog(stage, PlainFileDialog)
    for field in (asked.passphrase.first, asked.passphrase.again):
        qtbot.keyClicks(field, PASSPHRASE)
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    put_on_paper(stage, qtbot)
    told = dialog(stage, CopiesDialog)
    assert {told.list.item(row).text() for row in range(told.list.count())} >= {
        f"{copy.parent.name}/{copy.name}" for copy in copies
    }
    qtbot.mouseClick(getattr(told, deed), Qt.MouseButton.LeftButton)
    stage.wait(lambda: not isinstance(QApplication.activeModalWidget(), CopiesDialog), "the dialog to close")
    key = reopened(stage)
    assert [copy.exists() for copy in copies] == [deed != "delete"] * 2
    plain_ones = encrypting.copies_opened_by(None, plain, [beside, second])
    assert bool(plain_ones) is (deed == "leave")
    if deed == "encrypt":
        assert set(encrypting.copies_opened_by(key, plain, [beside, second])) >= set(copies)


def test_a_file_that_another_program_has_open(window_on: Callable[..., Stage], plain: Path, qtbot: QtBot) -> None:
    looks = "c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM person').fetchone()"
    code = f"import sqlite3, sys; {looks}; print(flush=True); sys.stdin.read()"
    stage = window_on(plain)
    with subprocess.Popen(
        [sys.executable, "-c", code, str(plain)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        choose_encryption(stage)
        asked = dialog(stage, PlainFileDialog)
        for field in (asked.passphrase.first, asked.passphrase.again):
            qtbot.keyClicks(field, PASSPHRASE)
        qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
        put_on_paper(stage, qtbot)
        stage.wait(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), "the sentence")
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "busy in another program" in box.informativeText()
        box.accept()
        assert reopened(stage) is None
        other.communicate()
