"""The visits behind the figures of newcomers, of returning people and of arrivals, by name: never for a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.attendance import check_ins_by_name
from mozspaces_desktop.core.figures.events_counted import known_sum
from mozspaces_desktop.core.figures.model import EventFigures
from mozspaces_desktop.core.figures.records import event_starts, read_visits
from mozspaces_desktop.core.figures.tables import Column, Kind
from mozspaces_desktop.core.models import Space


@dataclass(frozen=True, slots=True)
class Visit:
    """One person checked in at one event that counts, by the space's clock; `first_visit` is their first day there."""

    person_id: str
    name: str
    space: str
    event_id: str
    event: str
    date: dt.date
    checked_in: dt.time
    first_visit: dt.date
    newcomer: bool


VISITS: Sequence[Column[Visit]] = (
    Column("Name", Kind.TEXT, attrgetter("name")),
    Column("Date", Kind.DATE, attrgetter("date")),
    Column("Event", Kind.TEXT, attrgetter("event")),
    Column("Checked in", Kind.TIME, attrgetter("checked_in")),
    Column("First visit", Kind.DATE, attrgetter("first_visit")),
    Column("Space", Kind.TEXT, attrgetter("space")),
)


@dataclass(frozen=True, slots=True)
class Behind:
    """What a figure is made of: visits, those of it that have no name, and the events that add something to it.

    The visits and those `unnamed` (guests who said so, and recorded totals) are as many as the figure.
    """

    visits: Sequence[Visit]
    unnamed: int
    events: Sequence[EventFigures]


def newcomers_behind(session: Session, spaces: Iterable[Space], events: Iterable[EventFigures]) -> Behind:
    """The newcomers at those of `events` that count, each at their first event of the space, by day and time."""
    return _behind(session, spaces, events, "newcomers", lambda visit: visit.newcomer)


def returning_behind(session: Session, spaces: Iterable[Space], events: Iterable[EventFigures]) -> Behind:
    """The visits to those of `events` that count of people who had been to the space before, by day and time."""
    return _behind(session, spaces, events, "returning", lambda visit: not visit.newcomer)


def arrivals_behind(session: Session, spaces: Iterable[Space], events: Iterable[EventFigures], hour: int) -> Behind:
    """Who was checked in at those of `events` that count, in one hour of the day (0 to 23) by the space's clock."""
    counting = [event for event in events if event.counts]
    visits = [visit for visit in _visits(session, spaces, counting) if visit.checked_in.hour == hour]
    visited = {visit.event_id for visit in visits}
    return Behind(visits, 0, [event for event in counting if event.event_id in visited])


def _behind(
    session: Session,
    spaces: Iterable[Space],
    events: Iterable[EventFigures],
    figure: str,
    is_meant: Callable[[Visit], bool],
) -> Behind:
    """What `figure`, a count of the events, is made of."""
    of_event = attrgetter(figure)
    adding = [event for event in events if event.counts and of_event(event)]
    visits = [visit for visit in _visits(session, spaces, adding) if is_meant(visit)]
    return Behind(visits, (known_sum(map(of_event, adding)) or 0) - len(visits), adding)


def _visits(session: Session, spaces: Iterable[Space], events: Sequence[EventFigures]) -> list[Visit]:
    about = {event.event_id: event for event in events}
    visits = [visit for space in spaces for visit in _visits_of(session, space, about)]
    return sorted(visits, key=attrgetter("date"))


def _visits_of(session: Session, space: Space, about: dict[str, EventFigures]) -> Iterable[Visit]:
    first_event = read_visits(session, space).first_event
    days = {key: clock.local(start, space.tzid).date() for key, start in event_starts(session, space).items()}
    for row in session.execute(check_ins_by_name(space)):
        event = about.get(row.event_id)
        if event is not None:
            first = first_event[row.person_id]
            yield Visit(
                person_id=row.person_id,
                name=row.name,
                space=space.name,
                event_id=event.event_id,
                event=event.event,
                date=event.date,
                checked_in=clock.local(row.checked_in_at, space.tzid).time(),
                first_visit=days[first],
                newcomer=first == event.event_id,
            )
