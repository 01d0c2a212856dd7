"""What needs a coordinator as a list to walk down: by kind, two lines each; one click or Enter leads there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mozspaces_desktop.core.needs import Need, NeedKind
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar import needs_wording as wording
from mozspaces_desktop.gui.theme import Theme

NEED = Qt.ItemDataRole.UserRole
"""The need of an item; None for the heading of a kind."""

_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class NeedsList(QListWidget):
    """Needs under a heading for each kind. The headings are passed over by keys and clicks."""

    chosen = Signal(object)
    """With the need that is to be dealt with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._led_to: Need | None = None
        self.setItemDelegate(_NeedDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)

    @property
    def current(self) -> Need | None:
        """The need that is selected."""
        need: Need | None = self.currentIndex().data(NEED)
        return need

    def show_needs(self, needs: Sequence[Need]) -> None:
        """Show `needs`, which come by kind. What was selected stays so, or else what stands in its place now."""
        if needs == [item.data(NEED) for item in self._items()]:
            return
        before, place = self.current, self.currentRow()
        self.clear()
        for kind, group in groupby(needs, key=lambda need: need.kind):
            of_kind = list(group)
            self._add_heading(wording.group_title(kind, len(of_kind)))
            for need in of_kind:
                self.addItem(_NeedItem(need))
        items = self._items()
        if before is not None and items:
            same = [item for item in items if item.data(NEED) == before]
            following = [item for item in items if self.row(item) >= place]
            self.setCurrentItem((same or following or items)[0])

    def go_to_next(self) -> None:
        """Lead to the selected need, or to the one after it if that was done last; from the last to the first."""
        items, row = self._items(), self.currentRow()
        first = row if self.current != self._led_to else row + 1
        coming = [item for item in items if self.row(item) >= first]
        if items:
            self.setCurrentItem((coming or items)[0])
            self._choose()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Keys that come to a heading go on to the need below it."""
        index = super().moveCursor(action, modifiers)
        return index if index.data(NEED) is not None else index.siblingAtRow(index.row() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the selected need."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first need if none is."""
        super().focusInEvent(event)
        items = self._items()
        if self.current is None and items:
            self.setCurrentItem(items[0])

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self.count()) if (item := self.item(row)).data(NEED) is not None]

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _choose(self) -> None:
        if self.current is not None:
            self._led_to = self.current
            self.chosen.emit(self.current)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(NEED) is not None:
            self._choose()


class _NeedItem(QListWidgetItem):
    """A need; its words are made when somebody looks."""

    def __init__(self, need: Need) -> None:
        super().__init__()
        self._need = need

    def data(self, role: int) -> Any:
        """The need; what a screen reader says; the tooltip."""
        match role:
            case Qt.ItemDataRole.UserRole:
                return self._need
            case Qt.ItemDataRole.DisplayRole:
                return wording.need_spoken(self._need)
            case Qt.ItemDataRole.ToolTipRole:
                return messages.tooltip(f"{wording.need_title(self._need)}\n{wording.need_details(self._need)}")
            case _:
                return super().data(role)


class _Look:
    """Fonts and measures of rows in one theme."""

    def __init__(self, look: Theme) -> None:
        self.theme = look
        self.title = QFont(look.type.body)
        self.title_metrics = QFontMetrics(self.title)
        self.details_metrics = QFontMetrics(look.type.caption)
        self.row = self.title_metrics.height() + self.details_metrics.height() + 2 * look.spacing.s
        self.heading = self.details_metrics.height() + look.spacing.m + look.spacing.xs

    @classmethod
    def current(cls, kept: _Look | None) -> _Look:
        """The look in the theme in force: `kept`, unless the theme has changed."""
        look = theme.current()
        return kept if kept is not None and kept.theme is look else cls(look)


class _NeedDelegate(QStyledItemDelegate):
    """Paints a heading, or a need: its icon, what it is about, and what is to be done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: _Look | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self._look = look = _Look.current(self._look)
        return QSize(0, look.heading if index.data(NEED) is None else look.row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self._look = look = _Look.current(self._look)
        need = index.data(NEED)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if need is None:
            _paint_heading(painter, rect, str(index.data()), look)
        else:
            _paint_ground(painter, rect, option.state, look.theme)
            _paint_need(painter, rect, need, look)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, text: str, look: _Look) -> None:
    spacing = look.theme.spacing
    font = QFont(look.theme.type.caption)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(look.theme.colors.text_muted)
    inner = rect.adjusted(spacing.m, spacing.m - spacing.xs, -spacing.m, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, look: Theme) -> None:
    inner = QRectF(rect).adjusted(look.spacing.xs, 1, -look.spacing.xs, -1)
    selected, focused = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_HasFocus
    ground = look.colors.selection if selected else look.colors.hover
    painter.setPen(QPen(look.colors.focus, 2) if selected and focused else Qt.PenStyle.NoPen)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(ground)
        painter.drawRoundedRect(inner, look.spacing.radius, look.spacing.radius)


def _paint_need(painter: QPainter, rect: QRect, need: Need, look: _Look) -> None:
    colors, spacing = look.theme.colors, look.theme.spacing
    inner = rect.adjusted(spacing.m, spacing.s, -spacing.m, -spacing.s)
    size = spacing.icon
    place = QRect(inner.left(), inner.top() + (look.title_metrics.height() - size) // 2, size, size)
    theme.icon(wording.ICONS[need.kind], "warning" if _is_late(need) else "accent").paint(painter, place)
    words = inner.adjusted(size + spacing.s, 0, 0, 0)
    upper = QRect(words.left(), words.top(), words.width(), look.title_metrics.height())
    lower = QRect(words.left(), upper.bottom() + 1, words.width(), look.details_metrics.height())
    elide = Qt.TextElideMode.ElideRight
    painter.setFont(look.title)
    painter.setPen(colors.text)
    title = look.title_metrics.elidedText(wording.need_title(need), elide, upper.width())
    painter.drawText(upper, _ONE_LINE, title)
    painter.setFont(look.theme.type.caption)
    painter.setPen(colors.text_muted)
    painter.drawText(
        lower, _ONE_LINE, look.details_metrics.elidedText(wording.need_details(need), elide, lower.width())
    )


def _is_late(need: Need) -> bool:
    """Whether it should have been done already: the event is over."""
    return need.kind in (NeedKind.NOT_RECORDED, NeedKind.WITHOUT_STATUS)
