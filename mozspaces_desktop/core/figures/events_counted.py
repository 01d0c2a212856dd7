"""The events of a period, each with its own counts; and what several of them come to together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.model import EventFigures, NewContributor
from mozspaces_desktop.core.figures.records import EventRecord, Records
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.models import EventStatus


@dataclass(frozen=True, slots=True)
class Attendance:
    """How many came to an event; each count is None if nobody recorded it."""

    attendees: int | None = None
    guests: int | None = None
    newcomers: int | None = None
    returning: int | None = None


def events_counted(records: Records, scope: Scope, contributors: Iterable[NewContributor]) -> tuple[EventFigures, ...]:
    """The events of the records that are in `scope`, by start, each with those `contributors` credited to it."""
    order = {area.id: number for number, area in enumerate(records.areas)}
    credited = Counter(one.event_id for one in contributors)
    events = (
        _event(records, row, order, credited[row.id])
        for row in records.events
        if scope.run_by(row.track, row.coordinator)
    )
    return tuple(event for event in events if scope.focus_area is None or scope.focus_area in event.focus_areas)


def _event(records: Records, row: EventRecord, order: dict[str, int], contributors: int) -> EventFigures:
    start, end = (clock.local(moment, records.space.tzid) for moment in (row.dtstart, row.dtend))
    area_ids = sorted((key for key in records.area_ids.get(row.id, []) if key in order), key=order.__getitem__)
    held = row.status is EventStatus.HELD
    attendance = attendance_of(records, row.id) if held else Attendance()
    registered = records.registered.get(row.id, [])
    return EventFigures(
        event_id=row.id,
        space_id=records.space.id,
        space=records.space.name,
        date=start.date(),
        start=None if row.all_day else start.time(),
        end=None if row.all_day else end.time(),
        event=row.title,
        track=row.track,
        coordinator_id=row.coordinator_id,
        coordinator=row.coordinator or "",
        type=row.type,
        focus_areas=tuple(dict.fromkeys(records.areas[order[key]].name for key in area_ids)),
        host=row.host,
        room=row.room or "",
        public=row.public,
        status=row.status,
        expected=row.expected,
        rsvps=len(registered),
        attendees=attendance.attendees,
        guests=attendance.guests,
        newcomers=attendance.newcomers,
        returning=attendance.returning,
        show_rate=_show_rate(registered, records.visits.at(row.id)) if held else None,
        new_active_contributors=contributors if held or contributors else None,
        link=row.link,
        notes=row.notes,
    )


def attendance_of(records: Records, event_id: str) -> Attendance:
    """Who came to an event that was held: from its check-ins and guests, or else from its recorded totals."""
    people = len(records.visits.at(event_id))
    guests, new_guests = records.guests.get(event_id, (0, 0))
    totals = records.totals.get(event_id)
    if not people and totals is not None:
        return Attendance(totals.attendees, totals.guests, totals.newcomers, totals.returning)
    if not people and not guests:
        return Attendance()
    newcomers = records.visits.newcomers(event_id)
    return Attendance(people + guests, guests, newcomers + new_guests, people - newcomers)


def _show_rate(registered: list[str], came: list[str]) -> float | None:
    """The share of those registered who came, None if nobody was registered or nobody noted who came."""
    if not registered or not came:
        return None
    return len(set(registered).intersection(came)) / len(registered)


@dataclass(frozen=True, slots=True)
class Tally:
    """What some events that count come to together; the counts of people are None if no event has any recorded."""

    events_held: int
    attendees: int | None
    newcomers: int | None
    returning: int | None

    @classmethod
    def of(cls, events: Iterable[EventFigures]) -> Self:
        """The sums over `events`."""
        counted = list(events)
        return cls(
            events_held=len(counted),
            attendees=known_sum(event.attendees for event in counted),
            newcomers=known_sum(event.newcomers for event in counted),
            returning=known_sum(event.returning for event in counted),
        )


def known_sum(counts: Iterable[int | None]) -> int | None:
    """The sum of the counts that are known, None if none of them is."""
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
