from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mozspaces_desktop.core import (
    door,
    door_counts,
    guests,
    journal_check,
    labels,
    open_doors,
    people,
    people_search,
    spaces,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import (
    CheckIn,
    Consent,
    Event,
    EventStatus,
    FollowUp,
    Method,
    Person,
    Registration,
    Space,
    Track,
)
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW, SteppingClock

HOURS = timedelta(hours=1)


@pytest.fixture
def plan(database: Database, paris: Space) -> Callable[..., Event]:
    """Put an event into the calendar: title, start, hours, any other field."""

    def planned(title: str, start: datetime = NOW, hours: float = 2, **said: object) -> Event:
        said.setdefault("status", EventStatus.CONFIRMED)
        with database.begin("Add") as session:
            fields = EventFields(title, start, start + hours * HOURS, paris.tzid, Track.TECHNICAL, **said)  # type: ignore[arg-type]  # keywords of a test
            return add_event(session, paris, fields)

    return planned


@pytest.fixture
def tonight(plan: Callable[..., Event]) -> Event:
    return plan("Tonight")


@pytest.fixture
def amina(database: Database) -> Person:
    with database.begin("Add") as session:
        return people.add_person(session, name="Amina Diallo")


def let_in(database: Database, event: Event, person: Person, **values: object) -> door.Admission:
    with database.begin(labels.CHECK_IN, name=person.name) as session:
        event, person = row(session, Event, event.id), row(session, Person, person.id)
        return door.check_in(session, event, person, method=Method.SEARCH, **values)  # type: ignore[arg-type]  # as above


def take_back(database: Database, check_in: CheckIn) -> None:
    with database.begin(labels.UNDO_CHECK_IN, name="") as session:
        door.undo_check_in(session, check_in.id)


def count_guests(database: Database, event: Event, count: int, newcomers: int = 0) -> None:
    with database.begin(labels.ADD_GUESTS, count=count) as session:
        guests.add_guests(session, row(session, Event, event.id), count, newcomers=newcomers)


def counts(database: Database, event: Event) -> door_counts.DoorCounts:
    with database.read() as session:
        return door_counts.counts(session, row(session, Event, event.id))


def status(database: Database, event: Event) -> EventStatus:
    with database.read() as session:
        return row(session, Event, event.id).status


def raw(database: Database, query: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database.path)) as connection:
        return connection.execute(query, values).fetchall()


def test_a_check_in_says_when_how_and_by_whom(database: Database, tonight: Event, amina: Person) -> None:
    admission = let_in(database, tonight, amina)
    assert not admission.already
    assert raw(database, "SELECT event_id, person_id, checked_in_at, method, by, retired_at FROM check_in") == [
        (tonight.id, amina.id, "2014-07-31T17:10:00.000000Z", "search", "Camille", None)
    ]
    assert status(database, tonight) is EventStatus.HELD


def test_nobody_is_counted_twice_and_the_first_time_stays(
    database: Database, tonight: Event, amina: Person, ticking: SteppingClock
) -> None:
    first = let_in(database, tonight, amina).check_in
    ticking.moment += timedelta(minutes=20)
    again = let_in(database, tonight, amina)
    assert again.already
    assert again.check_in.id == first.id
    assert raw(database, "SELECT checked_in_at FROM check_in") == [("2014-07-31T17:10:00.000000Z",)]


def test_the_file_itself_refuses_a_second_check_in(database: Database, tonight: Event, amina: Person) -> None:
    let_in(database, tonight, amina)
    second = CheckIn(event_id=tonight.id, person_id=amina.id, checked_in_at=NOW, method=Method.SEARCH, by="")
    with pytest.raises(IntegrityError), database.begin("Twice") as session:
        session.add(second)


def test_a_check_in_can_be_taken_back_and_done_again(database: Database, tonight: Event, amina: Person) -> None:
    first = let_in(database, tonight, amina).check_in
    take_back(database, first)
    take_back(database, first)
    assert counts(database, tonight).checked_in == 0
    second = let_in(database, tonight, amina)
    assert not second.already
    assert raw(database, "SELECT id, retired_at IS NULL FROM check_in ORDER BY id") == [
        (first.id, 0),
        (second.check_in.id, 1),
    ]
    with database.read() as session:
        assert not list(journal_check.problems(session.connection()))


