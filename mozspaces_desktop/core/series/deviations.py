"""An event of a series that was changed alone: what its series says of it, and the way back to that."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from mozspaces_desktop.core.events import EventFields, change_event
from mozspaces_desktop.core.models import Event, EventStatus
from mozspaces_desktop.core.occurrences import as_event, occurrence_at, recurrence_of
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.series.members import has_people, row_of, series_of, start_of


def said_by_series(session: Session, event: Event) -> EventFields | None:
    """What its series says of `event`, if that differs from what `event` is.

    None as well for an event that stands alone; that it was held is no difference.
    """
    series = series_of(session, event)
    row = row_of(session, event)
    if series is None or row is None:
        return None
    said = EventFields.of(as_event(occurrence_at(series, start_of(row))))
    if row.status is EventStatus.HELD:
        said = replace(said, status=EventStatus.HELD)
    return None if said == EventFields.of(row) else said


def back_to_series(session: Session, event: Event) -> Event:
    """Make `event`, which was changed alone, what its series says again; whoever signed up or came stays with it.

    Answers the event as it is then: no row any more, if nobody is tied to it.
    """
    said, series, row = said_by_series(session, event), series_of(session, event), row_of(session, event)
    if said is None or series is None or row is None:
        return event
    if has_people(session, row) or not recurrence_of(series).takes_place(start_of(row)):
        return change_event(session, row, said)
    retire(session, [row])
    return as_event(occurrence_at(series, start_of(row)))
