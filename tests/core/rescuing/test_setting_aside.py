"""A damaged file goes aside with its log, and another one takes its place."""

from __future__ import annotations

import errno
import os
from datetime import datetime
from pathlib import Path

import pytest

from mozspaces_desktop.core import backups, durable
from mozspaces_desktop.core.encrypting import reencrypted_copy
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.rescuing.setting_aside import keep_aside, put_backup, take_its_place
from tests.conftest import NOW
from tests.core.rescuing.conftest import value

ASIDE = f"data-damaged-{NOW.astimezone():%Y%m%d-%H%M}"


@pytest.fixture
def damaged(path: Path) -> Path:
    """A damaged file with a log and an index."""
    path.write_bytes(b"damaged")
    path.with_name("data.sqlite-wal").write_bytes(b"log")
    path.with_name("data.sqlite-shm").write_bytes(b"index")
    return path


@pytest.fixture
def fresh(damaged: Path) -> Path:
    """A file that is to take its place."""
    fresh = damaged.with_name("fresh.sqlite")
    fresh.write_bytes(b"sound")
    return fresh


def _there(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


KEPT = {f"{ASIDE}.sqlite": b"damaged", f"{ASIDE}.sqlite-wal": b"log", f"{ASIDE}.sqlite-shm": b"index"}


def test_another_file_takes_its_place(damaged: Path, fresh: Path) -> None:
    assert take_its_place(fresh, damaged, NOW) == damaged.with_name(f"{ASIDE}.sqlite")
    assert _there(damaged.parent) == {"data.sqlite": b"sound", **KEPT}


def test_a_stick_knows_no_second_names(damaged: Path, fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links")

    monkeypatch.setattr(os, "link", refuse)
    take_its_place(fresh, damaged, NOW)
    assert _there(damaged.parent) == {"data.sqlite": b"sound", **KEPT}
    assert damaged.with_name(f"{ASIDE}.sqlite").stat().st_mode & 0o077 == 0


def test_nothing_is_overwritten(damaged: Path, fresh: Path) -> None:
    damaged.with_name(f"{ASIDE}.sqlite").write_bytes(b"of a minute ago")
    assert take_its_place(fresh, damaged, NOW) == damaged.with_name(f"{ASIDE}-2.sqlite")
    assert damaged.with_name(f"{ASIDE}.sqlite").read_bytes() == b"of a minute ago"


def test_where_nothing_is(damaged: Path, fresh: Path) -> None:
    place = damaged.with_name("empty.sqlite")
    assert take_its_place(fresh, place, NOW) is None
    assert place.read_bytes() == b"sound"


def test_a_disk_that_refuses(damaged: Path, fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _there(damaged.parent)

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(durable, "sync_folder", refuse)
    with pytest.raises(FileError):
        take_its_place(fresh, damaged, NOW)
    assert _there(damaged.parent) == before


def test_a_copy_goes_aside_while_the_file_is_open(damaged: Path, fresh: Path) -> None:
    fresh.unlink()
    kept = keep_aside(damaged, NOW)
    assert kept.name == f"{ASIDE}.sqlite"
    assert _there(damaged.parent).keys() == {"data.sqlite", "data.sqlite-wal", "data.sqlite-shm", *KEPT}


def test_a_backup_takes_its_place(path: Path) -> None:
    backup = path.with_name("backup.sqlite")
    backups.backup(path, backup)
    path.write_bytes(b"damaged")
    aside = put_backup(backup, path, datetime.now().astimezone(), key=None, backup_key=None)
    assert aside is not None
    assert aside.read_bytes() == b"damaged"
    assert value(path, "SELECT count(*) FROM person") == 30
    assert value(backup, "SELECT count(*) FROM person") == 30


def test_a_damaged_backup_is_refused(path: Path) -> None:
    backup = path.with_name("backup.sqlite")
    backup.write_bytes(b"SQLite format 3\0 and nothing more")
    before = path.read_bytes()
    with pytest.raises(FileError):
        put_backup(backup, path, NOW, key=None, backup_key=None)
    assert _there(path.parent) == {"data.sqlite": before, "backup.sqlite": backup.read_bytes()}


def test_a_plain_backup_of_an_encrypted_file_is_encrypted(path: Path) -> None:
    key, backup = Key.fresh("correct horse battery"), path.with_name("backup.sqlite")
    path.rename(backup)
    reencrypted_copy(backup, None, path, key)
    put_backup(backup, path, NOW, key=key, backup_key=None)
    assert b"ller" not in path.read_bytes()