def test_taking_the_only_one_back_makes_a_running_event_confirmed_again(
    database: Database, plan: Callable[..., Event], amina: Person
) -> None:
    tonight, over = plan("Tonight"), plan("Over", NOW - 5 * HOURS)
    for event, after in ((tonight, EventStatus.CONFIRMED), (over, EventStatus.HELD)):
        take_back(database, let_in(database, event, amina).check_in)
        assert status(database, event) is after
    with database.begin("Guests") as session:
        guests.add_guests(session, row(session, Event, tonight.id), 1)
    take_back(database, let_in(database, tonight, amina).check_in)
    assert status(database, tonight) is EventStatus.HELD


def test_a_cancelled_event_lets_nobody_in(database: Database, plan: Callable[..., Event], amina: Person) -> None:
    event = plan("Not today", status=EventStatus.CANCELLED)
    with pytest.raises(RefusedError, match="cancelled"):
        let_in(database, event, amina)
    with pytest.raises(RefusedError, match="cancelled"):
        count_guests(database, event, 1)
    assert raw(database, "SELECT count(*) FROM check_in") == [(0,)]


def test_a_walk_in_is_a_new_person(database: Database, tonight: Event) -> None:
    with database.begin(labels.CHECK_IN, name="Zoé") as session:
        event = row(session, Event, tonight.id)
        door.walk_in(session, event, name=" Zoé  Ba ", email="zoe@example.org", at=NOW - 2 * HOURS)
    assert raw(
        database,
        "SELECT p.name, p.email, c.method, c.checked_in_at FROM check_in c JOIN person p ON p.id = c.person_id",
    ) == [("Zoé Ba", "zoe@example.org", "walk-in", "2014-07-31T15:10:00.000000Z")]
    with pytest.raises(RefusedError, match="name"), database.begin(labels.CHECK_IN, name="") as session:
        door.walk_in(session, row(session, Event, tonight.id), name=" ")


@pytest.mark.parametrize("known", ["only here", "registered", "elsewhere", "by search", "written to", "agreed"])
def test_a_walk_in_taken_back_leaves_no_person_who_is_nowhere_else(
    database: Database, plan: Callable[..., Event], tonight: Event, known: str
) -> None:
    with database.begin(labels.CHECK_IN, name="Zoé") as session:
        admission = door.walk_in(session, row(session, Event, tonight.id), name="Zoé")
        if known == "by search":
            admission.check_in.method = Method.SEARCH
        session.flush()
        zoe = row(session, Person, admission.check_in.person_id)
    other = plan("Other")
    if known == "registered":
        with database.begin("Register") as session:
            session.add(Registration(event_id=other.id, person_id=zoe.id))
    if known == "elsewhere":
        let_in(database, other, zoe)
    with database.begin("More") as session:
        if known == "written to":
            session.add(FollowUp(space_id=other.space_id, person_id=zoe.id, on_date=NOW.date(), by="Camille"))
        if known == "agreed":
            session.add(Consent(person_id=zoe.id, wording="Keep me posted", given_at=NOW, by="Camille"))
    take_back(database, admission.check_in)
    with database.read() as session:
        found = people_search.search(session, "zoe", event_id=tonight.id)
    assert len(found) == (0 if known == "only here" else 1)


def test_guests_are_counted_and_corrected(database: Database, tonight: Event) -> None:
    count_guests(database, tonight, 3, newcomers=1)
    count_guests(database, tonight, -1)
    assert raw(database, "SELECT sum(count), sum(newcomers) FROM guests") == [(2, 1)]
    assert (counts(database, tonight).guests, counts(database, tonight).newcomers) == (2, 1)
    for count, newcomers in ((-3, 0), (-2, 0), (1, 5), (0, -2)):
        with pytest.raises(RefusedError):
            count_guests(database, tonight, count, newcomers)


