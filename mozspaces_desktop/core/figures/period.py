"""The days that figures are about: a season, or any span of days; and its ISO weeks."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Season

EARLIEST, LATEST = date(1970, 1, 1), date(2199, 12, 31)
"""Days outside are typing errors, and would make thousands of empty weeks."""

_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `starts_on` to `ends_on`, both included, by the space's own clock.

    `season` is the name of the season that they are; only a season has targets for the whole of it. Raises
    :class:`RefusedError` for days in the wrong order or far from any that a space can have seen.
    """

    starts_on: date
    ends_on: date
    season: str | None = None

    def __post_init__(self) -> None:
        if self.ends_on < self.starts_on:
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "The period ends on {end}, before it starts on {start}; correct its days."),
                start=self.starts_on,
                end=self.ends_on,
            )
        if self.starts_on < EARLIEST or self.ends_on > LATEST:
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "Choose days between {first} and {last}."), first=EARLIEST, last=LATEST
            )

    @classmethod
    def of(cls, season: Season) -> Self:
        """The days of `season`."""
        return cls(season.starts_on, season.ends_on, season.name)

    @classmethod
    def month(cls, day: date) -> Self:
        """The calendar month of `day`."""
        return cls(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))

    @property
    def is_month(self) -> bool:
        """Whether these are the days of one calendar month, from its first to its last."""
        whole = Period.month(self.starts_on)
        return (whole.starts_on, whole.ends_on) == (self.starts_on, self.ends_on)

    @property
    def name(self) -> str:
        """What the period is called: the season's name, or its days."""
        return self.season or f"{self.starts_on} to {self.ends_on}"

    def __contains__(self, day: date) -> bool:
        return self.starts_on <= day <= self.ends_on

    def mondays(self) -> list[date]:
        """The Mondays of the ISO weeks that the period touches; the first may lie before its first day."""
        first, last = monday_of(self.starts_on), monday_of(self.ends_on)
        return [first + number * _WEEK for number in range((last - first) // _WEEK + 1)]

    def weeks_begun(self, today: date) -> int:
        """How many of those weeks have begun by `today`, the week in progress included."""
        if today < self.starts_on:
            return 0
        return (monday_of(min(today, self.ends_on)) - monday_of(self.starts_on)) // _WEEK + 1


def monday_of(day: date) -> date:
    """The Monday of the ISO week of `day`."""
    return day - timedelta(days=day.weekday())


def iso_week(day: date) -> str:
    """The ISO week of `day`, as ``2014-W27``."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"
