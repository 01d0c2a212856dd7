"""What a cell that somebody typed means, and whether that is the same as what would be filled in."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mozspaces_desktop.core.adopting.foreign_sheets import CellValue
from mozspaces_desktop.core.adopting.spelt_values import same_areas, spelt
from mozspaces_desktop.core.figures.period import iso_week
from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.pilot_workbook import cell_values
from mozspaces_desktop.core.pilot_workbook.cell_values import UnreadableError
from mozspaces_desktop.core.pilot_workbook.texts import cell_text
from mozspaces_desktop.core.quick_add.day_words import MONTHS, WEEKDAYS
from mozspaces_desktop.core.text import clean_line, fold

_WORDS = re.compile(r"(?:[a-z]+\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+)\.?,? (\d{4})")
_MONTH_FIRST = re.compile(r"(?:[a-z]+\.?,? )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_NO_YEAR = re.compile(
    r"(?:(?P<weekday>[a-z]+)\.?,? )?(?P<day>\d{1,2})"
    r"(?:(?:er|st|nd|rd|th)? (?:of )?(?P<month>[a-z]+)\.?|/(?P<number>\d{1,2}))"
)
_YEARS = range(2000, 2050)
"""A day without a year may be in any of these."""

_WEEKDAY = re.compile(r"^[a-z]{2,9}\.?,? (?=\d)")
_PLAIN_DAY = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[ t][\d:.]+)?")
_YEAR_SHORT = re.compile(r"^(\d{1,2}([/.-])\d{1,2}\2)(\d{2})$")
_WEEK = re.compile(
    r"(?:(?P<year>\d{4})[ -]*)?(?:w|s|kw|wk|week|sem|semaine)?[ .°n#-]*(?P<week>\d{1,2})(?:[ /-]+(?P<after>\d{4}))?"
)
_BETWEEN_WORDS = re.compile(r"[\s,.:;!?’'\"«»“”()\u2010-\u2015-]+")
_LONGEST = 60
_LAST_WEEK = 53
_SHOWN = {Kind.RATE: 2, Kind.AVERAGE: 2}
"""Decimals that are shown of a number of the kind."""


def is_empty(value: CellValue) -> bool:
    """Whether nothing, or nothing that can be seen, stands in a cell."""
    return value is None or (isinstance(value, str) and not value.strip())


def days(value: CellValue) -> frozenset[dt.date]:
    """The days that a cell may mean: two for ``05/07/2014``, one of each year for ``7 mai``, none for what is no day.

    A plain number is none. A weekday leaves the years in which the day is one: ``mer. 7 mai``.
    """
    if isinstance(value, dt.datetime):
        return frozenset({value.date()})
    if isinstance(value, dt.date):
        return frozenset({value})
    if not isinstance(value, str) or len(value) > _LONGEST or not any(map(str.isdigit, value)):
        return frozenset()
    written = " ".join(fold(value).split())
    for form, day, month in ((_WORDS, 1, 2), (_MONTH_FIRST, 2, 1)):
        found = form.fullmatch(written)
        if found and found[month] in MONTHS:
            return _valid(int(found[3]), ((MONTHS[found[month]], int(found[day])),))
    if found := _NO_YEAR.fullmatch(written):
        month = MONTHS.get(found["month"], 0) if found["month"] else int(found["number"])
        return _of_any_year(month, int(found["day"]), found["weekday"])
    plain = _YEAR_SHORT.sub(r"\g<1>20\3", _WEEKDAY.sub("", written))
    return frozenset(cell_values.possible_days(plain)) if _PLAIN_DAY.fullmatch(plain) else frozenset()


def _valid(year: int, month_and_day: Iterable[tuple[int, int]]) -> frozenset[dt.date]:
    try:
        return frozenset(dt.date(year, month, day) for month, day in month_and_day)
    except ValueError:
        return frozenset()


@lru_cache(maxsize=1024)
def _of_any_year(month: int, day: int, weekday: str | None) -> frozenset[dt.date]:
    every = frozenset(date for year in _YEARS for date in _valid(year, ((month, day),)))
    return every if weekday is None else frozenset(date for date in every if date.weekday() == WEEKDAYS.get(weekday))


@dataclass(frozen=True, slots=True)
class WeekSaid:
    """An ISO week, or one of any year."""

    number: int
    year: int | None = None

    def fits(self, other: WeekSaid) -> bool:
        """Whether both may be the same week."""
        return self.number == other.number and (self.year == other.year or None in (self.year, other.year))


def week(value: CellValue) -> WeekSaid | None:
    """The week that a cell means: ``2014-W27``, ``S27``, ``Semaine 27``, ``27``, or the week of a day."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return WeekSaid(int(value)) if 1 <= value <= _LAST_WEEK and value == int(value) else None
    found = _WEEK.fullmatch(fold(value).strip()) if isinstance(value, str) and len(value) <= _LONGEST else None
    if found and 1 <= int(found["week"]) <= _LAST_WEEK:
        year = found["year"] or found["after"]
        return WeekSaid(int(found["week"]), int(year) if year else None)
    meant = days(value)
    if len(meant) != 1 and isinstance(value, str):
        meant = frozenset(day for word in re.findall(r"\d[\d/.-]+\d", value) for day in days(word))
    if not meant:
        return None
    year_of, number = iso_week(min(meant)).split("-W")
    return WeekSaid(int(number), int(year_of)) if len({iso_week(day) for day in meant}) == 1 else None


