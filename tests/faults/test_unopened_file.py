"""The data file cannot be opened, or is not there, when the program starts: one sentence, and ways out that work."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from mozspaces_desktop import paths
from mozspaces_desktop.core import backups, bringing_back, clock, data_file
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import FileError, ReadOnlyError
from mozspaces_desktop.gui.first_run import FirstRunPage
from mozspaces_desktop.gui.unopened_page import MissingPage, UnopenedPage
from tests.conftest import NOW
from tests.end_to_end.stage import Stage
from tests.faults.evenings import FILE, KEY, PEOPLE, everybody, how_many, let_in, make_evening, opened

OpenStage = Callable[[Path], Stage]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    make_evening(folder)
    return folder


@pytest.fixture
def start(tmp_path: Path) -> Iterator[OpenStage]:
    stages: list[Stage] = []

    def open_stage(path: Path) -> Stage:
        stages.append(Stage(path, tmp_path / "window.ini", clock=clock.fixed_clock(NOW)))
        return stages[-1]

    yield open_stage
    for stage in stages:
        stage.close()


def people_shown(stage: Stage) -> int:
    context = stage.program.context
    assert context is not None
    return len(everybody(context.database))


def choose(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """The system's dialog leaves the program."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))


def test_a_read_only_file_is_worked_on_as_a_copy(
    place: Path, start: OpenStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy = place / FILE, tmp_path / "copy.sqlite"
    path.chmod(0o400)
    before = path.read_bytes()
    stage = start(path)
    page = stage.program.window.page
    assert isinstance(page, UnopenedPage)
    said = f"{path} is read-only; allow writing to it and its folder, or work on a copy."
    assert page.accessibleDescription() == said
    choose(monkeypatch, copy)
    stage.click(stage.button("Work on a copy…"))
    stage.wait(lambda: stage.program.context is not None, "the copy to open")
    assert people_shown(stage) == PEOPLE
    assert stage.program.context is not None
    assert stage.program.context.database.path == copy
    assert path.read_bytes() == before


def test_try_again_opens_the_file_once_it_may_be_written(place: Path, start: OpenStage) -> None:
    (place / FILE).chmod(0o400)
    stage = start(place / FILE)
    stage.click(stage.button("Try again"))
    assert isinstance(stage.program.window.page, UnopenedPage)
    (place / FILE).chmod(0o600)
    stage.click(stage.button("Try again"))
    assert people_shown(stage) == PEOPLE


def test_a_newer_file_is_left_alone(place: Path, start: OpenStage) -> None:
    with closing(sqlite3.connect(place / FILE)) as connection:
        connection.execute(f"PRAGMA user_version={data_file.SCHEMA_VERSION + 1}")
    before = (place / FILE).read_bytes()
    page = start(place / FILE).program.window.page
    assert isinstance(page, UnopenedPage)
    assert "was made by a newer MozSpaces Desktop" in page.accessibleDescription()
    assert "update the program to open it" in page.accessibleDescription()
    assert (place / FILE).read_bytes() == before


def test_a_file_in_the_hands_of_another_program_opens_when_that_is_done(place: Path, start: OpenStage) -> None:
    with closing(sqlite3.connect(place / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        stage = start(place / FILE)
        page = stage.program.window.page
        assert isinstance(page, UnopenedPage)
        assert "is busy in another program" in page.accessibleDescription()
    stage.click(stage.button("Try again"))
    assert people_shown(stage) == PEOPLE


def test_a_file_that_is_gone_comes_back_from_its_newest_backup(place: Path, start: OpenStage) -> None:
    path = place / FILE
    store = BackupStore(path, paths.backups_dir(path), clock=clock.fixed_clock(NOW))
    store.make(Reason.DAILY)
    (store.folder / "2015-01-01 10.00.00Z daily.sqlite").write_bytes(b"half a backup")
    path.unlink()
    stage = start(path)
    page = stage.program.window.page
    assert isinstance(page, MissingPage)
    assert page.accessibleDescription() == (
        f"There is no {path}. Is it on a disk or stick that is not here, or was it moved?"
    )
    stage.click(stage.button("Look again"))
    assert isinstance(stage.program.window.page, MissingPage)
    stage.click(stage.button("Restore the newest backup"))
    stage.wait(lambda: stage.program.context is not None, "the backup to open")
    assert people_shown(stage) == PEOPLE
    assert len(store.listing()) == 2


def test_a_stick_that_is_not_there_is_asked_for_before_anything_is_made_in_its_place(
    place: Path, start: OpenStage
) -> None:
    away = place.rename(place.with_name("away"))
    stage = start(place / FILE)
    assert isinstance(stage.program.window.page, MissingPage)
    assert not place.exists()
    away.rename(place)
    stage.click(stage.button("Look again"))
    assert people_shown(stage) == PEOPLE


def test_somebody_may_begin_anew_where_nothing_is(start: OpenStage, tmp_path: Path) -> None:
    stage = start(tmp_path / "nowhere" / FILE)
    stage.click(stage.button("Begin a new one"))
    assert isinstance(stage.program.window.page, FirstRunPage)


def test_nobody_misses_a_file_at_the_first_start(start: OpenStage, tmp_path: Path) -> None:
    assert isinstance(start(tmp_path / FILE).program.window.page, FirstRunPage)


def test_a_copy_has_what_is_in_the_log(place: Path, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    with opened(place) as database:
        let_in(database, everybody(database)[0])
        shutil.copytree(place, killed)  # as a kill leaves it
    assert data_file.log_of(killed / FILE).stat().st_size
    (tmp_path / "copy").mkdir()
    bringing_back.copy_to_work_on(killed / FILE, tmp_path / "copy" / FILE)
    assert how_many(tmp_path / "copy")["check_in"] == 1
    with pytest.raises(FileError, match="the data file itself"):
        bringing_back.copy_to_work_on(killed / FILE, killed / FILE)


def test_a_copy_of_an_encrypted_file_is_encrypted(tmp_path: Path) -> None:
    secret, copy = tmp_path / "secret", tmp_path / "copy"
    make_evening(secret, key=KEY)
    copy.mkdir()
    with opened(secret, KEY) as database:
        let_in(database, everybody(database)[0])
        bringing_back.copy_to_work_on(secret / FILE, copy / FILE)
    assert how_many(copy, KEY)["check_in"] == 1
    assert data_file.is_encrypted(copy / FILE)
    closed = tmp_path / "closed"
    closed.mkdir()
    bringing_back.copy_to_work_on(copy / FILE, closed / FILE)
    assert how_many(closed, KEY)["check_in"] == 1


def test_a_backup_that_is_encrypted_is_brought_back_as_it_is(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    make_evening(secret, key=KEY)
    store = BackupStore(secret / FILE, clock=clock.fixed_clock(NOW))
    assert bringing_back.newest(store) is None
    backups.backup(secret / FILE, store.place(Reason.DAILY), key=KEY)
    (secret / FILE).unlink()
    newest = bringing_back.newest(store)
    assert newest is not None
    bringing_back.bring_back(newest, secret / FILE)
    assert how_many(secret, KEY)["person"] == PEOPLE


def test_what_is_read_only_is_told_apart(place: Path) -> None:
    (place / FILE).chmod(0o400)
    with pytest.raises(ReadOnlyError):
        data_file.check(place / FILE)
