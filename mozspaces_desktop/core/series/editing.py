"""Edits of an event of a series, by their scope."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from sqlalchemy.orm import Session

from mozspaces_desktop.core.events import EventFields, change_event, columns_of, delete_event, event_by_id
from mozspaces_desktop.core.focus_links import set_focus_areas
from mozspaces_desktop.core.models import Event, EventStatus, Series
from mozspaces_desktop.core.occurrences import recurrence_of, stored
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.series.making import series_columns
from mozspaces_desktop.core.series.members import (
    detach,
    end_before,
    first_alive,
    is_attended,
    leave_out,
    let_go,
    made,
    row_of,
    rows_from,
    series_of,
    start_of,
)
from mozspaces_desktop.core.series.succession import TIMES, Succession


class Scope(StrEnum):
    """Which events of a series an edit is about."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class SeriesChange:
    """What an edit came to: the `event` that was edited (None: it is gone), and how many were left as they are."""

    event: Event | None
    kept: int = 0
    """Other events of the series that the edit would have touched, but for their attendance."""


def change_occurrence(
    session: Session, event: Event, said: EventFields, scope: Scope, *, rrule: str | None = None
) -> SeriesChange:
    """Make `event`, one of a series, what `said` says: it alone, the following ones too, or all.

    The others take over what differs from what `event` was, its times included; only that this one was held says
    nothing of them. `rrule` is another rule for them, empty to repeat no more; None lets the rule go along with the
    times.

    Raises:
        RefusedError: As for a single event; or the series' rule cannot be moved to another day.
    """
    series = series_of(session, event)
    if series is None or scope is Scope.THIS:
        return SeriesChange(change_event(session, event, said))
    columns_of(said)
    changed = _changed(EventFields.of(event), said)
    whole = scope is Scope.ALL or start_of(event) <= first_alive(session, series)
    if rrule == "":
        return _stop(session, series, event, said, whole=whole)
    if rrule is None and whole and TIMES.isdisjoint(changed):
        return _change_in_place(session, series, event, said)
    succession = Succession(session, series, event, said, changed, whole=whole)
    return SeriesChange(*succession.carry_out(rrule))


def _changed(before: EventFields, said: EventFields) -> dict[str, object]:
    """The fields that differ, by name, as `said`."""
    names = (field.name for field in fields(said))
    return {name: getattr(said, name) for name in names if getattr(said, name) != getattr(before, name)}


def _change_in_place(session: Session, series: Series, event: Event, said: EventFields) -> SeriesChange:
    """Change all events, none of which moves."""
    of_all = _changed(EventFields.of(event), said)
    if of_all.get("status") is EventStatus.HELD:
        del of_all["status"]
    old, kept = EventFields.of(series), 0
    for row in rows_from(session, series):
        if row.id == event.id:
            continue
        if is_attended(session, row):
            kept += 1
            continue
        now = EventFields.of(row)
        follows = {name: of_all[name] for name in of_all if getattr(now, name) == getattr(old, name)}
        change_event(session, row, replace(now, **follows))  # type: ignore[arg-type]  # fields, by name
    new = replace(old, **of_all)  # type: ignore[arg-type]  # fields, by name
    for name, value in series_columns(new).items():
        if getattr(series, name) != value:
            setattr(series, name, value)
    series.sequence += 1
    set_focus_areas(session, series, new.focus_area_ids)
    return SeriesChange(made(session, event_by_id(session, event.id), said), kept)


def _stop(session: Session, series: Series, event: Event, said: EventFields, *, whole: bool) -> SeriesChange:
    """Let the series end with `event`, or (the `whole` of it) let only `event` remain."""
    row = change_event(session, event, said)
    session.flush()
    after = [one for one in rows_from(session, series) if one is not row and (whole or start_of(one) > start_of(row))]
    kept = let_go(session, after)
    if whole:
        detach(session, row)
        row.uid = series.uid
        retire(session, [series])
    else:
        following = recurrence_of(series).first_between(start_of(row), including=False)
        if following is not None:
            end_before(series, following)
    return SeriesChange(row, kept)


def delete_occurrence(session: Session, event: Event, scope: Scope) -> SeriesChange:
    """Take `event`, one of a series, out of the calendar: it alone, the following ones too, or all.

    Raises :class:`RefusedError` if `event` alone is to go and somebody was checked in.
    """
    series = series_of(session, event)
    if series is None:
        delete_event(session, stored(session, event))
        return SeriesChange(None)
    start = start_of(event)
    if scope is Scope.THIS:
        row = row_of(session, event)
        if row is not None:
            delete_event(session, row)
        leave_out(series, start)
        return SeriesChange(None)
    whole = scope is Scope.ALL or start <= first_alive(session, series)
    kept = let_go(session, rows_from(session, series) if whole else rows_from(session, series, start))
    if whole:
        retire(session, [series])
    else:
        end_before(series, start)
    return SeriesChange(None, kept)
