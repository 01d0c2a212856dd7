from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import journal, journal_check
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import ConflictError, RefusedError
from mozspaces_desktop.core.models import Person, Room, Space
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.spaces import add_room
from tests.conftest import NOW, SteppingClock


def rename(database: Database, space: Space, name: str) -> None:
    with database.begin("Rename to {name}", name=name) as session:
        row(session, Space, space.id).name = name


def rename_and_break(database: Database, space: Space) -> None:
    with database.begin("Break") as session:
        row(session, Space, space.id).name = "Lutetia"
        session.flush()
        raise ZeroDivisionError


def name_of(database: Database, space: Space) -> str:
    with database.read() as session:
        return row(session, Space, space.id).name


def raw(database: Database, query: str, *values: object) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(database.path)
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.close()


def ties_out(database: Database) -> bool:
    with database.read() as session:
        return not list(journal_check.problems(session.connection()))


def test_an_action_is_written_with_who_when_and_what(database: Database, paris: Space) -> None:
    rename(database, paris, "Lutetia")
    with database.read() as session:
        action, changes = journal.history(session.connection(), [paris.id])[-1]
    assert str(action.label) == "Rename to Lutetia"
    assert (action.actor, action.device, action.kind) == ("Camille", "laptop", journal.DO)
    assert abs(action.at - NOW) < timedelta(milliseconds=1)
    assert changes == [journal.Change("space", paris.id, {"name": "Paris"}, {"name": "Lutetia"})]


def test_an_action_that_changes_nothing_leaves_no_trace(database: Database, paris: Space) -> None:
    before = raw(database, "SELECT count(*) FROM journal_action")
    rename(database, paris, "Paris")
    assert raw(database, "SELECT count(*) FROM journal_action") == before


def test_an_action_that_fails_leaves_no_trace(database: Database, paris: Space) -> None:
    before = raw(database, "SELECT count(*) FROM journal_action")
    with pytest.raises(ZeroDivisionError):
        rename_and_break(database, paris)
    assert name_of(database, paris) == "Paris"
    assert raw(database, "SELECT count(*) FROM journal_action") == before


def test_undo_and_redo_walk_back_and_forth(database: Database, paris: Space) -> None:
    rename(database, paris, "A")
    rename(database, paris, "B")
    assert str(database.undo()) == "Rename to B"
    assert name_of(database, paris) == "A"
    assert (str(database.undo_label()), str(database.redo_label())) == ("Rename to A", "Rename to B")
    assert str(database.undo()) == "Rename to A"
    assert name_of(database, paris) == "Paris"
    assert str(database.redo()) == "Rename to A"
    assert str(database.redo()) == "Rename to B"
    assert name_of(database, paris) == "B"
    assert database.redo_label() is None
    assert ties_out(database)


def test_a_new_action_forgets_what_could_be_redone(database: Database, paris: Space) -> None:
    rename(database, paris, "A")
    database.undo()
    rename(database, paris, "C")
    with pytest.raises(RefusedError, match="nothing to redo"):
        database.redo()


def test_undoing_a_new_row_retires_it_and_redo_brings_it_back(database: Database, paris: Space) -> None:
    with database.begin("Add room") as session:
        room = add_room(session, paris, name="Salle Nord", capacity=40)
    database.undo()
    assert raw(database, "SELECT retired_at IS NULL FROM room WHERE id = ?", room.id) == [(0,)]
    database.redo()
    assert raw(database, "SELECT name, capacity, retired_at FROM room") == [("Salle Nord", 40, None)]
    assert ties_out(database)


def test_another_run_has_its_own_undo_but_the_whole_file_can_be_asked(database: Database, paris: Space) -> None:
    rename(database, paris, "A")
    with Database.open(database.path, clock=database.clock) as other:
        assert other.undo_label() is None
        with pytest.raises(RefusedError, match="nothing to undo"):
            other.undo()
        assert str(other.undo(of_any_run=True)) == "Rename to A"
    assert name_of(database, paris) == "Paris"


def test_what_another_run_took_back_is_not_offered_twice(database: Database, paris: Space) -> None:
    rename(database, paris, "A")
    with Database.open(database.path, clock=database.clock) as other:
        other.undo(of_any_run=True)
        assert other.redo_label() is None
        assert str(other.redo(of_any_run=True)) == "Rename to A"
    assert name_of(database, paris) == "A"


