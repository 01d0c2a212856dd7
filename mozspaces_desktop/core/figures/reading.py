"""What the file says of some spaces and days is read once; with any filter, the figures are counted from that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.figures.arrivals_by_hour import arrivals_by_hour, read_arrivals
from mozspaces_desktop.core.figures.breakdowns import (
    all_contributors,
    all_events,
    all_held,
    by_focus_area,
    by_track,
    by_week,
)
from mozspaces_desktop.core.figures.counted import Counted, counted
from mozspaces_desktop.core.figures.headline import Pace, Targets, headline
from mozspaces_desktop.core.figures.model import Figures, Headline, SpaceFigures
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.records import Records, read_records
from mozspaces_desktop.core.figures.scope import Scope, previous_period
from mozspaces_desktop.core.models import Space


@dataclass(frozen=True, slots=True)
class Reading:
    """The rows behind the figures of some spaces and a period, and behind those of the period before it, if any.

    It goes on saying what the file said when it was read, and may be used on any thread.
    """

    period: Period
    today: date
    records: Sequence[Records]
    previous_period: Period | None
    previous_records: Sequence[Records]
    arrivals: Mapping[str, Counter[int]]

    def figures(self, scope: Scope) -> Figures:
        """All figures of `scope`, which is about the spaces and the period that were read, with a filter or without.

        An event belongs to the period, and to the week, of the day on which it starts by its space's clock.
        """
        parts, pace = [counted(one, scope) for one in self.records], Pace(self.period, self.today)
        contributors, held = all_contributors(parts), all_held(parts)
        begun = self.period.weeks_begun(self.today)
        return Figures(
            scope=scope,
            today=self.today,
            headline=_headline(parts, scope, pace),
            spaces=_by_space(parts, scope, pace),
            tracks=by_track(parts),
            focus_areas=by_focus_area(parts),
            weekly=by_week(self.period, begun, held, contributors, Targets.of(scope)),
            events=all_events(parts),
            contributors=contributors,
            hours=arrivals_by_hour(self.arrivals, held),
            unrecorded=sum(event.attendees is None for event in held),
            previous_period=self.previous_period,
            previous=self._previous(scope),
        )

    def _previous(self, scope: Scope) -> Headline | None:
        """What the headline of the period before would be, asked for on the same day."""
        if self.previous_period is None:
            return None
        earlier = scope.within(self.previous_period)
        parts = [counted(one, earlier) for one in self.previous_records]
        return _headline(parts, earlier, Pace(self.previous_period, self.today))


def read_figures(
    session: Session, chosen: Sequence[Space], period: Period, *, now: datetime, tick: Callable[[], None] = lambda: None
) -> Reading:
    """Read what the figures of the `chosen` spaces in `period` are counted from, at the moment `now` (aware).

    Several spaces together are on the earliest of their days, so that no week has begun before it has everywhere.
    `tick` is called now and then, and may raise to stop.
    """

    def read(space: Space, days: Period, known: Records | None = None) -> Records:
        tick()
        return read_records(session, space, days, known=known)

    def arrivals(space: Space) -> Mapping[str, Counter[int]]:
        tick()
        return read_arrivals(session, [space], period)

    today = min(clock.local(now, space.tzid).date() for space in chosen)
    before = previous_period(period, spaces.seasons(session), today)
    present = [read(space, period) for space in chosen]
    return Reading(
        period=period,
        today=today,
        records=present,
        previous_period=before,
        previous_records=[read(one.space, before, one) for one in present if before],
        arrivals={key: hours for space in chosen for key, hours in arrivals(space).items()},
    )


def _headline(parts: Sequence[Counted], scope: Scope, pace: Pace) -> Headline:
    people = set().union(*(part.people for part in parts))
    held, contributors = all_held(parts), all_contributors(parts)
    return headline(held, contributors, len(people) or None, targets=Targets.of(scope), pace=pace)


def _by_space(parts: Sequence[Counted], scope: Scope, pace: Pace) -> tuple[SpaceFigures, ...]:
    """A line for each of several spaces, and the total; each by the one day on which all of them are."""
    if len(parts) == 1:
        return ()
    lines = [
        SpaceFigures(part.space.name, len(part.coordinators), _headline([part], scope.of([part.space]), pace))
        for part in parts
    ]
    total = SpaceFigures(None, sum(line.coordinators for line in lines), _headline(parts, scope, pace))
    return (*lines, total)
