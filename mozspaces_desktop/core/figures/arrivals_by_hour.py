"""At which hours of the day people come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.model import EventFigures, HourFigures
from mozspaces_desktop.core.models import CheckIn, Event, Space

_TO_THE_MINUTE = 16
"""Characters of a stored moment down to its minute, of which no clock on earth splits one."""


def arrivals_by_hour(
    session: Session, spaces: Iterable[Space], events: Iterable[EventFigures]
) -> tuple[HourFigures, ...]:
    """How many were checked in at those of `events` that count, by hour of their space's clock; guests have no time.

    All hours from the first to the last in which somebody came.
    """
    wanted = {event.event_id for event in events if event.counts}
    arrivals: Counter[int] = Counter()
    for space in spaces:
        for event_id, minute, people in session.execute(_by_minute(space)):
            if event_id in wanted:
                moment = datetime.fromisoformat(f"{minute}Z")
                arrivals[clock.local(moment, space.tzid).hour] += people
    hours = range(min(arrivals), max(arrivals) + 1) if arrivals else ()
    return tuple(HourFigures(hour, arrivals[hour]) for hour in hours)


def _by_minute(space: Space) -> Select[tuple[str, Any, int]]:
    minute = func.substr(CheckIn.checked_in_at, 1, _TO_THE_MINUTE)
    return (
        select(CheckIn.event_id, minute, func.count())
        .join(Event, Event.id == CheckIn.event_id)
        .where(Event.space_id == space.id, CheckIn.retired_at.is_(None))
        .group_by(CheckIn.event_id, minute)
    )
