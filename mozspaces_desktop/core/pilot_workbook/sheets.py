"""Sheets written row by row, their cells as values of the right kind, their tables as real Excel tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.figures.tables import Column, Kind, T, Value
from mozspaces_desktop.core.imports import Problem
from mozspaces_desktop.core.pilot_workbook.look import (
    FONTS,
    HEADER_FILL,
    NUMBER_FORMATS,
    TABLE_STYLE,
    WRAPPED,
    Look,
)
from mozspaces_desktop.core.pilot_workbook.texts import cell_text, shown_width

_FORMULA_SIGNS = ("=", "+", "-", "@")
"""Excel would make a formula of such a text when somebody edits it, unless told that it is one."""

_TAKEN_FOR_MORE = (*_FORMULA_SIGNS, "#")
"""What openpyxl may take for a formula or an error value begins with one of these."""

_A4 = 9
_MARGIN = 2
"""Characters that a column is wider than its longest value."""

_FILTER_BUTTON = 3
"""Characters that the arrow of the filter covers."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A value, what kind it is, and its look."""

    value: Value
    kind: Kind = Kind.TEXT
    look: Look = Look.PLAIN


Line = Iterable[Cell]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands in its sheet, in rows counted from 1: its header, and right below it its first line."""

    header: int

    @property
    def first(self) -> int:
        """The row of the first line."""
        return self.header + 1


class Book:
    """A workbook that is being written, and the `problems` of texts that it could not hold as they were.

    `tick` is called for every row.
    """

    def __init__(self, tick: Callable[[], None]) -> None:
        self.workbook = Workbook(write_only=True)
        self.workbook.calculation.fullCalcOnLoad = False
        self.problems: list[Problem] = []
        self.tick = tick
        self._sheets: list[Sheet] = []

    def sheet(self, title: str, widths: Sequence[int], *, header_row: int = 1) -> Sheet:
        """A new sheet after the others; the rows down to `header_row` stay in sight and are on each page."""
        sheet = Sheet(self, title, widths, header_row)
        self._sheets.append(sheet)
        return sheet

    def table_sheet(
        self, title: str, name: str, columns: Sequence[Column[T]], rows: Sequence[T]
    ) -> tuple[Sheet, Place]:
        """A new sheet that is one table called `name`."""
        sheet = self.sheet(title, column_widths(columns, rows))
        lines = ((Cell(column.value(row), column.kind) for column in columns) for row in rows)
        return sheet, sheet.table(name, [column.header for column in columns], lines)

    def abandon(self) -> None:
        """Close the sheets' own temporary files after a failure."""
        for sheet in self._sheets:
            sheet.close()


class Sheet:
    """One sheet, written from top to bottom."""

    def __init__(self, book: Book, title: str, widths: Sequence[int], header_row: int) -> None:
        self._book = book
        self._title = title
        self._row = 0
        self._cells: dict[tuple[int, Kind, Look, bool], Any] = {}
        self.worksheet: Any = book.workbook.create_sheet(title)
        self.worksheet.freeze_panes = f"A{header_row + 1}"
        self.worksheet.print_title_rows = f"1:{header_row}"
        self.worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        page = self.worksheet.page_setup
        page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "landscape", _A4, 1, 0
        self.worksheet.HeaderFooter.oddFooter.center.text = "&A, &P / &N"
        for number, width in enumerate(widths, 1):
            self.worksheet.column_dimensions[get_column_letter(number)].width = width

    def append(self, line: Line = ()) -> None:
        """Write the next row."""
        self._row += 1
        self.worksheet.append([self._written(cell, number) for number, cell in enumerate(line, 1)])
        self._book.tick()

    def table(self, name: str, headers: Sequence[str], lines: Iterable[Line]) -> Place:
        """Write an Excel table called `name` below what is there; without `lines` it has one that is empty."""
        header = self._row + 1
        self.append(Cell(text, look=Look.HEADER) for text in headers)
        for line in lines:
            self.append(line)
        if self._row == header:
            self.append()
        ref = f"A{header}:{get_column_letter(len(headers))}{self._row}"
        self.worksheet.tables.add(
            Table(
                displayName=name,
                ref=ref,
                autoFilter=AutoFilter(ref=ref),
                tableColumns=[TableColumn(id=number, name=text) for number, text in enumerate(headers, 1)],
                tableStyleInfo=TableStyleInfo(name=TABLE_STYLE, showRowStripes=True),
            )
        )
        return Place(header)

    def close(self) -> None:
        """Finish the sheet's own temporary file."""
        if not self.worksheet.closed:
            self.worksheet.close()

    def _written(self, cell: Cell, column: int) -> Any:
        value = cell.value
        if value is None:
            return None
        if not isinstance(value, str):
            written = self._styled(column, cell.kind, cell.look)
            written.value = repr(value) if isinstance(value, float) else value  # openpyxl would round to 16 digits
            if isinstance(value, float):
                written.data_type = "n"
            return written
        text = self._text(value, column)
        if not text:
            return None
        if cell.look is Look.PLAIN and not text.startswith(_TAKEN_FOR_MORE):
            return text
        written = self._styled(column, Kind.TEXT, cell.look, edited_as_text=text.startswith(_FORMULA_SIGNS))
        written.value = text
        written.data_type = "s"
        return written

    def _styled(self, column: int, kind: Kind, look: Look, *, edited_as_text: bool = False) -> Any:
        """The one cell for all values of this look in a column, used over and over: each row is written at once."""
        key = (column, kind, look, edited_as_text)
        if key not in self._cells:
            self._cells[key] = _new_cell(self.worksheet, kind, look, edited_as_text=edited_as_text)
        return self._cells[key]

    def _text(self, text: str, column: int) -> str:
        fitting = cell_text(text)
        where = f"{self._title}, {get_column_letter(column)}{self._row}"
        if fitting.dropped:
            message = QT_TRANSLATE_NOOP("core", "Left out {count} control characters that a workbook cannot hold.")
            self._book.problems.append(Problem(where, Sentence(message, count=fitting.dropped)))
        if fitting.cut:
            message = QT_TRANSLATE_NOOP("core", "Left out the end of a text that is longer than a cell can hold.")
            self._book.problems.append(Problem(where, Sentence(message)))
        return fitting.text


def _new_cell(worksheet: Any, kind: Kind, look: Look, *, edited_as_text: bool) -> Any:
    cell = WriteOnlyCell(worksheet)
    if kind is not Kind.TEXT:
        cell.number_format = NUMBER_FORMATS[kind]
    if edited_as_text:
        cell.quotePrefix = True
    if look in FONTS:
        cell.font = FONTS[look]
    if look is Look.HEADER:
        cell.fill = HEADER_FILL
    if look is Look.PROSE:
        cell.alignment = WRAPPED
    return cell


def column_widths(columns: Sequence[Column[T]], rows: Sequence[T]) -> list[int]:
    """How wide the columns of a table are, in characters."""
    return [column_width(column.header, ((column.value(row), column.kind) for row in rows)) for column in columns]


def column_width(header: str, values: Iterable[tuple[Value, Kind]]) -> int:
    """How wide a column is, in characters, to show its header and its longest value."""
    longest = max((shown_width(_shown(value, kind)) for value, kind in values), default=0)
    return max(longest, len(header) + _FILTER_BUTTON) + _MARGIN


def _shown(value: Value, kind: Kind) -> str:
    """About what Excel shows of `value`."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    if isinstance(value, dt.date):
        return value.isoformat()
    decimals = {Kind.RATE: ".0%", Kind.AVERAGE: ".2f"}.get(kind, ".0f")
    return format(value, decimals)
