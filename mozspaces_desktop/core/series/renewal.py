"""A series brought to what its calendar file says now, of all its events: another program edited it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.events import EventFields, change_event
from mozspaces_desktop.core.focus_links import set_focus_areas
from mozspaces_desktop.core.models import Event, Series, Space
from mozspaces_desktop.core.occurrences import clock_of, first_start, recurrence_of, rows_elsewhere, usual_length
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.series.making import Repetition, new_series, series_columns, set_last_end
from mozspaces_desktop.core.series.members import is_attended, let_go, rows_from, start_of

_TIMES = frozenset({"dtstart", "dtend", "tzid", "all_day"})


def renew_series(
    session: Session, series: Series, said: EventFields, repetition: Repetition, *, keeping: Collection[str] = ()
) -> tuple[Series, int]:
    """Make the events of `series` repeat by `repetition`, the first of them as `said`.

    Events that were changed alone keep what was changed; those with attendance stay as they are; rows that no longer
    have a place are let go, but for those whose recurrence id is among `keeping`; what left the series here does not
    come back. When the events move, a new series takes the place of the old one. Answers the series as it is then, and
    how many events stayed as they were.
    """
    old, length = EventFields.of(series), usual_length(series)
    first, rows = first_start(series), rows_from(session, series)
    in_step = {row.id for row in rows if _is_due(row, series, length)}
    fresh = _changed(session, series, said, repetition)
    shift = first_start(fresh) - first
    rule, dropped, kept = recurrence_of(fresh), [], 0
    for row in rows:
        start = start_of(row) + shift
        written = recurrence.written(start, all_day=fresh.all_day)
        if written not in keeping and not rule.takes_place(start):
            dropped.append(row)
            continue
        row.series_id, row.recurrence_id = fresh.id, written
        if is_attended(session, row):
            kept += 1
        else:
            _follow(session, row, old, fresh, said, start if row.id in in_step else None)
    kept += let_go(session, dropped, keeping=True)
    session.flush()
    return fresh, kept


def _changed(session: Session, series: Series, said: EventFields, repetition: Repetition) -> Series:
    """The series in its new state: itself if its events begin when they did, or else one in its place."""
    old = series.dtstart, series.tzid, series.all_day, series.zone_definition
    if old != (said.dtstart, said.tzid, said.all_day, repetition.zone_definition):
        fresh = new_series(session, session.get_one(Space, series.space_id), said, repetition, uid=series.uid)
        fresh.extra, fresh.imported, fresh.sequence = series.extra, series.imported, series.sequence
        retire(session, [series])
        session.flush()
        session.refresh(fresh, ["room", "coordinator", "focus_areas"])
        return fresh
    elsewhere = (recurrence.written(one, all_day=series.all_day) for one in rows_elsewhere(session, series))
    exdates = " ".join(sorted({*repetition.exdates.split(), *elsewhere}))
    values = series_columns(said) | {"rrule": repetition.rrule, "rdates": repetition.rdates, "exdates": exdates}
    for name, value in values.items():
        if getattr(series, name) != value:
            setattr(series, name, value)
    set_last_end(series)
    set_focus_areas(session, series, said.focus_area_ids)
    return series


def _is_due(row: Event, series: Series, length: timedelta) -> bool:
    """Whether the row takes place when its series says."""
    return (row.dtstart, row.dtend) == _moments(series, start_of(row), length)


def _moments(series: Series, start: datetime, length: timedelta) -> tuple[datetime, datetime]:
    """An event that begins at `start` by the series' clock, in UTC."""
    clock = clock_of(series)
    begins, ends = (one.replace(tzinfo=clock).astimezone(UTC) for one in (start, start + length))
    return begins, max(begins, ends)


def _follow(
    session: Session, row: Event, old: EventFields, fresh: Series, said: EventFields, start: datetime | None
) -> None:
    """Let a row that nobody attended take over what it had from its series; its times if it has a `start`."""
    now = EventFields.of(row)
    names = {name for name in EventFields.__dataclass_fields__ if name not in _TIMES}
    follows = {name: getattr(said, name) for name in names if getattr(now, name) == getattr(old, name)}
    if start is not None:
        dtstart, dtend = _moments(fresh, start, usual_length(fresh))
        follows |= {"dtstart": dtstart, "dtend": dtend, "tzid": fresh.tzid, "all_day": fresh.all_day}
    changed = replace(now, **follows)
    if changed != now:
        change_event(session, row, changed)
