"""How full the room of an event is, and who decided to let more people in than it holds."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import CapacityOverride
from mozspaces_desktop.core.plain_sql import plain
from mozspaces_desktop.core.rows import retire

_FILLING = """
    SELECT r.capacity,
        (SELECT count(*) FROM check_in c WHERE c.event_id = e.id AND c.retired_at IS NULL)
        + (SELECT coalesce(sum(g.count), 0) FROM guests g WHERE g.event_id = e.id AND g.retired_at IS NULL)
    FROM event e JOIN room r ON r.id = e.room_id
    WHERE e.id = ? AND r.capacity > 0
"""


class RoomFullError(RefusedError):
    """There is not enough room: `present` people are in, and the room holds `capacity`. Somebody has to decide."""

    def __init__(self, present: int, capacity: int) -> None:
        template = QT_TRANSLATE_NOOP("core", "The room holds {capacity} people, and {present} are in.")
        super().__init__(template, present=present, capacity=capacity)
        self.present, self.capacity = present, capacity


def make_sure_of_room(session: Session, event_id: str, *, coming: int, anyway: bool = False) -> None:
    """Make sure that the `coming` people who were let in just now fit in, or that somebody decided so.

    With `anyway` it is decided now, by whoever is at work, and noted; it holds for everybody who comes after, as long
    as the room is the same. Raises :class:`RoomFullError` if nobody did: leaving the transaction takes them out again.
    """
    filling = plain(session).execute(_FILLING, (event_id,)).fetchone()
    if coming <= 0 or filling is None or filling[1] <= filling[0]:
        return
    capacity, attendees = filling
    if any(one.capacity == capacity for one in overrides(session, event_id)):
        return
    if not anyway:
        raise RoomFullError(attendees - coming, capacity)
    decided = {"decided_at": clock.now(session), "by": session.info["origin"].actor}
    session.add(CapacityOverride(event_id=event_id, attendees=attendees - coming, capacity=capacity, **decided))


def overrides(session: Session, event_id: str) -> list[CapacityOverride]:
    """What was decided about the room of an event and still counts, the latest first."""
    query = select(CapacityOverride).where(CapacityOverride.event_id == event_id, CapacityOverride.retired_at.is_(None))
    return list(session.scalars(query.order_by(CapacityOverride.decided_at.desc(), CapacityOverride.id.desc())))


def take_back_unused(session: Session, event_id: str) -> None:
    """Somebody was taken back: a decision thanks to which nobody is in any more was none."""
    filling = plain(session).execute(_FILLING, (event_id,)).fetchone()
    if filling is not None:
        retire(session, [one for one in overrides(session, event_id) if filling[1] <= one.capacity])
