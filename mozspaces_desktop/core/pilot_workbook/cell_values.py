"""What a cell of a pilot workbook holds, also when somebody's program made texts of its dates and numbers.

Each function takes the value as openpyxl reads it (None for an empty cell), and raises :class:`UnreadableError`.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from openpyxl.utils.datetime import from_excel

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, MozSpacesError
from mozspaces_desktop.core.figures.period import EARLIEST, LATEST, iso_week
from mozspaces_desktop.core.figures.tables import STATUSES, TRACKS
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.pilot_workbook.texts import LONGEST_TEXT
from mozspaces_desktop.core.text import clean, fold

Raw = object
"""A value as openpyxl reads it."""

_ESCAPED = re.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)")
"""How a workbook writes the first underscore of ``_x0041_`` (ECMA-376 22.9.2.19, ST_Xstring)."""

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})(?: [\d:.]+)?")
_TIME = re.compile(r"(\d{1,2})\s?[:h.]\s?(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?([ap])?\.?(?:m\.?)?", re.I)
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_LAST_SERIAL = 110_000
"""A day beyond the year 2199, as Excel counts days."""

_DAY = 86_400
"""Seconds."""

_LONGEST = 40
"""Characters of a text that may be a date, a time or a number."""

_MOST = 1_000_000
"""No event has so many people."""

_YES, _NO = ("yes", "oui", "true", "vrai", "1"), ("no", "non", "false", "faux", "0")


class UnreadableError(MozSpacesError):
    """A cell does not hold what its column is for."""


def text(value: Raw) -> str:
    """The text of a cell, as much as a cell can hold; a number or a day as it would be typed."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    return _ESCAPED.sub("_", clean(str(value)[:LONGEST_TEXT])).strip()


def day(value: Raw, week: str = "") -> dt.date | None:
    """The day in a cell; where a text may mean two, the one in the ISO `week` of its row (``2014-W27``)."""
    if isinstance(value, dt.datetime):
        found = [value.date()]
    elif isinstance(value, dt.date):
        found = [value]
    elif not text(value):
        return None
    else:
        found = possible_days(value)
    found = [one for one in found if EARLIEST <= one <= LATEST]
    if len(found) > 1:
        found = [one for one in found if iso_week(one) == week] or found
    if not found:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("core", "“{value}” is no day; write it like 2014-07-31."), value=text(value)
        )
    if len(found) > 1:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("core", "“{value}” may be {first} or {second}; write it like 2014-07-31."),
            value=text(value),
            first=found[0],
            second=found[1],
        )
    return found[0]


def possible_days(value: Raw) -> list[dt.date]:
    """The days that a text or a number may mean."""
    written = text(value)[:_LONGEST]
    number = _as_number(value)
    if number is not None:
        return [_of_serial(number)] if 1 <= number < _LAST_SERIAL else []
    if year_first := _YEAR_FIRST.fullmatch(written):
        return _valid(year_first[1], (year_first[2], year_first[3]))
    if year_last := _YEAR_LAST.fullmatch(written):
        first, second = year_last[1], year_last[3]
        month_first = [(first, second)] if year_last[2] == "/" else []
        return _valid(year_last[4], (second, first), *month_first)
    return []


def _of_serial(number: float) -> dt.date:
    moment = from_excel(int(number))
    return moment.date() if isinstance(moment, dt.datetime) else dt.date.min


def _valid(year: str, *month_and_day: tuple[str, str]) -> list[dt.date]:
    """The days of `year` that there are, each once."""
    found: list[dt.date] = []
    for month, number in month_and_day:
        try:
            one = dt.date(int(year), int(month), int(number))
        except ValueError:
            continue
        if one not in found:
            found.append(one)
    return found


def clock_time(value: Raw) -> dt.time | None:
    """The time of day in a cell, to the second."""
    if not text(value):
        return None
    seconds = _seconds_into_day(value)
    if seconds is None or not 0 <= round(seconds) < _DAY:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("core", "“{value}” is no time; write it like 18:30."), value=text(value)
        )
    minutes, second = divmod(round(seconds), 60)
    return dt.time(minutes // 60, minutes % 60, second)


def _seconds_into_day(value: Raw) -> float | None:
    """How far into the day the time in a cell is; None if it holds none."""
    if isinstance(value, dt.datetime):
        value = value.time()
    if isinstance(value, dt.time):
        return (value.hour * 60 + value.minute) * 60 + value.second + value.microsecond / 1e6
    if isinstance(value, dt.timedelta):
        return value.total_seconds()
    number = _as_number(value)
    if number is not None:
        return number % 1 * _DAY
    found = _TIME.fullmatch(text(value)[:_LONGEST])
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % 12 + 12 * (found[4].lower() == "p")
    return (hour * 60 + minute) * 60 + second if minute < 60 and second < 60 else None


def number(value: Raw) -> float | None:
    """The number in a cell; ``67 %`` is 0.67."""
    written = text(value)
    if not written:
        return None
    percent = written.endswith("%")
    found = _as_number(written.rstrip("% \u00a0\u202f") if percent else value)
    if found is None:
        raise UnreadableError(QT_TRANSLATE_NOOP("core", "“{value}” is no number."), value=written)
    return found / 100 if percent else found


def count(value: Raw) -> int | None:
    """How many, as a cell says it: a whole number, not below zero."""
    found = _as_number(value)
    if found is None and not text(value):
        return None
    if found is None or found != int(found) or not 0 <= found <= _MOST:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("core", "“{value}” is no count; write a whole number, or nothing."), value=text(value)
        )
    return int(found)


def _as_number(value: Raw) -> float | None:
    """`value` as a number, also one that became a text (``1 234``, ``12,0``); None if it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if abs(value) < 1e15 else None
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    digits = "".join(unicodedata.normalize("NFKC", value).split())
    return float(digits.replace(",", ".")) if _NUMBER.fullmatch(digits) else None


def yes_no(value: Raw) -> bool:
    """``Yes`` or ``No``."""
    said = fold(text(value))
    if said in _YES or said in _NO:
        return said in _YES
    raise UnreadableError(QT_TRANSLATE_NOOP("core", "“{value}” is neither Yes nor No."), value=text(value))


def track(value: Raw) -> Track:
    """One of the two tracks."""
    said = fold(text(value)).replace(" ", "-")
    for one, name in TRACKS.items():
        if said == fold(name):
            return one
    raise UnreadableError(
        QT_TRANSLATE_NOOP("core", "“{value}” is no track; write Technical or Non-technical."), value=text(value)
    )


def status(value: Raw) -> EventStatus:
    """What became of an event; a draft is nothing that a pilot workbook lists."""
    said = fold(text(value))
    for one, name in STATUSES.items():
        if said == fold(name):
            return one
    raise UnreadableError(
        QT_TRANSLATE_NOOP("core", "“{value}” is no status of a pilot workbook: Confirmed, Held or Cancelled."),
        value=text(value),
    )
