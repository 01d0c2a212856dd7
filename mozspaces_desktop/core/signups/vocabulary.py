"""What a header says: a sequence of terms, the longest first, each with its meaning.

So ``Attendee name: First name``, ``Prénom acheteur`` and ``購票人姓名`` are understood from the same small words.
"""

from __future__ import annotations

import re
from collections import defaultdict

from mozspaces_desktop.core.signups.header_terms import TERMS, Concept
from mozspaces_desktop.core.text import clean_line, fold

_WORD_JOINTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SIGNS = {"#": " no ", "№": " no ", "°": "o ", "+1": " plus one "}
_INCLUSIVE = re.compile(r"[·•∙]\w{1,5}(?:[·•∙]s)?(?!\w)|(?<=\w)[:*/_]in(?:nen)?(?!\w)|\([es]{1,2}\)(?:\(s\))?")
"""Forms that name all genders: présent·e·s, Teilnehmer:innen, inscrit(e)s. The word before them is enough."""

_NOT_WORDS = re.compile(r"[\W_]+")
_WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_PIECES = re.compile(rf"[{_WIDE}]|[^{_WIDE} ]+")
_ONLY_WIDE = re.compile(rf"[{_WIDE} ]+")


def _by_first_letter() -> dict[str, list[tuple[str, Concept]]]:
    found: dict[str, dict[str, Concept]] = defaultdict(dict)
    for concept, terms in TERMS.items():
        for term in terms.split(","):
            spelt = header_text(term)
            found[spelt[0]].setdefault(spelt, concept)
    return {
        letter: sorted(terms.items(), key=lambda item: len(item[0]), reverse=True) for letter, terms in found.items()
    }


def header_text(header: str) -> str:
    """`header` as terms are written: folded, words separated by one blank, ``#`` and ``№`` as ``no``."""
    text = _INCLUSIVE.sub("", _WORD_JOINTS.sub(" ", clean_line(header)))
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return " ".join(_NOT_WORDS.sub(" ", fold(text)).split())


_TERMS_BY_LETTER = _by_first_letter()

WIDE_TERMS = frozenset(
    term
    for terms in _TERMS_BY_LETTER.values()
    for term, _concept in terms
    if len(term) > 1 and _ONLY_WIDE.fullmatch(term)
)
"""Chinese, Japanese and Korean terms of two characters and more: where they appear, a decoding is right."""


def concepts(header: str) -> list[Concept]:
    """What the terms of `header` speak of, in order; words that no term covers are ``UNKNOWN``."""
    text = header_text(header)
    found: list[Concept] = []
    place = 0
    while place < len(text):
        if text[place] == " ":
            place += 1
            continue
        length, concept = _term_at(text, place)
        found.append(concept)
        place += length
    return found


def _term_at(text: str, place: int) -> tuple[int, Concept]:
    for term, concept in _TERMS_BY_LETTER.get(text[place], ()):
        if text.startswith(term, place) and _ends_a_word(text, place + len(term)):
            return len(term), concept
    piece = _PIECES.match(text, place)
    return (piece.end() - place if piece else 1), Concept.UNKNOWN


def _ends_a_word(text: str, end: int) -> bool:
    """Whether a term may end at `end`: Latin words do at a blank, Chinese, Japanese and Korean ones anywhere."""
    return end == len(text) or bool(_ONLY_WIDE.match(text, end) or _ONLY_WIDE.match(text, end - 1))
