"""One event of a calendar file, brought into the calendar as a row: one for itself, or one of a series."""

from __future__ import annotations

from dataclasses import replace

from mozspaces_desktop.core.calendar_files.differences import BACK, differences
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent
from mozspaces_desktop.core.calendar_files.import_target import ImportTarget
from mozspaces_desktop.core.calendar_files.said_fields import as_said, new_fields, status_after
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.events import EventFields, add_event, change_event
from mozspaces_desktop.core.models import Event, EventStatus
from mozspaces_desktop.core.series import is_attended

_NOT_CANCELLED = QT_TRANSLATE_NOOP("core", "The file cancels it, but somebody attended; it was left as it is.")
_NOT_MOVED = QT_TRANSLATE_NOOP(
    "core", "The file gives another time, but somebody attended; its time was left as it is."
)


def take_alone(target: ImportTarget, entry: CalendarEvent) -> None:
    """Add an event that is of no known series, or bring the one that the calendar has up to date."""
    identity = entry.uid, entry.recurrence_id
    event, gone = target.known.events.get(identity), target.known.gone(*identity)
    if event is not None:
        update_event(target, event, entry)
    elif gone is None:
        event = add_event(target.session, target.space, new_fields(entry, target.names), uid=entry.uid)
        event.recurrence_id = entry.recurrence_id
        target.remember(event, entry)
        target.result.added += 1
    elif not target.stays_deleted(gone, entry):
        revive_event(target, gone, entry)


def update_event(target: ImportTarget, event: Event, entry: CalendarEvent) -> None:
    """Bring a row up to date, unless the file says nothing new; what somebody attended is not moved or cancelled."""
    if target.has_nothing_for(event, entry):
        return
    before = EventFields.of(event)
    after = replace(as_said(before, entry, target.names), status=status_after(event, entry))
    if is_attended(target.session, event):
        after = _as_attended(target, before, after, entry)
    if after == before:
        target.result.unchanged += 1
    else:
        change_event(target.session, event, after)
        target.updated(before.title, differences(target.session, before, after))
    target.remember(event, entry)


def revive_event(target: ImportTarget, event: Event, entry: CalendarEvent) -> None:
    """Put an event back that was taken out of the calendar, as the file has it now."""
    event.retired_at = None
    after = replace(as_said(EventFields.of(event), entry, target.names), status=status_after(event, entry))
    change_event(target.session, event, after)
    target.remember(event, entry)
    if target.known.was_deleted(event):
        target.updated(after.title, [BACK])
    else:
        target.result.added += 1


def _as_attended(target: ImportTarget, before: EventFields, after: EventFields, entry: CalendarEvent) -> EventFields:
    """`after` with the time and the status that an event keeps to which somebody came."""
    if after.status is EventStatus.CANCELLED and before.status is not EventStatus.CANCELLED:
        target.tell(entry, _NOT_CANCELLED)
    if (after.dtstart, after.dtend) != (before.dtstart, before.dtend):
        target.tell(entry, _NOT_MOVED)
    return replace(
        after,
        status=before.status,
        dtstart=before.dtstart,
        dtend=before.dtend,
        tzid=before.tzid,
        all_day=before.all_day,
    )
