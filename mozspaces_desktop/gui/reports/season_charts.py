"""The season in three charts: the pace of events, the growth of contributors, and where they contribute."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports.chart_values import area_bars, growth_points, pace_columns
from mozspaces_desktop.gui.widgets.bar_chart import BarChart
from mozspaces_desktop.gui.widgets.chart import Chart
from mozspaces_desktop.gui.widgets.column_chart import ColumnChart, ColumnWords
from mozspaces_desktop.gui.widgets.line_chart import LineChart, LineWords

_TWO_COLUMNS = 26
"""From this width on, in units of `xxl`, two charts stand side by side."""


class SeasonCharts(QWidget):
    """Three cards; the weeks over the whole width, the other two side by side where there is room."""

    week_chosen = Signal(date)
    """The Monday of the week whose column was clicked."""
    growth_chosen = Signal(date)
    """The Monday of the week whose point was clicked."""
    area_chosen = Signal(str)
    """The name of the focus area whose bar was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pace, self.growth, self.areas = ColumnChart(), LineChart(), BarChart()
        self.pace.activated.connect(lambda key: self.week_chosen.emit(date.fromisoformat(key)))
        self.growth.activated.connect(lambda key: self.growth_chosen.emit(date.fromisoformat(key)))
        self.areas.activated.connect(self.area_chosen)
        self._cards = (
            _card(self.tr("Public events held each week"), self.pace),
            _card(self.tr("New active contributors against the plan"), self.growth),
            _card(self.tr("New active contributors by focus area"), self.areas),
        )
        self.pace.set_empty_text(self.tr("No public event was held or is planned yet."))
        nobody = self.tr("Nobody has become an active contributor yet.")
        self.growth.set_empty_text(nobody)
        self.areas.set_empty_text(nobody)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().spacing.m)
        self._columns = 0
        self._arrange(1)

    def show_figures(self, figures: Figures) -> None:
        """Draw the weeks, the growth and the focus areas of `figures`."""
        words = ColumnWords(self.tr("Week"), self.tr("Held"), self.tr("Planned"), self.tr("Target of a week"))
        self.pace.set_columns(pace_columns(figures), words, target=figures.headline.events_per_week.target)
        lines = LineWords(self.tr("Week"), self.tr("So far"), self.tr("Plan"), self.tr("At this pace"))
        points = growth_points(figures)
        if not any(point.projected is not None for point in points):
            lines = LineWords(lines.step, lines.actual, lines.plan)
        self.growth.set_points(points, lines)
        self.areas.set_bars(
            area_bars(figures), label_word=self.tr("Focus area"), value_word=self.tr("New active contributors")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts side by side, or below each other."""
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= theme.current().spacing.xxl * _TWO_COLUMNS else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        pace, growth, areas = self._cards
        self._grid.addWidget(pace, 0, 0, 1, columns)
        self._grid.addWidget(growth, 1, 0)
        self._grid.addWidget(areas, *((1, 1) if columns == 2 else (2, 0)))
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)


def _card(title: str, chart: Chart) -> QFrame:
    spacing = theme.current().spacing
    card = QFrame()
    card.setProperty("role", "card")
    heading = QLabel(title, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    heading.setProperty("role", "title")
    chart.setAccessibleName(title)
    column = QVBoxLayout(card)
    column.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.l)
    column.setSpacing(spacing.s)
    column.addWidget(heading)
    column.addWidget(chart, 1)
    return card
