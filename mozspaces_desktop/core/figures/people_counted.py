"""The different people behind a count of attendees, by name: for the window, never for a file."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.figures.model import EventFigures
from mozspaces_desktop.core.figures.records import read_visits
from mozspaces_desktop.core.figures.tables import Column, Kind
from mozspaces_desktop.core.models import CheckIn, Event, Person, Space
from mozspaces_desktop.core.text import fold


@dataclass(frozen=True, slots=True)
class PersonCounted:
    """A person, at how many of some events they were checked in, and the days of the first and last of those."""

    person_id: str
    name: str
    visits: int
    first_visit: dt.date
    last_visit: dt.date


PEOPLE: Sequence[Column[PersonCounted]] = (
    Column("Name", Kind.TEXT, lambda one: one.name),
    Column("Visits", Kind.COUNT, lambda one: one.visits),
    Column("First visit", Kind.DATE, lambda one: one.first_visit),
    Column("Last visit", Kind.DATE, lambda one: one.last_visit),
)


def people_counted(session: Session, spaces: Sequence[Space], events: Iterable[EventFigures]) -> list[PersonCounted]:
    """Everybody checked in at those of `events` that count, by name; as many as the figure of unique attendees."""
    at = {key: people for space in spaces for key, people in read_visits(session, space).people_at.items()}
    days: dict[str, list[dt.date]] = defaultdict(list)
    for event in events:
        if event.counts:
            for person_id in at.get(event.event_id, ()):
                days[person_id].append(event.date)
    ids = [space.id for space in spaces]
    visitors = select(CheckIn.person_id).join(Event, Event.id == CheckIn.event_id).where(Event.space_id.in_(ids))
    names = session.execute(select(Person.id, Person.name).where(Person.id.in_(visitors)))
    counted = [
        PersonCounted(person_id, name, len(days[person_id]), min(days[person_id]), max(days[person_id]))
        for person_id, name in names
        if person_id in days
    ]
    return sorted(counted, key=lambda one: (fold(one.name), one.person_id))
