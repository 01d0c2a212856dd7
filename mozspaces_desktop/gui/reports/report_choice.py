"""What somebody wants the figures of, and what there is to choose from. Without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from mozspaces_desktop.core.figures import Period
from mozspaces_desktop.core.models import Track


class PeriodKind(Enum):
    """How the days of the figures are chosen."""

    SEASON = auto()
    MONTH = auto()
    DAYS = auto()


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """Of which space, days and part of the events the figures are.

    `space_id` None stands for all spaces, `season_id` None for today's season; a month or any other days are `days`.
    The coordinator and the focus area are meant by name.
    """

    space_id: str | None
    kind: PeriodKind = PeriodKind.SEASON
    season_id: str | None = None
    days: Period | None = None
    track: Track | None = None
    coordinator: str | None = None
    focus_area: str | None = None

    @property
    def filtered(self) -> bool:
        """Whether it is about a part of the events only."""
        return not (self.track is None and self.coordinator is None and self.focus_area is None)

    def of_season(self, season_id: str | None) -> ReportChoice:
        """The same of a season."""
        return replace(self, kind=PeriodKind.SEASON, season_id=season_id, days=None)

    def of_days(self, kind: PeriodKind, first: date, last: date) -> ReportChoice:
        """The same of a month or of other days."""
        return replace(self, kind=kind, days=Period(first, last))

    def of_all_events(self) -> ReportChoice:
        """The same of every track, coordinator and focus area."""
        return replace(self, track=None, coordinator=None, focus_area=None)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen, in the order in which it is offered; spaces and seasons by key. `period` is what is shown."""

    spaces: dict[str, str]
    seasons: dict[str, str]
    season_id: str | None
    """Today's season, or the last one that began."""
    months: Sequence[date]
    """The first days of the months that the seasons of the file touch, and of this one."""
    coordinators: dict[str, bool]
    """Whether each is still at work, by name."""
    focus_areas: Sequence[str]
    period: Period
    today: date
