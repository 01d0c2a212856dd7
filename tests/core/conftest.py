"""An event with all that can be said of one."""

from datetime import UTC, datetime

import pytest

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Track


@pytest.fixture
def whole_evening(database, paris):
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
