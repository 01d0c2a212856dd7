"""The season in charts: the pace of events, the growth of contributors and where they contribute, who came and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.season_drawings import chart_titles
from mozspaces_desktop.gui.widgets.bar_chart import BarChart
from mozspaces_desktop.gui.widgets.chart import Chart
from mozspaces_desktop.gui.widgets.column_chart import ColumnChart
from mozspaces_desktop.gui.widgets.drawing import Drawing
from mozspaces_desktop.gui.widgets.line_chart import LineChart
from mozspaces_desktop.gui.widgets.stack_chart import StackChart

_TWO_COLUMNS = 26
"""From this width on, in units of `xxl`, two charts stand side by side."""


_TERMS = ("Events held", "Cumulative contributors", "New active contributors", "Attendees", "Arrivals by hour")
"""What is defined below each title, by the workbook's word."""


class SeasonCharts(QWidget):
    """Cards: the weeks over the whole width, the others side by side where there is room."""

    week_chosen = Signal(date)
    """The Monday of the week whose column was clicked."""
    growth_chosen = Signal(date)
    """The Monday of the week whose point was clicked."""
    area_chosen = Signal(str)
    """The name of the focus area whose bar was clicked."""
    visitors_chosen = Signal(date)
    """The Monday of the week of which it was clicked who came."""
    hour_chosen = Signal(int)
    """The hour of the day (0 to 23) whose column was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pace, self.growth, self.areas = ColumnChart(), LineChart(), BarChart()
        self.visitors, self.hours = StackChart(), ColumnChart()
        self.pace.activated.connect(lambda key: self.week_chosen.emit(date.fromisoformat(key)))
        self.growth.activated.connect(lambda key: self.growth_chosen.emit(date.fromisoformat(key)))
        self.areas.activated.connect(self.area_chosen)
        self.visitors.activated.connect(lambda key: self.visitors_chosen.emit(date.fromisoformat(key)))
        self.hours.activated.connect(lambda key: self.hour_chosen.emit(int(key)))
        self._cards = [
            chart_card(title, chart, wording.definition(term))
            for title, chart, term in zip(chart_titles(), self.charts(), _TERMS, strict=True)
        ]
        self.pace.set_empty_text(self.tr("No public event was held or is planned yet."))
        nobody = self.tr("Nobody has become an active contributor yet.")
        self.growth.set_empty_text(nobody)
        self.areas.set_empty_text(nobody)
        self.visitors.set_empty_text(self.tr("Nobody came to a public event yet."))
        self.hours.set_empty_text(self.tr("Nobody was checked in at a public event yet."))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().spacing.m)
        self._columns = 0
        self._arrange(1)

    def show_drawings(self, drawings: Sequence[Drawing]) -> None:
        """Show the :func:`season_drawings` of some figures."""
        for chart, drawing in zip(self.charts(), drawings, strict=True):
            chart.show_drawing(drawing)

    def charts(self) -> tuple[Chart, ...]:
        """All charts, in the order in which they are read."""
        return (self.pace, self.growth, self.areas, self.visitors, self.hours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts side by side, or below each other."""
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= theme.current().spacing.xxl * _TWO_COLUMNS else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        pace, *others = self._cards
        self._grid.addWidget(pace, 0, 0, 1, columns)
        for place, card in enumerate(others):
            self._grid.addWidget(card, 1 + place // columns, place % columns)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)


def chart_card(title: str, chart: Chart, definition: str = "") -> QFrame:
    """A card with a `chart` below its `title`, which says its `definition` when the pointer rests on it."""
    spacing = theme.current().spacing
    card = QFrame()
    card.setProperty("role", "card")
    heading = QLabel(title, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    heading.setProperty("role", "title")
    heading.setToolTip(messages.tooltip(definition))
    chart.setAccessibleName(title)
    column = QVBoxLayout(card)
    column.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.l)
    column.setSpacing(spacing.s)
    column.addWidget(heading)
    column.addWidget(chart, 1)
    return card
