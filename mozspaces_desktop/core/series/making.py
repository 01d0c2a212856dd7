"""New series, and the columns of one that follow from others."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, timedelta

from sqlalchemy.orm import Session

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.events import EventFields, change_event, columns_of, new_uid
from mozspaces_desktop.core.focus_links import add_focus_areas
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space
from mozspaces_desktop.core.occurrences import clock_of, first_start, recurrence_of, usual_length


def add_series(
    session: Session,
    space: Space,
    said: EventFields,
    rrule: str,
    *,
    uid: str | None = None,
    rdates: str = "",
    exdates: str = "",
    zone_definition: str = "",
) -> Series:
    """A new series of `space` whose first event is as `said`, and the others by `rrule` (RFC 5545).

    `rdates`, `exdates` and `zone_definition` are as :class:`~mozspaces_desktop.core.models.Series` stores them.
    Raises :class:`RefusedError` as :func:`~mozspaces_desktop.core.events.add_event` does, and for a rule that is none.
    """
    series = new_series(session, space, said, Repetition(rrule, rdates, exdates, zone_definition), uid=uid)
    session.flush()
    session.refresh(series, ["room", "coordinator", "focus_areas"])
    return series


@dataclass(frozen=True)
class Repetition:
    """How a series repeats, as :class:`~mozspaces_desktop.core.models.Series` stores it."""

    rrule: str
    rdates: str = ""
    exdates: str = ""
    zone_definition: str = ""


def new_series(
    session: Session, space: Space, said: EventFields, repetition: Repetition, *, uid: str | None = None
) -> Series:
    """The same as :func:`add_series`, not in the file yet: for many at once. What it refers to is not read."""
    series = Series(
        space_id=space.id,
        uid=uid or new_uid(session),
        sequence=0,
        **asdict(repetition),
        extra="",
        **series_columns(said),
    )
    recurrence.checked_rule(repetition.rrule, first_start(series))
    set_last_end(series)
    session.add(series)
    add_focus_areas(session, series, said.focus_area_ids)
    return series


def series_columns(said: EventFields) -> dict[str, object]:
    """`said` for the columns of a series: that one event was held says nothing of the others."""
    values = columns_of(said)
    if said.status is EventStatus.HELD:
        values["status"] = EventStatus.CONFIRMED
    return values


def set_last_end(series: Series) -> None:
    """Note when the series ends, after its times or its rule changed."""
    rule = recurrence_of(series)
    if not rule.is_finite:
        series.last_end = None
        return
    last = rule.last or rule.first
    length = max([usual_length(series), *(rule.lasts(one) or timedelta(0) for one in rule.own_lengths)])
    series.last_end = (last + length).replace(tzinfo=clock_of(series)).astimezone(UTC)


def repeat_event(session: Session, event: Event, said: EventFields, rrule: str) -> Event:
    """Make `event`, which stands alone, `said` and the first of a series; it stays the row that it is, with its people.

    Raises :class:`RefusedError` as :func:`add_series` does.
    """
    row = change_event(session, event, said)
    series = add_series(session, session.get_one(Space, row.space_id), said, rrule, uid=row.uid)
    series.extra, series.sequence = row.extra, row.sequence + 1
    row.series_id = series.id
    row.recurrence_id = recurrence.written(first_start(series), all_day=series.all_day)
    return row
