"""The hypothesis of 2014 against a season: 12 spaces, 96 events each, 1 new active contributor per event.

For each space of the file and for all: pace, yield, where the season ends at this rate, how sure that is, and what
the targets would take. The middle of each range is what all reports project
(:class:`~mozspaces_desktop.core.figures.headline.Pace`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.figures import EventFigures, Figure, Figures, Headline, Period, Scope, figures_for
from mozspaces_desktop.core.figures.period import monday_of
from mozspaces_desktop.core.hypothesis.course import Course
from mozspaces_desktop.core.hypothesis.growth import growth_range
from mozspaces_desktop.core.hypothesis.outlook import Outlook, Verdict
from mozspaces_desktop.core.hypothesis.projection import Range, range_to_come
from mozspaces_desktop.core.hypothesis.standings import CONTRIBUTORS, EVENTS, SPACES, Hypothesis, Line, Twelve
from mozspaces_desktop.core.models import EventStatus, Season, Space

__all__ = [
    "CONTRIBUTORS",
    "EVENTS",
    "SPACES",
    "Hypothesis",
    "Line",
    "Outlook",
    "Range",
    "Twelve",
    "Verdict",
    "growth_range",
    "hypothesis_for",
]


def hypothesis_for(session: Session, season: Season) -> Hypothesis:
    """How all spaces of the file stand in `season`, now. Raises :class:`RefusedError` when there is no space."""
    present = tuple(spaces.spaces(session))
    if not present:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There is no space in this file yet; make one first."))
    now = clock.now(session)
    figures = figures_for(session, Scope(present, Period.of(season)), now=now)
    course = Course(figures.period, figures.today)
    clocks = {space.id: clock.local(now, space.tzid) for space in present}
    headlines = [line.headline for line in figures.spaces] or [figures.headline]
    about: list[Space | None] = [*present, None] if len(present) > 1 else [*present]
    lines = [_line(figures, course, clocks, *one) for one in zip(about, headlines, strict=True)]
    return Hypothesis(figures, course.left, tuple(lines), _twelve(figures, course))


def _line(
    figures: Figures, course: Course, clocks: dict[str, datetime], space: Space | None, headline: Headline
) -> Line:
    """The line of a space, or of all; `clocks` say what time it is in each."""
    events = [event for event in figures.events if event.public and (space is None or event.space_id == space.id)]
    active = (one.active_since for one in figures.contributors if space is None or one.space_id == space.id)
    confirmed = [event for event in events if event.status is EventStatus.CONFIRMED]
    over = {event.event_id for event in confirmed if _is_over(event, clocks[event.space_id])}
    held = (event.date for event in events if event.counts)
    return Line(
        space_id=space.id if space else None,
        space=space.name if space else None,
        events=_outlook(course, held, headline.public_events_held),
        contributors=_outlook(course, active, headline.new_active_contributors),
        per_week=headline.events_per_week,
        per_event=headline.contributors_per_event,
        planned=tuple(event for event in confirmed if event.event_id not in over),
        unrecorded=tuple(event for event in confirmed if event.event_id in over),
    )


def _is_over(event: EventFigures, now: datetime) -> bool:
    """Whether the last minute of an event is gone; one that ends earlier than it starts ends on the day after."""
    if event.start is None or event.end is None:
        return event.date < now.date()
    last_day = event.date if event.end > event.start else event.date + timedelta(days=1)
    return datetime.combine(last_day, event.end, now.tzinfo) <= now


def _outlook(course: Course, days: Iterable[date], figure: Figure) -> Outlook:
    """Where a figure will end whose parts were counted on `days`."""
    by_week = Counter(map(monday_of, days))
    count, end = by_week.total(), figure.projected
    within = None
    if end is not None:
        within = course.range_at(course.period.ends_on, count, course.bursts(by_week)).including(end)
    return Outlook(
        so_far=count,
        target=figure.target or 0,
        projected=None if end is None else round(end),
        range=within,
        weeks_left=course.left,
        best_week=max(by_week.values(), default=0),
    )


def _twelve(figures: Figures, course: Course) -> Twelve | None:
    """The weeks of all spaces, those to come and whole seasons of the others, are weeks of one such space."""
    present, end = len(figures.scope.spaces), figures.headline.new_active_contributors.projected
    if end is None or present >= SPACES:
        return None
    by_week = Counter(monday_of(one.active_since) for one in figures.contributors)
    count = by_week.total()
    to_come = present * course.left + (SPACES - present) * course.whole
    within = range_to_come(count, present * course.gone, to_come, course.bursts(by_week)).above(count)
    begun = figures.period.weeks_begun(figures.today)
    projected = round(count * len(figures.period.mondays()) * SPACES / (begun * present))
    return Twelve(projected, within.including(projected))
