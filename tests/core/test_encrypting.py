"""Encryption switched on, off and to another passphrase: the same rows, nothing readable, the old state or the new."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import data_file, encrypting, people, sqlite_files, verify
from mozspaces_desktop.core.backups import backup
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import DamagedError, FileError, KeyNeededError, RefusedError
from mozspaces_desktop.core.file_key import Key, salt_of
from mozspaces_desktop.core.models import Person

PASSPHRASE = "quatre mots au hasard"  # noqa: S105 -- of these tests
NAMES = ["Amina Diallo", "José Müller", "田中 太郎", "Zoé\x00=1+1\u202e"]


@pytest.fixture(scope="session")
def key() -> Key:
    return Key.fresh(PASSPHRASE)


@pytest.fixture(scope="session")
def other_key() -> Key:
    return Key.fresh("four other words")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plain data file with people in it, some of them still in its log, as a kill leaves it."""
    made = tmp_path / "data" / "made.sqlite"
    left = tmp_path / "data" / "mozspaces.sqlite"
    with Database.create(made) as database:
        with database.begin("Add people") as session:
            for name in NAMES[:2]:
                people.add_person(session, name=name, email="someone@example.org")
        database.checkpoint()
        with database.begin("Add people") as session:
            for name in NAMES[2:]:
                people.add_person(session, name=name)
        for end in ("", "-wal"):
            left.with_name(left.name + end).write_bytes(made.with_name(made.name + end).read_bytes())
    data_file.remove(made)
    return left


@pytest.fixture(autouse=True)
def _nothing_lies_about(tmp_path: Path) -> Iterator[None]:
    yield
    assert not list(tmp_path.rglob("*.encrypting*"))


def contents(path: Path, key: Key | None = None) -> dict[str, list[object]]:
    """Every row of every table, and the tables, as the file says them."""
    with closing(sqlite_files.connect(path, key)) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
            )
        ]
        found = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
        found["schema"] = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        for pragma in ("user_version", "application_id"):
            found[pragma] = connection.execute(f"PRAGMA {pragma}").fetchall()
    return found


def raw(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file())


def names_in(path: Path, key: Key | None = None) -> list[str]:
    with Database.open(path, key=key) as database, database.read() as session:
        assert not list(verify.problems(session.connection()))
        return sorted(session.scalars(select(Person.name)))


def test_on_another_passphrase_and_off_again_without_loss(path: Path, key: Key, other_key: Key) -> None:
    with Database.open(path) as database:  # brings the log in
        database.checkpoint()
    before = contents(path)
    for old, new in ((None, key), (key, other_key), (other_key, None)):
        encrypting.reencrypt(path, old, new)
        assert data_file.is_encrypted(path) is (new is not None)
        assert contents(path, new) == before
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_was_only_in_the_log_is_there_too(path: Path, key: Key) -> None:
    encrypting.reencrypt(path, None, key)
    assert salt_of(path) == key.salt
    assert len(names_in(path, key)) == len(NAMES)


def test_the_file_is_of_use_afterwards(path: Path, key: Key) -> None:
    encrypting.reencrypt(path, None, key)
    with Database.open(path, key=key) as database:
        with database.begin("Add people") as session:
            people.add_person(session, name="Li")
        assert database.undo_label() is not None
    encrypting.reencrypt(path, key, None)
    assert "Li" in names_in(path)


def test_no_name_is_in_any_byte(path: Path, tmp_path: Path, key: Key) -> None:
    words = [b"Amina", b"amina", b"diallo", "José".encode(), b"jose", b"muller", "田中".encode(), b"example.org"]
    assert all(word in raw(tmp_path) for word in (b"Amina", b"amina", b"example.org"))  # they can be found
    encrypting.reencrypt(path, None, key)
    with Database.open(path, key=key) as database:
        with database.begin("Add people") as session:
            people.add_person(session, name="Amina Diallo-Müller", email="someone@example.org")
        backup(path, tmp_path / "backups" / "copy.sqlite", key=key)
        assert path.with_name(path.name + "-wal").stat().st_size
        found = raw(tmp_path)
    assert not [word for word in (*words, sqlite_files.MAGIC) if word in found]


@pytest.mark.skipif(os.name == "nt", reason="an open file is not replaced there")
def test_what_was_plain_is_overwritten(path: Path, key: Key) -> None:
    with Database.open(path) as database:
        database.checkpoint()
    with path.open("rb") as old:
        assert b"Amina" in old.read()
        encrypting.reencrypt(path, None, key)
        old.seek(0)
        assert not old.read().strip(b"\0")


def test_while_another_program_has_it_open_nothing_happens(path: Path, key: Key) -> None:
    holder = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM person').fetchone()"
    )
    code = f"{holder}; print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(FileError, match="busy in another program"):
            encrypting.reencrypt(path, None, key)
        other.communicate()
    assert len(names_in(path)) == len(NAMES)


def test_the_wrong_key_is_no_way_in(path: Path, key: Key, other_key: Key) -> None:
    encrypting.reencrypt(path, None, key)
    before = path.read_bytes()
    with pytest.raises(FileError):
        encrypting.reencrypt(path, other_key, None)
    with pytest.raises(KeyNeededError, match="This does not open"):
        Database.open(path, key=other_key)
    with pytest.raises(KeyNeededError, match="its passphrase is needed"):
        Database.open(path)
    assert path.read_bytes() == before


def test_a_damaged_file_stays_as_it_is(path: Path, key: Key) -> None:
    with Database.open(path) as database:
        database.checkpoint()
    damaged = bytearray(path.read_bytes())
    damaged[4096 * 2 : -4096] = bytes(len(damaged) - 4096 * 3)
    path.write_bytes(damaged)
    with pytest.raises(DamagedError):
        encrypting.reencrypt(path, None, key)
    assert path.read_bytes() == damaged


