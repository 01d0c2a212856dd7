"""Figures as a table model: the columns of the workbook, named and written in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime

from mozspaces_desktop.core.figures.tables import STATUSES, TOTAL, TRACKS, Column, Kind
from mozspaces_desktop.core.text import fold
from mozspaces_desktop.gui import dates, messages, theme
from mozspaces_desktop.gui.reports import report_wording as wording

SORT_ROLE = Qt.ItemDataRole.UserRole
"""The value of a cell as it sorts: a number, a QDate, a QTime, or a text without case and accents.

What nobody recorded sorts below everything.
"""

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""What the row is about: figures of an event, a track, a person."""

HEADER_ROLE = Qt.ItemDataRole.UserRole + 2
"""The workbook's own (English) header of the column of a cell."""

IS_FIGURE_ROLE = Qt.ItemDataRole.UserRole + 3
"""Whether the cell is a number, recorded or not, which is made of something that can be listed."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OUR_WORDS = frozenset({TOTAL, *TRACKS.values(), *STATUSES.values()})
_BELOW_ALL = -1
_COLUMNS_OF_OUR_WORDS = frozenset({"Track", "Status"})


class FigureTable(QAbstractTableModel):
    """Rows under `columns`; with `total` the last one is a total and stands out."""

    def __init__(
        self, columns: Sequence[Column[Any]], rows: Sequence[Any], *, total: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows = rows
        self._as_given = rows
        self._total = total

    @property
    def columns(self) -> Sequence[Column[Any]]:
        """The columns, in the workbook's own words."""
        return self._columns

    @property
    def rows(self) -> Sequence[Any]:
        """What the rows are about, in the order in which they are shown; another sequence after each change."""
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Show other rows in the place of those that are there; where there are as many, the current cell stays."""
        if len(rows) == len(self._rows) > 0:
            self._rows = self._as_given = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = self._as_given = rows
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by the values of a column; by none (-1) as they were given. What is chosen stays so."""
        if column < 0 and self._rows is self._as_given:
            return
        self.layoutAboutToBeChanged.emit()
        before, numbers = self._rows, range(len(self._rows))
        self._rows = self._as_given
        if column >= 0:
            by = self._columns[column]
            keys = [_sortable(by.value(row), by.kind) for row in self._as_given]
            placed = sorted(numbers, key=keys.__getitem__, reverse=order == Qt.SortOrder.DescendingOrder)
            self._rows = [self._as_given[number] for number in placed]
        known = self.persistentIndexList()
        places = {id(row): number for number, row in enumerate(self._rows)} if known else {}
        self.changePersistentIndexList(
            known, [self.index(places[id(before[one.row()])], one.column()) for one in known]
        )
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, how it sorts, what its row is about, and how it looks."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role == HEADER_ROLE:
            return column.header
        if role == IS_FIGURE_ROLE:
            return not _is_words(column)
        if role in (Qt.ItemDataRole.DisplayRole, SORT_ROLE, Qt.ItemDataRole.ToolTipRole):
            return self._value(column, column.value(row), role, total=self._is_total(index))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole and self._is_total(index):
            return theme.current().type.strong
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column, and what its figures mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.translated(column.header)
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tooltip(wording.definition(column.header))
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _is_total(self, index: _Index) -> bool:
        return self._total and index.row() == len(self._rows) - 1

    def _value(self, column: Column[Any], value: Any, role: int, *, total: bool) -> object:
        if role == SORT_ROLE:
            return _sortable(value, column.kind)
        ours = column.header in _COLUMNS_OF_OUR_WORDS or total
        text = wording.translated(value) if ours and value in _OUR_WORDS else wording.written(value, column.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tooltip(text) if column.kind is Kind.TEXT else None
        return text if value is not None or _is_words(column) else "–"


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    left = _is_words(column)
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)


def _is_words(column: Column[Any]) -> bool:
    return column.kind in (Kind.TEXT, Kind.DATE, Kind.TIME)


def _sortable(value: Any, kind: Kind) -> Any:
    if kind is Kind.DATE:
        return QDate() if value is None else dates.to_qdate(value)
    if kind is Kind.TIME:
        return QTime() if value is None else dates.to_qtime(value)
    if kind is Kind.TEXT:
        return fold((value or "")[: wording.LONGEST])
    return _BELOW_ALL if value is None else value
