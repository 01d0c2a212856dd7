"""How likely it is that two entries are of one person, for lists of entries that say a name and perhaps more.

After Fellegi and Sunter, "A Theory for Record Linkage", 1969: each thing that both entries say counts as a weight, the
logarithm (base 2) of how much likelier it is among entries of one person than among those of two. What agrees counts
for more the rarer it is in the list itself: two Kayla Harringtons are one person rather than two John Smiths are. The
weights add up, with that of the odds beforehand, to the *bits* of a pair: at 0 it is as likely one person as two.

All pairs of 100,000 entries would take hours, so only those are compared that share something rare.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations, permutations
from math import log2

from rapidfuzz.distance import OSA, JaroWinkler

from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.romanizing import romanized
from mozspaces_desktop.core.text import words

LIKELY = 0.0
"""Bits from which on a pair is offered: likelier one person than two."""

_DOUBLES = 0.05
"""The share of entries that are somebody's second one, as far as is known beforehand."""

_SAME, _ALIKE = 0.8, 0.12
"""How often something is the same, or nearly, in two entries of one person; else it is different."""

_UNSEEN = 500
"""Entries that the list is taken to have more of, all with other words: in a short list nothing is common."""

_NEARLY = 0.85
"""Similarity from which on two words of names are spellings of one (Jaro and Winkler, 0 to 1)."""

_EXTRA_WORD = -1.0
"""Bits for a word of a name that the other entry leaves out: a second given name, a title."""

_FURTHER_WORDS = 0.25
"""What is left of the weight of the words of a name that agree beside two others."""

_INITIAL = 1.5
"""Bits for a letter that may stand for a word."""

_MOST_WORDS = 4
_LARGEST_BLOCK = 60
"""Entries that share something; more of them share nothing rare."""

_SAMPLES = 20_000
_STRIDE = 7_919
"""Pairs that are looked at to learn how often different people's values are nearly the same; a prime apart."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a list says of somebody; `particulars` are texts by what they are about, left out where nothing is said."""

    key: str
    name: str
    particulars: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Particular:
    """What is known beforehand of a kind of particulars."""

    differing: float = 1 - _SAME - _ALIKE
    """How often they are different in two entries of one person."""
    nearly: float = 0.75
    """The similarity from which on two are nearly the same (edits, with transpositions, by length; 0 to 1)."""
    by_chance: float | None = None
    """How often they are nearly the same among people of the same name; None to learn it from anybody's."""


