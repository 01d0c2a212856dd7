"""The same figures by track, by focus area and by week, over all spaces of a scope."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain

from mozspaces_desktop.core.figures.counted import Counted
from mozspaces_desktop.core.figures.events_counted import Tally
from mozspaces_desktop.core.figures.headline import Targets, share, whole
from mozspaces_desktop.core.figures.model import (
    EventFigures,
    FocusAreaFigures,
    NewContributor,
    Number,
    TrackFigures,
    WeekFigures,
)
from mozspaces_desktop.core.figures.period import Period, monday_of
from mozspaces_desktop.core.models import Track


def all_held(parts: Sequence[Counted]) -> list[EventFigures]:
    """The events of all spaces that count, by day and time."""
    return [event for event in all_events(parts) if event.counts]


def all_events(parts: Sequence[Counted]) -> tuple[EventFigures, ...]:
    """The events of all spaces as each lists them, by day and by the time on the clock there."""
    if len(parts) == 1:
        return parts[0].events
    return tuple(sorted(chain.from_iterable(part.events for part in parts), key=_by_local_start))


def _by_local_start(event: EventFigures) -> tuple[dt.date, dt.time, str, str]:
    return event.date, event.start or dt.time.min, event.space, event.event_id


def all_contributors(parts: Sequence[Counted]) -> tuple[NewContributor, ...]:
    """The new active contributors of all spaces, by the day on which they became active."""
    if len(parts) == 1:
        return parts[0].contributors
    everybody = chain.from_iterable(part.contributors for part in parts)
    return tuple(sorted(everybody, key=lambda one: (one.active_since, one.space, one.pseudonym, one.focus_area)))


def by_track(parts: Sequence[Counted]) -> tuple[TrackFigures, ...]:
    """A line for each track and the total; contributors credited to no event are in the total alone."""
    events, contributors = all_held(parts), all_contributors(parts)
    coordinators = [one for part in parts for one in part.coordinators]

    def line(track: Track | None) -> TrackFigures:
        tally = Tally.of(event for event in events if track in (None, event.track))
        return TrackFigures(
            track=track,
            coordinators=sum(track in (None, one.track) for one in coordinators),
            events_held=tally.events_held,
            attendees=tally.attendees,
            newcomers=tally.newcomers,
            new_active_contributors=sum(track in (None, one.track) for one in contributors),
        )

    return (line(Track.TECHNICAL), line(Track.NON_TECHNICAL), line(None))


def by_focus_area(parts: Sequence[Counted]) -> tuple[FocusAreaFigures, ...]:
    """A line for each focus area in use, for each retired one with figures, and the total.

    An event with two areas is in both lines and once in the total; so is a person interested in two areas.
    """
    events, contributors = all_held(parts), all_contributors(parts)
    interested: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        for name, people in part.interested.items():
            interested[name] |= people
    everybody = set().union(*interested.values())
    active = Counter(one.focus_area for one in contributors)

    def line(area: str | None) -> FocusAreaFigures:
        tally = Tally.of(event for event in events if area is None or area in event.focus_areas)
        new = len(contributors) if area is None else active[area]
        return FocusAreaFigures(
            focus_area=area,
            events_held=tally.events_held,
            attendees=tally.attendees,
            newcomers=tally.newcomers,
            interested=len(everybody if area is None else interested[area]),
            new_active_contributors=new,
            percent_of_contributors=share(new, len(contributors)),
        )

    areas = sorted((area for part in parts for area in part.areas), key=lambda area: area.position)
    in_use = {area.name: None for area in areas if area.alive}
    retired = {area.name: None for area in areas if area.name not in in_use}
    return (*map(line, in_use), *filter(_has_figures, map(line, retired)), line(None))


def _has_figures(line: FocusAreaFigures) -> bool:
    return any((line.events_held, line.interested, line.new_active_contributors))


def by_week(
    period: Period,
    begun: int,
    events: Sequence[EventFigures],
    contributors: Sequence[NewContributor],
    targets: Targets,
) -> tuple[WeekFigures, ...]:
    """A line for each ISO week that the period touches, `begun` of which have begun.

    A week to come counts as begun when something in it or after it has been counted already.
    """
    mondays = period.mondays()
    active = Counter(monday_of(one.active_since) for one in contributors)
    held: dict[object, list[EventFigures]] = {monday: [] for monday in mondays}
    for event in events:
        held[monday_of(event.date)].append(event)
    begun = max([begun, *(number for number, monday in enumerate(mondays, 1) if held[monday] or active[monday])])
    lines: list[WeekFigures] = []
    events_so_far = contributors_so_far = 0
    for number, monday in enumerate(mondays, 1):
        tally = Tally.of(held[monday])
        events_so_far += tally.events_held
        contributors_so_far += active[monday]
        lines.append(
            WeekFigures(
                monday=monday,
                events_held=tally.events_held,
                target=targets.events_per_week,
                attendees=tally.attendees,
                newcomers=tally.newcomers,
                returning=tally.returning,
                new_active_contributors=active[monday],
                cumulative_events=events_so_far if number <= begun else None,
                cumulative_target=_spread(targets.events, number, len(mondays)),
                cumulative_contributors=contributors_so_far if number <= begun else None,
                cumulative_contributor_target=_spread(targets.contributors, number, len(mondays)),
            )
        )
    return tuple(lines)


def _spread(target: Number | None, week: int, weeks: int) -> Number | None:
    """The part of a season's target that is due by the end of its `week`th of `weeks` weeks."""
    return None if target is None else whole(target * week / weeks)
