"""People whom a newcomer's name or address may already stand for: asked about before there is a second Amina."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from sqlalchemy import text
from sqlalchemy.orm import Session

from mozspaces_desktop.core.found import Found, person_found
from mozspaces_desktop.core.models.search_index import NUMBER_OF_HIT
from mozspaces_desktop.core.text import email_word, words
from mozspaces_desktop.core.typing_mistakes import spellings

_MOST_WORDS = 6
"""Words of a name that are compared."""

_FEWEST_WORDS = 2
"""Words that a name must have so that another may have more."""

_SAME_ADDRESS = 0.85
"""What an address says of two people, on the scale of :func:`likeness`: families share one."""

_CANDIDATES = 100
"""How many people are compared with the newcomer."""

_SHORTEST_MISTAKEN = 5
"""Letters of a word in which one may be wrong; shorter names differ by one letter all the time (Lena, Lana)."""

_ENDINGS = frozenset("aeio")
"""Last letters that make another name of one: Daniel and Daniela, Mario and Maria, Rossi and Rosso."""


def similar_people(session: Session, name: str, email: str | None, *, event_id: str, limit: int = 3) -> list[Found]:
    """People who may be the one that gives the `name` and the address `email` at the door of an event, best first.

    They have the same address; or the same name, whatever the order of its words, case, accents and script; or one
    with a single typing mistake in it; or one of which a part was left out. Empty when nobody is similar.
    """
    found = [person_found(session, person_id, event_id=event_id) for person_id in _candidates(session, name, email)]
    address = email_word(email) if email else None
    ranked = []
    for one in found:
        same_address = address is not None and one.email is not None and email_word(one.email) == address
        score = likeness(name, one.name) + (_SAME_ADDRESS if same_address else 0)
        if score > 0:
            ranked.append((-score, not one.registered, -one.earlier, one.name, one.person_id, one))
    return [row[-1] for row in sorted(ranked, key=lambda row: row[:-1])][:limit]


def likeness(name: str, other: str) -> float:
    """How likely two names are one person's: 0 (two people) to 1 (the same words)."""
    fewer, more = sorted((sorted(words(name)), sorted(words(other))), key=len)
    if not fewer:
        return 0.0
    if fewer == more or "".join(words(name)) == "".join(words(other)):
        return 1.0
    if len(fewer) == len(more):
        return 0.9 if _differ_by_a_mistake(fewer, more) else 0.0
    return 0.8 if len(fewer) >= _FEWEST_WORDS and not _left_over(fewer, more) else 0.0


def _differ_by_a_mistake(names: list[str], others: list[str]) -> bool:
    """Whether all words are the same but for one, and that one by a letter that does not make another name of it."""
    left, right = _left_over(names, others), _left_over(others, names)
    return len(left) == 1 and len(right) == 1 and _is_mistyped(left[0], right[0])


def _left_over(names: Iterable[str], others: Iterable[str]) -> list[str]:
    left = list(others)
    return [word for word in names if word not in left or left.remove(word)]  # type: ignore[func-returns-value]  # None


def _is_mistyped(word: str, other: str) -> bool:
    from rapidfuzz.distance import OSA  # not before somebody walks in

    if min(len(word), len(other)) < _SHORTEST_MISTAKEN or OSA.distance(word, other, score_cutoff=1) > 1:
        return False
    return word[-1] == other[-1] or not _ENDINGS & {word[-1], other[-1]}


def _candidates(session: Session, name: str, email: str | None) -> list[str]:
    found: dict[str, None] = {}
    if email:
        query = text("SELECT id FROM person WHERE email_key = :key AND retired_at IS NULL LIMIT :most")
        found |= dict.fromkeys(session.scalars(query, {"key": email_word(email), "most": _CANDIDATES}))
    said = words(name)[:_MOST_WORDS]
    matches = [tuple(said), *(combinations(said, len(said) - 1) if len(said) > _FEWEST_WORDS else ())]
    query = text(
        f"SELECT p.id FROM person_search CROSS JOIN person p ON p.number = {NUMBER_OF_HIT} AND p.retired_at IS NULL"
        " WHERE person_search MATCH :match LIMIT :most"
    )
    for some in matches:
        match = " AND ".join(f"({_either(word)})" for word in some)
        if match:
            found |= dict.fromkeys(session.scalars(query, {"match": match, "most": _CANDIDATES}))
    return list(found)


def _either(word: str) -> str:
    return " OR ".join(f'"{one}"' for one in (word, *spellings(word)))
