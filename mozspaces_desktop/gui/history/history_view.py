"""The table of a history. However long it is, only what may be seen soon is laid out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.history.history_words import Entry, Line

_AT_ONCE = 40
"""Lines that are added when somebody comes near the end."""

_WIDEST = 10
"""How much of the width the columns beside the words may take at most, in units of the largest distance."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
translate = QCoreApplication.translate


class HistoryModel(QAbstractTableModel):
    """A history, as far down as somebody looked."""

    def __init__(self, entries: Sequence[Entry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._lines: list[Line] = []
        self.fetchMore(QModelIndex())

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many lines are laid out by now."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """When, who, what."""
        return 0 if parent.isValid() else 3

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there are older lines."""
        return not parent.isValid() and len(self._lines) < len(self._entries)

    def fetchMore(self, parent: _Index) -> None:
        """Add some older lines."""
        first = len(self._lines)
        more = [say() for say in self._entries[first : first + _AT_ONCE]]
        if more:
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._lines += more
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; what was taken back is written paler, and says so in words."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tooltip(line.what)
        if role == Qt.ItemDataRole.ForegroundRole and (line.is_taken_back or not line.when):
            return theme.current().colors.text_muted
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignTop if "\n" in line.what else Qt.AlignmentFlag.AlignVCenter
            return Qt.AlignmentFlag.AlignLeft | across
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (translate("History", "When"), translate("History", "Who"), translate("History", "What"))
            return names[section]
        return None

    def as_text(self, rows: Sequence[int]) -> str:
        """Some lines for the clipboard: one each, tabs between the cells."""
        return "\n".join("\t".join(" ".join(cell.split()) for cell in self._lines[row][:3]) for row in rows)


class HistoryView(QTableView):
    """When, who and what. Arrows walk, the copy key copies what is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show a history, the latest line in sight."""
        before = self.model()
        model = HistoryModel(entries, self)
        self.setModel(model)
        if before is not None:
            before.deleteLater()
        model.rowsInserted.connect(self._on_rows_inserted)
        self.resizeColumnsToContents()
        header = self.horizontalHeader()
        widest = theme.current().spacing.xxl * _WIDEST
        for column in range(2):
            header.resizeSection(column, min(widest, header.sectionSize(column)))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.resizeRowsToContents()
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected lines; select all lines, those that are not laid out yet, too."""
        model = self.model()
        if event.matches(QKeySequence.StandardKey.Copy) and isinstance(model, HistoryModel):
            rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
            if rows:
                QGuiApplication.clipboard().setText(model.as_text(rows))
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            while isinstance(model, HistoryModel) and model.canFetchMore(_NOWHERE):
                model.fetchMore(_NOWHERE)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resizeRowsToContents()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so where there is nothing to show."""
        super().paintEvent(event)
        model = self.model()
        if isinstance(model, HistoryModel) and not model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().colors.text_muted)
            text = translate("History", "Nothing has been written down here yet.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self.resizeRowToContents(row)
