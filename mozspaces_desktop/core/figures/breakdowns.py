"""The same figures by track, by focus area and by week."""

from __future__ import annotations

from collections import Counter

from mozspaces_desktop.core.figures.contributors import interested_people
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
from mozspaces_desktop.core.figures.records import Records
from mozspaces_desktop.core.models import FocusArea, Track


def by_track(
    records: Records, events: list[EventFigures], contributors: tuple[NewContributor, ...]
) -> tuple[TrackFigures, ...]:
    """A line for each track and the total; contributors credited to no event are in the total alone.

    Coordinators are those at work now and those who left but ran an event of the period.
    """
    ran = {row.coordinator_id for row in records.events}
    coordinators = [one for one in records.coordinators if one.alive or one.id in ran]

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


def by_focus_area(
    records: Records, events: list[EventFigures], contributors: tuple[NewContributor, ...]
) -> tuple[FocusAreaFigures, ...]:
    """A line for each focus area in use, for each retired one with figures, and the total.

    An event with two areas is in both lines and once in the total; so is a person interested in two areas.
    """
    interested = interested_people(records)
    everybody = set().union(*interested.values())
    active = Counter(one.focus_area_id for one in contributors)

    def line(area: FocusArea | None) -> FocusAreaFigures:
        tally = Tally.of(event for event in events if area is None or area.id in event.focus_area_ids)
        new = len(contributors) if area is None else active[area.id]
        return FocusAreaFigures(
            focus_area_id=area.id if area else None,
            focus_area=area.name if area else None,
            events_held=tally.events_held,
            attendees=tally.attendees,
            newcomers=tally.newcomers,
            interested=len(everybody if area is None else interested[area.id]),
            new_active_contributors=new,
            percent_of_contributors=share(new, len(contributors)),
        )

    lines = [(area, line(area)) for area in records.areas]
    return (*(one for area, one in lines if area.alive or _has_figures(one)), line(None))


def _has_figures(line: FocusAreaFigures) -> bool:
    return any((line.events_held, line.interested, line.new_active_contributors))


def by_week(
    period: Period,
    begun: int,
    events: list[EventFigures],
    contributors: tuple[NewContributor, ...],
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
