"""A full room asks, whoever decides is remembered, and what nobody needs any more is taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest

from mozspaces_desktop.core import arrivals, capacity, door, guests, journal_check, labels, spaces
from mozspaces_desktop.core.capacity import RoomFullError
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, EventStatus, Method, Person, Room, Space, Track
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW, SteppingClock

ROOM_FOR = 3


class Evening:
    """An event tonight, in a room for three, and people who want to come in."""

    def __init__(self, database: Database, event: Event, people: list[Person]) -> None:
        self.database, self.event, self.people = database, event, people

    def let_in(self, number: int, *, anyway: bool = False, database: Database | None = None) -> str:
        person = self.people[number]
        with (database or self.database).begin(labels.CHECK_IN, name=person.name) as session:
            arrival = arrivals.arrive(session, self.event.id, person.id, method=Method.SEARCH)
            if not arrival.already:
                capacity.make_sure_of_room(session, self.event.id, coming=1, anyway=anyway)
        assert arrival.found.check_in_id is not None
        return arrival.found.check_in_id

    def count(self, number: int, *, anyway: bool = False) -> None:
        with self.database.begin(labels.of_guests(number), count=number) as session:
            guests.add_guests(session, row(session, Event, self.event.id), number)
            capacity.make_sure_of_room(session, self.event.id, coming=number, anyway=anyway)

    def take_back(self, check_in_id: str) -> None:
        with self.database.begin(labels.UNDO_CHECK_IN, name="") as session:
            door.undo_check_in(session, check_in_id)

    def give_room_for(self, number: int) -> None:
        with self.database.begin("Room") as session:
            room = row(session, Room, str(self.event.room_id))
            room.capacity = number

    def raw(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.database.path)) as connection:
            return connection.execute(query).fetchall()

    def decided(self) -> list[tuple[object, ...]]:
        return self.raw("SELECT attendees, capacity, by FROM capacity_override WHERE retired_at IS NULL ORDER BY id")

    def number_in(self) -> object:
        [(people,)] = self.raw("SELECT count(*) FROM check_in WHERE retired_at IS NULL")
        [(others,)] = self.raw("SELECT coalesce(sum(count), 0) FROM guests WHERE retired_at IS NULL")
        return people + others  # type: ignore[operator]  # numbers


@pytest.fixture
def plan(database: Database, paris: Space) -> Callable[[int | None], Evening]:
    def planned(room_for: int | None) -> Evening:
        with database.begin("Add") as session:
            space = row(session, Space, paris.id)
            room = (
                spaces.add_room(session, space, name="Main room", capacity=room_for) if room_for is not None else None
            )
            session.flush()
            said = EventFields(
                "Tonight",
                NOW,
                NOW + timedelta(hours=2),
                paris.tzid,
                Track.TECHNICAL,
                room_id=room.id if room else None,
                status=EventStatus.CONFIRMED,
            )
            event = add_event(session, space, said)
            people = [add_person(session, name=f"Person {number}") for number in range(8)]
        return Evening(database, event, people)

    return planned


@pytest.fixture
def evening(plan: Callable[[int | None], Evening]) -> Evening:
    return plan(ROOM_FOR)


def test_the_one_too_many_is_not_let_in_and_nothing_is_left_of_them(evening: Evening) -> None:
    for number in range(ROOM_FOR):
        evening.let_in(number)
    with pytest.raises(RoomFullError) as full:
        evening.let_in(3)
    assert (full.value.present, full.value.capacity) == (3, 3)
    assert str(full.value) == "The room holds 3 people, and 3 are in."
    assert (evening.number_in(), evening.decided()) == (3, [])
    evening.let_in(0)  # is in already: nobody has to decide anything


def test_whoever_decides_is_remembered_and_not_asked_again(evening: Evening) -> None:
    for number in range(ROOM_FOR):
        evening.let_in(number)
    evening.let_in(3, anyway=True)
    evening.let_in(4)
    assert evening.decided() == [(3, 3, "Camille")]
    assert evening.number_in() == 5


def test_deciding_before_the_room_is_full_decides_nothing(evening: Evening) -> None:
    evening.let_in(0, anyway=True)
    assert evening.decided() == []


def test_guests_need_room_too(evening: Evening) -> None:
    evening.let_in(0)
    with pytest.raises(RoomFullError) as full:
        evening.count(3)
    assert (full.value.present, full.value.capacity) == (1, 3)
    evening.count(2)
    evening.count(2, anyway=True)
    assert evening.decided() == [(3, 3, "Camille")]
    evening.count(-1)
    assert evening.number_in() == 4
    assert evening.decided()
    evening.count(-1)
    assert evening.decided() == []


@pytest.mark.parametrize("room_for", [None, 0])
def test_without_a_capacity_nobody_is_asked(plan: Callable[[int | None], Evening], room_for: int | None) -> None:
    evening = plan(room_for)
    ids = [evening.let_in(number) for number in range(5)]
    evening.take_back(ids[0])
    assert evening.number_in() == 4


def test_a_decision_goes_when_nobody_is_in_thanks_to_it(evening: Evening) -> None:
    ids = [evening.let_in(number, anyway=True) for number in range(5)]
    evening.take_back(ids[4])
    assert evening.decided() == [(3, 3, "Camille")]
    evening.take_back(ids[0])
    assert evening.decided() == []
    with pytest.raises(RoomFullError):
        evening.let_in(0)


def test_undo_takes_back_who_came_and_the_decision_and_redo_both_again(evening: Evening) -> None:
    for number in range(4):
        evening.let_in(number, anyway=True)
    evening.database.undo()
    assert (evening.number_in(), evening.decided()) == (3, [])
    evening.database.redo()
    assert (evening.number_in(), evening.decided()) == (4, [(3, 3, "Camille")])
    with evening.database.read() as session:
        assert not list(journal_check.problems(session.connection()))


def test_a_decision_is_about_the_room_as_it_was(evening: Evening) -> None:
    for number in range(4):
        evening.let_in(number, anyway=True)
    evening.give_room_for(5)
    evening.let_in(4)
    with pytest.raises(RoomFullError):
        evening.let_in(5)
    evening.let_in(5, anyway=True)
    assert evening.decided() == [(3, 3, "Camille"), (5, 5, "Camille")]


def test_the_latest_decision_comes_first(evening: Evening, ticking: SteppingClock) -> None:
    for number in range(4):
        evening.let_in(number, anyway=True)
    evening.give_room_for(4)
    ticking.moment = NOW + timedelta(minutes=5)
    evening.let_in(4, anyway=True)
    with evening.database.read() as session:
        found = [(one.capacity, one.decided_at - NOW) for one in capacity.overrides(session, evening.event.id)]
    assert found == [(4, timedelta(minutes=5)), (3, timedelta())]


def test_two_windows_at_once_cannot_overfill_unasked(evening: Evening) -> None:
    with Database.open(evening.database.path, clock=evening.database.clock) as other:
        for number in range(ROOM_FOR):
            evening.let_in(number, database=(evening.database, other)[number % 2])
        for database in (evening.database, other):
            with pytest.raises(RoomFullError):
                evening.let_in(3, database=database)
    assert evening.number_in() == ROOM_FOR
