"""The evening in columns: everybody is in one of them, at the time when they came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import door, guests, people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event, event_by_id
from mozspaces_desktop.core.live_figures import STEPS, LiveFigures, live_figures
from mozspaces_desktop.core.models import Event, Method, Person, Registration, Space, Track
from tests.conftest import NOW, SteppingClock

MINUTE = timedelta(minutes=1)


class Evening:
    """An event from seven to nine whose door opens at six; it is ten past seven."""

    def __init__(self, database: Database, event: Event) -> None:
        self.database, self.event = database, event
        self.opening = event.dtstart - timedelta(hours=1)

    def live(self) -> LiveFigures:
        with self.database.read() as session:
            return live_figures(session, event_by_id(session, self.event.id))

    def add(self, name: str, *, registered_at: datetime | None = None, registered: bool = False) -> Person:
        with self.database.begin("Add") as session:
            person = people.add_person(session, name=name)
            session.flush()
            if registered:
                session.add(
                    Registration(event_id=self.event.id, person_id=person.id, registered_at=registered_at, seats=2)
                )
        return person

    def come(self, person: Person, minutes: float, method: Method = Method.SEARCH) -> None:
        """Somebody comes some minutes after the door opened."""
        with self.database.begin("Check in") as session:
            event, at = event_by_id(session, self.event.id), self.opening + minutes * MINUTE
            door.check_in(session, event, session.merge(person, load=False), method=method, at=at)

    def bring(self, count: int, minutes: float) -> None:
        with self.database.begin("Guests") as session:
            event = event_by_id(session, self.event.id)
            guests.add_guests(session, event, count, at=self.opening + minutes * MINUTE)

    def columns(self) -> list[tuple[int, int, int]]:
        """The steps with somebody in them: minutes after the opening, people, guests."""
        busy = [step for step in self.live().steps if step.people or step.guests]
        return [(round((step.start - self.opening) / MINUTE), step.people, step.guests) for step in busy]


@pytest.fixture
def evening(database: Database, paris: Space, at_paris: Callable[..., datetime]) -> Evening:
    with database.begin("Add") as session:
        start, end = at_paris(2014, 7, 31, 19), at_paris(2014, 7, 31, 21)
        event = add_event(session, paris, EventFields("Tonight", start, end, "Europe/Paris", Track.TECHNICAL))
    return Evening(database, event)


def test_before_anybody_came_there_is_the_time_so_far(evening: Evening) -> None:
    live = evening.live()
    assert (live.minutes, len(live.steps), live.missing) == (5, 15, ())
    assert live.steps[0].start == evening.opening
    assert live.steps[-1].start <= NOW < live.steps[-1].start + 5 * MINUTE
    assert evening.columns() == []


def test_people_and_guests_are_in_the_step_in_which_they_came(evening: Evening) -> None:
    amina, ben = evening.add("Amina"), evening.add("Ben")
    evening.come(amina, 4.9)
    evening.come(ben, 61, Method.PAPER)
    evening.bring(3, 62)
    evening.bring(-1, 66)
    assert evening.columns() == [(0, 1, 0), (60, 1, 3), (65, 0, -1)]
    counts = evening.live().counts
    assert (counts.checked_in, counts.guests, counts.attendees, counts.newcomers) == (2, 2, 4, 2)


def test_who_was_entered_long_before_or_after_is_at_the_edge(evening: Evening, ticking: SteppingClock) -> None:
    early, late = evening.add("Early"), evening.add("Late")
    evening.come(early, -600)
    evening.come(late, 60 * 24 * 7)
    assert evening.columns() == [(0, 1, 0), (240, 1, 0)]
    ticking.moment += timedelta(days=30)
    assert evening.columns() == [(0, 1, 0), (240, 1, 0)]


def test_an_event_to_come_has_one_empty_step(evening: Evening, ticking: SteppingClock) -> None:
    ticking.moment -= timedelta(days=2)
    assert len(evening.live().steps) == 1


def test_steps_grow_with_the_time(evening: Evening, ticking: SteppingClock) -> None:
    lengths = []
    for minutes in (0, 89, 91, 179, 181, 600):
        ticking.moment = evening.opening + minutes * MINUTE
        lengths.append(evening.live().minutes)
    assert lengths == [5, 5, 10, 10, 15, 15]


def test_who_is_expected_and_not_in_is_missing_with_the_day_of_the_registration(evening: Evening) -> None:
    amina = evening.add("Amina", registered=True, registered_at=NOW - timedelta(days=3))
    evening.add("Ben", registered=True)
    evening.add("Carla")
    assert [(one.found.name, one.registered_at) for one in evening.live().missing] == [
        ("Amina", NOW - timedelta(days=3)),
        ("Ben", None),
    ]
    evening.come(amina, 60)
    assert [one.found.name for one in evening.live().missing] == ["Ben"]


def test_an_event_of_many_days_has_few_columns(
    database: Database, paris: Space, at_paris: Callable[..., datetime], ticking: SteppingClock
) -> None:
    with database.begin("Add") as session:
        start, end = at_paris(2014, 7, 1, 9), at_paris(2014, 8, 20, 18)
        event = add_event(session, paris, EventFields("Camp", start, end, "Europe/Paris", Track.TECHNICAL))
    ticking.moment = at_paris(2014, 8, 30)
    assert Evening(database, event).live().minutes == STEPS[-1]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moments=st.lists(st.integers(-2000, 2000), max_size=8), brought=st.lists(st.integers(1, 9), max_size=3))
def test_nobody_is_lost_between_the_columns(evening: Evening, moments: list[int], brought: list[int]) -> None:
    before = evening.live()
    for minutes in moments:
        evening.come(evening.add("Somebody"), minutes)
    for count in brought:
        evening.bring(count, count * 20)
    live = evening.live()
    assert sum(step.people for step in live.steps) - sum(step.people for step in before.steps) == len(moments)
    assert sum(step.guests for step in live.steps) == live.counts.guests
    assert sum(step.people for step in live.steps) == live.counts.checked_in
    assert len(live.steps) <= 18
