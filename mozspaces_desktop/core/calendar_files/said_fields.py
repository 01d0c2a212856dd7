"""What an event of a calendar file says, as the fields of an event of a space that has its own rooms and people."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from sqlalchemy.orm import Session

from mozspaces_desktop.core.calendar_files.entries import CalendarEvent, OwnWords
from mozspaces_desktop.core.calendar_files.values import escaped
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space, Track
from mozspaces_desktop.core.spaces import coordinators, focus_areas, rooms
from mozspaces_desktop.core.text import clean_line, fold

UNTITLED = "(no title)"
"""What an event is called whose file gives nothing to call it by."""

_TRACKS = {track.value: track for track in Track}


@dataclass(frozen=True)
class SpaceNames:
    """What an entry's texts may name: rooms, coordinators and focus areas of the space, by their folded names."""

    rooms: Mapping[str, str]
    coordinators: Mapping[str, str]
    focus_areas: Mapping[str, str]

    @classmethod
    def of(cls, session: Session, space: Space) -> Self:
        """Those of `space` that are in use."""
        return cls(
            rooms={fold(room.name): room.id for room in rooms(session, space.id)},
            coordinators={fold(one.name): one.id for one in coordinators(session, space.id)},
            focus_areas={fold(area.name): area.id for area in focus_areas(session, space.id)},
        )

    def room_in(self, location: str) -> str | None:
        """The room that a location names, as a whole or in one of its parts: ``Main hall, Mozilla Paris``."""
        parts = [location, *re.split(r"[,;()|\n]| [-–—] ", location)]
        return next((self.rooms[fold(part.strip())] for part in parts if fold(part.strip()) in self.rooms), None)

    def areas_among(self, categories: Iterable[str]) -> tuple[str, ...]:
        """The focus areas that categories name."""
        folded = map(fold, categories)
        return tuple(dict.fromkeys(self.focus_areas[name] for name in folded if name in self.focus_areas))


def new_fields(entry: CalendarEvent, names: SpaceNames) -> EventFields:
    """The fields of a new event as its file has it."""
    fields = EventFields(
        title=entry.location or clean_line(entry.description.strip().partition("\n")[0]) or UNTITLED,
        dtstart=entry.dtstart,
        dtend=entry.dtend,
        tzid=entry.tzid,
        track=Track.TECHNICAL,
        status=said_status(entry) or EventStatus.CONFIRMED,
    )
    return as_said(fields, entry, names)


def as_said(fields: EventFields, entry: CalendarEvent, names: SpaceNames) -> EventFields:
    """`fields` with all that the file says, the status aside; what it is silent about stays."""
    fields = replace(
        fields,
        title=entry.title or fields.title,
        dtstart=entry.dtstart,
        dtend=entry.dtend,
        tzid=entry.tzid,
        all_day=entry.all_day,
        public=fields.public if entry.public is None else entry.public,
    )
    if entry.own is not None:
        return _as_exported(fields, entry, entry.own, names)
    folded = [fold(category) for category in entry.categories]
    place = "" if fold(entry.location) in names.rooms else entry.location
    return replace(
        fields,
        room_id=names.room_in(entry.location) or fields.room_id,
        track=next((_TRACKS[name] for name in folded if name in _TRACKS), fields.track),
        focus_area_ids=names.areas_among(entry.categories) or fields.focus_area_ids,
        host=entry.organizer or fields.host,
        link=entry.url or fields.link,
        notes="\n\n".join(filter(None, (place, entry.description))) or fields.notes,
    )


def _as_exported(fields: EventFields, entry: CalendarEvent, own: OwnWords, names: SpaceNames) -> EventFields:
    """`fields` as an export of this program has them, which is silent about nothing."""
    return replace(
        fields,
        room_id=names.rooms.get(fold(own.room)),
        coordinator_id=names.coordinators.get(fold(own.coordinator)),
        track=_TRACKS.get(own.track, fields.track),
        type=own.type,
        focus_area_ids=names.areas_among(entry.categories),
        host=own.host,
        expected=own.expected,
        link=entry.url,
        notes=entry.description,
    )


def status_after(planned: Event | Series, entry: CalendarEvent) -> EventStatus:
    """The status after the import: a decision made here stands unless the file is a newer version or cancels."""
    said = said_status(entry)
    if said is None:
        return planned.status
    newer = entry.sequence > version_of(planned)
    if said is EventStatus.CANCELLED or planned.status is EventStatus.DRAFT or newer:
        return said
    return planned.status


def said_status(entry: CalendarEvent) -> EventStatus | None:
    """The status that the file gives, if it does."""
    if entry.own is not None and entry.own.held:
        return EventStatus.HELD
    return EventStatus(entry.status) if entry.status else None


def kept_lines(entry: CalendarEvent, names: SpaceNames) -> str:
    """The lines of the file that are kept for the next export: what means nothing here, or nothing in this space."""
    lines = []
    no_room = fold(entry.own.room) not in names.rooms if entry.own is not None else not names.room_in(entry.location)
    if entry.location and no_room:
        lines.append(f"LOCATION:{escaped(entry.location)}")
    others = [one for one in entry.categories if fold(one) not in names.focus_areas and fold(one) not in _TRACKS]
    if others:
        lines.append(f"CATEGORIES:{','.join(escaped(one) for one in others)}")
    return "\n".join(filter(None, (*lines, entry.extra)))


def mark_of(entry: CalendarEvent) -> str:
    """What a row remembers of what the file said: the version and a digest of all, wherever in the file it stands."""
    said = repr(replace(entry, where="", last_modified=None, replaces=None))
    return f"{entry.sequence}:{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()}"


def version_of(planned: Event | Series) -> int:
    """The SEQUENCE with which a file last said something of it; its own if none did."""
    written, colon, _ = (planned.imported or "").partition(":")
    return int(written) if colon else planned.sequence
