"""The figures as the charts want them: columns for weeks, points of a growing sum, bars for focus areas."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.period import monday_of
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.behind import planned_events, week_name
from mozspaces_desktop.gui.widgets.bar_chart import Bar
from mozspaces_desktop.gui.widgets.column_chart import Column
from mozspaces_desktop.gui.widgets.line_chart import Point


def pace_columns(figures: Figures) -> list[Column]:
    """A column for each week with the events held and, above them, those planned; the key is the week's Monday."""
    planned = Counter(monday_of(event.date) for event in planned_events(figures))
    return [
        Column(
            key=week.monday.isoformat(),
            label=_short(week.monday.isocalendar().week),
            value=week.events_held,
            planned=planned[week.monday],
            is_current=week.monday == monday_of(figures.today),
            name=_capitalized(week_name(week.monday)),
        )
        for week in figures.weekly
    ]


def growth_points(figures: Figures) -> list[Point]:
    """Contributors so far, planned and projected by the end of each week; the key is the week's Monday."""
    projected = _projection(figures)
    return [
        Point(
            key=week.monday.isoformat(),
            label=_short(week.monday.isocalendar().week),
            actual=week.cumulative_contributors,
            plan=week.cumulative_contributor_target,
            projected=projected[place],
            name=_capitalized(week_name(week.monday)),
        )
        for place, week in enumerate(figures.weekly)
    ]


def area_bars(figures: Figures) -> list[Bar]:
    """A bar for each focus area in the mission's order; the key is its name."""
    return [
        Bar(line.focus_area, wording.one_line(line.focus_area), line.new_active_contributors)
        for line in figures.focus_areas
        if line.focus_area is not None
    ]


def _projection(figures: Figures) -> list[float | None]:
    """A straight line from what there is to the projected end of the season; None where it does not go."""
    weeks = figures.weekly
    end = figures.headline.new_active_contributors.projected
    so_far = [week.cumulative_contributors for week in weeks if week.cumulative_contributors is not None]
    last = len(so_far) - 1
    if end is None or last < 0 or last == len(weeks) - 1:
        return [None] * len(weeks)
    step = (end - so_far[-1]) / (len(weeks) - 1 - last)
    return [None if place < last else so_far[-1] + step * (place - last) for place in range(len(weeks))]


def _short(week: int) -> str:
    return QCoreApplication.translate("Behind", "W{number}").format(number=week)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]
