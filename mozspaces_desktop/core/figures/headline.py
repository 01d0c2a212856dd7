"""The nine metrics of the Dashboard against their targets, and where the season ends at this pace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mozspaces_desktop.core.figures.events_counted import Tally, known_sum
from mozspaces_desktop.core.figures.model import EventFigures, Figure, Headline, NewContributor, Number
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.records import Visits
from mozspaces_desktop.core.models import Space, Track

WEEKS_BEFORE_PROJECTION = 4
"""A pace is projected from the fourth week of a season on."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What a space aims at in a period; the counts are None unless the period is a season."""

    events_per_week: int
    contributors_per_event: Number
    events: int | None
    contributors: Number | None

    @classmethod
    def of(cls, space: Space, period: Period) -> Targets:
        """The targets of `space` for `period`."""
        season = period.season is not None
        return cls(
            events_per_week=space.target_per_week,
            contributors_per_event=whole(space.contributors_per_event),
            events=space.target_per_season if season else None,
            contributors=whole(space.target_per_season * space.contributors_per_event) if season else None,
        )


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
    events: list[EventFigures],
    contributors: tuple[NewContributor, ...],
    visits: Visits,
    *,
    targets: Targets,
    pace: Pace,
) -> Headline:
    """The metrics over `events`, the public ones of the period that were held."""
    tally = Tally.of(events)
    held, active = len(events), len(contributors)
    per_week, per_event = pace.per_week(held), share(active, held)
    technical = sum(event.track is Track.TECHNICAL for event in events)
    return Headline(
        public_events_held=Figure(held, targets.events, pace.projected(held)),
        events_per_week=Figure(per_week, targets.events_per_week, pace.kept(per_week)),
        attendees=Figure(tally.attendees),
        unique_attendees=Figure(_unique(events, visits)),
        newcomers=Figure(tally.newcomers),
        returning_rate=Figure(_returning_rate(events)),
        new_active_contributors=Figure(active, targets.contributors, pace.projected(active)),
        contributors_per_event=Figure(per_event, targets.contributors_per_event, pace.kept(per_event)),
        technical_share_of_events=Figure(share(technical, held)),
    )


def _unique(events: list[EventFigures], visits: Visits) -> int | None:
    """Distinct people checked in, None if nobody was."""
    return len({person_id for event in events for person_id in visits.at(event.event_id)}) or None


def _returning_rate(events: list[EventFigures]) -> float | None:
    known = [event for event in events if event.returning is not None]
    return share(known_sum(event.returning for event in known), known_sum(event.attendees for event in known))


def share(part: int | None, whole_count: int | None) -> float | None:
    """`part` of `whole_count` as a fraction, None if either is not known or the whole is 0."""
    return part / whole_count if part is not None and whole_count else None


def whole(number: Number) -> Number:
    """`number` as an integer if it is one."""
    return int(number) if number == int(number) else number
