"""The disk is full at each write of an evening: a sentence, nothing lost, and on it goes once there is space."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import (
    clock,
    consents,
    contributions,
    door,
    events,
    guests,
    handover,
    merging,
    people,
    spaces,
    verify,
    walk_ins,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import Base, CheckIn, Event, EventStatus, Method, Person, Space, Stage, Track
from tests.conftest import NOW
from tests.end_to_end.stage import Stage as Window
from tests.faults.small_disk import BLOCK, leave_room, make_room, mounted

PEOPLE = 6


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    with mounted(folder) as is_small:
        if not is_small:
            pytest.skip("this machine does not let a test mount a small disk")
        yield folder


@pytest.fixture
def file(disk: Path) -> Path:
    """A data file on the small disk, with an event on now and people."""
    path = disk / "data.sqlite"
    with Database.create(path, clock=clock.fixed_clock(NOW)) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        times = (NOW, NOW + timedelta(hours=2))
        said = events.EventFields("Tonight", *times, space.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
        events.add_event(session, space, said)
        for number in range(PEOPLE):
            people.add_person(session, name=f"Person {number} Diallo")
    return path


def tonight(session: Session) -> Event:
    return session.scalars(select(Event)).one()


def person(session: Session, place: int) -> Person:
    return session.scalars(select(Person).order_by(Person.number)).all()[place]


def let_in(place: int) -> Callable[[Session], object]:
    return lambda session: door.check_in(session, tonight(session), person(session, place), method=Method.SEARCH)


def reach_active(session: Session) -> object:
    space = session.scalars(select(Space)).one()
    area = spaces.focus_areas(session, space.id)[0]
    return contributions.reach_stage(session, space, person(session, 0), area, Stage.ACTIVE, NOW.date())


def evening() -> list[Callable[[Session], object]]:
    """What is done at a door and after it, each an action of its own."""
    return [
        *map(let_in, range(3)),
        lambda session: walk_ins.let_in(session, tonight(session), walk_ins.WalkIn("Walk In", "w@example.org")),
        lambda session: guests.add_guests(session, tonight(session), 2, newcomers=1),
        lambda session: consents.give_consent(session, person(session, 1), "Yes, keep me posted."),
        lambda session: people.change_person(session, person(session, 2), name="Renamed Müller", email=None),
        reach_active,
        lambda session: merging.merge(session, person(session, 4), person(session, 5)),
        lambda session: handover.write_note(session, tonight(session).space_id, NOW.date(), "Bring more chairs"),
    ]


def state(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Everything that the tables hold."""
    with database.read() as session:
        connection = session.connection()
        return {
            table.name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table.name}" ORDER BY 1')]
            for table in Base.metadata.sorted_tables
        }


def refusal(database: Database, action: Callable[[Session], object]) -> str | None:
    """With what sentence the action is refused; None if it is done."""
    try:
        with database.begin("Action") as session:
            action(session)
    except FileError as error:
        return str(error)
    return None


def test_every_write_of_an_evening_may_be_the_one_that_does_not_fit(file: Path, disk: Path) -> None:
    refused = 0
    with Database.open(file, clock=clock.fixed_clock(NOW)) as database:
        for action in evening():
            before = state(database)
            for attempt in range(1000):
                leave_room(disk, BLOCK if attempt else 0)  # what was begun keeps its place: one block further each time
                sentence = refusal(database, action)
                make_room(disk)
                if sentence is None:
                    break
                refused += 1
                assert sentence == f"The disk with {file} is full; make some space and try again. Nothing was changed."
                assert state(database) == before
            assert state(database) != before
        with database.read() as session:
            assert list(verify.problems(session.connection())) == []
    assert refused > len(evening())


def test_the_window_says_so_and_the_next_try_lets_them_in(file: Path, disk: Path, tmp_path: Path) -> None:
    window = Window(file, tmp_path / "window.ini", clock=clock.fixed_clock(NOW))
    try:
        tab = window.tab("checkin")
        answer = tab.ui.answer
        window.type("person 1", tab.ui.search)
        leave_room(disk, 0)
        window.key(Qt.Key.Key_Return)
        said = answer.currentWidget().accessibleName()
        assert f"The disk with {file} is full; make some space and try again." in said
        assert (tab.ui.arrivals.model().rowCount(), tab.ui.search.text()) == (0, "person 1")
        make_room(disk)
        window.key(Qt.Key.Key_Return)
        assert "Person 1 Diallo" in answer.currentWidget().accessibleName()
        assert (tab.ui.arrivals.model().rowCount(), tab.ui.search.text()) == (1, "")
    finally:
        window.close()
    with Database.open(file, clock=clock.fixed_clock(NOW)) as database, database.read() as session:
        assert session.query(CheckIn).one().person_id == person(session, 1).id
