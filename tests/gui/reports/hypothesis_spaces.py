"""Spaces whose events and contributors the hypothesis page is shown with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from mozspaces_desktop.core import contributions, events, people, spaces
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Stage, Track

HELD = {"Auckland": 3, "Paris": 28, "Portland": 31}
"""Events of each space until the end of July; every second one made a contributor."""


def hold(session, space, number, *, status=EventStatus.HELD, day=None):
    day = day or date(2014, 5, 2) + timedelta(days=number)
    start = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)
    said = EventFields("Evening", start, start + timedelta(hours=1), space.tzid, Track.TECHNICAL, status=status)
    event = events.add_event(session, space, said)
    session.flush()
    return event


def contribute(session, space, number):
    person = people.add_person(session, name=f"{space.name} {number}")
    session.flush()
    area = spaces.focus_areas(session, space.id)[0]
    day = date(2014, 5, 3) + timedelta(days=number)
    contributions.reach_stage(session, space, person, area, Stage.ACTIVE, day)


def fill(database, names):
    """Spaces by name, with their events; Paris has two more that are planned, and one that waits to be recorded."""
    with database.begin("Fill") as session:
        for name in names:
            if name != "Paris":
                spaces.add_space(session, name=name, city=name, country="FR", tzid="Europe/Paris")
        session.flush()
        for space in spaces.spaces(session):
            for number in range(HELD[space.name]):
                hold(session, space, number)
                if number % 2:
                    contribute(session, space, number)
            if space.name == "Paris":
                hold(session, space, 0, status=EventStatus.CONFIRMED, day=date(2014, 8, 20))
                hold(session, space, 0, status=EventStatus.CONFIRMED, day=date(2014, 9, 20))
                hold(session, space, 0, status=EventStatus.CONFIRMED, day=date(2014, 7, 20))
