"""Workbooks as teams make them for themselves, to be adopted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table as ExcelTable

from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.understanding import understand

Rows = Sequence[Sequence[Any]]

FRENCH = ("Semaine", "Date", "Heure", "Événement", "Animateur", "Salle", "Inscrits", "Nb de participants", "Nouveaux")
EVENING = ("S19", date(2014, 5, 7), time(19), "Soirée Rust", "Amina", "Salle 1", 30, 22, 5)


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


def understood(path: Path, sheets: dict[str, Rows], **more: Any) -> list[ListMapping]:
    """The lists of a workbook with these sheets."""
    return list(understand(read_foreign(write_rows(path, sheets, **more))))


def only(path: Path, rows: Rows, **more: Any) -> ListMapping:
    """The only list of a workbook with one sheet."""
    [found] = understood(path, {"Suivi": rows}, **more)
    return found
