"""The numbers that managers read: counted from the data file, for one space and one period, in one place.

The Reports tab, the command ``figures`` and the pilot workbook all show what :func:`figures_for` returns. What
each figure means is said in :mod:`mozspaces_desktop.core.definitions`.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.breakdowns import by_focus_area, by_track, by_week
from mozspaces_desktop.core.figures.contributors import new_contributors
from mozspaces_desktop.core.figures.events_counted import events_counted
from mozspaces_desktop.core.figures.headline import Pace, Targets, headline
from mozspaces_desktop.core.figures.model import (
    EventFigures,
    Figure,
    Figures,
    FocusAreaFigures,
    Headline,
    NewContributor,
    TrackFigures,
    WeekFigures,
)
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.records import read_records
from mozspaces_desktop.core.figures.tables import as_json
from mozspaces_desktop.core.models import Space

__all__ = [
    "EventFigures",
    "Figure",
    "Figures",
    "FocusAreaFigures",
    "Headline",
    "NewContributor",
    "Period",
    "TrackFigures",
    "WeekFigures",
    "as_json",
    "figures_for",
]


def figures_for(session: Session, space: Space, period: Period, *, now: datetime) -> Figures:
    """All figures of `space` in `period` as they stand at the moment `now` (aware).

    An event belongs to the period, and to the week, of the day on which it starts by the space's clock.
    """
    records = read_records(session, space, period)
    today = clock.local(now, space.tzid).date()
    contributors = new_contributors(records)
    events = events_counted(records, Counter(one.event_id for one in contributors))
    counted = [event for event in events if event.counts]
    targets = Targets.of(space, period)
    return Figures(
        space=space.name,
        period=period,
        today=today,
        headline=headline(counted, contributors, records.visits, targets=targets, pace=Pace(period, today)),
        tracks=by_track(records, counted, contributors),
        focus_areas=by_focus_area(records, counted, contributors),
        weekly=by_week(period, period.weeks_begun(today), counted, contributors, targets),
        events=events,
        contributors=contributors,
        unrecorded=sum(event.attendees is None for event in counted),
    )
