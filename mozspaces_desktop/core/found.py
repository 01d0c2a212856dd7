"""People as the door of an event sees them: registered or not, in or not, how often they came before."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Method
from mozspaces_desktop.core.models.base import stored_moment
from mozspaces_desktop.core.occurrences import virtual_event
from mozspaces_desktop.core.plain_sql import plain


@dataclass(frozen=True, slots=True)
class Found:
    """A person as the door of an event sees them.

    `check_in_id`, `checked_in_at` (UTC) and `method` say that they are in already. `earlier` counts the events of
    the same space that they came to before this one (by the events' starts), the last of which began at `last_came`
    (UTC). A `discreet` one says nothing of that but whether they are new: see
    :func:`~mozspaces_desktop.core.discretion.discreet`.
    """

    person_id: str
    name: str
    email: str | None
    registered: bool
    seats: int
    check_in_id: str | None
    checked_in_at: datetime | None
    method: Method | None
    earlier: int
    last_came: datetime | None
    discreet: bool = False

    @property
    def visit(self) -> int:
        """Which of their visits to the space this event is or would be, counted from 1."""
        return self.earlier + 1

    @property
    def newcomer(self) -> bool:
        """Whether this event is or would be the first one of the space that they attend."""
        return self.earlier == 0


_EARLIER = """
    SELECT count(*) || ' ' || coalesce(max(e.dtstart), '')
    FROM check_in v CROSS JOIN event e ON e.id = v.event_id
    WHERE v.person_id = p.id AND v.retired_at IS NULL AND e.retired_at IS NULL AND e.status <> 'cancelled'
      AND e.space_id = x.space_id AND (e.dtstart, e.id) < (x.dtstart, x.id)
"""
"""How many earlier events, and when the last of them began: one text, as two subqueries would cost twice.

The cross join keeps SQLite from going through all events for each person.
"""

_COLUMNS = f"""
    p.id, p.name, p.email, r.id IS NOT NULL, coalesce(r.seats, 1), c.id, c.checked_in_at, c.method, ({_EARLIER})
"""

_TICKET = "r.event_id = x.id AND r.person_id = p.id AND r.retired_at IS NULL"
_PRESENCE = "c.event_id = x.id AND c.person_id = p.id AND c.retired_at IS NULL"

_EXPECTED = f"""
    SELECT {_COLUMNS}
    FROM event x
    JOIN registration r ON r.event_id = x.id AND r.retired_at IS NULL
    JOIN person p ON p.id = r.person_id AND p.retired_at IS NULL
    LEFT JOIN check_in c ON {_PRESENCE}
    WHERE x.id = :event_id ORDER BY p.search_key, p.id
"""

_ARRIVED = f"""
    SELECT {_COLUMNS}
    FROM event x
    JOIN check_in c ON c.event_id = x.id AND c.retired_at IS NULL
    JOIN person p ON p.id = c.person_id
    LEFT JOIN registration r ON {_TICKET}
    WHERE x.id = :event_id ORDER BY c.checked_in_at DESC, c.id DESC LIMIT :limit
"""

_THESE = f"""
    SELECT {_COLUMNS}
    FROM json_each(:keys) AS wanted
    CROSS JOIN person p ON p.{{key}} = wanted.value AND p.retired_at IS NULL
    CROSS JOIN (SELECT :event_id AS id, :space_id AS space_id, :dtstart AS dtstart) AS x
    LEFT JOIN registration r ON {_TICKET}
    LEFT JOIN check_in c ON {_PRESENCE}
    ORDER BY wanted.key
"""
_WHERE_AND_WHEN = "SELECT space_id, dtstart FROM event WHERE id = ?"


def expected(session: Session, event_id: str) -> list[Found]:
    """Everybody registered for the event, by name, those who are in already included."""
    return list(map(_found, plain(session).execute(_EXPECTED, {"event_id": event_id})))


def arrived(session: Session, event_id: str, *, limit: int = 200) -> list[Found]:
    """Those who are in, the latest first, `limit` of them at most."""
    return list(map(_found, plain(session).execute(_ARRIVED, {"event_id": event_id, "limit": limit})))


def person_found(session: Session, person_id: str, *, event_id: str) -> Found:
    """One person as the door of the event sees them; raises :class:`RefusedError` if they are not in the file."""
    found = _these(session, "id", [person_id], event_id)
    if not found:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "That person is no longer in the file."))
    return found[0]


def people_found(session: Session, numbers: Sequence[int], *, event_id: str) -> list[Found]:
    """The people with these numbers in the file, in their order, as the door of the event sees them."""
    return _these(session, "number", numbers, event_id)


def _these(session: Session, key: str, keys: Sequence[object], event_id: str) -> list[Found]:
    where_and_when = _where_and_when(session, event_id)
    if where_and_when is None:
        return []
    space_id, dtstart = where_and_when
    values = {"keys": json.dumps(keys), "event_id": event_id, "space_id": space_id, "dtstart": dtstart}
    return list(map(_found, plain(session).execute(_THESE.format(key=key), values)))


def _where_and_when(session: Session, event_id: str) -> tuple[str, str] | None:
    """The space and the start of an event as they are stored; those of one of a series, too, that is no row yet."""
    stored: tuple[str, str] | None = plain(session).execute(_WHERE_AND_WHEN, (event_id,)).fetchone()
    if stored is not None:
        return stored
    event = virtual_event(session, event_id)
    return None if event is None else (event.space_id, stored_moment(event.dtstart))


def _found(row: Sequence[Any]) -> Found:
    person_id, name, email, registered, seats, check_in_id, checked_in_at, method, history = row
    earlier, last_came = history.split(" ")
    return Found(
        person_id=person_id,
        name=name,
        email=email,
        registered=bool(registered),
        seats=seats,
        check_in_id=check_in_id,
        checked_in_at=_moment(checked_in_at),
        method=Method(method) if method else None,
        earlier=int(earlier),
        last_came=_moment(last_came),
    )


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None
