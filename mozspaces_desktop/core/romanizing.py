"""Cyrillic and Greek names in Latin letters, in all the ways in which their bearers and others write them.

There is no one way: Юлия is Yulia, Yuliya, Julia, Iuliia, Julija. So a name is written in several systems, and
what comes out (and what somebody types) is brought to one plain form, in which most systems agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_RUN = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]+|[\u0400-\u052f\u0300\u0301]+")
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")
_VOWELS = frozenset("aeiou")
_PLAIN = {"y": "i", "j": "i", "w": "v", "q": "k", "x": "ks"}


def common_form(word: str) -> str:
    """A folded Latin `word` without what the systems differ in: ``yuliya`` and ``julija`` are both ``iulia``.

    y and j are i, w is v, x is ks; an h after a consonant and the second of two equal letters are left out. The plain
    form of the beginning of a word is the beginning of its plain form.
    """
    made = ""
    for before, letter in zip(" " + word, word, strict=False):
        if letter == "h" and before.isalpha() and before not in _VOWELS:
            continue
        for one in _PLAIN.get(letter, letter):
            if not made.endswith(one):
                made += one
    return made


def romanized(text: str) -> tuple[tuple[str, ...], ...]:
    """The plain Latin forms of each Cyrillic and Greek word of `text`, in order."""
    if text.isascii():
        return ()
    composed = unicodedata.normalize("NFC", text.casefold())
    return tuple(_forms(run) for run in _RUN.findall(composed))


def _forms(word: str) -> tuple[str, ...]:
    if _GREEK.match(word):
        bare = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
        systems, letters = _GREEK_SYSTEMS, _GREEK_LETTERS
    else:
        bare, systems, letters = word, _CYRILLIC_SYSTEMS, _CYRILLIC_LETTERS
    return tuple(dict.fromkeys(filter(None, (common_form(_written(bare, letters, *system)) for system in systems))))


def _written(word: str, letters: Mapping[str, str], rewritten: _Rewriting, differing: Mapping[str, str]) -> str:
    for pattern, instead in rewritten:
        word = pattern.sub(instead, word)
    latin = "".join(differing.get(letter, letters.get(letter, letter)) for letter in word)
    return "".join(letter for letter in latin if "a" <= letter <= "z")


_Rewriting = tuple[tuple[re.Pattern[str], str], ...]


def _rewriting(*pairs: tuple[str, str]) -> _Rewriting:
    return tuple((re.compile(pattern), instead) for pattern, instead in pairs)


def _letters(pairs: str) -> dict[str, str]:
    """``жzh ьx`` style pairs: a letter and what is written for it, nothing for none."""
    return {pair[0]: pair[1:] for pair in pairs.split()}


_CYRILLIC_LETTERS = _letters(
    "аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya"
    " ґg єye іi їyi ўu ђdj јj љlj њnj ћc џdz ѓg ќk ѕz ѝi әa ғg қk ңn өo ұu үu һh"
)
_YE_YO = _rewriting((r"(?<=[жчшщ])ё", "о"), ("ё", "йо"), (r"(?:^|(?<=[аеёиоуыэюяьъ]))е", "йе"))
_CYRILLIC_SYSTEMS: tuple[tuple[_Rewriting, Mapping[str, str]], ...] = (
    ((), {}),  # passports, newspapers
    (_YE_YO, {}),  # BGN/PCGN: Yelena, Fyodor
    ((), _letters("гh єie")),  # Ukrainian: Oleh, Halyna
    ((), _letters("хh цc чc шs щsc жz ђd єe")),  # ISO 9 without its marks, Serbian, Croatian
    (_YE_YO, _letters("зs хch цz чtsch шsch щschtsch жsch")),  # German: Chruschtschow, Jelzin
    ((), _letters("уou чtch шch щchtch жj")),  # French: Khrouchtchev, Pouchkine
)

_GREEK_LETTERS = _letters("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo")
_BOTH_SOUNDS = (
    (r"αυ(?=[θκξπσςτφχψ])", "af"),
    (r"ευ(?=[θκξπσςτφχψ])", "ef"),
    ("αυ", "av"),
    ("ευ", "ev"),
    ("ηυ", "iv"),
)
_SPOKEN = (
    ("ου", "u"),
    *_BOTH_SOUNDS,
    (r"γι(?=[αεοωu])", "y"),
    ("αι", "e"),
    ("ει|οι|υι", "i"),
    ("γγ|γκ", "g"),
    ("μπ", "b"),
    ("ντ", "d"),
    ("χ", "h"),
)
_GREEK_SYSTEMS: tuple[tuple[_Rewriting, Mapping[str, str]], ...] = (
    (_rewriting(("ου", "ou"), *_BOTH_SOUNDS, (r"γ(?=[γξχ])", "n"), ("^μπ", "b")), {}),  # ELOT 743, passports
    (_rewriting(*_SPOKEN), {}),  # as it is heard: Yorgos, Ekaterini
    # as the ancients are written: Demetrios, Eugenia
    (_rewriting((r"γ(?=[γκξχ])", "n"), (r"(?<=[αεηο])υ", "u")), _letters("βb ηe φph")),
)
