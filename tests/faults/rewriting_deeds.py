"""What is killed while the whole file is written anew: migration, encryption, another passphrase, and that undone."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from mozspaces_desktop.core import data_file, encrypting
from mozspaces_desktop.core.errors import KeyNeededError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models import Person
from tests.faults.evenings import (
    BACKUPS,
    FILE,
    KEY,
    OTHER_KEY,
    Confirm,
    everybody,
    let_in,
    make_evening,
    opened,
    sound,
    who_is_in,
)
from tests.faults.kills import Deed

STORED = Path(__file__).parents[1] / "data" / "databases"


def rewriting_deeds(folder: Path, evening: Path) -> Sequence[Deed]:
    """All of them; they begin with the `evening`, or what is made in `folder`."""
    oldest, secret = folder / "oldest", folder / "secret"
    oldest.mkdir()
    shutil.copy(STORED / "version-0001.sqlite", oldest / FILE)
    make_evening(secret, key=KEY)
    changes: Sequence[tuple[str, Path, Key | None, Key | None]] = (
        ("encrypt", evening, None, KEY),
        ("decrypt", secret, KEY, None),
        ("passphrase", secret, KEY, OTHER_KEY),
    )
    return (
        Deed("migration", oldest, _migrate, _old_format_or_new),
        *(
            Deed(name, place, partial(_rewrite, old=old, new=new), partial(_old_key_or_new, old=old, new=new))
            for name, place, old, new in changes
        ),
    )


def _migrate(place: Path, confirm: Confirm) -> None:
    opened(place).close()
    confirm("migrated")


def _old_format_or_new(place: Path, said: list[str]) -> None:
    with closing(sqlite3.connect(place / FILE)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert version == data_file.SCHEMA_VERSION if said else 1 <= version <= data_file.SCHEMA_VERSION
        names = connection.execute("SELECT name FROM person ORDER BY name").fetchall()
    if version > 1:
        assert list((place / BACKUPS).glob("*.sqlite")), "a migration without a backup"
    with sound(place) as database, database.read() as session:
        assert [(person.name,) for person in session.query(Person).order_by(Person.name)] == names


def _rewrite(place: Path, confirm: Confirm, *, old: Key | None, new: Key | None) -> None:
    """After somebody came in; somebody else comes afterwards."""
    with opened(place, old) as database:
        first, second, *_ = everybody(database)
        let_in(database, first)
        confirm(first)
    encrypting.reencrypt(place / FILE, old, new)
    confirm("rewritten")
    with opened(place, new) as database:
        let_in(database, second)
        confirm(second)


def _old_key_or_new(place: Path, said: list[str], *, old: Key | None, new: Key | None) -> None:
    key = old if _opens(place, old) else new
    assert key == new or "rewritten" not in said
    found = who_is_in(place, key)
    assert {one for one in said if one != "rewritten"} <= found.keys()
    assert set(found.values()) <= {1}
    assert len(found) <= len(said) + 1


def _opens(place: Path, key: Key | None) -> bool:
    if key is None:
        return not data_file.is_encrypted(place / FILE)
    try:
        opened(place, key).close()
    except KeyNeededError:
        return False
    return data_file.is_encrypted(place / FILE)
