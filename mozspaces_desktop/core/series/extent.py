"""How many events an edit of a series is about, told before it is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Guests, RecordedTotals, Series
from mozspaces_desktop.core.occurrences import recurrence_of
from mozspaces_desktop.core.recurrence import HORIZON
from mozspaces_desktop.core.series.members import LONG_AGO, first_alive, rows_from, series_of, start_of


@dataclass(frozen=True, slots=True)
class Reach:
    """How many events beside the edited one an edit reaches (None: no end of them), and how many `stay` as they are.

    Those stay to which somebody came, or which were held.
    """

    others: int | None
    stay: int


@dataclass(frozen=True, slots=True)
class Extent:
    """What an edit of an event of a series reaches: `following` it, or `all` of the series."""

    following: Reach
    all: Reach
    is_first: bool
    """Whether none comes before, so that both are the same."""


def extent(session: Session, event: Event) -> Extent | None:
    """What an edit of `event` reaches; None if it stands alone."""
    series = series_of(session, event)
    if series is None:
        return None
    start = start_of(event)
    attended = _attended(session, series) - {start}
    return Extent(
        following=_reach(session, series, start, start, attended),
        all=_reach(session, series, LONG_AGO, start, attended),
        is_first=start <= first_alive(session, series),
    )


def _reach(session: Session, series: Series, after: datetime, own: datetime, attended: set[datetime]) -> Reach:
    """The events from `after` on, but for the one that begins at `own`."""
    stay = sum(1 for one in attended if one >= after)
    rule = recurrence_of(series)
    if not rule.is_finite:
        return Reach(None, stay)
    starts = {start_of(row) for row in rows_from(session, series, after)}
    starts |= set(rule.between(after, HORIZON))
    return Reach(len(starts - {own}) - stay, stay)


def _attended(session: Session, series: Series) -> set[datetime]:
    """When the events of the series begin that were held, or to which somebody is known or counted to have come."""
    came = (
        select(kind.id).where(kind.event_id == Event.id, kind.retired_at.is_(None)).exists()
        for kind in (CheckIn, Guests, RecordedTotals)
    )
    query = select(Event).where(Event.series_id == series.id, Event.retired_at.is_(None))
    rows = session.scalars(query.where(or_(Event.status == EventStatus.HELD, *came)))
    return {start_of(row) for row in rows}
