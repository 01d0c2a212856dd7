"""The first rows of a list as they are in the file; above each column stands the figure that it takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl.utils import get_column_letter
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.adopting.foreign_sheets import ForeignSheet
from mozspaces_desktop.core.adopting.header_words import REASONS
from mozspaces_desktop.core.adopting.sheet_headers import shown
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.reports.adopting.workbook_layout import DOUBTFUL as DOUBTFUL_REASONS
from mozspaces_desktop.gui.reports.adopting.workbook_layout import SheetList
from mozspaces_desktop.gui.reports.report_wording import definition, one_line, translated
from mozspaces_desktop.gui.widgets.choice_columns import CHOSEN, CHOSEN_TEXT, DOUBTFUL, Choice, ChoiceColumns

_FIRST_ROWS = 40
"""Rows of a sheet without a list that are shown, so that somebody finds the headers."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SheetPreview(QAbstractTableModel):
    """The samples of a list, or the first rows of a sheet; rows have the numbers that they have in the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list: SheetList | None = None
        self._first_column, self._first_row = 1, 1
        self._titles: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    @property
    def list_shown(self) -> SheetList | None:
        """The list, None where the sheet itself is shown."""
        return self._list

    def show_list(self, one: SheetList) -> None:
        """Show a list as it is read now; where only what its columns take changed, the current cell stays."""
        place = one.mapping.place
        before = (self._list, self._first_row, self._first_column, self._titles, self._rows)
        samples = one.mapping.samples or ((),)  # an empty row is a place for the focus of the keyboard
        now = (one, place.header_row + 1, place.first_column, one.mapping.headers, samples)
        if now == before:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._titles) - 1))
            return
        self.beginResetModel()
        self._list, self._first_row, self._first_column, self._titles, self._rows = now
        self.endResetModel()

    def show_sheet(self, sheet: ForeignSheet) -> None:
        """Show the first rows of a sheet."""
        rows = sheet.rows[:_FIRST_ROWS]
        width = max(map(len, rows), default=0)
        self.beginResetModel()
        self._list, self._first_row, self._first_column = None, 1, 1
        self._titles = [""] * width
        self._rows = [[shown(value) for value in row] for row in rows]
        self.endResetModel()

    def number_of_row(self, row: int) -> int:
        """The number in the file of a row of the preview."""
        return self._first_row + row

    def number_of_column(self, section: int) -> int:
        """The number in the file of a column of the preview, from 1."""
        return self._first_column + section

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; columns that are left alone are muted."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._rows[index.row()]
            text = one_line(row[index.column()]) if index.column() < len(row) else ""
            return text if role == Qt.ItemDataRole.DisplayRole else messages.tooltip(text)
        if role == Qt.ItemDataRole.ForegroundRole and self._list and self.figure_in(index.column()) is None:
            return theme.current().colors.text_muted
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The header in the file with the figure that the column takes; beside a row, its number."""
        if orientation == Qt.Orientation.Vertical:
            return str(self.number_of_row(section)) if role == Qt.ItemDataRole.DisplayRole else None
        figure = self.figure_in(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(section)
        if role == CHOSEN:
            return figure
        if role == CHOSEN_TEXT:
            return self._chosen_text(figure)
        if role == DOUBTFUL:
            return self._is_doubtful(figure)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.title(section)}: {self._chosen_text(figure) or ''}".removesuffix(": ")
        return messages.tooltip(self._why(section, figure)) if role == Qt.ItemDataRole.ToolTipRole else None

    def title(self, section: int) -> str:
        """The header in the file; the letters of a column without one."""
        letters = get_column_letter(self.number_of_column(section))
        return one_line(self._titles[section]) or letters

    def figure_in(self, section: int) -> str | None:
        """The pilot's header that a column takes."""
        return None if self._list is None else self._list.figure_in(self.number_of_column(section))

    def _is_doubtful(self, figure: str | None) -> bool:
        meanings = self._list.mapping.meanings if self._list else {}
        return figure is not None and meanings[figure].reason in DOUBTFUL_REASONS

    def _chosen_text(self, figure: str | None) -> str | None:
        if self._list is None or self._list.mapping.table is None:
            return None
        if figure is None:
            return self.tr("Leave alone")
        name = translated(figure)
        return self.tr("Check: {figure}").format(figure=name) if self._is_doubtful(figure) else name

    def _why(self, section: int, figure: str | None) -> str:
        """What a column takes and why, and what that figure means."""
        if self._list is None or figure is None:
            return self.title(section)
        reason = messages.sentence(Sentence(REASONS[self._list.mapping.meanings[figure].reason]))
        said = self.tr("“{header}” takes “{figure}”: {reason}.")
        said = said.format(header=self.title(section), figure=translated(figure), reason=reason)
        return f"{said}\n{definition(figure)}".strip()


class FigureColumns(ChoiceColumns):
    """The preview, where each column takes a figure, or is left alone (None)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = SheetPreview(self)
        self.setModel(self.preview)
        numbers = self.verticalHeader()
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        numbers.setHighlightSections(False)

    def choices(self, column: int) -> Iterable[Iterable[Choice]]:
        """The figures of the table that the list is, each with the header of another column that takes it now."""
        one = self.preview.list_shown
        if one is None:
            return []
        here = self.preview.number_of_column(column)
        figures = [
            (header, translated(header), one_line(one.mapping.header_of(there)) if there not in (None, here) else "")
            for header, there in one.mapping.pilot_columns
        ]
        return [[(None, self.tr("Leave alone"), "")], figures]
