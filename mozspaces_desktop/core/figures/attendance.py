"""Who was checked in at the events of a period, by name: personal data, read only for whoever asked for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.model import EventFigures
from mozspaces_desktop.core.figures.records import read_visits
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Space


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """One person at one event; `date` is the event's day and `checked_in` the time, by the space's clock."""

    date: dt.date
    event: str
    name: str
    email: str
    checked_in: dt.time
    method: Method
    newcomer: bool
    by: str


def attendance_list(
    session: Session, spaces: Iterable[Space], events: Sequence[EventFigures], tick: Callable[[], None] = lambda: None
) -> list[CheckedIn]:
    """Everybody checked in at those of the `events` that were held, public or not, as they came in; no guests.

    `tick` is called for each of them.
    """
    held = {event.event_id: event for event in events if event.status is EventStatus.HELD}
    people = [one for space in spaces for one in _checked_in(session, space, held, tick)]
    return sorted(people, key=attrgetter("date"))


def check_ins_by_name(space: Space) -> Select[*tuple[Any, ...]]:
    """All check-ins at events of `space` with who they are of, by the start of the events, as people came in."""
    return (
        select(CheckIn.event_id, CheckIn.person_id, CheckIn.checked_in_at, CheckIn.method, CheckIn.by)
        .add_columns(Person.name, Person.email)
        .join(Person, Person.id == CheckIn.person_id)
        .join(Event, Event.id == CheckIn.event_id)
        .where(Event.space_id == space.id, CheckIn.retired_at.is_(None))
        .order_by(Event.dtstart, Event.id, CheckIn.checked_in_at, CheckIn.id)
    )


def _checked_in(
    session: Session, space: Space, held: Mapping[str, EventFigures], tick: Callable[[], None]
) -> Iterator[CheckedIn]:
    first_event = read_visits(session, space).first_event
    for row in session.execute(check_ins_by_name(space)):
        event = held.get(row.event_id)
        if event is not None:
            tick()
            yield CheckedIn(
                date=event.date,
                event=event.event,
                name=row.name,
                email=row.email or "",
                checked_in=clock.local(row.checked_in_at, space.tzid).time(),
                method=row.method,
                newcomer=first_event[row.person_id] == row.event_id,
                by=row.by,
            )
