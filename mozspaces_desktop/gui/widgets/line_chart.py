"""A growing sum against its plan: what there is, what was planned, where it is going."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
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

_TICKS = 6
"""At most so many values at the axis: more than usual, for little room is left above the lines then."""


@dataclass(frozen=True)
class Point:
    """One step of time; None where a line does not go."""

    key: str
    label: str
    actual: float | None = None
    plan: float | None = None
    projected: float | None = None
    name: str = ""
    """Long, for tooltips and screen readers; `label` by default."""


@dataclass(frozen=True)
class LineWords:
    """What the lines and the steps are called."""

    step: str
    actual: str
    plan: str = ""
    projected: str = ""


class LineChart(Chart):
    """A strong line for what there is, a grey one for the plan, a dashed one for the projection."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._words = LineWords(step="", actual="")
        self._plot = QRectF()
        self._ticks: list[float] = [0.0, 1.0]

    def set_points(self, points: Sequence[Point], words: LineWords) -> None:
        """Show `points` in their order. The projection begins where the actual line ends."""
        self._points = tuple(points)
        self._words = words
        self._on_values_changed()

    def table(self) -> ChartTable:
        """Return one row per step: its name and the values of the lines; an en dash where there is none."""
        lines = self._lines()
        headers = (self._words.step, *(word for word, _ in lines))
        rows = tuple(
            (point.name or point.label, *(_written(value(point)) for _, value in lines)) for point in self._points
        )
        return ChartTable(headers, rows)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 16, unit * 7)

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which the lines can be told apart."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 6, unit * 5)

    def _is_empty(self) -> bool:
        return not any(point.actual is not None for point in self._points)

    def _lines(self) -> list[tuple[str, Callable[[Point], float | None]]]:
        words = self._words
        lines: list[tuple[str, Callable[[Point], float | None]]] = [(words.actual, lambda point: point.actual)]
        if words.plan:
            lines.append((words.plan, lambda point: point.plan))
        if words.projected:
            lines.append((words.projected, lambda point: point.projected))
        return lines

    def _lay_out(self, look: Theme) -> list[Mark]:
        space = look.spacing
        line = QFontMetricsF(look.type.caption).height()
        values = [value(point) or 0.0 for point in self._points for _, value in self._lines()]
        self._ticks = nice_ticks(max([*values, 1.0]), most=_TICKS)
        left = text_width(look.type.caption, [number(tick) for tick in self._ticks]) + space.s
        top = draw_legend(QPainter(), look, self.width(), self._legend(look)) + line / 2 + space.xs
        width, height = self.width() - left - space.s, self.height() - top - line - space.s
        self._plot = QRectF(left, top, max(1.0, width), max(1.0, height))
        slot = self._plot.width() / max(1, len(self._points) - 1)
        return [
            Mark(
                point.key,
                QRectF(self._x(i) - slot / 2, self._plot.top(), slot, self.height() - self._plot.top()),
                self._said(point),
            )
            for i, point in enumerate(self._points)
        ]

    def _said(self, point: Point) -> str:
        values = [(word, value(point)) for word, value in self._lines()]
        lines = [named_number(word, value) for word, value in values if value is not None]
        return "\n".join([point.name or point.label, *lines])

    def _legend(self, look: Theme) -> list[LegendEntry]:
        words, colors = self._words, look.colors
        entries = [LegendEntry(words.actual, colors.accent, line=True)]
        if words.plan:
            entries.append(LegendEntry(words.plan, colors.border_strong, line=True))
        if words.projected:
            entries.append(LegendEntry(words.projected, colors.accent, line=True, dashed=True))
        return entries

    def _x(self, index: int) -> float:
        return self._plot.left() + self._plot.width() * index / max(1, len(self._points) - 1)

    def _y(self, value: float) -> float:
        return value_height(value, self._plot, self._ticks)

    def _draw(self, painter: QPainter, look: Theme) -> None:
        colors = look.colors
        draw_legend(painter, look, self.width(), self._legend(look))
        draw_value_axis(painter, look, self._plot, self._ticks)
        labels = [(self._x(i), point.label) for i, point in enumerate(self._points)]
        draw_step_labels(painter, look, self._plot, labels)
        self._draw_line(painter, QPen(colors.border_strong, look.spacing.xs * 0.4), lambda point: point.plan)
        dashed = QPen(colors.accent, look.spacing.xs * 0.5)
        dashed.setDashPattern([3, 2.5])
        self._draw_line(painter, dashed, lambda point: point.projected)
        strong = QPen(colors.accent, look.spacing.xs * 0.65)
        strong.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._draw_line(painter, strong, lambda point: point.actual)
        self._draw_emphasis(painter, look)

    def _draw_line(self, painter: QPainter, pen: QPen, value: Callable[[Point], float | None]) -> None:
        known = ((i, value(point)) for i, point in enumerate(self._points))
        line = QPolygonF([QPointF(self._x(i), self._y(height)) for i, height in known if height is not None])
        painter.setPen(pen)
        painter.drawPolyline(line)

    def _draw_emphasis(self, painter: QPainter, look: Theme) -> None:
        index = self._emphasised()
        if index < 0:
            return
        colors, x = look.colors, self._x(index)
        painter.setPen(QPen(colors.border_strong, 1))
        painter.drawLine(QPointF(x, self._plot.top()), QPointF(x, self._plot.bottom()))
        point = self._points[index]
        dots: list[tuple[float | None, QColor]] = [
            (point.plan, colors.border_strong),
            (point.projected, colors.accent),
            (point.actual, colors.accent),
        ]
        for value, color in dots:
            if value is not None:
                painter.setPen(QPen(colors.surface, 2))
                painter.setBrush(color)
                painter.drawEllipse(QPointF(x, self._y(value)), look.spacing.xs + 1, look.spacing.xs + 1)


def _written(value: float | None) -> str:
    return "–" if value is None else number(value)
