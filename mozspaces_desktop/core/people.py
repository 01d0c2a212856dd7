"""People who signed up or came: added, changed, and found as somebody types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.rows import required
from mozspaces_desktop.core.text import clean_line, email_word, fold, query_words, search_key

_CANDIDATES = 500
"""How many hits of the index are looked at before they are ranked; more cannot be told apart by one word anyway."""


def add_person(session: Session, *, name: str, email: str | None = None) -> Person:
    """A new person; raises :class:`RefusedError` without a name."""
    person = Person()
    _set(person, name, email)
    session.add(person)
    return person


def change_person(session: Session, person: Person, *, name: str, email: str | None) -> None:
    """Correct a person's name and e-mail address; raises :class:`RefusedError` without a name."""
    _set(person, name, email)
    session.flush()


def _set(person: Person, name: str, email: str | None) -> None:
    name = required(name, QT_TRANSLATE_NOOP("core", "Type a name first."))
    email = clean_line(email or "") or None
    if (person.name, person.email) != (name, email):
        person.name, person.email = name, email
        person.email_key = email_word(email) if email else None
        person.search_key = search_key(name, email)


@dataclass(frozen=True, slots=True)
class Found:
    """A person found for an event.

    `checked_in_at` (UTC) and `check_in_id` say that they are in already; `visits` counts all events they came to,
    this one included.
    """

    person_id: str
    name: str
    email: str | None
    registered: bool
    seats: int
    check_in_id: str | None
    checked_in_at: datetime | None
    visits: int


def search(session: Session, typed: str, *, event_id: str, limit: int = 50) -> list[Found]:
    """People whose words begin with each of the words typed, blind to case, accents and order.

    Those registered for the event come first, then those who came most often, then by name.
    """
    words = query_words(typed)
    if not words:
        return []
    registered = [found for found, key in _registered(session, event_id) if _matches(key, words)]
    registered.sort(key=lambda found: fold(found.name))
    taken = {found.person_id for found in registered}
    others = [found for found in _others(session, event_id, words, limit + len(taken)) if found.person_id not in taken]
    return (registered + others)[:limit]


def expected(session: Session, event_id: str) -> list[Found]:
    """Everybody registered for the event, by name, those who are in already included."""
    return sorted((found for found, _key in _registered(session, event_id)), key=lambda found: fold(found.name))


def _matches(key: str, words: Sequence[str]) -> bool:
    padded = f" {key}"
    return all(f" {word}" in padded for word in words)


_COLUMNS = """
    p.id, p.name, p.email, r.id IS NOT NULL, coalesce(r.seats, 1), c.id, c.checked_in_at,
    (SELECT count(*) FROM check_in v WHERE v.person_id = p.id AND v.retired_at IS NULL) AS visits, p.search_key
"""

_REGISTERED = text(
    f"""
    SELECT {_COLUMNS}
    FROM registration r
    JOIN person p ON p.id = r.person_id AND p.retired_at IS NULL
    LEFT JOIN check_in c ON c.event_id = r.event_id AND c.person_id = p.id AND c.retired_at IS NULL
    WHERE r.event_id = :event_id AND r.retired_at IS NULL
    """
)

_OTHERS = text(
    f"""
    SELECT {_COLUMNS}
    FROM (SELECT rowid FROM person_search WHERE person_search MATCH :match LIMIT {_CANDIDATES}) AS hit
    JOIN person p ON p.number = hit.rowid AND p.retired_at IS NULL
    LEFT JOIN registration r ON r.event_id = :event_id AND r.person_id = p.id AND r.retired_at IS NULL
    LEFT JOIN check_in c ON c.event_id = :event_id AND c.person_id = p.id AND c.retired_at IS NULL
    ORDER BY visits DESC, p.search_key, p.id LIMIT :limit
    """
)


def _registered(session: Session, event_id: str) -> list[tuple[Found, str]]:
    rows = session.execute(_REGISTERED, {"event_id": event_id})
    return [(_found(row), row[-1]) for row in rows]


def _others(session: Session, event_id: str, words: Sequence[str], limit: int) -> list[Found]:
    match = " ".join(f'"{word}"*' for word in words)
    rows = session.execute(_OTHERS, {"event_id": event_id, "match": match, "limit": limit})
    return [_found(row) for row in rows]


def _found(row: Sequence[object]) -> Found:
    person_id, name, email, registered, seats, check_in_id, checked_in_at, visits, _key = row
    moment = datetime.fromisoformat(checked_in_at) if isinstance(checked_in_at, str) else None
    return Found(person_id, name, email, bool(registered), seats, check_in_id, moment, visits)  # type: ignore[arg-type]  # raw SQL


def people_with_email(session: Session, email: str) -> Sequence[Person]:
    """Those who gave the address `email`, in any case, the earliest first."""
    query = select(Person).where(Person.email_key == email_word(email), Person.retired_at.is_(None))
    return session.scalars(query.order_by(Person.created_at, Person.id)).all()


def person_meant(session: Session, name_or_email: str, *, event_id: str | None = None) -> Person:
    """The person that somebody means by a whole name, an e-mail address or a key (case and accents aside).

    Of several with the same name the one registered for the event is meant, if it is only one. Raises
    :class:`RefusedError` when there is none or it cannot be told which.
    """
    by_key = session.get(Person, name_or_email)
    if by_key is not None and by_key.retired_at is None:
        return by_key
    found = list(people_with_email(session, name_or_email)) if "@" in name_or_email else []
    found = found or _named(session, name_or_email)
    if len(found) > 1 and event_id is not None:
        signed_up = {one.person_id for one in expected(session, event_id)}
        found = [person for person in found if person.id in signed_up] or found
    if not found:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "Nobody called “{name}” is in the file."), name=name_or_email)
    if len(found) > 1:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "There are {count} people called “{name}”; say their e-mail address."),
            count=len(found),
            name=name_or_email,
        )
    return found[0]


def _named(session: Session, name: str) -> list[Person]:
    words = query_words(name)
    if not words:
        return []
    hits = text("SELECT p.id FROM person_search s JOIN person p ON p.number = s.rowid WHERE person_search MATCH :match")
    match = " ".join(f'"{word}"' for word in words)
    ids = session.scalars(hits, {"match": match}).all()
    query = select(Person).where(Person.id.in_(ids), Person.retired_at.is_(None)).order_by(Person.created_at)
    return [person for person in session.scalars(query) if fold(person.name) == fold(clean_line(name))]
