"""How far a season is: the weeks that went by, those that are left, and how a count will stand at their end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.hypothesis.projection import Range, dispersion, range_to_come

_DAYS = 7
_TODAY = 0.5
"""The part of today that has gone by: nobody knows whether the evening's event was counted already."""


@dataclass(frozen=True, slots=True)
class Course:
    """A season on the day `today`. Time is in weeks of seven days, so that no week counts before it has gone by."""

    period: Period
    today: date

    @property
    def whole(self) -> float:
        """The weeks of the season."""
        return self._until(self.period.ends_on)

    @property
    def gone(self) -> float:
        """The weeks that went by, half of today among them."""
        days = (self.today - self.period.starts_on).days + _TODAY
        return min(max(0.0, days / _DAYS), self.whole)

    @property
    def left(self) -> float:
        """The weeks to come, 0 when the season is over."""
        return self.whole - self.gone

    def left_until(self, day: date) -> float:
        """The weeks to come up to the end of `day`, or of the season."""
        return max(0.0, self._until(day) - self.gone)

    def bursts(self, by_week: Mapping[date, int]) -> float:
        """The dispersion of the weeks that are over; `by_week` are counts by the Mondays of their weeks."""
        parts = {monday: self._part(monday) for monday in self.period.mondays() if monday + _SIX_DAYS < self.today}
        return dispersion([by_week.get(monday, 0) for monday in parts], list(parts.values()))

    def range_at(self, day: date, count: int, bursts: float) -> Range:
        """Where a `count` of now stands at the end of `day`. The season has begun."""
        return range_to_come(count, self.gone, self.left_until(day), bursts).above(count)

    def _until(self, day: date) -> float:
        return ((min(day, self.period.ends_on) - self.period.starts_on).days + 1) / _DAYS

    def _part(self, monday: date) -> float:
        """Which part of the ISO week from `monday` on is in the season."""
        return self._until(monday + _SIX_DAYS) - max(0.0, self._until(monday - timedelta(days=1)))


_SIX_DAYS = timedelta(days=6)
