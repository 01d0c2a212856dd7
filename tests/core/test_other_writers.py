from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.other_writers import OtherWriters


@pytest.fixture
def other(database: Database, paris: Space) -> Iterator[Database]:
    """Another program with the same file open."""
    with Database.open(Path(database.path), clock=database.clock, actor="Bob", device="tablet") as opened:
        yield opened


def add(database: Database, name: str) -> None:
    with database.begin("Add") as session:
        people.add_person(session, name=name)


def test_what_others_write_is_noticed_once(database: Database, other: Database) -> None:
    others = OtherWriters(database)
    assert others.changed() == frozenset()
    add(other, "Amina")
    assert others.changed() == {"person"}
    assert others.changed() == frozenset()


def test_what_this_window_writes_is_no_news(database: Database, other: Database) -> None:
    others = OtherWriters(database)
    add(database, "Amina")
    assert others.changed() == frozenset()
    add(other, "Bob")
    add(database, "Carol")
    assert others.changed() == {"person"}


def test_an_undo_of_others_is_noticed_too(database: Database, other: Database) -> None:
    add(other, "Amina")
    others = OtherWriters(database)
    other.undo()
    assert others.changed() == {"person"}


def test_what_others_write_into_an_empty_file_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    with Database.create(path) as database, Database.open(path) as other:
        others = OtherWriters(database)
        add(other, "Amina")
        assert others.changed() == {"person"}
