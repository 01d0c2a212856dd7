"""All events of one day in a small list over the calendar: what "+3 more" opens."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
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

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Drawn, EntryPainter, Marks
from mozspaces_desktop.gui.calendar.shown import Shown

_MOST_SHOWN = 15
"""Events that are in sight without scrolling."""


class DayPopup(QFrame):
    """Lists the events of a day; the chosen one is opened. Goes when something else is clicked."""

    edit_asked = Signal(str)
    """With the id of an event."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = parent
        self.setProperty("role", "card")
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._list = QListWidget()
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_item_chosen)
        self._list.itemActivated.connect(self._on_item_chosen)
        spacing = theme.current().spacing
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.m, spacing.m, spacing.m, spacing.m)
        layout.setSpacing(spacing.s)
        layout.addWidget(self._title)
        layout.addWidget(self._list)

    def show_day(self, shown: Shown, day: date, over: QRect) -> None:
        """List the events of `day` over the rectangle `over` of the screen."""
        self._title.setText(wording.day_text(day))
        self._list.setAccessibleName(wording.day_text(day))
        self._list.clear()
        for entry in shown.on(day):
            clashes = shown.clashes.of(entry)
            item = QListWidgetItem(wording.entry_spoken(entry, clashes), self._list)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setToolTip(wording.entry_tooltip(entry, clashes))
        self._list.setCurrentRow(0)
        spacing = theme.current().spacing
        rows = min(self._list.count(), _MOST_SHOWN)
        self._list.setFixedSize(spacing.xxl * 10, rows * self._list.sizeHintForRow(0) + spacing.s)
        self.adjustSize()
        self.move(self._place(over))
        self.show()
        self._list.setFocus()

    def _place(self, over: QRect) -> QPoint:
        """Centred over the day, but on the screen."""
        screen = self._calendar.screen().availableGeometry()
        corner = over.center() - self.rect().center()
        x = min(max(corner.x(), screen.left()), screen.right() - self.width())
        return QPoint(x, min(max(corner.y(), screen.top()), screen.bottom() - self.height()))

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.edit_asked.emit(entry.id)


class _EntryDelegate(QStyledItemDelegate):
    """Draws an event of the list as the calendar draws it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        look = theme.current()
        state: QStyle.StateFlag = option.state
        chosen = entry.id if state & QStyle.StateFlag.State_Selected else None
        hovered = entry.id if state & QStyle.StateFlag.State_MouseOver else None
        rect: QRect = option.rect
        marks = Marks(event_id=chosen, hovered=hovered, focused=True)
        EntryPainter(painter, look, marks).paint_line(Drawn(entry, QRectF(rect).adjusted(1, 1, -1, -1)))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        return QSize(look.spacing.xxl, int(QFontMetricsF(look.type.caption).height()) + look.spacing.s)
