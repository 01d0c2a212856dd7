"""A clock that goes by a VTIMEZONE of the file, for zones that nobody else knows (RFC 5545, 3.6.5).

Clocks change once a year by a weekday of a month, or on a given date. Rules that say anything else (every second,
the 30th of February) are how a file makes a program hang, so they are not followed beyond their first date; and
a rule is only ever asked about the years around a time, not rolled out from 1601.
"""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, datetime, time, timedelta, tzinfo

from mozspaces_desktop.core.calendar_files.components import Component
from mozspaces_desktop.core.calendar_files.values import date_or_time, offset_from_utc

_MAX_RULES = 20
_MAX_DATES = 5_000
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_OF_MONTH = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_TIME_OF_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_UNDERSTOOD = frozenset({"FREQ", "INTERVAL", "UNTIL", "WKST", "BYMONTH", "BYDAY", "BYMONTHDAY", *_TIME_OF_DAY})


@dataclass(frozen=True, order=True)
class ClockChange:
    """From the local time `when` (by the clock before) the offset from UTC is `after`, and no longer `before`."""

    when: datetime
    before: timedelta
    after: timedelta


@dataclass(frozen=True)
class YearlyRule:
    """A change that comes back every year, in one month; `weekdays` are (which one in the month or 0, 0=Monday)."""

    first: ClockChange
    last_year: int
    month: int
    weekdays: frozenset[tuple[int, int]]
    days: frozenset[int]

    def changes_around(self, year: int) -> Iterator[ClockChange]:
        """The change of `year` and the one before it, or the last two if the rule has ended by then."""
        year = min(year, self.last_year)
        for each in (year - 1, year):
            for day in self._days_in(each) if each >= self.first.when.year else ():
                when = self.first.when.replace(year=each, month=self.month, day=day)
                if when > self.first.when:
                    yield ClockChange(when, self.first.before, self.first.after)

    def _days_in(self, year: int) -> Iterator[int]:
        length = calendar.monthrange(year, self.month)[1]
        for day in range(1, length + 1):
            weekday = calendar.weekday(year, self.month, day)
            orders = (0, (day - 1) // 7 + 1, -((length - day) // 7 + 1))
            if self.weekdays and not any((order, weekday) in self.weekdays for order in orders):
                continue
            if self.days and day not in self.days and day - length - 1 not in self.days:
                continue
            yield day


class DefinedClock(tzinfo):
    """The clock that a VTIMEZONE describes.

    Raises:
        ValueError: The definition holds no change that can be understood.
    """

    def __init__(self, definition: Component) -> None:
        self._dates: list[ClockChange] = []
        self._rules: list[YearlyRule] = []
        self.incomplete = False
        """Whether it holds rules that are not followed."""
        for part in definition.parts:
            self._add(part)
        self._dates.sort()
        if not self._dates:
            message = "a time zone without a clock"
            raise ValueError(message)
        self._years: dict[int, list[ClockChange]] = {}

    def _add(self, part: Component) -> None:
        try:
            first = _first_change(part)
            dates = [_local_time(value) for item in part.properties("RDATE") for value in item.raw.split(",") if value]
        except ValueError:
            return
        room = _MAX_DATES - len(self._dates)
        self._dates += [ClockChange(when, first.before, first.after) for when in (first.when, *dates)][:room]
        repeats = part.first("RRULE")
        if repeats is None:
            return
        rule = _yearly_rule(first, repeats.raw)
        if rule is not None and len(self._rules) < _MAX_RULES:
            self._rules.append(rule)
        else:
            self.incomplete = True

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """The offset from UTC at the local time `dt`."""
        if dt is None:
            return self._dates[0].before
        changes = self._changes_for(dt.year)
        place = bisect_right(changes, dt.replace(tzinfo=None), key=lambda change: change.when)
        return changes[place - 1].after if place else changes[0].before

    def fromutc(self, dt: datetime) -> datetime:
        """The local time at a moment, given in UTC but marked as of this clock (the protocol of tzinfo)."""
        moment = dt.replace(tzinfo=None)
        changes = self._changes_for(dt.year)
        place = bisect_right(changes, moment, key=lambda change: change.when - change.before)
        offset = changes[place - 1].after if place else changes[0].before
        return (moment + offset).replace(tzinfo=self)

    def _changes_for(self, year: int) -> list[ClockChange]:
        if year not in self._years:
            repeated = (change for rule in self._rules for change in rule.changes_around(year))
            self._years[year] = sorted([*self._dates, *repeated])
        return self._years[year]

    def dst(self, dt: datetime | None) -> None:
        """Unknown: only whole offsets count."""

    def tzname(self, dt: datetime | None) -> None:
        """None: the definition's abbreviations name no zone."""


def _first_change(part: Component) -> ClockChange:
    start, before, after = (part.first(name) for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"))
    if start is None or after is None:
        message = "a change without a date or an offset"
        raise ValueError(message)
    offset = offset_from_utc(after.raw)
    return ClockChange(_local_time(start.raw), offset if before is None else offset_from_utc(before.raw), offset)


def _yearly_rule(first: ClockChange, text: str) -> YearlyRule | None:
    """The rule in an RRULE, or None if it is not one that clocks go by."""
    parts = dict(item.partition("=")[::2] for item in text.strip().upper().rstrip(";").split(";"))
    if not parts.keys() <= _UNDERSTOOD or parts.get("FREQ") != "YEARLY" or parts.get("INTERVAL", "1") != "1":
        return None
    time_of_day = (first.when.hour, first.when.minute, first.when.second)
    if any(parts.get(name, str(own)) != str(own) for name, own in zip(_TIME_OF_DAY, time_of_day, strict=True)):
        return None
    weekdays = [_DAY_OF_MONTH.fullmatch(day) for day in parts["BYDAY"].split(",")] if "BYDAY" in parts else []
    try:
        month = int(parts.get("BYMONTH", first.when.month))
        days = {int(day) for day in parts["BYMONTHDAY"].split(",")} if "BYMONTHDAY" in parts else set()
        last_year = _local_time(parts["UNTIL"]).year if "UNTIL" in parts else MAXYEAR
    except ValueError:
        return None
    if not 1 <= month <= 12 or None in weekdays:
        return None
    if not weekdays and not days:
        days = {first.when.day}
    nth = frozenset((int(day[1] or 0), _WEEKDAYS.index(day[2])) for day in weekdays if day is not None)
    return YearlyRule(first, last_year, month, nth, frozenset(days))


def _local_time(value: str) -> datetime:
    when = date_or_time(value)
    return when.replace(tzinfo=None) if isinstance(when, datetime) else datetime.combine(when, time())
