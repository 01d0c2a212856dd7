"""Everything that the door shows of an event, read at once from one state of the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, door_counts, open_doors, people_search
from mozspaces_desktop.core.door_counts import DoorCounts
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.people_search import Found


@dataclass(frozen=True, slots=True)
class DoorView:
    """An event, the figures of its door, who is expected and not in yet, and who is in (the last one first)."""

    event: Event
    counts: DoorCounts
    expected: Sequence[Found]
    arrived: Sequence[Found]


def read_door(session: Session, space_id: str, event_id: str) -> DoorView | None:
    """The door of the event `event_id`; of that which is on or next in the space if that is gone or "".

    None if nothing is planned.
    """
    event = _event(session, event_id) or open_doors.event_at_door(session, space_id, at=clock.now(session))
    if event is None:
        return None
    return DoorView(
        event,
        door_counts.counts(session, event),
        people_search.expected(session, event.id),
        people_search.arrived(session, event.id),
    )


def is_of_another_day(event: Event, *, chosen: datetime, now: datetime) -> bool:
    """Whether `event` is over and was `chosen` on an earlier day than it is `now`, by its own clock."""
    chosen_on, today = (clock.local(moment, event.tzid).date() for moment in (chosen, now))
    return event.dtend < now and chosen_on < today


def _event(session: Session, event_id: str) -> Event | None:
    try:
        return event_by_id(session, event_id) if event_id else None
    except RefusedError:
        return None
