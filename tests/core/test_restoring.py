"""A backup takes the place of the data file, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from mozspaces_desktop.core import durable, people, restoring
from mozspaces_desktop.core.backup_contents import contents
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.backups import backup
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.data_file import APPLICATION_ID, SCHEMA_VERSION
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.rescuing import setting_aside
from tests.core.test_data_file import STORED

MOMENT = datetime(2014, 8, 1, 9, 30, tzinfo=UTC)


def restore(backup: Path, path: Path) -> Path | None:
    """Restore at `MOMENT`."""
    return restoring.restore(backup, BackupStore(path, clock=fixed_clock(MOMENT)))


def _file(path: Path, *names: str) -> Path:
    with Database.create(path) as database, database.begin("Add people") as session:
        for name in names:
            people.add_person(session, name=name)
    return path


def _names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [name for (name,) in raw.execute("SELECT name FROM person ORDER BY name")]


@pytest.fixture
def present(tmp_path: Path) -> Path:
    return _file(tmp_path / "present.sqlite", "Amina", "Zoé")


@pytest.fixture
def older(tmp_path: Path) -> Path:
    return _file(tmp_path / "older.sqlite", "Amina")


@pytest.fixture(autouse=True)
def _nothing_lies_about(tmp_path: Path) -> Iterator[None]:
    yield
    assert not list(tmp_path.rglob("*.partial*"))


def test_the_backup_takes_the_place_and_what_was_there_is_kept(tmp_path: Path, present: Path, older: Path) -> None:
    kept = restore(older, present)
    assert kept == tmp_path / "present backups" / "2014-08-01 09.30.00Z before-restore.sqlite"
    assert (_names(present), _names(kept), _names(older)) == (["Amina"], ["Amina", "Zoé"], ["Amina"])
    with Database.open(present) as database, database.begin("Add people") as session:
        people.add_person(session, name="Li")
    assert _names(present) == ["Amina", "Li"]


def test_what_was_only_in_the_write_ahead_log_is_kept_too(tmp_path: Path, present: Path, older: Path) -> None:
    copy = tmp_path / "killed.sqlite"
    with Database.open(present) as database:
        with database.begin("Add people") as session:
            people.add_person(session, name="Li")
        for end in ("", "-wal"):  # as a kill leaves it: nothing brought the log into the file
            copy.with_name(copy.name + end).write_bytes(present.with_name(present.name + end).read_bytes())
    kept = restore(older, copy)
    assert kept is not None
    assert (_names(copy), _names(kept)) == (["Amina"], ["Amina", "Li", "Zoé"])


def test_without_a_data_file_it_is_put_there(tmp_path: Path, older: Path) -> None:
    assert restore(older, tmp_path / "new.sqlite") is None
    assert _names(tmp_path / "new.sqlite") == ["Amina"]


def test_a_damaged_data_file_can_be_replaced(present: Path, older: Path) -> None:
    damaged = b"SQLite format 3\0" + b"\xff" * 100_000
    present.write_bytes(damaged)
    kept = restore(older, present)
    assert kept is not None
    assert (_names(present), kept.read_bytes()) == (["Amina"], damaged)


def test_a_data_file_in_use_is_left_alone(present: Path, older: Path) -> None:
    with Database.open(present) as database, database.read() as session:
        assert len(people.people_with_email(session, "x@example.org")) == 0
        with pytest.raises(FileError, match="busy in another program"):
            restore(older, present)
    assert _names(present) == ["Amina", "Zoé"]


def test_a_window_that_only_waits_has_the_file_too(present: Path, older: Path) -> None:
    with Database.open(present) as database:
        assert database.undo_label() is None
        with pytest.raises(FileError, match="busy in another program"):
            restore(older, present)


@pytest.mark.parametrize(
    ("pragma", "sentence"),
    [
        (f"user_version={SCHEMA_VERSION + 1}", "newer MozSpaces Desktop"),
        (f"application_id={APPLICATION_ID + 1}", "not a MozSpaces Desktop data file"),
    ],
)
def test_a_backup_that_is_newer_or_not_ours_is_refused(present: Path, older: Path, pragma: str, sentence: str) -> None:
    with closing(sqlite3.connect(older)) as raw:
        raw.execute(f"PRAGMA {pragma}").close()
    with pytest.raises(FileError, match=sentence):
        restore(older, present)
    assert _names(present) == ["Amina", "Zoé"]


def test_a_backup_that_cannot_be_used_is_called_by_its_own_name(present: Path, older: Path) -> None:
    with closing(sqlite3.connect(older)) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}").close()
    with pytest.raises(FileError, match=f"^{re.escape(str(older))} was made by a newer"):
        restore(older, present)


def test_two_files_replaced_in_one_second_are_both_kept(present: Path, older: Path, tmp_path: Path) -> None:
    third = _file(tmp_path / "third.sqlite", "Li")
    kept = [restore(older, present), restore(third, present)]
    assert [_names(path) for path in kept if path] == [["Amina", "Zoé"], ["Amina"]]
    assert _names(present) == ["Li"]


def test_what_was_there_comes_back_when_the_copy_cannot_take_its_place(
    present: Path, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, when a virus scanner has just opened the new file."""
    replace = os.replace

    def scanned(source: Path, target: Path) -> None:
        if target == present:
            raise PermissionError(errno.EACCES, "The file is in use")
        replace(source, target)

    monkeypatch.setattr(os, "replace", scanned)
    with pytest.raises(FileError, match="The file is in use"):
        restore(older, present)
    assert _names(present) == ["Amina", "Zoé"]
    assert not list(present.parent.rglob("*before-restore*"))


