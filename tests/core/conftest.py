"""An event that is on now, and one with all that can be said of one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, EventStatus, Space, Track
from tests.conftest import NOW


@pytest.fixture
def tonight(database: Database, paris: Space) -> Event:
    """A confirmed event of two hours that begins now."""
    end = NOW + timedelta(hours=2)
    said = EventFields("Tonight", NOW, end, paris.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
    with database.begin("Add") as session:
        return add_event(session, paris, said)


@pytest.fixture
def whole_evening(database: Database, paris: Space) -> EventFields:
    """An evening of July 2014, with everything that can be said of one."""
    with database.begin("Add") as session:
        room = spaces.add_room(session, paris, name="Main room", capacity=40)
        coordinator = spaces.add_coordinator(session, paris, name="Ana", track=Track.TECHNICAL)
        areas = spaces.focus_areas(session, paris.id)
        return EventFields(
            title="Rust evening",
            dtstart=datetime(2014, 7, 31, 17, tzinfo=UTC),
            dtend=datetime(2014, 7, 31, 19, tzinfo=UTC),
            tzid="Europe/Paris",
            track=Track.TECHNICAL,
            room_id=room.id,
            coordinator_id=coordinator.id,
            type="Meetup",
            focus_area_ids=(areas[0].id, areas[3].id),
            host="Rust Paris",
            public=False,
            status=EventStatus.CONFIRMED,
            expected=40,
            link="https://example.org",
            notes="Bring a laptop",
        )
