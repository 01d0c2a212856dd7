"""The readout of a chart: a small card beside the mark under the pointer that says what the mark stands for."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_parts import Swatch, draw_swatch, hairline, number, swatch_size, text_width
from mozspaces_desktop.gui.widgets.drawing import Mark, Reading

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Readout:
    """The card of `mark`, within a chart of `size`; it keeps off the mark where there is room beside it."""

    def __init__(self, mark: Mark, size: QSizeF, look: Theme) -> None:
        self._mark = mark
        self._look = look
        space, type_ = look.spacing, look.type
        self._values = ceil(text_width(type_.strong, [_value(reading) for reading in mark.readings]))
        words = ceil(text_width(type_.caption, [_word(reading) for reading in mark.readings]))
        self._swatch = swatch_size(look) + space.xs * 1.5 if mark.readings else 0.0
        self._line = ceil(QFontMetricsF(type_.strong).height())
        inner = max(
            text_width(type_.strong, [mark.title]),
            self._swatch + words + (space.l + self._values if self._values else 0),
        )
        width = min(ceil(inner) + 2 * space.m, floor(size.width()))
        height = self._line * (1 + len(mark.readings)) + 2 * space.s + (space.xs if mark.readings else 0)
        self.area = QRectF(self._left(width, size.width()), self._top(height, size.height()), width, height)

    def _left(self, width: float, room: float) -> float:
        """To the right of the mark; where it would be cut, to the left; else wherever it fits."""
        area, gap = self._mark.area, self._look.spacing.s
        if area.width() > room / 2:  # a bar that goes all the way
            return max(0.0, room - width)
        if area.right() + gap + width <= room:
            return round(area.right() + gap)
        return round(max(0.0, min(area.left() - gap - width, room - width)))

    def _top(self, height: float, room: float) -> float:
        area = self._mark.area
        wanted = area.center().y() - height / 2 if area.height() < room / 2 else area.top()
        return round(max(0.0, min(wanted, room - height)))

    def draw(self, painter: QPainter) -> None:
        """Draw the card above everything else."""
        look = self._look
        space, colors, fine = look.spacing, look.colors, hairline(self._look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.shadow)
        for spread in (2, 1):
            grown = self.area.adjusted(-spread, 0, spread, spread * 2)
            painter.drawRoundedRect(grown, space.radius + spread, space.radius + spread)
        painter.setPen(QPen(colors.border_strong, fine))
        painter.setBrush(colors.raised)
        painter.drawRoundedRect(
            self.area.adjusted(fine / 2, fine / 2, -fine / 2, -fine / 2), space.radius, space.radius
        )
        line = QRectF(
            self.area.left() + space.m, self.area.top() + space.s, self.area.width() - 2 * space.m, self._line
        )
        painter.setFont(look.type.strong)
        painter.setPen(colors.text)
        title = QFontMetricsF(look.type.strong).elidedText(
            self._mark.title, Qt.TextElideMode.ElideRight, line.width() + 1
        )
        painter.drawText(line, _LEFT | _MIDDLE, title)
        line.translate(0, space.xs)
        for reading in self._mark.readings:
            line.translate(0, self._line)
            self._draw_reading(painter, line, reading)

    def _draw_reading(self, painter: QPainter, line: QRectF, reading: Reading) -> None:
        look, side = self._look, swatch_size(self._look)
        if reading.entry.swatch is not Swatch.NONE:
            box = QRectF(line.left(), round(line.center().y() - side / 2), side, side)
            draw_swatch(painter, look, box, reading.entry)
        painter.setFont(look.type.caption)
        painter.setPen(look.colors.text_muted)
        indent = self._swatch if reading.entry.swatch is not Swatch.NONE else 0.0
        room = line.adjusted(indent, 0, 1, 0)
        shown = QFontMetricsF(look.type.caption).elidedText(
            _word(reading), Qt.TextElideMode.ElideRight, room.width() - self._values
        )
        painter.drawText(room, _LEFT | _MIDDLE, shown)
        painter.setFont(look.type.strong)
        painter.setPen(look.colors.text)
        painter.drawText(line, _RIGHT | _MIDDLE, _value(reading))


def _word(reading: Reading) -> str:
    return reading.words if reading.value is None else reading.entry.text


def _value(reading: Reading) -> str:
    return "" if reading.value is None else number(reading.value)
