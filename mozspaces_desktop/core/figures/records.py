"""What the data file knows of a space and a period, read in a few queries whatever the number of events and people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.models import (
    CheckIn,
    Contribution,
    Coordinator,
    Event,
    EventFocusArea,
    EventStatus,
    FocusArea,
    Guests,
    Person,
    Pseudonym,
    RecordedTotals,
    Registration,
    Room,
    Season,
    Space,
    Stage,
    Track,
)
from mozspaces_desktop.core.occurrences import Occurrence, occurrences_between

Query = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Visits:
    """Who was checked in where, over all events that a space ever had, public or not, but for those cancelled."""

    people_at: dict[str, list[str]]
    """Keys of the people by key of the event."""
    first_event: dict[str, str]
    """Key of the event that each person attended first, by the start of the events."""

    def at(self, event_id: str) -> list[str]:
        """Keys of the people checked in at an event."""
        return self.people_at.get(event_id, [])

    def newcomers(self, event_id: str) -> int:
        """How many of the people checked in at an event had attended none before it."""
        return sum(self.first_event[person_id] == event_id for person_id in self.at(event_id))


class EventRecord(NamedTuple):
    """What the file says of one event; one of a series may be no row yet."""

    id: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    title: str
    track: Track
    coordinator_id: str | None
    type: str
    host: str
    public: bool
    status: EventStatus
    expected: int | None
    link: str
    notes: str
    room: str | None
    coordinator: str | None


@dataclass(frozen=True, slots=True)
class Records:
    """The rows that the figures of a space and a period are counted from; dictionaries are by key of the event."""

    space: Space
    period: Period
    events: Sequence[EventRecord]
    starts: dict[str, datetime]
    """When (UTC) each event that the space ever had started."""
    visits: Visits
    registered: dict[str, list[str]]
    guests: dict[str, tuple[int, int]]
    """How many guests an event had, and how many of them were newcomers."""
    totals: dict[str, Row[Any]]
    area_ids: dict[str, list[str]]
    areas: Sequence[FocusArea]
    """The space's focus areas in order, the retired ones last."""
    coordinators: Sequence[Coordinator]
    seasons: Sequence[Season]
    """The seasons of the file, the latest first."""
    contributions: Sequence[Row[Any]]
    """The contributions of the period, by day, and those earlier in a season that it begins in."""


def read_records(
    session: Session, space: Space, period: Period, *, planned: bool = True, known: Records | None = None
) -> Records:
    """Everything that the figures of `space` in `period` are counted from; what is the same in any is that of `known`.

    Events of series that are no rows yet are among the events, unless not even those `planned` are wanted.
    """
    start, end = _bounds(space, period)
    within = events_within(space, period)
    virtual = occurrences_between(session, space.id, start, end) if planned else []
    virtual = [one for one in virtual if start <= one.dtstart and one.series.status is not EventStatus.DRAFT]
    area_ids = _grouped(session, _linked(EventFocusArea, EventFocusArea.focus_area_id, within))
    seasons = known.seasons if known else spaces.seasons(session)
    area_ids |= {one.key: [area.id for area in one.series.focus_areas] for one in virtual}
    events = [*(EventRecord(*row) for row in session.execute(_events(within))), *map(_record, virtual)]
    return Records(
        space=space,
        period=period,
        events=sorted(events, key=lambda event: (event.dtstart, event.id)),
        starts=known.starts if known else event_starts(session, space),
        visits=known.visits if known else read_visits(session, space),
        registered=_grouped(session, _linked(Registration, Registration.person_id, within)),
        guests={event_id: (count, new) for event_id, count, new in session.execute(_guests(within))},
        totals={row.event_id: row for row in session.execute(_totals(within))},
        area_ids=area_ids,
        areas=known.areas if known else spaces.focus_areas(session, space.id, retired=True),
        coordinators=known.coordinators if known else _coordinators(session, space),
        seasons=seasons,
        contributions=session.execute(_contributions(space, period, _since(period, seasons))).all(),
    )


def read_visits(session: Session, space: Space) -> Visits:
    """All check-ins that count, at events of `space` of any time that were not cancelled."""
    query = (
        select(CheckIn.event_id, CheckIn.person_id)
        .join(Event, Event.id == CheckIn.event_id)
        .where(Event.space_id == space.id, Event.retired_at.is_(None), CheckIn.retired_at.is_(None))
        .where(Event.status != EventStatus.CANCELLED)
        .order_by(Event.dtstart, Event.id)
    )
    people_at: dict[str, list[str]] = defaultdict(list)
    first_event: dict[str, str] = {}
    for event_id, person_id in session.execute(query):
        people_at[event_id].append(person_id)
        first_event.setdefault(person_id, event_id)
    return Visits(people_at, first_event)


def _coordinators(session: Session, space: Space) -> Sequence[Coordinator]:
    return session.scalars(select(Coordinator).where(Coordinator.space_id == space.id)).all()


