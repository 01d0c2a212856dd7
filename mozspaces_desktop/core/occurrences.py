"""The events of series that are no rows of the file: worked out when somebody looks, stored when something is kept.

Such an event has a key already, made of its series' key and its beginning: the same on every laptop, before and after
it becomes a row. Whoever changes an event, or ties a person to it, calls :func:`stored` first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import Select, inspect, select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.orm.attributes import set_committed_value

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.focus_links import set_focus_areas
from mozspaces_desktop.core.models import Event, Planned, Series
from mozspaces_desktop.core.recurrence import Recurrence

_EPOCH = datetime(1, 1, 1)  # noqa: DTZ001  # by the clock of any series
_KEY = re.compile(r"([0-9a-f]{8}-[0-9a-f]{4})-8([0-9a-f]{3}-[0-9a-f]{4})-[0-9a-f]{12}")
_CLOCKS = timedelta(hours=26)
"""Two clocks on this planet differ by no more than this."""

SAID = tuple(
    name
    for name in Planned.__annotations__
    if name not in ("space_id", "uid", "sequence", "dtstart", "dtend", "imported", "extra")
)
"""What each event of a series has from its series, its times aside."""

WITH_ALL = (joinedload(Series.room), joinedload(Series.coordinator), selectinload(Series.focus_areas))
"""Options of a query that reads series with all that they refer to."""


def occurrence_key(series_id: str, start: datetime) -> str:
    """The key of the event of a series that begins at `start` by the series' clock (naive).

    A UUID of version 8 (RFC 9562): the series' own, but for the last 48 bits, which are the seconds since the year 1.
    """
    seconds = int((start - _EPOCH).total_seconds())
    return f"{series_id[:14]}8{series_id[15:24]}{seconds:012x}"


def rows_elsewhere(session: Session, series: Series) -> set[datetime]:
    """When events would begin (naive) that left the series: rows that stand alone by now, or are of another series."""
    first = occurrence_key(series.id, _EPOCH)
    query = select(Event.id).where(Event.id.between(first, first[:24] + "f" * 12), Event.retired_at.is_(None))
    return {_start_in(key) for key in session.scalars(query.where(Event.series_id.is_distinct_from(series.id)))}


def _start_in(key: str) -> datetime:
    return _EPOCH + timedelta(seconds=int(key[24:], 16))


def clock_of(series: Series) -> tzinfo:
    """The clock by which the series goes."""
    return _defined(series.zone_definition) if series.zone_definition else ZoneInfo(series.tzid)


@lru_cache(maxsize=64)
def _defined(definition: str) -> tzinfo:
    from mozspaces_desktop.core.calendar_files.zones import clock_defined_by

    return clock_defined_by(definition)


def first_start(series: Series) -> datetime:
    """When the first event of the series begins, by its clock (naive)."""
    return series.dtstart.astimezone(clock_of(series)).replace(tzinfo=None)


def recurrence_of(series: Series) -> Recurrence:
    """When the events of the series begin."""
    return Recurrence(
        first_start(series), series.rrule, series.rdates, series.exdates, series.all_day, clock_of(series)
    )


def usual_length(series: Series) -> timedelta:
    """How long an event of the series lasts, by the clock on the wall."""
    return series.dtend.astimezone(clock_of(series)).replace(tzinfo=None) - first_start(series)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One event of a series that is no row: when it begins by the series' clock (naive), and its moments in UTC."""

    series: Series
    start: datetime
    dtstart: datetime
    dtend: datetime

    @property
    def key(self) -> str:
        """The event's key."""
        return occurrence_key(self.series.id, self.start)


def _occurrence(series: Series, start: datetime, rule: Recurrence, length: timedelta) -> Occurrence:
    clock = rule.clock
    end = start + (rule.lasts(start) or length)
    dtstart = start.replace(tzinfo=clock).astimezone(UTC)
    return Occurrence(series, start, dtstart, max(dtstart, end.replace(tzinfo=clock).astimezone(UTC)))


def occurrence_at(series: Series, start: datetime) -> Occurrence:
    """The event of a series that begins at `start` by its clock (naive), as the series has it."""
    return _occurrence(series, start, recurrence_of(series), usual_length(series))


def occurrences_between(session: Session, space_id: str, start: datetime, end: datetime) -> list[Occurrence]:
    """The events of a space's series that are no rows and touch the time from `start` to `end` (exclusive, aware)."""
    found = session.scalars(series_between(space_id, start, end).options(*WITH_ALL)).all()
    if not found:
        return []
    rows = _kept(session, series_between(space_id, start, end))
    return [
        one
        for series in found
        for one in _of_series(series, start, end)
        if series.id not in rows or recurrence.written(one.start, all_day=series.all_day) not in rows[series.id]
    ]


def series_between(space_id: str, start: datetime, end: datetime) -> Select[Series]:
    """The series of a space that may have events between two moments."""
    return select(Series).where(
        Series.space_id == space_id,
        Series.retired_at.is_(None),
        (Series.dtstart < end) | (Series.rdates != ""),  # additional dates may come before the first
        Series.last_end.is_(None) | (Series.last_end >= start),
    )