def test_a_number_that_no_building_holds_is_refused(database: Database, tonight: Event) -> None:
    count_guests(database, tonight, guests.MOST_GUESTS - 1)
    for count in (2, 2**63):
        with pytest.raises(RefusedError, match="more than 100000 guests"):
            count_guests(database, tonight, count)
    count_guests(database, tonight, 1)
    assert counts(database, tonight).guests == guests.MOST_GUESTS


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["guest", "newcomer", "away"]), max_size=12))
def test_taking_guests_away_never_leaves_more_newcomers_than_guests(
    database: Database, paris: Space, steps: list[str]
) -> None:
    with database.begin("Add") as session:
        event = add_event(session, paris, EventFields("Open", NOW, NOW + HOURS, "Europe/Paris", Track.TECHNICAL))
    present = 0
    for step in steps:
        if step == "away" and present == 0:
            with pytest.raises(RefusedError), database.begin("Away") as session:
                guests.take_guest_away(session, row(session, Event, event.id))
            continue
        with database.begin(step) as session:
            again = row(session, Event, event.id)
            if step == "away":
                guests.take_guest_away(session, again)
            else:
                guests.add_guests(session, again, 1, newcomers=int(step == "newcomer"))
        present += -1 if step == "away" else 1
        door_counts = counts(database, event)
        assert door_counts.guests == present
        assert 0 <= door_counts.newcomers <= present


@pytest.mark.parametrize(("order", "newcomers"), [((0, 1), 0), ((1, 0), 1)])
def test_the_guest_counted_last_is_taken_away(
    database: Database, tonight: Event, order: tuple[int, ...], newcomers: int
) -> None:
    for newcomer in order:
        count_guests(database, tonight, 1, newcomer)
    with database.begin(labels.TAKE_GUEST_AWAY) as session:
        guests.take_guest_away(session, row(session, Event, tonight.id))
    assert (counts(database, tonight).guests, counts(database, tonight).newcomers) == (1, newcomers)


def test_the_counts_are_those_of_the_raw_rows(
    database: Database, paris: Space, plan: Callable[..., Event], tonight: Event
) -> None:
    past, later = plan("Past", NOW - 48 * HOURS), plan("Later", NOW + 48 * HOURS)
    with database.begin("Set up") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        fields = EventFields("Elsewhere", NOW - 90 * HOURS, NOW - 89 * HOURS, "Europe/Berlin", Track.TECHNICAL)
        elsewhere = add_event(session, berlin, fields)
        everybody = [people.add_person(session, name=f"Person {number}") for number in range(6)]
        session.flush()
        for number, seats in ((0, 1), (1, 3), (5, 1)):
            session.add(Registration(event_id=tonight.id, person_id=everybody[number].id, seats=seats))
    for event, numbers in ((past, (0, 4)), (later, (1,)), (elsewhere, (2,)), (tonight, (0, 1, 2, 3))):
        for number in numbers:
            let_in(database, event, everybody[number])
    mistaken = let_in(database, tonight, everybody[4]).check_in
    take_back(database, mistaken)
    count_guests(database, tonight, 4, newcomers=3)
    assert counts(database, tonight) == door_counts.DoorCounts(
        checked_in=4, guests=4, newcomers=3 + 3, expected=5, capacity=None
    )
    assert counts(database, tonight).attendees == 8


def test_the_planned_number_is_expected_while_nobody_signed_up(database: Database, plan: Callable[..., Event]) -> None:
    assert counts(database, plan("Open", expected=25)).expected == 25
    assert counts(database, plan("Bare")).expected == 0


def test_the_capacity_is_that_of_the_room(database: Database, paris: Space, plan: Callable[..., Event]) -> None:
    with database.begin("Room") as session:
        room = spaces.add_room(session, row(session, Space, paris.id), name="Salle", capacity=10)
        session.flush()
    assert counts(database, plan("Tonight", room_id=room.id)).capacity == 10


def at_door(database: Database, space: Space, at: datetime) -> str | None:
    with database.read() as session:
        event = open_doors.event_at_door(session, space.id, at=at)
        return event.title if event else None


