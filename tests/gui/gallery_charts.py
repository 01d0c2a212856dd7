"""The charts of the gallery: an invented season in each of them."""

from __future__ import annotations

from datetime import date, timedelta

from mozspaces_desktop.gui.widgets.bar_chart import Bar, BarChart
from mozspaces_desktop.gui.widgets.column_chart import Column, ColumnChart, ColumnWords
from mozspaces_desktop.gui.widgets.line_chart import LineChart, LineWords, Point
from mozspaces_desktop.gui.widgets.stack_chart import Stack, StackChart, StackWords

FOCUS_AREAS = [
    *("Coding", "Engagement", "Location Services", "QA", "User Research"),
    *("Documentation", "Localization", "Privacy/Policy", "Support", "Web Compatibility"),
]
HELD = [2, 3, 4, 3, 1, 3, 3, 4, 2, 5, 3, 3, 2, 0, 0, 0, 0]


def weeks() -> list[tuple[str, str]]:
    """The ISO week and the month of each week of a season."""
    mondays = [date(2014, 4, 28) + timedelta(weeks=number) for number in range(32)]
    return [(f"W{monday.isocalendar().week}", monday.strftime("%b")) for monday in mondays]


def pace_chart() -> ColumnChart:
    chart = ColumnChart()
    chart.setAccessibleName("Events per week")
    columns = [
        Column(week, week, float(held), 3.0 if i > 12 else 1.0 if i == 12 else 0.0, i == 12, group=month)
        for i, (held, (week, month)) in enumerate(zip(HELD, weeks(), strict=False))
    ]
    chart.set_columns(columns, ColumnWords("Week", "Held", "Planned", "Target of a week", "Target"), target=3)
    return chart


def growth_chart() -> LineChart:
    points = []
    for i, (week, month) in enumerate(weeks()):
        actual = float(sum(HELD[: i + 1])) if i < 13 else None
        ahead = i - 12
        projected = 38 + ahead * 2.9 if i >= 12 else None
        low, high = (38 + ahead * 2.0, 38 + ahead * 4.1) if i >= 12 else (None, None)
        points.append(Point(str(i), week, actual, 3.0 * (i + 1), projected, low=low, high=high, group=month))
    chart = LineChart()
    words = LineWords("Week", "Events held", "Plan", "At this pace", "At least", "At most", "Likely range")
    chart.set_points(points, words)
    return chart


def visitors_chart() -> StackChart:
    stacks = []
    for i, (week, month) in enumerate(weeks()):
        known = i < 12 and i != 5
        parts: tuple[float | None, ...] = (8.0 + i % 5 * 4, 5.0 + i * 4, i % 3 * 2.0) if known else (None, None, None)
        unrecorded = 2 if i == 5 else 1 if i == 9 else 0
        note = "Not recorded" if i == 5 else "1 event not recorded" if i == 9 else ""
        stacks.append(Stack(str(i), week, week, parts, unrecorded, note, i == 12, month))
    chart = StackChart()
    chart.set_stacks(stacks, StackWords("Week", ("Newcomers", "Returning", "Guests and others"), "Not recorded"))
    return chart


def hours_chart() -> ColumnChart:
    chart = ColumnChart()
    arrivals = {9: 56, 10: 161, 12: 27, 13: 73, 14: 13, 18: 552, 19: 221}
    columns = [Column(str(hour), f"{hour}:00", arrivals.get(hour, 0)) for hour in range(9, 20)]
    chart.set_columns(columns, ColumnWords("Hour", "People checked in"))
    return chart


def bar_charts() -> tuple[BarChart, BarChart]:
    areas, series = BarChart(), BarChart()
    areas.set_bars(
        [Bar(name, name, float(v)) for name, v in zip(FOCUS_AREAS, (12, 7, 0, 3, 2, 5, 9, 1, 4, 2), strict=True)],
        label_word="Focus area",
        value_word="New active contributors",
    )
    names = ["Localisation et traduction communautaire", *FOCUS_AREAS[1:]]
    series.set_bars(
        [Bar(name, name, 10.0 - i, i) for i, name in enumerate(names)], label_word="Focus area", value_word="Events"
    )
    return areas, series
