"""What became different of an event that a calendar file knew better, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Room

REPEATS = Sentence(QT_TRANSLATE_NOOP("core", "it repeats on other dates"))
NO_MORE = Sentence(QT_TRANSLATE_NOOP("core", "it does not repeat any more"))
BACK = Sentence(QT_TRANSLATE_NOOP("core", "it is back in the calendar"))

_STATUSES = {
    EventStatus.DRAFT: QT_TRANSLATE_NOOP("core", "it is a draft now"),
    EventStatus.CONFIRMED: QT_TRANSLATE_NOOP("core", "it is confirmed now"),
    EventStatus.HELD: QT_TRANSLATE_NOOP("core", "it was held"),
    EventStatus.CANCELLED: QT_TRANSLATE_NOOP("core", "it is cancelled"),
}
_CHANGED = {
    "coordinator_id": QT_TRANSLATE_NOOP("core", "another coordinator"),
    "track": QT_TRANSLATE_NOOP("core", "another track"),
    "type": QT_TRANSLATE_NOOP("core", "another type"),
    "focus_area_ids": QT_TRANSLATE_NOOP("core", "other focus areas"),
    "host": QT_TRANSLATE_NOOP("core", "another host"),
    "expected": QT_TRANSLATE_NOOP("core", "another expected number"),
    "link": QT_TRANSLATE_NOOP("core", "another link"),
    "notes": QT_TRANSLATE_NOOP("core", "other notes"),
}


def differences(session: Session, before: EventFields, after: EventFields) -> list[Sentence]:
    """What is different `after`, in the order of an event's form."""
    return list(_differences(session, before, after))


def _differences(session: Session, before: EventFields, after: EventFields) -> Iterator[Sentence]:
    if before.title != after.title:
        yield Sentence(QT_TRANSLATE_NOOP("core", "was called “{title}”"), title=before.title)
    if (before.dtstart, before.all_day) != (after.dtstart, after.all_day):
        template = QT_TRANSLATE_NOOP("core", "moved from {before} to {after}")
        yield Sentence(template, before=_when(before, after.tzid), after=_when(after, after.tzid))
    elif before.dtend != after.dtend:
        template = QT_TRANSLATE_NOOP("core", "ends {after} instead of {before}")
        yield Sentence(template, before=_end(before, after.tzid), after=_end(after, after.tzid))
    if before.room_id != after.room_id:
        yield _room(session, after.room_id)
    if before.status is not after.status:
        yield Sentence(_STATUSES[after.status])
    if before.public is not after.public:
        public, private = QT_TRANSLATE_NOOP("core", "it is public now"), QT_TRANSLATE_NOOP("core", "it is private now")
        yield Sentence(public if after.public else private)
    for name, template in _CHANGED.items():
        if getattr(before, name) != getattr(after, name):
            yield Sentence(template)


def _room(session: Session, room_id: str | None) -> Sentence:
    if room_id is None:
        return Sentence(QT_TRANSLATE_NOOP("core", "no room any more"))
    name = session.scalar(select(Room.name).where(Room.id == room_id))
    return Sentence(QT_TRANSLATE_NOOP("core", "room set to {room}"), room=name)


def _when(fields: EventFields, tzid: str) -> str:
    """The day, and the time by the clock of `tzid`, in a form that reads the same in every language."""
    start = clock.local(fields.dtstart, fields.tzid if fields.all_day else tzid)
    return f"{start:%Y-%m-%d}" if fields.all_day else f"{start:%Y-%m-%d %H:%M}"


def _end(fields: EventFields, tzid: str) -> str:
    if fields.all_day:
        last = clock.local(fields.dtend, fields.tzid) - timedelta.resolution
        return f"{last:%Y-%m-%d}"
    return f"{clock.local(fields.dtend, tzid):%Y-%m-%d %H:%M}"
