"""What tests do to people: put them into the file, sign them up, plan events for them."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from mozspaces_desktop.core import merging, people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Person, Registration, Space, Track
from mozspaces_desktop.core.rows import row


def event_in(session: Session, space: Space, title: str, start: datetime) -> Event:
    said = EventFields(title, start, start + timedelta(hours=2), space.tzid, Track.TECHNICAL)
    return add_event(session, space, said)


def add(database: Database, *names: str, **emails: str) -> None:
    with database.begin("Add") as session:
        for name in names:
            people.add_person(session, name=name)
        for name, email in emails.items():
            people.add_person(session, name=name, email=email)


def register(session: Session, event: Event, person: Person, **values: object) -> None:
    session.add(Registration(event_id=event.id, person_id=person.id, **values))


MERGES = frozenset({"person_merge"})
"""What a merge leaves behind when it was parted again."""


def unite(database: Database, kept: str, merged: str) -> str:
    with database.begin("Merge") as session:
        return merging.merge(session, row(session, Person, kept), row(session, Person, merged)).id


def part(database: Database, merge_id: str) -> None:
    with database.begin("Part") as session:
        merging.unmerge(session, merge_id)
