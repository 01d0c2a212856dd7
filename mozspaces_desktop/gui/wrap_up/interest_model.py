"""The people of an event as a table: who they are, when they came, and in which focus areas they showed interest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_LONGEST_NAME = 120
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody who may have shown interest; without a `person_id` a name that is not in the file yet."""

    person_id: str
    name: str
    presence: str
    """When they came, in words."""

    @property
    def key(self) -> str:
        """What tells them from others."""
        return self.person_id or f"+{self.name}"


class InterestModel(QAbstractTableModel):
    """Lines, and the `chosen` areas (keys) by key of the line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._areas: Mapping[str, str] = {}
        self.chosen: dict[str, frozenset[str]] = {}

    def use(self, areas: Mapping[str, str], chosen: Mapping[str, frozenset[str]]) -> None:
        """Work with these focus areas, words by key, of which some are `chosen`."""
        self._areas, self.chosen = areas, dict(chosen)

    def show(self, lines: Sequence[Line]) -> None:
        """Show `lines`."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: _Index) -> Line | None:
        """The line at `index`; None for no row."""
        return self._lines[index.row()] if index.isValid() else None

    def choose(self, line: Line, areas: frozenset[str]) -> None:
        """Let somebody be interested in exactly `areas`."""
        self.chosen[line.key] = areas
        row = self._lines.index(line)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many people there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Name, presence, areas."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self._lines[index.row()]
        chosen = self.chosen.get(line.key, frozenset())
        areas = ", ".join(text for key, text in self._areas.items() if key in chosen)
        return (line.name[:_LONGEST_NAME], line.presence, areas)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Came"), self.tr("Interested in"))[section]
        return None
