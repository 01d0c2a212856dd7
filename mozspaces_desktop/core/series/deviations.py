"""An event of a series that was changed alone: what its series says of it, and the way back to that."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mozspaces_desktop.core.events import EventFields, change_event
from mozspaces_desktop.core.models import Event, EventStatus
from mozspaces_desktop.core.occurrences import as_event, occurrence_at, recurrence_of
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.series.members import has_people, row_of, series_of, start_of


def by_series(session: Session, event: Event) -> Event | None:
    """`event` as its series has it, if it was changed alone: no row, read with all that it refers to.

    None for one that is as its series says (that it was held is no difference), or that stands alone.
    """
    series, row = series_of(session, event), row_of(session, event)
    if series is None or row is None:
        return None
    planned = as_event(occurrence_at(series, start_of(row)))
    if row.status is EventStatus.HELD:
        planned.status = EventStatus.HELD
    return None if EventFields.of(planned) == EventFields.of(row) else planned


def back_to_series(session: Session, event: Event) -> Event:
    """Make `event`, which was changed alone, what its series says again; whoever signed up or came stays with it.

    Answers the event as it is then: no row any more, if nobody is tied to it.
    """
    planned, series, row = by_series(session, event), series_of(session, event), row_of(session, event)
    if planned is None or series is None or row is None:
        return event
    if has_people(session, row) or not recurrence_of(series).takes_place(start_of(row)):
        return change_event(session, row, EventFields.of(planned))
    retire(session, [row])
    return planned
