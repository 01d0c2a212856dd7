"""How many are in at an event, expected, new: the counts that the door shows, as the file has them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from mozspaces_desktop.core.models import Event, EventStatus, UtcDateTime
from mozspaces_desktop.core.plain_sql import plain


def guest_counts(session: Session, event_id: str) -> tuple[int, int]:
    """How many guests an event has, and how many of them are newcomers."""
    count, newcomers = plain(session).execute(_GUESTS, (event_id,)).fetchone()
    return count, newcomers


_GUESTS = """
    SELECT coalesce(sum(count), 0), coalesce(sum(newcomers), 0) FROM guests WHERE event_id = ? AND retired_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """What the door shows: people checked in, guests, newcomers among both, seats expected, and the room's capacity."""

    checked_in: int
    guests: int
    newcomers: int
    expected: int
    capacity: int | None

    @property
    def attendees(self) -> int:
        """Everybody in: check-ins and guests."""
        return self.checked_in + self.guests


def counts(session: Session, event: Event) -> DoorCounts:
    """The counts of `event` as the file has them now. Expected are the registered seats, or the planned number."""
    moment = UtcDateTime().process_bind_param(event.dtstart, session.get_bind().dialect)
    said = {"event_id": event.id, "space_id": event.space_id, "room_id": event.room_id, "starts": moment}
    found = plain(session).execute(_COUNTS, said).fetchone()
    checked_in, newcomers, guests, new_guests, seats, capacity = found
    return DoorCounts(checked_in, guests, newcomers + new_guests, seats or event.expected or 0, capacity)


_COUNTS = f"""
    SELECT
        (SELECT count(*) FROM check_in c WHERE c.event_id = :event_id AND c.retired_at IS NULL),
        (SELECT count(*) FROM check_in c WHERE c.event_id = :event_id AND c.retired_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM check_in v CROSS JOIN event e ON e.id = v.event_id
            WHERE v.person_id = c.person_id AND v.retired_at IS NULL AND e.retired_at IS NULL
              AND e.status != '{EventStatus.CANCELLED}' AND e.space_id = :space_id
              AND (e.dtstart, e.id) < (:starts, :event_id))),
        (SELECT coalesce(sum(g.count), 0) FROM guests g WHERE g.event_id = :event_id AND g.retired_at IS NULL),
        (SELECT coalesce(sum(g.newcomers), 0) FROM guests g WHERE g.event_id = :event_id AND g.retired_at IS NULL),
        (SELECT coalesce(sum(r.seats), 0) FROM registration r WHERE r.event_id = :event_id AND r.retired_at IS NULL),
        (SELECT capacity FROM room WHERE id = :room_id)
"""
"""Newcomers are people who attended no event of the space that starts earlier (by start, then key).

A cancelled event was attended by nobody, whoever stood at its door. The cross join keeps SQLite from going through
all events for each person.
"""
