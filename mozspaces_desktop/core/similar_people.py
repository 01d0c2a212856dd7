"""People whom a newcomer's name or address may already stand for: asked about before there is a second Amina."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from sqlalchemy.orm import Session

from mozspaces_desktop.core.found import Found, person_found
from mozspaces_desktop.core.people_search import search
from mozspaces_desktop.core.plain_sql import plain
from mozspaces_desktop.core.search_keys import ROMANIZED, typed_terms
from mozspaces_desktop.core.text import email_word, words

_MOST_WORDS = 5
"""Words of a name that are compared."""

_FEWEST_WORDS = 2
"""Words that a name must have so that another may have more."""

_CANDIDATES = 30
"""How many people are compared with the newcomer."""

_SHORTEST_MISTAKEN = 5
"""Letters of a word in which one may be wrong; shorter names differ by one letter all the time (Lena, Lana)."""

_ENDINGS = frozenset("aeio")
"""Last letters that make another name of one: Daniel and Daniela, Mario and Maria, Rossi and Rosso."""

_SAME_ADDRESS = 0.85
"""What an address says of two people, on the scale of :func:`likeness`: families share one."""

_DOUBLED = re.compile(r"(.)\1")
_WITH_ADDRESS = f"SELECT id FROM person WHERE email_key = ? AND retired_at IS NULL LIMIT {_CANDIDATES}"


def similar_people(session: Session, name: str, email: str | None, *, event_id: str, limit: int = 3) -> list[Found]:
    """People who may be the one that gives the `name` and the address `email` at the door of an event, best first.

    They have the same address; or the same name, whatever the order of its words, case, accents and script; or one
    with a single typing mistake in it; or one of which a part was left out. Empty when nobody is similar.
    """
    address = email_word(email) if email else ""
    ranked = []
    for one in _candidates(session, name, address, event_id):
        same_address = bool(address) and one.email is not None and email_word(one.email) == address
        score = likeness(name, one.name) + (_SAME_ADDRESS if same_address else 0)
        if score:
            ranked.append((-score, not one.registered, -one.earlier, one.name, one.person_id, one))
    return [one for *_, one in sorted(ranked, key=lambda row: row[:-1])][:limit]


def likeness(name: str, other: str) -> float:
    """How likely two names are one person's: 0 (two people) to 1 (the same words)."""
    run_together, terms = _compared(name)
    other_run_together, other_terms = _compared(other)
    if not run_together or not other_run_together:
        return 0.0
    if run_together == other_run_together:
        return 1.0
    fewer, more = sorted((terms, other_terms), key=len)
    missing, left = _told_apart(fewer, more)
    if not missing and not left:
        return 1.0
    if len(missing) == len(left) == 1:
        return 0.9 if _is_mistyped(missing[0][0], left[0][0]) else 0.0
    return 0.8 if not missing and len(fewer) >= _FEWEST_WORDS else 0.0


_Word = tuple[str, ...]


@lru_cache(maxsize=512)
def _compared(name: str) -> tuple[str, Sequence[_Word]]:
    return "".join(words(name)), typed_terms(name)


def _told_apart(names: Sequence[_Word], others: Sequence[_Word]) -> tuple[list[_Word], list[_Word]]:
    """The words of each name that are not in the other one."""
    missing, left = [], list(others)
    for word in names:
        same = next((one for one in left if _is_same(word, one)), None)
        if same is None:
            missing.append(word)
        else:
            left.remove(same)
    return missing, left


def _is_same(word: _Word, other: _Word) -> bool:
    """Whether two words are written alike, or one is the other in Latin letters."""
    if word[0].isascii() == other[0].isascii():
        return any(one in other for one in word if not one.startswith(ROMANIZED))
    latin = {one.removeprefix(ROMANIZED) for one in word}
    return any(one.removeprefix(ROMANIZED) in latin for one in other)


def _is_mistyped(word: str, other: str) -> bool:
    """Whether one letter makes the difference, and not such a one that makes another name of it."""
    from rapidfuzz.distance import OSA  # not before somebody walks in

    if _DOUBLED.sub(r"\1", word) == _DOUBLED.sub(r"\1", other):
        return True
    if min(len(word), len(other)) < _SHORTEST_MISTAKEN or OSA.distance(word, other, score_cutoff=1) > 1:
        return False
    return word[-1] == other[-1] or not _ENDINGS & {word[-1], other[-1]}


def _candidates(session: Session, name: str, address: str, event_id: str) -> list[Found]:
    found: dict[str, Found] = {}
    if address:
        for (person_id,) in plain(session).execute(_WITH_ADDRESS, (address,)):
            found[person_id] = person_found(session, person_id, event_id=event_id)
    said = name.split()[:_MOST_WORDS]
    people = search(session, " ".join(said), event_id=event_id, limit=_CANDIDATES)
    if len(said) > _FEWEST_WORDS:
        for some in combinations(said, len(said) - 1):
            people += search(session, " ".join(some), event_id=event_id, limit=_CANDIDATES, near=False)
    return list((found | {one.person_id: one for one in people}).values())
