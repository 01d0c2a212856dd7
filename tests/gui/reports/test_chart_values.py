"""What the charts of a season show is what was counted, whatever the period, the spaces and the filter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures import Figures, Period, Scope, figures_for
from mozspaces_desktop.core.hypothesis import hypothesis_for
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.core.spaces import add_space, seasons, space_named
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.chart_values import (
    growth_points,
    hour_columns,
    month_name,
    pace_columns,
    visitor_stacks,
)
from mozspaces_desktop.gui.reports.season_charts import SeasonCharts
from mozspaces_desktop.gui.reports.season_drawings import season_drawings
from mozspaces_desktop.gui.widgets.chart import Chart

LEFT = Qt.MouseButton.LeftButton


def counted(context: Context, **parts: Any) -> Figures:
    with context.database.read() as session:
        space, season = space_named(session, "Paris"), seasons(session)[0]
        scope = replace(Scope((space,), Period.of(season)), **parts)
        return figures_for(session, scope, now=clock.now(session))


@pytest.fixture
def charts(qtbot: QtBot, demo_context: Context) -> SeasonCharts:
    """The charts of the demo season."""
    made = SeasonCharts()
    qtbot.addWidget(made)
    made.show_drawings(season_drawings(counted(demo_context)))
    made.resize(1100, 1100)
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    return made


def click(chart: Chart, key: str, qtbot: QtBot) -> None:
    mark = next(mark for mark in chart._marks if mark.key == key)
    qtbot.mouseClick(chart, LEFT, pos=QPoint(int(mark.area.center().x()), int(mark.area.bottom()) - 2))


def test_who_came_adds_up_to_the_attendees(demo_context: Context) -> None:
    figures = counted(demo_context)
    stacks = visitor_stacks(figures)
    for stack, week in zip(stacks, figures.weekly, strict=True):
        if week.attendees is None:
            assert stack.parts == (None, None, None)
        else:
            assert stack.height == week.attendees
            assert stack.parts[:2] == (week.newcomers, week.returning)
    assert sum(stack.unrecorded for stack in stacks) == figures.unrecorded


def test_a_week_that_nobody_recorded_is_none_and_says_so(demo_context: Context, british: None) -> None:
    figures = counted(demo_context)
    at, week = next((at, week) for at, week in enumerate(figures.weekly) if week.events_held)
    of_week = {week.monday + timedelta(days=day) for day in range(7)}
    events = tuple(
        replace(event, attendees=None, newcomers=None, returning=None) if event.date in of_week else event
        for event in figures.events
    )
    weekly = list(figures.weekly)
    weekly[at] = replace(week, attendees=None, newcomers=None, returning=None)
    stack = visitor_stacks(replace(figures, events=events, weekly=tuple(weekly)))[at]
    assert stack.parts == (None, None, None)
    assert stack.unrecorded == week.events_held
    assert stack.note == "Not recorded"
    notes = [one.note for one in visitor_stacks(figures)]
    assert notes[-1] == "Still to come"
    assert "1 event(s) not recorded" in notes


def test_arrivals_are_those_of_each_hour(demo_context: Context, rows: Any) -> None:
    shown = {int(column.key): column.value for column in hour_columns(counted(demo_context)) if column.value}
    local = "CAST(strftime('%H', c.checked_in_at, '+2 hours') AS INTEGER)"
    counts = rows(
        f"SELECT {local}, count(*) FROM check_in AS c JOIN held ON held.id = c.event_id"
        " WHERE c.retired_at IS NULL GROUP BY 1"
    )
    assert shown == dict(counts)


def test_the_band_ends_where_the_hypothesis_says(demo_context: Context) -> None:
    points = growth_points(counted(demo_context))
    with demo_context.database.read() as session:
        within = hypothesis_for(session, seasons(session)[0]).total.contributors.range
    assert within is not None
    assert (points[-1].low, points[-1].high) == (within.low, within.high)
    for point in points:
        if point.projected is not None and point.low is not None and point.high is not None:
            assert point.low <= point.projected <= point.high


def test_a_month_has_its_weeks_and_no_projection(demo_context: Context, british: None) -> None:
    june = counted(demo_context, period=Period(date(2014, 6, 1), date(2014, 6, 30)))
    assert len(pace_columns(june)) == 6  # 1 June was a Sunday
    assert {column.group for column in pace_columns(june)} == {"Jun"}
    assert not [point for point in growth_points(june) if point.projected is not None or point.low is not None]


def test_months_of_several_years_have_theirs(demo_context: Context, british: None) -> None:
    figures = counted(demo_context, period=Period(date(2014, 5, 1), date(2015, 4, 30)))
    assert month_name(figures, date(2014, 12, 1)) == "Dec"
    assert month_name(figures, date(2015, 1, 5)) == "Jan 2015"


def test_without_a_target_there_is_no_line_of_it(demo_context: Context, charts: SeasonCharts) -> None:
    assert "Target of a week" in charts.pace.table().headers
    assert "Plan" in charts.growth.table().headers
    charts.show_drawings(season_drawings(counted(demo_context, track=Track.TECHNICAL)))
    assert charts.pace.table().headers[:2] == ("Week", "Held")
    assert "Target of a week" not in charts.pace.table().headers
    assert "Plan" not in charts.growth.table().headers


def test_several_spaces_are_shown_together(demo_context: Context, charts: SeasonCharts) -> None:
    alone = charts.pace.table().values
    with demo_context.database.begin("Add space {name}", name="Berlin") as session:
        berlin = add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    paris = counted(demo_context).scope.spaces
    charts.show_drawings(season_drawings(counted(demo_context, spaces=(*paris, berlin))))
    both = charts.pace.table().values
    assert [row[:2] for row in both] == [row[:2] for row in alone]
    assert {row[-1] for row in both} == {6}  # 3 events a week in each


def test_each_chart_says_what_was_chosen(charts: SeasonCharts, qtbot: QtBot) -> None:
    monday = date(2014, 6, 2)
    for chart, chosen in (
        (charts.pace, charts.week_chosen),
        (charts.growth, charts.growth_chosen),
        (charts.visitors, charts.visitors_chosen),
    ):
        with qtbot.waitSignal(chosen) as sent:
            click(chart, monday.isoformat(), qtbot)
        assert sent.args == [monday]
    with qtbot.waitSignal(charts.hour_chosen) as sent:
        click(charts.hours, "18", qtbot)
    assert sent.args == [18]
    with qtbot.waitSignal(charts.area_chosen) as sent:
        charts.areas.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(charts.areas, Qt.Key.Key_Return)
    assert sent.args == ["Coding"]


def test_charts_stand_below_each_other_where_it_is_narrow(charts: SeasonCharts, qtbot: QtBot) -> None:
    assert charts.growth.window() is charts
    wide = charts.growth.mapTo(charts, QPoint()).y(), charts.areas.mapTo(charts, QPoint()).y()
    assert wide[0] == wide[1]
    charts.resize(500, 2000)
    qtbot.waitUntil(lambda: charts.areas.mapTo(charts, QPoint()).y() > charts.growth.mapTo(charts, QPoint()).y())
    assert charts.hours.mapTo(charts, QPoint()).y() > charts.visitors.mapTo(charts, QPoint()).y()