def test_what_was_changed_since_is_not_overwritten_by_undo(database: Database, paris: Space) -> None:
    rename(database, paris, "A")
    with Database.open(database.path) as other:
        rename(other, paris, "B")
    with pytest.raises(ConflictError, match="Rename to A"):
        database.undo()
    assert name_of(database, paris) == "B"
    assert ties_out(database)


def test_stamps_grow_though_the_clock_is_set_back(database: Database, paris: Space, ticking: SteppingClock) -> None:
    for number, moment in enumerate([NOW, NOW - timedelta(days=400), NOW, NOW + timedelta(seconds=1)]):
        ticking.moment = moment
        rename(database, paris, f"Name {number}")
    stamps = [stamp for (stamp,) in raw(database, "SELECT hlc FROM journal_action ORDER BY rowid")]
    assert stamps == sorted({str(stamp) for stamp in stamps})
    assert journal.hlc_time(str(stamps[-1])) == NOW + timedelta(seconds=1)


def test_the_search_index_follows_undo_and_redo(database: Database) -> None:
    def hits(word: str) -> int:
        (found,) = raw(database, "SELECT count(*) FROM person_search WHERE person_search MATCH ?", f'"{word}"*')
        return int(str(found[0]))

    with database.begin("Add") as session:
        person = add_person(session, name="Amina Diallo")
    with database.begin("Change") as session:
        changed = row(session, Person, person.id)
        changed.name, changed.search_key = "Ana", "ana"
    assert (hits("amin"), hits("ana")) == (0, 1)
    database.undo()
    assert (hits("amin"), hits("ana")) == (1, 0)


def test_a_row_changed_behind_the_journal_is_found(database: Database, paris: Space) -> None:
    connection = sqlite3.connect(database.path)
    connection.execute("UPDATE space SET name = 'Nobody knows' WHERE id = ?", (paris.id,))
    connection.execute("DELETE FROM focus_area WHERE name = 'QA'")
    connection.commit()
    connection.close()
    with database.read() as session:
        found = [str(sentence) for sentence in journal_check.problems(session.connection())]
    assert len(found) == 2
    assert any("“space” is not what the journal says" in sentence for sentence in found)
    assert any("“focus_area” is in the journal but not in its table" in sentence for sentence in found)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(steps=st.lists(st.sampled_from(["add", "rename", "retire", "undo", "redo"]), max_size=25))
def test_undoing_everything_restores_and_redoing_everything_repeats(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    """The states on the way are compared with copies of the tables, not with what undo claims."""
    path: Path = tmp_path_factory.mktemp("journal") / "data.sqlite"
    moment = datetime.fromisoformat("2014-07-31T17:10:00+00:00")
    with Database.create(path, clock=lambda: moment) as database:
        states = [_alive_rooms(database)]
        undone: list[set[tuple[object, ...]]] = []
        with database.begin("Space") as session:
            space = Space(name="Paris", city="Paris", country="FR", tzid="UTC")
            session.add(space)
        states.append(_alive_rooms(database))
        for number, step in enumerate(steps):
            _take(database, space, step, number, states, undone)
            assert _alive_rooms(database) == states[-1]
        assert ties_out(database)


def _alive_rooms(database: Database) -> set[tuple[object, ...]]:
    return set(raw(database, "SELECT id, name FROM room WHERE retired_at IS NULL"))


def _take(
    database: Database,
    space: Space,
    step: str,
    number: int,
    states: list[set[tuple[object, ...]]],
    undone: list[set[tuple[object, ...]]],
) -> None:
    if step == "undo" and len(states) > 2:
        database.undo()
        undone.append(states.pop())
    elif step == "redo" and undone:
        database.redo()
        states.append(undone.pop())
    elif step in ("add", "rename", "retire"):
        with database.begin("Step") as session:
            rooms = [room for room in session.query(Room) if room.alive]
            if step == "rename" and rooms:
                rooms[0].name = f"Room {number}"
            elif step == "retire" and rooms:
                retire(session, rooms[:1])
            else:
                add_room(session, space, name=f"Room {number}")
        undone.clear()
        states.append(_alive_rooms(database))
