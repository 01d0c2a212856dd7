"""A workbook as text, one line for each cell: to compare with a golden file, and to read a difference at a glance."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl

from mozspaces_desktop import __version__


def dump(path: Path) -> str:
    """Every cell of the workbook: sheet, cell, kind, value and number format; and where the tables are."""
    lines: list[str] = []
    for sheet in openpyxl.load_workbook(path):
        lines += [f"{sheet.title}  {table.displayName} {table.ref}" for table in sheet.tables.values()]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    value = cell.value.date() if isinstance(cell.value, dt.datetime) else cell.value
                    shown = str(value).replace(__version__, "VERSION").replace("\n", "\\n")
                    lines.append(
                        f"{sheet.title}!{cell.coordinate}  {type(value).__name__}  {shown}  {cell.number_format}"
                    )
    return "\n".join(lines) + "\n"
