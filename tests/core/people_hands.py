"""What tests do to people: put them into the file, sign them up, plan events for them."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Person, Registration, Space, Track


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
