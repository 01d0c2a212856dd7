"""Who is a newcomer where, after any corrections in any order: the door, the figures and a naive recount agree."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, door, door_counts, events, people, people_search, spaces
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.directory import person_page
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.figures.attendance import attendance_list
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Registration, Space, Stage, Track
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW

SEASON = Period(date(2014, 5, 1), date(2014, 12, 31), None)
EVENTS, PEOPLE = 3, 2
ELSEWHERE = EVENTS - 1
"""The last event is in another space: who came there is still new here."""

Deed = Literal["sign up", "let in", "let in early", "paper", "take back", "move", "cancel", "hold", "delete", "undo"]


@dataclass(frozen=True)
class Step:
    """What somebody does with a person and an event (by number); a moved event takes place on `day` of May."""

    deed: Deed
    event: int
    person: int
    day: int


steps = st.builds(
    Step,
    st.sampled_from(Deed.__args__),  # type: ignore[attr-defined]  # a Literal has them
    st.integers(0, EVENTS - 1),
    st.integers(0, PEOPLE - 1),
    st.integers(1, 4),
)
arrivals = st.builds(Step, st.just("let in"), st.integers(0, EVENTS - 1), st.integers(0, PEOPLE - 1), st.just(1))


class File:
    """A data file with two spaces, some events and people, and the steps that can be done there."""

    def __init__(self, path: Path) -> None:
        self.database = Database.create(path, clock=fixed_clock(NOW), actor="Léa")
        with self.database.begin("Make") as session:
            paris = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
            session.flush()
            homes = [berlin if number == ELSEWHERE else paris for number in range(EVENTS)]
            self.events = [events.add_event(session, home, _fields(1)).id for home in homes]
            found = [people.add_person(session, name=f"Person {number}") for number in range(PEOPLE)]
            session.flush()
            area = spaces.focus_areas(session, paris.id)[0]
            for person in found:
                contributions.reach_stage(session, paris, person, area, Stage.ACTIVE, date(2014, 6, 1))
            self.people = [person.id for person in found]
            self.paris = paris.id

    def do(self, step: Step) -> None:
        """Do one step, unless the program refuses it."""
        if step.deed == "undo":
            if self.database.undo_label() is not None and str(self.database.undo_label()) != "Make":
                self.database.undo()
            return
        try:
            with self.database.begin(step.deed) as session:
                self._do(session, step, events.event_by_id(session, self.events[step.event]))
        except RefusedError:
            pass

    def _do(self, session: Session, step: Step, event: Event) -> None:
        person = row(session, Person, self.people[step.person])
        match step.deed:
            case "sign up":
                if not session.query(Registration).filter_by(event_id=event.id, person_id=person.id).count():
                    session.add(Registration(event_id=event.id, person_id=person.id))
            case "let in":
                door.check_in(session, event, person, method=Method.SEARCH)
            case "let in early":
                before = event.dtstart - timedelta(days=200)
                door.check_in(session, event, person, method=Method.SEARCH, at=before)
            case "paper":
                at = door.paper_moment(event, time(19, 30), now=session.info["clock"]())
                door.check_in(session, event, person, method=Method.PAPER, at=at)
            case "take back":
                for check_in in session.query(CheckIn).filter_by(event_id=event.id, person_id=person.id):
                    door.undo_check_in(session, check_in.id)
            case "move":
                events.change_event(session, event, replace(_fields(step.day), status=event.status))
            case "cancel" | "hold":
                status = EventStatus.CANCELLED if step.deed == "cancel" else EventStatus.HELD
                events.change_event(session, event, replace(EventFields.of(event), status=status))
            case "delete":
                events.delete_event(session, event)

    def recounted(self) -> set[tuple[str, str]]:
        """Person and event of each first attendance in Paris, by the plainest possible means."""
        with closing(sqlite3.connect(self.database.path)) as connection:
            attended = connection.execute(
                "SELECT e.dtstart, e.id, c.person_id FROM check_in c, event e WHERE e.id = c.event_id"
                " AND c.retired_at IS NULL AND e.retired_at IS NULL AND e.status != 'cancelled' AND e.space_id = ?",
                (self.paris,),
            ).fetchall()
        first: dict[str, tuple[str, str]] = {}
        for start, event_id, person_id in attended:
            first[person_id] = min(first.get(person_id, (start, event_id)), (start, event_id))
        return {(person_id, event_id) for person_id, (_start, event_id) in first.items()}


def _fields(day: int) -> EventFields:
    start = datetime(2014, 5, day, 17, tzinfo=UTC)
    return EventFields(
        "Evening", start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL, status=EventStatus.CONFIRMED
    )


@settings(max_examples=30)
@given(st.lists(arrivals, min_size=2), st.lists(steps, max_size=8))
def test_the_door_the_figures_and_a_recount_agree_after_any_steps(came: list[Step], done: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = File(Path(folder) / "data.sqlite")
        with file.database:
            for step in (*came, *done):
                file.do(step)
            expected = file.recounted()
            with file.database.read() as session:
                _compare(session, file, expected)


def _compare(session: Session, file: File, expected: set[tuple[str, str]]) -> None:
    paris = row(session, Space, file.paris)
    figures = figures_for(session, Scope((paris,), SEASON), now=NOW)
    for event in figures.events:
        if event.status is EventStatus.CANCELLED:
            continue
        new = {person for person, event_id in expected if event_id == event.event_id}
        arrived = people_search.arrived(session, event.event_id)
        assert {one.person_id for one in arrived if one.newcomer} == new
        assert door_counts.counts(session, row(session, Event, event.event_id)).newcomers == len(new)
        if arrived and event.status is EventStatus.HELD:
            assert (event.newcomers, event.returning) == (len(new), len(arrived) - len(new))
    listed = attendance_list(session, (paris,), figures.events)
    held = {event.event_id for event in figures.events if event.status is EventStatus.HELD}
    assert sum(one.newcomer for one in listed) == sum(event_id in held for _person, event_id in expected)
    for person_id in file.people:
        first_visits = {
            (person_id, one.event_id) for one in person_page(session, file.paris, person_id).visits if one.newcomer
        }
        assert first_visits == {one for one in expected if one[0] == person_id}
    starts = {event.event_id: event.date for event in figures.events}
    first = {person: starts[event_id] for person, event_id in expected}
    assert {one.person_id: one.first_attended for one in figures.contributors} == {
        person: first.get(person) for person in file.people
    }


@pytest.fixture
def file(tmp_path: Path):
    """A file in which the first event is on 1 May and the second on 2 May."""
    made = File(tmp_path / "data.sqlite")
    with made.database:
        made.do(Step("move", 1, 0, 2))
        yield made


def newcomers(file: File) -> list[int]:
    """How many newcomers the doors of the first two events show."""
    with file.database.read() as session:
        return [door_counts.counts(session, row(session, Event, key)).newcomers for key in file.events[:2]]


def test_the_order_of_entry_means_nothing(file: File) -> None:
    file.do(Step("let in", 1, 0, 1))
    assert newcomers(file) == [0, 1]
    file.do(Step("paper", 0, 0, 1))  # a list on paper turns up late
    assert newcomers(file) == [1, 0]


def test_signing_up_or_coming_early_means_nothing(file: File) -> None:
    for step in (Step("sign up", 0, 0, 1), Step("let in early", 1, 0, 1)):
        file.do(step)
    assert newcomers(file) == [0, 1]
    file.do(Step("let in", 0, 0, 1))
    assert newcomers(file) == [1, 0]


@pytest.mark.parametrize(
    ("step", "after"),
    [
        (Step("move", 0, 0, 3), [0, 1]),
        (Step("take back", 0, 0, 1), [0, 1]),
        (Step("cancel", 0, 0, 1), [1, 1]),  # nobody was at the first one, whose door still tells what it was
        (Step("delete", 0, 0, 1), [1, 0]),  # refused: somebody came
    ],
)
def test_correcting_an_old_event_recomputes(file: File, step: Step, after: list[int]) -> None:
    file.do(Step("let in", 0, 0, 1))
    file.do(Step("let in", 1, 0, 1))
    assert newcomers(file) == [1, 0]
    file.do(step)
    assert newcomers(file) == after
