"""A table that is exactly as tall as its rows, so that the page scrolls and not the table; its numbers open lists."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports.figure_table import IS_FIGURE_ROLE

_Index = QModelIndex | QPersistentModelIndex
_MEASURED_ROWS = 30
_CHOOSE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class _FigureDelegate(QStyledItemDelegate):
    """Shows that a number leads somewhere: underlined under the pointer, with a ring where the keys are."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Let a number look like a link as long as the pointer is on it."""
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_MouseOver and index.data(IS_FIGURE_ROLE):
            option.font.setUnderline(True)
            option.palette.setColor(option.palette.ColorRole.Text, theme.current().colors.accent_text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the cell, and the ring around the one that the Enter key opens."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().colors.focus, 2))
            radius = theme.current().spacing.xs
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius)
            painter.restore()


class FigureView(QTableView):
    """Shows a `FigureTable`; a click on a number, a double click or the Enter key on any cell sends `cell_chosen`."""

    cell_chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: list[int] = []
        dress(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_FigureDelegate(self))
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show `model`, and be as tall as its rows from now on."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._on_rows_changed)
            model.dataChanged.connect(self._on_rows_changed)
        self._on_rows_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the cell with Enter or Space; say what a figure means to whoever comes to it with the keys."""
        before = self.currentIndex()
        if Qt.Key(event.key()) in _CHOOSE and before.isValid():
            self.cell_chosen.emit(before)
            return
        super().keyPressEvent(event)
        index = self.currentIndex()
        if index != before and self.model() is not None:
            said = self.model().headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()), said or "", self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over numbers: they open a list."""
        super().mouseMoveEvent(event)
        opens = self.indexAt(event.position().toPoint()).data(IS_FIGURE_ROLE)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(IS_FIGURE_ROLE):
            self.cell_chosen.emit(index)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not index.data(IS_FIGURE_ROLE):
            self.cell_chosen.emit(index)

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
        self._on_rows_changed()

    def _needed(self) -> int:
        header = self.horizontalHeader()
        height = header.sizeHint().height() + self.verticalHeader().length() + 2 * self.frameWidth()
        if header.length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        return height

    def _spread(self) -> None:
        wanted = self._wanted
        if wanted:
            more, rest = divmod(max(0, self.viewport().width() - sum(wanted)), len(wanted))
            for place, width in enumerate(wanted):
                self.horizontalHeader().resizeSection(place, width + more + (place < rest))
        self.updateGeometry()

    @Slot()
    def _on_rows_changed(self) -> None:
        self._wanted = column_widths(self)
        self._spread()


def column_widths(view: QTableView) -> list[int]:
    """How wide each column has to be for its header and for its first cells, in pixels.

    Qt asks its delegate for up to a thousand cells of each column, and that takes seconds in a model made in Python.
    """
    model, header, spacing = view.model(), view.horizontalHeader(), theme.current().spacing
    if not header.count():
        return []
    around = 2 * (spacing.s + spacing.xs)
    metrics = QFontMetrics(theme.current().type.strong)  # in which totals are written
    rows = range(min(model.rowCount(), _MEASURED_ROWS))

    def width(place: int) -> int:
        cells = [model.index(row, place) for row in rows]
        return max((metrics.horizontalAdvance(str(index.data())) for index in cells), default=0)

    return [max(width(place) + around, header.sectionSizeHint(place)) for place in range(header.count())]


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
