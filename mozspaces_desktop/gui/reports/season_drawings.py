"""The five charts of a season as drawings with their words: for the tab, and for paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.gui.reports.chart_values import (
    area_bars,
    growth_points,
    hour_columns,
    pace_columns,
    visitor_stacks,
)
from mozspaces_desktop.gui.widgets.bar_chart import BarDrawing
from mozspaces_desktop.gui.widgets.column_chart import ColumnDrawing, ColumnWords
from mozspaces_desktop.gui.widgets.drawing import Drawing
from mozspaces_desktop.gui.widgets.line_chart import LineDrawing, LineWords
from mozspaces_desktop.gui.widgets.stack_chart import StackDrawing, StackWords

translate = QCoreApplication.translate


def chart_titles() -> tuple[str, ...]:
    """What the charts are called, in the order of :func:`season_drawings`."""
    return (
        translate("SeasonCharts", "Public events held each week"),
        translate("SeasonCharts", "New active contributors against the plan"),
        translate("SeasonCharts", "New active contributors by focus area"),
        translate("SeasonCharts", "Newcomers and returning people each week"),
        translate("SeasonCharts", "Arrivals by hour of the day"),
    )


def season_drawings(figures: Figures) -> tuple[Drawing, ...]:
    """The pace, the growth, the focus areas, who came, and when. May be called on any thread."""
    target = figures.headline.events_per_week.target
    return (
        ColumnDrawing(pace_columns(figures), _pace_words(), target),
        growth_drawing(figures),
        BarDrawing(
            area_bars(figures),
            translate("SeasonCharts", "Focus area"),
            translate("SeasonCharts", "New active contributors"),
        ),
        StackDrawing(visitor_stacks(figures), _visitor_words()),
        ColumnDrawing(hour_columns(figures), _hour_words()),
    )


def growth_drawing(figures: Figures) -> LineDrawing:
    """The new active contributors against the plan, and where they are going."""
    points = growth_points(figures)
    planned = any(point.plan is not None for point in points)
    projected = any(point.projected is not None for point in points)
    ranged = any(point.low is not None for point in points)
    words = LineWords(
        step=translate("SeasonCharts", "Week"),
        actual=translate("SeasonCharts", "So far"),
        plan=translate("SeasonCharts", "Plan") if planned else "",
        projected=translate("SeasonCharts", "At this pace") if projected else "",
        low=translate("SeasonCharts", "Likely from") if ranged else "",
        high=translate("SeasonCharts", "Likely up to") if ranged else "",
        band=translate("SeasonCharts", "Likely range") if ranged else "",
    )
    return LineDrawing(points, words)


def _pace_words() -> ColumnWords:
    return ColumnWords(
        step=translate("SeasonCharts", "Week"),
        value=translate("SeasonCharts", "Held"),
        planned=translate("SeasonCharts", "Planned"),
        target=translate("SeasonCharts", "Target of a week"),
        on_line=translate("SeasonCharts", "Target"),
    )


def _hour_words() -> ColumnWords:
    return ColumnWords(step=translate("SeasonCharts", "Hour"), value=translate("SeasonCharts", "People checked in"))


def _visitor_words() -> StackWords:
    parts = (
        translate("SeasonCharts", "Newcomers"),
        translate("SeasonCharts", "Returning"),
        translate("SeasonCharts", "Guests and others"),
    )
    return StackWords(translate("SeasonCharts", "Week"), parts, translate("SeasonCharts", "Not recorded"))
