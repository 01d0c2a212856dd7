"""The figures as the charts want them: columns for weeks, points of a growing sum, bars for focus areas, stacks."""

from __future__ import annotations

from collections import Counter
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.model import WeekFigures
from mozspaces_desktop.core.figures.period import monday_of
from mozspaces_desktop.core.hypothesis import growth_range
from mozspaces_desktop.gui.dates import time_text, to_qdate
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.behind import planned_events, week_name
from mozspaces_desktop.gui.widgets.bar_chart import Bar
from mozspaces_desktop.gui.widgets.column_chart import Column
from mozspaces_desktop.gui.widgets.line_chart import Point
from mozspaces_desktop.gui.widgets.stack_chart import Stack

translate = QCoreApplication.translate


def pace_columns(figures: Figures) -> list[Column]:
    """A column for each week with the events held and, above them, those planned; the key is the week's Monday."""
    planned = Counter(monday_of(event.date) for event in planned_events(figures))
    return [
        Column(
            key=week.monday.isoformat(),
            label=_short(week.monday),
            value=week.events_held,
            planned=planned[week.monday],
            is_current=_is_current(figures, week),
            name=_name(week),
            group=month_name(figures, week.monday),
        )
        for week in figures.weekly
    ]


def growth_points(figures: Figures) -> list[Point]:
    """Contributors so far, planned and projected by the end of each week; the key is the week's Monday.

    The range of the projection opens where it begins.
    """
    projected = _projection(figures)
    ranges = growth_range(figures) or [None] * len(figures.weekly)
    return [
        Point(
            key=week.monday.isoformat(),
            label=_short(week.monday),
            actual=week.cumulative_contributors,
            plan=week.cumulative_contributor_target,
            projected=projected[place],
            low=within.low if within else None,
            high=within.high if within else None,
            name=_name(week),
            group=month_name(figures, week.monday),
        )
        for place, (week, within) in enumerate(zip(figures.weekly, ranges, strict=True))
    ]


def area_bars(figures: Figures) -> list[Bar]:
    """A bar for each focus area in the mission's order; the key is its name."""
    return [
        Bar(line.focus_area, wording.one_line(line.focus_area), line.new_active_contributors)
        for line in figures.focus_areas
        if line.focus_area is not None
    ]


def hour_columns(figures: Figures) -> list[Column]:
    """A column for each hour by the spaces' clocks, from the first to the last in which somebody came."""
    return [
        Column(
            key=str(line.hour),
            label=_hour(line.hour),
            value=line.arrivals,
            name=translate("Charts", "{from_hour} to {to_hour}").format(
                from_hour=_hour(line.hour), to_hour=_hour((line.hour + 1) % 24)
            ),
        )
        for line in figures.hours
    ]


def visitor_stacks(figures: Figures) -> list[Stack]:
    """Newcomers, returning people, and guests and others of each week; the key is the week's Monday.

    The third part is what the attendees exceed the first two by. Where events were held and nobody recorded who
    came, all parts are None: not recorded is not 0.
    """
    missing = Counter(monday_of(event.date) for event in figures.events if event.counts and event.attendees is None)
    return [
        Stack(
            key=week.monday.isoformat(),
            label=_short(week.monday),
            name=_name(week),
            parts=_visitors(week),
            unrecorded=missing[week.monday],
            note=_visitors_note(figures, week, missing[week.monday]),
            is_current=_is_current(figures, week),
            group=month_name(figures, week.monday),
        )
        for week in figures.weekly
    ]


def month_name(figures: Figures, monday: date) -> str:
    """The month that a week begins in, with its year where the period has several."""
    several = figures.period.starts_on.year != figures.period.ends_on.year
    shown = max(monday, figures.period.starts_on)
    return QLocale().toString(to_qdate(shown), "MMM yyyy" if several and shown.month == 1 else "MMM")


def _visitors(week: WeekFigures) -> tuple[float | None, float | None, float | None]:
    if week.attendees is None:
        return None, None, None
    others = week.attendees - (week.newcomers or 0) - (week.returning or 0)
    return week.newcomers, week.returning, max(0, others)


def _visitors_note(figures: Figures, week: WeekFigures, missing: int) -> str:
    if not week.events_held:
        to_come = week.monday > figures.today
        return translate("Charts", "Still to come") if to_come else translate("Charts", "No public event held")
    if not missing:
        return ""
    if week.attendees is None:
        return translate("Charts", "Not recorded")
    return translate("Charts", "%n event(s) not recorded", "", missing)


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


def _is_current(figures: Figures, week: WeekFigures) -> bool:
    return week.monday == monday_of(figures.today)


def _short(monday: date) -> str:
    return translate("Behind", "W{number}").format(number=monday.isocalendar().week)


def _name(week: WeekFigures) -> str:
    said = week_name(week.monday)
    return said[:1].upper() + said[1:]


def _hour(hour: int) -> str:
    return time_text(time(hour))
