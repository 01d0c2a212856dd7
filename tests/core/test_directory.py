from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from mozspaces_desktop.core import consents, contributions, directory, door, follow_ups, merging, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.directory import Kind, Listed, MergedEntry, Reached, SignUp, Visit
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, EventStatus, Method, Person, Registration, Space, Stage, Track
from mozspaces_desktop.core.rows import retire, row
from tests.conftest import NOW, SteppingClock

LAST_YEAR, MAY, JULY = (datetime(*day, 17, tzinfo=UTC) for day in ((2013, 12, 5), (2014, 5, 6), (2014, 7, 8)))


@contextmanager
def writing(database: Database) -> Iterator[Session]:
    with database.begin("Write") as session:
        yield session
        session.flush()


def held(session: Session, space: Space, title: str, start: datetime) -> Event:
    end = start + timedelta(hours=2)
    said = EventFields(title, start, end, "Europe/Paris", Track.TECHNICAL, status=EventStatus.HELD)
    event = add_event(session, space, said)
    session.flush()
    return event


@pytest.fixture
def evenings(database: Database, paris: Space) -> dict[datetime, Event]:
    """An evening before the season, and two in it."""
    with writing(database) as session:
        return {start: held(session, paris, f"{start:%B}", start) for start in (LAST_YEAR, MAY, JULY)}


@pytest.fixture
def known(database: Database, paris: Space, evenings: dict[datetime, Event]) -> dict[str, Person]:
    """Ana came in all, Bo in July first; Cy signed up only; Élodie showed interest."""
    with writing(database) as session:
        names = ("Ana María Silva", "Bo Li", "Cy Roe", "Élodie Dupré")
        crowd = {name.split()[0]: people.add_person(session, name=name) for name in names}
        people.change_person(session, crowd["Bo"], name="Bo Li", email="bo@example.org")
        session.flush()
        for event in evenings.values():
            door.check_in(session, event, crowd["Ana"], method=Method.SEARCH, at=event.dtstart)
        door.check_in(session, evenings[JULY], crowd["Bo"], method=Method.SEARCH, at=JULY)
        for name in ("Bo", "Cy"):
            session.add(Registration(event_id=evenings[JULY].id, person_id=crowd[name].id, source="Luma"))
        coding, engagement, *_ = spaces.focus_areas(session, paris.id)
        contributions.reach_stage(session, paris, crowd["Élodie"], coding, Stage.INTERESTED, date(2014, 7, 1))
        contributions.reach_stage(session, paris, crowd["Ana"], engagement, Stage.INTERESTED, date(2014, 5, 6))
        contributions.reach_stage(
            session, paris, crowd["Ana"], coding, Stage.ACTIVE, date(2014, 7, 8), event=evenings[MAY], evidence="link"
        )
        return crowd


def listed(
    database: Database, space: Space, typed: str = "", kind: Kind = Kind.EVERYBODY, limit: int = 500
) -> list[str]:
    with database.read() as session:
        found = directory.people_listed(session, space.id, typed=typed, kind=kind, limit=limit)
    return [one.name.split()[0] for one in found]


def test_everybody_is_listed_by_name_with_what_they_did(
    database: Database, paris: Space, known: dict[str, Person]
) -> None:
    with database.read() as session:
        found = directory.people_listed(session, paris.id)
    assert found == [
        Listed(known["Ana"].id, "Ana María Silva", None, 3, LAST_YEAR, JULY, 0, Stage.ACTIVE),
        Listed(known["Bo"].id, "Bo Li", "bo@example.org", 1, JULY, JULY, 1, None),
        Listed(known["Cy"].id, "Cy Roe", None, 0, None, None, 1, None),
        Listed(known["Élodie"].id, "Élodie Dupré", None, 0, None, None, 0, Stage.INTERESTED),
    ]


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Ana", "Bo", "Cy", "Élodie"]),
        ("  ", ["Ana", "Bo", "Cy", "Élodie"]),
        ("ELO", ["Élodie"]),
        ("silva ana", ["Ana"]),
        ("sliva", ["Ana"]),
        ("upr", ["Élodie"]),
        ("bo@example", ["Bo"]),
        ("nobody", []),
        ('"*', []),
        ("x" * 100_000, []),
    ],
)
def test_typing_narrows_it_down(database: Database, paris: Space, typed: str, names: list[str]) -> None:
    assert listed(database, paris, typed) == names


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (Kind.NEWCOMERS, ["Bo"]),
        (Kind.CONTRIBUTORS, ["Ana", "Élodie"]),
        (Kind.FOLLOW_UP, ["Ana", "Élodie"]),
    ],
)
def test_kinds_of_people(database: Database, paris: Space, kind: Kind, names: list[str]) -> None:
    assert listed(database, paris, kind=kind) == names
    assert listed(database, paris, names[-1], kind) == names[-1:]
    assert listed(database, paris, kind=kind, limit=1) == names[:1]


