"""Workbooks as teams make them for themselves, to be adopted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table as ExcelTable

Rows = Sequence[Sequence[Any]]


def write_rows(
    path: Path,
    sheets: Mapping[str, Rows],
    *,
    hidden: Sequence[str] = (),
    merged: Mapping[str, Sequence[str]] | None = None,
    tables: Mapping[str, Sequence[str]] | None = None,
) -> Path:
    """A workbook with the rows of each sheet, some sheets `hidden`, some cells `merged`, some ranges Excel tables."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for place in (merged or {}).get(name, ()):
            sheet.merge_cells(place)
        for number, ref in enumerate((tables or {}).get(name, ())):
            sheet.add_table(ExcelTable(displayName=f"tbl{name}{number}", ref=ref))
        if name in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def address(row: int, column: int) -> str:
    """``B7`` for row 7, column 2."""
    return f"{get_column_letter(column)}{row}"
