"""People found as somebody types at the door: whoever is expected first, then regulars, then the others.

First come those whose names have a word that begins with each of the words typed, then those with such an address or
ticket, and after all of these those who may be meant with a typing mistake or by a part from within a word.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from mozspaces_desktop.core.found import Found, arrived, expected, people_found, person_found
from mozspaces_desktop.core.models.search_index import NUMBER_OF_HIT
from mozspaces_desktop.core.near_words import Wish, as_match, fulfilled_by, near_wishes
from mozspaces_desktop.core.plain_sql import plain
from mozspaces_desktop.core.search_keys import ADDRESS, typed_terms
from mozspaces_desktop.core.text import clean, fold

__all__ = ["Found", "arrived", "expected", "person_found", "search"]

_LONGEST_QUERY = 200
"""Characters of what was typed that are searched for; somebody may paste a whole page."""

_MOST_WORDS = 12
"""Words of what was typed that are searched for."""

_SHORTEST_CODE = 3
"""Characters of a ticket code by which its holder is found."""

_TICKETS = """
    SELECT p.number, ' ' || p.search_key, r.ticket_code, c.id IS NOT NULL
    FROM registration r
    JOIN person p ON p.id = r.person_id AND p.retired_at IS NULL
    LEFT JOIN check_in c ON c.event_id = r.event_id AND c.person_id = p.id AND c.retired_at IS NULL
    WHERE r.event_id = ? AND r.retired_at IS NULL
"""

_HITS = f"""
    SELECT coalesce(kept.number, p.number)
    FROM person_search
    CROSS JOIN person p ON p.number = {NUMBER_OF_HIT}
    LEFT JOIN person_merge m ON p.retired_at IS NOT NULL AND m.merged_id = p.id AND m.retired_at IS NULL
    LEFT JOIN person kept ON kept.id = m.kept_id
    WHERE person_search MATCH ? AND (p.retired_at IS NULL OR m.id IS NOT NULL) ORDER BY person_search.rowid LIMIT ?
"""
"""Whom the index finds; and of an entry that was merged, the person whose it is now."""


Registered = Sequence[tuple[int, str, str | None, int]]
"""Of everybody registered for an event: number, search key after a blank, ticket codes, and whether they are in."""


def registered_at(session: Session, event_id: str) -> Registered:
    """What :func:`search` looks at of those registered for an event; good until somebody registers or comes."""
    return plain(session).execute(_TICKETS, (event_id,)).fetchall()


def search(
    session: Session,
    typed: str,
    *,
    event_id: str,
    limit: int = 50,
    near: bool = True,
    registered: Registered | None = None,
) -> list[Found]:
    """People whose words begin with each of the words typed, blind to case, accents, script and order.

    Those registered for the event come first (the beginning of a ticket code of it finds its holder), and of them
    those who are not in yet; then those who came to the space most often, then by name. In both groups a name that
    matches goes before an address that does. If there is room left, and unless not `near`, those follow who may be
    meant: see :func:`near_wishes <mozspaces_desktop.core.near_words.near_wishes>`. Only the beginning of a very long
    text is looked at. Whoever searches at each key hands over the `registered`, who take half the time to read.
    """
    typed = clean(typed[:_LONGEST_QUERY]).strip()
    wish = typed_terms(typed)[:_MOST_WORDS]
    if not wish:
        return []
    looking = _Looking(session, event_id, limit, registered_at(session, event_id) if registered is None else registered)
    with_address = [(*terms, ADDRESS + terms[0]) for terms in wish]
    looking.among_registered([wish])
    looking.among_registered([with_address], code=typed)
    looking.among_others([wish])
    looking.among_others([with_address])
    if near and looking.room:
        others = near_wishes(looking.connection, wish)
        if others:
            looking.among_registered(others)
            looking.among_others(others)
    return looking.found


@dataclass
class _Looking:
    """One search: whom it has found, each person once and `limit` at most."""

    session: Session
    event_id: str
    limit: int
    registered: Registered
    found: list[Found] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.connection: sqlite3.Connection = plain(self.session)
        self._taken: set[int] = set()

    @property
    def room(self) -> int:
        """How many more may be found."""
        return self.limit - len(self.found)

    def among_registered(self, wishes: Sequence[Wish], *, code: str = "") -> None:
        """Add those registered who are looked for, or who hold a ticket with the `code`."""
        hits: set[tuple[int, str, int]] = set()
        for is_fulfilled in map(fulfilled_by, wishes):
            hits.update((is_in, key, number) for number, key, _, is_in in self.registered if is_fulfilled(key))
        if len(code) >= _SHORTEST_CODE:
            holders = ((is_in, key, number) for number, key, codes, is_in in self.registered if _holds(codes, code))
            hits.update(holders)
        self._add([number for *_, number in sorted(hits)])

    def among_others(self, wishes: Sequence[Wish]) -> None:
        """Add whom the index finds, those who came most often first."""
        if self.room:
            most = self.limit + len(self._taken)
            self._add([number for (number,) in self.connection.execute(_HITS, (as_match(wishes), most))], ranked=True)

    def _add(self, numbers: Sequence[int], *, ranked: bool = False) -> None:
        fresh = [number for number in dict.fromkeys(numbers) if number not in self._taken][: self.room]
        self._taken.update(fresh)
        people = people_found(self.session, fresh, event_id=self.event_id) if fresh else []
        if ranked:
            people.sort(key=lambda one: (-one.earlier, fold(one.name), one.person_id))
        self.found += people


def _holds(codes: str | None, code: str) -> bool:
    """Whether one of the `codes`, one a line, begins with `code`."""
    return codes is not None and any(line.casefold().startswith(code.casefold()) for line in codes.splitlines())
