"""What a space sets for its events: how many fit into its rooms, when it is open, its country's public holidays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.models import Room, Space


@dataclass(frozen=True, slots=True)
class SpaceRules:
    """Read once, to look at many events by; `hours` and `holidays` are by the clock of the zone `tzid`."""

    tzid: str
    capacities: Mapping[str, int]
    """How many people fit into a room, by its key, as far as somebody said."""
    hours: Mapping[int, tuple[time, time]]
    """When the space opens and closes on each day of the week (0 is Monday), as far as somebody said."""
    holidays: Mapping[date, str]
    """The names of the public holidays, as far as they were looked up."""


def space_rules(session: Session, space: Space, holidays: Mapping[date, str]) -> SpaceRules:
    """What the file says of `space`, together with the public `holidays` of the days to be looked at."""
    capacities = select(Room.id, Room.capacity).where(Room.space_id == space.id, Room.capacity.is_not(None))
    return SpaceRules(
        tzid=space.tzid,
        capacities={room_id: capacity for room_id, capacity in session.execute(capacities) if capacity is not None},
        hours={line.weekday: (line.opens, line.closes) for line in spaces.opening_hours(session, space.id)},
        holidays=holidays,
    )
