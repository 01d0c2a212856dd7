"""At which hours of the day people come."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.model import EventFigures, HourFigures
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.records import events_within
from mozspaces_desktop.core.models import CheckIn, Event, Space

_TO_THE_MINUTE = len("2014-07-31T19:05")
"""Characters of a stored moment down to its minute, which no clock on earth splits since 1972."""


def read_arrivals(session: Session, spaces: Iterable[Space], period: Period) -> dict[str, Counter[int]]:
    """How many were checked in at each event of the period, by hour (0 to 23) of their space's clock."""
    arrivals: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for space in spaces:
        for event_id, minute, people in session.execute(_by_minute(space, period)):
            moment = datetime.fromisoformat(f"{minute}Z")
            arrivals[event_id][clock.local(moment, space.tzid).hour] += people
    return arrivals


def arrivals_by_hour(arrivals: Mapping[str, Counter[int]], events: Iterable[EventFigures]) -> tuple[HourFigures, ...]:
    """How many were checked in at `events`, by hour of their space's clock; guests have no time.

    All hours from the first to the last in which somebody came, `arrivals` being those of all events of the period.
    """
    total: Counter[int] = Counter()
    for event in events:
        total.update(arrivals.get(event.event_id, ()))
    hours = range(min(total), max(total) + 1) if total else ()
    return tuple(HourFigures(hour, total[hour]) for hour in hours)


def _by_minute(space: Space, period: Period) -> Select[tuple[str, Any, int]]:
    minute = func.substr(CheckIn.checked_in_at, 1, _TO_THE_MINUTE)
    return (
        select(CheckIn.event_id, minute, func.count())
        .join(Event, Event.id == CheckIn.event_id)
        .where(events_within(space, period), CheckIn.retired_at.is_(None))
        .group_by(CheckIn.event_id, minute)
    )
