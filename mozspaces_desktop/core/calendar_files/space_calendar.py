"""A calendar file brought into a space's calendar: new events added, known ones brought up to date.

An event is known by its UID (and RECURRENCE-ID). What a file last said of it is remembered as a digest, so a file
that says nothing new changes nothing, whatever was edited here since. A file that says something new is followed
in what it says; what it is silent about (track, expected number, ...) stays as people set it here. An event that
was deleted here is no longer known: importing its file again brings it back.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.calendar_files.entries import CalendarEvent, CalendarFile
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.events import WITH_ALL, EventFields, add_event, change_event
from mozspaces_desktop.core.imports import ImportResult, Problem
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Guests, Space, Track
from mozspaces_desktop.core.spaces import focus_areas, rooms
from mozspaces_desktop.core.text import fold

UNTITLED = "(no title)"
"""What an event is called whose file gives nothing to call it by."""

_REPLACED = QT_TRANSLATE_NOOP("core", "The file changes its first date; it is imported as changed ({where}).")
_OLDER = QT_TRANSLATE_NOOP("core", "The calendar has a newer version of it already, so it was left as it is.")
_NOT_CANCELLED = QT_TRANSLATE_NOOP("core", "The file cancels it, but somebody attended; it was left as it is.")
_NOT_MOVED = QT_TRANSLATE_NOOP(
    "core", "The file gives another time, but somebody attended; its time was left as it is."
)
_QUERY_SIZE = 500

Identity = tuple[str, str | None]


def import_calendar(session: Session, space: Space, calendar: CalendarFile) -> ImportResult:
    """Add the events of `calendar` to `space`, or bring those it knows up to date; answers what was done.

    Events come in as confirmed unless the file says otherwise, and never as held. LOCATION chooses the room it
    names and goes into the notes otherwise; CATEGORIES choose the focus areas (and the track) they name.
    """
    result = ImportResult(skipped=calendar.left_out, problems=list(calendar.problems))
    replaced = {(event.uid, event.replaces): event.where for event in calendar.events if event.replaces is not None}
    target = _Target(session, space, calendar)
    with session.no_autoflush:
        for entry in calendar.events:
            instead = replaced.get((entry.uid, entry.dtstart)) if entry.repeats else None
            if instead is not None:
                _leave_out(result, entry, _REPLACED, where=instead)
            else:
                target.take(entry, result)
    session.flush()
    return result


def _leave_out(result: ImportResult, entry: CalendarEvent, template: str, **values: object) -> None:
    result.skipped += 1
    result.problems.append(Problem(entry.where, Sentence(template, **values)))


@dataclass(frozen=True)
class _Names:
    """What an entry's texts may name: rooms and focus areas of the space, by their folded names."""

    rooms: dict[str, str]
    focus_areas: dict[str, str]


