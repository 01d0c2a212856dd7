"""Guests: people counted at the door who give no name."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import capacity, clock
from mozspaces_desktop.core.door import open_door
from mozspaces_desktop.core.door_counts import guest_counts
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Event, Guests

MOST_GUESTS = 100_000
"""More people than any building holds: a number above is a slip of the keys, or a ticket read into the wrong field."""


def add_guests(session: Session, event: Event, count: int, *, newcomers: int = 0, at: datetime | None = None) -> Guests:
    """Count `count` people who give no name, `newcomers` of whom say that it is their first time here.

    A negative count corrects one that was too high. Raises :class:`RefusedError` if that left fewer than none, for
    more than :data:`MOST_GUESTS` altogether, or for a cancelled event.
    """
    present, new = guest_counts(session, event.id)
    if present + count > MOST_GUESTS:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "An event cannot have more than {most} guests; check the number."),
            most=MOST_GUESTS,
        )
    if present + count < 0 or not 0 <= new + newcomers <= present + count:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There are only {count} guests to take away."), count=present)
    event = open_door(session, event)
    fresh = Guests(
        event_id=event.id,
        count=count,
        newcomers=newcomers,
        counted_at=at or clock.now(session),
        by=session.info["origin"].actor,
    )
    session.add(fresh)
    if count < 0:
        capacity.take_back_unused(session, event.id)
    return fresh


def set_guests(session: Session, event: Event, count: int, newcomers: int) -> int:
    """Correct the guests to `count`, of whom `newcomers` are here for the first time; how many more that are.

    Raises :class:`RefusedError` as :func:`add_guests` does; nothing is written if that is what they are.
    """
    present, new = guest_counts(session, event.id)
    if (count, newcomers) != (present, new):
        add_guests(session, event, count - present, newcomers=newcomers - new)
    return count - present


def take_guest_away(session: Session, event: Event) -> Guests:
    """Correct one guest too many: a newcomer if the last ones counted were, anybody else if not.

    Raises :class:`RefusedError` when no guest is counted.
    """
    present, new = guest_counts(session, event.id)
    last = session.scalar(
        select(Guests)
        .where(Guests.event_id == event.id, Guests.count > 0, Guests.retired_at.is_(None))
        .order_by(Guests.counted_at.desc(), Guests.id.desc())
        .limit(1)
    )
    newcomer = new > 0 and (new == present or (last is not None and last.newcomers > 0))
    return add_guests(session, event, -1, newcomers=-1 if newcomer else 0)