def event_starts(session: Session, space: Space) -> dict[str, datetime]:
    """When (UTC) each event that `space` ever had started, by its key."""
    query = select(Event.id, Event.dtstart).where(Event.space_id == space.id)
    return {row.id: row.dtstart for row in session.execute(query)}


def _record(one: Occurrence) -> EventRecord:
    series = one.series
    return EventRecord(
        id=one.key,
        dtstart=one.dtstart,
        dtend=one.dtend,
        all_day=series.all_day,
        title=series.title,
        track=series.track,
        coordinator_id=series.coordinator_id,
        type=series.type,
        host=series.host,
        public=series.public,
        status=series.status,
        expected=series.expected,
        link=series.link,
        notes=series.notes,
        room=series.room.name if series.room else None,
        coordinator=series.coordinator.name if series.coordinator else None,
    )


def _bounds(space: Space, period: Period) -> tuple[datetime, datetime]:
    """When the period begins and ends (exclusive) by the space's clock, in UTC."""
    first, after = period.starts_on, period.ends_on + timedelta(days=1)
    return clock.local_midnight(first, space.tzid), clock.local_midnight(after, space.tzid)


def events_within(space: Space, period: Period) -> ColumnElement[bool]:
    """Events of the space that start on a day of the period by the space's clock, deleted ones and drafts aside."""
    start, end = _bounds(space, period)
    return (
        (Event.space_id == space.id)
        & Event.retired_at.is_(None)
        & (Event.status != EventStatus.DRAFT)
        & (Event.dtstart >= start)
        & (Event.dtstart < end)
    )


def _events(within: ColumnElement[bool]) -> Query:
    return (
        select(Event.id, Event.dtstart, Event.dtend, Event.all_day, Event.title, Event.track, Event.coordinator_id)
        .add_columns(Event.type, Event.host, Event.public, Event.status, Event.expected, Event.link, Event.notes)
        .add_columns(Room.name.label("room"), Coordinator.name.label("coordinator"))
        .outerjoin(Room, Room.id == Event.room_id)
        .outerjoin(Coordinator, Coordinator.id == Event.coordinator_id)
        .where(within)
        .order_by(Event.dtstart, Event.id)
    )


def _linked(link: type[Registration] | type[EventFocusArea], key: Any, within: ColumnElement[bool]) -> Query:
    """Keys of events `within`, each with the `key` of something that a row of `link` ties to it."""
    return select(link.event_id, key).join(Event, Event.id == link.event_id).where(within, link.retired_at.is_(None))


def _guests(within: ColumnElement[bool]) -> Query:
    return (
        select(Guests.event_id, func.sum(Guests.count), func.sum(Guests.newcomers))
        .join(Event, Event.id == Guests.event_id)
        .where(within, Guests.retired_at.is_(None))
        .group_by(Guests.event_id)
    )


def _totals(within: ColumnElement[bool]) -> Query:
    return (
        select(RecordedTotals.event_id, RecordedTotals.attendees, RecordedTotals.guests)
        .add_columns(RecordedTotals.newcomers, RecordedTotals.returning)
        .join(Event, Event.id == RecordedTotals.event_id)
        .where(within, RecordedTotals.retired_at.is_(None))
    )


def _since(period: Period, seasons: Sequence[Season]) -> date:
    """The first day that matters to who is new in the period: whoever was active in its season before is not."""
    begun = (season.starts_on for season in seasons if season.starts_on <= period.starts_on <= season.ends_on)
    return min(begun, default=period.starts_on)


def _contributions(space: Space, period: Period, since: date) -> Query:
    credited = (Event.id == Contribution.event_id) & Event.retired_at.is_(None)
    number = (Pseudonym.person_id == Contribution.person_id) & (Pseudonym.space_id == Contribution.space_id)
    return (
        select(Contribution.person_id, Contribution.focus_area_id, Contribution.stage, Contribution.on_date)
        .add_columns(Contribution.evidence, Person.name, Pseudonym.serial, FocusArea.name.label("focus_area"))
        .add_columns(Event.id.label("event_id"), Event.title, Event.dtstart, Event.track, Event.coordinator_id)
        .add_columns(Coordinator.name.label("coordinator"))
        .join(Person, Person.id == Contribution.person_id)
        .join(FocusArea, FocusArea.id == Contribution.focus_area_id)
        .outerjoin(Event, credited)
        .outerjoin(Coordinator, Coordinator.id == Event.coordinator_id)
        .outerjoin(Pseudonym, number & Pseudonym.retired_at.is_(None))
        .where(Contribution.space_id == space.id, Contribution.retired_at.is_(None))
        .where(Contribution.stage.in_((Stage.INTERESTED, Stage.ACTIVE)))
        .where(Contribution.on_date.between(since, period.ends_on))
        .order_by(Contribution.on_date, Contribution.id)
    )


def _grouped(session: Session, query: Query) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for event_id, key in session.execute(query):
        groups[event_id].append(key)
    return groups