def time_of(value: CellValue) -> dt.time | None:
    """The time of day that a cell means, None if none."""
    if isinstance(value, str):
        value = re.sub(r"^(\d{1,2}) ?h(?:eures?)?$", r"\1:00", value.strip().lower())
    if isinstance(value, int | float) and not 0 <= value < 1:
        return None
    try:
        return cell_values.clock_time(value)
    except UnreadableError:
        return None


def number_of(value: CellValue) -> float | None:
    """The number that a cell means, None if none: ``62 %`` is 0.62."""
    if isinstance(value, bool | dt.date | dt.time | dt.timedelta):
        return None
    try:
        return cell_values.number(value)
    except UnreadableError:
        return None


def same(value: CellValue, new: Value, kind: Kind, header: str, *, exactly: bool = False) -> bool:
    """Whether a cell with `value` says `new`, a value of the pilot column `header`.

    `exactly` for what this program wrote itself: then a text that differs in its case only, or a number that was
    rounded, is another one.
    """
    if is_empty(value) or is_empty(new):
        return is_empty(value) and is_empty(new)
    if header == "Week":
        meant, wanted = week(value), week(new)
        return meant is not None and wanted is not None and meant.fits(wanted)
    if isinstance(new, dt.date):
        return new in days(value)
    if isinstance(new, dt.time):
        time = time_of(value)
        return time is not None and time.replace(microsecond=0) == new.replace(microsecond=0)
    if isinstance(new, int | float):
        return _same_number(number_of(value), float(new), kind, exactly=exactly)
    return _same_text(value, new or "", header, exactly=exactly)


def _same_number(meant: float | None, new: float, kind: Kind, *, exactly: bool) -> bool:
    if meant is None:
        return False
    if abs(meant - new) <= 1e-9 * max(1.0, abs(new)):
        return True
    return not exactly and kind in _SHOWN and round(meant, _SHOWN[kind]) == round(new, _SHOWN[kind])


def _same_text(value: CellValue, new: str, header: str, *, exactly: bool) -> bool:
    written, wanted = cell_values.text(value), cell_values.text(cell_text(new).text)
    if clean_line(written) == clean_line(wanted):
        return True
    if exactly:
        return False
    if header in ("Focus areas", "Focus area"):
        return same_areas(written, wanted)
    if header == "Event" and title_words(written) == title_words(wanted):
        return True
    return fold(clean_line(written)) == fold(clean_line(wanted)) or spelt(header, written) == fold(clean_line(wanted))


def title_words(title: str) -> str:
    """What a title is known by, however its words are set apart: ``Soirée : Rust`` is ``Soirée: Rust``."""
    return " ".join(_BETWEEN_WORDS.sub(" ", fold(clean_line(title))).split()) or fold(clean_line(title))


def _may_count(number: float | None) -> bool:
    """Whether a number may be a count, or a part of a target; what lies between 0 and 1 is a share."""
    return number is not None and not 0 < number < 1


_Test = Callable[[CellValue], bool]
_HOLDS: dict[Kind, _Test] = {
    Kind.DATE: lambda value: bool(days(value)),
    Kind.TIME: lambda value: time_of(value) is not None,
    Kind.COUNT: lambda value: _may_count(number_of(value)),
    Kind.RATE: lambda value: number_of(value) is not None,
    Kind.AVERAGE: lambda value: number_of(value) is not None,
    Kind.TEXT: lambda value: isinstance(value, str | bool) and number_of(value) is None and not days(value),
}


def holds(values: Sequence[CellValue], kind: Kind, header: str) -> bool | None:
    """Whether the cells of a column are what the pilot column `header` has; None if there are none to tell by."""
    if not values:
        return None
    test: _Test = (lambda value: week(value) is not None) if header == "Week" else _HOLDS[kind]
    return 2 * sum(map(test, values)) >= len(values)
