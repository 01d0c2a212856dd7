"""Stacked columns over time: who came in each week. A week that nobody recorded is hatched, never 0."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart import Chart
from mozspaces_desktop.gui.widgets.chart_parts import (
    LegendEntry,
    Swatch,
    draw_hatched,
    hairline,
    rounded_top,
)
from mozspaces_desktop.gui.widgets.chart_plot import Plot, Step
from mozspaces_desktop.gui.widgets.chart_table import ChartTable
from mozspaces_desktop.gui.widgets.drawing import Drawing, Mark, Reading

_UNKNOWN_HEIGHT = 0.14
"""How high the mark of an unrecorded step is, as a part of the plot: seen, and no value."""


@dataclass(frozen=True)
class Stack:
    """One week; `parts` are its values from the bottom up, None where nobody recorded them."""

    key: str
    label: str
    name: str
    parts: tuple[float | None, ...]
    unrecorded: int = 0
    """How many events of the week nobody recorded; the parts lack their people."""
    note: str = ""
    """Says so, or why there is nothing; in the readout."""
    is_current: bool = False
    group: str = ""

    @property
    def height(self) -> float:
        """The sum of the parts that are known."""
        return sum(part or 0 for part in self.parts)


@dataclass(frozen=True)
class StackWords:
    """What the steps, the parts from the bottom up, and the mark of what is unknown are called."""

    step: str
    parts: tuple[str, ...]
    unrecorded: str


class StackDrawing(Drawing):
    """Columns of up to three parts; events without attendance are hatched above what is known of their week."""

    def __init__(self, stacks: Sequence[Stack], words: StackWords) -> None:
        self._stacks = tuple(stacks)
        self._words = words
        self._plot: Plot

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known, not even that something is missing."""
        return not any(stack.height or stack.unrecorded for stack in self._stacks)

    @property
    def _shown(self) -> list[int]:
        """The parts that the chart has; the first two always."""
        return [
            place
            for place in range(len(self._words.parts))
            if place < 2 or any(stack.parts[place] for stack in self._stacks)
        ]

    def table(self) -> ChartTable:
        """Return one row per step: its name, its parts, and how many events are missing in them."""
        shown, words = self._shown, self._words
        missing = any(stack.unrecorded for stack in self._stacks)
        headers = (words.step, *(words.parts[place] for place in shown), *([words.unrecorded] if missing else []))
        return ChartTable(
            headers,
            tuple(
                (stack.name, *(stack.parts[place] for place in shown), *([stack.unrecorded] if missing else []))
                for stack in self._stacks
            ),
        )

    def lay_out(self, size: QSizeF, look: Theme) -> list[Mark]:
        """Return a mark for each step."""
        entries = self._entries(look)
        unknown = LegendEntry(self._words.unrecorded, look.colors.border_strong, Swatch.HATCHED)
        legend = [*entries, unknown] if any(stack.unrecorded for stack in self._stacks) else entries
        self._plot = Plot(
            size,
            look,
            [Step(stack.label, stack.group) for stack in self._stacks],
            largest=max((stack.height for stack in self._stacks), default=1.0),
            legend=legend,
        )
        return [
            Mark(stack.key, self._plot.mark_area(place), stack.name, self._readings(stack, entries, unknown))
            for place, stack in enumerate(self._stacks)
        ]

    def _entries(self, look: Theme) -> list[LegendEntry]:
        colors = part_colors(look)
        return [LegendEntry(self._words.parts[place], colors[place]) for place in self._shown]

    def _readings(self, stack: Stack, entries: Sequence[LegendEntry], unknown: LegendEntry) -> list[Reading]:
        known = zip(self._shown, entries, strict=True)
        readings = [Reading(entry, part) for place, entry in known if (part := stack.parts[place]) is not None]
        if stack.note:
            sign = unknown if stack.unrecorded else LegendEntry("", unknown.color, Swatch.NONE)
            readings.append(Reading(sign, None, stack.note))
        return readings

    def draw(self, painter: QPainter, look: Theme, emphasised: int = -1) -> None:
        """Draw the grid, the columns and the names of the steps."""
        plot = self._plot
        for place, stack in enumerate(self._stacks):
            if place == emphasised or stack.is_current:
                color = look.colors.hover if place == emphasised else look.colors.accent_soft
                plot.draw_band(painter, look, place, color)
        plot.draw_grid(painter, look)
        for place, stack in enumerate(self._stacks):
            self._draw_stack(painter, look, place, stack)
        current = next((place for place, stack in enumerate(self._stacks) if stack.is_current), -1)
        plot.draw_steps(painter, look, current=current)

    def _draw_stack(self, painter: QPainter, look: Theme, place: int, stack: Stack) -> None:
        left, width = self._plot.column(place, look)
        colors, fine = part_colors(look), hairline(look)
        known = [(colors[part], value) for part in self._shown if (value := stack.parts[part])]
        bottom, below = float(floor(self._plot.area.bottom())), 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (color, value) in enumerate(known, 1):
            below += value
            top = float(round(self._plot.y(below)))
            painter.setBrush(color)
            box = QRectF(left, top, width, bottom - top)
            if number == len(known):
                painter.drawPath(rounded_top(box, min(look.spacing.xs * 0.75, width / 3)))
            else:  # a seam of the ground between two parts
                painter.drawRect(box.adjusted(0, min(fine, box.height() - 1), 0, 0))
            bottom = top
        if stack.unrecorded:
            height = round(self._plot.area.height() * _UNKNOWN_HEIGHT)
            box = QRectF(left, max(self._plot.area.top(), bottom - height - (fine if known else 0)), width, height)
            draw_hatched(painter, look, box, look.colors.border_strong)


def part_colors(look: Theme) -> tuple[QColor, QColor, QColor]:
    """The colours of newcomers, returning people and all others: told apart by lightness, too."""
    return look.colors.accent, look.colors.series[0], look.colors.border_strong


class StackChart(Chart):
    """Stacked columns; see :class:`StackDrawing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(StackDrawing((), StackWords("", ("", ""), "")), parent)

    def set_stacks(self, stacks: Sequence[Stack], words: StackWords) -> None:
        """Show `stacks` in their order."""
        self.show_drawing(StackDrawing(stacks, words))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which columns can be told apart."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 6, unit * 5)
