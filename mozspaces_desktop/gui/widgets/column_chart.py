"""Columns over time: the events held in each week, against the target of a week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart import Chart, Mark
from mozspaces_desktop.gui.widgets.chart_parts import (
    LegendEntry,
    draw_legend,
    draw_step_labels,
    draw_value_axis,
    named_number,
    nice_ticks,
    number,
    text_width,
    value_height,
)
from mozspaces_desktop.gui.widgets.chart_table import ChartTable


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
    """Long, for tooltips and screen readers ("Week 23, 2 to 8 June"); `label` by default."""


@dataclass(frozen=True)
class ColumnWords:
    """What the parts of the chart are called."""

    step: str
    value: str
    planned: str = ""
    target: str = ""


class ColumnChart(Chart):
    """Columns with a target line; the current week stands out, the planned part is drawn as an outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._target: float | None = None
        self._words = ColumnWords(step="", value="")
        self._plot = QRectF()
        self._slot = 1.0
        self._ticks: list[float] = [0.0, 1.0]

    def set_columns(self, columns: Sequence[Column], words: ColumnWords, *, target: float | None = None) -> None:
        """Show `columns` in their order; `target` is the height of the dashed line."""
        self._columns = tuple(columns)
        self._words = words
        self._target = target
        self._on_values_changed()

    def table(self) -> ChartTable:
        """Return one row per column: its name, the value, what is planned, the target."""
        words = self._words
        headers = [words.step, words.value]
        headers += [words.planned] if self._has_planned() else []
        headers += [words.target] if self._target is not None else []
        rows = []
        for column in self._columns:
            cells = [column.name or column.label, number(column.value)]
            cells += [number(column.planned)] if self._has_planned() else []
            cells += [number(self._target)] if self._target is not None else []
            rows.append(tuple(cells))
        return ChartTable(tuple(headers), tuple(rows))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 16, unit * 7)

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which columns can be told apart."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 6, unit * 5)

    def _is_empty(self) -> bool:
        return not any(column.value or column.planned for column in self._columns)

    def _has_planned(self) -> bool:
        return bool(self._words.planned) and any(column.planned for column in self._columns)

    def _lay_out(self, look: Theme) -> list[Mark]:
        space = look.spacing
        line = QFontMetricsF(look.type.caption).height()
        largest = max([column.value + column.planned for column in self._columns] + [self._target or 0.0, 1.0])
        self._ticks = nice_ticks(largest)
        left = text_width(look.type.caption, [number(tick) for tick in self._ticks]) + space.s
        top = draw_legend(QPainter(), look, self.width(), self._legend(look)) + line / 2 + space.xs
        below = line + space.s
        self._plot = QRectF(left, top, max(1.0, self.width() - left), max(1.0, self.height() - top - below))
        self._slot = self._plot.width() / len(self._columns)
        height = self.height() - top
        return [
            Mark(column.key, QRectF(left + i * self._slot, top, self._slot, height), self._said(column))
            for i, column in enumerate(self._columns)
        ]

    def _said(self, column: Column) -> str:
        lines = [column.name or column.label, named_number(self._words.value, column.value)]
        if column.planned:
            lines.append(named_number(self._words.planned, column.planned))
        if self._target is not None:
            lines.append(named_number(self._words.target, self._target))
        return "\n".join(lines)

    def _legend(self, look: Theme) -> list[LegendEntry]:
        colors = look.colors
        entries = [LegendEntry(self._words.value, colors.accent)]
        if self._has_planned():
            entries.append(LegendEntry(self._words.planned, colors.accent, dashed=True))
        if self._target is not None:
            text = named_number(self._words.target, self._target)
            entries.append(LegendEntry(text, colors.text_muted, line=True, dashed=True))
        return entries

    def _draw(self, painter: QPainter, look: Theme) -> None:
        draw_legend(painter, look, self.width(), self._legend(look))
        self._draw_bands(painter, look)
        draw_value_axis(painter, look, self._plot, self._ticks)
        for index, column in enumerate(self._columns):
            self._draw_column(painter, look, index, column)
        self._draw_target(painter, look)
        middles = [(self._left(i + 0.5), column.label) for i, column in enumerate(self._columns)]
        current = next((i for i, column in enumerate(self._columns) if column.is_current), -1)
        draw_step_labels(painter, look, self._plot, middles, current=current)

    def _left(self, index: float) -> float:
        return self._plot.left() + index * self._slot

    def _y(self, value: float) -> float:
        return value_height(value, self._plot, self._ticks)

    def _draw_bands(self, painter: QPainter, look: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for index, column in enumerate(self._columns):
            if index == self._emphasised() or column.is_current:
                painter.setBrush(look.colors.hover if index == self._emphasised() else look.colors.accent_soft)
                band = QRectF(self._left(index), self._plot.top(), self._slot, self._plot.height())
                painter.drawRoundedRect(band, look.spacing.xs, look.spacing.xs)

    def _draw_column(self, painter: QPainter, look: Theme, index: int, column: Column) -> None:
        width = max(2.0, min(self._slot * 0.62, look.spacing.xxl))
        left = self._left(index + 0.5) - width / 2
        middle, top = self._y(column.value), self._y(column.value + column.planned)
        radius = min(look.spacing.xs, width / 3)
        if column.planned:
            painter.setPen(QPen(look.colors.accent, 1))
            painter.setBrush(look.colors.accent_soft)
            outline = QRectF(left + 0.6, top + 0.6, width - 1.2, middle - top - 0.6)
            painter.drawPath(_rounded_top(outline, radius))
        if column.value:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colors.accent_hover if index == self._emphasised() else look.colors.accent)
            painter.drawPath(_rounded_top(QRectF(left, middle, width, self._plot.bottom() - middle), radius))

    def _draw_target(self, painter: QPainter, look: Theme) -> None:
        if self._target is None:
            return
        y = self._y(self._target)
        pen = QPen(look.colors.text_muted, look.spacing.xs * 0.4)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))


def _rounded_top(box: QRectF, radius: float) -> QPainterPath:
    """Return `box` with its upper corners rounded: columns stand flat on their line."""
    radius = max(0.0, min(radius, box.height()))
    path = QPainterPath()
    path.moveTo(box.bottomLeft())
    path.lineTo(box.left(), box.top() + radius)
    path.quadTo(box.topLeft(), QPointF(box.left() + radius, box.top()))
    path.lineTo(box.right() - radius, box.top())
    path.quadTo(box.right(), box.top(), box.right(), box.top() + radius)
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path