def test_the_event_that_is_on_now_or_next_is_at_the_door(
    database: Database, paris: Space, plan: Callable[..., Event]
) -> None:
    assert at_door(database, paris, NOW) is None
    plan("All week", NOW - 48 * HOURS, 96, all_day=True)
    plan("Called off", NOW, 2, status=EventStatus.CANCELLED)
    plan("Morning", NOW - 8 * HOURS)
    plan("Evening", NOW)
    plan("Tomorrow", NOW + 24 * HOURS)
    expected = {
        -9: "Morning",
        -8: "Morning",
        -4: "All week",
        -1: "Evening",
        1: "Evening",
        2: "All week",
        23: "Tomorrow",
    }
    assert {hours: at_door(database, paris, NOW + hours * HOURS) for hours in expected} == expected
    assert at_door(database, paris, NOW + 50 * HOURS) == "Tomorrow"


def test_an_undo_of_the_whole_action_takes_everything_back(database: Database, tonight: Event) -> None:
    def lines(session: Session) -> tuple[int, EventStatus]:
        found = people_search.search(session, "zoe", event_id=tonight.id)
        return len(found), row(session, Event, tonight.id).status

    with database.begin(labels.CHECK_IN, name="Zoé") as session:
        door.walk_in(session, row(session, Event, tonight.id), name="Zoé")
    database.undo()
    with database.read() as session:
        assert lines(session) == (0, EventStatus.CONFIRMED)
    database.redo()
    with database.read() as session:
        assert lines(session) == (1, EventStatus.HELD)


@pytest.mark.parametrize(("said", "kept"), [(-20, -20), (0, 0), (20, 0)])
def test_of_two_moments_of_one_arrival_the_earlier_one_stays(
    database: Database, tonight: Event, amina: Person, said: int, kept: int
) -> None:
    let_in(database, tonight, amina, at=NOW)
    again = let_in(database, tonight, amina, at=NOW + timedelta(minutes=said))
    assert again.already
    with database.read() as session:
        assert row(session, CheckIn, again.check_in.id).checked_in_at == NOW + timedelta(minutes=kept)


@pytest.mark.parametrize(
    ("start", "hours", "wall", "moment"),
    [
        ("2014-07-31T17:00", 2, "19:10", "2014-07-31T17:10"),
        ("2014-07-31T17:00", 2, "18:40", "2014-07-31T16:40"),
        ("2014-07-31T17:00", 2, "21:30", "2014-07-31T19:30"),
        ("2014-07-31T20:00", 4, "23:50", "2014-07-31T21:50"),
        ("2014-07-31T20:00", 4, "00:30", "2014-07-31T22:30"),
        ("2014-07-31T22:30", 4, "00:30", "2014-07-31T22:30"),
        ("2014-07-31T22:30", 4, "23:50", "2014-07-31T21:50"),
        ("2014-08-01T07:00", 48, "10:00", "2014-08-01T08:00"),
    ],
)
def test_a_time_on_a_paper_list_is_on_the_day_that_fits_the_event(
    plan: Callable[..., Event], start: str, hours: float, wall: str, moment: str
) -> None:
    event = plan("In Paris", datetime.fromisoformat(f"{start}+00:00"), hours)
    moment_said = door.paper_moment(event, time.fromisoformat(wall), now=NOW)
    assert moment_said == datetime.fromisoformat(f"{moment}+00:00")


@pytest.mark.parametrize(
    ("now", "day"), [("01T06:00", 1), ("01T13:00", 1), ("02T11:00", 1), ("02T13:00", 2), ("09T12:00", 3)]
)
def test_a_time_on_a_paper_list_of_several_days_was_the_last_one_before_now(
    plan: Callable[..., Event], now: str, day: int
) -> None:
    event = plan("Sprint", datetime.fromisoformat("2014-08-01T07:00+00:00"), 58)
    said = door.paper_moment(event, time(14), now=datetime.fromisoformat(f"2014-08-{now}+00:00"))
    assert said == datetime.fromisoformat(f"2014-08-0{day}T12:00+00:00")
