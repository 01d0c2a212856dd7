"""Sheets written row by row, their cells as values of the right kind, their tables as real Excel tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

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
from mozspaces_desktop.core.pilot_workbook.row_xml import Rows, SharedStrings, number_cell, text_cell
from mozspaces_desktop.core.pilot_workbook.texts import cell_text, shown_width

_FORMULA_SIGNS = ("=", "+", "-", "@")
"""Excel would make a formula of such a text when somebody edits it, unless told that it is one."""

_A4 = 9
_MARGIN = 2
"""Characters that a column is wider than its longest value."""

_FILTER_BUTTON = 3
"""Characters that the arrow of the filter covers."""


class Cell(NamedTuple):
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
        self.strings = SharedStrings()
        self.rows: list[Rows] = []
        self.tick = tick
        self._styles: dict[tuple[Kind, Look, bool], int] = {}

    def sheet(self, title: str, widths: Sequence[int], *, header_row: int = 1) -> Sheet:
        """A new sheet after the others; the rows down to `header_row` stay in sight and are on each page."""
        self.rows.append(Rows())
        return Sheet(self, title, widths, header_row, self.rows[-1])

    def table_sheet(
        self, title: str, name: str, columns: Sequence[Column[T]], rows: Sequence[T], *, totalled: bool = False
    ) -> Place:
        """A new sheet that is one table called `name`; where in it that is."""
        sheet = self.sheet(title, column_widths(columns, rows))
        return sheet.table_of(name, columns, rows, totalled=totalled)

    def style(self, worksheet: Any, kind: Kind, look: Look, *, edited_as_text: bool) -> int:
        """The number of the style of such cells."""
        key = (kind, look, edited_as_text)
        if key not in self._styles:
            self._styles[key] = _new_cell(worksheet, kind, look, edited_as_text=edited_as_text).style_id
        return self._styles[key]


class Sheet:
    """One sheet, written from top to bottom."""

    def __init__(self, book: Book, title: str, widths: Sequence[int], header_row: int, rows: Rows) -> None:
        self._book = book
        self._title = title
        self._rows = rows
        self._row = 0
        self._letters = [get_column_letter(number) for number in range(1, len(widths) + 1)]
        self.worksheet: Any = book.workbook.create_sheet(title)
        self.worksheet.freeze_panes = f"A{header_row + 1}"
        self.worksheet.print_title_rows = f"1:{header_row}"
        self.worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        page = self.worksheet.page_setup
        page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "landscape", _A4, 1, 0
        self.worksheet.HeaderFooter.oddFooter.center.text = "&A, &P / &N"
        for letter, width in zip(self._letters, widths, strict=True):
            self.worksheet.column_dimensions[letter].width = width

    def append(self, line: Line = (), *, height: float | None = None) -> None:
        """Write the next row, `height` points high."""
        self._row += 1
        written = [self._written(cell, letter) for letter, cell in zip(self._letters, line, strict=False)]
        self._rows.append(self._row, written, height=height)
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

    def table_of(self, name: str, columns: Sequence[Column[T]], rows: Sequence[T], *, totalled: bool = False) -> Place:
        """Write an Excel table with a line for each of `rows`, of which the last is their total if it is `totalled`."""
        last = len(rows) if totalled else 0
        looks = (Look.TOTAL if number == last else Look.PLAIN for number in range(1, len(rows) + 1))
        lines = (
            [Cell(column.value(row), column.kind, look) for column in columns]
            for row, look in zip(rows, looks, strict=True)
        )
        return self.table(name, [column.header for column in columns], lines)

    def _written(self, cell: Cell, letter: str) -> str:
        """The XML of a cell in the column `letter` of the row that is being written."""
        value, kind, look = cell
        if value is None:
            return ""
        if not isinstance(value, str):
            return number_cell(f"{letter}{self._row}", self._style(kind, look), value)
        text = self._text(value, letter)
        if not text:
            return ""
        style = self._style(Kind.TEXT, look, edited_as_text=text.startswith(_FORMULA_SIGNS))
        return text_cell(f"{letter}{self._row}", style, self._book.strings.number(text))

    def _style(self, kind: Kind, look: Look, *, edited_as_text: bool = False) -> int:
        return self._book.style(self.worksheet, kind, look, edited_as_text=edited_as_text)

    def _text(self, text: str, letter: str) -> str:
        fitting = cell_text(text)
        where = f"{self._title}, {letter}{self._row}"
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
    different = (({column.value(row) for row in rows}, column) for column in columns)
    return [column_width(column.header, ((one, column.kind) for one in values)) for values, column in different]


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
