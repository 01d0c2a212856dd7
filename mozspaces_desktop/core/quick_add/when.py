"""When an event is that somebody described by a day, a time and a repetition, or by some of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Self

from mozspaces_desktop.core.agenda import DAY, EVENING, Span
from mozspaces_desktop.core.quick_add.day_words import DaySaid
from mozspaces_desktop.core.quick_add.repeat_words import EndSaid, RepeatSaid
from mozspaces_desktop.core.quick_add.time_words import TimeSaid
from mozspaces_desktop.core.quick_add.when_words import Item
from mozspaces_desktop.core.rules import Repeat

_USUAL_LENGTH = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class When:
    """What was said of when something is; None where nothing was."""

    day: DaySaid | None = None
    at: TimeSaid | None = None
    every: RepeatSaid | None = None
    until: EndSaid | None = None

    @classmethod
    def of(cls, items: Iterable[Item]) -> Self:
        """What the items of a line say."""
        said: dict[str, object] = {}
        names = {DaySaid: "day", TimeSaid: "at", RepeatSaid: "every", EndSaid: "until"}
        for item in items:
            said[names[type(item.said)]] = item.said
        return cls(**said)  # type: ignore[arg-type]  # each under the name of its class

    @property
    def fits(self) -> bool:
        """Whether what was said can be true."""
        return self.day is None or self.day.fits

    @property
    def repeat(self) -> Repeat | None:
        """The rule by which it repeats."""
        if self.every is None:
            return None
        rule = self.every.rule
        if rule.freq == "monthly" and self.day is not None and self.day.weekday is not None:
            rule = replace(rule, by_weekday=True)
        if self.until is not None:
            rule = replace(rule, until=self.until.until, count=self.until.count)
        return rule

    def span(self, now: datetime, otherwise: date | None) -> Span:
        """When it is, as seen from `now` by the clock of its space; `otherwise` is the day if none was said."""
        first, tzid = self._first_day(now, otherwise), str(now.tzinfo)
        days = self.day.days if self.day else 1
        if (self.at is None and days > 1) or (self.at is not None and self.at.all_day):
            return Span.of_days(first, first + DAY * (days - 1), tzid)
        if self.at is None:
            return Span.of_hours(first, *EVENING, tzid)
        start = datetime.combine(first, self.at.starts, now.tzinfo)
        if self.at.ends is None:
            length = timedelta(minutes=self.at.minutes) if self.at.minutes else _USUAL_LENGTH
            return Span(start, start + length + DAY * (days - 1))
        span = Span.of_hours(first, self.at.starts, self.at.ends, tzid)
        return span.until(span.end + DAY * (days - 1))

    def _first_day(self, now: datetime, otherwise: date | None) -> date:
        next_chance = now.date() if self._is_to_come(now) else now.date() + DAY
        if self.day is None:
            day = next_chance if self.every or otherwise is None else otherwise
        elif self.day.first is not None:
            day = self.day.first
        else:
            day = next_chance + DAY * (((self.day.weekday or 0) - next_chance.weekday()) % 7)
        return self.every.first_from(day) if self.every else day

    def _is_to_come(self, now: datetime) -> bool:
        """Whether that time of today is not over yet."""
        if self.at is None:
            return now.time() < EVENING[0]
        return self.at.all_day or now.time() < self.at.starts
