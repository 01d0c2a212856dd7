"""The first rows of a list; the heading of each column says what it was taken for, and is where that is corrected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.signups.lists import Role, SignupList
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.checkin.import_wording import cell_text, role_name
from mozspaces_desktop.gui.checkin.people_model import AnyIndex
from mozspaces_desktop.gui.widgets.choice_columns import CHOSEN, CHOSEN_TEXT, Choice, ChoiceColumns

_NAMES = (Role.NAME, Role.FIRST_NAME, Role.MIDDLE_NAME, Role.LAST_NAME, Role.EMAIL)
_COMING = (Role.STATUS, Role.PAYMENT, Role.CANCELLED)
_SIGN_UP = (Role.QUANTITY, Role.GUESTS, Role.TICKET_CODE, Role.ORDER, Role.SIGNED_UP_AT, Role.CHECKED_IN)
_BUYER = (Role.BUYER_NAME, Role.BUYER_FIRST_NAME, Role.BUYER_LAST_NAME, Role.BUYER_EMAIL)
_CHOICES: tuple[tuple[Role | None, ...], ...] = ((None,), _NAMES, _COMING, _SIGN_UP, _BUYER)


class PreviewModel(QAbstractTableModel):
    """The first rows of the list as it is read now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signups: SignupList | None = None
        self._rows: list[list[str]] = []
        self._columns = 0

    def show_list(self, signups: SignupList) -> None:
        """Show `signups`; where only what the columns are used for changed, the current cell stays."""
        columns = max([len(signups.headers), *map(len, signups.preview)], default=0)
        same_shape = (len(self._rows), self._columns) == (len(signups.preview), columns)
        if not same_shape:
            self.beginResetModel()
        self._signups, self._rows, self._columns = signups, signups.preview, columns
        if not same_shape:
            self.endResetModel()
        elif columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, columns - 1))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Rows of the preview."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Columns of the list."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title in the list, and what the column is used for."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == CHOSEN:
            return self._used_as(section)
        if role == CHOSEN_TEXT:
            return role_name(self._used_as(section))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = f"{self._title(section)}: {role_name(self._used_as(section))}"
            return text if role == Qt.ItemDataRole.AccessibleTextRole else messages.tooltip(text)
        return None

    def _title(self, section: int) -> str:
        headers = self._signups.headers if self._signups is not None else []
        title = cell_text(headers[section]) if section < len(headers) else ""
        return title or self.tr("Column {number}").format(number=section + 1)

    def _used_as(self, section: int) -> Role | None:
        return self._signups.mapping.role_of(section) if self._signups is not None else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; columns that are not used are muted."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._rows[index.row()]
            text = cell_text(row[index.column()]) if index.column() < len(row) else ""
            return text if role == Qt.ItemDataRole.DisplayRole else messages.tooltip(text)
        if role == Qt.ItemDataRole.ForegroundRole and self._used_as(index.column()) is None:
            return theme.current().colors.text_muted
        return None


class ColumnsView(ChoiceColumns):
    """The preview, where each column is a `Role` for the program, or None if it is not used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = PreviewModel(self)
        self.setModel(self._preview)
        self.verticalHeader().hide()

    def show_list(self, signups: SignupList) -> None:
        """Show `signups` as it is read now."""
        self._preview.show_list(signups)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._preview.index(0, 0))

    def choices(self, column: int) -> Iterable[Iterable[Choice]]:
        """Every role, whatever the column."""
        return [[(role, role_name(role), "") for role in roles] for roles in _CHOICES]
