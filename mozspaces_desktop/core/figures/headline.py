"""The nine metrics of the Dashboard against their targets, and where the season ends at this pace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from mozspaces_desktop.core.figures.events_counted import Tally, known_sum
from mozspaces_desktop.core.figures.model import EventFigures, Figure, Headline, NewContributor, Number
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.models import Space, Track

WEEKS_BEFORE_PROJECTION = 4
"""A pace is projected from the fourth week of a season on."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What the spaces of a scope aim at together; the counts are None unless the period is a season.

    A part of the events, as a filter leaves it, has no targets at all.
    """

    events_per_week: int | None
    contributors_per_event: Number | None
    events: int | None
    contributors: int | None

    @classmethod
    def of(cls, scope: Scope) -> Targets:
        """The targets of `scope`; contributors for each event are those of the season for each of its events."""
        if scope.filtered:
            return cls(None, None, None, None)
        events = sum(space.target_per_season for space in scope.spaces)
        contributors = sum(map(_contributors_aimed_at, scope.spaces))
        per_event = {space.contributors_per_event for space in scope.spaces}
        average = per_event.pop() if len(per_event) == 1 else share(contributors, events)
        season = scope.period.season is not None
        return cls(
            events_per_week=sum(space.target_per_week for space in scope.spaces),
            contributors_per_event=None if average is None else whole(average),
            events=events if season else None,
            contributors=contributors if season else None,
        )


def _contributors_aimed_at(space: Space) -> int:
    """A season's contributors in whole people, half a one up, of the number for each event as somebody typed it."""
    exactly = Decimal(str(space.contributors_per_event)) * space.target_per_season
    return int(exactly.to_integral_value(ROUND_HALF_UP))


@dataclass(frozen=True, slots=True)
class Pace:
    """How many of a period's ISO weeks have begun, and what that makes of a figure by the season's end."""

    period: Period
    today: date

    def per_week(self, count: int) -> float | None:
        """The average of a week begun, None before the first."""
        begun = self.period.weeks_begun(self.today)
        return count / begun if begun else None

    def projected(self, count: int) -> int | None:
        """`count` so far, carried on to the season's end in whole numbers; None early on and outside a season."""
        if not self.projects:
            return None
        return round(count * len(self.period.mondays()) / self.period.weeks_begun(self.today))

    def kept(self, average: float | None) -> float | None:
        """An average at the season's end: at the pace so far it stays what it is."""
        return average if self.projects else None

    @property
    def projects(self) -> bool:
        """Whether the season is far enough on to be projected."""
        return self.period.season is not None and self.period.weeks_begun(self.today) >= WEEKS_BEFORE_PROJECTION


def headline(
    events: Sequence[EventFigures],
    contributors: Sequence[NewContributor],
    unique: int | None,
    *,
    targets: Targets,
    pace: Pace,
) -> Headline:
    """The metrics over `events`, those that count, to which `unique` different people came (None: not known)."""
    tally = Tally.of(events)
    held, active = len(events), len(contributors)
    per_week, per_event = pace.per_week(held), share(active, held)
    technical = sum(event.track is Track.TECHNICAL for event in events)
    return Headline(
        public_events_held=Figure(held, targets.events, pace.projected(held)),
        events_per_week=Figure(per_week, targets.events_per_week, pace.kept(per_week)),
        attendees=Figure(tally.attendees),
        unique_attendees=Figure(unique),
        newcomers=Figure(tally.newcomers),
        returning_rate=Figure(_returning_rate(events)),
        new_active_contributors=Figure(active, targets.contributors, pace.projected(active)),
        contributors_per_event=Figure(per_event, targets.contributors_per_event, pace.kept(per_event)),
        technical_share_of_events=Figure(share(technical, held)),
    )


def _returning_rate(events: Sequence[EventFigures]) -> float | None:
    known = [event for event in events if event.returning is not None]
    return share(known_sum(event.returning for event in known), known_sum(event.attendees for event in known))


def share(part: Number | None, whole_count: int | None) -> float | None:
    """`part` of `whole_count` as a fraction, None if either is not known or the whole is 0."""
    return part / whole_count if part is not None and whole_count else None


def whole(number: Number) -> Number:
    """`number` as an integer if it is one."""
    return int(number) if number == int(number) else number
