"""A calendar file brought into a space's calendar: new events added, known ones brought up to date.

An event is known by its UID (and RECURRENCE-ID). What a file last said of it is remembered as a digest, so a file
that says nothing new changes nothing, whatever was edited here since. A file that says something new is followed
in what it says; what it is silent about (track, expected number, ...) stays as people set it here. An event that
was deleted here stays deleted until the file has a newer version of it (SEQUENCE).
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from mozspaces_desktop.core.calendar_files.calendar_reader import EVERY
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent, CalendarFile
from mozspaces_desktop.core.calendar_files.event_import import take_alone, update_event
from mozspaces_desktop.core.calendar_files.import_target import ImportTarget
from mozspaces_desktop.core.calendar_files.known_events import KnownEvents
from mozspaces_desktop.core.calendar_files.said_fields import SpaceNames
from mozspaces_desktop.core.calendar_files.series_import import SeriesImport
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.imports import ImportResult, Progress, silent
from mozspaces_desktop.core.models import Space

_REPLACED = QT_TRANSLATE_NOOP("core", "The file changes its first date; it is imported as changed ({where}).")


def import_calendar(
    session: Session, space: Space, calendar: CalendarFile, progress: Progress = silent
) -> ImportResult:
    """Add the events of `calendar` to `space`, or bring those it knows up to date; answers what was done.

    Events come in as confirmed unless the file says otherwise. LOCATION chooses the room it names and goes into the
    notes otherwise; CATEGORIES choose the focus areas (and the track) they name. `progress(done, total)` is called
    now and then; what it raises is let pass.
    """
    entries = sorted(calendar.events, key=_masters_first)
    target = ImportTarget(
        session,
        space,
        SpaceNames.of(session, space),
        KnownEvents(session, space, (entry.uid for entry in entries)),
        ImportResult(skipped=calendar.left_out, problems=list(calendar.problems)),
    )
    series = SeriesImport(target, entries)
    replaced = {(entry.uid, entry.replaces.in_utc()): entry.where for entry in entries if entry.replaces is not None}
    with session.no_autoflush:
        for number, entry in enumerate(entries):
            if number % EVERY == 0:
                progress(len(entries) + number, 2 * len(entries))
            instead = replaced.get((entry.uid, entry.dtstart)) if entry.recurrence_id is None else None
            if instead is not None and not entry.repeats:
                target.leave_out(entry, _REPLACED, where=instead)
            else:
                _take(target, series, entry)
    session.flush()
    return target.result


def _masters_first(entry: CalendarEvent) -> tuple[bool, int]:
    """Sorts series before their events that differ, and of those the newest first."""
    return entry.replaces is not None, -entry.sequence if entry.replaces is not None else 0


def _take(target: ImportTarget, series: SeriesImport, entry: CalendarEvent) -> None:
    if entry.repeats:
        series.take(entry)
        return
    its_series = target.known.series.get(entry.uid)
    if entry.replaces is not None and its_series is not None:
        series.take_one(entry, its_series)
        return
    kept = series.stop(entry) if entry.recurrence_id is None else None
    if kept is None:
        take_alone(target, entry)
    else:
        update_event(target, kept, entry)
