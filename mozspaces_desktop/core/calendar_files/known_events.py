"""What a space's calendar has already of the events of a file, by their UIDs; what was deleted here among it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.deletions import was_deleted
from mozspaces_desktop.core.events import WITH_ALL
from mozspaces_desktop.core.models import Event, Series, Space
from mozspaces_desktop.core.occurrences import WITH_ALL as SERIES_WITH_ALL

_QUERY_SIZE = 500


class KnownEvents:
    """The events and series of `space` with some of `uids`, and what may have been deleted of them."""

    def __init__(self, session: Session, space: Space, uids: Iterable[str]) -> None:
        self._session = session
        self._space = space
        self.series: dict[str, Series] = {}
        """Series by UID."""
        self.events: dict[tuple[str, str | None], Event] = {}
        """Events that are not of one of them, by UID and recurrence id."""
        self.of_series: dict[tuple[str, str | None], Event] = {}
        """Events of series that are rows, by key of the series and recurrence id."""
        self._gone: dict[tuple[str, str | None], Event] = {}
        self._gone_series: dict[str, Series] = {}
        wanted = sorted(set(uids))
        for each in self._read(Series, Series.uid, wanted, SERIES_WITH_ALL):
            (self.series if each.alive else self._gone_series)[each.uid] = each
        alive = {each.id for each in self.series.values()}
        for event in self._read(Event, Event.uid, wanted, WITH_ALL):
            self._note(event, alive)
        for event in self._read(Event, Event.series_id, sorted(alive), WITH_ALL):
            self._note(event, alive)

    def _read(self, kind: Any, column: Any, values: Sequence[str], options: Sequence[Any]) -> Iterator[Any]:
        query = select(kind).where(kind.space_id == self._space.id).order_by(kind.id).options(*options)
        for begin in range(0, len(values), _QUERY_SIZE):
            yield from self._session.scalars(query.where(column.in_(values[begin : begin + _QUERY_SIZE])))

    def _note(self, event: Event, alive: set[str]) -> None:
        if not event.alive:
            self._gone[event.uid, event.recurrence_id] = event
        elif event.series_id in alive:
            self.of_series[str(event.series_id), event.recurrence_id] = event
        else:
            self.events[event.uid, event.recurrence_id] = event

    def gone(self, uid: str, recurrence_id: str | None) -> Event | None:
        """The event that is not in the calendar any more."""
        return self._gone.get((uid, recurrence_id))

    def gone_series(self, uid: str) -> Series | None:
        """The series that is not in the calendar any more."""
        return self._gone_series.get(uid)

    def by_key(self, key: str) -> Event | None:
        """The event with a key, in the calendar or not, whatever became of its UID."""
        return self._session.scalar(select(Event).where(Event.id == key).options(*WITH_ALL))

    def was_deleted(self, row: Event | Series) -> bool:
        """Whether somebody deleted `row`, which is retired; undoing the import that made it is no deletion."""
        return was_deleted(self._session, row)
