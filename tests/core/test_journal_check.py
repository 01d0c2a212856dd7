"""Each test breaks a sound journal in one way, behind the program's back; each check finds its own and nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import backups, journal_check
from mozspaces_desktop.core.compaction import compact
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Room, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.spaces import add_room
from tests.conftest import SteppingClock

LAST = "(SELECT id FROM journal_action ORDER BY hlc DESC LIMIT 1)"
RENAMED = "(SELECT id FROM journal_action WHERE label = 'Rename to {name}' AND kind = 'do')"
OF_ROOM = "table_name = 'room'"


@pytest.fixture
def room(database: Database, paris: Space, ticking: SteppingClock) -> Room:
    """A room that was made, renamed, renamed back by undo, and renamed again by redo."""
    with database.begin("Add room") as session:
        made = add_room(session, paris, name="North", capacity=40)
    with database.begin("Rename to {name}", name="South") as session:
        row(session, Room, made.id).name = "South"
    ticking.moment += timedelta(minutes=1)
    database.undo()
    database.redo()
    return made


def found(database: Database) -> list[str]:
    with database.read() as session:
        return [str(problem) for problem in journal_check.problems(session.connection())]


def behind_its_back(database: Database, statement: str) -> None:
    with closing(sqlite3.connect(database.path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        assert raw.execute(statement).rowcount
        raw.commit()


def key(database: Database, query: str) -> str:
    with closing(sqlite3.connect(database.path)) as raw:
        [(found,)] = raw.execute(f"SELECT {query}").fetchall()
    return str(found)


def test_a_sound_journal_has_no_problems(database: Database, room: Room) -> None:
    assert found(database) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE journal_action SET hlc = 'soon' WHERE id = {key}", "has a time stamp that no clock has made"),
        (
            "UPDATE journal_action SET device = 'other' WHERE id = {key}",
            "has a time stamp that no clock has made",
        ),
        ("UPDATE journal_action SET label_values = '[1' WHERE id = {key}", "has a name that cannot be read"),
        ("UPDATE journal_action SET label_values = '[]' WHERE id = {key}", "has a name that cannot be read"),
        ("UPDATE journal_action SET label_values = '{{}}' WHERE id = {key}", "has a name that cannot be read"),
        ("UPDATE journal_action SET label = 'Rename {{' WHERE id = {key}", "has a name that cannot be read"),
        ("UPDATE journal_action SET label = '{{name:>99}}' WHERE id = {key}", "has a name that cannot be read"),
        ("UPDATE journal_action SET label = '{{name!r}}' WHERE id = {key}", "has a name that cannot be read"),
        ("UPDATE journal_action SET kind = 'hm' WHERE id = {key}", "is of a kind that does not exist"),
        ("UPDATE journal_action SET kind = 'do' WHERE id = {key}", "takes nothing back, yet refers to another"),
        ("UPDATE journal_action SET kind = 'keep' WHERE id = {key}", "takes nothing back, yet refers to another"),
        ("UPDATE journal_action SET target_id = NULL WHERE id = {key}", "does not say what it took back"),
        ("UPDATE journal_action SET kind = 'undo' WHERE id = {key}", "what had been taken back already"),
        ("UPDATE journal_action SET target_id = id WHERE id = {key}", "takes back what was not done before"),
        ("UPDATE journal_action SET target_id = 'nobody' WHERE id = {key}", "what was not done before"),
    ],
)
def test_one_wrong_action(database: Database, room: Room, statement: str, problem: str) -> None:
    behind_its_back(database, statement.format(key=LAST))
    [said] = found(database)
    assert problem in said
    assert key(database, LAST) in said


def test_stamps_that_do_not_grow(database: Database, room: Room) -> None:
    """The last one put before all others: the one that was the first is the one that was written too early."""
    behind_its_back(database, f"UPDATE journal_action SET hlc = '000000000000001-000000-laptop' WHERE id = {RENAMED}")
    assert sum("was written before one with an earlier stamp" in problem for problem in found(database)) == 1


def test_stamps_of_another_device_stand_between(database: Database, room: Room) -> None:
    behind_its_back(
        database,
        f"UPDATE journal_action SET hlc = replace(hlc, 'laptop', 'tablet'), device = 'tablet' WHERE id = {RENAMED}",
    )
    assert found(database) == []


def test_an_action_without_changes(database: Database, room: Room) -> None:
    behind_its_back(database, f"DELETE FROM journal_change WHERE action_id = {LAST}")
    said, of_row = found(database)
    assert said == f"Action {key(database, LAST)} of the journal changed nothing."
    assert of_row == f"Row {room.id} of “room” is not what the journal says."


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE journal_change SET place = 5 WHERE action_id = {key}", "lacks some of its changes"),
        ("UPDATE journal_change SET place = 'x' WHERE action_id = {key}", "lacks some of its changes"),
        (
            "UPDATE journal_change SET after = '{{' WHERE action_id = {key}",
            "did to row {room} of “room” what cannot be",
        ),
        ("UPDATE journal_change SET after = '3' WHERE action_id = {key}", "did to row {room} of “room” what cannot be"),
        (
            "UPDATE journal_change SET after = x'00ff' WHERE action_id = {key}",
            "did to row {room} of “room” what cannot",
        ),
        (
            "UPDATE journal_change SET before = 'null' WHERE action_id = {key}",
            "did to row {room} of “room” what cannot",
        ),
        (
            'UPDATE journal_change SET before = \'{{"name": "West"}}\' WHERE action_id = {key}',
            "changed row {room} of “room” from what it had not been",
        ),
        (
            "UPDATE journal_change SET before = '{{\"capacity\": 40}}' WHERE action_id = {key}",
            "changed row {room} of “room” from what it had not been",
        ),
        ("UPDATE journal_change SET before = NULL WHERE action_id = {key}", "made row {room} of “room” a second time"),
    ],
)
def test_one_wrong_change(database: Database, room: Room, statement: str, problem: str) -> None:
    behind_its_back(database, statement.format(key=LAST))
    [said] = found(database)
    assert problem.format(room=room.id) in said
    assert key(database, LAST) in said


def test_a_row_that_was_changed_before_it_was_made(database: Database, room: Room) -> None:
    behind_its_back(database, f"UPDATE journal_change SET before = '{{}}' WHERE before IS NULL AND {OF_ROOM}")
    [said] = found(database)
    assert f"changed row {room.id} of “room” before it was made" in said


def test_a_column_that_there_is_not(database: Database, room: Room) -> None:
    change = f"json_set(after, '$.colour', 'red') WHERE before IS NULL AND {OF_ROOM}"
    behind_its_back(database, f"UPDATE journal_change SET after = {change}")
    [said] = found(database)
    assert f"changed what row {room.id} of “room” does not have" in said


def test_a_table_that_there_is_not(database: Database, room: Room) -> None:
    behind_its_back(database, f"UPDATE journal_change SET table_name = 'cellar' WHERE {OF_ROOM}")
    assert found(database) == [
        f"Row {room.id} is of “cellar” in the journal, and there is no such table.",
        f"Row {room.id} of “room” is not what the journal says.",
    ]


def test_a_row_that_the_journal_has_never_heard_of(database: Database, room: Room) -> None:
    behind_its_back(database, "INSERT INTO room SELECT space_id, name, capacity, 'new', created_at, NULL FROM room")
    assert found(database) == ["Row new of “room” is not what the journal says."]


def test_a_text_that_is_none(database: Database, room: Room) -> None:
    behind_its_back(database, "UPDATE room SET name = CAST(x'4eff' AS TEXT)")
    assert found(database) == [f"Row {room.id} of “room” is not what the journal says."]
    with database.read() as session:  # and texts are what they were before
        assert session.connection().exec_driver_sql("SELECT 'é'").scalar() == "é"


def test_a_summed_up_undo_may_say_nothing_of_its_target(database: Database, room: Room, ticking: SteppingClock) -> None:
    with database.begin("") as session:
        compact(session, ticking.moment + timedelta(days=1))
    assert found(database) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    column=st.sampled_from(
        [("journal_action", column) for column in ("id", "hlc", "label", "label_values", "device", "kind", "target_id")]
        + [("journal_change", column) for column in ("action_id", "place", "table_name", "row_id", "before", "after")]
    ),
    value=st.one_of(
        st.integers(-(2**63), 2**63 - 1),
        st.floats(),
        st.binary(max_size=20),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
        st.sampled_from(["[" * 100_000, '{"name": 1e999}', "{}", "null", "undo", "{name[0].x}"]),
    ),
    row_number=st.integers(0, 3),
)
def test_whatever_stands_in_it_the_check_comes_to_an_end(
    database: Database,
    room: Room,
    tmp_path_factory: pytest.TempPathFactory,
    column: tuple[str, str],
    value: object,
    row_number: int,
) -> None:
    table, name = column
    copy = tmp_path_factory.mktemp("damaged") / "copy.sqlite"
    backups.backup(database.path, copy)
    with closing(sqlite3.connect(copy)) as raw:
        raw.execute(
            f"UPDATE OR REPLACE {table} SET {name} = ?"
            f" WHERE rowid = (SELECT rowid FROM {table} ORDER BY rowid DESC LIMIT 1 OFFSET ?)",
            (value, row_number),
        )
        raw.commit()
    with Database.open(copy) as damaged:
        for problem in found(damaged):
            assert problem
