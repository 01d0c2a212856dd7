"""The computer's clock is set back or forward, or its zone changes, in the middle of an evening."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import clock, door, people, spaces, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.door_counts import counts
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.journal import actions
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Track
from tests.conftest import NOW, SteppingClock

PEOPLE = 8
JUMPS = [timedelta(days=-400), timedelta(hours=-1), timedelta(seconds=-1), timedelta(0), timedelta(days=400)]


@pytest.fixture
def database(tmp_path: Path, ticking: SteppingClock) -> Iterator[Database]:
    with Database.create(tmp_path / "data.sqlite", clock=ticking, actor="Camille", device="laptop") as made:
        with made.begin("Set up") as session:
            space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            times = (NOW, NOW + timedelta(hours=2))
            add_event(
                session, space, EventFields("Tonight", *times, space.tzid, Track.TECHNICAL)
            ).status = EventStatus.HELD
            for number in range(PEOPLE):
                people.add_person(session, name=f"Person {number}")
        yield made


def let_in(database: Database, place: int) -> str:
    with database.begin("Check in {name}", name=f"Person {place}") as session:
        event = session.scalars(select(Event)).one()
        person = session.scalars(select(Person).order_by(Person.number)).all()[place]
        door.check_in(session, event, person, method=Method.SEARCH)
        return person.id


@pytest.mark.parametrize("jump", JUMPS)
def test_what_was_done_last_is_undone_first_whatever_the_clock_says(
    database: Database, ticking: SteppingClock, jump: timedelta
) -> None:
    let_in(database, 0)
    let_in(database, 1)
    ticking.moment += jump
    let_in(database, 2)
    let_in(database, 3)
    ticking.moment -= jump
    let_in(database, 4)
    undone = [str(database.undo()) for _ in range(4)]
    assert undone == [f"Check in Person {place}" for place in (4, 3, 2, 1)]
    database.redo()
    with database.read() as session:
        connection = session.connection()
        stamps = connection.execute(select(actions.c.hlc).order_by(actions.c.id)).scalars().all()
        assert len(set(stamps)) == len(stamps)
        assert session.query(CheckIn).filter(CheckIn.retired_at.is_(None)).count() == 2
        assert list(verify.problems(connection)) == []


@pytest.mark.parametrize("jump", JUMPS)
def test_nobody_is_counted_twice_or_lost(database: Database, ticking: SteppingClock, jump: timedelta) -> None:
    first = let_in(database, 0)
    ticking.moment += jump
    assert let_in(database, 0) == first
    let_in(database, 1)
    path = database.path
    database.close()
    with Database.open(path, clock=ticking) as again, again.read() as session:
        event = session.scalars(select(Event)).one()
        assert counts(session, event).attendees == 2
        assert list(verify.problems(session.connection())) == []


def test_another_zone_of_the_computer_changes_no_time(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    let_in(database, 0)
    before = shown(database)
    try:
        for zone in ("America/Los_Angeles", "Asia/Tokyo", "Europe/Paris"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert shown(database) == before
    finally:
        monkeypatch.undo()
        time.tzset()
    assert os.environ["TZ"] == "Pacific/Auckland"
    assert before == ["2014-07-31 19:10"]


def shown(database: Database) -> list[str]:
    """When people came, by the clock of the space."""
    with database.read() as session:
        event = session.scalars(select(Event)).one()
        return [f"{clock.local(one.checked_in_at, event.tzid):%Y-%m-%d %H:%M}" for one in session.query(CheckIn)]
