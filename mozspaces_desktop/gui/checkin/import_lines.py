"""The table of the import dialog that says what becomes of each person of a list.

A list may have 100,000 rows: they are put in order where nobody waits, and a line becomes words when it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from mozspaces_desktop.core.signups.lists import LeftOut, RowProblem
from mozspaces_desktop.core.signups.plan import Effect, ImportPlan, Planned
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.checkin.import_wording import cell_text, effect_words
from mozspaces_desktop.gui.checkin.people_model import AnyIndex


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

Source = Planned | LeftOut | RowProblem
"""What a line is made of."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: where in the list (None: the list as a whole), who, and what becomes of them."""

    row: int | None
    name: str
    email: str
    words: str


class Lines:
    """All that a plan says, in the order of the list, first what concerns the list as a whole; and each fate apart."""

    def __init__(self, plan: ImportPlan) -> None:
        everything: list[Source] = [*plan.items, *plan.left_out, *plan.problems]
        everything.sort(key=_row)
        self._by_fate: dict[Fate | None, list[Source]] = {None: everything} | {fate: [] for fate in Fate}
        for source in everything:
            self._by_fate[fate_of(source)].append(source)

    def of(self, fate: Fate | None) -> list[Source]:
        """The lines of `fate`, all without one."""
        return self._by_fate[fate]


def _row(source: Source) -> int:
    row = source.signup.row if isinstance(source, Planned) else source.row
    return row or 0


def fate_of(source: Source) -> Fate:
    """What becomes of the row that `source` is about."""
    if isinstance(source, Planned):
        return _FATES[source.effect]
    return Fate.LEFT_OUT if isinstance(source, LeftOut) else Fate.TO_CHECK


def line_of(source: Source) -> Line:
    """What is said about `source`."""
    if isinstance(source, RowProblem):
        return Line(source.row, "", "", messages.sentence(source.reason))
    if isinstance(source, LeftOut):
        email = source.signup.email if source.signup is not None else None
        return Line(source.row, source.who, email or "", messages.sentence(source.reason))
    signup = source.signup
    reason = source.reason
    words = effect_words(source.effect, signup.seats) if reason is None else messages.sentence(reason)
    return Line(signup.row, signup.name, signup.email or "", words)


class LinesModel(QAbstractTableModel):
    """What becomes of whom; can be narrowed down to one fate."""

    ROW, NAME, EMAIL, WORDS = range(4)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Lines | None = None
        self._fate: Fate | None = None
        self._shown: list[Source] = []

    def show_lines(self, lines: Lines) -> None:
        """Show `lines`, narrowed down as those before."""
        self._lines = lines
        self.show_only(self._fate)

    def show_only(self, fate: Fate | None) -> None:
        """Show the lines of `fate`, all without one."""
        self.beginResetModel()
        self._fate = fate
        self._shown = self._lines.of(fate) if self._lines is not None else []
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
        source = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            line = line_of(source)
            row = self.tr("list") if line.row is None else str(line.row)
            text = cell_text((row, line.name, line.email, line.words)[index.column()])
            return text if role == Qt.ItemDataRole.DisplayRole else messages.tooltip(text)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == self.WORDS:
            colors = theme.current().colors
            return {
                Fate.NEW: colors.positive.text,
                Fate.UPDATED: colors.info.text,
                Fate.UNCHANGED: colors.text_muted,
                Fate.LEFT_OUT: colors.warning.text,
                Fate.TO_CHECK: colors.warning.text,
            }[fate_of(source)]
        return None
