"""The rows of the door's two lists: people found or expected, and people who are in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui.checkin import wording

AnyIndex = QModelIndex | QPersistentModelIndex

FOUND_ROLE = Qt.ItemDataRole.UserRole
"""The `Found` of a row; None for the row that offers to add a person."""


class PeopleModel(QAbstractListModel):
    """People as rows, and perhaps a last row that offers to add the name typed as a new person.

    `words` are the folded words typed (to be highlighted), `tzid` the zone of the event, `fresh` the id of the
    person whose check-in has just been confirmed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Found] = []
        self._offer = ""
        self.words: Sequence[str] = ()
        self.tzid = "UTC"
        self.fresh = ""

    @property
    def offer(self) -> str:
        """The name that the last row offers to add; empty without such a row."""
        return self._offer

    def show(self, rows: Sequence[Found], *, tzid: str, words: Sequence[str] = (), offer: str = "") -> None:
        """Show `rows`, and after them the offer to add `offer` as a new person unless it is empty."""
        self.beginResetModel()
        self._rows, self._offer, self.words, self.tzid = list(rows), offer, words, tzid
        self.endResetModel()

    def people(self) -> list[Found]:
        """Everybody shown, in order."""
        return list(self._rows)

    def found(self, index: AnyIndex) -> Found | None:
        """The person of the row at `index`; None for the offer and for no row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def is_offer(self, index: AnyIndex) -> bool:
        """Whether the row at `index` is the offer to add somebody."""
        return bool(self._offer) and index.row() == len(self._rows)

    def row_of(self, person_id: str) -> int | None:
        """The row that shows the person."""
        return next((place for place, found in enumerate(self._rows) if found.person_id == person_id), None)

    def insert(self, found: Found, place: int) -> None:
        """Show one person more, before the row `place`."""
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, found)
        self.endInsertRows()

    def complete(self, rows: Sequence[Found]) -> None:
        """Show those of `rows`, too, who are not shown yet, after the others."""
        shown = {found.person_id for found in self._rows}
        more = [found for found in rows if found.person_id not in shown]
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def remove(self, person_id: str) -> None:
        """Show one person less; nothing if they are not shown."""
        place = self.row_of(person_id)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self.endRemoveRows()

    def mark_fresh(self, person_id: str) -> None:
        """Let the row of the person stand out as the one that was just done, and no other."""
        changed = {self.fresh, person_id}
        self.fresh = person_id
        for place, found in enumerate(self._rows):
            if found.person_id in changed:
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Rows, the offer included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows) + bool(self._offer)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; the person; and for a screen reader all that the row says."""
        found = self.found(index)
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.shown_name(found.name) if found else self.offer_text()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(found) if found else self.offer_text()
        return None

    def offer_text(self) -> str:
        """The words of the row that offers to add somebody."""
        text = QCoreApplication.translate("checkin", "Add “{name}” as a new person")
        return text.format(name=wording.quoted_name(self._offer))

    def _spoken(self, found: Found) -> str:
        registered = QCoreApplication.translate("checkin", "registered") if found.registered else ""
        parts = (wording.shown_name(found.name), registered, wording.visits(found))
        return ", ".join(part for part in (*parts, wording.presence(found, self.tzid)) if part)