class _Target:
    """The space's calendar while a file is being brought into it."""

    def __init__(self, session: Session, space: Space, calendar: CalendarFile) -> None:
        self._session = session
        self._space = space
        self._names = _Names(
            rooms={fold(room.name): room.id for room in rooms(session, space.id)},
            focus_areas={fold(area.name): area.id for area in focus_areas(session, space.id)},
        )
        self._known = self._events_known({event.uid for event in calendar.events})

    def _events_known(self, uids: set[str]) -> dict[Identity, Event]:
        wanted = sorted(uids)
        query = select(Event).where(Event.space_id == self._space.id, Event.retired_at.is_(None)).options(*WITH_ALL)
        events = chain.from_iterable(
            self._session.scalars(query.where(Event.uid.in_(wanted[start : start + _QUERY_SIZE])))
            for start in range(0, len(wanted), _QUERY_SIZE)
        )
        return {(event.uid, event.recurrence_id): event for event in events}

    def take(self, entry: CalendarEvent, result: ImportResult) -> None:
        """Add `entry`, or bring the event it is up to date, and count that in `result`."""
        event = self._known.get((entry.uid, entry.recurrence_id))
        digest = _digest(entry)
        if event is None:
            event = add_event(self._session, self._space, _new_fields(entry, self._names), uid=entry.uid)
            event.recurrence_id = entry.recurrence_id
            result.added += 1
        elif event.imported == digest:
            result.unchanged += 1
            return
        elif entry.sequence < event.sequence:
            _leave_out(result, entry, _OLDER)
            return
        else:
            self._update(event, entry, result)
        event.sequence = entry.sequence
        event.imported = digest

    def _update(self, event: Event, entry: CalendarEvent, result: ImportResult) -> None:
        before = EventFields.of(event)
        after = replace(_as_said(before, entry, self._names), status=_status(event, entry))
        if self._attended(event):
            if after.status is EventStatus.CANCELLED and before.status is not EventStatus.CANCELLED:
                result.problems.append(Problem(entry.where, Sentence(_NOT_CANCELLED)))
            if (after.dtstart, after.dtend) != (before.dtstart, before.dtend):
                result.problems.append(Problem(entry.where, Sentence(_NOT_MOVED)))
            after = replace(
                after,
                status=before.status,
                dtstart=before.dtstart,
                dtend=before.dtend,
                tzid=before.tzid,
                all_day=before.all_day,
            )
        if after == before:
            result.unchanged += 1
        else:
            change_event(self._session, event, after)
            result.updated += 1

    def _attended(self, event: Event) -> bool:
        """Whether the event was held or somebody is counted as having been there."""
        if event.status is EventStatus.HELD:
            return True
        came = select(CheckIn.id).where(CheckIn.event_id == event.id, CheckIn.retired_at.is_(None)).limit(1)
        guests = select(Guests.id).where(Guests.event_id == event.id, Guests.retired_at.is_(None)).limit(1)
        return self._session.scalar(came) is not None or self._session.scalar(guests) is not None


def _new_fields(entry: CalendarEvent, names: _Names) -> EventFields:
    fields = EventFields(
        title=entry.location or entry.description.partition("\n")[0].strip() or UNTITLED,
        dtstart=entry.dtstart,
        dtend=entry.dtend,
        tzid=entry.tzid,
        track=Track.TECHNICAL,
        status=EventStatus(entry.status or EventStatus.CONFIRMED),
    )
    return _as_said(fields, entry, names)


def _as_said(fields: EventFields, entry: CalendarEvent, names: _Names) -> EventFields:
    """`fields` with all that the file says, the status aside; what it is silent about stays."""
    categories = [fold(category) for category in entry.categories]
    areas = dict.fromkeys(names.focus_areas[name] for name in categories if name in names.focus_areas)
    place = "" if fold(entry.location) in names.rooms else entry.location
    return replace(
        fields,
        title=entry.title or fields.title,
        dtstart=entry.dtstart,
        dtend=entry.dtend,
        tzid=entry.tzid,
        all_day=entry.all_day,
        room_id=_room(entry.location, names) or fields.room_id,
        track=next((track for track in Track if track.value in categories), fields.track),
        focus_area_ids=tuple(areas) or fields.focus_area_ids,
        host=entry.organizer or fields.host,
        link=entry.url or fields.link,
        notes="\n\n".join(filter(None, (place, entry.description))) or fields.notes,
        public=fields.public if entry.public is None else entry.public,
    )


def _room(location: str, names: _Names) -> str | None:
    """The room that a location names, as a whole or in one of its parts: ``Main hall, Mozilla Paris``."""
    parts = [location, *re.split(r"[,;()|\n]| [-–—] ", location)]
    return next((names.rooms[fold(part.strip())] for part in parts if fold(part.strip()) in names.rooms), None)


def _status(event: Event, entry: CalendarEvent) -> EventStatus:
    """The status after the import: a decision made here stands unless the file is a newer version or cancels."""
    if not entry.status:
        return event.status
    said = EventStatus(entry.status)
    newer = entry.sequence > event.sequence
    if said is EventStatus.CANCELLED or event.status is EventStatus.DRAFT or newer:
        return said
    return event.status


def _digest(entry: CalendarEvent) -> str:
    """What the file says of the event, in short; where it stands in the file does not matter."""
    said = repr(replace(entry, where="", last_modified=None))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()
