"""The table of the spaces: bars on one scale, whose targets stand below each other."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mozspaces_desktop.core.hypothesis import Outlook
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports import hypothesis_wording as words
from mozspaces_desktop.gui.reports.figure_view import FigureView
from mozspaces_desktop.gui.reports.hypothesis_table import (
    CONTRIBUTORS,
    EVENTS,
    NEEDED,
    SPACE,
    needed_at,
    outlook_at,
)
from mozspaces_desktop.gui.reports.range_bar import draw_range, furthest
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_parts import text_width
from mozspaces_desktop.gui.widgets.chip import chip_size, paint_chip

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LONGEST = 2.5
"""Bars go up to so many times the target at most; what is more is cut, and told."""

_LONGEST_NAME = 5
"""Names of spaces are shown up to so many `xxl`; longer ones are whole in their tooltips."""


class HypothesisView(FigureView):
    """Shows a `HypothesisTable`; the columns with bars take what width is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scales: dict[int, float] = {}
        self.setItemDelegate(_LineDelegate(self))
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().setDefaultSectionSize(_row_height(theme.current()))

    def scale_of(self, column: int) -> float:
        """To how many times the target the bars of `column` go."""
        return self._scales[column]

    @Slot()
    def _on_rows_changed(self) -> None:
        self._scales = {column: self._scale(column) for column in (EVENTS, CONTRIBUTORS)}
        super()._on_rows_changed()

    def _scale(self, column: int) -> float:
        model = self.model()
        outlooks = [outlook_at(model.index(row, column)) for row in range(model.rowCount())]
        shares = [furthest(one) / one.target for one in outlooks if one is not None and one.target]
        return min(_LONGEST, max(shares, default=1.0))

    def _spread(self) -> None:
        header = self.horizontalHeader()
        wanted = [max(self._widest(place), header.sectionSizeHint(place)) for place in range(header.count())]
        more = max(0, self.viewport().width() - sum(wanted)) // 2
        for place, width in enumerate(wanted):
            header.resizeSection(place, width + (more if place in (EVENTS, CONTRIBUTORS) else 0))
        self.updateGeometry()

    def _widest(self, column: int) -> int:
        """The width that the cells of `column` need, also those that are scrolled out of sight."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        model, delegate, longest = self.model(), self.itemDelegate(), theme.current().spacing.xxl * _LONGEST_NAME
        hints = (delegate.sizeHint(option, model.index(row, column)) for row in range(model.rowCount()))
        widest = max((hint.width() for hint in hints), default=0)
        return min(widest, longest) if column == SPACE else widest


def _row_height(look: Theme) -> int:
    return ceil(QFontMetricsF(look.type.body).height() * 2 + look.spacing.m * 1.5)


class _LineDelegate(QStyledItemDelegate):
    """Paints bars below their numbers, and two lines of what it would take."""

    def __init__(self, view: HypothesisView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for all words."""
        look = theme.current()
        if index.column() == NEEDED:
            width = text_width(look.type.caption, needed_at(index))
        elif (outlook := outlook_at(index)) is not None:
            parts = text_width(look.type.strong, [words.course(outlook)])
            parts += text_width(look.type.caption, [_rest(outlook)])
            width = parts + chip_size(look, words.verdict(outlook)).width() + 3 * look.spacing.s
        else:
            return super().sizeHint(option, index)
        return QSize(ceil(width) + 2 * look.spacing.m, _row_height(look))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        if index.column() not in (EVENTS, CONTRIBUTORS, NEEDED):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._view)
        look = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect).adjusted(look.spacing.s, 0, -look.spacing.m, 0)
        if (outlook := outlook_at(index)) is None:
            self._paint_needed(painter, look, cell, needed_at(index))
        else:
            self._paint_outlook(painter, look, cell, outlook, self._view.scale_of(index.column()))
        painter.restore()

    def _paint_outlook(self, painter: QPainter, look: Theme, cell: QRectF, outlook: Outlook, scale: float) -> None:
        line = QFontMetricsF(look.type.strong).height()
        top = cell.top() + look.spacing.xs
        chip = chip_size(look, words.verdict(outlook))
        words_box = QRectF(cell.left(), top, cell.width(), max(line, chip.height()))
        used = _draw_words(painter, look.type.strong, look.colors.text, words_box, words.course(outlook))
        rest = words_box.adjusted(used + look.spacing.s, 0, 0, 0)
        _draw_words(painter, look.type.caption, look.colors.text_muted, rest, _rest(outlook))
        place = QRectF(cell.right() - chip.width(), top, chip.width(), chip.height())
        paint_chip(painter, place, words.verdict(outlook), words.verdict_tone(outlook), look)
        bar = QRectF(cell.left(), words_box.bottom() + look.spacing.xs, cell.width(), look.spacing.m)
        draw_range(painter, look, bar, outlook, max(outlook.target, 1) * scale)

    def _paint_needed(self, painter: QPainter, look: Theme, cell: QRectF, lines: tuple[str, str]) -> None:
        line = QFontMetricsF(look.type.caption).height()
        top = cell.center().y() - line
        for place, text in enumerate(lines):
            box = QRectF(cell.left(), top + place * line, cell.width() + look.spacing.m, line)
            _draw_words(painter, look.type.caption, look.colors.text, box, text)


def _rest(outlook: Outlook) -> str:
    """What follows the figure: its range, and the target."""
    return " ".join(filter(None, (words.span(outlook), words.of_target(outlook))))


def _draw_words(painter: QPainter, font: QFont, color: object, box: QRectF, text: str) -> float:
    """Draw `text` and return how wide it is."""
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(box, _LEFT, text)
    return text_width(font, [text])
