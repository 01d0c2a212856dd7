"""The events that the search found, in a list under its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mozspaces_desktop.core.event_search import FoundEvent, FoundEvents, matching_parts
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.calendar_wording import translate
from mozspaces_desktop.gui.marked_text import Mark, draw_marked

_MOST_SHOWN = 8
"""Events that are in sight without scrolling."""


class FoundList(QFrame):
    """Lies over the calendar and never takes the focus: the field above it keeps the keyboard."""

    chosen = Signal(str)
    """With the key of an event."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("role", "card")
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Events found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("role", "plain")
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_item_clicked)
        self._delegate = _FoundDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        spacing = theme.current().spacing
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.xs, spacing.xs, spacing.xs, spacing.xs)
        layout.setSpacing(spacing.xs)
        layout.addWidget(self._list)
        layout.addWidget(self._note)
        self._note.setContentsMargins(spacing.s, spacing.xs, spacing.s, spacing.xs)
        self.hide()

    def show_found(self, found: FoundEvents, words: Sequence[str], field: QRect) -> None:
        """List what was found for `words` under the rectangle `field` of the host; the first one is current."""
        self._delegate.words = words
        self._list.clear()
        for event in found.events:
            item = QListWidgetItem(event.title, self._list)
            item.setData(Qt.ItemDataRole.UserRole, event)
        self._list.setVisible(bool(found.events))
        self._list.setCurrentRow(0)
        self._say_how_many(found)
        self._place(field)
        self.show()
        self.raise_()

    def step(self, rows: int) -> None:
        """Make the row that is `rows` further down current. A screen reader, which follows the field, is told."""
        if self._list.count():
            self._list.setCurrentRow(min(max(self._list.currentRow() + rows, 0), self._list.count() - 1))
            if QAccessible.isActive():
                event: FoundEvent = self._list.currentItem().data(Qt.ItemDataRole.UserRole)
                spoken = f"{event.title}, {details(event)}"
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._list, spoken))

    def choose_current(self) -> None:
        """Choose the current event, if there is one."""
        if self._list.currentItem() is not None:
            self._on_item_clicked(self._list.currentItem())

    def _say_how_many(self, found: FoundEvents) -> None:
        if not found.events:
            self._note.setText(self.tr("No event has these words."))
        elif found.more:
            self._note.setText(self.tr("The %n nearest to today; type more to find others.", "", len(found.events)))
        self._note.setVisible(found.more or not found.events)
        if not found.events:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._note.text()))

    def _place(self, field: QRect) -> None:
        spacing = theme.current().spacing
        rows = min(self._list.count(), _MOST_SHOWN)
        room = self._host.height() - field.bottom() - 3 * spacing.xl
        self._list.setFixedHeight(min(rows * self._list.sizeHintForRow(0) + spacing.xs, max(room, spacing.row)))
        width = min(max(field.width(), spacing.xxl * 13), self._host.width() - 2 * spacing.s)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(max(min(field.left(), self._host.width() - width - spacing.s), 0), field.bottom() + spacing.xs)

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        event: FoundEvent = item.data(Qt.ItemDataRole.UserRole)
        self.chosen.emit(event.id)


def details(event: FoundEvent) -> str:
    """What tells an event from others with its title: when, where, whose, and where it stands if that is unusual."""
    usual = event.status in (EventStatus.CONFIRMED, EventStatus.HELD)
    status = "" if usual else wording.status_text(event.status)
    repeats = translate("Calendar", "repeats") if event.repeats else ""
    return " · ".join(part for part in (wording.span_text(event.span), event.room, event.host, status, repeats) if part)


class _FoundDelegate(QStyledItemDelegate):
    """Draws an event that was found in two lines; what was typed stands out."""

    words: Sequence[str] = ()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        event: FoundEvent = index.data(Qt.ItemDataRole.UserRole)
        look = theme.current()
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.colors.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, look.colors.hover)
        inner: QRect = option.rect.adjusted(look.spacing.s, look.spacing.xs, -look.spacing.s, -look.spacing.xs)
        line = QFontMetrics(look.type.body).height()
        title = QRect(inner.left(), inner.top(), inner.width(), line)
        rest = QRect(inner.left(), title.bottom() + 1, inner.width(), inner.height() - line)
        painter.setPen(look.colors.text)
        self._write(painter, title, event.title, look.type.body, look.type.strong)
        painter.setPen(look.colors.text_muted)
        strong = QFont(look.type.caption)
        strong.setWeight(look.type.strong.weight())
        self._write(painter, rest, self._about(event), look.type.caption, strong)

    def _about(self, event: FoundEvent) -> str:
        """The details, and where the words are if they are not to be seen."""
        text = details(event)
        seen = matching_parts(f"{event.title} {text}", self.words)
        return text if seen else f"{text} · {translate('Calendar', 'in the notes')}"

    def _write(self, painter: QPainter, rect: QRect, text: str, font: QFont, strong: QFont) -> None:
        shown = QFontMetrics(strong).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        mark = Mark(strong, theme.current().colors.accent_text)
        draw_marked(painter, rect, shown, matching_parts(shown, self.words), mark)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        lines = QFontMetrics(look.type.body).height() + QFontMetrics(look.type.caption).height()
        return QSize(look.spacing.xxl, lines + 2 * look.spacing.xs)
