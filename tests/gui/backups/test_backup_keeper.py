"""Backups that are made by themselves: each day, at closing, and on a second disk when that is there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop import paths
from mozspaces_desktop.core import people
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_rounds import second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui.backup_keeper import BackupKeeper
from mozspaces_desktop.gui.backups.second_folder_dialog import SecondFolderDialog
from mozspaces_desktop.gui.context import Context
from tests.conftest import SteppingClock
from tests.end_to_end.stage import Stage, chosen_files

PARIS = "Europe/Paris"


@pytest.fixture
def store(context: Context, ticking: SteppingClock) -> BackupStore:
    return BackupStore(context.database.path, clock=ticking)


@pytest.fixture
def keeper(context: Context, store: BackupStore) -> Iterator[BackupKeeper]:
    parent = QObject()
    yield BackupKeeper(context, store, parent)
    context.tasks.shut_down()


@pytest.fixture
def stick(context: Context, store: BackupStore, tmp_path: Path) -> BackupStore:
    """A second place, chosen and there."""
    context.settings.backup_folder = str(tmp_path / "stick")
    second = second_place(store, tmp_path / "stick", paths.device_id())
    second.folder.mkdir(parents=True)
    return second


def look(keeper: BackupKeeper, qtbot: QtBot) -> str:
    with qtbot.waitSignal(keeper.noted) as noted:
        keeper.look()
    assert noted.args is not None
    return str(noted.args[0])


def reasons(store: BackupStore) -> list[Reason]:
    return [one.reason for one in store.listing()]


def add_person(context: Context, name: str) -> None:
    with context.database.begin("Add {name}", name=name) as session:
        people.add_person(session, name=name)


def test_one_a_day_by_the_clock_of_the_space(
    keeper: BackupKeeper, store: BackupStore, ticking: SteppingClock, qtbot: QtBot
) -> None:
    assert look(keeper, qtbot) == ""
    assert reasons(store) == [Reason.DAILY]
    ticking.moment += timedelta(hours=4, minutes=49)  # a minute to midnight in Paris
    keeper.look()
    assert reasons(store) == [Reason.DAILY]
    ticking.moment += timedelta(minutes=2)
    look(keeper, qtbot)
    assert reasons(store) == [Reason.DAILY] * 2


def test_one_of_today_is_enough_if_it_is_sound(
    keeper: BackupKeeper, store: BackupStore, ticking: SteppingClock, qtbot: QtBot
) -> None:
    made = store.make(Reason.CLOSING)
    look(keeper, qtbot)
    assert reasons(store) == [Reason.CLOSING]
    made.path.write_bytes(b"SQLite format 3\0")
    keeper._done_on = None  # as in another run of the program
    ticking.moment += timedelta(minutes=1)
    look(keeper, qtbot)
    assert reasons(store) == [Reason.DAILY]


def test_one_of_the_future_is_none_of_today(
    keeper: BackupKeeper, store: BackupStore, ticking: SteppingClock, qtbot: QtBot
) -> None:
    """The clock was an hour ahead."""
    BackupStore(store.path, clock=lambda: ticking.moment + timedelta(hours=1)).make(Reason.DAILY)
    look(keeper, qtbot)
    assert len(store.listing()) == 2


def test_what_stands_in_the_way_is_a_quiet_line(keeper: BackupKeeper, store: BackupStore, qtbot: QtBot) -> None:
    store.folder.write_text("in the way")
    assert look(keeper, qtbot).startswith("No backup could be made. ")
    store.folder.unlink()
    assert look(keeper, qtbot) == ""


@pytest.mark.usefixtures("british")
def test_the_second_copy_catches_up_when_the_stick_is_back(
    context: Context, keeper: BackupKeeper, store: BackupStore, stick: BackupStore, ticking: SteppingClock, qtbot: QtBot
) -> None:
    assert look(keeper, qtbot) == ""
    assert [one.path.name for one in stick.listing()] == [one.path.name for one in store.listing()]
    away = stick.folder.parent.rename(stick.folder.parent.with_name("elsewhere"))
    ticking.moment += timedelta(days=1)
    assert look(keeper, qtbot) == "Second backup: not since 31 Jul 2014."
    assert not stick.folder.exists()
    away.rename(stick.folder.parent)
    assert look(keeper, qtbot) == ""
    assert [one.path.name for one in stick.listing()] == [one.path.name for one in store.listing()]


def test_a_stick_that_was_never_there(
    keeper: BackupKeeper, store: BackupStore, stick: BackupStore, qtbot: QtBot
) -> None:
    shutil.rmtree(stick.folder.parent)
    assert look(keeper, qtbot) == "Second backup: none yet."
    assert reasons(store) == [Reason.DAILY]


def test_at_closing_there_is_one_if_something_was_done(
    context: Context, keeper: BackupKeeper, store: BackupStore, stick: BackupStore, ticking: SteppingClock, qtbot: QtBot
) -> None:
    look(keeper, qtbot)
    ticking.moment += timedelta(minutes=1)
    add_person(context, "Amina")
    keeper.close()
    assert reasons(store) == [Reason.CLOSING]  # and that of the same hour before it is not needed any more
    assert reasons(stick) == [Reason.CLOSING]


def test_at_closing_there_is_none_if_nothing_was_done(
    context: Context, keeper: BackupKeeper, store: BackupStore, qtbot: QtBot
) -> None:
    look(keeper, qtbot)
    keeper.close()
    assert reasons(store) == [Reason.DAILY]


def test_closing_is_never_in_the_way(context: Context, keeper: BackupKeeper, store: BackupStore) -> None:
    store.folder.write_text("in the way")
    add_person(context, "Amina")
    keeper.close()
    assert store.folder.is_file()


def test_the_program_leaves_a_backup_behind(qapp: QApplication, path: Path, tmp_path: Path) -> None:
    stage = Stage(path, tmp_path / "window.ini")
    context = stage.program.context
    assert context is not None
    store = context.database.backups
    assert store is not None
    add_person(context, "Amina")
    stage.close()
    assert reasons(store) == [Reason.CLOSING]


def test_another_file_is_opened_after_a_backup_of_this_one(stage: Stage, path: Path, tmp_path: Path) -> None:
    context = stage.program.context
    assert context is not None
    store = context.database.backups
    assert store is not None
    add_person(context, "Amina")
    other = tmp_path / "other.sqlite"
    Database.create(other).close()
    with chosen_files(opened=other):
        stage.program.window.file_wanted.emit()
    assert reasons(store) == [Reason.CLOSING]


def test_a_file_that_cannot_be_read_is_no_reason_not_to_close(qapp: QApplication, path: Path, tmp_path: Path) -> None:
    stage = Stage(path, tmp_path / "window.ini")
    path.write_bytes(b"x" * path.stat().st_size)
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    stage.close()
    assert not path.with_name("demo backups").exists() or not list(path.with_name("demo backups").iterdir())


@pytest.mark.usefixtures("british")
def test_a_second_place_is_chosen_and_given_up(
    context: Context, store: BackupStore, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SecondFolderDialog(context, store, PARIS, "12345678-more", None)
    qtbot.addWidget(dialog)
    dialog.show()
    chosen = tmp_path / "stick"
    chosen.mkdir()
    monkeypatch.setattr(
        "mozspaces_desktop.gui.backups.second_folder_dialog.QFileDialog.getExistingDirectory",
        lambda *_: str(chosen),
    )
    with qtbot.waitSignal(dialog.changed):
        dialog.ui.choose_button.click()
    assert context.settings.backup_folder == str(chosen)
    assert [folder.name for folder in chosen.iterdir()] == ["data backups 12345678"]
    assert len(list((chosen / "data backups 12345678").iterdir())) == 1
    assert dialog.ui.state.text() == "Newest copy: today, 19:10"
    dialog.ui.none_button.click()
    assert context.settings.backup_folder == ""
    assert len(list((chosen / "data backups 12345678").iterdir())) == 1


def test_a_second_place_that_cannot_be_written_is_not_chosen(
    context: Context, store: BackupStore, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SecondFolderDialog(context, store, PARIS, "12345678", None)
    qtbot.addWidget(dialog)
    dialog.show()
    (tmp_path / "file").touch()
    monkeypatch.setattr(
        "mozspaces_desktop.gui.backups.second_folder_dialog.QFileDialog.getExistingDirectory",
        lambda *_: str(tmp_path / "file"),
    )
    dialog.ui.choose_button.click()
    qtbot.waitUntil(lambda: dialog.ui.problem.isVisible())
    assert "cannot be used" in dialog.ui.problem.text()
    monkeypatch.setattr(
        "mozspaces_desktop.gui.backups.second_folder_dialog.QFileDialog.getExistingDirectory",
        lambda *_: str(store.path.parent),
    )
    dialog.ui.choose_button.click()
    qtbot.waitUntil(lambda: "choose a stick or another disk" in dialog.ui.problem.text())
    assert context.settings.backup_folder == ""
