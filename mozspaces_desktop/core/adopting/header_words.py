"""What the words over a column mean: the pilot's own, what else people say, or something much like either."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from mozspaces_desktop.core.adopting.column_terms import ALSO, ANYWHERE, OF_TABLE
from mozspaces_desktop.core.adopting.pilot_lists import COLUMNS, Table
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.signups.vocabulary import header_text
from mozspaces_desktop.core.text import clean_line, fold


class Reason(Enum):
    """Why a column is taken for what it is; the value is what ``--json`` calls it."""

    EXACT = "exact"
    SYNONYM = "synonym"
    SIMILAR = "similar"
    CELLS = "cells"
    CHOSEN = "chosen"
    REMEMBERED = "remembered"


REASONS = {
    Reason.EXACT: QT_TRANSLATE_NOOP("core", "the pilot's own word"),
    Reason.SYNONYM: QT_TRANSLATE_NOOP("core", "means the same"),
    Reason.SIMILAR: QT_TRANSLATE_NOOP("core", "looks alike"),
    Reason.CELLS: QT_TRANSLATE_NOOP("core", "by what its cells hold"),
    Reason.CHOSEN: QT_TRANSLATE_NOOP("core", "chosen by hand"),
    Reason.REMEMBERED: QT_TRANSLATE_NOOP("core", "as it was before"),
}
"""What people are told."""


_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """That a header means a column of the pilot workbook: how sure that is (0 to 1), and why."""

    sureness: float
    reason: Reason


LONGEST_HEADER = 100
"""Characters; a longer text is no header."""

_EXACT, _SYNONYM, _OTHER_NUMBER, _LOOSE = 1.0, 0.92, 0.9, 0.85
_SIMILAR_FROM, _SIMILAR_TO = 0.5, 0.8
_CUTOFF = 84.0
"""The least likeness (0 to 100, rapidfuzz's ratio) of two words that are taken for one."""

_SHORTEST_SIMILAR = 5
_OWN_WORD = 0.02
"""How much surer it is that something looks like the pilot's own word than like another."""

_BRACKETS = re.compile(r"[(\[（【][^)\]）】]*[)\]）】]")
_LITTLE_WORDS = (
    "of the a an in at by per total number nb no num n o nbre nombre count qty de du des d la le les l un une en au "
    "aux et and sum par pour for our nos notre total totaux s dont including"
)
_PASSED_OVER = frozenset(_LITTLE_WORDS.split())
"""Words without which a header means the same; where nothing would be left, none is passed over."""

_KEPT_WITH = {"per": "per", "par": "per", "by": "per"}
"""A word that makes a difference: contributors per event are not contributors."""

_NO_PLURAL = frozenset({"this", "plus", "bus", "focus", "status"})


def meanings(header: str, table: Table) -> Mapping[str, Meaning]:
    """What `header` may mean in `table`, by its words alone: pilot headers, each with how sure that is."""
    if not header or len(header) > LONGEST_HEADER:
        return {}
    return _meanings(clean_line(header), table)


@lru_cache(maxsize=20_000)
def tables_of(header: str) -> frozenset[Table]:
    """The tables in which `header` means something by its words."""
    if not header or len(header) > LONGEST_HEADER:
        return frozenset()
    read = [reduced for text in (header, _BRACKETS.sub(" ", header)) for reduced in (_words(text), _key(text))]
    return frozenset().union(*(_tables_by_words().get(words, frozenset()) for words in read))


@lru_cache
def _tables_by_words() -> Mapping[_Words, frozenset[Table]]:
    found: dict[_Words, frozenset[Table]] = {}
    for table in Table:
        for vocabulary in _vocabulary(table):
            for words in vocabulary:
                found[words] = found.get(words, frozenset()) | {table}
    return found


@lru_cache(maxsize=2_000)
def _meanings(header: str, table: Table) -> Mapping[str, Meaning]:
    plain = fold(header)
    found: dict[str, Meaning] = {}
    for column in COLUMNS[table]:
        if fold(column.header) == plain:
            found[column.header] = Meaning(_EXACT, Reason.EXACT)
    whole, loose = _vocabulary(table)
    for text in (header, _BRACKETS.sub(" ", header)):
        for name in whole.get(_words(text), ()):
            as_written = " ".join(_plain_words(text)) in _written(table, name)
            found.setdefault(name, Meaning(_SYNONYM if as_written else _OTHER_NUMBER, Reason.SYNONYM))
        for name in loose.get(_key(text), ()):
            found.setdefault(name, Meaning(_LOOSE, Reason.SYNONYM))
        if found:
            break
    return found


def similar(header: str, table: Table) -> Mapping[str, Meaning]:
    """What `header` may mean in `table` because it looks like something that does: misspelt, shortened, inflected."""
    from rapidfuzz import fuzz, process

    text = " ".join(_key(_BRACKETS.sub(" ", header[:LONGEST_HEADER])))
    if len(text) < _SHORTEST_SIMILAR:
        return {}
    known = _spelt_out(table)
    found: dict[str, Meaning] = {}
    for term, score, _place in process.extract(text, known.keys(), scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=5):
        sureness = _SIMILAR_FROM + (_SIMILAR_TO - _SIMILAR_FROM) * (score - _CUTOFF) / (100 - _CUTOFF)
        for name in known[term]:
            own = _OWN_WORD if " ".join(_key(name)) == term else 0
            found.setdefault(name, Meaning(sureness + own, Reason.SIMILAR))
    return found


@lru_cache
def _spelt_out(table: Table) -> Mapping[str, list[str]]:
    """The pilot headers by the words that matter, as texts long enough to be compared letter by letter."""
    spelt = {" ".join(key): names for key, names in _vocabulary(table)[1].items()}
    return {text: names for text, names in spelt.items() if len(text) >= _SHORTEST_SIMILAR}


@lru_cache
def _vocabulary(table: Table) -> tuple[Mapping[_Words, list[str]], Mapping[_Words, list[str]]]:
    """The pilot headers by the words of what means the same, and by those of them that matter."""
    whole: dict[_Words, list[str]] = {}
    for column in COLUMNS[table]:
        for term in terms(table, column.header):
            names = whole.setdefault(_words(term), [])
            if column.header not in names:
                names.append(column.header)
    loose: dict[_Words, list[str]] = {}
    for words in sorted(whole, key=lambda words: len(words) - len(_reduced(words))):
        loose.setdefault(_reduced(words), whole[words])
    return whole, loose


def terms(table: Table, header: str) -> list[str]:
    """Everything that means the column `header` in `table`, the header itself first."""
    listed = (ANYWHERE.get(ALSO.get(header, header), ""), OF_TABLE[table].get(header, ""))
    return [header, *(term.strip() for words in listed for term in words.split(",") if term.strip())]


@lru_cache
def _written(table: Table, header: str) -> frozenset[str]:
    """What means a column, in singular and plural as it is."""
    return frozenset(" ".join(_plain_words(term)) for term in terms(table, header))


def _plain_words(text: str) -> list[str]:
    text = text.lower() if text.isupper() else text  # capitals within a word part it, as in newMembers
    return header_text(text.replace("%", " percent ")).split()


def _words(text: str) -> _Words:
    """The words of a header, each in the singular as far as that is a matter of its last letter."""
    return tuple(map(_singular, _plain_words(text)))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and word not in _NO_PLURAL else word


def _key(text: str) -> _Words:
    return _reduced(_words(text))


def _reduced(words: _Words) -> _Words:
    """The words that matter, in alphabetical order: "nombre de participants" is "participants (total)"."""
    matter = {_KEPT_WITH.get(word, word) for word in words if word not in _PASSED_OVER or word in _KEPT_WITH}
    return tuple(sorted(matter or words))
