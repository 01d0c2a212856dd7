"""Days as people write them, in English and French: ``Fri``, ``12 May``, ``du 12 au 14 mai``, ``tomorrow``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.quick_add.folded import Pattern

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mondays mon lundi lundis lun",
            "tuesday tuesdays tues tue mardi mardis mar",
            "wednesday wednesdays weds wed mercredi mercredis mer",
            "thursday thursdays thurs thur thu jeudi jeudis jeu",
            "friday fridays fri vendredi vendredis ven",
            "saturday saturdays sat samedi samedis sam",
            "sunday sundays sun dimanche dimanches dim",
        )
    )
    for name in names.split()
}
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv",
            "february feb fevrier fevr fev",
            "march mar mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug aout",
            "september sept sep septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        start=1,
    )
    for name in names.split()
}

FIRST_YEAR, LAST_YEAR = 1900, 2199
_JUST_PAST = timedelta(days=31)
"""A date without a year may have been this long ago; before that the next such date is meant."""
_LAST_MONTH = 12
_MOST_YEARS = 8
"""From one 29 February to the next, at most."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of `words`, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


WEEKDAY = rf"(?:{any_of(WEEKDAYS)})\.?"
_DAY = r"(?P<day>[12][0-9]|3[01]|0?[1-9])(?![0-9])(?:st|nd|rd|th|er|e)?"
_LAST = r"(?P<last>[12][0-9]|3[01]|0?[1-9])(?![0-9])(?:st|nd|rd|th|er|e)?"
_MONTH = rf"(?P<name>{any_of(MONTHS)})\b\.?"
_YEAR = r"(?: (?P<year>(?:19|20|21)[0-9]{2}))?"
_SEPARATOR = r"(?: ?- ?| (?:to|till|until|through|au|a|jusqu'au) )"
_NEXT = any_of(("next", "prochain", "prochaine", "this", "ce", "cette"))

_DATES = tuple(
    Pattern(form)
    for form in (
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})",
        rf"{_DAY}(?:{_SEPARATOR}{_LAST})?(?: of| de)? ?{_MONTH}{_YEAR}",
        rf"{_MONTH} {_DAY}(?:{_SEPARATOR}{_LAST}(?!:| ?[ap][.]?m\b| ?h))?{_YEAR}",
        r"(?P<slashed>[0-9]{1,2}/[0-9]{1,2})(?:/(?P<year>[0-9]{4}|[0-9]{2}))?",
        r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4}|[0-9]{2})?",
    )
)
_BEFORE = Pattern(r"(?:(?:on|from|starting|this|le|du|ce|des le|a partir du|a partir de) )?(?:the )?")
_NAMED = Pattern(rf"(?P<weekday>{WEEKDAY})(?: (?:the |le )?)?")
_TO = Pattern(_SEPARATOR)
_WEEKDAYS_ONLY = Pattern(
    rf"(?P<before>(?:next|this|ce|le|on) )?(?P<first>{WEEKDAY})(?:{_SEPARATOR}(?P<last>{WEEKDAY})| (?P<after>{_NEXT}))?"
    r"(?: (?:evening|soir)\b(?! of | de |-))?"
)
_RELATIVE = {
    "today": 0,
    "tonight": 0,
    "aujourd'hui": 0,
    "ce soir": 0,
    "this evening": 0,
    "tomorrow": 1,
    "tomorrow evening": 1,
    "demain": 1,
    "demain soir": 1,
    "day after tomorrow": 2,
    "apres-demain": 2,
    "apres demain": 2,
}
_IN_WORDS = Pattern(rf"(?:the )?(?P<word>{any_of(_RELATIVE)})(?! prochain)")
_IN_SOME_TIME = Pattern(r"(?:in|dans) (?P<count>[1-9][0-9]?) (?P<unit>days?|weeks?|jours?|semaines?)")


@dataclass(frozen=True, slots=True)
class DaySaid:
    """The day that somebody means: `first`, or else the next `weekday` (0 is Monday); and how many days it lasts."""

    first: date | None = None
    weekday: int | None = None
    days: int = 1
    fits: bool = True
    """Whether the weekday and the date that were said are the same day."""


