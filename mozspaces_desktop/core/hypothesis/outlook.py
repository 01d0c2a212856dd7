"""Where one count of a season will end, against what is aimed at, and what it would take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mozspaces_desktop.core.figures.model import Number
from mozspaces_desktop.core.hypothesis.projection import Range


class Verdict(StrEnum):
    """Where the target lies: below the range of the season's end, in its lower or upper part, or above it."""

    TOO_EARLY = "too early"
    REACHED = "reached"
    AHEAD = "ahead"
    ON_PACE = "on pace"
    WITHIN_REACH = "within reach"
    BEHIND = "behind"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Outlook:
    """A count `so_far`, its `target`, and where the season ends: at `projected`, in 8 of 10 cases within `range`.

    Both are None before the fourth week. `weeks_left` is 0 when the season is over, `best_week` the highest count of
    an ISO week so far.
    """

    so_far: int
    target: Number
    projected: int | None
    range: Range | None
    weeks_left: float
    best_week: int

    @property
    def missing(self) -> Number:
        """How many more the target needs."""
        return max(0, self.target - self.so_far)

    @property
    def needed_per_week(self) -> float | None:
        """How many a week the target needs from now on; in the last week all. None when reached, or over."""
        return self.missing / max(1.0, self.weeks_left) if self.missing and self.weeks_left else None

    @property
    def beyond_best(self) -> bool:
        """Whether no week so far had as many as each would need from now on."""
        needed = self.needed_per_week
        return self.range is not None and needed is not None and needed > self.best_week

    @property
    def verdict(self) -> Verdict:
        """How the season stands, in a word."""
        if not self.missing:
            return Verdict.REACHED
        if not self.weeks_left:
            return Verdict.MISSED
        if self.projected is None or self.range is None:
            return Verdict.TOO_EARLY
        if self.target <= self.range.low:
            return Verdict.AHEAD
        if self.target <= self.projected:
            return Verdict.ON_PACE
        return Verdict.WITHIN_REACH if self.target <= self.range.high else Verdict.BEHIND
