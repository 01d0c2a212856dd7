"""Horizontal bars with a name each: new active contributors by focus area, events by track."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart import Chart
from mozspaces_desktop.gui.widgets.chart_parts import LegendEntry, number, text_width
from mozspaces_desktop.gui.widgets.chart_table import ChartTable
from mozspaces_desktop.gui.widgets.drawing import Drawing, Mark, Reading

_NAMES_SHARE = 0.4
"""Names take at most this share of the width; longer ones go above their bars instead of being cut."""


@dataclass(frozen=True)
class Bar:
    """One bar; `series` picks one of the ten colours of the focus areas, None the accent colour."""

    key: str
    label: str
    value: float
    series: int | None = None


@dataclass(frozen=True)
class _Row:
    name: QRectF
    bar: QRectF


class BarDrawing(Drawing):
    """Bars from the left, their names beside or above them and their values at their ends; nothing is cut."""

    def __init__(self, bars: Sequence[Bar], label_word: str, value_word: str) -> None:
        self._bars = tuple(bars)
        self._label_word, self._value_word = label_word, value_word
        self._rows: list[_Row] = []
        self._marks: list[Mark] = []
        self._width = 0.0

    @property
    def is_empty(self) -> bool:
        """Whether no bar has a length."""
        return not any(bar.value for bar in self._bars)

    def table(self) -> ChartTable:
        """Return one row per bar: its name and its value."""
        return ChartTable((self._label_word, self._value_word), tuple((bar.label, bar.value) for bar in self._bars))

    def height_for(self, width: float, look: Theme) -> int:
        """Return the height that all bars need in `width`."""
        return ceil(self.rows_in(width, look)[-1].bar.bottom() + look.spacing.s) if self._bars else 0

    def lay_out(self, size: QSizeF, look: Theme) -> list[Mark]:
        """Return a mark for each bar."""
        self._width = size.width()
        self._rows = self.rows_in(self._width, look)
        self._marks = []
        for bar, row in zip(self._bars, self._rows, strict=True):
            united = row.name.united(row.bar)
            area = QRectF(0, united.top() - look.spacing.xs, self._width, united.height() + look.spacing.s)
            reading = Reading(LegendEntry(self._value_word, _color(bar, look)), bar.value)
            self._marks.append(Mark(bar.key, area, bar.label, [reading]))
        return self._marks

    def rows_in(self, width: float, look: Theme) -> list[_Row]:
        """Return where each name and each bar goes in `width`."""
        metrics = QFontMetricsF(look.type.body)
        gap = look.spacing.m
        thick = look.spacing.l
        widest = ceil(text_width(look.type.body, [bar.label for bar in self._bars])) + 1
        beside = widest <= width * _NAMES_SHARE
        rows = []
        y = float(look.spacing.xs)
        for bar in self._bars:
            if beside:
                height = ceil(max(metrics.height(), thick))
                name = QRectF(0, y, widest, height)
                box = QRectF(widest + gap, y + (height - thick) // 2, width - widest - gap, thick)
            else:
                flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
                needed = metrics.boundingRect(QRectF(0, 0, width, 1_000_000), flags, bar.label)
                name = QRectF(0, y, width, needed.height())
                box = QRectF(0, ceil(name.bottom() + look.spacing.xs / 2), width, thick)
            rows.append(_Row(name, box))
            y = ceil(max(name.bottom(), box.bottom()) + gap)
        return rows

    def draw(self, painter: QPainter, look: Theme, emphasised: int = -1) -> None:
        """Draw the names, the bars and their values."""
        values = text_width(look.type.strong, [number(bar.value) for bar in self._bars]) + look.spacing.s
        largest = max(bar.value for bar in self._bars)
        for index, (bar, row) in enumerate(zip(self._bars, self._rows, strict=True)):
            if index == emphasised:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colors.hover)
                painter.drawRoundedRect(self._marks[index].area, look.spacing.xs, look.spacing.xs)
            painter.setFont(look.type.body)
            painter.setPen(look.colors.text)
            wrap = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
            painter.drawText(row.name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | wrap, bar.label)
            self._draw_bar(painter, look, bar, row.bar, (row.bar.width() - values) * bar.value / largest)

    def _draw_bar(self, painter: QPainter, look: Theme, bar: Bar, box: QRectF, length: float) -> None:
        radius = look.spacing.xs * 0.75
        stub = look.spacing.xs / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.value > 0:
            painter.setBrush(_color(bar, look))
            painter.drawRoundedRect(
                QRectF(box.left(), box.top(), max(length, radius * 2), box.height()), radius, radius
            )
        else:
            painter.setBrush(look.colors.border_strong)
            painter.drawRoundedRect(QRectF(box.left(), box.top(), stub, box.height()), stub / 2, stub / 2)
        painter.setFont(look.type.strong)
        painter.setPen(look.colors.text if bar.value else look.colors.text_muted)
        at = box.left() + max(length, radius * 2 if bar.value > 0 else stub) + look.spacing.s
        rest = QRectF(at, box.top() - look.spacing.s, self._width - at, box.height() + 2 * look.spacing.s)
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number(bar.value))


class BarChart(Chart):
    """Bars as high as they need; see :class:`BarDrawing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(BarDrawing((), "", ""), parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_bars(self, bars: Sequence[Bar], *, label_word: str, value_word: str) -> None:
        """Show `bars` in their order; the words name both columns ("Focus area", "New active contributors")."""
        self.show_drawing(BarDrawing(bars, label_word, value_word))

    def show_drawing(self, drawing: Drawing) -> None:
        """Show other bars, in the height that they need."""
        super().show_drawing(drawing)
        self._ask_for_height()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        width = theme.current().spacing.xxl * 12
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which names and bars can be read."""
        unit = theme.current().spacing.xxl
        return QSize(unit * 5, self.heightForWidth(max(self.width(), unit * 5)))

    def hasHeightForWidth(self) -> bool:
        """Return True: names wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all bars need in `width`."""
        look = theme.current()
        if self.drawing.is_empty or not isinstance(self.drawing, BarDrawing):
            return look.spacing.xxl * 4
        return self.drawing.height_for(width, look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height in which nothing is cut: names may have moved above their bars."""
        super().resizeEvent(event)
        self._ask_for_height()

    def _ask_for_height(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))


def _color(bar: Bar, look: Theme) -> QColor:
    if bar.series is None:
        return look.colors.accent
    return look.colors.series[bar.series % len(look.colors.series)]
