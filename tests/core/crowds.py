"""Invented people for property tests of what is done with entries: some of them are somebody twice.

A :class:`Crowd` is plain data that hypothesis makes and shrinks; :func:`write_crowd` puts it into a data file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, duplicates, follow_ups, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import (
    Base,
    CheckIn,
    Consent,
    Event,
    EventStatus,
    Method,
    Person,
    Registration,
    Space,
    Stage,
    Track,
)
from tests.conftest import NOW

PEOPLE = 5
EVENTS = 3


@dataclass(frozen=True)
class PlannedTicket:
    """A registration of a person for an event, both numbers; what was taken back is `gone`."""

    person: int
    event: int
    code: str | None
    seats: int
    minute: int | None
    gone: bool


@dataclass(frozen=True)
class PlannedVisit:
    """A check-in so many minutes after the event began."""

    person: int
    event: int
    minute: int
    gone: bool


@dataclass(frozen=True)
class Crowd:
    """Some people, what they did at some events, and what was noted about them."""

    emails: tuple[str | None, ...]
    tickets: tuple[PlannedTicket, ...]
    visits: tuple[PlannedVisit, ...]
    reached: tuple[tuple[int, int, Stage, int | None], ...]
    """Person, focus area, stage, credited event."""
    agreed: frozenset[int]
    written_to: tuple[int, ...]
    different: frozenset[tuple[int, int]]


_person, _event = st.integers(0, PEOPLE - 1), st.integers(0, EVENTS - 1)
_tickets = st.builds(
    PlannedTicket,
    person=_person,
    event=_event,
    code=st.sampled_from([None, "A1", "B2", "C3\nD4"]),
    seats=st.integers(1, 3),
    minute=st.none() | st.integers(0, 9),
    gone=st.sampled_from([False, False, False, True]),
)
_visits = st.builds(
    PlannedVisit, person=_person, event=_event, minute=st.integers(0, 9), gone=st.sampled_from([False, False, True])
)

crowds = st.builds(
    Crowd,
    emails=st.tuples(*[st.sampled_from([None, "a@example.org", "B@example.org"])] * PEOPLE),
    tickets=st.lists(_tickets, max_size=8).map(tuple),
    visits=st.lists(_visits, max_size=8).map(tuple),
    reached=st.lists(
        st.tuples(_person, st.integers(0, 1), st.sampled_from(list(Stage)), st.none() | _event), max_size=4
    ).map(tuple),
    agreed=st.frozensets(_person),
    written_to=st.lists(_person, max_size=3).map(tuple),
    different=st.frozensets(st.tuples(_person, _person).filter(lambda pair: pair[0] < pair[1]), max_size=3),
)


def write_crowd(session: Session, crowd: Crowd) -> tuple[Space, list[Event], list[Person]]:
    """Put `crowd` into an empty data file; its events are days apart, the last one today."""
    space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
    said = [_evening(NOW - timedelta(days=3 * number)) for number in reversed(range(EVENTS))]
    events = [add_event(session, space, one) for one in said]
    entries = [
        people.add_person(session, name=f"Person {number}", email=email) for number, email in enumerate(crowd.emails)
    ]
    session.flush()
    areas = spaces.focus_areas(session, space.id)
    session.add_all(_attendance(crowd, events, entries))
    for person, area, stage, event in crowd.reached:
        credited = None if event is None else events[event]
        contributions.reach_stage(
            session, space, entries[person], areas[area], stage, NOW.date(), event=credited, evidence=f"link {person}"
        )
        session.flush()
    session.add_all(
        Consent(person_id=entries[person].id, wording=f"Yes {person}", given_at=NOW, by="Camille")
        for person in sorted(crowd.agreed)
    )
    for person in crowd.written_to:
        follow_ups.note_follow_up(session, space, entries[person], NOW.date(), f"note {person}")
    for person, other in sorted(crowd.different):
        duplicates.say_different(session, entries[person].id, entries[other].id)
    return space, events, entries


def _evening(start: datetime) -> EventFields:
    end = start + timedelta(hours=2)
    return EventFields("Evening", start, end, "Europe/Paris", Track.TECHNICAL, status=EventStatus.HELD)


def _attendance(crowd: Crowd, events: list[Event], entries: list[Person]) -> list[Registration | CheckIn]:
    """The rows of the plan; of those that count only the first of a person at an event."""
    rows: list[Registration | CheckIn] = []
    counted: set[tuple[type[Any], int, int]] = set()
    plans: list[PlannedTicket | PlannedVisit] = [*crowd.tickets, *crowd.visits]
    for planned in plans:
        key = type(planned), planned.person, planned.event
        event, person = events[planned.event], entries[planned.person]
        common = {"event_id": event.id, "person_id": person.id, "retired_at": NOW if planned.gone else None}
        if planned.gone or key not in counted:
            rows.append(_row(planned, event, common))
        if not planned.gone:
            counted.add(key)
    return rows


def _row(planned: PlannedTicket | PlannedVisit, event: Event, common: dict[str, Any]) -> Registration | CheckIn:
    moment = None if planned.minute is None else event.dtstart + timedelta(minutes=planned.minute)
    if isinstance(planned, PlannedVisit):
        return CheckIn(checked_in_at=moment, method=Method.SEARCH, by="Camille", **common)
    return Registration(source="Luma", ticket_code=planned.code, seats=planned.seats, registered_at=moment, **common)


def stored_rows(database: Database, *, without: frozenset[str] = frozenset()) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the file as SQLite has it, by table; the journal aside."""
    tables = [name for name, table in Base.metadata.tables.items() if "retired_at" in table.c and name not in without]
    with database.read() as session:
        connection = session.connection()
        return {
            name: [tuple(one) for one in connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY id')]
            for name in tables
        }
