"""What the dashboard on paper is made of: blocks that stand one below the other and stay on one page each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.figures.tables import STATUSES, TOTAL, TRACKS, Column, Kind
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.printing.paper import MM, Words, draw_line, letters
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.tokens import light_colors
from mozspaces_desktop.gui.widgets.bar_chart import BarDrawing
from mozspaces_desktop.gui.widgets.drawing import Drawing
from mozspaces_desktop.gui.widgets.tile import Metric

BOLD = QFont.Weight.DemiBold
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
GAP = 4 * MM
"""Between what stands side by side."""

translate = QCoreApplication.translate

_MANY = 8
"""More columns than this have smaller headers."""
_APART = 1.5 * MM
"""Between two columns of a table."""
_BELOW = 0.6 * MM
"""Below a definition."""
_LINE = 3.3 * MM
"""A line below a headline figure."""
_HAIR = 0.2 * MM
_TITLE, _BODY, _SMALL, _FINE, _TINY = 10.5, 8.5, 7.5, 6.8, 6.0
"""Points."""
_WORDS = frozenset({Kind.TEXT, Kind.DATE, Kind.TIME})
_OURS = frozenset({TOTAL, *TRACKS.values(), *STATUSES.values()})


class Block(Protocol):
    """Something as wide as the page."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""
        ...

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        ...


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words in one colour."""

    words: Words
    color: QColor

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.words.height

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the words."""
        self.words.draw(painter, left, top, self.color)


class TileRow:
    """Headline figures side by side, each in a frame."""

    def __init__(self, metrics: Sequence[Metric], count: int, width: float) -> None:
        self._metrics = metrics
        self._width = (width - GAP * (count - 1)) / count
        self.height = 16.6 * MM + _LINE * max(len(_below(metric)) for metric in metrics)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the tiles from left to right."""
        for place, metric in enumerate(self._metrics):
            self._draw_tile(painter, QRectF(left + place * (self._width + GAP), top, self._width, self.height), metric)

    def _draw_tile(self, painter: QPainter, frame: QRectF, metric: Metric) -> None:
        colors = light_colors()
        painter.setPen(QPen(colors.border, _HAIR))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 1.5 * MM, 1.5 * MM)
        inner = frame.adjusted(3 * MM, 2 * MM, -3 * MM, -2 * MM)
        line = QRectF(inner.left(), inner.top(), inner.width(), 3.6 * MM)
        draw_line(painter, line, metric.label, letters(8), colors.text_muted, align=LEFT)
        line = QRectF(inner.left(), line.bottom() + 0.3 * MM, inner.width(), 6.8 * MM)
        actual = metric.actual or "–"
        draw_line(painter, line, actual, letters(17, BOLD), colors.text, align=LEFT)
        used = QFontMetricsF(letters(17, BOLD)).horizontalAdvance(actual) + 1.5 * MM
        beside = metric.target if metric.actual else metric.missing
        draw_line(painter, line.adjusted(used, 1.6 * MM, 0, 0), beside, letters(8), colors.text_muted, align=LEFT)
        if metric.share is not None:
            self._draw_share(
                painter, QRectF(inner.left(), line.bottom() + 0.7 * MM, inner.width(), 0.8 * MM), metric.share
            )
        line = QRectF(inner.left(), line.bottom() + 2.0 * MM, inner.width(), _LINE)
        for text in _below(metric):
            draw_line(painter, line, text, letters(_SMALL), colors.text_muted, align=LEFT)
            line.translate(0, _LINE)

    def _draw_share(self, painter: QPainter, bar: QRectF, share: float) -> None:
        colors = light_colors()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.sunken)
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setBrush(colors.positive.strong if share >= 1 else colors.accent)
        reached = max(bar.height(), bar.width() * min(1.0, share))
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), reached, bar.height()), bar.height() / 2, bar.height() / 2
        )


def _below(metric: Metric) -> list[str]:
    """The lines below a figure."""
    if not metric.actual:
        return []
    lines = []
    if metric.share is not None:
        percent = QLocale().toString(round(metric.share * 100))
        lines.append(translate("MetricTile", "{percent} % of the target").format(percent=percent))
    if metric.projected:
        lines.append(translate("MetricTile", "Projected: {projected}").format(projected=metric.projected))
    return [*lines, *([metric.change.text] if metric.change else []), *([metric.note] if metric.note else [])]


class ChartRow:
    """Charts side by side under their titles; an empty one says so with a sentence."""

    def __init__(self, charts: Sequence[tuple[str, Drawing]], width: float, height: float, empty: str) -> None:
        self._charts = charts
        self._width = (width - GAP * (len(charts) - 1)) / len(charts)
        self._look = theme.on_paper(letters(8))
        self._empty = empty
        self._titles = [Words(title, letters(_TITLE, BOLD), self._width, lines=2) for title, _ in charts]
        self._above = max(title.height for title in self._titles) + 1.5 * MM
        bars = [one.height_for(self._width, self._look) for _, one in charts if isinstance(one, BarDrawing)]
        self.height = max([height, *bars]) + self._above

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the charts from left to right."""
        for place, ((_, drawing), title) in enumerate(zip(self._charts, self._titles, strict=True)):
            painter.save()
            painter.translate(left + place * (self._width + GAP), top)
            title.draw(painter, 0, self._above - 1.5 * MM - title.height, self._look.colors.text)
            painter.translate(0, self._above)
            if drawing.is_empty:
                Words(self._empty, letters(_BODY), self._width).draw(painter, 0, 0, self._look.colors.text_muted)
            else:
                drawing.lay_out(QSizeF(self._width, self.height - self._above), self._look)
                drawing.draw(painter, self._look)
            painter.restore()


