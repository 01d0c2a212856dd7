"""Paints the rows of the People window's list: a name with a chip, and a line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.people.directory_model import WORDS_ROLE, RowWords
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chip import chip_size, paint_chip

_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class DirectoryDelegate(QStyledItemDelegate):
    """Two lines for each row, all of the same height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: _Look | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same height for every row."""
        return QSize(0, self._current().row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        look = self._current()
        words: RowWords = index.data(WORDS_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option.rect, option.state, look.theme)
        _paint_words(painter, option.rect, words, look)
        painter.restore()

    def _current(self) -> _Look:
        if self._look is None or self._look.theme is not theme.current():
            self._look = _Look(theme.current())
        return self._look


class _Look:
    """Fonts and measures of rows in one theme: making them for each row would take longer than painting it."""

    def __init__(self, look: Theme) -> None:
        self.theme = look
        self.title = QFont(look.type.body)
        self.title.setWeight(QFont.Weight.Medium)
        self.title_metrics = QFontMetrics(self.title)
        self.details_metrics = QFontMetrics(look.type.caption)
        self.row = self.title_metrics.height() + self.details_metrics.height() + 2 * look.spacing.s


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, look: Theme) -> None:
    selected, focused = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_HasFocus
    if selected or state & QStyle.StateFlag.State_MouseOver:
        inner = QRectF(rect).adjusted(look.spacing.xs, 1, -look.spacing.xs, -1)
        painter.setPen(QPen(look.colors.focus, 2) if selected and focused else Qt.PenStyle.NoPen)
        painter.setBrush(look.colors.selection if selected else look.colors.hover)
        painter.drawRoundedRect(inner, look.spacing.radius, look.spacing.radius)


def _paint_words(painter: QPainter, rect: QRect, words: RowWords, look: _Look) -> None:
    colors, spacing = look.theme.colors, look.theme.spacing
    inner = rect.adjusted(spacing.m, spacing.s, -spacing.m, -spacing.s)
    upper = QRect(inner.left(), inner.top(), inner.width(), look.title_metrics.height())
    lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), look.details_metrics.height())
    if words.chip:
        size = chip_size(look.theme, words.chip)
        place = QRectF(inner.right() - size.width(), upper.center().y() - size.height() / 2, *size.toTuple())
        paint_chip(painter, place, words.chip, colors.info if words.notable else colors.neutral, look.theme)
        upper.setRight(inner.right() - size.width() - spacing.s)
    elide = Qt.TextElideMode.ElideRight
    painter.setFont(look.title)
    painter.setPen(colors.text)
    painter.drawText(upper, _ONE_LINE, look.title_metrics.elidedText(words.title, elide, upper.width()))
    painter.setFont(look.theme.type.caption)
    painter.setPen(colors.text_muted)
    painter.drawText(lower, _ONE_LINE, look.details_metrics.elidedText(words.details, elide, lower.width()))
