"""The events of a series that are rows, and what becomes of them when the series goes another way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import recurrence, rules
from mozspaces_desktop.core.events import WITH_ALL, EventFields, change_event, new_uid
from mozspaces_desktop.core.models import (
    CheckIn,
    Contribution,
    Event,
    EventStatus,
    Guests,
    RecordedTotals,
    Registration,
    Series,
)
from mozspaces_desktop.core.occurrences import WITH_ALL as SERIES_WITH_ALL
from mozspaces_desktop.core.occurrences import clock_of, first_start, recurrence_of
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.series.making import set_last_end

LONG_AGO = datetime.min  # noqa: DTZ901  # by the clock of any series


def series_of(session: Session, event: Event) -> Series | None:
    """The series that `event` is one of, with all that it refers to; None for one that stands alone."""
    if event.series_id is None:
        return None
    query = select(Series).where(Series.id == event.series_id, Series.retired_at.is_(None))
    return session.scalar(query.options(*SERIES_WITH_ALL))


def start_of(event: Event) -> datetime:
    """Which event of its series this is: when it would begin by the series' clock (naive)."""
    return recurrence.read(str(event.recurrence_id))


def rows_from(session: Session, series: Series, start: datetime = LONG_AGO) -> list[Event]:
    """The rows among the events of the series, from the one that would begin at `start` (naive) on."""
    query = select(Event).where(Event.series_id == series.id, Event.retired_at.is_(None)).options(*WITH_ALL)
    return [row for row in session.scalars(query.order_by(Event.recurrence_id)) if start_of(row) >= start]


def row_of(session: Session, event: Event) -> Event | None:
    """The row of an event of a series, if it is one."""
    row = session.get(Event, event.id)
    return row if row is not None and row.alive else None


def first_alive(session: Session, series: Series) -> datetime:
    """When the first event of the series begins that takes place, by its clock (naive)."""
    starts = [start_of(row) for row in rows_from(session, series)[:1]]
    virtual = recurrence_of(series).first_between(LONG_AGO)
    return min([*starts, *([] if virtual is None else [virtual])], default=first_start(series))


def is_attended(session: Session, event: Event) -> bool:
    """Whether the event was held, or somebody is known or counted to have come."""
    return event.status is EventStatus.HELD or _tied(session, event, (CheckIn, Guests, RecordedTotals))


def has_people(session: Session, event: Event) -> bool:
    """Whether anything is tied to the event that must not be lost with it."""
    return is_attended(session, event) or _tied(session, event, (Registration, Contribution))


_Tie = type[CheckIn] | type[Guests] | type[RecordedTotals] | type[Registration] | type[Contribution]


def _tied(session: Session, event: Event, kinds: Iterable[_Tie]) -> bool:
    return any(
        session.scalar(select(kind.id).where(kind.event_id == event.id, kind.retired_at.is_(None)).limit(1))
        for kind in kinds
    )


def made(session: Session, event: Event, said: EventFields) -> Event:
    """`event` as `said`; it becomes a row only if its series does not say so already."""
    return event if EventFields.of(event) == said else change_event(session, event, said)


def detach(session: Session, row: Event) -> None:
    """Let an event stand alone."""
    row.series_id = row.recurrence_id = None
    row.uid = new_uid(session)


def let_go(session: Session, rows: Iterable[Event], *, keeping: bool = False) -> int:
    """Take events whose series goes out of the calendar, but for those with attendance, which stand alone from now on.

    With `keeping`, sign-ups and contributions hold an event, too. Answers how many with attendance stayed.
    """
    kept = 0
    for row in rows:
        attended = is_attended(session, row)
        kept += attended
        if attended or (keeping and has_people(session, row)):
            detach(session, row)
        else:
            retire(session, [row])
    return kept


def leave_out(series: Series, start: datetime) -> None:
    """The series has no event that begins at `start` (naive) any more."""
    written = recurrence.written(start, all_day=series.all_day)
    series.exdates = " ".join(sorted({*series.exdates.split(), written}))
    series.sequence += 1
    set_last_end(series)


def end_before(series: Series, start: datetime) -> None:
    """End the series before the event that begins at `start` (naive)."""
    series.rrule = rules.ending_before(series.rrule, start, clock=clock_of(series), all_day=series.all_day)
    series.rdates = " ".join(one for one in series.rdates.split() if recurrence.read(one.partition("/")[0]) < start)
    series.exdates = " ".join(one for one in series.exdates.split() if recurrence.read(one) < start)
    series.sequence += 1
    set_last_end(series)
