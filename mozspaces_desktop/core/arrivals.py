"""Somebody of the file comes in while others wait behind them: as few statements as can be, none of them slow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, door
from mozspaces_desktop.core.door import Admission
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.inserting import insert_row
from mozspaces_desktop.core.models import CheckIn, EventStatus, Method, Person
from mozspaces_desktop.core.people_search import Found, person_found
from mozspaces_desktop.core.plain_sql import plain
from mozspaces_desktop.core.rows import row

_IS_HELD = f"SELECT 1 FROM event WHERE id = ? AND status = '{EventStatus.HELD}' AND retired_at IS NULL"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody as the door sees them now that they are in, and whether they were in `already` (nothing was done)."""

    found: Found
    already: bool


def arrive(session: Session, event_id: str, person_id: str, *, method: Method, at: datetime | None = None) -> Arrival:
    """Let somebody in by the rules of :func:`door.check_in <mozspaces_desktop.core.door.check_in>`.

    Once the first person is in, all that is left to do for the others is to write a row. Raises
    :class:`RefusedError` for a cancelled event, and for an event or a person that is gone.
    """
    held = plain(session).execute(_IS_HELD, (event_id,)).fetchone() is not None
    found = person_found(session, person_id, event_id=event_id) if held else None
    if found is None or (found.checked_in_at is not None and at is not None and at < found.checked_in_at):
        return _by_the_rules(session, event_id, person_id, method, at)
    if found.checked_in_at is not None:
        return Arrival(found, already=True)
    came_at, by = at or clock.now(session), session.info["origin"].actor
    said = {"event_id": event_id, "person_id": person_id, "checked_in_at": came_at, "method": method, "by": by}
    key = insert_row(session, CheckIn, **said)
    return Arrival(replace(found, check_in_id=key, checked_in_at=came_at, method=method), already=False)


def _by_the_rules(session: Session, event_id: str, person_id: str, method: Method, at: datetime | None) -> Arrival:
    event = event_by_id(session, event_id)
    return seen(session, door.check_in(session, event, row(session, Person, person_id), method=method, at=at))


def seen(session: Session, admission: Admission) -> Arrival:
    """Whoever was let in just now, as the door sees them."""
    session.flush()
    in_now = admission.check_in
    return Arrival(person_found(session, in_now.person_id, event_id=in_now.event_id), admission.already)


def present(session: Session, event_id: str) -> dict[str, tuple[str, str]]:
    """Who is in at an event: by the keys of the check-ins, whose they are and since when (as the file keeps it)."""
    rows = plain(session).execute(_PRESENT, (event_id,))
    return {key: (person_id, came_at) for key, person_id, came_at in rows}


def entered_last(session: Session, event_id: str) -> Found | None:
    """Of those who are in at an event, who was let in by the last thing done at its door; None while nobody is.

    That need not be who came last: whoever is entered from a paper list came before.
    """
    last = plain(session).execute(_ENTERED_LAST, (event_id,)).fetchone()
    return None if last is None else person_found(session, last[0], event_id=event_id)


_PRESENT = "SELECT id, person_id, checked_in_at FROM check_in WHERE event_id = ? AND retired_at IS NULL"

_ENTERED_LAST = """
    SELECT person_id FROM check_in WHERE event_id = ? AND retired_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1
"""
