"""Words as somebody may have meant them: one letter wrong, missing, too many, or two of them swapped.

All spellings that are one mistake away are few enough (some hundreds) to look each of them up in an index.
"""

from __future__ import annotations

from functools import lru_cache

_SHORTEST_DOUBLED, _SHORTEST = 3, 4
"""Letters of a word that may have a mistake in it; one below the second would be like half of all names, so only a
letter that has to be doubled is looked for: Ana, Anna."""

_LONGEST = 24
"""Letters of a word in which a mistake is looked for: nobody types on for so long without looking."""

_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي",
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
)
"""The letters that can stand in the place of one another."""


@lru_cache(maxsize=64)
def spellings(word: str) -> frozenset[str]:
    """What somebody may have meant who typed the folded `word`; nothing for a very short one.

    One letter is replaced, put in or left out, or two neighbours change places (Damerau 1964: four of five mistakes).
    """
    if not _SHORTEST_DOUBLED <= len(word) <= _LONGEST:
        return frozenset()
    if len(word) < _SHORTEST:
        return frozenset(word[:place] + word[place - 1 :] for place in range(1, len(word) + 1))
    letters = next((alphabet for alphabet in _ALPHABETS if word[0] in alphabet), "")
    parts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    meant = {before + after[1:] for before, after in parts if after}
    meant |= {before + after[1] + after[0] + after[2:] for before, after in parts if len(after) > 1}
    for letter in letters:
        meant |= {before + letter + after for before, after in parts}
        meant |= {before + letter + after[1:] for before, after in parts if after}
    meant.discard(word)
    return frozenset(meant)
