from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.export_register import NAMES, Exported, exports, may_name, register
from mozspaces_desktop.core.models import Person, Space
from tests.conftest import NOW, SteppingClock


def person(database: Database, name: str) -> Person:
    with database.begin("Add") as session:
        return people.add_person(session, name=name)


def test_what_was_written_is_told_the_latest_first(database: Database, paris: Space, ticking: SteppingClock) -> None:
    register(database, Exported.WORKBOOK, Path("/home/c/Paris.xlsx"), what="Season 2014", space_id=paris.id)
    ticking.moment += timedelta(days=1)
    register(database, Exported.DOOR_LIST, None, what="Rust list", space_id=paris.id, with_names=True, people=40)
    with database.read() as session:
        listed, book = exports(session)
        assert exports(session, with_names=True) == [listed]
    assert (book.kind, book.what, book.file_name, book.space_id) == ("workbook", "Season 2014", "Paris.xlsx", paris.id)
    assert (book.with_names, book.people, book.person_id, book.written_at, book.by) == (
        False,
        None,
        None,
        NOW,
        "Camille",
    )
    assert (listed.file_name, listed.people, listed.written_at) == ("", 40, NOW + timedelta(days=1))


def test_it_is_neither_undone_nor_in_the_way_of_undoing(database: Database) -> None:
    person(database, "Amina")
    register(database, Exported.TABLE, Path("a.csv"))
    assert str(database.undo()) == "Add"
    register(database, Exported.TABLE, Path("b.csv"))
    with pytest.raises(RefusedError):
        database.undo()
    with database.read() as session:
        assert [one.file_name for one in exports(session)] == ["b.csv", "a.csv"]


def test_where_somebodys_name_may_be(database: Database, ticking: SteppingClock) -> None:
    other = person(database, "Bo")
    register(database, Exported.WORKBOOK, Path("before.xlsx"), with_names=True)
    ticking.moment += timedelta(hours=1)
    amina = person(database, "Amina")
    register(database, Exported.WORKBOOK, Path("since.xlsx"), with_names=True)
    register(database, Exported.WORKBOOK, Path("nameless.xlsx"))
    register(database, Exported.PERSON, Path("bo.json"), with_names=True, person_id=other.id)
    register(database, Exported.PERSON, Path("amina.json"), with_names=True, person_id=amina.id)
    with database.read() as session:
        assert [one.file_name for one in may_name(session, amina)] == ["amina.json", "since.xlsx"]


def test_each_kind_has_a_name() -> None:
    assert set(NAMES) == set(Exported)