def _kept(session: Session, of_series: Select[Series]) -> dict[str | None, set[str | None]]:
    """Which events are rows, by the key of their series."""
    keys = of_series.with_only_columns(Series.id)
    query = select(Event.series_id, Event.recurrence_id).where(Event.series_id.in_(keys), Event.retired_at.is_(None))
    rows: dict[str | None, set[str | None]] = defaultdict(set)
    for series_id, recurrence_id in session.execute(query):
        rows[series_id].add(recurrence_id)
    return rows


def _of_series(series: Series, start: datetime, end: datetime) -> Iterator[Occurrence]:
    rule, length = recurrence_of(series), usual_length(series)
    longest = max([length, *(rule.lasts(one) or timedelta(0) for one in rule.own_lengths)])
    first = _wall(start, rule.clock) - longest - _CLOCKS
    for begins in rule.between(first, _wall(end, rule.clock)):
        one = _occurrence(series, begins, rule, length)
        if one.dtstart < end and (one.dtend > start or one.dtend == one.dtstart >= start):
            yield one


def _wall(moment: datetime, clock: tzinfo) -> datetime:
    return moment.astimezone(clock).replace(tzinfo=None)


def as_event(one: Occurrence) -> Event:
    """An occurrence as an event that is read like any other. It belongs to no session: see :func:`stored`."""
    series = one.series
    event = Event(
        id=one.key,
        space_id=series.space_id,
        series_id=series.id,
        recurrence_id=recurrence.written(one.start, all_day=series.all_day),
        uid=series.uid,
        sequence=series.sequence,
        dtstart=one.dtstart,
        dtend=one.dtend,
        imported=None,
        extra="",
        **{name: getattr(series, name) for name in SAID},
    )
    for name in ("room", "coordinator", "focus_areas"):
        set_committed_value(event, name, getattr(series, name))
    return event


def virtual_event(session: Session, event_id: str) -> Event | None:
    """The event with the key `event_id` of a series, if it is no row and takes place."""
    parts = _KEY.fullmatch(event_id)
    if parts is None:
        return None
    prefix = f"{parts[1]}-7{parts[2]}-"
    within = Series.id.between(prefix + "0" * 12, prefix + "f" * 12)
    series = session.scalar(select(Series).where(within, Series.retired_at.is_(None)).options(*WITH_ALL))
    if series is None:
        return None
    start, rule = _start_in(event_id), recurrence_of(series)
    written = recurrence.written(start, all_day=series.all_day)
    kept = select(Event.id).where(
        Event.series_id == series.id, Event.recurrence_id == written, Event.retired_at.is_(None)
    )
    if not rule.takes_place(start) or session.scalar(kept) is not None:
        return None
    return as_event(_occurrence(series, start, rule, usual_length(series)))


def stored(session: Session, event: Event) -> Event:
    """`event` as a row of the file: itself, or the row that is made of an occurrence of a series now."""
    if not inspect(event).transient:
        return event
    known = session.get(Event, event.id)
    if known is None:
        values = {column.key: getattr(event, column.key) for column in inspect(Event).columns}
        row = Event(**{name: value for name, value in values.items() if name not in ("created_at", "retired_at")})
        session.add(row)
    else:  # it was a row before, until that was undone
        row = known
        for name in (*SAID, "dtstart", "dtend", "series_id", "recurrence_id"):
            setattr(row, name, getattr(event, name))
        row.retired_at = None
    set_focus_areas(session, row, [area.id for area in event.focus_areas])
    for name in ("room", "coordinator", "focus_areas"):
        set_committed_value(row, name, getattr(event, name))
    return row


def nearest_occurrences(session: Session, series: Series, moment: datetime) -> list[Occurrence]:
    """Of the events of a series that are no rows, the last that begins before a moment and the next that does not."""
    query = select(Event.recurrence_id).where(Event.series_id == series.id, Event.retired_at.is_(None))
    rows, rule, wall = set(session.scalars(query)), recurrence_of(series), _wall(moment, clock_of(series))

    def virtual(starts: Iterable[datetime]) -> Iterator[datetime]:
        return (one for one in starts if recurrence.written(one, all_day=series.all_day) not in rows)

    before = (one for one in reversed(rule.between(_EPOCH, wall)) if one < wall)
    found = [next(virtual(before), None), next(virtual(_from(rule, wall)), None)]
    return [occurrence_at(series, one) for one in found if one is not None]


def _from(rule: Recurrence, wall: datetime) -> Iterator[datetime]:
    """The beginnings from `wall` on, worked out a stretch at a time: there may be very many."""
    stretch = timedelta(days=64)
    while wall < recurrence.HORIZON:
        yield from rule.between(wall, wall + stretch - timedelta.resolution)
        wall, stretch = wall + stretch, 2 * stretch
