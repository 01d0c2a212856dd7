"""The figures of several workbooks together, counted from their rows as they are from a data file.

What rows cannot say stays unknown (how many different people came), or is the sum of what the workbooks say (people
interested, coordinators, and contributors by track, whose credited event may not be among the rows).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from mozspaces_desktop.core.figures import Figures, Period, Scope
from mozspaces_desktop.core.figures.breakdowns import (
    all_contributors,
    all_events,
    all_held,
    by_focus_area,
    by_track,
    by_week,
)
from mozspaces_desktop.core.figures.counted import Counted
from mozspaces_desktop.core.figures.headline import Pace, Targets, headline
from mozspaces_desktop.core.figures.model import (
    FocusAreaFigures,
    Headline,
    SpaceFigures,
    TrackFigures,
)
from mozspaces_desktop.core.figures.tables import TOTAL, TRACKS
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.pilot_workbook.read_rows import FocusRow, PilotWorkbook, TrackRow
from mozspaces_desktop.core.rollup.space_rows import counted_space, made_on
from mozspaces_desktop.core.text import fold


def figures_of(workbooks: Sequence[PilotWorkbook], period: Period) -> Figures:
    """The figures of `workbooks`, at least one, in `period`: each space stands as on the day its workbook was made."""
    ordered = sorted(workbooks, key=lambda one: (fold(one.space), one.period.starts_on, one.path.name))
    groups = [list(group) for _space, group in groupby(ordered, key=lambda one: fold(one.space))]
    parts = [counted_space(group, period) for group in groups]
    days = [made_on(group) for group in groups]
    scope = Scope(tuple(part.space for part in parts), period)
    held, contributors, today = all_held(parts), all_contributors(parts), max(days)
    spaces = _spaces(parts, days, period)
    return Figures(
        scope=scope,
        today=today,
        headline=spaces[-1].headline,
        spaces=spaces,
        tracks=_tracks(by_track(parts), [line for one in ordered for line in one.tracks]),
        focus_areas=_areas(by_focus_area(parts), [line for one in ordered for line in one.focus_areas]),
        weekly=by_week(period, period.weeks_begun(today), held, contributors, Targets.of(scope)),
        events=all_events(parts),
        contributors=contributors,
        hours=(),
        unrecorded=sum(event.attendees is None for event in held),
    )


def _spaces(parts: Sequence[Counted], days: Sequence[date], period: Period) -> tuple[SpaceFigures, ...]:
    """A line for each space, and the total, whose pace and projection are the sums of theirs."""
    lines = [
        SpaceFigures(part.space.name, len(part.coordinators), _headline([part], period, today))
        for part, today in zip(parts, days, strict=True)
    ]
    total = _headline(parts, period, max(days))
    heads = [line.headline for line in lines]
    total = replace(
        total,
        **{
            name: replace(getattr(total, name), projected=_sum(getattr(head, name).projected for head in heads))
            for name in ("public_events_held", "new_active_contributors")
        },
        events_per_week=replace(
            total.events_per_week,
            actual=_sum(head.events_per_week.actual for head in heads),
            projected=_sum(head.events_per_week.projected for head in heads),
        ),
    )
    return (*lines, SpaceFigures(None, sum(line.coordinators for line in lines), total))


def _headline(parts: Sequence[Counted], period: Period, today: date) -> Headline:
    spaces: tuple[Space, ...] = tuple(part.space for part in parts)
    targets = Targets.of(Scope(spaces, period))
    return headline(all_held(parts), all_contributors(parts), None, targets=targets, pace=Pace(period, today))


def _sum(numbers: Iterable[float | None]) -> float | None:
    """The sum of numbers, None if one of them is not known."""
    known = list(numbers)
    return None if None in known else sum(number for number in known if number is not None)


def _tracks(lines: Iterable[TrackFigures], said: Sequence[TrackRow]) -> tuple[TrackFigures, ...]:
    """`lines` with the contributors that the workbooks say, where they do."""

    def line(one: TrackFigures) -> TrackFigures:
        name = TOTAL if one.track is None else TRACKS[one.track]
        counts = [row.new_active_contributors for row in said if row.track == name]
        if one.track is None or not counts:
            return one
        return replace(one, new_active_contributors=sum(count or 0 for count in counts))

    return tuple(map(line, lines))


def _areas(lines: Iterable[FocusAreaFigures], said: Sequence[FocusRow]) -> tuple[FocusAreaFigures, ...]:
    """`lines` with the people interested that the workbooks say: somebody may be in two of them."""

    def line(one: FocusAreaFigures) -> FocusAreaFigures:
        name = TOTAL if one.focus_area is None else one.focus_area
        return replace(one, interested=sum(row.interested or 0 for row in said if row.focus_area == name))

    return tuple(map(line, lines))
