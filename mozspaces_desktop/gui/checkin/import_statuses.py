"""The statuses of a list: how many rows have each, and whether whoever has it comes; that can be corrected."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QObject, Qt, Signal

from mozspaces_desktop.core.signups.lists import FoundStatus, SignupList
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.checkin.import_wording import cell_text
from mozspaces_desktop.gui.checkin.people_model import AnyIndex

_MOST = 200
"""Statuses that are shown; a column with more of them is none of the status."""


class StatusesModel(QAbstractTableModel):
    """The statuses, the most frequent first, each with a mark if whoever has it comes."""

    STATUS, ROWS = range(2)

    verdict_changed = Signal(str, bool)
    """A status as it is folded, and whether whoever has it comes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._statuses: list[FoundStatus] = []
        self._corrected: frozenset[str] = frozenset()

    def show_list(self, signups: SignupList) -> None:
        """Show the statuses of `signups`; where they are the same, the current one stays."""
        shown = signups.statuses[:_MOST]
        same = [one.folded for one in shown] == [one.folded for one in self._statuses]
        if not same:
            self.beginResetModel()
        self._statuses, self._corrected = shown, frozenset(signups.corrections.verdicts)
        if not same:
            self.endResetModel()
        elif shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, self.ROWS))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Statuses."""
        return 0 if parent is not None and parent.isValid() else len(self._statuses)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """The status and its rows."""
        return 0 if parent is not None and parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns say."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Who comes"), self.tr("Rows"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Whether whoever has a status comes can be changed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == self.STATUS else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell and its mark; what was corrected stands out, what is not known is a warning."""
        status = self._statuses[index.row()]
        first = index.column() == self.STATUS
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(status) if first else QLocale().toString(status.rows)
        if role == Qt.ItemDataRole.CheckStateRole and first:
            return Qt.CheckState.Checked if status.comes else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tooltip(self._words(status))
        if role == Qt.ItemDataRole.AccessibleTextRole and first:
            return f"{self._text(status)}: {self._words(status)}"
        if role == Qt.ItemDataRole.ForegroundRole:
            colors = theme.current().colors
            if status.folded in self._corrected:
                return colors.accent_text
            return None if status.known else colors.warning.text
        return None

    def _text(self, status: FoundStatus) -> str:
        return cell_text(status.text) or self.tr("(no status)")

    def _words(self, status: FoundStatus) -> str:
        if status.known:
            return self.tr("Whoever has it comes") if status.comes else self.tr("Whoever has it does not come")
        return self.tr("Not known: whoever has it counts as coming")

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that a mark was set or taken away; it shows once the list was read so."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.verdict_changed.emit(self._statuses[index.row()].folded, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def _alignment(column: int) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column == StatusesModel.ROWS else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
