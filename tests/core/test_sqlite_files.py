"""Files are reached with the driver that fits them, and encrypted ones keep their format for ever."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import data_file, sqlite_files, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError, KeyNeededError
from mozspaces_desktop.core.file_key import Key, salt_of
from mozspaces_desktop.core.models import Person

STORED = Path(__file__).parents[1] / "data" / "databases"
PASSPHRASE = "Quatre mots au hasard: café 茶"  # noqa: S105 -- of the stored file
CODE = "YFHF-VWXW-PV4P-RYK5-HE5R-GDVJ-Z6PA"


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A copy of the encrypted file that is kept since format 5."""
    copy = tmp_path / "stored.sqlite"
    shutil.copy(STORED / "encrypted-0005.sqlite", copy)
    return copy


@pytest.fixture
def key() -> Key:
    return Key.from_passphrase(PASSPHRASE, salt_of(STORED / "encrypted-0005.sqlite"))


def _schema(path: Path, key: Key | None) -> set[tuple[str, str, str | None]]:
    with closing(sqlite_files.connect(path, key, mode="look")) as connection:
        return set(connection.execute("SELECT type, name, sql FROM sqlite_schema"))


def test_a_file_of_then_opens_by_its_passphrase_and_by_its_code(stored: Path, key: Key) -> None:
    assert Key.from_recovery_code(CODE, salt_of(stored)) == key
    assert data_file.is_encrypted(stored)
    with Database.open(stored, key=key) as database, database.read() as session:
        assert set(session.scalars(select(Person.name))) == {"Amina Diallo", "José Müller", "田中 太郎"}
        assert not list(verify.problems(session.connection()))


def test_it_holds_what_the_plain_one_of_then_holds(stored: Path, key: Key) -> None:
    assert _schema(stored, key) == _schema(STORED / "version-0005.sqlite", None)


def test_the_wrong_passphrase_is_a_sentence(stored: Path) -> None:
    with pytest.raises(KeyNeededError, match="look at capital letters and the language of the keyboard"):
        Database.open(stored, key=Key.from_passphrase(PASSPHRASE.lower(), salt_of(stored)))


def test_an_encrypted_file_that_was_damaged(stored: Path, key: Key) -> None:
    content = bytearray(stored.read_bytes())
    content[len(content) // 2] ^= 1
    stored.write_bytes(content)
    with pytest.raises(FileError, match="damaged"):
        Database.open(stored, key=key)
    assert stored.read_bytes() == content


def test_a_look_leaves_nothing_beside(stored: Path, key: Key) -> None:
    before = stored.read_bytes()
    with closing(sqlite_files.connect(stored, key, mode="look")) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (3,)
    assert [one.name for one in stored.parent.iterdir()] == [stored.name]
    assert stored.read_bytes() == before


def test_a_look_sees_what_is_in_the_log(stored: Path, key: Key) -> None:
    with Database.open(stored, key=key) as database, database.begin("Rename") as session:
        session.scalars(select(Person).where(Person.name == "Amina Diallo")).one().name = "Amina Koné"
        session.flush()
        session.commit()
        with closing(sqlite_files.connect(stored, key, mode="look")) as connection:
            assert ("Amina Koné",) in connection.execute("SELECT name FROM person").fetchall()


def test_a_new_file_has_the_salt_of_its_key(tmp_path: Path, key: Key) -> None:
    path = tmp_path / "new.sqlite"
    with closing(sqlite_files.connect(path, key, mode="rwc")) as connection:
        connection.execute("CREATE TABLE made (here)")
    assert salt_of(path) == key.salt
    with closing(sqlite_files.connect(path, key, timeout=0)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("made",)]


def test_errors_of_both_drivers_are_caught(tmp_path: Path, key: Key) -> None:
    for one in (None, key):
        with pytest.raises(sqlite_files.errors("OperationalError")):
            sqlite_files.connect(tmp_path / "nowhere" / "none.sqlite", one).execute("SELECT 1")
    assert sqlite_files.driver(None) is sqlite3
    assert len(sqlite_files.errors()) == 2


def test_a_plain_file_needs_nothing_of_what_encrypts(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom mozspaces_desktop.core import sqlite_files\n"
        "from mozspaces_desktop.core.database import Database\n"
        "Database.create(Path(sys.argv[1])).close()\nDatabase.open(Path(sys.argv[1])).close()\n"
        "assert len(sqlite_files.errors()) == 1\n"
        "print(sorted({'sqlcipher3', 'argon2', 'cffi'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "plain.sqlite")], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"SQLite format 3\0" + os.urandom(4080), False),
        (os.urandom(4096), True),
        (os.urandom(4095), False),
        (b"PK\3\4" + os.urandom(8000), False),
        (b"\x89PNG" + os.urandom(8000), False),
        (b"Name,Address\n" * 1000, False),
        (b"", False),
    ],
)
def test_what_looks_encrypted(tmp_path: Path, content: bytes, says: bool) -> None:
    (tmp_path / "file").write_bytes(content)
    assert sqlite_files.looks_encrypted(tmp_path / "file") is says


def test_what_sqlite_sorts_or_writes_anew_stays_in_memory(tmp_path: Path, stored: Path, key: Key) -> None:
    for path, key_of_it in ((tmp_path / "plain", None), (stored, key)):
        with closing(sqlite_files.connect(path, key_of_it, mode="rwc")) as connection:
            assert connection.execute("PRAGMA temp_store").fetchone() == (2,)
