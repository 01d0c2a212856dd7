"""Which event's door is open at a moment, and which will be next."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.events import WITH_ALL
from mozspaces_desktop.core.models import Event, EventStatus
from mozspaces_desktop.core.occurrences import as_event, occurrences_between

DOORS_OPEN_BEFORE = timedelta(hours=1)
"""How long before its start an event counts as being on at the door."""

_LOOKED_AROUND = timedelta(days=60)
"""How far ahead the next event of a series is looked for, and how far back the last one."""


def event_on_now(session: Session, space_id: str, *, at: datetime) -> Event | None:
    """The event whose door is open at the moment `at`: from an hour before its start until its end.

    Cancelled events have no door; one that lasts all day stands back behind another.
    """
    query = _with_a_door(space_id).where(Event.dtstart <= at + DOORS_OPEN_BEFORE, Event.dtend > at)
    found = [*session.scalars(query), *_of_series(session, space_id, at, at + DOORS_OPEN_BEFORE)]
    latest_first = sorted(found, key=lambda event: (event.dtstart, event.id), reverse=True)
    return next(iter(sorted(latest_first, key=lambda event: event.all_day)), None)


def event_at_door(session: Session, space_id: str, *, at: datetime) -> Event | None:
    """The event that is on now at the moment `at`, or else the next one, or else the last one."""
    on_now = event_on_now(session, space_id, at=at)
    if on_now is not None:
        return on_now
    query = _with_a_door(space_id)
    coming = list(session.scalars(query.where(Event.dtstart > at).order_by(Event.dtstart, Event.id).limit(1)))
    coming += [one for one in _of_series(session, space_id, at, at + _LOOKED_AROUND) if one.dtstart > at]
    if coming:
        return min(coming, key=lambda event: (event.dtstart, event.id))
    latest = query.where(Event.dtend <= at).order_by(Event.dtstart.desc(), Event.id.desc()).limit(1)
    past = list(session.scalars(latest))
    past += [one for one in _of_series(session, space_id, at - _LOOKED_AROUND, at) if one.dtend <= at]
    return max(past, key=lambda event: (event.dtstart, event.id), default=None)


def _of_series(session: Session, space_id: str, start: datetime, end: datetime) -> list[Event]:
    """The events of series that are no rows yet, have a door, and are on between two moments."""
    found = occurrences_between(session, space_id, start, end)
    return [as_event(one) for one in found if one.series.status is not EventStatus.CANCELLED]


def _with_a_door(space_id: str) -> Select[Event]:
    return (
        select(Event)
        .where(Event.space_id == space_id, Event.retired_at.is_(None), Event.status != EventStatus.CANCELLED)
        .options(*WITH_ALL)
    )
