"""The rows of the People window's list, whatever they are about: their words are made when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mozspaces_desktop.gui import messages

AnyIndex = QModelIndex | QPersistentModelIndex

ITEM_ROLE = Qt.ItemDataRole.UserRole
"""What a row is about, as the core has it."""
WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `RowWords` of a row."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says: a name, a line below it, and perhaps a chip that stands out if it is `notable`."""

    title: str
    details: str
    chip: str = ""
    notable: bool = False

    @property
    def spoken(self) -> str:
        """All of it in one line, for a screen reader."""
        return ", ".join(part for part in (self.title, self.chip, self.details) if part)


class DirectoryModel(QAbstractListModel):
    """Items of one kind as rows; `words` says what they look like."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Any] = ()
        self._words: Callable[[Any], RowWords] = lambda _item: RowWords("", "")

    def show(self, items: Sequence[Any], words: Callable[[Any], RowWords]) -> None:
        """Show `items`, of which `words` tells what to say."""
        self.beginResetModel()
        self._items, self._words = items, words
        self.endResetModel()

    @property
    def items(self) -> Sequence[Any]:
        """What is shown, in order."""
        return self._items

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; the item; its words; and all that the row says for tooltips and screen readers."""
        if not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            WORDS_ROLE,
        ):
            return None
        words = self._words(item)
        if role == WORDS_ROLE:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tooltip(f"{words.title}\n{words.details}")
        return words.title if role == Qt.ItemDataRole.DisplayRole else words.spoken
