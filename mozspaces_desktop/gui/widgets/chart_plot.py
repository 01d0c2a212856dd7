"""The ground that charts over time stand on: a quiet grid of round values, and the names of the steps below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_parts import (
    LegendEntry,
    draw_legend,
    hairline,
    nice_ticks,
    number,
    text_width,
)

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Step:
    """The name of one step on the axis, and of the group (the month) that it belongs to."""

    label: str
    group: str = ""


@dataclass(frozen=True)
class LineLabel:
    """Words at the right end of a line, at the height of `value`."""

    value: float
    text: str
    color: QColor


class Plot:
    """Where values and steps are, once a chart has the size `size`; draws what is around them."""

    def __init__(
        self,
        size: QSizeF,
        look: Theme,
        steps: Sequence[Step],
        *,
        largest: float,
        legend: Sequence[LegendEntry] = (),
        labels: Sequence[LineLabel] = (),
        most_ticks: int = 4,
    ) -> None:
        self._width = size.width()
        self._height = size.height()
        self._steps = steps
        self._legend = legend
        self._labels = labels
        self.ticks = nice_ticks(max(largest, 1.0), most_ticks)
        space, line = look.spacing, QFontMetricsF(look.type.caption).height()
        left = ceil(text_width(look.type.caption, [number(tick) for tick in self.ticks]) + space.s)
        right = ceil(text_width(look.type.strong, [label.text for label in labels]) + space.s) if labels else 0
        top = ceil(draw_legend(QPainter(), look, self._width, legend) + line / 2 + space.xs)
        below = ceil(line * (2 if any(step.group for step in steps) else 1) + space.s)
        width, height = self._width - left - right, self._height - top - below
        self.area = QRectF(left, top, max(1.0, width), max(1.0, height))
        self.slot = self.area.width() / max(1, len(steps))

    def left(self, index: float) -> float:
        """The left edge of a step."""
        return self.area.left() + index * self.slot

    def middle(self, index: int) -> float:
        """The horizontal middle of a step."""
        return self.left(index + 0.5)

    def y(self, value: float) -> float:
        """The height of `value`; the last of `ticks` is at the upper edge."""
        return self.area.bottom() - self.area.height() * value / self.ticks[-1]

    def column(self, index: int, look: Theme) -> tuple[float, float]:
        """The left edge and the width of a column on a step, in whole pixels: its edges are sharp."""
        width = max(2.0, floor(min(self.slot * 0.68, look.spacing.xxl * 1.25)))
        return round(self.middle(index) - width / 2), width

    def mark_area(self, index: int) -> QRectF:
        """What belongs to a step: all that is above it and its name."""
        return QRectF(self.left(index), self.area.top(), self.slot, self._height - self.area.top())

    def draw_band(self, painter: QPainter, look: Theme, index: int, color: QColor) -> None:
        """Lay a ground behind a step."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        band = QRectF(self.left(index), self.area.top(), self.slot, self.area.height())
        painter.drawRoundedRect(band, look.spacing.xs, look.spacing.xs)

    def draw_grid(self, painter: QPainter, look: Theme) -> None:
        """Draw the legend, and a faint line with its number for each round value; the lowest one is stronger."""
        painter.setFont(look.type.caption)
        draw_legend(painter, look, self._width, self._legend)
        half = QFontMetricsF(look.type.caption).height() / 2
        fine = hairline(look)
        for tick in self.ticks:
            y = floor(self.y(tick)) + fine / 2
            painter.setPen(QPen(look.colors.border if tick else look.colors.border_strong, fine))
            painter.drawLine(QPointF(self.area.left(), y), QPointF(self.area.right(), y))
            painter.setPen(look.colors.text_muted)
            box = QRectF(0, y - half, self.area.left() - look.spacing.s, half * 2)
            painter.drawText(box, _RIGHT | _MIDDLE, number(tick))

    def draw_labels(self, painter: QPainter, look: Theme) -> None:
        """Write the words at the right ends of the lines, moved apart where they would touch."""
        painter.setFont(look.type.strong)
        height = QFontMetricsF(look.type.strong).height()
        left = self.area.right() + look.spacing.s
        lowest = self.area.bottom()
        for label in sorted(self._labels, key=lambda one: one.value):
            middle = min(self.y(label.value), lowest - height / 2)
            lowest = middle - height / 2
            painter.setPen(label.color)
            painter.drawText(QRectF(left, middle - height / 2, self._width, height), _LEFT | _MIDDLE, label.text)

    def draw_steps(self, painter: QPainter, look: Theme, *, current: int = -1) -> None:
        """Write the names of the steps, as many as there is room for, and those of their groups below."""
        painter.setFont(look.type.caption)
        line = QFontMetricsF(look.type.caption).height()
        top = self.area.bottom() + look.spacing.xs
        texts = [step.label for step in self._steps]
        for index, left, width in self.placed(texts, look.type.caption, look.spacing.s, current):
            painter.setPen(look.colors.accent_text if index == current else look.colors.text_muted)
            painter.drawText(QRectF(left, top, width + 1, line), _LEFT | _MIDDLE, texts[index])
        for first, end, text in self._groups():
            self._draw_group(painter, look, QRectF(self.left(first), top + line, (end - first) * self.slot, line), text)

    def _draw_group(self, painter: QPainter, look: Theme, room: QRectF, text: str) -> None:
        """Its name after a line at its beginning, if there is room for it."""
        if text_width(look.type.caption, [text]) + look.spacing.xs * 2 > room.width():
            return
        fine = hairline(look)
        x = floor(room.left()) + fine / 2
        painter.setPen(QPen(look.colors.border, fine))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        painter.setPen(look.colors.text_muted)
        painter.drawText(room.adjusted(look.spacing.xs, 0, look.spacing.xs, 0), _LEFT | _MIDDLE, text)

    def _groups(self) -> list[tuple[int, int, str]]:
        """The first step of each group, the one after its last, and its name."""
        groups = []
        for name, members in groupby(range(len(self._steps)), lambda index: self._steps[index].group):
            indices = list(members)
            if name:
                groups.append((indices[0], indices[-1] + 1, name))
        return groups

    def placed(self, texts: Sequence[str], font: QFont, gap: float, current: int) -> list[tuple[int, float, float]]:
        """Which of `texts` have room below their steps: index, left edge, width; none touches another or the edges.

        The one at index `current` comes first; the others are all, or every second, third ... from it on.
        """
        widths = [text_width(font, [text]) for text in texts]
        every = max(1, ceil((max(widths, default=0.0) + gap) / self.slot))
        start = max(0, current)
        order = sorted(range(len(texts)), key=lambda index: (index != start, index))
        found: list[tuple[int, float, float]] = []
        for index in order:
            if (index - start) % every:
                continue
            width = widths[index]
            left = min(max(0.0, self.middle(index) - width / 2), max(0.0, self._width - width))
            if width <= self._width and all(
                left + width + gap <= at or at + wide + gap <= left for _, at, wide in found
            ):
                found.append((index, left, width))
        return found
