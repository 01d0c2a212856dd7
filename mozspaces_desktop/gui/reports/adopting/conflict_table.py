"""The cells that somebody typed into, as a table in which each is kept, or ticked to be overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from mozspaces_desktop.core.adopting.fill_plan import Conflict
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.reports.adopting.fill_wording import cell_place, value_words, what_changes

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CHECK = 0


class ConflictTable(QAbstractTableModel):
    """A row for each conflict; only those that are ticked are overwritten."""

    choice_changed = Signal()
    """Others are to be overwritten."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conflicts: Sequence[Conflict] = ()
        self._ticked: set[Conflict] = set()
        self._headers = (
            self.tr("Overwrite"),
            self.tr("Of what"),
            self.tr("There now"),
            self.tr("Filled last"),
            self.tr("Here"),
        )

    @property
    def overwritten(self) -> list[Conflict]:
        """Those that are to be overwritten."""
        return [one for one in self._conflicts if one in self._ticked]

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show these; those that were ticked stay so."""
        self.beginResetModel()
        self._conflicts = conflicts
        self._ticked &= set(conflicts)
        self.endResetModel()

    def tick_all(self, ticked: bool) -> None:
        """Overwrite all, or keep all."""
        self._ticked = set(self._conflicts) if ticked else set()
        if self._conflicts:
            self.dataChanged.emit(self.index(0, _CHECK), self.index(len(self._conflicts) - 1, _CHECK))
        self.choice_changed.emit()

    def toggle(self, row: int) -> None:
        """Overwrite what is kept, or keep it."""
        self._ticked ^= {self._conflicts[row]}
        index = self.index(row, _CHECK)
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._conflicts)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Where, of what, and what there was, is and would be."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and whether its row is ticked."""
        conflict = self._conflicts[index.row()]
        words = self._words(conflict)
        if role == Qt.ItemDataRole.DisplayRole:
            return words[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tooltip(words[index.column()])
        if index.column() == _CHECK and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if conflict in self._ticked else Qt.CheckState.Unchecked
        if index.column() == _CHECK and role == Qt.ItemDataRole.AccessibleTextRole:
            named = zip(self._headers, words, strict=True)
            return ", ".join(f"{header}: {text}" for header, text in named)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick with the mouse."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != _CHECK:
            return False
        self.toggle(index.row())
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be chosen, and ticked in the first column."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == _CHECK else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    @staticmethod
    def _words(conflict: Conflict) -> tuple[str, ...]:
        change = conflict.change
        kind = change.new.kind
        values = (change.old, conflict.last, change.new.value)
        return (cell_place(change), what_changes(change), *(value_words(value, kind) for value in values))
