"""What of a space's calendar goes into a calendar file: some of its events, or the programme for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.events import WITH_ALL, events_between
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space
from mozspaces_desktop.core.occurrences import WITH_ALL as SERIES_WITH_ALL

_QUERY_SIZE = 500
_PUBLISHED = (EventStatus.CONFIRMED, EventStatus.HELD)


class Planned(Protocol):
    """What a selection is made of: events or entries of the calendar."""

    @property
    def id(self) -> str:
        """The key of the event."""

    @property
    def series_id(self) -> str | None:
        """The series it is one of."""


@dataclass(frozen=True)
class Selection:
    """Events that stand alone, and series with those of their events that are rows, of one space."""

    space: Space
    events: Sequence[Event]
    series: Sequence[tuple[Series, Sequence[Event]]]
    for_everybody: bool = False
    """Only what is public is told: no notes, no people, no numbers."""

    @property
    def count(self) -> int:
        """How many events and series it holds."""
        return len(self.events) + len(self.series)


def selected(session: Session, space: Space, planned: Iterable[Planned]) -> Selection:
    """Some events of `space`; of a series always the whole, as calendar files have no other way to tell of one."""
    chosen = list(planned)
    series = _series_of(session, chosen)
    alone = [one.id for one in chosen if one.series_id not in series]
    events = _read(session, select(Event).where(Event.retired_at.is_(None)).options(*WITH_ALL), Event.id, alone)
    return Selection(space, events, [(one, _rows_of(session, one)) for one in series.values()])


def programme(session: Session, space: Space, first: date, last: date) -> Selection:
    """What takes place in `space` from `first` to `last`, for everybody: public, and confirmed or held."""
    start = clock.local_midnight(first, space.tzid)
    end = clock.local_midnight(last + timedelta(days=1), space.tzid)
    shown = [event for event in events_between(session, space.id, start, end) if is_published(event)]
    series = {key: one for key, one in _series_of(session, shown).items() if is_published(one)}
    alone = [event for event in shown if event.series_id not in series]
    whole = [(one, _rows_of(session, one)) for one in series.values()]
    return Selection(space, alone, whole, for_everybody=True)


def is_published(planned: Event | Series) -> bool:
    """Whether everybody may know of it: public, and not a draft or cancelled."""
    return planned.public and planned.status in _PUBLISHED


def _series_of(session: Session, planned: Iterable[Planned]) -> dict[str, Series]:
    """The series that still make events, of which there is an event among `planned`, by their keys."""
    keys = sorted({one.series_id for one in planned if one.series_id is not None})
    query = select(Series).where(Series.retired_at.is_(None)).options(*SERIES_WITH_ALL)
    return {one.id: one for one in _read(session, query, Series.id, keys)}


def _rows_of(session: Session, series: Series) -> Sequence[Event]:
    query = select(Event).where(Event.series_id == series.id, Event.retired_at.is_(None)).options(*WITH_ALL)
    return session.scalars(query.order_by(Event.recurrence_id)).all()


def _read(session: Session, query: Any, column: Any, keys: Sequence[str]) -> list[Any]:
    found: list[Any] = []
    for begin in range(0, len(keys), _QUERY_SIZE):
        found += session.scalars(query.where(column.in_(keys[begin : begin + _QUERY_SIZE])))
    return found
