"""What a calendar shows: when an event is by the clock on the wall, and the events of a few days, read quickly.

A space lives in its own time zone wherever the laptop is. Every view takes an event's time from here, so that no
two of them disagree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Label, Row, Select, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.models import Coordinator, Event, EventFocusArea, EventStatus, Room, Series, Track
from mozspaces_desktop.core.occurrences import Occurrence, occurrences_between
from mozspaces_desktop.core.text import clean_line

if TYPE_CHECKING:
    from mozspaces_desktop.core.events import EventFields

DAY = timedelta(days=1)
EVENING = (time(19), time(21))
"""When an event is thought to be until somebody says otherwise, by the clock on the wall."""
_LONGEST_TITLE = 200
"""Characters of a title, a room or a name that a calendar reads; an imported one may have millions."""
WIDEST_ZONES = timedelta(hours=26)
"""Two clocks on this planet differ by no more than this."""

_FIRST, _LAST = datetime(2, 1, 1, tzinfo=UTC), datetime(9998, 12, 31, tzinfo=UTC)
"""Between these every moment has a local time, in any zone."""


@dataclass(frozen=True, slots=True)
class Span:
    """A time in the calendar, from `start` to `end` (exclusive), both aware and in one zone.

    It is measured and moved by the clock on the wall: 19:00 stays 19:00 when the clocks change.
    """

    start: datetime
    end: datetime
    all_day: bool = False

    @classmethod
    def of_days(cls, first: date, last: date, tzid: str) -> Self:
        """All day from `first` to `last`, both included, in the zone `tzid`."""
        return cls(_at(first, time(), tzid), _at(last + DAY, time(), tzid), all_day=True)

    @classmethod
    def of_hours(cls, day: date, starts: time, ends: time, tzid: str) -> Self:
        """From `starts` on `day` until it is `ends` by the clock of the zone `tzid`, on the next day if need be."""
        return cls(_at(day, starts, tzid), _at(day + DAY if ends <= starts else day, ends, tzid))

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return self.start.date()

    @property
    def last_day(self) -> date:
        """The last day that it touches; midnight belongs to the day before."""
        return max(self.first_day, (self.end - timedelta.resolution).date())

    @property
    def fills_days(self) -> bool:
        """Whether it belongs above the hours: all day, or around the clock."""
        return self.all_day or self.end - self.start >= DAY

    def moved(self, by: timedelta) -> Self:
        """The same time `by` later (or earlier) by the clock on the wall."""
        return replace(self, start=self.start + by, end=self.end + by)

    def until(self, end: datetime) -> Self:
        """The same beginning, ending at `end`."""
        return replace(self, end=end)

    @property
    def in_utc(self) -> tuple[datetime, datetime]:
        """Both ends as moments in UTC, as the file stores them."""
        return self.start.astimezone(UTC), self.end.astimezone(UTC)


def _at(day: date, at: time, tzid: str) -> datetime:
    return datetime.combine(day, at, ZoneInfo(tzid))


def span_of(event: Event | EventFields, space_tzid: str) -> Span:
    """When `event` is, as the calendar of a space in the zone `space_tzid` shows it.

    An event all day keeps the days of its own zone: 14 July is 14 July everywhere.
    """
    return _span(event.dtstart, event.dtend, event.all_day, event.tzid, space_tzid)


def _span(dtstart: datetime, dtend: datetime, all_day: bool, own_tzid: str, space_tzid: str) -> Span:
    tzid = own_tzid if all_day else space_tzid
    start, end = (clock.local(min(max(moment, _FIRST), _LAST), tzid) for moment in (dtstart, dtend))
    return Span(start, end, all_day)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar shows of an event. Long texts are cut."""

    id: str
    title: str
    span: Span
    track: Track
    status: EventStatus
    public: bool
    room: str
    coordinator: str
    type: str = ""
    host: str = ""
    expected: int | None = None
    room_id: str | None = None
    coordinator_id: str | None = None
    series_id: str | None = None
    """The series that it is one of, if that still makes events."""
    focus_area_ids: frozenset[str] = frozenset()

    @property
    def order(self) -> tuple[datetime, str, str]:
        """Sorts entries by time, those of one moment by title."""
        return self.span.start, self.title, self.id


