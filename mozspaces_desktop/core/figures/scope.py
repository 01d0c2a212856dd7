"""What figures are about: which spaces, which days, and which part of what happened there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mozspaces_desktop.core.figures.period import EARLIEST, Period
from mozspaces_desktop.core.models import Coordinator, Season, Space, Track

ALL_SPACES = "All spaces"
"""What several spaces together are called, in files and where nothing else is said."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scope:
    """The `spaces` and the `period`; with a filter, only the events of a `track`, a `coordinator`, a focus area.

    A new active contributor is within a filter if the credited event is; within that of a focus area, if it is theirs.
    Focus areas and coordinators are told apart by name: each space has its own rows of them, and who left and came
    back has two.
    """

    spaces: tuple[Space, ...]
    period: Period
    track: Track | None = None
    coordinator: Coordinator | None = None
    focus_area: str | None = None

    @property
    def name(self) -> str:
        """The name of the space, or that of several together."""
        return self.spaces[0].name if len(self.spaces) == 1 else ALL_SPACES

    @property
    def only_space_id(self) -> str | None:
        """The key of the space; None if there are several."""
        return self.spaces[0].id if len(self.spaces) == 1 else None

    @property
    def filtered(self) -> bool:
        """Whether it is about a part of the events only; no target is set for a part."""
        return not (self.track is None and self.coordinator is None and self.focus_area is None)

    def within(self, period: Period) -> Scope:
        """The same about other days."""
        return replace(self, period=period)

    def of(self, spaces: Sequence[Space]) -> Scope:
        """The same about other spaces."""
        return replace(self, spaces=tuple(spaces))

    def run_by(self, track: Track | None, coordinator: str | None) -> bool:
        """Whether what has this track and coordinator (a name, None for nobody's) passes these two filters."""
        return self.track in (None, track) and (self.coordinator is None or self.coordinator.name == coordinator)


def previous_period(period: Period, seasons: Sequence[Season], today: date) -> Period | None:
    """The days that `period` is compared with: the season, the month, or as many days, before it.

    As long as `period` is not over, it is compared with as many days as have gone by, so that like meets like; these
    are no season then. None before its first day, and where no season came before.
    """
    if today < period.starts_on:
        return None
    if period.season is not None:
        before = [season for season in seasons if season.ends_on < period.starts_on]
        last = max(before, key=lambda season: season.ends_on, default=None)
        if last is None:
            return None
        whole = Period.of(last)
    else:
        eve = period.starts_on - _DAY
        first = eve.replace(day=1) if period.is_month else eve - (period.ends_on - period.starts_on)
        if first < EARLIEST:
            return None
        whole = Period(first, eve)
    as_far = whole.starts_on + (today - period.starts_on)
    return whole if today >= period.ends_on or as_far >= whole.ends_on else Period(whole.starts_on, as_far)
