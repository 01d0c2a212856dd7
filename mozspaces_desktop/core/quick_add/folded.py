"""A stretch of a line as it is searched for words, and the way back to the places in the line."""

from __future__ import annotations

import re
from functools import cached_property

from mozspaces_desktop.core.text import fold

_WORD = re.compile(r"\S+?(?=[:;]?(?:\s|$))")
_SIGNS = str.maketrans("‐‑‒–—−’", "------'")


def plain(text: str) -> str:
    """`text` folded, with one kind of dash and apostrophe, its words apart by one blank."""
    return " ".join(fold(text).translate(_SIGNS).split())


class Pattern:
    """A regular expression that is compiled when it is first looked for: there are many, and a window is to open."""

    def __init__(self, form: str) -> None:
        self._form = form

    def match(self, text: str, place: int) -> re.Match[str] | None:
        """What stands in `text` at `place`."""
        return self._compiled.match(text, place)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._form)


class Folded:
    """The words of `line` from `start` to `end`, folded and apart by one blank, as `text`."""

    def __init__(self, line: str, start: int, end: int) -> None:
        self._starts: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        words: list[str] = []
        place = 0
        for word in _WORD.finditer(line, start, end):
            folded = plain(word[0]).replace(" ", "_") or "_"
            self._starts[place], self._ends[place + len(folded)] = word.span()
            words.append(folded)
            place += len(folded) + 1
        self.text = " ".join(words)

    @property
    def starts(self) -> list[int]:
        """Where in `text` its words begin."""
        return list(self._starts)

    def ends_word(self, place: int) -> bool:
        """Whether a word of `text` ends at `place`."""
        return place in self._ends

    def in_line(self, start: int, end: int) -> tuple[int, int]:
        """The place in the line of what is in `text` from the beginning of a word to the end of one."""
        return self._starts[start], self._ends[end]
