"""A list of people at the door. What is typed while it has the focus goes to the search field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin.people_model import FOUND_ROLE, PeopleModel
from mozspaces_desktop.gui.checkin.person_delegate import PersonDelegate

_LAID_OUT_AT_ONCE = 50
"""Rows: more than are ever in sight."""


class PeopleList(QListView):
    """Rows of equal height, one of them current; scrolls smoothly."""

    chosen = Signal(QModelIndex)
    """Enter on a row, a double click, or a click on the button of somebody who is not in."""
    undo_wanted = Signal(object)
    """A click on the button of somebody (a `Found`) who is in."""
    typed = Signal(str)
    """Text typed here that belongs into the search field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.placeholder = ""
        """What the list says while it is empty."""
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # what is out of sight is laid out when nobody waits
        self.setBatchSize(_LAID_OUT_AT_ONCE)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the whole window paints below it
        self.doubleClicked.connect(self.chosen)

    def use(self, model: PeopleModel, delegate: type[PersonDelegate]) -> None:
        """Show `model`, painted by a `delegate`."""
        painter = delegate(model, self.viewport())
        painter.button_clicked.connect(self._on_button_clicked)
        self.setModel(model)
        self.setItemDelegate(painter)

    def show_row(self, row: int) -> None:
        """Scroll to a row, also one so far down that it would be laid out later."""
        if row >= _LAID_OUT_AT_ONCE:
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()
            self.setLayoutMode(QListView.LayoutMode.Batched)
        self.scrollTo(self.model().index(row, 0))

    def rows_seen(self) -> int:
        """How many rows have room, one that is half seen included."""
        return (
            self.viewport().height()
            // max(1, self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height())
            + 1
        )

    def step(self, rows: int) -> None:
        """Make the row that is `rows` further down current; from no row the first (or the last, going up).

        The focus stays in the search field, so a screen reader is told which row that is.
        """
        count = self.model().rowCount()
        if count:
            current = self.currentIndex().row() if self.currentIndex().isValid() else (-1 if rows > 0 else count)
            self.setCurrentIndex(self.model().index(min(max(current + rows, 0), count - 1), 0))
            if QAccessible.isActive():
                spoken = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; letters and digits go to the search field."""
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.chosen.emit(self.currentIndex())
        elif (
            text and text.isprintable() and text != " " and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rows, or say why there are none."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.current().colors.surface)
        painter.end()
        super().paintEvent(event)
        if self.placeholder and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().colors.text_muted)
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.placeholder)
            painter.end()

    @Slot(QModelIndex)
    def _on_button_clicked(self, index: QModelIndex) -> None:
        found = index.data(FOUND_ROLE)
        if found is not None and found.check_in_id is not None:
            self.undo_wanted.emit(found)
        else:
            self.chosen.emit(index)

    def minimumSizeHint(self) -> QSize:
        """Two rows are enough to be of use."""
        height = 2 * self.sizeHintForRow(0) if self.model() is not None and self.model().rowCount() else 0
        return QSize(super().minimumSizeHint().width(), max(height, super().minimumSizeHint().height()))