def test_without_a_season_newcomers_are_those_of_the_last_weeks(
    database: Database, paris: Space, known: dict[str, Person], ticking: SteppingClock
) -> None:
    ticking.moment = datetime(2013, 12, 20, tzinfo=UTC)
    assert listed(database, paris, kind=Kind.NEWCOMERS) == ["Ana"]


def test_another_space_and_what_does_not_count(
    database: Database, paris: Space, known: dict[str, Person], evenings: dict[datetime, Event]
) -> None:
    with writing(database) as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        session.flush()
        door.check_in(session, held(session, berlin, "There", MAY), known["Bo"], method=Method.SEARCH, at=MAY)
        row(session, Event, evenings[LAST_YEAR].id).status = EventStatus.CANCELLED
        retire(session, [row(session, Person, known["Cy"].id)])
    with database.read() as session:
        here = {one.name: one.visits for one in directory.people_listed(session, paris.id)}
        assert len(directory.person_page(session, paris.id, known["Ana"].id).visits) == 2
        there = {one.name: one.visits for one in directory.people_listed(session, berlin.id)}
    assert here == {"Ana María Silva": 2, "Bo Li": 1, "Élodie Dupré": 0}
    assert there == {"Ana María Silva": 0, "Bo Li": 1, "Élodie Dupré": 0}
    assert listed(database, paris, kind=Kind.NEWCOMERS) == ["Ana", "Bo"], "the rule looks at this space"


def test_a_person_is_found_by_the_name_of_an_entry_that_was_merged(
    database: Database, paris: Space, known: dict[str, Person]
) -> None:
    with writing(database) as session:
        merging.merge(session, row(session, Person, known["Ana"].id), row(session, Person, known["Cy"].id))
    assert listed(database, paris, "roe") == ["Ana"]
    assert listed(database, paris) == ["Ana", "Bo", "Élodie"]


def test_the_page_of_a_person(
    database: Database, paris: Space, known: dict[str, Person], evenings: dict[datetime, Event]
) -> None:
    ana, cy = known["Ana"].id, known["Cy"].id
    with writing(database) as session:
        follow_ups.note_follow_up(session, paris, row(session, Person, ana), NOW.date(), "asked")
        consents.give_consent(session, row(session, Person, ana), "Keep me posted")
        made = merging.merge(session, row(session, Person, ana), row(session, Person, cy))
    with database.read() as session:
        page = directory.person_page(session, paris.id, ana)
    may, july = (evenings[start].id for start in (MAY, JULY))
    assert page.person.name == "Ana María Silva"
    assert page.visits == [
        Visit(july, "July", date(2014, 7, 8), JULY, newcomer=False),
        Visit(may, "May", date(2014, 5, 6), MAY, newcomer=False),
        Visit(evenings[LAST_YEAR].id, "December", date(2013, 12, 5), LAST_YEAR, newcomer=True),
    ]
    assert page.registrations == [SignUp(july, "July", date(2014, 7, 8), "Luma", 1, None, came=True)]
    active, interested = page.contributions
    assert active == Reached(
        active.contribution_id, active.focus_area_id, "Coding", Stage.ACTIVE, date(2014, 7, 8), may, "May", "link"
    )
    assert (interested.focus_area, interested.event_id, interested.event) == ("Engagement", None, "")
    assert [one.note for one in page.follow_ups] == ["asked"]
    assert page.consent.wording == "Keep me posted"
    assert page.merged == [MergedEntry(made.id, "Cy Roe", None, NOW)]


def test_a_page_of_nobody_is_refused(database: Database, paris: Space) -> None:
    with database.read() as session, pytest.raises(RefusedError, match="no longer in the file"):
        directory.person_page(session, paris.id, "nobody")
