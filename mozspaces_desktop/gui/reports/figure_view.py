"""A table that is exactly as tall as its rows, so that the page scrolls and not the table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from mozspaces_desktop.gui import theme


class FigureView(QTableView):
    """Shows a `FigureTable`; a double click or the Enter key on a cell sends `cell_chosen`."""

    cell_chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self.cell_chosen)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show `model`, and be as tall as its rows from now on."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._on_rows_changed)
        self._on_rows_changed()

    def sizeHint(self) -> QSize:
        """Return the size of all rows."""
        return QSize(super().sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        """Return the height of all rows; columns that do not fit are scrolled to."""
        return QSize(super().minimumSizeHint().width(), self._needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the width, or make room for a scroll bar when they do not fit."""
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        """Be as tall as the rows in another font."""
        super().changeEvent(event)
        self._spread()

    def _needed(self) -> int:
        header = self.horizontalHeader()
        height = header.sizeHint().height() + self.verticalHeader().length() + 2 * self.frameWidth()
        if header.length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        return height

    def _spread(self) -> None:
        header = self.horizontalHeader()
        wanted = [max(self.sizeHintForColumn(place), header.sectionSizeHint(place)) for place in range(header.count())]
        if wanted:
            more, rest = divmod(max(0, self.viewport().width() - sum(wanted)), len(wanted))
            for place, width in enumerate(wanted):
                header.resizeSection(place, width + more + (place < rest))
        self.updateGeometry()

    @Slot()
    def _on_rows_changed(self) -> None:
        self._spread()


def dress(view: QTableView) -> None:
    """Give a table of figures its look: no grid, rows to choose, headers at the side of their values."""
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(theme.current().spacing.row)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.horizontalHeader().setHighlightSections(False)
