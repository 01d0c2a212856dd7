"""The two tables of the import dialog: what becomes of each person of a list, and how its columns were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from mozspaces_desktop.core.signups.lists import Role, SignupList
from mozspaces_desktop.core.signups.plan import Effect, ImportPlan
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.checkin.people_model import AnyIndex

_LONGEST_CELL = 200
"""Characters of a cell that are shown; one of a list may have millions."""


class Fate(Enum):
    """What becomes of a row of a list, as the dialog groups them."""

    NEW = auto()
    UPDATED = auto()
    UNCHANGED = auto()
    LEFT_OUT = auto()
    TO_CHECK = auto()


_FATES = {
    Effect.NEW_PERSON: Fate.NEW,
    Effect.NEW_REGISTRATION: Fate.NEW,
    Effect.UPDATED: Fate.UPDATED,
    Effect.WITHDRAWN: Fate.UPDATED,
    Effect.UNCHANGED: Fate.UNCHANGED,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: where in the list (None: the list as a whole), who, and what becomes of them."""

    row: int | None
    name: str
    email: str
    fate: Fate
    words: str


def lines_of(plan: ImportPlan) -> list[Line]:
    """Everything that `plan` says, in the order of the list; first what concerns the list as a whole."""
    lines = [
        Line(
            item.signup.row,
            item.signup.name,
            item.signup.email or "",
            _FATES[item.effect],
            messages.sentence(item.reason) if item.reason is not None else _effect(item.effect, item.signup.seats),
        )
        for item in plan.items
    ]
    lines += [Line(out.row, out.who, "", Fate.LEFT_OUT, messages.sentence(out.reason)) for out in plan.left_out]
    lines += [Line(bad.row, "", "", Fate.TO_CHECK, messages.sentence(bad.reason)) for bad in plan.problems]
    return sorted(lines, key=lambda line: line.row or 0)


def _effect(effect: Effect, seats: int) -> str:
    words = {
        Effect.NEW_PERSON: QCoreApplication.translate("signups", "new person, registered"),
        Effect.NEW_REGISTRATION: QCoreApplication.translate("signups", "known, now registered"),
        Effect.UPDATED: QCoreApplication.translate("signups", "brought up to date"),
        Effect.UNCHANGED: QCoreApplication.translate("signups", "registered already"),
        Effect.WITHDRAWN: QCoreApplication.translate("signups", "no longer registered"),
    }[effect]
    if seats == 1:
        return words
    return QCoreApplication.translate("signups", "{effect} ({seats} seats)").format(effect=words, seats=seats)


def role_name(role: Role) -> str:
    """What a column is used for, in the words of the dialog."""
    return {
        Role.NAME: QCoreApplication.translate("signups", "name"),
        Role.FIRST_NAME: QCoreApplication.translate("signups", "first name"),
        Role.MIDDLE_NAME: QCoreApplication.translate("signups", "middle name"),
        Role.LAST_NAME: QCoreApplication.translate("signups", "last name"),
        Role.EMAIL: QCoreApplication.translate("signups", "e-mail"),
        Role.STATUS: QCoreApplication.translate("signups", "status"),
        Role.PAYMENT: QCoreApplication.translate("signups", "payment"),
        Role.QUANTITY: QCoreApplication.translate("signups", "number of seats"),
        Role.GUESTS: QCoreApplication.translate("signups", "guests brought"),
        Role.TICKET_CODE: QCoreApplication.translate("signups", "ticket code"),
        Role.ORDER: QCoreApplication.translate("signups", "order"),
        Role.SIGNED_UP_AT: QCoreApplication.translate("signups", "signed up at"),
        Role.CHECKED_IN: QCoreApplication.translate("signups", "checked in (not used)"),
        Role.BUYER_NAME: QCoreApplication.translate("signups", "buyer's name"),
        Role.BUYER_FIRST_NAME: QCoreApplication.translate("signups", "buyer's first name"),
        Role.BUYER_LAST_NAME: QCoreApplication.translate("signups", "buyer's last name"),
        Role.BUYER_EMAIL: QCoreApplication.translate("signups", "buyer's e-mail"),
    }[role]


class LinesModel(QAbstractTableModel):
    """What becomes of whom; can be narrowed down to one fate."""

    ROW, NAME, EMAIL, WORDS = range(4)

    def __init__(self, lines: Sequence[Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = list(lines)
        self._shown = self._all

    def show_only(self, fate: Fate | None) -> None:
        """Show the lines of `fate`, all without one."""
        self.beginResetModel()
        self._shown = [line for line in self._all if fate in (None, line.fate)]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Lines shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Row, name, e-mail, what happens."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns say."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Row"), self.tr("Name"), self.tr("E-mail"), self.tr("What happens"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; those left out in the colour of a warning."""
        line = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self.tr("list") if line.row is None else str(line.row)
            return _shown((row, line.name, line.email, line.words)[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == self.WORDS:
            colors = theme.current().colors
            return {
                Fate.NEW: colors.positive.text,
                Fate.UPDATED: colors.info.text,
                Fate.UNCHANGED: colors.text_muted,
                Fate.LEFT_OUT: colors.warning.text,
                Fate.TO_CHECK: colors.warning.text,
            }[line.fate]
        return None


class PreviewModel(QAbstractTableModel):
    """The first rows of the list, each column headed by its own title and what it was taken for."""

    def __init__(self, signups: SignupList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signups = signups
        self._columns = max([len(signups.headers), *map(len, signups.preview)], default=0)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Rows of the preview."""
        return 0 if parent is not None and parent.isValid() else len(self._signups.preview)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Columns of the list."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title in the list, and below it the role; those that are used stand out."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        used = self._signups.mapping.role_of(section)
        if role == Qt.ItemDataRole.DisplayRole:
            title = self._signups.headers[section] if section < len(self._signups.headers) else ""
            return f"{_shown(title)}\n{self.tr('→ {role}').format(role=role_name(used)) if used is not None else '–'}"
        if role == Qt.ItemDataRole.ForegroundRole and used is not None:
            return theme.current().colors.accent_text
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; columns that are not used are muted."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._signups.preview[index.row()]
            return _shown(row[index.column()]) if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.ForegroundRole and self._signups.mapping.role_of(index.column()) is None:
            return theme.current().colors.text_muted
        return None


def _shown(text: str) -> str:
    line = " ".join(text[: 2 * _LONGEST_CELL].split())
    return line if len(line) <= _LONGEST_CELL else line[:_LONGEST_CELL] + "…"


def understood(signups: SignupList) -> str:
    """How the file was read: its site, encoding and delimiter."""
    if signups.encoding == "xlsx":
        return QCoreApplication.translate("signups", "{source}, Excel workbook").format(source=signups.source)
    delimiters = {
        ",": QCoreApplication.translate("signups", "comma"),
        ";": QCoreApplication.translate("signups", "semicolon"),
        "\t": QCoreApplication.translate("signups", "tab"),
        "|": QCoreApplication.translate("signups", "vertical bar"),
    }
    text = QCoreApplication.translate("signups", "{source}, columns separated by {delimiter}, encoding {encoding}")
    delimiter = delimiters.get(signups.delimiter, signups.delimiter)
    return text.format(source=signups.source, delimiter=delimiter, encoding=signups.encoding)
