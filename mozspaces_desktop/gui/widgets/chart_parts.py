"""Parts that the charts share: numbers, round steps, legend, the axis of values and the labels of the steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.gui.theme import Theme


@dataclass(frozen=True)
class LegendEntry:
    """A swatch of the legend: `line` draws a dash instead of a square."""

    text: str
    color: QColor
    line: bool = False
    dashed: bool = False


def number(value: float) -> str:
    """Return `value` as the person writes numbers: no decimals where there are none, else one."""
    locale = QLocale()
    whole = abs(value - round(value)) < 1e-9
    return locale.toString(round(value)) if whole else locale.toString(float(value), "f", 1)


def named_number(word: str, value: float) -> str:
    """Return what `value` is and how much, as in "Held: 3"."""
    return QCoreApplication.translate("Chart", "{word}: {number}").format(word=word, number=number(value))


def nice_ticks(largest: float, most: int = 4) -> list[float]:
    """Return round steps from 0 up to at least `largest` (1, 2 or 5 times a power of ten), at most `most` + 1."""
    step = 1.0
    while step * most < largest:
        leading = step / 10 ** len(str(int(step))[1:])
        step *= 2.5 if leading == 2 else 2
    count = max(1, -(-largest // step))
    return [step * i for i in range(int(count) + 1)]


def text_width(font: QFont, texts: Sequence[str]) -> float:
    """Return the width of the widest of `texts` in `font`."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def draw_legend(painter: QPainter, look: Theme, width: float, entries: Sequence[LegendEntry]) -> float:
    """Draw `entries` from the upper left corner, in as many lines as they need; return the height used.

    With a `painter` that is not active (a default QPainter) only the height is computed.
    """
    metrics = QFontMetricsF(look.type.caption)
    swatch = metrics.ascent() * 0.8
    line_height = metrics.height() + look.spacing.xs
    x = y = 0.0
    for entry in entries:
        needed = swatch + look.spacing.xs * 1.5 + metrics.horizontalAdvance(entry.text)
        if x > 0 and x + needed > width:
            x, y = 0.0, y + line_height
        if painter.isActive():
            top = y + (metrics.height() - swatch) / 2
            _draw_swatch(painter, look, QRectF(x, top, swatch, swatch), entry)
            painter.setPen(look.colors.text_muted)
            painter.drawText(QRectF(x + swatch + look.spacing.xs * 1.5, y, width, metrics.height()), entry.text)
        x += needed + look.spacing.l
    return y + line_height if entries else 0.0


def _draw_swatch(painter: QPainter, look: Theme, box: QRectF, entry: LegendEntry) -> None:
    if entry.line:
        pen = QPen(entry.color, 2)
        if entry.dashed:
            pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif entry.dashed:
        painter.setBrush(look.colors.accent_soft)
        painter.setPen(QPen(entry.color, 1))
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(entry.color)
        painter.drawRoundedRect(box, 2, 2)


def value_height(value: float, plot: QRectF, ticks: Sequence[float]) -> float:
    """Return the vertical place of `value` in `plot`, whose upper edge is the last of `ticks`."""
    return plot.bottom() - plot.height() * value / ticks[-1]


def draw_value_axis(painter: QPainter, look: Theme, plot: QRectF, ticks: Sequence[float]) -> None:
    """Draw a faint line across `plot` for each of `ticks`, and its number to the left."""
    half = QFontMetricsF(look.type.caption).height() / 2
    for tick in ticks:
        y = value_height(tick, plot, ticks)
        painter.setPen(QPen(look.colors.border, 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(look.colors.text_muted)
        box = QRectF(0, y - half, plot.left() - look.spacing.s, half * 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(tick))


def draw_step_labels(
    painter: QPainter, look: Theme, plot: QRectF, labels: Sequence[tuple[float, str]], *, current: int = -1
) -> None:
    """Draw `labels` (horizontal middle, text) below `plot`: all, or every second, third ... where they are tight.

    The one at index `current` is always among them, in the accent colour.
    """
    widest = text_width(look.type.caption, [text for _, text in labels]) + look.spacing.s
    step = labels[1][0] - labels[0][0] if len(labels) > 1 else plot.width()
    every = max(1, int(-(-widest // step)))
    top = plot.bottom() + look.spacing.xs
    for index, (middle, text) in enumerate(labels):
        if (index - max(0, current)) % every == 0:
            left = min(max(0.0, middle - widest / 2), max(0.0, plot.right() + look.spacing.s / 2 - widest))
            painter.setPen(look.colors.accent_text if index == current else look.colors.text_muted)
            box = QRectF(left, top, widest, look.spacing.xxl)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
