"""What somebody may have meant whose words begin no name as they stand: a typing mistake, a part from within a word."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial

from mozspaces_desktop.core.search_keys import ROMANIZED
from mozspaces_desktop.core.typing_mistakes import spellings

Wish = Sequence[Sequence[str]]
"""What is looked for: for each word the terms, one of which the key of a person has to have."""

_SHORTEST_PART = 3
"""Letters from within a word by which it is found."""

_MOST_WORDS_WITH_PART = 50
_MOST_RUN_TOGETHER = 4
_FEW_TERMS = 20
_LAST_LETTER = chr(0x10FFFF)

_BEGIN_A_WORD = f"""
    SELECT value FROM json_each(?) WHERE EXISTS
      (SELECT 1 FROM person_search_word WHERE word >= value AND word < value || '{_LAST_LETTER}')
"""
_ARE_WORDS = "SELECT value FROM json_each(?) CROSS JOIN person_search_word ON word = value"
_HAVE_THE_PART = f"SELECT word FROM person_search_part WHERE person_search_part MATCH ? LIMIT {_MOST_WORDS_WITH_PART}"


def near_wishes(connection: sqlite3.Connection, typed: Wish) -> list[Wish]:
    """What else somebody may have meant who typed the words `typed` (each with its exact terms)."""
    wishes: list[Wish] = []
    near = [_near_terms(connection, terms) for terms in typed]
    if any(near):
        wishes.append([(*terms, *others) for terms, others in zip(typed, near, strict=True)])
    if any(" " in terms[0] for terms in typed):
        wishes.append([[character] for terms in typed for character in terms[0].split(" ")])
    wishes += _blanks_forgotten_or_put_in(connection, [terms[0] for terms in typed])
    return wishes


def _near_terms(connection: sqlite3.Connection, terms: Sequence[str]) -> list[str]:
    found = [str(term) for (term,) in connection.execute(_BEGIN_A_WORD, (_spellings_of(tuple(terms)),))]
    word = terms[0]
    if len(word) >= _SHORTEST_PART:
        found += [str(other) for (other,) in connection.execute(_HAVE_THE_PART, (f'"{word}"',))]
    return found


@lru_cache(maxsize=64)
def _spellings_of(terms: Sequence[str]) -> str:
    """Every spelling of the terms that is a mistake away, as JSON."""
    meant = set(spellings(terms[0]))
    for term in terms[1:]:
        marker = ROMANIZED if term.startswith(ROMANIZED) else ""
        meant |= {marker + other for other in spellings(term.removeprefix(ROMANIZED))}
    return json.dumps(sorted(meant), ensure_ascii=False)


def _blanks_forgotten_or_put_in(connection: sqlite3.Connection, words: Sequence[str]) -> Iterator[Wish]:
    if 1 < len(words) <= _MOST_RUN_TOGETHER:
        yield [["".join(words)]]
    if len(words) == 1:
        [word] = words
        first_parts = [word[:end] for end in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)]
        for (first,) in connection.execute(_ARE_WORDS, (json.dumps(first_parts, ensure_ascii=False),)):
            yield [[first], [word[len(first) :]]]


def as_match(wishes: Sequence[Wish]) -> str:
    """`wishes`, of which one is enough, as a query of the search index."""
    return " OR ".join(
        "(" + " AND ".join(f"({' OR '.join(map(_begins_with, terms))})" for terms in wish) + ")" for wish in wishes
    )


def _begins_with(term: str) -> str:
    return f'"{term}"*'


def fulfilled_by(wish: Wish) -> Callable[[str], bool]:
    """A test whether a search key, with a blank before it, has what is looked for, as the index would say.

    It is done for everybody who is expected, at each key.
    """
    if sum(map(len, wish)) <= _FEW_TERMS:
        return partial(_has_all, wish)
    looked_for = [
        (frozenset(terms), range(1, max(map(len, terms)) + 1), [[term for term in terms if " " in term]])
        for terms in wish
    ]

    def is_fulfilled(key: str) -> bool:
        words = key.split()
        return all(
            any(word[:end] in terms for word in words for end in ends) or _has_all(phrases, key)
            for terms, ends, phrases in looked_for
        )

    return is_fulfilled


def _has_all(wish: Wish, key: str) -> bool:
    for terms in wish:  # not with any() and all(), which take three times as long
        for term in terms:
            if f" {term}" in key:
                break
        else:
            return False
    return True
