"""The demo season with eleven more spaces, for pictures of the figures and the hypothesis of all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, events, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo
from mozspaces_desktop.core.demo_clock import NOW
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Space, Stage, Track

_DAYS_GONE = 91
_RATES = (0.0, 0.4, 1.5, 2.5, 2.8, 3.0, 3.3, 4.0)
_YIELDS = (0.4, 0.7, 1.0, 1.1, 1.4)
_TITLES = ("Study group", "Open evening", "Sprint", "Workshop", "Talks", "Beginners' evening")


def make_twelve_spaces(database: Database) -> None:
    """Fill an empty `database` with the demo season, and with invented events of the other offices of 2014."""
    make_demo(database)
    chance = Random(2014)  # noqa: S311  # the same each time, and no secret
    with database.begin("Fill") as session:
        for office in spaces.OFFICES:
            if office.city == "Paris":
                continue
            space = spaces.add_space(
                session, name=office.city, city=office.city, country=office.country, tzid=office.tzid
            )
            session.flush()
            _hold_season(session, space, chance)


def _hold_season(session: Session, space: Space, chance: Random) -> None:
    rate, share, zone = chance.choice(_RATES), chance.choice(_YIELDS), ZoneInfo(space.tzid)
    areas = spaces.focus_areas(session, space.id)
    for number in range(_DAYS_GONE):
        if chance.random() >= rate / 7:
            continue
        day = date(2014, 5, 1) + timedelta(days=number)
        start = datetime.combine(day, time(19), zone).astimezone(UTC)
        area, title = chance.choice(areas), chance.choice(_TITLES)
        track = chance.choice((Track.TECHNICAL, Track.NON_TECHNICAL))
        end = start + timedelta(hours=2)
        if end > NOW:
            continue
        said = EventFields(f"{area.name}: {title}", start, end, space.tzid, track, focus_area_ids=(area.id,))
        event = events.add_event(session, space, replace(said, status=EventStatus.HELD))
        session.flush()
        attendees = chance.randrange(6, 45)
        new = attendees * 2 // 5
        contributions.record_totals(session, event, attendees=attendees, newcomers=new, returning=attendees - new)
        while chance.random() < share / (1 + share):
            person = people.add_person(session, name=f"{space.name} {number}")
            session.flush()
            contributions.reach_stage(session, space, person, area, Stage.ACTIVE, day, event=event)
