"""Parts that the charts share: numbers as words, round steps, the legend with its swatches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from mozspaces_desktop.gui.theme import Theme

_SOFT = 0.22
"""How much of its colour a band has: what lies below stays readable."""


class Swatch(Enum):
    """How something is drawn in a chart, and so in its legend."""

    FILLED = auto()
    OUTLINED = auto()
    """What is still to come."""
    HATCHED = auto()
    """What nobody recorded."""
    SOFT = auto()
    """A range."""
    LINE = auto()
    DASHES = auto()
    NONE = auto()


@dataclass(frozen=True)
class LegendEntry:
    """A word with the way in which its values are drawn."""

    text: str
    color: QColor
    swatch: Swatch = Swatch.FILLED


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


def hairline(look: Theme) -> float:
    """Return the width of the finest lines: whole pixels on a screen."""
    return max(1.0, round(look.spacing.xs / 5))


def soft(color: QColor) -> QColor:
    """Return `color` as a band has it."""
    faint = QColor(color)
    faint.setAlphaF(_SOFT)
    return faint


def rounded_top(box: QRectF, radius: float) -> QPainterPath:
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


def draw_legend(painter: QPainter, look: Theme, width: float, entries: Sequence[LegendEntry]) -> float:
    """Draw `entries` from the upper left corner, in as many lines as they need; return the height used.

    With a `painter` that is not active (a default QPainter) only the height is computed.
    """
    metrics = QFontMetricsF(look.type.caption)
    swatch = swatch_size(look)
    gap = look.spacing.xs * 1.5
    line_height = metrics.height() + look.spacing.xs
    x = y = 0.0
    for entry in entries:
        needed = swatch + gap + metrics.horizontalAdvance(entry.text)
        if x > 0 and x + needed > width:
            x, y = 0.0, y + line_height
        if painter.isActive():
            draw_swatch(painter, look, QRectF(x, y + (metrics.height() - swatch) / 2, swatch, swatch), entry)
            painter.setPen(look.colors.text_muted)
            room = max(0.0, width - x - swatch - gap)
            text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room + 1)
            painter.drawText(QRectF(x + swatch + gap, y, room + look.spacing.l, metrics.height()), text)
        x += needed + look.spacing.l
    return y + line_height if entries else 0.0


def swatch_size(look: Theme) -> float:
    """Return how high and how wide a swatch beside words of the legend is."""
    return round(QFontMetricsF(look.type.caption).ascent() * 0.8)


def draw_swatch(painter: QPainter, look: Theme, box: QRectF, entry: LegendEntry) -> None:
    """Draw the sign of `entry` into `box`."""
    fine, radius = hairline(look), look.spacing.xs / 2
    inner = box.adjusted(fine / 2, fine / 2, -fine / 2, -fine / 2)
    if entry.swatch in (Swatch.LINE, Swatch.DASHES):
        pen = QPen(entry.color, look.spacing.xs / 2)
        if entry.swatch is Swatch.DASHES:
            pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif entry.swatch is Swatch.OUTLINED:
        painter.setBrush(look.colors.accent_soft)
        painter.setPen(QPen(entry.color, fine))
        painter.drawRoundedRect(inner, radius, radius)
    elif entry.swatch is Swatch.HATCHED:
        draw_hatched(painter, look, box, entry.color)
    elif entry.swatch is not Swatch.NONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft(entry.color) if entry.swatch is Swatch.SOFT else entry.color)
        painter.drawRoundedRect(box, radius, radius)


def draw_hatched(painter: QPainter, look: Theme, box: QRectF, color: QColor) -> None:
    """Draw an outline filled with slanted lines, as vectors: on paper, patterns become pictures."""
    fine = hairline(look)
    inner = box.adjusted(fine / 2, fine / 2, -fine / 2, -fine / 2)
    painter.save()
    painter.setPen(QPen(color, fine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inner)
    painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
    step = look.spacing.xs
    x = inner.left() - inner.height() + step
    while x < inner.right():
        painter.drawLine(QPointF(x, inner.bottom()), QPointF(x + inner.height(), inner.top()))
        x += step
    painter.restore()
