"""Choosing a backup: what each holds, what would be lost, restoring it, and taking that back."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox

from mozspaces_desktop.core import people
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.encrypting import reencrypted_copy
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.backups.restore_dialog import RestoreDialog
from mozspaces_desktop.gui.encryption.key_dialog import KeyDialog
from mozspaces_desktop.gui.widgets.banner import Banner
from tests.end_to_end.stage import Stage, chosen_files

_CTRL = Qt.KeyboardModifier.ControlModifier


def store_of(stage: Stage) -> BackupStore:
    context = stage.program.context
    assert context is not None
    assert context.database.backups is not None
    return context.database.backups


def add_person(stage: Stage, name: str) -> None:
    context = stage.program.context
    assert context is not None
    with context.database.begin("Add {name}", name=name) as session:
        people.add_person(session, name=name)


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [name for (name,) in raw.execute("SELECT name FROM person WHERE retired_at IS NULL ORDER BY id")]


def open_dialog(stage: Stage) -> RestoreDialog:
    stage.activate()
    stage.key(Qt.Key.Key_F10, _CTRL)
    dialog = stage.dialog()
    assert isinstance(dialog, RestoreDialog)
    stage.wait(lambda: not stage.program.tasks.busy, "the backups to be read")
    return dialog


def column(dialog: RestoreDialog, place: int) -> list[str]:
    tree = dialog.ui.backups
    lines = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [line.text(place) for line in lines if line is not None]


def banner_text(stage: Stage) -> str:
    banners = [one for one in stage.window.findChildren(Banner) if one.isVisible()]
    return " ".join(label.text() for one in banners for label in one.findChildren(QLabel))


def test_restoring_and_taking_it_back(stage: Stage, path: Path) -> None:
    then = names(path)
    stage.key(Qt.Key.Key_B, _CTRL)
    stage.wait(lambda: len(store_of(stage).listing()) == 1, "the backup")
    stage.wait(lambda: not stage.program.tasks.busy, "the backup to be told of")
    assert stage.program.window.statusBar().currentMessage() == "Backed up."
    add_person(stage, "Zoé Ba")
    dialog = open_dialog(stage)
    assert column(dialog, 0) == ["Today, 7:10\u202fPM"]
    assert column(dialog, 1) == ["By hand"]
    assert (int(column(dialog, 2)[0]) > 20, column(dialog, 3)) == (True, [str(len(then))])
    lost = dialog.ui.loss.text()
    assert lost.startswith("1 change")
    assert "(today, 7:10" in lost
    assert "1 person" in lost

    stage.click(dialog.ui.restore_button)
    stage.wait(lambda: "Restored the backup of today, 7:10\u202fPM." in banner_text(stage), "the restored file")
    assert names(path) == then
    reasons = [one.reason for one in store_of(stage).listing()]
    assert sorted(reasons) == [Reason.BEFORE_RESTORE, Reason.BY_HAND]

    add_person(stage, "Later Ba")
    stage.click(stage.button("Undo"))
    stage.wait(lambda: "as it was before restoring" in banner_text(stage), "the file of before")
    assert names(path) == [*then, "Zoé Ba"]
    assert "Restored" not in banner_text(stage)
    assert len(store_of(stage).listing()) == 3
    stage.click(stage.button("Undo"))
    stage.wait(lambda: names(path) == [*then, "Later Ba"], "what was done since the backup was restored")
    stage.wait(lambda: not stage.program.tasks.busy, "the window to show it")
    dialog = open_dialog(stage)
    assert column(dialog, 1).count("Kept when restoring") == 3
    stage.dismiss()


def test_a_backup_of_a_clock_that_ran_ahead_is_not_proposed(stage: Stage) -> None:
    store = store_of(stage)
    made = store.make(Reason.DAILY)
    shutil.copy(made.path, made.path.with_name("2015-09-04 17.00.00Z daily.sqlite"))
    dialog = open_dialog(stage)
    assert column(dialog, 0) == ["Today, 7:10\u202fPM", "Sep 4, 2015, 7:00\u202fPM"]
    chosen = dialog.ui.backups.currentItem()
    assert chosen is not None
    assert chosen.text(0).startswith("Today")
    stage.dismiss()


def test_without_any_backup_it_says_what_they_are(stage: Stage) -> None:
    dialog = open_dialog(stage)
    assert not dialog.ui.backups.isVisible()
    assert not dialog.ui.restore_button.isEnabled()
    assert any("No backups yet" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    stage.dismiss()


def test_a_damaged_one_is_told_of_and_cannot_be_chosen(stage: Stage, path: Path) -> None:
    made = store_of(stage).make(Reason.DAILY)
    made.path.write_bytes(made.path.read_bytes()[:50_000])
    dialog = open_dialog(stage)
    assert column(dialog, 4) == ["Damaged"]
    assert dialog.ui.loss.text() == "It is damaged; choose another one."
    assert not dialog.ui.restore_button.isEnabled()
    stage.key(Qt.Key.Key_Return)
    assert dialog.isVisible()
    stage.dismiss()


def test_a_file_from_elsewhere(stage: Stage, path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.sqlite"
    elsewhere.write_bytes(store_of(stage).make(Reason.DAILY).path.read_bytes())
    os.utime(elsewhere, (1_400_000_000, 1_400_000_000))  # 13 May 2014 at 18:53 in Paris
    add_person(stage, "Zoé Ba")
    dialog = open_dialog(stage)
    with chosen_files(opened=elsewhere):
        stage.click(dialog.ui.other_button)
    stage.wait(lambda: dialog.ui.restore_button.isEnabled(), "the file to be read")
    assert "13" in column(dialog, 0)[0]
    assert column(dialog, 1) == ["By hand", "Each day"]
    stage.click(dialog.ui.restore_button)
    stage.wait(lambda: "Restored the backup" in banner_text(stage), "the restored file")
    assert "Zoé Ba" not in names(path)


@pytest.mark.parametrize("what", ["data file", "nothing"])
def test_what_cannot_be_restored_from_elsewhere(stage: Stage, path: Path, what: str, tmp_path: Path) -> None:
    dialog = open_dialog(stage)
    with chosen_files(opened=path if what == "data file" else tmp_path / "none.sqlite"):
        dialog.ui.other_button.click()
    box = stage.dialog()
    assert isinstance(box, QMessageBox)
    assert ("data file itself" if what == "data file" else "no file") in box.informativeText()
    box.accept()
    stage.wait_closed(box)
    dialog.reject()
    stage.wait_closed(dialog)


def test_what_cannot_be_restored_leaves_the_file_open(stage: Stage, path: Path) -> None:
    store_of(stage).make(Reason.DAILY)
    add_person(stage, "Zoé Ba")
    dialog = open_dialog(stage)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:  # another program reads it
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM person").fetchone()
        stage.click(dialog.ui.restore_button)
        box = stage.dialog()
        assert isinstance(box, QMessageBox)
        assert "busy in another program" in box.informativeText()
        box.accept()
        stage.wait_closed(box)
    assert stage.program.context is not None
    assert "Zoé Ba" in names(path)


def test_a_backup_elsewhere(stage: Stage, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    with chosen_files(saved=target):
        stage.key(Qt.Key.Key_F8, _CTRL)
        stage.wait(lambda: str(target) in stage.program.window.statusBar().currentMessage(), "the copy")
    assert names(target)


def test_an_encrypted_one_asks_for_its_passphrase(stage: Stage, path: Path, tmp_path: Path) -> None:
    key = Key.fresh("correct horse")
    made = store_of(stage).make(Reason.BEFORE_CHANGE)
    reencrypted_copy(made.path, None, tmp_path / "encrypted.sqlite", key)
    os.replace(tmp_path / "encrypted.sqlite", made.path)
    dialog = open_dialog(stage)
    assert column(dialog, 4) == ["Encrypted with another passphrase"]
    assert not dialog.ui.restore_button.isEnabled()
    dialog.ui.key_button.click()
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, KeyDialog)
    stage.type("correct horse", asking.findChild(QLineEdit))
    stage.click(asking.form.button)
    stage.wait(dialog.ui.restore_button.isEnabled, "the backup to be opened")
    assert not dialog.ui.key_button.isVisible()
    stage.wait(lambda: dialog.ui.loss.text().startswith("Nothing: "), "the comparison")
    stage.click(dialog.ui.restore_button)
    stage.wait(lambda: "Restored the backup" in banner_text(stage), "the restored file")
    assert names(path)  # as plain as the file was
