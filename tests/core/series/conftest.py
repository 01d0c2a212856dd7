import pytest

from mozspaces_desktop.core import series
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Track


@pytest.fixture
def said(at_paris):
    """An evening about Rust on Tuesday 6 May 2014, as a person says it."""
    return EventFields(
        title="Rust evening",
        dtstart=at_paris(2014, 5, 6, 19),
        dtend=at_paris(2014, 5, 6, 21),
        tzid="Europe/Paris",
        track=Track.TECHNICAL,
        status=EventStatus.CONFIRMED,
    )


@pytest.fixture
def repeat(database, paris, said):
    """Make a series of it in an action of its own."""

    def repeat(rrule, **more):
        with database.begin("Add") as session:
            return series.add_series(session, paris, said, rrule, **more).id

    return repeat
