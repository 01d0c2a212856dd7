"""A table as somebody sees it in the Reports tab: what is copied of it, and what is saved as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QSortFilterProxyModel
from PySide6.QtWidgets import QTableView

from mozspaces_desktop.core.figures.tables import STATUSES, TOTAL, TRACKS, Column, Value
from mozspaces_desktop.core.hypothesis import Verdict
from mozspaces_desktop.gui.copying.copied_chart import chart_columns
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.figure_table import ROW_ROLE, FigureTable
from mozspaces_desktop.gui.widgets.chart import Chart

VERDICTS = frozenset(verdict.value for verdict in Verdict)
"""How a count of the hypothesis stands."""

_OURS = {
    "Track": frozenset({TOTAL, *TRACKS.values()}),
    "Status": frozenset(STATUSES.values()),
    "Focus area": frozenset({TOTAL}),
    "Space": frozenset({TOTAL}),
    "Events stand": VERDICTS,
    "Contributors stand": VERDICTS,
}
"""Columns with words of ours, which are translated; all others have what people typed."""


@dataclass(frozen=True, slots=True)
class ShownTable:
    """`rows` in the order in which they are shown; `columns` are those of the workbook, in its words."""

    title: str
    columns: Sequence[Column[Any]]
    rows: Sequence[Any]
    names_people: bool = False

    @property
    def in_words(self) -> list[Column[Any]]:
        """The columns with headers and words in the language of the window."""
        return [_in_words(column) for column in self.columns]


def table_in(view: QTableView, *, names_people: bool = False) -> ShownTable:
    """What `view` shows of a :class:`FigureTable`."""
    model = view.model()
    if isinstance(model, FigureTable):
        rows = model.rows
    else:
        rows = [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]
    return ShownTable(view.accessibleName(), figure_table(model).columns, rows, names_people)


def table_of_chart(chart: Chart) -> ShownTable:
    """The values of `chart`."""
    table = chart.table()
    return ShownTable(chart.accessibleName(), chart_columns(table), table.values)


def figure_table(model: QAbstractItemModel) -> FigureTable:
    """The table of figures behind `model`, which may sort it."""
    source = model.sourceModel() if isinstance(model, QSortFilterProxyModel) else model
    assert isinstance(source, FigureTable), "tables of the tab show figures"  # noqa: S101 -- a mistake of ours
    return source


def _in_words(column: Column[Any]) -> Column[Any]:
    ours = _OURS.get(column.header, frozenset())

    def value(row: Any) -> Value:
        said = column.value(row)
        return wording.translated(said) if isinstance(said, str) and said in ours else said

    return replace(column, header=wording.translated(column.header), value=value)