def test_a_damaged_backup_is_refused(present: Path, older: Path) -> None:
    content = bytearray(older.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    older.write_bytes(content)
    with pytest.raises(FileError, match="damaged"):
        restore(older, present)
    assert _names(present) == ["Amina", "Zoé"]


def test_a_backup_of_a_backup_is_the_same(tmp_path: Path, present: Path) -> None:
    backup(present, tmp_path / "copy.sqlite")
    restore(tmp_path / "copy.sqlite", present)
    assert _names(present) == ["Amina", "Zoé"]


def _dies_at(step: int) -> None:
    """Let this process end at the `step`-th thing that it asks of the file system, as by a kill."""
    left = [step]

    def counted(original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            left[0] -= 1
            if not left[0]:
                os._exit(1)
            return original(*arguments, **named)

        return call

    for name in ("link", "replace", "fsync", "unlink"):
        setattr(os, name, counted(getattr(os, name)))
    for name in ("unlink", "mkdir"):
        setattr(Path, name, counted(getattr(Path, name)))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork")
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
@pytest.mark.parametrize("damaged", [False, True])
def test_wherever_it_is_killed_there_is_the_old_file_or_the_new_one(
    present: Path, older: Path, tmp_path: Path, damaged: bool
) -> None:
    look: Callable[[Path], object] = Path.read_bytes if damaged else _names
    whole = present.read_bytes()[:4096] + b"\xff" * 100_000 if damaged else present.read_bytes()
    present.write_bytes(whole)
    before, after = look(present), _names(older)
    store = BackupStore(present, clock=fixed_clock(MOMENT))
    for step in count(1):
        present.write_bytes(whole)
        if damaged:
            present.with_name(present.name + "-wal").write_bytes(b"of a log")
        child = os.fork()
        if not child:
            _dies_at(step)
            restoring.restore(older, store)
            os._exit(0)
        killed = os.waitpid(child, 0)[1]
        is_old = look(present) == before
        assert is_old or _names(present) == after
        assert all(look(one.path) == before for one in store.listing())
        assert is_old or store.listing(), "nothing was kept"
        setting_aside.remove_leftovers(present)
        if not killed:
            break
    assert step > 8
    assert _names(present) == after


def test_where_a_file_has_one_name_only_a_copy_is_kept(
    present: Path, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a stick with FAT."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    kept = restore(older, present)
    assert kept is not None
    assert (_names(kept), _names(present)) == (["Amina", "Zoé"], ["Amina"])
    if os.name != "nt":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_without_room_for_what_was_there_nothing_is_restored(
    present: Path, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(shutil, "copyfile", refuse)
    store = BackupStore(present, clock=fixed_clock(MOMENT))
    with pytest.raises(FileError, match=r"The disk with .*before-restore\.sqlite is full"):
        restoring.restore(older, store)
    assert _names(present) == ["Amina", "Zoé"]
    assert list(store.folder.iterdir()) == []
    assert not list(present.parent.glob(".*"))


def test_backups_on_another_disk_can_be_restored(
    tmp_path: Path, present: Path, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody put the folder of backups there, with a link to it."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    BackupStore(present).folder.symlink_to(elsewhere, target_is_directory=True)
    for name in ("replace", "link"):
        monkeypatch.setattr(os, name, partial(_on_one_disk, getattr(os, name), elsewhere))
    kept = restore(older, present)
    assert kept is not None
    assert (_names(kept), _names(present)) == (["Amina", "Zoé"], ["Amina"])


def _on_one_disk(move: Callable[[Path, Path], None], elsewhere: Path, source: Path, target: Path) -> None:
    """As a system does that has a disk of its own at `elsewhere`."""
    if (source.parent.resolve() == elsewhere) != (target.parent.resolve() == elsewhere):
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
    move(source, target)


def test_an_encrypted_file_stays_encrypted_whatever_the_backup_is(tmp_path: Path, older: Path) -> None:
    key = Key(bytes(16), b"salt of the file")
    path = tmp_path / "present.sqlite"
    Database.create(path, key=key).close()
    kept = restoring.restore(older, BackupStore(path), key=key)
    assert b"Amina" not in path.read_bytes()
    with Database.open(path, key=key) as database, database.read() as session:
        assert [person.name for person in session.query(Person)] == ["Amina"]
    assert kept is not None
    assert contents(kept, key).sound
    again = restoring.restore(kept, BackupStore(path), key=key, backup_key=key)
    assert again is not None
    with Database.open(path, key=key) as database, database.read() as session:
        assert session.query(Person).count() == 0


def test_a_full_disk_is_told_of_by_the_name_that_is_known(
    present: Path, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(durable, "replace", refuse)
    with pytest.raises(FileError, match=re.escape(f"The disk with {present} is full")):
        restore(older, present)


def test_what_cannot_be_chosen(present: Path, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no file at"):
        restore(tmp_path / "none.sqlite", present)
    with pytest.raises(FileError, match="the data file itself"):
        restore(present, present)


def test_a_backup_of_an_older_format_is_brought_to_the_present_one(present: Path, tmp_path: Path) -> None:
    assert restore(STORED / "version-0002.sqlite", present) is not None
    Database.open(present).close()
    with closing(sqlite3.connect(present)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    reasons = {one.reason for one in BackupStore(present).listing()}
    assert reasons == {Reason.BEFORE_RESTORE, Reason.BEFORE_MIGRATION}
