"""What a space's calendar has already of the events of a workbook, and what was deleted from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.deletions import was_deleted
from mozspaces_desktop.core.models import CheckIn, Event, Guests, RecordedTotals, Series, Space
from mozspaces_desktop.core.occurrences import (
    as_event,
    clock_of,
    occurrence_at,
    occurrences_between,
    recurrence_of,
)
from mozspaces_desktop.core.pilot_workbook.read_rows import EventRow
from mozspaces_desktop.core.workbook_import.row_identity import Occasion

_QUERY_SIZE = 500
_AROUND = timedelta(days=2)
"""More than any two clocks differ."""


class CalendarMatches:
    """The events of `space` that the `rows` of a workbook, each with its uid, may mean."""

    def __init__(self, session: Session, space: Space, rows: Sequence[tuple[EventRow, str]]) -> None:
        self._session = session
        self._space = space
        days = [row.date for row, _uid in rows]
        self._start = datetime.combine(min(days), datetime.min.time(), UTC) - _AROUND
        self._end = datetime.combine(max(days), datetime.min.time(), UTC) + _AROUND
        self._by_uid: dict[str, Event] = {}
        self._alive: dict[Occasion, list[Event]] = defaultdict(list)
        self._gone: dict[Occasion, list[Event]] = defaultdict(list)
        self._met: set[str] = set()
        self._read(uid for _row, uid in rows)
        self._deleted_of_series = set(self._left_out_of_series())

    def _read(self, uids: Iterable[str]) -> None:
        for event in self._chunks(Event, Event.uid, uids):
            if event.space_id == self._space.id:
                self._by_uid[event.uid] = event
        query = select(Event).where(Event.space_id == self._space.id).order_by(Event.dtend, Event.id)
        rows = self._session.scalars(query.where(Event.dtstart.between(self._start, self._end))).all()
        virtual = (as_event(one) for one in occurrences_between(self._session, self._space.id, self._start, self._end))
        for event in (*rows, *virtual):
            same_time = self._gone if event.retired_at is not None else self._alive
            same_time[self._occasion(event)].append(event)

    def _occasion(self, event: Event) -> Occasion:
        return Occasion.of_moment(event.dtstart, event.title, self._space, all_day=event.all_day)

    def _chunks(self, kind: Any, column: Any, values: Iterable[str]) -> Iterator[Any]:
        wanted = sorted(set(values))
        for begin in range(0, len(wanted), _QUERY_SIZE):
            yield from self._session.scalars(select(kind).where(column.in_(wanted[begin : begin + _QUERY_SIZE])))

    def _left_out_of_series(self) -> Iterator[Occasion]:
        """The events that were deleted from their series, one by one or with the whole of it."""
        for series in self._session.scalars(select(Series).where(Series.space_id == self._space.id)):
            wall = clock_of(series)
            if series.retired_at is None:
                starts: Iterable[datetime] = map(recurrence.read, series.exdates.split())
            elif was_deleted(self._session, series):
                first, last = (moment.astimezone(wall).replace(tzinfo=None) for moment in (self._start, self._end))
                starts = recurrence_of(series).between(first, last)
            else:
                continue
            for start in starts:
                moment = occurrence_at(series, start).dtstart
                yield Occasion.of_moment(moment, series.title, self._space, all_day=series.all_day)

    def take(self, row: EventRow, uid: str) -> Event | None:
        """The event in the calendar that `row` means, which no row after it means then."""
        known = self._by_uid.get(uid)
        if known is not None:
            return known if known.retired_at is None else None
        return self._next_of(self._alive.get(Occasion.of_row(row), []))

    def _next_of(self, same_time: Sequence[Event]) -> Event | None:
        """The first of the events that no row means yet, by its uid or as one of those at the same time."""
        free = (event for event in same_time if event.id not in self._met and event.uid not in self._by_uid)
        found = next(free, None)
        if found is not None:
            self._met.add(found.id)
        return found

    def undone(self, uid: str) -> Event | None:
        """The event that an import made of the row before, if that import was undone."""
        known = self._by_uid.get(uid)
        return known if known is not None and not was_deleted(self._session, known) else None

    def was_deleted(self, row: EventRow, uid: str) -> bool:
        """Whether somebody deleted the event of a row that is not in the calendar."""
        occasion = Occasion.of_row(row)
        gone = self._by_uid.get(uid) or self._next_of(self._gone.get(occasion, []))
        return occasion in self._deleted_of_series or (gone is not None and was_deleted(self._session, gone))

    def attended(self, event_ids: Collection[str]) -> set[str]:
        """Those of the events with check-ins or guests of their own."""
        people: Counter[str] = Counter()
        for row in self._chunks(CheckIn, CheckIn.event_id, event_ids):
            people[row.event_id] += row.retired_at is None
        for row in self._chunks(Guests, Guests.event_id, event_ids):
            people[row.event_id] += row.count if row.retired_at is None else 0
        return {event_id for event_id, count in people.items() if count}

    def totals(self, event_ids: Iterable[str]) -> dict[str, RecordedTotals]:
        """The recorded totals of the events that have some."""
        rows = self._chunks(RecordedTotals, RecordedTotals.event_id, event_ids)
        return {row.event_id: row for row in rows if row.retired_at is None}