@dataclass(frozen=True, slots=True)
class DayReader:
    """Understands days as seen from `today`; `month_first` is how 5/12 is read (31/12 can only be one day)."""

    today: date
    month_first: bool = False

    def day_at(self, text: str, place: int) -> tuple[DaySaid, int] | None:
        """The day or days named in the folded `text` from `place` on, and where that ends."""
        readers: tuple[Callable[[str, int], tuple[DaySaid, int] | None], ...]
        readers = (self._dates_at, self._relative_at, self._weekdays_at)
        return next((found for read in readers if (found := read(text, place)) is not None), None)

    def date_at(self, text: str, place: int, after: date) -> tuple[date, int] | None:
        """The one date written in the folded `text` from `place` on, no earlier than `after` if it has no year."""
        found = self._written_at(text, place, after)
        return None if found is None else (found[0], found[2])

    def _dates_at(self, text: str, place: int) -> tuple[DaySaid, int] | None:
        before = _BEFORE.match(text, place)
        start = before.end() if before else place
        named = _NAMED.match(text, start)
        found = None if named is None else self._written_at(text, named.end(), self.today - _JUST_PAST)
        weekday = None if named is None or found is None else _weekday(named["weekday"])
        found = found or self._written_at(text, start, self.today - _JUST_PAST)
        if found is None:
            return None
        first, last, end = found
        to = _TO.match(text, end)
        other = None if to is None or last != first else self._written_at(text, to.end(), first)
        if other is not None and other[0] >= first:
            last, end = other[1], other[2]
        fits = weekday is None or weekday == first.weekday()
        return DaySaid(first, days=(last - first).days + 1, fits=fits), end

    def _written_at(self, text: str, place: int, after: date) -> tuple[date, date, int] | None:
        """The first and the last day of a date with figures, and where it ends."""
        for form in _DATES:
            match = form.match(text, place)
            if match is not None:
                first, last = self._days_of(match.groupdict(), after)
                if first is not None and last is not None and last >= first:
                    return first, last, match.end()
        return None

    def _days_of(self, said: dict[str, str | None], after: date) -> tuple[date | None, date | None]:
        day, month = said.get("day"), said.get("month")
        if said.get("slashed"):
            one, other = str(said["slashed"]).split("/")
            is_month_first = int(other) > _LAST_MONTH or (self.month_first and int(one) <= _LAST_MONTH)
            month, day = (one, other) if is_month_first else (other, one)
        number = MONTHS[str(said["name"])] if said.get("name") else int(str(month))
        first = _date(int(str(day)), number, said["year"], after)
        last = _date(int(str(said["last"])), number, said["year"], after) if said.get("last") else first
        if first is not None and last is not None and last < first and not said["year"]:
            last = _date(int(str(said["last"])), number, None, first)
        return first, last

    def _relative_at(self, text: str, place: int) -> tuple[DaySaid, int] | None:
        match = _IN_WORDS.match(text, place)
        if match is not None:
            return DaySaid(self.today + timedelta(days=_RELATIVE[match["word"]])), match.end()
        match = _IN_SOME_TIME.match(text, place)
        if match is not None:
            days = int(match["count"]) * (7 if match["unit"].startswith(("w", "s")) else 1)
            return DaySaid(self.today + timedelta(days=days)), match.end()
        return None

    def _weekdays_at(self, text: str, place: int) -> tuple[DaySaid, int] | None:
        match = _WEEKDAYS_ONLY.match(text, place)
        if match is None:
            return None
        first = _weekday(match["first"])
        last = first if match["last"] is None else _weekday(match["last"])
        days = (last - first) % 7 + 1
        if (match["before"] or "").strip() == "next" or (match["after"] or "").startswith(("next", "prochain")):
            monday = self.today - DAY * self.today.weekday() + timedelta(weeks=1)
            return DaySaid(monday + DAY * first, days=days), match.end()
        return DaySaid(weekday=first, days=days), match.end()


def _weekday(word: str) -> int:
    return WEEKDAYS[word.rstrip(".")]


def _date(day: int, month: int, year: str | None, after: date) -> date | None:
    """That date of that year (20xx if it has two figures), or the next one from `after` on; None if there is none."""
    if year:
        wanted = [int(year) + (2000 if len(year) == len("14") else 0)]
    else:
        wanted = list(range(after.year, after.year + _MOST_YEARS + 1))
    for one in wanted:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if FIRST_YEAR <= one <= LAST_YEAR and (year or found >= after):
            return found
    return None
