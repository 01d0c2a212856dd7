"""What is done for backups by itself: each day, at the end, and in a second place."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_rounds import at_the_end, catch_up, check_second_place, daily, second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import Space
from tests.conftest import SteppingClock

PARIS = "Europe/Paris"


@pytest.fixture
def store(database: Database, paris: Space, ticking: SteppingClock) -> BackupStore:
    return BackupStore(database.path, clock=ticking)


@pytest.fixture
def stick(store: BackupStore, tmp_path: Path) -> BackupStore:
    second = second_place(store, tmp_path / "stick", "0123456789")
    second.folder.mkdir(parents=True)
    return second


def add_person(database: Database) -> None:
    with database.begin("Add") as session:
        people.add_person(session, name="Amina")


def file_names(store: BackupStore) -> list[str]:
    return [one.path.name for one in store.listing()]


def test_one_a_day(database: Database, store: BackupStore, ticking: SteppingClock) -> None:
    first = daily(database, store, PARIS)
    assert first is not None
    assert first.reason is Reason.DAILY
    assert daily(database, store, PARIS) is None
    ticking.moment += timedelta(days=1)
    assert daily(database, store, PARIS) is not None
    assert len(store.listing()) == 2


def test_what_comes_after_the_daily_one_is_not_in_its_way(
    database: Database, store: BackupStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_database: Database) -> None:
        raise FileError("The disk is full.")

    monkeypatch.setattr("mozspaces_desktop.core.compaction.compact_if_due", refuse)
    assert daily(database, store, PARIS) is not None


def test_at_the_end_only_if_something_was_done(database: Database, store: BackupStore, ticking: SteppingClock) -> None:
    assert at_the_end(database, store, PARIS) is not None
    assert at_the_end(database, store, PARIS) is None
    add_person(database)
    ticking.moment += timedelta(days=1)
    assert at_the_end(database, store, PARIS) is not None
    store.listing()[0].path.write_bytes(b"nothing")
    assert at_the_end(database, store, PARIS) is not None


def test_the_newest_sound_one_goes_to_the_second_place(
    database: Database, store: BackupStore, stick: BackupStore, ticking: SteppingClock
) -> None:
    assert stick.folder.name == "data backups 01234567"
    assert catch_up(store, stick, PARIS, database=database) is None
    for _ in range(2):
        made = store.make(Reason.DAILY)
        ticking.moment += timedelta(minutes=1)
        assert catch_up(store, stick, PARIS, database=database) == made
        assert catch_up(store, stick, PARIS, database=database) == made
    assert file_names(stick) == file_names(store)[:1]  # the other one was of the same hour
    spoilt = store.make(Reason.CLOSING)
    spoilt.path.write_bytes(b"SQLite format 3\0")
    assert catch_up(store, stick, PARIS, database=database) == made
    for one in store.listing():
        one.path.write_bytes(b"SQLite format 3\0")
    (stick.folder / made.path.name).unlink()
    assert catch_up(store, stick, PARIS, database=database) is None


def test_without_the_stick_nothing_is_made_in_its_place(database: Database, store: BackupStore, tmp_path: Path) -> None:
    store.make(Reason.DAILY)
    with pytest.raises(FileError, match="There is no folder"):
        catch_up(store, second_place(store, tmp_path / "stick", ""), PARIS, database=database)
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize("chosen", [".", "data backups", "data backups/more", "data backups/../data backups"])
def test_the_second_place_is_not_the_first(store: BackupStore, chosen: str) -> None:
    (store.folder / "more").mkdir(parents=True)
    assert store.folder.name == "data backups"
    with pytest.raises(FileError, match=r"are in .* already; choose a stick or another disk"):
        check_second_place(store, store.path.parent / chosen)
    check_second_place(store, store.path.parent / "stick")
