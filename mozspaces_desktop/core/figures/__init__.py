"""The numbers that managers read: counted from the data file, for some spaces and one period, in one place.

The Reports tab, the command ``figures`` and the pilot workbook all show what :func:`figures_for` returns. What
each figure means is said in :mod:`mozspaces_desktop.core.definitions`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.arrivals_by_hour import arrivals_by_hour
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
from mozspaces_desktop.core.figures.model import (
    EventFigures,
    Figure,
    Figures,
    FocusAreaFigures,
    Headline,
    HourFigures,
    NewContributor,
    SpaceFigures,
    TrackFigures,
    WeekFigures,
)
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.records import read_visits
from mozspaces_desktop.core.figures.scope import Scope, previous_period
from mozspaces_desktop.core.figures.tables import as_json
from mozspaces_desktop.core.spaces import seasons

__all__ = [
    "EventFigures",
    "Figure",
    "Figures",
    "FocusAreaFigures",
    "Headline",
    "HourFigures",
    "NewContributor",
    "Period",
    "Scope",
    "SpaceFigures",
    "TrackFigures",
    "WeekFigures",
    "as_json",
    "figures_for",
]


def figures_for(session: Session, scope: Scope, *, now: datetime) -> Figures:
    """All figures of `scope` as they stand at the moment `now` (aware), beside the headline of the period before.

    An event belongs to the period, and to the week, of the day on which it starts by its space's clock. Several
    spaces together are on the earliest of their days, so that no week has begun before it has everywhere.
    """
    visits = [read_visits(session, space) for space in scope.spaces]

    def count(about: Scope) -> list[Counted]:
        return [counted(session, *place, about) for place in zip(about.spaces, visits, strict=True)]

    parts, targets = count(scope), Targets.of(scope)
    days = [clock.local(now, space.tzid).date() for space in scope.spaces]
    today = min(days)
    before = previous_period(scope.period, seasons(session), today)
    events, contributors = all_events(parts), all_contributors(parts)
    held = all_held(parts)
    begun = scope.period.weeks_begun(today)
    return Figures(
        scope=scope,
        today=today,
        headline=_headline(parts, scope, Pace(scope.period, today)),
        spaces=_by_space(parts, scope, Pace(scope.period, today)),
        tracks=by_track(parts),
        focus_areas=by_focus_area(parts),
        weekly=by_week(scope.period, begun, held, contributors, targets),
        events=events,
        contributors=contributors,
        hours=arrivals_by_hour(session, scope.spaces, held),
        unrecorded=sum(event.attendees is None for event in held),
        previous_period=before,
        previous=None if before is None else _previous(count(scope.within(before)), scope.within(before)),
    )


def _headline(parts: Sequence[Counted], scope: Scope, pace: Pace) -> Headline:
    people = set().union(*(part.people for part in parts))
    held, contributors = all_held(parts), all_contributors(parts)
    return headline(held, contributors, len(people) or None, targets=Targets.of(scope), pace=pace)


def _previous(parts: Sequence[Counted], scope: Scope) -> Headline:
    """The headline of a period that is over."""
    return _headline(parts, scope, Pace(scope.period, scope.period.ends_on))


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
