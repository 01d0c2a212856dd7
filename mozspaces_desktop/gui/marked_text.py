"""A line of text some parts of which stand out, because somebody typed them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

Spans = Sequence[tuple[int, int]]
"""Parts of a text as (start, end)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How the parts that match look."""

    font: QFont
    color: QColor


def draw_marked(painter: QPainter, rect: QRect, text: str, spans: Spans, mark: Mark) -> None:
    """Draw `text` on one line in the middle of `rect` with the painter's font and pen, the `spans` as `mark` says."""
    looks = QTextCharFormat()
    looks.setFont(mark.font)
    looks.setForeground(mark.color)
    layout = QTextLayout(text, painter.font())
    ranges = []
    for span in spans:
        part = QTextLayout.FormatRange()
        part.start, part.length = utf16_span(text, span)
        part.format = looks
        ranges.append(part)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2))


def utf16_span(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """`span` of `text` as start and length in UTF-16 units, as Qt counts."""
    start, end = span
    return utf16_length(text[:start]), utf16_length(text[start:end])


def utf16_length(part: str) -> int:
    """Length of `part` as Qt counts: letters beyond U+FFFF are two."""
    return sum(2 if letter > "\uffff" else 1 for letter in part)
