"""Columns over time: the events held in each week against the target of a week; arrivals by hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart import Chart
from mozspaces_desktop.gui.widgets.chart_parts import LegendEntry, Swatch, hairline, named_number, rounded_top
from mozspaces_desktop.gui.widgets.chart_plot import LineLabel, Plot, Step
from mozspaces_desktop.gui.widgets.chart_table import ChartTable
from mozspaces_desktop.gui.widgets.drawing import Drawing, Mark, Reading


@dataclass(frozen=True)
class Column:
    """One week (or other step of time)."""

    key: str
    label: str
    """Short, for the axis; shown only where there is room ("W23")."""
    value: float
    planned: float = 0.0
    """What is still to come, stacked on the value."""
    is_current: bool = False
    name: str = ""
    """Long, for the readout and screen readers ("Week 23, 2 to 8 June"); `label` by default."""
    group: str = ""
    """What the step belongs to, below the labels ("Jun")."""


@dataclass(frozen=True)
class ColumnWords:
    """What the parts of the chart are called; `on_line` is written at the end of the line of the target."""

    step: str
    value: str
    planned: str = ""
    target: str = ""
    on_line: str = ""


class ColumnDrawing(Drawing):
    """Columns with a target line; the current one stands out, the planned part is drawn as an outline."""

    def __init__(self, columns: Sequence[Column], words: ColumnWords, target: float | None = None) -> None:
        self._columns = tuple(columns)
        self._words = words
        self._target = target
        self._plot: Plot

    @property
    def is_empty(self) -> bool:
        """Whether no column has a height."""
        return not any(column.value or column.planned for column in self._columns)

    @property
    def _has_planned(self) -> bool:
        return bool(self._words.planned) and any(column.planned for column in self._columns)

    def table(self) -> ChartTable:
        """Return one row per column: its name, the value, what is planned, the target."""
        words = self._words
        parts = [(words.value, True), (words.planned, self._has_planned), (words.target, self._target is not None)]
        shown = [place for place, (_, there) in enumerate(parts) if there]
        rows = []
        for column in self._columns:
            cells = (column.value, column.planned, self._target)
            rows.append((column.name or column.label, *(cells[place] for place in shown)))
        return ChartTable((words.step, *(parts[place][0] for place in shown)), tuple(rows))

    def lay_out(self, size: QSizeF, look: Theme) -> list[Mark]:
        """Return a mark for each column."""
        labels = []
        if self._target is not None and self._words.on_line:
            text = named_number(self._words.on_line, self._target)
            labels.append(LineLabel(self._target, text, look.colors.text))
        entries = self._entries(look)
        self._plot = Plot(
            size,
            look,
            [Step(column.label, column.group) for column in self._columns],
            largest=max([column.value + column.planned for column in self._columns] + [self._target or 0.0]),
            legend=[entry for entry in entries if entry.swatch is not Swatch.DASHES or not labels],
            labels=labels,
        )
        return [
            Mark(column.key, self._plot.mark_area(place), column.name or column.label, self._readings(column, entries))
            for place, column in enumerate(self._columns)
        ]

    def _entries(self, look: Theme) -> list[LegendEntry]:
        colors, words = look.colors, self._words
        entries = [LegendEntry(words.value, colors.accent)]
        if self._has_planned:
            entries.append(LegendEntry(words.planned, colors.accent, Swatch.OUTLINED))
        if self._target is not None:
            entries.append(LegendEntry(words.target, colors.text_muted, Swatch.DASHES))
        return entries

    def _readings(self, column: Column, entries: Sequence[LegendEntry]) -> list[Reading]:
        values = {Swatch.FILLED: column.value, Swatch.OUTLINED: column.planned or None, Swatch.DASHES: self._target}
        return [Reading(entry, value) for entry in entries if (value := values[entry.swatch]) is not None]

    def draw(self, painter: QPainter, look: Theme, emphasised: int = -1) -> None:
        """Draw the grid, the columns, the target and the names of the steps."""
        plot = self._plot
        for place, column in enumerate(self._columns):
            if place == emphasised or column.is_current:
                color = look.colors.hover if place == emphasised else look.colors.accent_soft
                plot.draw_band(painter, look, place, color)
        plot.draw_grid(painter, look)
        for place, column in enumerate(self._columns):
            self._draw_column(painter, look, place, column, emphasised=place == emphasised)
        self._draw_target(painter, look)
        current = next((place for place, column in enumerate(self._columns) if column.is_current), -1)
        plot.draw_steps(painter, look, current=current)

    def _draw_column(self, painter: QPainter, look: Theme, place: int, column: Column, *, emphasised: bool) -> None:
        plot = self._plot
        left, width = plot.column(place, look)
        bottom = floor(plot.area.bottom())
        middle, top = round(plot.y(column.value)), round(plot.y(column.value + column.planned))
        radius = min(look.spacing.xs * 0.75, width / 3)
        if column.planned:
            fine = hairline(look)
            painter.setPen(QPen(look.colors.accent, fine))
            painter.setBrush(look.colors.accent_soft)
            inset = fine / 2
            outline = QRectF(left + inset, top + inset, width - fine, middle - top - inset)
            painter.drawPath(rounded_top(outline, radius))
        if column.value:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colors.accent_hover if emphasised else look.colors.accent)
            painter.drawPath(rounded_top(QRectF(left, middle, width, bottom - middle), radius))

    def _draw_target(self, painter: QPainter, look: Theme) -> None:
        if self._target is None:
            return
        fine = hairline(look)
        y = floor(self._plot.y(self._target)) + fine / 2
        pen = QPen(look.colors.text, fine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(self._plot.area.left(), y), QPointF(self._plot.area.right(), y))
        self._plot.draw_labels(painter, look)


class ColumnChart(Chart):
    """Columns, perhaps with a target; see :class:`ColumnDrawing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ColumnDrawing((), ColumnWords("", "")), parent)

    def set_columns(self, columns: Sequence[Column], words: ColumnWords, *, target: float | None = None) -> None:
        """Show `columns` in their order; `target` is the height of the dashed line."""
        self.show_drawing(ColumnDrawing(columns, words, target))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which columns can be told apart."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 6, unit * 5)
