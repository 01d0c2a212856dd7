"""The journal is summed up: what it says of the present, of who wrote last and of what can be undone stays the same."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import backups, deletions, door, forgetting, journal, labels, merging, verify
from mozspaces_desktop.core.compaction import Compacted, compact
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Event, Method, Person, Room, Space
from mozspaces_desktop.core.other_writers import OtherWriters
from mozspaces_desktop.core.people import add_person, change_person
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.spaces import add_room
from tests.conftest import SteppingClock

YEAR = timedelta(days=366)
Lines = list[tuple[object, ...]]


def raw(database: Database, query: str, *values: object) -> Lines:
    with closing(sqlite3.connect(database.path)) as connection:
        return connection.execute(query, values).fetchall()


def sound(database: Database) -> bool:
    with database.read() as session:
        return not list(verify.problems(session.connection()))


def summed_up(database: Database, before: datetime) -> Compacted:
    with database.begin("") as session:
        return compact(session, before)


def rename(database: Database, space: Space, name: str, city: str = "") -> None:
    with database.begin("Rename to {name}", name=name) as session:
        one = row(session, Space, space.id)
        one.name, one.city = name, city or one.city


def told(database: Database, *row_ids: str) -> list[tuple[str, str, list[journal.Change]]]:
    """Label and kind of the actions that changed some rows, and these changes."""
    with database.read() as session:
        history = journal.history(session.connection(), row_ids)
    return [(str(action.label), action.kind, changes) for action, changes in history]


# --- what stays -----------------------------------------------------------------------------------------------------


def test_the_newest_change_of_each_column_stays_with_its_action(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    rename(database, paris, "A", "Lyon")
    rename(database, paris, "B")
    rename(database, paris, "C")
    ticking.moment += YEAR
    rename(database, paris, "D")
    ticking.moment += timedelta(days=1)
    assert summed_up(database, ticking.moment - timedelta(days=30)) == Compacted(actions=1, changes=1, values=4)
    made, lyon, last, recent = told(database, paris.id)
    assert made[:2] == ("Add space Paris", journal.KEEP)
    assert made[2][0].before is None
    assert not {"name", "city"} & made[2][0].after.keys()
    assert lyon == ("Rename to A", journal.KEEP, [journal.Change("space", paris.id, {}, {"city": "Lyon"})])
    assert last == ("Rename to C", journal.KEEP, [journal.Change("space", paris.id, {}, {"name": "C"})])
    assert recent == ("Rename to D", journal.DO, [journal.Change("space", paris.id, {"name": "C"}, {"name": "D"})])
    assert sound(database)


def test_of_two_changes_in_one_action_the_later_one_stays(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    with database.begin("Twice") as session:
        one = row(session, Space, paris.id)
        one.name = "A"
        session.flush()
        one.name = "B"
    summed_up(database, ticking.moment + YEAR)
    assert told(database, paris.id)[-1][2] == [journal.Change("space", paris.id, {}, {"name": "B"})]
    assert sound(database)


def test_what_a_recent_undo_took_back_stays_whole_and_can_be_done_again(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    rename(database, paris, "A")
    rename(database, paris, "B")
    ticking.moment += YEAR
    assert str(database.undo()) == "Rename to B"
    summed_up(database, ticking.moment)
    assert told(database, paris.id)[-2][1] == journal.DO
    assert database.undo_label() is None
    assert str(database.redo()) == "Rename to B"
    assert raw(database, "SELECT name FROM space") == [("B",)]
    assert str(database.undo()) == "Rename to B"
    assert raw(database, "SELECT name FROM space") == [("A",)]
    assert sound(database)


def test_an_old_undo_stays_an_undo_and_can_no_longer_be_done_again(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    with database.begin("Add") as session:
        room = add_room(session, paris, name="North", capacity=40)
    database.undo()
    summed_up(database, ticking.moment + YEAR)
    assert [(label, kind) for label, kind, _ in told(database, room.id)] == [("Add", "keep"), ("Add", "undo")]
    assert (database.undo_label(), database.redo_label()) == (None, None)


def test_an_event_whose_making_was_undone_long_ago_was_not_deleted(
    database: Database, tonight: Event, ticking: SteppingClock
) -> None:
    database.undo()
    summed_up(database, ticking.moment + YEAR)
    with database.read() as session:
        assert not deletions.was_deleted(session, row(session, Event, tonight.id))


def test_the_places_of_the_changes_have_no_gaps(database: Database, paris: Space, ticking: SteppingClock) -> None:
    with database.begin("Add") as session:
        rooms = [add_room(session, paris, name=f"Room {number}", capacity=number) for number in range(4)]
    for left_out in (None, 1):
        with database.begin("Grow") as session:
            for place, room in enumerate(rooms):
                if place != left_out:
                    row(session, Room, room.id).capacity = 100 + place + (left_out or 0)
    with database.begin("Grow one") as session:
        row(session, Room, rooms[1].id).name = "East"
    summed_up(database, ticking.moment + YEAR)
    places = raw(database, "SELECT place FROM journal_change c JOIN journal_action a ON a.id = action_id ORDER BY hlc")
    assert [place for (place,) in places][-6:] == [3, 0, 0, 1, 2, 0]
    assert sound(database)


def test_what_a_recent_action_lacks_is_not_hidden(database: Database, paris: Space, ticking: SteppingClock) -> None:
    with database.begin("Add") as session:
        for number in range(3):
            add_room(session, paris, name=f"Room {number}", capacity=number)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("DELETE FROM journal_change WHERE table_name = 'room' AND place = 1")
        connection.commit()
    before = everything(database)
    summed_up(database, ticking.moment)
    assert everything(database) == before


def test_damaged_values_stay_for_verify_to_tell(database: Database, paris: Space, ticking: SteppingClock) -> None:
    rename(database, paris, "A")
    for broken in ("{", "[]"):
        with closing(sqlite3.connect(database.path)) as connection:
            connection.execute("UPDATE journal_change SET after = ? WHERE before IS NOT NULL", (broken,))
            connection.commit()
        summed_up(database, ticking.moment + YEAR)
        assert (broken,) in raw(database, "SELECT after FROM journal_change WHERE row_id = ?", paris.id)


def test_another_window_notices_nothing_and_undoes_what_it_did(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    rename(database, paris, "A")
    rename(database, paris, "B")
    ticking.moment += YEAR
    with Database.open(database.path, clock=ticking) as other:
        rename(other, paris, "C")
        watching = OtherWriters(other)
        summed_up(database, ticking.moment)
        assert watching.changed() == frozenset()
        assert str(other.undo()) == "Rename to C"
        assert watching.changed() == frozenset()
    assert raw(database, "SELECT name FROM space") == [("B",)]


# --- people -----------------------------------------------------------------------------------------------------------


def test_somebody_is_forgotten_after_what_they_were_called_was_summed_up(
    database: Database, tonight: Event, ticking: SteppingClock
) -> None:
    """The name they had at first stands in labels alone by then; one of them is of an action that only went on."""
    with database.begin(labels.CHECK_IN, name="Amina Dialo") as session:
        person = add_person(session, name="Amina Dialo", email="dialo@example.org")
        check_in = door.check_in(session, row(session, Event, tonight.id), person, method=Method.WALK_IN).check_in
    with database.begin(labels.UNDO_CHECK_IN, name="Amina Dialo") as session:
        retire(session, [row(session, type(check_in), check_in.id)])
        row(session, Event, tonight.id).notes = "Somebody left"
    with database.begin(labels.CHECK_IN, name="Amina Diallo") as session:
        row(session, type(check_in), check_in.id).retired_at = None
        change_person(session, row(session, Person, person.id), name="Amina Diallo", email="diallo@example.org")
    ticking.moment += YEAR
    summed_up(database, ticking.moment)
    assert "Take back check-in of Amina Dialo" in [label for label, *_ in told(database, person.id, check_in.id)]
    with database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget(session, row(session, Person, person.id), called="Forgotten person")
    database.wipe()
    content = database.path.read_bytes()
    assert b"Dialo" not in content
    assert b"Diallo" not in content
    assert b"Forgotten person" in content
    assert sound(database)


def test_merged_entries_part_again_after_the_merge_was_summed_up(
    database: Database, tonight: Event, ticking: SteppingClock
) -> None:
    with database.begin("Add") as session:
        kept, merged = (add_person(session, name=name, email=f"{name}@example.org") for name in ("Ana", "Anna"))
        door.check_in(session, row(session, Event, tonight.id), merged, method=Method.SEARCH)
    with database.begin("Merge") as session:
        made = merging.merge(session, row(session, Person, kept.id), row(session, Person, merged.id))
    ticking.moment += YEAR
    summed_up(database, ticking.moment)
    with database.begin("Part") as session:
        merging.unmerge(session, made.id)
    assert raw(database, "SELECT person_id FROM check_in WHERE retired_at IS NULL") == [(merged.id,)]
    assert raw(database, "SELECT count(*) FROM person WHERE retired_at IS NULL") == [(2,)]
    assert sound(database)


# --- any history ------------------------------------------------------------------------------------------------------

Step = tuple[str, int, int]
steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "resize", "both", "retire", "undo", "undo", "redo"]),
        st.integers(0, 2),
        st.integers(0, 60),
    ),
    max_size=30,
)
START = datetime(2014, 1, 1, tzinfo=UTC)
STATE = "SELECT id, name, capacity, retired_at FROM room ORDER BY id"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(steps=steps, horizon=st.integers(0, 740))
@example(
    steps=[("rename", 0, 0), ("rename", 1, 0), ("rename", 2, 0), ("undo", 0, 400), ("undo", 0, 0), ("redo", 0, 0)],
    horizon=200,
)
def test_any_history_means_the_same_when_it_is_summed_up(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step], horizon: int
) -> None:
    folder, ticking, before = tmp_path_factory.mktemp("compaction"), SteppingClock(START), START + timedelta(horizon)
    with Database.create(folder / "data.sqlite", clock=ticking, device="laptop") as database:
        live(database, ticking, steps)
        backups.backup(database.path, folder / "whole.sqlite")
        state, stamps = raw(database, STATE), newest_stamps(database)
        done = summed_up(database, before)
        assert raw(database, STATE) == state
        assert newest_stamps(database) == stamps
        assert sound(database)
        content = everything(database)
        assert summed_up(database, before) == Compacted(0, 0, 0)
        assert everything(database) == content
        with Database.open(folder / "whole.sqlite", clock=ticking, device="laptop") as whole:
            assert sum(sizes(whole)) - sum(sizes(database)) == done.actions + done.changes
            walk_back_and_forth(whole, database, journal.first_stamp(before))
        assert sound(database)


def live(database: Database, ticking: SteppingClock, steps: list[Step]) -> None:
    with database.begin("Space") as session:
        space = Space(name="Paris", city="Paris", country="FR", tzid="UTC")
        session.add(space)
        session.flush()
        add_room(session, space, name="North", capacity=1)
    for kind, number, days in steps:
        ticking.moment += timedelta(days=days)
        if kind in ("undo", "redo"):
            take(database, kind)
            continue
        with database.begin("Step") as session:
            rooms = [room for room in session.query(Room).order_by(Room.id) if room.alive]
            if kind == "add" or not rooms:
                add_room(session, space, name=f"Room {number}", capacity=number)
            elif kind == "retire":
                retire(session, rooms[:1])
            for room in rooms[number:] if kind in ("rename", "resize", "both") else ():
                room.name = f"Room {number}" if kind != "resize" else room.name
                room.capacity = number if kind != "rename" else room.capacity


def take(database: Database, kind: str) -> str | None:
    try:
        return str(database.undo(of_any_run=True) if kind == "undo" else database.redo(of_any_run=True))
    except MozSpacesError as error:
        return f"refused: {error}"


def newest_stamps(database: Database) -> dict[tuple[object, object, str], object]:
    """For each row and column, the stamp of who wrote it last."""
    query = "SELECT table_name, row_id, after, hlc FROM journal_change JOIN journal_action ON id = action_id"
    return {
        (table, row_id, column): hlc
        for table, row_id, after, hlc in raw(database, f"{query} ORDER BY hlc, place")
        for column in json.loads(str(after))
    }


def everything(database: Database) -> list[Lines]:
    return [raw(database, f"SELECT * FROM {table} ORDER BY 1, 2") for table in ("journal_action", "journal_change")]


def sizes(database: Database) -> list[int]:
    return [len(lines) for lines in everything(database)]


def walk_back_and_forth(whole: Database, shorter: Database, horizon: str) -> None:
    """Undo as far as the horizon, and redo, in both files at once; they agree at each step."""
    for kind, find in (("undo", journal.undoable), ("redo", journal.redoable)):
        while True:
            with whole.read() as one, shorter.read() as other:
                expected, found = find(one.connection(), None), find(other.connection(), None)
            if expected is None or last_turn(whole, expected.id) < horizon:
                break
            assert found == expected
            answer = take(whole, kind)
            assert take(shorter, kind) == answer
            assert raw(shorter, STATE) == raw(whole, STATE)
            if str(answer).startswith("refused"):
                break


def last_turn(database: Database, action_id: str) -> str:
    [(hlc,)] = raw(database, "SELECT max(hlc) FROM journal_action WHERE ? IN (id, target_id)", action_id)
    return str(hlc)


@pytest.mark.parametrize("times", [3, 30])
def test_the_size_does_not_depend_on_how_often_something_was_overwritten(
    database: Database, paris: Space, ticking: SteppingClock, times: int
) -> None:
    for number in range(times):
        ticking.moment += timedelta(days=7)
        rename(database, paris, f"Name {number}", f"City {number}")
    summed_up(database, ticking.moment + YEAR)
    [(kept,)] = raw(database, "SELECT count(*) FROM journal_change WHERE row_id = ?", paris.id)
    assert kept == 2
    assert raw(database, "SELECT count(*) FROM journal_action") == [(2,)]
