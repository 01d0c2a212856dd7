"""The agenda: what is on in the coming weeks, day by day, in a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedLayout, QWidget

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.agenda_painter import AgendaDelegate
from mozspaces_desktop.gui.calendar.agenda_rows import AgendaModel, DayHead, Line
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import Slot
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

_OF_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
"""Keys that walk through the rows."""


class AgendaView(SelectableView):
    """A list of days and their events; a row is a selected day or event as in every view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._model = AgendaModel(self)
        self.rows = _Rows(self)
        self.rows.setAccessibleName(self.tr("Agenda"))
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(AgendaDelegate(self))
        self.rows.selectionModel().currentChanged.connect(self._on_current_changed)
        self.rows.doubleClicked.connect(self._on_double_clicked)
        self.rows.left.connect(lambda: self.put_down(done=True))
        self._empty = EmptyState()
        self._empty.primary_clicked.connect(self._on_new_clicked)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.rows)
        self._pages.addWidget(self._empty)
        self.setFocusProxy(self.rows)
        self._following = False
        """Whether the list follows the selection just now, and does not make it."""

    def show_entries(self, shown: Shown) -> None:
        """Show a period; one that was not shown before begins with what is selected, or with today."""
        other = self.shown is None or self.shown.period != shown.period
        super().show_entries(shown)
        if self.slot is None or not shown.period.belongs(self.slot.day):
            self.select(self.first_slot(shown))
        if other:
            self.rows.scrollTo(self.rows.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    def lay_out(self) -> None:
        """Make the rows."""
        if self.shown is None:
            return
        shown = self.shown
        self._follow(lambda: self._model.show_rows(shown))
        self._show_current()  # before the list takes the focus, and its first row
        page: QWidget = self.rows
        if not self.shown.entries:
            title, sentence = wording.nothing_planned(self.shown.period)
            self._empty.show_content("empty-calendar", title, sentence, primary=self.tr("New event"))
            page = self._empty
        focused = self.hasFocus()
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        if focused:
            self.setFocus()

    def select(self, slot: Slot, entry: Entry | None = None) -> None:
        """Select a day, and perhaps an event on it."""
        super().select(slot, entry)
        self._show_current()

    def reveal(self, slot: Slot) -> None:
        """Scroll until the selected row can be seen."""
        self.rows.scrollTo(self.rows.currentIndex())

    def paint_again(self) -> None:
        """Show where the keys have moved an event."""
        self.rows.viewport().update()

    def slot_beside(self, slot: Slot, steps: int) -> Slot:
        """The next day (or the last) that has a row; beyond the period the next day of all."""
        days = sorted({row.day for row in self._model.rows if isinstance(row, DayHead)}, reverse=steps < 0)
        beyond = (day for day in days if (day - slot.day).days * steps > 0)
        return Slot(next(beyond, super().slot_beside(slot, steps).day))

    # --- the list and the selection -------------------------------------------------------------------------

    def _show_current(self) -> None:
        """Make the row of the selection the list's own."""
        place = self._model.place_of(self.slot, self.event_id)
        index = QModelIndex() if place is None else self._model.index(place)
        self._follow(lambda: self.rows.setCurrentIndex(index))

    def _follow(self, change: Callable[[], None]) -> None:
        self._following, before = True, self._following
        change()
        self._following = before

    @QtSlot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._following or not current.isValid():
            return
        row = self._model.rows[current.row()]
        super().select(Slot(row.day), row.entry if isinstance(row, Line) else None)

    @QtSlot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        if self.slot is not None:
            self.open(self.selected, self.slot)

    @QtSlot()
    def _on_new_clicked(self) -> None:
        if self.slot is not None:
            self.open(None, self.slot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is selected."""
        self.menu_asked.emit(event.globalPos())


class _Rows(QListView):
    """The list; it leaves all keys but those that walk through rows to the agenda."""

    left = Signal()
    """When the keyboard goes elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rows."""
        if event.key() in _OF_LIST and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()
