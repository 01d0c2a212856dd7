"""A file with people whom nobody saw for long, on 31 July 2014 in Paris: a notice is for 1 September."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from mozspaces_desktop.core import door, people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Method, Person, Space, Track
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW

LONG_AGO = NOW - timedelta(days=1000)


@pytest.fixture(autouse=True)
def _in_britain(british: None) -> None:
    """Days and times are written as there."""


def visitor(database: Database, space: Space, name: str, at: datetime = LONG_AGO) -> str:
    """Somebody who came to an event that began `at`; their key."""
    with database.begin("Add") as session:
        person = people.add_person(session, name=name, email=f"{name.split()[0].casefold()}@example.org")
        said = EventFields("Rust", at, at + timedelta(hours=2), space.tzid, Track.TECHNICAL)
        event = add_event(session, space, said)
        session.flush()
        found = row(session, Event, event.id)
        door.check_in(session, found, row(session, Person, person.id), method=Method.SEARCH, at=at)
        return person.id


@pytest.fixture
def old_friends(database: Database, paris: Space) -> list[str]:
    """Three people who came once, and not for long; and one who came last week."""
    visitor(database, paris, "Now Here", NOW - timedelta(days=7))
    return [visitor(database, paris, name) for name in ("Amina Diallo", "Bo Li", "Cy Young")]
