"""The history of an event: its own changes, and what was done at its door and with its sign-ups."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mozspaces_desktop.core import (
    compaction,
    contributions,
    door,
    guests,
    labels,
    merging,
    occurrences,
    people,
    series,
    spaces,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import (
    CapacityOverride,
    CheckIn,
    Event,
    EventStatus,
    Method,
    Person,
    Registration,
    Series,
    Space,
    Track,
    WrapUp,
)
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.gui.calendar.event_history import history_entries
from tests.conftest import NOW, SteppingClock

pytestmark = pytest.mark.usefixtures("british")
SAID = EventFields("Rust", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL, status=EventStatus.HELD)


class Evening:
    """An event that is on, and hands at its door."""

    def __init__(self, database: Database, paris: Space, ticking: SteppingClock) -> None:
        self.database = database
        self.ticking = ticking
        with database.begin(labels.ADD_EVENT, title="Rust") as session:
            self.event_id = add_event(session, paris, SAID).id

    def arrive(self, *names: str) -> list[str]:
        """One after the other, a minute apart."""
        return [self.let_in(name) for name in names]

    def let_in(self, name: str) -> str:
        self.ticking.moment += timedelta(minutes=1)
        with self.database.begin(labels.CHECK_IN, name=name) as session:
            person = people.add_person(session, name=name)
            door.check_in(session, row(session, Event, self.event_id), person, method=Method.WALK_IN)
            return person.id

    def told(self) -> list[list[str]]:
        with self.database.read() as session:
            entries = history_entries(session, self.event_id, "Europe/Paris")
        return [say().what.splitlines() for say in entries]

    def when(self) -> list[str]:
        with self.database.read() as session:
            return [say().when for say in history_entries(session, self.event_id, "Europe/Paris")]


@pytest.fixture
def evening(database: Database, paris: Space, ticking: SteppingClock) -> Evening:
    return Evening(database, paris, ticking)


def test_arrivals_one_after_the_other_are_one_line(evening: Evening) -> None:
    evening.arrive("A", "B")
    assert evening.told() == [["Check in B"], ["Check in A"], ["Add Rust"]]
    evening.arrive("C")
    with evening.database.begin(labels.ADD_GUESTS, count=3) as session:
        guests.add_guests(session, row(session, Event, evening.event_id), 3)
    assert evening.told() == [["3 person(s) checked in", "3 guest(s) counted"], ["Add Rust"]]
    assert evening.when() == ["Thu 31 Jul 19:11 – 19:13", "Thu 31 Jul 19:10"]


def test_whoever_lets_in_is_told_apart(evening: Evening) -> None:
    evening.arrive("A", "B", "C")
    with Database.open(evening.database.path, clock=evening.ticking, actor="Ana") as other:
        ours, evening.database = evening.database, other
        evening.arrive("D", "E", "F", "G")
        evening.database = ours
    assert evening.told() == [["4 person(s) checked in"], ["3 person(s) checked in"], ["Add Rust"]]


def test_a_check_in_that_was_taken_back_stands_alone(evening: Evening) -> None:
    evening.arrive("A", "B", "C", "D")
    evening.database.undo()
    assert evening.told()[:2] == [["Undone: Check in D"], ["Check in D (taken back)"]]
    assert evening.told()[2] == ["3 person(s) checked in"]
    with evening.database.begin(labels.UNDO_CHECK_IN, name="C") as session:
        retire(session, session.query(CheckIn).filter(CheckIn.retired_at.is_(None)).limit(1).all())
    assert evening.told()[0] == ["Take back check-in of C"]


def test_a_list_says_how_many_it_signed_up_and_signed_off(evening: Evening) -> None:
    with evening.database.begin(labels.IMPORT_SIGNUPS, file="list.csv") as session:
        for name in "ABC":
            person = people.add_person(session, name=name)
            session.flush()
            session.add(Registration(event_id=evening.event_id, person_id=person.id, registered_at=None))
    with evening.database.begin(labels.IMPORT_SIGNUPS, file="second.csv") as session:
        retire(session, session.query(Registration).limit(2).all())
    assert evening.told() == [
        ["Import sign-ups second.csv", "2 sign-up(s) taken out"],
        ["Import sign-ups list.csv", "3 person(s) signed up"],
        ["Add Rust"],
    ]


def test_wrap_up_totals_and_a_full_room_are_told(evening: Evening) -> None:
    with evening.database.begin(labels.WRAP_UP, title="Rust") as session:
        event = row(session, Event, evening.event_id)
        session.add(WrapUp(event_id=event.id, went_well="Good food", written_at=NOW, by="Camille"))
        contributions.record_totals(session, event, attendees=16, newcomers=4, returning=12)
    with evening.database.begin(labels.WRAP_UP, title="Rust") as session:
        contributions.record_totals(
            session, row(session, Event, evening.event_id), attendees=17, newcomers=5, returning=12
        )
    with evening.database.begin("Full") as session:
        session.add(
            CapacityOverride(event_id=evening.event_id, attendees=41, capacity=40, decided_at=NOW, by="Camille")
        )
    assert evening.told() == [
        ["Full", "Let in more than the room holds: 41 of 40"],
        ["Wrap up Rust", "Attendees: 16 → 17", "Newcomers: 4 → 5"],
        ["Wrap up Rust", "What went well: Good food", "Attendees: 16", "Newcomers: 4", "Returning: 12"],
        ["Add Rust"],
    ]


def test_a_merge_of_two_who_came_is_told(evening: Evening) -> None:
    kept, merged = evening.arrive("Ana", "Anna")
    with evening.database.begin(labels.MERGE_PEOPLE, name="Ana") as session:
        merging.merge(session, row(session, Person, kept), row(session, Person, merged))
    assert evening.told()[0] == ["Merge two entries of Ana"]


def test_what_is_long_past_says_what_it_made_of_it_and_no_more(evening: Evening, paris: Space) -> None:
    with evening.database.begin(labels.CHANGE_EVENT, title="Rust") as session:
        event = row(session, Event, evening.event_id)
        event.room_id = spaces.add_room(session, paris, name="Hall", capacity=90).id
        event.notes = "x" * 200 + "before"
    with evening.database.begin(labels.CHANGE_EVENT, title="Rust") as session:
        row(session, Event, evening.event_id).notes = "x" * 200 + "after"
    assert evening.told()[0] == ["Change Rust", f"Notes: …{'x' * 20}before → …{'x' * 20}after"]
    evening.ticking.moment += timedelta(days=400)
    with evening.database.begin("") as session:
        compaction.compact(session, evening.ticking.moment)
    assert evening.told() == [
        ["Change Rust", f"Notes: {'x' * 80}…"],
        ["Change Rust", "Room: Hall"],
        ["Add Rust"],
        ["Older changes are summed up: each value has its last change only."],
    ]


def test_one_of_a_series_that_is_no_row_yet_has_the_history_of_the_series(database: Database, paris: Space) -> None:
    with database.begin(labels.ADD_EVENT, title="Weekly") as session:
        weekly = series.add_series(session, paris, SAID, "FREQ=WEEKLY")
    with database.begin(labels.CHANGE_EVENT, title="Weekly") as session:
        row(session, Series, weekly.id).host = "Rust Paris"
    with database.read() as session:
        [first, *_] = occurrences.occurrences_between(session, paris.id, NOW, NOW + timedelta(days=20))
        entries = history_entries(session, occurrences.as_event(first).id, "Europe/Paris")
    assert [say().what.splitlines() for say in entries] == [
        ["Change Weekly", "Host: nothing → Rust Paris"],
        ["Add Weekly"],
    ]