class StoppedError(Exception):
    """What a person's Cancel raises."""


@pytest.mark.parametrize("hundredths", [0, 20, 60, 95])
def test_it_can_be_stopped_at_any_time(path: Path, key: Key, hundredths: int) -> None:
    with Database.open(path) as database, database.begin("Add people") as session:
        for number in range(600):
            people.add_person(session, name=f"Person {number}")
    before = contents(path)
    told = []

    def progress(done: int, total: int) -> None:
        told.append(done / total)
        if done * 100 >= hundredths * total:
            raise StoppedError

    with pytest.raises(StoppedError):
        encrypting.reencrypt(path, None, key, progress=progress)
    assert told == sorted(told)
    assert contents(path) == before


def test_a_copy_with_another_key(path: Path, tmp_path: Path, key: Key, other_key: Key) -> None:
    copy = tmp_path / "copy.sqlite"
    backup(path, copy)
    for source_key, target_key in ((None, key), (key, other_key), (other_key, None)):
        encrypting.reencrypted_copy(copy, source_key, tmp_path / "next.sqlite", target_key)
        os.replace(tmp_path / "next.sqlite", copy)
        assert len(names_in(copy, target_key)) == len(NAMES)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE person SET name = 'Nobody'",
        "DELETE FROM person_search_word WHERE word = 'amina'",
        "DROP INDEX ix_adopted_row_person_id",
        "PRAGMA ignore_check_constraints=ON; UPDATE journal_action SET kind = 'no kind'",
    ],
)
def test_a_copy_that_is_meddled_with_is_refused(path: Path, tmp_path: Path, key: Key, change: str) -> None:
    copy = tmp_path / "copy.sqlite"
    backup(path, copy)
    target = tmp_path / "target.sqlite"

    def meddle(done: int, total: int) -> None:
        if done * 2 >= total:
            with closing(sqlite_files.connect(target.with_name("target.sqlite.encrypting"), key)) as connection:
                connection.executescript(change)

    with pytest.raises(FileError, match="differs from it; nothing was changed"):
        encrypting.reencrypted_copy(copy, None, target, key, progress=meddle)
    assert not target.exists()


@pytest.mark.skipif(os.name == "nt", reason="a limit of POSIX")
def test_a_disk_that_takes_no_more(path: Path, key: Key) -> None:
    import resource

    before = contents(path)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, usual[1]))
    try:
        with pytest.raises(FileError, match="cannot be opened or written"):
            encrypting.reencrypt(path, None, key)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert contents(path) == before


def test_the_key_from_what_was_typed(path: Path, key: Key) -> None:
    encrypting.reencrypt(path, None, key)
    assert encrypting.opening_key(path, PASSPHRASE) == key
    assert encrypting.opening_key(path, key.recovery_code.lower(), is_code=True) == key
    with pytest.raises(KeyNeededError, match="This does not open"):
        encrypting.opening_key(path, PASSPHRASE.upper())
    with pytest.raises(RefusedError, match="not a recovery code"):
        encrypting.opening_key(path, PASSPHRASE, is_code=True)
    with pytest.raises(KeyNeededError, match="This does not open"):
        encrypting.opening_key(path, Key.fresh(PASSPHRASE).recovery_code, is_code=True)
    with pytest.raises(FileError, match="cannot be used"):
        encrypting.opening_key(path.with_name("none.sqlite"), PASSPHRASE)


def test_what_a_killed_run_left_is_overwritten_and_removed(path: Path, key: Key) -> None:
    left = path.with_name(f"{path.name}.encrypting")
    left.write_bytes(b"Amina" * 1000)
    with left.open("rb") as still:
        encrypting.remove_leftovers(path)
        assert not still.read().strip(b"\0")
    assert not left.exists()
    encrypting.remove_leftovers(path)  # nothing there is no error


def test_which_copies_a_key_opens(path: Path, tmp_path: Path, key: Key, other_key: Key) -> None:
    folder = tmp_path / "backups"
    plain, encrypted = folder / "monday.sqlite", folder / "tuesday.sqlite"
    aside = path.with_name(f"{path.stem}-before-restore-20140801-093000.sqlite")
    for copy in (plain, encrypted, aside):
        backup(path, copy)
    (folder / "notes.txt").write_text("no data file")
    os.utime(encrypted, (1406826600, 1406826600))
    encrypting.reencrypt(encrypted, None, key)
    assert encrypted.stat().st_mtime == 1406826600
    assert encrypting.copies_opened_by(None, path, [folder]) == sorted([plain, aside])
    assert encrypting.copies_opened_by(key, path, [folder]) == [encrypted]
    assert encrypting.copies_opened_by(other_key, path, [folder, tmp_path / "none"]) == []
    encrypting.shred(plain)
    assert not encrypting.is_opened_by(None, plain)
    assert encrypting.copies_opened_by(None, path, [folder]) == [aside]


def test_a_file_of_an_older_format_stays_of_that_format(tmp_path: Path, key: Key) -> None:
    stored = Path(__file__).parents[1] / "data" / "databases" / "version-0001.sqlite"
    old = tmp_path / "old.sqlite"
    old.write_bytes(stored.read_bytes())
    encrypting.reencrypt(old, None, key)
    with closing(sqlite_files.connect(old, key)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    with Database.open(old, key=key) as database, database.read() as session:
        assert not list(verify.problems(session.connection()))
    with closing(sqlite3.connect(stored)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
