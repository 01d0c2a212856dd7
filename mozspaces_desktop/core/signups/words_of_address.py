"""Words with which somebody is addressed, before or after a name: a list of people is kept without them."""

from __future__ import annotations

import re

from mozspaces_desktop.core.text import fold


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COURTESY = _listed(
    """mr mrs ms miss mme mlle madame monsieur mademoiselle herr frau signor signora sig. sig.ra sig.na sra srta
    senor senora dhr mevr mevrouw г-н г-жа"""
)
_DEGREES = _listed("dott dott.ssa dottor dottoressa dr.ssa ing. arch. avv. rag.")
"""How graduates are addressed in Italy; where only one word would be left of the name they stay, as Dr and Prof do."""

_MADAME = _listed("mme mlle madame")
_MONSIEUR = "M."
_ENDINGS = ("様", "さま", "さん", "殿", "님", "씨", "先生", "女士", "小姐")
"""After an East Asian name; after a family name of one character they stay."""

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def is_madame(name: str) -> bool:
    """Whether `name` begins with Mme or Mlle: in such a list "M." is no initial."""
    return _title(name.partition(" ")[0]) in _MADAME


def without_words_of_address(name: str, *, with_m: bool = False) -> str:
    """`name`, on one line, without Mrs, Herr, Dott.ssa, 様 and the like; `with_m` when "M." is one of them.

    A word in capitals is initials (MS Dhoni), unless the whole name is.
    """
    parts = name.split(" ")
    while len(parts) > 1 and _is_word_of_address(parts, with_m=with_m):
        parts.pop(0)
    left = " ".join(parts)
    ending = next((one for one in _ENDINGS if left.endswith(one)), "")
    shorter = left.removesuffix(ending).rstrip()
    return shorter if ending and len(shorter) > 1 and _WIDE.search(shorter) else left


def _is_word_of_address(parts: list[str], *, with_m: bool) -> bool:
    first, more = parts[0], len(parts) > 2
    if first == _MONSIEUR:
        return with_m and more
    if first.isupper() and not all(part.isupper() for part in parts):
        return False
    title = _title(first)
    return title in _COURTESY or (title in _DEGREES and more)


def _title(word: str) -> str:
    """`word` as titles are listed: folded, without the dot at its end unless it means something else without."""
    text = fold(word)
    return text if text in _COURTESY | _DEGREES else text.rstrip(".")
