"""What stands where in a workbook that somebody else made: the values of its sheets and their Excel tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.limited_package import TOO_LARGE, LimitedPackage
from mozspaces_desktop.core.workbook_file import check_package, damage_refused, file_bytes, sheets

CellValue = Any
"""A value as openpyxl reads it: None, a text, a number, a truth, a day, a time, or a length of time."""

MAX_ROWS = 10_000
"""Rows of a sheet that are looked at; nobody's list of events is longer."""

MAX_COLUMNS = 300
_MAX_CELLS = 1_000_000
_TABLE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"


@dataclass(frozen=True, slots=True)
class TableRange:
    """An Excel table: its header row, its last row without the totals row, and its columns, all from 1."""

    header_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class ForeignSheet:
    """One worksheet: its `rows` of values (index 0 is row 1), which cells are formulas, and its Excel tables.

    A formula's value is what it came to when the file was saved, None if that is not in the file.
    """

    name: str
    hidden: bool
    rows: Sequence[Sequence[CellValue]]
    formulas: frozenset[tuple[int, int]]
    tables: tuple[TableRange, ...] = ()

    def value(self, row: int, column: int) -> CellValue:
        """What the cell holds, None beyond what is there."""
        if row > len(self.rows) or column > len(self.rows[row - 1]):
            return None
        return self.rows[row - 1][column - 1]

    def text(self, row: int, column: int) -> str:
        """The text in the cell, empty if it holds none or something else."""
        value = self.value(row, column)
        return value.strip() if isinstance(value, str) and (row, column) not in self.formulas else ""

    def column(self, column: int, rows: Sequence[int]) -> list[CellValue]:
        """What the cells of `rows` hold in one column, without the empty ones."""
        found = (self.value(row, column) for row in rows)
        return [value for value in found if value is not None and value != ""]


@dataclass(frozen=True, slots=True)
class ForeignWorkbook:
    """A workbook that somebody else made, as it was when it was read."""

    path: Path
    sheets: tuple[ForeignSheet, ...]
    data: bytes = field(repr=False)
    """The file itself."""

    def sheet(self, name: str) -> ForeignSheet:
        """The worksheet called `name`."""
        return next(sheet for sheet in self.sheets if sheet.name == name)


def read_foreign(path: Path, *, progress: Progress = silent) -> ForeignWorkbook:
    """Read the workbook at `path`; chart sheets are passed over, hidden worksheets are not.

    Raises :class:`FileError` for a file that is missing, too large, protected, damaged or no workbook.
    """
    data = file_bytes(path)
    check_package(
        data,
        no_workbook=QT_TRANSLATE_NOOP("core", "This is not an Excel workbook. Save it as .xlsx and choose that."),
    )
    with damage_refused():
        found = sheets(data, values=False, progress=progress)
        results: list[Any] = []
        read: list[ForeignSheet] = []
        left = _MAX_CELLS
        for number, sheet in enumerate(found):
            progress(number, len(found))
            rows, formulas = _cells(sheet, left)
            left -= sum(map(len, rows))
            if formulas:
                results = results or sheets(data, values=True, progress=progress)
                rows = _with_results(rows, formulas, _values(results[number], len(rows)))
            tables = _tables(data, sheet)
            read.append(ForeignSheet(sheet.title, sheet.sheet_state != "visible", rows, frozenset(formulas), tables))
        progress(len(found), len(found))
    return ForeignWorkbook(path, tuple(read), data)


def _cells(sheet: Any, most: int) -> tuple[list[list[CellValue]], set[tuple[int, int]]]:
    """The values of a sheet down to the last that is not empty, and which of them are formulas."""
    from openpyxl.utils.escape import unescape

    rows: list[list[CellValue]] = []
    formulas: set[tuple[int, int]] = set()
    for number, row in enumerate(_rows(sheet), 1):
        values: list[CellValue] = []
        for column, cell in enumerate(row, 1):
            value = cell.value
            if cell.data_type == "f":
                formulas.add((number, column))
                value = None
            elif isinstance(value, str):
                value = unescape(value) if "_x" in value else value
            values.append(value)
        while values and values[-1] in (None, "") and (number, len(values)) not in formulas:
            values.pop()
        rows.append(values)
        most -= len(values)
        if most < 0:
            raise FileError(TOO_LARGE)
    while rows and not rows[-1]:
        rows.pop()
    return rows, formulas


def _rows(sheet: Any) -> Iterator[Sequence[Any]]:
    sheet.reset_dimensions()
    rows: Iterator[Sequence[Any]] = sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS)
    return rows


def _values(sheet: Any, rows: int) -> list[Sequence[CellValue]]:
    sheet.reset_dimensions()
    return list(sheet.iter_rows(max_row=rows, max_col=MAX_COLUMNS, values_only=True))


def _with_results(
    rows: list[list[CellValue]], formulas: set[tuple[int, int]], results: Sequence[Sequence[CellValue]]
) -> list[list[CellValue]]:
    """`rows` with what the formulas came to, as far as the file says it."""
    for row, column in formulas:
        rows[row - 1][column - 1] = results[row - 1][column - 1]
    return rows


def _tables(data: bytes, sheet: Any) -> tuple[TableRange, ...]:
    """The Excel tables of a sheet that have a header row, from the top (ECMA-376 part 1, 18.5.1.2)."""
    from openpyxl.packaging.relationship import get_dependents
    from openpyxl.xml.functions import fromstring

    part = sheet._worksheet_path.lstrip("/")  # noqa: SLF001 -- openpyxl has no other way to read tables row by row
    folder, _slash, name = part.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    with LimitedPackage(data) as archive:
        if relations not in archive.namelist():
            return ()
        found = get_dependents(archive, relations).find(_TABLE_RELATION)
        targets = dict.fromkeys(str(PurePosixPath(one.target.lstrip("/"))) for one in found)
        ranges = [_range(fromstring(archive.read(target)).attrib) for target in targets]
    return tuple(sorted((one for one in ranges if one is not None), key=lambda one: one.header_row))


def _range(table: Mapping[str, str]) -> TableRange | None:
    from openpyxl.utils.cell import range_boundaries

    left, top, right, bottom = range_boundaries(table["ref"])
    if table.get("headerRowCount") == "0" or None in (left, top, right, bottom):
        return None
    totals = int(table.get("totalsRowCount", "0"))
    return TableRange(int(top or 0), int(bottom or 0) - totals, int(left or 0), int(right or 0))
