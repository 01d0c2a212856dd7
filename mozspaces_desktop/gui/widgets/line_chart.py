"""A growing sum against its plan: what there is, what was planned, where it is going, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart import Chart
from mozspaces_desktop.gui.widgets.chart_parts import LegendEntry, Swatch, hairline, number, soft
from mozspaces_desktop.gui.widgets.chart_plot import LineLabel, Plot, Step
from mozspaces_desktop.gui.widgets.chart_table import ChartTable
from mozspaces_desktop.gui.widgets.drawing import Drawing, Mark, Reading

_TICKS = 5
"""At most so many steps of the axis."""


@dataclass(frozen=True)
class Point:
    """One step of time; None where a line does not go. `low` and `high` are the range of the projection."""

    key: str
    label: str
    actual: float | None = None
    plan: float | None = None
    projected: float | None = None
    name: str = ""
    """Long, for the readout and screen readers; `label` by default."""
    low: float | None = None
    high: float | None = None
    group: str = ""
    """What the step belongs to, below the labels ("Jun")."""


@dataclass(frozen=True)
class LineWords:
    """What the lines and the steps are called; a line without a word is not told. `low` and `high` go together."""

    step: str
    actual: str
    plan: str = ""
    projected: str = ""
    low: str = ""
    high: str = ""
    band: str = ""
    """The range between `low` and `high`, for the legend."""


@dataclass(frozen=True)
class _Line:
    entry: LegendEntry
    value: Callable[[Point], float | None]


class LineDrawing(Drawing):
    """A strong line for what there is, a grey one for the plan, a dashed one for the projection in its soft band."""

    def __init__(self, points: Sequence[Point], words: LineWords) -> None:
        self._points = tuple(points)
        self._words = words
        self._plot: Plot

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet."""
        return not any(point.actual is not None for point in self._points)

    def table(self) -> ChartTable:
        """Return one row per step: its name and the values of the lines."""
        lines = self._lines(theme.current())
        headers = (self._words.step, *(line.entry.text for line in lines))
        return ChartTable(
            headers,
            tuple((point.name or point.label, *(line.value(point) for line in lines)) for point in self._points),
        )

    def _lines(self, look: Theme) -> list[_Line]:
        words, colors = self._words, look.colors
        lines = [
            _Line(LegendEntry(words.actual, colors.accent, Swatch.LINE), lambda point: point.actual),
            _Line(LegendEntry(words.plan, colors.border_strong, Swatch.LINE), lambda point: point.plan),
            _Line(LegendEntry(words.projected, colors.accent, Swatch.DASHES), lambda point: point.projected),
            _Line(LegendEntry(words.low, colors.accent, Swatch.SOFT), lambda point: point.low),
            _Line(LegendEntry(words.high, colors.accent, Swatch.SOFT), lambda point: point.high),
        ]
        return [line for line in lines if line.entry.text]

    def lay_out(self, size: QSizeF, look: Theme) -> list[Mark]:
        """Return a mark for each step."""
        lines = self._lines(look)
        legend = [line.entry for line in lines if line.entry.swatch is not Swatch.SOFT]
        if self._words.band:
            legend.append(LegendEntry(self._words.band, look.colors.accent, Swatch.SOFT))
        self._plot = Plot(
            size,
            look,
            [Step(point.label, point.group) for point in self._points],
            largest=max((line.value(point) or 0.0 for point in self._points for line in lines), default=1.0),
            legend=legend,
            labels=self._labels(lines, look),
            most_ticks=_TICKS,
        )
        return [
            Mark(
                point.key,
                self._plot.mark_area(place),
                point.name or point.label,
                [Reading(line.entry, value) for line in lines if (value := line.value(point)) is not None],
            )
            for place, point in enumerate(self._points)
        ]

    def _labels(self, lines: Sequence[_Line], look: Theme) -> list[LineLabel]:
        """The last value of each line that ends at the right edge; the range tells itself by its band."""
        if not self._points:
            return []
        labels: list[LineLabel] = []
        for line in lines:
            value = line.value(self._points[-1])
            told = [label.value for label in labels]
            if value is not None and value not in told and line.entry.swatch is not Swatch.SOFT:
                color = look.colors.text_muted if line.entry.text == self._words.plan else look.colors.accent_text
                labels.append(LineLabel(value, number(value), color))
        return labels

    def draw(self, painter: QPainter, look: Theme, emphasised: int = -1) -> None:
        """Draw the grid, the band, the lines with their last values, and the names of the steps."""
        colors, plot, unit = look.colors, self._plot, look.spacing.xs
        plot.draw_grid(painter, look)
        self._draw_band(painter, colors.accent)
        self._draw_line(painter, QPen(colors.border_strong, unit * 0.4), lambda point: point.plan)
        dashed = QPen(colors.accent, unit * 0.5)
        dashed.setDashPattern([3, 2.5])
        self._draw_line(painter, dashed, lambda point: point.projected)
        strong = QPen(colors.accent, unit * 0.65)
        strong.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._draw_line(painter, strong, lambda point: point.actual)
        self._draw_end(painter, look)
        plot.draw_labels(painter, look)
        plot.draw_steps(painter, look)
        if emphasised >= 0:
            self._draw_emphasis(painter, look, emphasised)

    def _at(self, value: Callable[[Point], float | None]) -> list[QPointF]:
        plot = self._plot
        known = ((place, value(point)) for place, point in enumerate(self._points))
        return [QPointF(plot.middle(place), plot.y(height)) for place, height in known if height is not None]

    def _draw_line(self, painter: QPainter, pen: QPen, value: Callable[[Point], float | None]) -> None:
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(self._at(value)))

    def _draw_band(self, painter: QPainter, color: QColor) -> None:
        edge = [*self._at(lambda point: point.high), *reversed(self._at(lambda point: point.low))]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft(color))
        painter.drawPolygon(QPolygonF(edge))

    def _draw_end(self, painter: QPainter, look: Theme) -> None:
        """Where things stand now: a dot, so that a single point is seen, too."""
        if ends := self._at(lambda point: point.actual):
            self._draw_dot(painter, look, ends[-1], look.colors.accent)

    def _draw_dot(self, painter: QPainter, look: Theme, at: QPointF, color: QColor) -> None:
        painter.setPen(QPen(look.colors.surface, look.spacing.xs / 2))
        painter.setBrush(color)
        painter.drawEllipse(at, look.spacing.xs * 1.1, look.spacing.xs * 1.1)

    def _draw_emphasis(self, painter: QPainter, look: Theme, place: int) -> None:
        colors, plot, point = look.colors, self._plot, self._points[place]
        x = int(plot.middle(place)) + 0.5
        painter.setPen(QPen(colors.border_strong, hairline(look)))
        painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()))
        for value, color in (
            (point.plan, colors.border_strong),
            (point.projected, colors.accent),
            (point.actual, colors.accent),
        ):
            if value is not None:
                self._draw_dot(painter, look, QPointF(x, plot.y(value)), color)


class LineChart(Chart):
    """Lines of sums; see :class:`LineDrawing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LineDrawing((), LineWords("", "")), parent)

    def set_points(self, points: Sequence[Point], words: LineWords) -> None:
        """Show `points` in their order. The projection begins where the actual line ends."""
        self.show_drawing(LineDrawing(points, words))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which the lines can be told apart."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 6, unit * 5)
