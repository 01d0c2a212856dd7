"""Which letters of a name are those that somebody typed: the counterpart of the search's own folding."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from mozspaces_desktop.core.text import fold, fold_umlauts, words

_APOSTROPHES = "'’ʼʻ`´"


def matches(name: str, typed: Sequence[str]) -> list[tuple[int, int]]:
    """The parts of `name`, as (start, end) in order, whose words begin with one of the folded words `typed`."""
    starts = [place for place, (before, letter) in enumerate(pairwise(" " + name)) if _begins_word(before, letter)]
    spans: set[tuple[int, int]] = set()
    for folding in (_folded, _written_out):
        pieces = [folding(letter) for letter in name]
        for start in starts:
            ends = (_end_of(pieces, start, word) for word in typed)
            spans.update((start, end) for end in ends if end is not None)
    return _joined(sorted(spans))


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    return "" if letter in _APOSTROPHES else fold(letter)


@lru_cache(maxsize=4096)
def _written_out(letter: str) -> str:
    return "" if letter in _APOSTROPHES else fold(fold_umlauts(letter))


@lru_cache(maxsize=4096)
def _begins_word(before: str, letter: str) -> bool:
    """Whether the two letters are of different words, and the second one is of a word at all."""
    return (
        bool(words(letter))
        and unicodedata.category(letter) != "Mn"
        and len(words(before + letter)) > len(words(before))
    )


def _end_of(pieces: Sequence[str], start: int, word: str) -> int | None:
    reached, end = "", start
    while len(reached) < len(word):
        if end == len(pieces) or not word.startswith(reached):
            return None
        reached += pieces[end]
        end += 1
    if not reached.startswith(word):
        return None
    while end < len(pieces) and not pieces[end]:
        end += 1
    return end


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
