"""The quick way in leaves what the usual one leaves, whatever was there before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import arrivals, door, labels, series, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.inserting import insert_row
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Space, Track
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.people_search import Found, person_found
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW, SteppingClock

HOUR = timedelta(hours=1)


@pytest.fixture
def people(database: Database) -> list[Person]:
    with database.begin("Add") as session:
        return [add_person(session, name=name) for name in ("Amina Diallo", "José", "陳偉霖")]


def arrive(database: Database, event: Event, person: Person, at: datetime | None = None) -> arrivals.Arrival:
    with database.begin(labels.CHECK_IN, name=person.name) as session:
        return arrivals.arrive(session, event.id, person.id, method=Method.SEARCH, at=at)


def check_ins(database: Database) -> list[tuple[object, ...]]:
    query = "SELECT person_id, checked_in_at, method, by, retired_at IS NULL FROM check_in ORDER BY id"
    with closing(sqlite3.connect(database.path)) as connection:
        return connection.execute(query).fetchall()


def test_it_says_who_is_in_as_the_file_does(database: Database, tonight: Event, people: list[Person]) -> None:
    for person in people:  # the first one by the rules, the others by a row each
        arrival = arrive(database, tonight, person)
        assert not arrival.already
        with database.read() as session:
            assert arrival.found == person_found(session, person.id, event_id=tonight.id)
            assert row(session, Event, tonight.id).status is EventStatus.HELD
    assert [(who, how, by) for who, _, how, by, _ in check_ins(database)] == [
        (person.id, "search", "Camille") for person in people
    ]


def test_nothing_happens_twice(
    database: Database, tonight: Event, people: list[Person], ticking: SteppingClock
) -> None:
    for person in people[:2]:
        arrive(database, tonight, person)
    before = check_ins(database)
    ticking.moment = NOW + HOUR
    again = arrive(database, tonight, people[1])
    assert (again.already, again.found.checked_in_at) == (True, NOW)
    assert check_ins(database) == before


def test_the_earlier_of_two_moments_stays(database: Database, tonight: Event, people: list[Person]) -> None:
    for person in people[:2]:
        arrive(database, tonight, person)
    later = arrive(database, tonight, people[1], NOW + HOUR)
    earlier = arrive(database, tonight, people[1], NOW - HOUR / 2)
    assert (later.already, later.found.checked_in_at) == (True, NOW)
    assert (earlier.already, earlier.found.checked_in_at) == (True, NOW - HOUR / 2)


def test_a_cancelled_event_lets_nobody_in(database: Database, tonight: Event, people: list[Person]) -> None:
    arrive(database, tonight, people[0])
    with database.begin("Cancel") as session:
        row(session, Event, tonight.id).status = EventStatus.CANCELLED
    with pytest.raises(RefusedError, match="cancelled"):
        arrive(database, tonight, people[1])


def test_who_is_gone_does_not_come_in(database: Database, tonight: Event, people: list[Person]) -> None:
    arrive(database, tonight, people[0])
    with database.begin("Retire") as session:
        row(session, Person, people[1].id).retired_at = NOW
    with pytest.raises(RefusedError):
        arrive(database, tonight, people[1])


def test_an_event_of_a_series_becomes_a_row_with_the_first_one(
    database: Database, paris: Space, people: list[Person]
) -> None:
    with database.begin("Add") as session:
        said = EventFields("Weekly", NOW, NOW + HOUR, paris.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
        series.add_series(session, paris, said, "FREQ=WEEKLY")
    with database.read() as session:
        from mozspaces_desktop.core.events import events_between

        event = events_between(session, paris.id, NOW + timedelta(days=6), NOW + timedelta(days=8))[0]
    for person in people:
        assert arrive(database, event, person).found.check_in_id is not None
    with database.read() as session:
        assert row(session, Event, event.id).status is EventStatus.HELD
        assert len(arrivals.present(session, event.id)) == len(people)


def test_who_was_entered_last_is_not_who_came_last(database: Database, tonight: Event, people: list[Person]) -> None:
    with database.read() as session:
        assert arrivals.entered_last(session, tonight.id) is None
    for person, at in zip(people, (NOW, NOW + HOUR, NOW - HOUR / 2), strict=True):
        arrive(database, tonight, person, at)
    with database.read() as session:
        last = arrivals.entered_last(session, tonight.id)
    assert isinstance(last, Found)
    assert last.name == people[2].name
    with database.begin("Undo") as session:
        door.undo_check_in(session, str(last.check_in_id))
    with database.read() as session:
        last = arrivals.entered_last(session, tonight.id)
    assert isinstance(last, Found)
    assert last.name == people[1].name


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(steps=st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.sampled_from([None, -1, 0, 1])), max_size=8))
def test_the_quick_way_and_the_rules_leave_the_same(
    database: Database, paris: Space, people: list[Person], steps: list[tuple[int, bool, int | None]]
) -> None:
    """Two events with the same steps, one by each way: who is in, since when, and whether they were in before."""
    with database.begin("Add") as session:
        said = EventFields("Twin", NOW, NOW + 2 * HOUR, paris.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
        quick, usual = (add_event(session, paris, said) for _ in range(2))
    for number, undone, hours in steps:
        at = None if hours is None else NOW + hours * HOUR
        quickly = arrive(database, quick, people[number], at)
        with database.begin("Check in") as session:
            person = row(session, Person, people[number].id)
            usually = door.check_in(session, row(session, Event, usual.id), person, method=Method.SEARCH, at=at)
        assert quickly.already == usually.already
        assert quickly.found.checked_in_at == usually.check_in.checked_in_at
        if undone:
            with database.begin("Undo") as session:
                door.undo_check_in(session, str(quickly.found.check_in_id))
                door.undo_check_in(session, usually.check_in.id)
    with database.read() as session:
        ways = [arrivals.present(session, event.id) for event in (quick, usual)]
        assert not list(verify.problems(session.connection()))
    first, second = (sorted(way.values()) for way in ways)
    assert first == second


def test_a_row_written_at_once_is_in_the_journal_and_can_be_undone(
    database: Database, tonight: Event, people: list[Person]
) -> None:
    with database.begin("Insert") as session:
        said = {
            "event_id": tonight.id,
            "person_id": people[0].id,
            "checked_in_at": NOW,
            "method": Method.CODE,
            "by": "",
        }
        key = insert_row(session, CheckIn, **said)
        found = row(session, CheckIn, key)
        assert (found.method, found.checked_in_at, found.alive) == (Method.CODE, NOW, True)
    database.undo()
    with database.read() as session:
        assert not row(session, CheckIn, key).alive
        assert not list(verify.problems(session.connection()))