class Likeness(Enum):
    """How two things compare."""

    SAME = "same"
    ALIKE = "alike"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Two entries, the bits for their being of one person, and what is alike: their names, and particulars of both."""

    first: str
    second: str
    bits: float
    name: Likeness
    particulars: Mapping[str, Likeness]


@dataclass(frozen=True, slots=True)
class _Known:
    entry: Entry
    words: tuple[str, ...]
    particulars: dict[str, str]


def resemblances(
    entries: Sequence[Entry],
    *,
    kinds: Mapping[str, Particular] | None = None,
    progress: Progress = silent,
) -> Iterator[Resemblance]:
    """The pairs of `entries` that are likely one person's, in no order.

    `kinds` says what is unusual about particulars. `progress` may raise to stop.
    """
    known = [_known(entry) for entry in entries]
    scale = _Scale(known, kinds or {})
    blocks = _blocks(known)
    seen: set[int] = set()
    for done, block in enumerate(blocks):
        if done % 500 == 0:
            progress(done, len(blocks))
        for one, other in combinations(block, 2):
            pair = one * len(known) + other
            if pair not in seen:
                seen.add(pair)
                found = scale.compare(known[one], known[other])
                if found.bits >= LIKELY:
                    yield found
    progress(len(blocks), len(blocks))


def _known(entry: Entry) -> _Known:
    folded = {about: " ".join(words(text)) for about, text in entry.particulars.items()}
    return _Known(entry, _name_words(entry.name), {about: text for about, text in folded.items() if text})


def _name_words(name: str) -> tuple[str, ...]:
    """The words of a name; one with a hyphen or an apostrophe is one word, a Chinese character is one, too.

    Cyrillic and Greek ones are in Latin letters: some sign up in these the next time.
    """
    found: list[str] = []
    for part in name.split():
        pieces = [_in_latin(word) for word in words(part)]
        found += ["".join(pieces)] if part[:1].isascii() else pieces
    return tuple(found)


def _in_latin(word: str) -> str:
    return next((forms[0] for forms in romanized(word) if forms), word)


# --- weights ---------------------------------------------------------------------------------------------------------


class _Scale:
    """The weights, as the list itself teaches them."""

    def __init__(self, known: Sequence[_Known], kinds: Mapping[str, Particular]) -> None:
        self._size = len(known) + _UNSEEN
        self._words = Counter(word for one in known for word in set(one.words))
        self._texts: dict[str, Counter[str]] = defaultdict(Counter)
        for one in known:
            for about, text in one.particulars.items():
                self._texts[about][text] += 1
        self._kinds = {about: kinds.get(about, Particular()) for about in self._texts}
        self._alike = {
            about: kind.by_chance or _chance_alike(known, about, kind) for about, kind in self._kinds.items()
        }
        self._alike_words = _chance_alike_words(known)
        self._before = log2(_DOUBLES * 2 / max(len(known) - 1, 1))

    def compare(self, one: _Known, other: _Known) -> Resemblance:
        bits, name = self._names(one.words, other.words)
        bits += self._before
        particulars: dict[str, Likeness] = {}
        for about, text in one.particulars.items():
            if about in other.particulars:
                particulars[about], weight = self._texts_of(about, text, other.particulars[about])
                bits += weight
        return Resemblance(one.entry.key, other.entry.key, bits, name, particulars)

    def _chance(self, count: int) -> float:
        """How likely somebody else has what `count` entries have, the two at hand among them."""
        return max(count - 1, 1) / self._size

    def _texts_of(self, about: str, one: str, other: str) -> tuple[Likeness, float]:
        kind = self._kinds[about]
        agreeing = (1 - kind.differing) / (_SAME + _ALIKE)
        if one == other:
            return Likeness.SAME, log2(_SAME * agreeing / self._chance(self._texts[about][one]))
        if _nearly_the_same(one, other, kind):
            return Likeness.ALIKE, log2(_ALIKE * agreeing / self._alike[about])
        return Likeness.DIFFERENT, log2(kind.differing)

    def _names(self, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, Likeness]:
        left, right = list(one), list(other)
        weights: list[float] = []
        for word in one:
            if word in right:
                weights.append(log2(_SAME / self._chance(self._words[word])))
                left.remove(word)
                right.remove(word)
        if not left and not right:
            return _together(weights), Likeness.SAME
        for word in tuple(left):
            nearest = max(right, key=lambda candidate: JaroWinkler.similarity(word, candidate), default=None)
            weight = None if nearest is None else self._nearly(word, nearest)
            if nearest is not None and weight is not None:
                weights.append(weight)
                left.remove(word)
                right.remove(nearest)
        unlike, extra = min(len(left), len(right)), abs(len(left) - len(right))
        agreed = max(weights, default=0.0) if unlike else _together(weights)
        bits = agreed + unlike * log2(1 - _SAME - _ALIKE) + extra * _EXTRA_WORD
        return bits, Likeness.ALIKE if weights and not unlike else Likeness.DIFFERENT

    def _nearly(self, word: str, other: str) -> float | None:
        """The weight of two words that are not the same; None if they are different."""
        if len(word) == 1 or len(other) == 1:
            return _INITIAL if word[0] == other[0] else None
        if JaroWinkler.similarity(word, other) < _NEARLY:
            return None
        rarer = min(self._words[word], self._words[other])
        return log2(_ALIKE / max(self._alike_words, self._chance(rarer)))


def _together(weights: list[float]) -> float:
    """What the words of a name that agree come to: they keep company, so after the two rarest they count for less."""
    ordered = sorted(weights, reverse=True)
    return sum(ordered[:2]) + _FURTHER_WORDS * sum(ordered[2:])


def _nearly_the_same(one: str, other: str, kind: Particular) -> bool:
    return OSA.normalized_similarity(one, other, score_cutoff=kind.nearly) >= kind.nearly


def _pairs(size: int) -> Iterator[tuple[int, int]]:
    """Some pairs of numbers below `size`, spread out and always the same."""
    for number in range(min(_SAMPLES, size * (size - 1) // 2)):
        one = number % size
        other = (one + 1 + number * _STRIDE % (size - 1)) % size
        yield one, other


def _chance_alike(known: Sequence[_Known], about: str, kind: Particular) -> float:
    said = [one.particulars[about] for one in known if about in one.particulars]
    sampled = [(said[one], said[other]) for one, other in _pairs(len(said))]
    alike = sum(one != other and _nearly_the_same(one, other, kind) for one, other in sampled)
    return (alike + 1) / (len(sampled) + _UNSEEN)


def _chance_alike_words(known: Sequence[_Known]) -> float:
    said = [word for one in known for word in one.words]
    sampled = [(said[one], said[other]) for one, other in _pairs(len(said))]
    alike = sum(one != other and JaroWinkler.similarity(one, other) >= _NEARLY for one, other in sampled)
    return (alike + 1) / (len(sampled) + _UNSEEN)


# --- blocks ----------------------------------------------------------------------------------------------------------


def _blocks(known: Sequence[_Known]) -> list[list[int]]:
    """Numbers of entries that share something, in groups small enough to compare each with each."""
    groups: dict[object, list[int]] = defaultdict(list)
    for number, one in enumerate(known):
        for key in set(_keys(one)):
            groups[key].append(number)
    return [group for group in groups.values() if 1 < len(group) <= _LARGEST_BLOCK]


def _keys(one: _Known) -> Iterator[object]:
    for about, text in one.particulars.items():
        yield about, text
        for word in text.split():
            yield word
    some = one.words[:_MOST_WORDS]
    yield from some
    yield tuple(sorted(some))
    for word, other in permutations(some, 2):
        yield word, other[:3]
        yield word, _consonants(other)
        yield tuple(sorted((word[:3], other[:3])))


def _consonants(word: str) -> str:
    """The same for most misspellings of a word."""
    return "".join(sorted(set(word) - set("aeiouy")))
