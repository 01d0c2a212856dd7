"""People found as somebody types at the door, and who of them is expected or in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import TextClause, text
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Method
from mozspaces_desktop.core.text import query_words, search_key

_CANDIDATES = 500
"""How many hits of the index are looked at before they are ranked; more cannot be told apart by one word anyway."""

_LONGEST_QUERY = 200
"""Characters of what was typed that are searched for; somebody may paste a whole page."""

_MOST_WORDS = 12
"""Words of what was typed that are searched for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A person as the door of an event sees them.

    `check_in_id`, `checked_in_at` (UTC) and `method` say that they are in already. `earlier` counts the events of
    the same space that they came to before this one (by the events' starts), the last of which began at `last_came`
    (UTC).
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
    WHERE v.person_id = p.id AND v.retired_at IS NULL AND e.retired_at IS NULL
      AND e.status <> 'cancelled' AND e.space_id = x.space_id AND (e.dtstart, e.id) < (x.dtstart, x.id)
"""
"""How many earlier events, and when the last of them began: one text, as two subqueries would cost twice.

The cross join keeps SQLite from going through all events for each person.
"""

_COLUMNS = f"""
    p.id, p.name, p.email, r.id IS NOT NULL, coalesce(r.seats, 1), c.id, c.checked_in_at, c.method, ({_EARLIER})
"""

_TICKET = "r.event_id = x.id AND r.person_id = p.id AND r.retired_at IS NULL"
_PRESENCE = "c.event_id = x.id AND c.person_id = p.id AND c.retired_at IS NULL"

_REGISTERED = f"""
    SELECT {_COLUMNS}
    FROM event x
    JOIN registration r ON r.event_id = x.id AND r.retired_at IS NULL
    JOIN person p ON p.id = r.person_id AND p.retired_at IS NULL
    LEFT JOIN check_in c ON {_PRESENCE}
    WHERE x.id = :event_id
"""

_ARRIVED = f"""
    SELECT {_COLUMNS}
    FROM event x
    JOIN check_in c ON c.event_id = x.id AND c.retired_at IS NULL
    JOIN person p ON p.id = c.person_id
    LEFT JOIN registration r ON {_TICKET}
    WHERE x.id = :event_id ORDER BY c.checked_in_at DESC, c.id DESC LIMIT :limit
"""

_ONE = f"""
    SELECT {_COLUMNS}
    FROM event x
    JOIN person p ON p.id = :person_id AND p.retired_at IS NULL
    LEFT JOIN registration r ON {_TICKET}
    LEFT JOIN check_in c ON {_PRESENCE}
    WHERE x.id = :event_id
"""

_OTHERS = f"""
    WITH ranked AS MATERIALIZED (
        SELECT p.number
        FROM (SELECT rowid FROM person_search WHERE person_search MATCH :match LIMIT {_CANDIDATES}) AS hit
        JOIN person p ON p.number = hit.rowid AND p.retired_at IS NULL
        ORDER BY (SELECT count(*) FROM check_in v WHERE v.person_id = p.id) DESC, p.search_key, p.id LIMIT :limit
    )
    SELECT {_COLUMNS}
    FROM ranked
    JOIN person p ON p.number = ranked.number
    JOIN event x ON x.id = :event_id
    LEFT JOIN registration r ON {_TICKET}
    LEFT JOIN check_in c ON {_PRESENCE}
"""
"""Whom the search index finds, narrowed down to those with the most check-ins of any kind, which is quickly counted."""


def search(session: Session, typed: str, *, event_id: str, limit: int = 50) -> list[Found]:
    """People whose words begin with each of the words typed, blind to case, accents and order.

    Those registered for the event come first (a ticket code of it finds its holder), and of them those who are not
    in yet; then those who came most often, then by name. In both groups a name that matches goes before an address
    that does. Only the beginning of a very long text is looked at.
    """
    typed = typed[:_LONGEST_QUERY].strip()
    words = query_words(typed)[:_MOST_WORDS]
    if not words:
        return []
    registered = _registered_with(session, event_id, typed, words)
    taken = {found.person_id for found in registered}
    others = [found for found in _others(session, event_id, words, limit + len(taken)) if found.person_id not in taken]
    others.sort(key=lambda found: (_matches_elsewhere(found, words), -found.earlier, _by_name(found)))
    return (registered + others)[:limit]


@lru_cache(maxsize=32)
def _statement(sql: str) -> TextClause:
    """`sql` with its parameters found; finding them again at each keystroke would cost as much as the query."""
    return text(sql)


def expected(session: Session, event_id: str) -> list[Found]:
    """Everybody registered for the event, by name, those who are in already included."""
    rows = session.execute(_statement(_REGISTERED), {"event_id": event_id})
    return sorted(map(_found, rows), key=_by_name)


def arrived(session: Session, event_id: str, *, limit: int = 200) -> list[Found]:
    """Those who are in, the latest first, `limit` of them at most."""
    return list(map(_found, session.execute(_statement(_ARRIVED), {"event_id": event_id, "limit": limit})))


def person_found(session: Session, person_id: str, *, event_id: str) -> Found:
    """One person as the door of the event sees them; raises :class:`RefusedError` if they are not in the file."""
    found = session.execute(_statement(_ONE), {"event_id": event_id, "person_id": person_id}).first()
    if found is None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "That person is no longer in the file."))
    return _found(found)


def _matches_elsewhere(found: Found, words: Sequence[str]) -> bool:
    key = _name_key(found.name)
    return not all(f" {word}" in key for word in words)


@lru_cache(maxsize=4096)
def _name_key(name: str) -> str:
    return f" {search_key(name, None)}"


def _registered_with(session: Session, event_id: str, typed: str, words: Sequence[str]) -> list[Found]:
    begins = " AND ".join(f"instr(' ' || p.search_key, :word{place}) > 0" for place in range(len(words)))
    values = {f"word{place}": f" {word}" for place, word in enumerate(words)}
    query = f"{_REGISTERED} AND (({begins}) OR r.ticket_code = :typed)"
    rows = session.execute(_statement(query), {"event_id": event_id, "typed": typed, **values})
    found = map(_found, rows)
    return sorted(found, key=lambda one: (_matches_elsewhere(one, words), one.check_in_id is not None, _by_name(one)))


def _others(session: Session, event_id: str, words: Sequence[str], limit: int) -> list[Found]:
    match = " ".join(f'"{word}"*' for word in words)
    return list(
        map(_found, session.execute(_statement(_OTHERS), {"event_id": event_id, "match": match, "limit": limit}))
    )


def _by_name(found: Found) -> tuple[str, str]:
    return _name_key(found.name), found.person_id


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
