"""The folder of backups: made and checked, listed, thinned, copied elsewhere; whatever the disk does."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.backup_contents import contents
from mozspaces_desktop.core.backup_names import Backup, Reason, backup_at, free_path
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import DamagedError, FileError, KeyNeededError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress
from mozspaces_desktop.core.migrating import migrate
from mozspaces_desktop.core.models import Space
from tests.conftest import NOW, SteppingClock
from tests.core.test_data_file import STORED
from tests.faults.small_disk import leave_room, make_room, mounted

PARIS = "Europe/Paris"


@pytest.fixture
def store(database: Database, ticking: SteppingClock) -> BackupStore:
    """The backups of `database`."""
    return BackupStore(database.path, clock=ticking)


def add_person(database: Database, name: str) -> None:
    with database.begin("Add {name}", name=name) as session:
        people.add_person(session, name=name)


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [name for (name,) in raw.execute("SELECT name FROM person ORDER BY name")]


def spoil(backup: Backup) -> None:
    content = bytearray(backup.path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    backup.path.write_bytes(content)


def test_its_name_says_when_and_why(store: BackupStore) -> None:
    first, second = store.make(Reason.BEFORE_IMPORT), store.make(Reason.BEFORE_IMPORT)
    assert first.path == store.path.with_name("data backups") / "2014-07-31 17.10.00Z before-import.sqlite"
    assert second.path.name == "2014-07-31 17.10.00Z before-import 2.sqlite"
    assert backup_at(first.path) == first == Backup(first.path, Reason.BEFORE_IMPORT, NOW, first.path.stat().st_size)
    assert (backup_at(second.path).at, backup_at(second.path).reason) == (NOW, Reason.BEFORE_IMPORT)


@pytest.mark.parametrize(
    "name", ["monday", "2014-13-45 99.99.99Z daily", "2014-07-31 17.10.00Z nonsense", "2014-07-31 daily"]
)
def test_a_file_with_another_name_was_put_there_by_hand(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.sqlite"
    path.touch()
    os.utime(path, (NOW.timestamp() + 0.5, NOW.timestamp() + 0.5))
    assert backup_at(path) == Backup(path, Reason.BY_HAND, NOW, 0)


def test_names_are_in_utc_and_sort(tmp_path: Path, at_paris: Callable[..., datetime]) -> None:
    path = free_path(tmp_path, at_paris(2014, 7, 31, 1), Reason.DAILY)
    assert path.name == "2014-07-30 23.00.00Z daily.sqlite"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_it_is_its_owners_alone(store: BackupStore) -> None:
    made = store.make(Reason.DAILY)
    assert (store.folder.stat().st_mode & 0o777, made.path.stat().st_mode & 0o777) == (0o700, 0o600)


def test_what_is_only_in_the_log_is_in_it(database: Database, store: BackupStore) -> None:
    add_person(database, "Amina")
    assert names(store.make(Reason.CLOSING).path) == ["Amina"]


def test_it_is_of_one_moment_whatever_others_write_meanwhile(database: Database, store: BackupStore) -> None:
    with database.begin("Add") as session:
        for number in range(2000):
            people.add_person(session, name=f"Person {number:04d} " + "x" * 500)
    written: list[int] = []

    def write(done: int, total: int) -> None:
        if done < total and len(written) < 5:
            add_person(database, f"Walk-in {done}")
            written.append(done)

    made = store.make(Reason.DAILY, progress=write)
    assert len(written) >= 2  # it took several steps, and nobody was refused
    assert len(names(made.path)) == 2000
    assert len(names(store.make(Reason.DAILY).path)) == 2000 + len(written)


def test_a_backup_that_is_stopped_leaves_nothing(database: Database, store: BackupStore) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.make(Reason.DAILY, progress=stop)
    assert list(store.folder.iterdir()) == []


def test_they_are_listed_from_the_newest_on(store: BackupStore, ticking: SteppingClock) -> None:
    assert store.listing() == []
    first = store.make(Reason.DAILY)
    ticking.moment += timedelta(hours=2)
    second = store.make(Reason.CLOSING)
    (store.folder / "notes.txt").touch()
    (store.folder / "folder.sqlite").mkdir()
    os.link(store.path, store.folder / "2015-01-01 00.00.00Z before-restore.sqlite")  # a restore that was killed
    assert store.listing() == [second, first]


def test_what_it_holds(database: Database, paris: Space, store: BackupStore) -> None:
    add_person(database, "Amina")
    found = contents(store.make(Reason.DAILY).path)
    assert (found.sound, found.encrypted, found.problem) == (True, False, None)
    assert found.summary is not None
    assert (found.summary.events, found.summary.people, found.summary.check_ins) == (0, 1, 0)
    last = found.summary.last
    assert last is not None
    assert (last.at, last.actor, str(last.label), last.undone) == (NOW, "Camille", "Add Amina", False)
    database.undo()
    undone = contents(store.make(Reason.DAILY).path).summary
    assert undone is not None
    assert (undone.people, undone.last is not None and undone.last.undone) == (0, True)


def test_an_empty_file_has_no_last_change(store: BackupStore) -> None:
    found = contents(store.make(Reason.DAILY).path).summary
    assert found is not None
    assert found.last is None


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("label_values", "[1"),
        ("label_values", "[1]"),
        ("label", "{missing}"),
        ("label", 5),
        ("hlc", "never"),
        ("hlc", "9" * 20 + "-000000-x"),
    ],
)
def test_a_last_change_that_makes_no_sense_is_none(
    database: Database, store: BackupStore, column: str, value: object
) -> None:
    add_person(database, "Amina")
    made = store.make(Reason.DAILY)
    with closing(sqlite3.connect(made.path, isolation_level=None)) as raw:
        raw.execute(f"UPDATE journal_action SET {column} = ?", (value,))
    found = contents(made.path)
    assert found.sound
    assert found.summary is not None
    assert found.summary.people == 1
    if (column, value) != ("label", 5):
        assert found.summary.last is None


def test_what_is_no_backup_is_told_of(store: BackupStore, tmp_path: Path) -> None:
    made = store.make(Reason.DAILY)
    spoil(made)
    text = tmp_path / "text.sqlite"
    text.write_text("no database")
    for path, kind in ((made.path, DamagedError), (text, FileError), (tmp_path / "none.sqlite", FileError)):
        found = contents(path)
        assert isinstance(found.problem, kind)
        assert (found.sound, found.summary) == (False, None)


def test_an_encrypted_one_tells_nothing_without_its_key(tmp_path: Path) -> None:
    key, other = (Key(bytes([number]) * 16, b"salt of the file") for number in (1, 2))
    with Database.create(tmp_path / "data.sqlite", key=key) as database:
        add_person(database, "Amina")
        made = BackupStore(database.path).make(Reason.DAILY, key=key)
    assert b"Amina" not in made.path.read_bytes()
    for one in (None, other):
        found = contents(made.path, one)
        assert (found.encrypted, found.sound, found.summary) == (True, False, None)
        assert isinstance(found.problem, KeyNeededError)
    opened = contents(made.path, key)
    assert opened.summary is not None
    assert (opened.encrypted, opened.sound, opened.summary.people) == (True, True, 1)


def test_the_newest_that_is_sound(store: BackupStore, ticking: SteppingClock) -> None:
    assert store.newest_sound() is None
    good = store.make(Reason.DAILY)
    ticking.moment += timedelta(hours=1)
    spoil(store.make(Reason.DAILY))
    found = store.newest_sound()
    assert found is not None
    assert found[0] == good


def test_one_of_a_clock_that_was_ahead_is_not_the_newest(store: BackupStore, ticking: SteppingClock) -> None:
    now, ticking.moment = ticking.moment, ticking.moment + timedelta(days=400)
    ahead = store.make(Reason.DAILY)
    ticking.moment = now
    assert store.newest_sound() == (ahead, contents(ahead.path))
    right = store.make(Reason.DAILY)
    assert store.newest_sound() == (right, contents(right.path))
    assert (store.listing(), store.by_age()) == ([ahead, right], [right, ahead])


def test_thinning_removes_what_stands_for_nothing(store: BackupStore, ticking: SteppingClock) -> None:
    earlier = store.make(Reason.DAILY)
    ticking.moment += timedelta(minutes=20)
    by_hand, later = store.make(Reason.BY_HAND), store.make(Reason.CLOSING)
    assert store.thin(PARIS) == [earlier]
    assert set(store.listing()) == {by_hand, later}
    assert store.thin(PARIS) == []


def test_a_damaged_one_takes_nobodys_place(store: BackupStore, ticking: SteppingClock) -> None:
    earlier = store.make(Reason.DAILY)
    ticking.moment += timedelta(minutes=20)
    spoilt = store.make(Reason.CLOSING)
    spoil(spoilt)
    ticking.moment += timedelta(days=1)
    newest = store.make(Reason.DAILY)
    assert store.thin(PARIS) == []
    assert store.listing() == [newest, backup_at(spoilt.path), earlier]


def test_nothing_goes_while_the_newest_is_damaged(store: BackupStore, ticking: SteppingClock) -> None:
    for _ in range(3):
        store.make(Reason.DAILY)
        ticking.moment += timedelta(minutes=1)
    spoil(store.make(Reason.DAILY))
    assert store.thin(PARIS) == []
    assert len(store.listing()) == 4


def test_a_copy_on_a_second_disk(store: BackupStore, tmp_path: Path) -> None:
    made = store.make(Reason.DAILY)
    stick = BackupStore(store.path, tmp_path / "stick", clock=store.clock)
    assert stick.listing() == []
    with pytest.raises(FileError):
        stick.take(Backup(tmp_path / "none.sqlite", Reason.DAILY, NOW, 1))
    stick.take(made)
    assert [one.path.name for one in stick.listing()] == [made.path.name]
    assert contents(stick.listing()[0].path).sound


def test_a_stick_that_is_full_keeps_what_it_has(store: BackupStore, tmp_path: Path, ticking: SteppingClock) -> None:
    disk = tmp_path / "stick"
    disk.mkdir()
    with mounted(disk) as is_there:
        if not is_there:
            pytest.skip("this machine does not let a test mount a small disk")
        stick = BackupStore(store.path, disk / "backups", clock=ticking)
        stick.folder.mkdir()
        first = store.make(Reason.DAILY)
        stick.take(first)
        ticking.moment += timedelta(days=1)
        second = store.make(Reason.DAILY)
        leave_room(disk, 40_960)
        with pytest.raises(FileError, match="is full"):
            stick.take(second)
        assert [one.path.name for one in stick.listing()] == [first.path.name]
        assert len(list(stick.folder.iterdir())) == 1
        make_room(disk)
        stick.take(second)
        assert contents(stick.listing()[0].path).sound


def test_what_a_kill_left_is_removed_but_not_what_is_being_written(store: BackupStore) -> None:
    store.make(Reason.DAILY)
    left = store.folder / "2014-07-31 17.00.00Z daily.sqlite.0a1b2c3d.partial"
    left.write_bytes(b"SQLite format 3\0 half a copy")
    seen: list[Path] = []

    def look(_done: int, _total: int) -> None:
        store.remove_partials()
        seen.extend(store.folder.glob("*.partial"))

    store.make(Reason.DAILY, progress=look)
    assert seen
    assert left not in seen
    assert list(store.folder.glob("*.partial")) == []


def test_a_folder_that_cannot_be_made_is_a_sentence(store: BackupStore) -> None:
    store.folder.write_text("in the way")
    with pytest.raises(FileError, match="cannot be used"):
        store.make(Reason.DAILY)
    assert store.listing() == []


def test_without_a_backup_there_is_no_migration(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    path.write_bytes((STORED / "version-0003.sqlite").read_bytes())
    (tmp_path / "old backups").write_text("in the way")
    with pytest.raises(FileError, match=r"left as it was: before it can be brought .* cannot be used: File exists"):
        Database.open(path)
    assert path.read_bytes() == (STORED / "version-0003.sqlite").read_bytes()


def test_a_damaged_file_is_called_damaged_and_not_migrated(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    path.write_bytes((STORED / "version-0003.sqlite").read_bytes())
    with closing(sqlite3.connect(path)) as raw:
        (index,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_journal_change_row_id'").fetchone()
    content = bytearray(path.read_bytes())
    content[(index - 1) * 4096 + 3 : (index - 1) * 4096 + 5] = (
        b"\0\0"  # an index without entries: a quick look misses it
    )
    path.write_bytes(content)
    with pytest.raises(DamagedError):
        migrate(path, BackupStore(path))
    assert path.read_bytes() == content


def test_without_a_backup_nothing_is_imported(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.write_text("a file where the folder should be")
    said = f"Nothing was imported, because no backup could be made before. {folder} cannot be used: "
    with Database.create(tmp_path / "data.sqlite", backups=folder) as database:
        with pytest.raises(FileError, match=re.escape(said)), database.begin_import("Import"):
            pytest.fail("it was begun")
        folder.unlink()
        damaged = DamagedError("{path} is damaged", path=database.path)
        with pytest.raises(DamagedError), database.begin_import("Import", progress=_raising(damaged)):
            pytest.fail("it was begun")


def _raising(error: Exception) -> Progress:
    def progress(_done: int, _total: int) -> None:
        raise error

    return progress