def entries_between(session: Session, space_id: str, tzid: str, first: date, last: date) -> list[Entry]:
    """The events of a space that touch a day from `first` to `last`, both included, by start; `tzid` is its zone."""
    start = clock.local_midnight(first, tzid) - WIDEST_ZONES
    end = clock.local_midnight(last, tzid) + DAY + WIDEST_ZONES
    wanted = (Event.space_id == space_id, Event.retired_at.is_(None), Event.dtstart < end, Event.dtend >= start)
    areas = _focus_areas(session, wanted)
    found = [_entry(row, tzid, areas.get(row.id, frozenset())) for row in session.execute(_entries().where(*wanted))]
    found += _entries_of(occurrences_between(session, space_id, start, end), tzid)
    return sorted(
        (entry for entry in found if entry.span.first_day <= last and entry.span.last_day >= first),
        key=lambda entry: entry.order,
    )


def _entries() -> Select[*tuple[Any, ...]]:
    def cut(column: Any, name: str) -> Label[str]:
        return func.substr(func.coalesce(column, ""), 1, _LONGEST_TITLE).label(name)

    return (
        select(Event.id, Event.dtstart, Event.dtend, Event.tzid, Event.all_day, Event.track, Event.status)
        .add_columns(Event.public, Event.expected, Event.room_id, Event.coordinator_id)
        .add_columns(cut(Event.title, "title"), cut(Event.type, "type"), cut(Event.host, "host"))
        .add_columns(cut(Room.name, "room"), cut(Coordinator.name, "coordinator"), Series.id.label("series_id"))
        .outerjoin(Room, Room.id == Event.room_id)
        .outerjoin(Coordinator, Coordinator.id == Event.coordinator_id)
        .outerjoin(Series, (Series.id == Event.series_id) & Series.retired_at.is_(None))
    )


def _focus_areas(session: Session, wanted: Sequence[ColumnElement[bool]]) -> dict[str, frozenset[str]]:
    """Keys of the focus areas of the events that are `wanted`, by key of the event."""
    query = (
        select(EventFocusArea.event_id, EventFocusArea.focus_area_id)
        .join(Event, Event.id == EventFocusArea.event_id)
        .where(*wanted, EventFocusArea.retired_at.is_(None))
    )
    found: dict[str, set[str]] = defaultdict(set)
    for event_id, area_id in session.execute(query):
        found[event_id].add(area_id)
    return {event_id: frozenset(areas) for event_id, areas in found.items()}


def _entry(row: Row[Any], space_tzid: str, areas: frozenset[str]) -> Entry:
    return Entry(
        id=row.id,
        title=clean_line(row.title),
        span=_span(row.dtstart, row.dtend, row.all_day, row.tzid, space_tzid),
        track=row.track,
        status=row.status,
        public=row.public,
        room=row.room,
        coordinator=row.coordinator,
        type=row.type,
        host=row.host,
        expected=row.expected,
        room_id=row.room_id,
        coordinator_id=row.coordinator_id,
        series_id=row.series_id,
        focus_area_ids=areas,
    )


def _entries_of(found: Iterable[Occurrence], space_tzid: str) -> Iterator[Entry]:
    """What a calendar shows of events of series that are no rows, those of one series one after the other."""
    for series, several in groupby(found, key=lambda one: one.series):
        shared = _shared(series)
        for one in several:
            span = _span(one.dtstart, one.dtend, series.all_day, series.tzid, space_tzid)
            yield Entry(one.key, span=span, **shared)


def _shared(series: Series) -> dict[str, Any]:
    """What all events of a series have in common."""
    return {
        "title": clean_line(series.title[:_LONGEST_TITLE]),
        "track": series.track,
        "status": series.status,
        "public": series.public,
        "room": series.room.name[:_LONGEST_TITLE] if series.room else "",
        "coordinator": series.coordinator.name[:_LONGEST_TITLE] if series.coordinator else "",
        "type": series.type[:_LONGEST_TITLE],
        "host": series.host[:_LONGEST_TITLE],
        "expected": series.expected,
        "room_id": series.room_id,
        "coordinator_id": series.coordinator_id,
        "series_id": series.id,
        "focus_area_ids": frozenset(area.id for area in series.focus_areas),
    }
