"""How many are in at an event, expected, new: the counts that the door shows, as the file has them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Guests, Registration, Room
from mozspaces_desktop.core.rows import row


def guest_counts(session: Session, event_id: str) -> tuple[int, int]:
    """How many guests an event has, and how many of them are newcomers."""
    query = select(func.coalesce(func.sum(Guests.count), 0), func.coalesce(func.sum(Guests.newcomers), 0)).where(
        Guests.event_id == event_id, Guests.retired_at.is_(None)
    )
    count, newcomers = session.execute(query).one()
    return int(count), int(newcomers)


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
    present = select(func.count()).where(CheckIn.event_id == event.id, CheckIn.retired_at.is_(None))
    seats = select(func.coalesce(func.sum(Registration.seats), 0)).where(
        Registration.event_id == event.id, Registration.retired_at.is_(None)
    )
    guests, new_guests = guest_counts(session, event.id)
    return DoorCounts(
        checked_in=session.scalar(present) or 0,
        guests=guests,
        newcomers=new_guests + _newcomers(session, event),
        expected=session.scalar(seats) or event.expected or 0,
        capacity=row(session, Room, event.room_id).capacity if event.room_id else None,
    )


def _newcomers(session: Session, event: Event) -> int:
    """People checked in who attended no event of the space that starts earlier (by start, then key).

    A cancelled event was attended by nobody, whoever stood at its door.
    """
    before, earlier = CheckIn.__table__.alias(), Event.__table__.alias()
    attended_before = (
        select(before.c.id)
        .join(earlier, earlier.c.id == before.c.event_id)
        .where(before.c.person_id == CheckIn.person_id, before.c.retired_at.is_(None))
        .where(earlier.c.space_id == event.space_id, earlier.c.retired_at.is_(None))
        .where(earlier.c.status != EventStatus.CANCELLED)
        .where((earlier.c.dtstart < event.dtstart) | ((earlier.c.dtstart == event.dtstart) & (earlier.c.id < event.id)))
    )
    query = select(func.count()).where(CheckIn.event_id == event.id, CheckIn.retired_at.is_(None))
    return session.scalar(query.where(~attended_before.exists())) or 0
