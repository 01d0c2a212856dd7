"""Which letters of a name are those that somebody typed: the counterpart of the search's own folding.

What was typed as it stands is looked for first; only a word that is not in the name so is looked for in the ways of
a near hit: with a typing mistake (then the word that was meant stands out) or within a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mozspaces_desktop.core.romanizing import common_form, romanized
from mozspaces_desktop.core.text import fold_umlauts, words
from mozspaces_desktop.core.typing_mistakes import spellings

Span = tuple[int, int]

_SHORTEST_PART = 3
"""Letters from within a word that are marked."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name letter by letter: where its words begin and end, and how each letter is searched for."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    folded: Sequence[str]
    written_out: Sequence[str]


def matches(name: str, typed: Sequence[str]) -> list[Span]:
    """The parts of `name`, as (start, end) in order, for which the folded words `typed` found it."""
    return _joined(sorted({span for word in typed for span in _spans(name, word)}))


@lru_cache(maxsize=8192)
def _spans(name: str, word: str) -> frozenset[Span]:
    """The parts of one word typed. (Kept: with the next letter most words are those that they were.)"""
    parts = _parts(name)
    return frozenset(_exact(parts, word) or _in_latin(parts, word) or _near(parts, word))


@lru_cache(maxsize=1024)
def _parts(name: str) -> _Name:
    starts = [place for place, (before, letter) in enumerate(pairwise(" " + name)) if _begins_word(before, letter)]
    folded, written_out = [_folded(letter) for letter in name], [_written_out(letter) for letter in name]
    ends = []
    for start, following in pairwise([*starts, len(name)]):
        last = max(place for place in range(start, following) if folded[place])
        ends.append(_with_marks(name, last + 1))
    return _Name(name, starts, ends, folded, written_out)


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    return "".join(words(letter))


@lru_cache(maxsize=4096)
def _written_out(letter: str) -> str:
    return "".join(words(fold_umlauts(letter)))


@lru_cache(maxsize=4096)
def _begins_word(before: str, letter: str) -> bool:
    """Whether the two letters are of different words, and the second one is of a word at all."""
    return (
        bool(words(letter))
        and unicodedata.category(letter) != "Mn"
        and len(words(before + letter)) > len(words(before))
    )


def _exact(name: _Name, word: str) -> set[Span]:
    spans = set()
    for pieces in (name.folded, name.written_out) if name.written_out != name.folded else (name.folded,):
        for start in name.starts:
            end = _end_of(pieces, start, word)
            if end is not None:
                spans.add((start, _with_marks(name.text, end)))
    return spans


def _with_marks(text: str, end: int) -> int:
    """`end`, moved behind the accents of the last letter, where they are letters of their own."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _end_of(pieces: Sequence[str], start: int, word: str) -> int | None:
    reached, end = "", start
    while len(reached) < len(word):
        if end == len(pieces) or not word.startswith(reached):
            return None
        reached += pieces[end]
        end += 1
    if not reached.startswith(word):
        return None
    return end


def _in_latin(name: _Name, word: str) -> set[Span]:
    """Where a name in other letters begins as `word` does in Latin ones, or the other way round."""
    if not word.isascii():
        forms = {form for forms in romanized(word) for form in forms}
        return {span for form in forms for span in _exact(name, form)}
    if name.text.isascii():
        return set()
    wanted, spans = common_form(word), set()
    for start, last in zip(name.starts, name.ends, strict=True):
        for end in range(start + 1, last + 1):
            if any(form.startswith(wanted) for forms in romanized(name.text[start:end]) for form in forms):
                spans.add((start, end))
                break
    return spans


def _near(name: _Name, word: str) -> set[Span]:
    """The words of the name that somebody meant who typed `word` with a mistake, or the part of a word that it is."""
    meant, in_latin = spellings(word), spellings(common_form(word))
    spans = set()
    for start, end in zip(name.starts, name.ends, strict=True):
        of_name = "".join(name.folded[start:end])
        if _begins_like(of_name, meant, len(word)) or any(
            _begins_like(form, in_latin, len(word)) for form in _latin_forms(name.text[start:end])
        ):
            spans.add((start, end))
        elif len(word) >= _SHORTEST_PART and word in of_name:
            inside = [_end_of(name.folded, place, word) for place in range(start, end)]
            spans.update((start + place, stop) for place, stop in enumerate(inside) if stop is not None)
    return spans


def _latin_forms(text: str) -> Iterator[str]:
    return (form for forms in romanized(text) for form in forms)


def _begins_like(word: str, meant: frozenset[str], length: int) -> bool:
    return any(word[:end] in meant for end in range(max(1, length - 1), length + 2))


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
