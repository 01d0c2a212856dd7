"""Everything that the door shows of an event, read at once from one state of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core import arrivals, capacity, clock, door_counts, open_doors, people_search
from mozspaces_desktop.core.door_counts import DoorCounts
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.models import CapacityOverride, Event
from mozspaces_desktop.core.people_search import Found

EVERYBODY = -1
"""No limit (SQLite)."""


@dataclass(frozen=True, slots=True)
class DoorView:
    """An event, the figures of its door, who is expected, and who is in (the last one first).

    `decided` is who let more people in than the room holds, None if nobody had to. `present` are the keys of those who
    are in and since when.
    """

    event: Event
    counts: DoorCounts
    decided: CapacityOverride | None
    present: Mapping[str, tuple[str, str]]
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
        *_figures(session, event),
        arrivals.present(session, event.id),
        people_search.expected(session, event.id),
        people_search.arrived(session, event.id, limit=EVERYBODY),
    )


@dataclass(frozen=True, slots=True)
class Attendance:
    """A door as it is since it was read: its figures, who came, and the keys of those who are not in any more."""

    counts: DoorCounts
    decided: CapacityOverride | None
    present: Mapping[str, tuple[str, str]]
    came: Sequence[Found]
    left: Sequence[str]


def read_attendance(session: Session, event: Event, before: Mapping[str, tuple[str, str]]) -> Attendance:
    """Who came to `event` and who was taken back since those were `present` who were it `before`.

    Somebody whose time was corrected left, and came.
    """
    now = arrivals.present(session, event.id)
    came = [person_id for _key, (person_id, _at) in sorted(now.items() - before.items())]
    left = [person_id for _key, (person_id, _at) in before.items() - now.items()]
    found = [people_search.person_found(session, person_id, event_id=event.id) for person_id in came]
    return Attendance(*_figures(session, event), now, found, left)


def _figures(session: Session, event: Event) -> tuple[DoorCounts, CapacityOverride | None]:
    counts = door_counts.counts(session, event)
    if not counts.capacity or counts.attendees <= counts.capacity:
        return counts, None
    return counts, next(iter(capacity.overrides(session, event.id)), None)


def is_of_another_day(event: Event, *, chosen: datetime, now: datetime) -> bool:
    """Whether `event` is over and was `chosen` on an earlier day than it is `now`, by its own clock."""
    chosen_on, today = (clock.local(moment, event.tzid).date() for moment in (chosen, now))
    return event.dtend < now and chosen_on < today


def _event(session: Session, event_id: str) -> Event | None:
    try:
        return event_by_id(session, event_id) if event_id else None
    except RefusedError:
        return None
