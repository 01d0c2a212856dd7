"""Times of day as people write them, in English and French: ``19:00-21:00``, ``19h30``, ``7-9pm``, ``all day``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from mozspaces_desktop.core.quick_add.day_words import MONTHS, any_of
from mozspaces_desktop.core.quick_add.folded import Pattern

_CLOCK = (
    r"(?:(?P<{n}word>noon|midday|midi|midnight|minuit)"
    r"|(?P<{n}hour>2[0-4]|[01]?[0-9])"
    r"(?::(?P<{n}minute>[0-5][0-9])|(?P<{n}h>h(?P<{n}past>[0-5][0-9])?| h(?: (?P<{n}apart>[0-5][0-9]))?))?"
    r"(?P<{n}half> ?(?:[ap]\.?m\b\.?))?)"
)
_TO = r"(?: ?- ?| (?:to|till|until|a|jusqu'a) )"
_RANGE = Pattern(
    rf"(?:(?:from|between|at|de|des|entre|@) ?)?{_CLOCK.format(n='a_')}(?:{_TO}| (?:and|et) ){_CLOCK.format(n='b_')}"
    rf"(?= |$)(?! {any_of(MONTHS)}\b)"
)
_SINGLE = Pattern(rf"(?:(?:from|at|a|des|@) ?)?{_CLOCK.format(n='a_')}")
_DURATION = Pattern(
    r"(?: ?(?:for|during|pendant|durant))? (?:"
    r"(?P<hours>[0-9]{1,2})(?P<half>[.]5)? ?(?:hours?|heures?|hrs?|h)(?: ?(?P<more>[0-5][0-9])(?: ?min)?)?"
    r"|(?P<minutes>[1-9][0-9]{0,2}) ?(?:minutes?|mins?))(?= |$)"
)
_ALL_DAY = Pattern(r"all day|all-day|toute la journee|journee entiere")
_WORDS = {"noon": 12, "midday": 12, "midi": 12, "midnight": 0, "minuit": 0}
_HALF_DAY = 12
_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class TimeSaid:
    """From `starts` to `ends` (on the next day if that is no later), or for `minutes`, or all day."""

    starts: time = time()
    ends: time | None = None
    minutes: int | None = None
    all_day: bool = False
    bare: bool = False
    """Whether it may as well be something else: ``19-21``, ``Noon``."""


def time_at(text: str, place: int) -> tuple[TimeSaid, int] | None:
    """The time written in the folded `text` from `place` on, and where that ends."""
    match = _ALL_DAY.match(text, place)
    if match is not None:
        return TimeSaid(all_day=True), match.end()
    return _range_at(text, place) or _single_at(text, place)


@dataclass(frozen=True, slots=True)
class _Clock:
    """One time of day, perhaps without a word on which half of the day it is in."""

    minute: int
    half: str
    marked: bool
    """Whether it can only be a time of day."""

    def in_half(self, half: str) -> int | None:
        """The minute of the day, the hour being one of the morning (``a``) or of the afternoon (``p``)."""
        if not half:
            return self.minute
        hour, minute = divmod(self.minute, 60)
        if not 1 <= hour <= _HALF_DAY:
            return None
        return (hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)) * 60 + minute


def _clock(match: re.Match[str], n: str) -> _Clock | None:
    word = match[f"{n}word"]
    if word is not None:
        return _Clock(_WORDS[word] * 60, "", marked=True)
    minutes = match[f"{n}minute"] or match[f"{n}past"] or match[f"{n}apart"]
    minute = int(match[f"{n}hour"]) * 60 + int(minutes or 0)
    half = (match[f"{n}half"] or "").strip()[:1]
    if minute > _MINUTES or (half and match[f"{n}h"]):
        return None
    return _Clock(minute, half, marked=bool(half or minutes or match[f"{n}h"]))


def _range_at(text: str, place: int) -> tuple[TimeSaid, int] | None:
    match = _RANGE.match(text, place)
    if match is None:
        return None
    start, end = _clock(match, "a_"), _clock(match, "b_")
    if start is None or end is None:
        return None
    first, last = _in_halves(start, end)
    if first is None or last is None or first == _MINUTES:
        return None
    bare = not (start.marked or end.marked)
    if bare and "-" not in match[0]:
        return None
    return TimeSaid(_time(first), _time(last), bare=bare), match.end()


def _in_halves(start: _Clock, end: _Clock) -> tuple[int | None, int | None]:
    """Both ends as minutes of the day: in 7-9pm both are in the evening, in 11-1pm only the second."""
    if start.half and not end.half and not _is_plain(end):
        first, same = start.in_half(start.half), end.in_half(start.half)
        if first is not None and same is not None and same <= first:
            same = end.in_half("a" if start.half == "p" else "p")
        return first, same
    if end.half and not start.half and not _is_plain(start):
        last, same = end.in_half(end.half), start.in_half(end.half)
        if last is not None and same is not None and same >= last:
            same = start.in_half("a" if end.half == "p" else "p")
        return same, last
    return start.in_half(start.half), end.in_half(end.half)


def _is_plain(clock: _Clock) -> bool:
    """Whether the hour says by itself in which half of the day it is."""
    return not 60 <= clock.minute < (_HALF_DAY + 1) * 60


def _single_at(text: str, place: int) -> tuple[TimeSaid, int] | None:
    match = _SINGLE.match(text, place)
    clock = None if match is None else _clock(match, "a_")
    if match is None or clock is None or not clock.marked:
        return None
    minute = clock.in_half(clock.half)
    if minute is None or minute == _MINUTES:
        return None
    lasts = _DURATION.match(text, match.end())
    if lasts is None:
        return TimeSaid(_time(minute), bare=match[0] in _WORDS), match.end()
    said = int(lasts["minutes"] or 0) or int(lasts["hours"]) * 60 + (30 if lasts["half"] else int(lasts["more"] or 0))
    return TimeSaid(_time(minute), minutes=max(said, 1)), lasts.end()


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)
