"""How often something is, as people write it, in English and French: ``every Tuesday``, ``toutes les 2 semaines``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.quick_add.day_words import WEEKDAY, WEEKDAYS, DayReader, any_of
from mozspaces_desktop.core.quick_add.folded import Pattern
from mozspaces_desktop.core.rules import Frequency, Repeat

_UNITS_OF: dict[Frequency, str] = {
    "daily": "day days jour jours",
    "weekly": "week weeks semaine semaines",
    "monthly": "month months mois",
    "yearly": "year years an ans annee annees",
}
_UNITS = {name: frequency for frequency, names in _UNITS_OF.items() for name in names.split()}
_ADVERBS: dict[str, tuple[Frequency, int]] = {
    "daily": ("daily", 1),
    "quotidien": ("daily", 1),
    "weekly": ("weekly", 1),
    "hebdomadaire": ("weekly", 1),
    "fortnightly": ("weekly", 2),
    "biweekly": ("weekly", 2),
    "monthly": ("monthly", 1),
    "mensuel": ("monthly", 1),
    "mensuelle": ("monthly", 1),
    "yearly": ("yearly", 1),
    "annually": ("yearly", 1),
    "annuel": ("yearly", 1),
    "annuelle": ("yearly", 1),
}
_NUMBERS = {
    word: number
    for number, words in enumerate(("other second deux two", "three trois third", "four quatre"), start=2)
    for word in words.split()
}
_PLACES = {
    word: number
    for number, words in enumerate(
        (
            "first 1st premier premiers 1er 1ers",
            "second 2nd deuxieme deuxiemes 2e",
            "third 3rd troisieme troisiemes 3e",
            "fourth 4th quatrieme quatriemes 4e",
            "last dernier derniers",
        ),
        start=1,
    )
    for word in words.split()
}
_LAST_PLACE = 5
_WORKING_DAYS = (0, 1, 2, 3, 4)

_EVERY = any_of(("every", "each", "chaque", "tous les", "toutes les"))
_NTH = rf"(?P<nth>{any_of(_PLACES)})"
_ONE_DAY = rf"(?P<weekday>{WEEKDAY})"
_MONTHS = r"(?: (?:of|in) (?:the|each|every) month| (?:du|de chaque) mois)"
_FORMS = tuple(
    Pattern(form)
    for form in (
        rf"{_EVERY} {_NTH} {_ONE_DAY}{_MONTHS}",
        rf"(?:the |le )?{_NTH} {_ONE_DAY}{_MONTHS}",
        rf"{_EVERY} (?P<working>weekdays?|working days?|jours ouvrables)",
        rf"{_EVERY} (?:(?P<number>[1-9][0-9]?|{any_of(_NUMBERS)}) )?(?P<unit>{any_of(_UNITS)})\b",
        rf"{_EVERY} (?:(?P<number>[1-9][0-9]?|{any_of(_NUMBERS)})(?:nd|rd|th)? )?"
        rf"(?P<weekdays>{WEEKDAY}(?:(?: ?/ ?| (?:and|et|&) ){WEEKDAY})*)",
        rf"{_EVERY} {_NTH} {_ONE_DAY}",
        rf"(?:un|une) {_ONE_DAY} sur (?P<number>[1-9]|{any_of(_NUMBERS)})",
        rf"(?P<adverb>{any_of(_ADVERBS)})\b",
    )
)
_UNTIL = Pattern(r"(?:until|till|through|jusqu'au|jusqu'a) (?:the |le )?")
_TIMES = Pattern(r"(?:for )?(?P<count>[1-9][0-9]{0,2}) (?:times|fois)")
_MONTHS_LOOKED_AT = 14


@dataclass(frozen=True, slots=True)
class RepeatSaid:
    """A `rule`, and which weekday of its month (5 is the last) a monthly one comes on, if that was said."""

    rule: Repeat
    nth: int | None = None
    weekday: int | None = None
    alone: bool = False
    """Whether it is one word that may as well begin a title: ``Weekly meeting``."""

    def first_from(self, day: date) -> date:
        """The first day that the rule comes upon, from `day` on."""
        if self.weekday is None:
            wanted = self.rule.weekdays or range(7)
            return next(one for one in _days_from(day, 7) if one.weekday() in wanted)
        return next(one for one in _days_from(day, _MONTHS_LOOKED_AT * 31) if self._is_nth(one))

    def _is_nth(self, day: date) -> bool:
        if day.weekday() != self.weekday:
            return False
        if self.nth == _LAST_PLACE:
            return (day + timedelta(weeks=1)).month != day.month
        return (day.day - 1) // 7 + 1 == self.nth


def _days_from(day: date, days: int) -> list[date]:
    return [day + DAY * number for number in range(days)]


def repeat_at(text: str, place: int) -> tuple[RepeatSaid, int] | None:
    """The repetition named in the folded `text` from `place` on, and where that ends."""
    for form in _FORMS:
        match = form.match(text, place)
        if match is not None:
            return _said(match.groupdict()), match.end()
    return None


def _said(words: dict[str, str | None]) -> RepeatSaid:
    adverb, nth, unit = words.get("adverb"), words.get("nth"), words.get("unit")
    interval = _number(words.get("number"))
    if adverb:
        freq, interval = _ADVERBS[adverb]
        return RepeatSaid(Repeat(freq, interval), alone=True)
    if nth:
        rule = Repeat("monthly", by_weekday=True, from_end=_PLACES[nth] == _LAST_PLACE)
        return RepeatSaid(rule, nth=_PLACES[nth], weekday=_weekdays(str(words["weekday"]))[0])
    if unit:
        return RepeatSaid(Repeat(_UNITS[unit], interval))
    if words.get("working"):
        return RepeatSaid(Repeat("weekly", weekdays=_WORKING_DAYS))
    return RepeatSaid(Repeat("weekly", interval, weekdays=_weekdays(str(words.get("weekdays") or words["weekday"]))))


def _number(word: str | None) -> int:
    if not word:
        return 1
    return _NUMBERS[word] if word in _NUMBERS else int(word)


def _weekdays(text: str) -> tuple[int, ...]:
    return tuple(sorted({WEEKDAYS[word] for word in re.findall(r"[a-z]+", text) if word in WEEKDAYS}))


@dataclass(frozen=True, slots=True)
class EndSaid:
    """When something stops repeating: after the day `until`, or after `count` times."""

    until: date | None = None
    count: int | None = None


def end_at(text: str, place: int, reader: DayReader) -> tuple[EndSaid, int] | None:
    """The end of a repetition named in the folded `text` from `place` on, and where that ends."""
    match = _TIMES.match(text, place)
    if match is not None:
        return EndSaid(count=int(match["count"])), match.end()
    match = _UNTIL.match(text, place)
    found = None if match is None else reader.date_at(text, match.end(), reader.today)
    return None if found is None else (EndSaid(until=found[0]), found[1])
