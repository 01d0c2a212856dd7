from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from mozspaces_desktop.core import backups, data_file, sqlite_files, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import AdoptedList, AdoptedRow, AdoptedWorkbook, Person, Space
from mozspaces_desktop.core.people import add_person

STORED = Path(__file__).parents[1] / "data" / "databases"


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def sentence_for(path: Path) -> str:
    """The sentence with which `path` is refused, after making sure that it was left as it was."""
    before = digest(path) if path.is_file() else None
    names = sorted(item.name for item in path.parent.iterdir())
    with pytest.raises(FileError) as refused:
        Database.open(path)
    assert (digest(path) if path.is_file() else None) == before
    assert sorted(item.name for item in path.parent.iterdir()) == names
    sentence = str(refused.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    return sentence


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    path = tmp_path / "whole" / "data.sqlite"
    with Database.create(path) as database, database.begin("People") as session:
        for number in range(500):
            add_person(session, name=f"Person {number}", email=f"p{number}@example.org")
    return path


def test_a_missing_file(tmp_path: Path) -> None:
    assert "There is no data file" in sentence_for(tmp_path / "nothing.sqlite")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not a MozSpaces Desktop data file"),
        (b"hello", "is not a MozSpaces Desktop data file"),
        (b"PK\x03\x04 a workbook", "is not a MozSpaces Desktop data file"),
        (b"SQLite format 3\0", "is damaged"),
    ],
)
def test_a_file_that_is_not_ours(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "other.sqlite"
    path.write_bytes(content)
    assert sentence in sentence_for(path)


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE person (id INTEGER)")
    assert "not a MozSpaces Desktop data file" in sentence_for(path)


def test_a_file_of_a_newer_program(whole: Path) -> None:
    with closing(sqlite3.connect(whole)) as connection:
        connection.execute("PRAGMA user_version=99")
        connection.execute("PRAGMA journal_mode=DELETE")
    assert "newer MozSpaces Desktop (format 99" in sentence_for(whole)


def test_a_damaged_file(whole: Path) -> None:
    content = bytearray(whole.read_bytes())
    content[8192:40960] = b"\x5a" * (40960 - 8192)
    whole.write_bytes(content)
    assert "is damaged" in sentence_for(whole)


def test_a_truncated_file(whole: Path) -> None:
    whole.write_bytes(whole.read_bytes()[:10_000])
    assert "is damaged" in sentence_for(whole)


def test_a_read_only_file(whole: Path) -> None:
    whole.chmod(0o444)
    assert "is read-only" in sentence_for(whole)


def test_a_file_that_another_program_holds(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_files, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(whole, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileError, match="busy in another program"):
            Database.open(whole)


def test_only_its_owner_can_read_a_new_file(tmp_path: Path) -> None:
    Database.create(tmp_path / "data.sqlite").close()
    assert (tmp_path / "data.sqlite").stat().st_mode & 0o777 == 0o600


def test_an_existing_file_is_not_written_over(whole: Path) -> None:
    before = digest(whole)
    with pytest.raises(FileError, match="already"):
        Database.create(whole)
    assert digest(whole) == before


def test_what_is_no_place_for_a_copy(whole: Path, tmp_path: Path) -> None:
    (tmp_path / "link.sqlite").symlink_to(whole)
    for target, sentence in ((whole, "data file itself"), (tmp_path / "link.sqlite", "data file itself")):
        with pytest.raises(FileError, match=sentence):
            data_file.checked_target(target, whole)
    for target in (tmp_path, Path("/dev/null")):
        with pytest.raises(FileError, match="is no file"):
            data_file.checked_target(target, whole)
    (tmp_path / "old.sqlite").touch()
    for name in ("new.sqlite", "old.sqlite"):
        assert data_file.checked_target(tmp_path / name, whole) == tmp_path / name


def test_a_new_file_on_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    fill(ballast)
    with ballast.open("rb+") as file:
        file.truncate(ballast.stat().st_size - 40_000)
    with pytest.raises(FileError, match="is full"):
        Database.create(small_disk / "data.sqlite")
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


@pytest.mark.parametrize("room", [0, 4096, 40_000])
def test_a_full_disk_is_named_whatever_does_not_fit_on_it(small_disk: Path, tmp_path: Path, room: int) -> None:
    """The data file, what SQLite keeps beside it, or a copy of it, which leaves nothing of itself behind."""
    path = small_disk / "data.sqlite"
    Database.create(path).close()
    ballast = small_disk / "ballast"
    fill(ballast)
    with ballast.open("rb+") as file:
        file.truncate(ballast.stat().st_size - room)
    with pytest.raises(FileError, match=f"The disk with {path} is full"), Database.open(path) as database:
        add_many(database)
    Database.create(tmp_path / "whole.sqlite").close()
    with pytest.raises(FileError, match=f"The disk with {small_disk / 'copy.sqlite'} is full"):
        backups.backup(tmp_path / "whole.sqlite", small_disk / "copy.sqlite")
    assert not list(small_disk.glob("copy*"))


def test_an_error_that_is_none_of_the_worlds_stays_what_it_is(database: Database) -> None:
    with pytest.raises(OperationalError, match="no such table"), database.read() as session:
        session.connection().exec_driver_sql("SELECT * FROM nonsense")


def test_a_disk_that_goes_away_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be opened"), data_file.world_errors(tmp_path):
        sqlite3.connect(tmp_path / "not" / "there.sqlite")


def test_a_file_that_may_no_longer_be_written_is_a_sentence(whole: Path) -> None:
    with (
        pytest.raises(FileError, match="read-only"),
        data_file.world_errors(whole),
        closing(sqlite3.connect(f"{whole.as_uri()}?mode=ro", uri=True)) as connection,
    ):
        connection.execute("DELETE FROM person")


def test_a_large_file_is_not_read_whole_at_the_start(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Damage in the middle is not looked for; what is read later says so then."""
    content = bytearray(whole.read_bytes())
    content[-4096:] = b"\x5a" * 4096
    whole.write_bytes(content)
    monkeypatch.setattr(data_file, "CHECKED_WHOLE", 1000)
    assert data_file.check(whole) == data_file.SCHEMA_VERSION


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(FileError, match="cannot be used"):
        Database.create(tmp_path / "file" / "data.sqlite")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB, where the machine lets us mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    made = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], capture_output=True)
    if not made or made.returncode:
        pytest.skip("this machine does not let a test mount a small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_says_so_keeps_everything_and_goes_on_after_space_is_made(small_disk: Path) -> None:
    with Database.create(small_disk / "data.sqlite") as database:
        with database.begin("Add") as session:
            kept = add_person(session, name="Amina Diallo")
        ballast = small_disk / "ballast"
        fill(ballast)
        with pytest.raises(FileError, match="is full"):
            add_many(database)
        ballast.unlink()
        with database.begin("Add") as session:
            add_person(session, name="Ana")
        with database.read() as session:
            assert sorted(person.name for person in session.query(Person)) == ["Amina Diallo", "Ana"]
            assert kept.id in [person.id for person in session.query(Person)]
            assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def fill(ballast: Path) -> None:
    with ballast.open("wb") as file, contextlib.suppress(OSError):
        while True:
            os.write(file.fileno(), b"x" * 4096)


def add_many(database: Database) -> None:
    with database.begin("Add many") as session:
        for number in range(3000):
            add_person(session, name=f"Person {number}")


def schema_of(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
        plain = str.maketrans({'"': " ", "(": " ( ", ")": " ) "})
        rows = [
            (kind, name, table, " ".join(sql.translate(plain).split()))
            for kind, name, table, sql in connection.execute(query)
        ]
        pragmas = [connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
        return [*rows, *pragmas, *connection.execute("SELECT * FROM alembic_version").fetchall()]


def test_the_migrated_schema_equals_the_fresh_one(tmp_path: Path) -> None:
    from mozspaces_desktop.core.schema import upgrade

    fresh, migrated = tmp_path / "fresh.sqlite", tmp_path / "migrated.sqlite"
    data_file.create(fresh)
    migrated.touch()
    upgrade(migrated)
    assert schema_of(migrated) == schema_of(fresh)


@pytest.mark.parametrize("stored", sorted(STORED.glob("version-*.sqlite")), ids=lambda path: path.stem)
def test_a_stored_file_of_every_version_opens(stored: Path, tmp_path: Path) -> None:
    path = tmp_path / stored.name
    shutil.copy(stored, path)
    with Database.open(path) as database, database.read() as session:
        assert [space.name for space in session.query(Space)] == ["Paris"]
        assert session.query(Person).count() == 3
    fresh = tmp_path / "fresh.sqlite"
    data_file.create(fresh)
    assert schema_of(path) == schema_of(fresh)


def test_the_stored_file_of_the_fourth_format_remembers_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    shutil.copy(STORED / "version-0004.sqlite", path)
    with Database.open(path) as database, database.read() as session:
        book = session.query(AdoptedWorkbook).one()
        listed, one = session.query(AdoptedList).one(), session.query(AdoptedRow).one()
        assert list(verify.problems(session.connection())) == []
    assert (book.file_name, listed.sheet, one.key) == ("Suivi 2014.xlsx", "Contributeurs", "PAR-0001/coding")
    assert (listed.workbook_id, one.list_id) == (book.id, listed.id)


def test_there_is_a_stored_file_of_every_version() -> None:
    found = {path.stem for path in STORED.glob("version-*.sqlite")}
    assert found == {f"version-{number:04d}" for number in range(1, data_file.SCHEMA_VERSION + 1)}


def test_an_older_file_is_backed_up_and_migrated(tmp_path: Path) -> None:
    """A file that was made before the first migration ran: an empty one that carries our mark."""
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={data_file.APPLICATION_ID}")
    Database.open(path, backups=tmp_path / "backups").close()
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name.endswith("Z before-migration.sqlite")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    assert data_file.check(path) == data_file.SCHEMA_VERSION


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={data_file.APPLICATION_ID}")
        connection.execute("CREATE TABLE guests (in_the_way INTEGER)")
    with pytest.raises(FileError, match="could not be brought"):
        Database.open(path, backups=tmp_path / "backups")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall() == [("guests",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)


def test_opening_needs_no_alembic() -> None:
    code = (
        "import sys, pathlib, tempfile\n"
        "from mozspaces_desktop.core.database import Database\n"
        "path = pathlib.Path(tempfile.mkdtemp()) / 'data.sqlite'\n"
        "Database.create(path).close(); Database.open(path).close()\n"
        "print('alembic' in sys.modules, 'PySide6' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"


def test_a_backup_holds_what_only_the_wal_has(whole: Path, tmp_path: Path) -> None:
    with Database.open(whole) as database:
        with database.begin("Add") as session:
            add_person(session, name="Amina Diallo")
        backups.backup(whole, tmp_path / "copy.sqlite")
    with Database.open(tmp_path / "copy.sqlite") as copy, copy.read() as session:
        assert session.query(Person).filter_by(name="Amina Diallo").count() == 1
        assert session.query(Person).count() == 501


def test_a_backup_of_a_damaged_file_leaves_the_old_backup(whole: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    backups.backup(whole, target)
    before = digest(target)
    content = bytearray(whole.read_bytes())
    content[8192:40960] = b"\x5a" * (40960 - 8192)
    whole.write_bytes(content)
    with pytest.raises(FileError, match="damaged"):
        backups.backup(whole, target)
    assert digest(target) == before
    assert [path.name for path in tmp_path.iterdir() if "partial" in path.name] == []
