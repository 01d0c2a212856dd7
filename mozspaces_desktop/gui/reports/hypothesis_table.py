"""The spaces beside each other: pace, yield, where each will end, and what that would take."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from mozspaces_desktop.core.figures.tables import TOTAL, Column, Kind
from mozspaces_desktop.core.hypothesis import Line, Outlook
from mozspaces_desktop.core.hypothesis.hypothesis_columns import HYPOTHESIS
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.reports import hypothesis_wording as words
from mozspaces_desktop.gui.reports.figure_table import ROW_ROLE, SORT_ROLE, FigureTable

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex

COLUMNS: Sequence[Column[Line]] = (
    Column("Space", Kind.TEXT, lambda line: TOTAL if line.space is None else line.space),
    Column("Events per week", Kind.AVERAGE, attrgetter("per_week.actual")),
    Column("Contributors per event", Kind.AVERAGE, attrgetter("per_event.actual")),
    Column("Public events held", Kind.RATE, lambda line: _progress(line.events)),
    Column("New active contributors", Kind.RATE, lambda line: _progress(line.contributors)),
    Column("It would take each week", Kind.RATE, lambda line: line.contributors.needed_per_week or 0.0),
)
"""The values are those that the columns sort by."""

SPACE, PACE, YIELD, EVENTS, CONTRIBUTORS, NEEDED = range(6)


def _progress(outlook: Outlook) -> float:
    """Where a count will end, or where it is, as a part of the target."""
    end = outlook.so_far if outlook.projected is None else outlook.projected
    return end / outlook.target if outlook.target else 1.0


def outlook_at(index: _Index) -> Outlook | None:
    """The count that a cell shows as a bar."""
    line: Line = index.data(ROW_ROLE)
    if index.column() == EVENTS:
        return line.events
    return line.contributors if index.column() == CONTRIBUTORS else None


def average_at(index: _Index) -> str:
    """The pace or the yield of a row, and what is aimed at."""
    line = index.data(ROW_ROLE)
    return words.average(line.per_week if index.column() == PACE else line.per_event)


def needed_at(index: _Index) -> tuple[str, str]:
    """What the targets of a row would take, for events and for contributors."""
    line = index.data(ROW_ROLE)
    return (
        words.needed_in_short(line.events, translate("Hypothesis", "{number} events")),
        words.needed_in_short(line.contributors, translate("Hypothesis", "{number} contributors")),
    )


class HypothesisTable(FigureTable):
    """A row for each space, the last one for all. Bars are told in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, (), total=True, parent=parent)

    @property
    def columns(self) -> Sequence[Column[Line]]:
        """The columns with plain values, as they are copied and saved."""
        return HYPOTHESIS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, how it sorts, and how it looks."""
        if index.column() in (PACE, YIELD) and role == Qt.ItemDataRole.DisplayRole:
            return average_at(index)
        if index.column() not in (EVENTS, CONTRIBUTORS, NEEDED):
            return super().data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._told(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tooltip(self._told(index))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column, at the left of bars; its short name where the figures are short."""
        ours = {PACE: self.tr("Pace"), YIELD: self.tr("Yield"), NEEDED: self._needed_word()}
        if role == Qt.ItemDataRole.DisplayRole and section in ours:
            return ours[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (EVENTS, CONTRIBUTORS, NEEDED):
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return super().headerData(section, orientation, role)

    def _needed_word(self) -> str:
        over = any(not line.events.weeks_left for line in self._rows)
        return self.tr("Missing") if over else self.tr("It would take each week")

    def _told(self, index: _Index) -> str:
        outlook = outlook_at(index)
        if outlook is not None:
            return words.told(outlook)
        return "\n".join(filter(None, (*needed_at(index), words.yield_needed(index.data(ROW_ROLE)))))


class TotalLast(QSortFilterProxyModel):
    """Sorts the spaces and keeps the line of all at the end."""

    def __init__(self, table: HypothesisTable) -> None:
        super().__init__(table)
        self.setSourceModel(table)
        self.setSortRole(SORT_ROLE)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """Whether `left` comes first; the total is never first, whichever way it is sorted."""
        descending = self.sortOrder() == Qt.SortOrder.DescendingOrder
        if left.data(ROW_ROLE).space_id is None:
            return descending
        if right.data(ROW_ROLE).space_id is None:
            return not descending
        return super().lessThan(left, right)