class TablePart:
    """A table under its title, or some of its rows; the last row of a whole table with a `total` stands out."""

    row_height = 5.0 * MM

    def __init__(
        self,
        title: str,
        columns: Sequence[Column[Any]],
        rows: Sequence[Any],
        width: float,
        *,
        total: bool,
        note: str = "",
    ) -> None:
        self._columns = columns
        self._cells = [[_cell(column, column.value(row)) for column in columns] for row in rows]
        self._total = total
        self._width = width
        self._title = Words(title, letters(_TITLE, BOLD), width, lines=2)
        self._note = Words(note, letters(_SMALL), width) if note else None
        headers = [wording.translated(column.header) for column in columns]
        font = letters(_SMALL if len(columns) <= _MANY else _TINY, BOLD)
        self._widths = _shared(width, headers, self._cells, font)
        self._headers = [
            Words(header, font, room - _APART, lines=4, align=RIGHT if place else LEFT)
            for place, (header, room) in enumerate(zip(headers, self._widths, strict=True))
        ]
        self._head = max(words.height for words in self._headers) + 1.2 * MM
        below = self._note.height + 1.2 * MM if self._note else 0.0
        self.height = self._title.height + 1.5 * MM + self._head + self.row_height * len(rows) + below

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the title, the headers, the rows and the note."""
        colors = light_colors()
        self._title.draw(painter, left, top, colors.text)
        top += self._title.height + 1.5 * MM
        x = left
        for place, (words, room) in enumerate(zip(self._headers, self._widths, strict=True)):
            words.draw(
                painter, x + (_APART if place else 0), top + self._head - 1.2 * MM - words.height, colors.text_muted
            )
            x += room
        top += self._head
        for number, cells in enumerate(self._cells, 1):
            strong = self._total and number == len(self._cells)
            painter.setPen(QPen(colors.border_strong if number == 1 or strong else colors.border, _HAIR))
            painter.drawLine(QPointF(left, top), QPointF(left + self._width, top))
            self._draw_row(painter, left, top, cells, letters(_BODY, BOLD if strong else QFont.Weight.Normal))
            top += self.row_height
        if self._note:
            self._note.draw(painter, left, top + 1.2 * MM, colors.text_muted)

    def _draw_row(self, painter: QPainter, left: float, top: float, cells: Sequence[str], font: QFont) -> None:
        for place, (text, room) in enumerate(zip(cells, self._widths, strict=True)):
            inner = QRectF(left, top, room, self.row_height).adjusted(_APART if place else 0, 0, 0, 0)
            draw_line(painter, inner, text, font, light_colors().text, align=RIGHT if place else LEFT)
            left += room


def _shared(width: float, headers: Sequence[str], cells: Sequence[Sequence[str]], font: QFont) -> list[float]:
    """How wide the columns are: no word of a header is broken if there is room, and what is left goes to all alike.

    The names in the first column give way first.
    """
    words, body = QFontMetricsF(font), QFontMetricsF(letters(_BODY, BOLD))
    needed = []
    for place, header in enumerate(headers):
        longest = max(words.horizontalAdvance(word) for word in header.split())
        needed.append(max([longest, *(body.horizontalAdvance(row[place]) for row in cells)]) + _APART + 0.5 * MM)
    least = 22 * MM
    spare = width - sum(needed)
    if spare < 0:
        needed[0] = max(least, needed[0] + spare)
        return [one * width / sum(needed) for one in needed]
    return [one + spare / len(needed) for one in needed]


def _cell(column: Column[Any], value: Any) -> str:
    if value is None:
        return "" if column.kind in _WORDS else "–"
    return wording.translated(value) if value in _OURS else wording.written(value, column.kind)


class Definitions:
    """Terms with what they mean, under a title, in two columns of about the same height."""

    def __init__(self, title: str, said: Sequence[tuple[str, str]], width: float) -> None:
        self._title = Words(title, letters(_TITLE, BOLD), width)
        self._step = (width + 2 * GAP) / 2
        font = letters(_FINE)
        words = [Words(f"{term}  {meaning}", font, self._step - 2 * GAP, strong=len(term)) for term, meaning in said]
        heights = [one.height + _BELOW for one in words]
        half = next(count for count in range(len(words) + 1) if sum(heights[:count]) * 2 >= sum(heights))
        self._columns = (words[:half], words[half:])
        self._above = self._title.height + 1.5 * MM
        self.height = self._above + max(sum(heights[:half]), sum(heights[half:]))

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the title and both columns."""
        colors = light_colors()
        self._title.draw(painter, left, top, colors.text)
        for place, column in enumerate(self._columns):
            y = top + self._above
            for words in column:
                words.draw(painter, left + place * self._step, y, colors.text)
                y += words.height + _BELOW
