"""How the range of the new active contributors opens, week by week, from now to the season's end."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.period import monday_of
from mozspaces_desktop.core.hypothesis.course import Course
from mozspaces_desktop.core.hypothesis.projection import Range

_SIX_DAYS = timedelta(days=6)


def growth_range(figures: Figures) -> list[Range | None] | None:
    """Between what the contributors will be by the end of each week of the period, in 8 of 10 such seasons.

    The straight line to the projected end is always within. None for weeks before the one in progress; None as a
    whole where nothing is projected or nothing is left to come.
    """
    end, course = figures.headline.new_active_contributors.projected, Course(figures.period, figures.today)
    weeks = figures.weekly
    begun = sum(week.cumulative_contributors is not None for week in weeks)
    if end is None or not course.left or begun == len(weeks):
        return None
    count = len(figures.contributors)
    bursts = course.bursts(Counter(monday_of(one.active_since) for one in figures.contributors))
    ranges: list[Range | None] = [None] * (begun - 1)
    ranges.append(Range(count, count))
    step = (end - count) / (len(weeks) - begun)
    for ahead, week in enumerate(weeks[begun:], 1):
        ranges.append(course.range_at(week.monday + _SIX_DAYS, count, bursts).including(count + step * ahead))
    return ranges
