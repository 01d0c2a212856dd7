"""Values of calendar properties as Python has them: the icalendar library's grammar behind typed functions."""
# mypy: disallow-untyped-calls=False
# mypy: disallow-any-expr=False
# The library is only half typed; nothing of it is called without types anywhere else.

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from icalendar.parser import Contentline, split_on_unescaped_comma, unescape_backslash
from icalendar.prop import vDate, vDatetime, vDuration, vUTCOffset

from mozspaces_desktop.core.text import clean_line

_SHOWN = 60
"""Characters of a title or a value that a problem quotes."""
_SIMPLE = re.compile(r"\s*([A-Za-z0-9-]+)\s*((?:;[A-Za-z0-9-]+=[^\";:,\\^%]*)*):")
"""Most lines are this simple, and the library takes its time with them."""


def split_line(text: str) -> tuple[str, dict[str, str], str]:
    """A content line's property name, parameters (names in capitals) and value as written.

    Raises:
        ValueError: The line is no property.
    """
    plain = _SIMPLE.match(text)
    if plain is not None:
        pairs = (part.split("=", 1) for part in plain[2].split(";")[1:])
        return plain[1].upper(), {key.upper(): value for key, value in pairs}, text[plain.end() :]
    name, parameters, value = Contentline(text).raw_parts()
    texts = {
        str(key).upper(): ", ".join(item) if isinstance(item, list) else str(item) for key, item in parameters.items()
    }
    return str(name).upper(), texts, str(value)


def unescaped(value: str) -> str:
    r"""A text value with ``\n``, ``\,`` and the like resolved."""
    return str(unescape_backslash(value))


def escaped(text: str) -> str:
    r"""`text` as the value of a property that holds text: its line ends, commas and the like escaped.

    The library's own way turns a backslash before an N into a new line.
    """
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def text_list(value: str) -> list[str]:
    """The texts of a value that lists several (CATEGORIES), unescaped."""
    return [str(item) for item in split_on_unescaped_comma(value)]


def shortened(text: str) -> str:
    """`text` on one line, and not too much of it, to be quoted in a sentence."""
    line = clean_line(text)
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def date_or_time(value: str) -> date | datetime:
    """A day or a time; the time is naive unless the value gives an offset from UTC (or is in UTC: ``Z``).

    The ISO 8601 forms that some programs write instead (``2014-05-01T19:00``) are understood too.

    Raises:
        ValueError: It is neither.
    """
    value = value.strip()
    try:
        return _datetime(value) if "T" in value.upper() else _date(value)
    except ValueError:
        pass
    moment = datetime.fromisoformat(value)
    return moment if len(value) > len("2014-05-01") else moment.date()


def offset_from_utc(value: str) -> timedelta:
    """What TZOFFSETTO and TZOFFSETFROM hold. ValueError if it is none."""
    offset: timedelta = vUTCOffset.from_ical(value.strip())
    return offset


def duration(value: str) -> tuple[timedelta, timedelta]:
    """A DURATION, possibly negative: its weeks and days, which go by the calendar, and its hours and less.

    Raises:
        ValueError: It is none.
    """
    days, separator, clock = value.strip().upper().partition("T")
    sign = days[0] if days[:1] in ("+", "-") else ""
    by_calendar: timedelta = vDuration.from_ical(days)
    exact: timedelta = vDuration.from_ical(f"{sign}P{separator}{clock}")
    return by_calendar, exact


def _datetime(value: str) -> datetime:
    moment: datetime = vDatetime.from_ical(value.upper())
    return moment


def _date(value: str) -> date:
    day: date = vDate.from_ical(value)
    return day
