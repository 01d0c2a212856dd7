"""Where a list ends: at its total, at a remark, at the next list, or where nothing comes any more."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.adopting.cell_meaning import holds, is_empty
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue, ForeignSheet
from mozspaces_desktop.core.adopting.pilot_lists import TOLD_BY, WITH_TOTAL, Table, kind_of
from mozspaces_desktop.core.figures.tables import Kind
from mozspaces_desktop.core.signups.vocabulary import header_text

_SUM_WORDS = "total totals totaux sum sums somme sommes average averages moyenne moyennes mean ensemble subtotal sous"
_TOTALS = frozenset(_SUM_WORDS.split())
_GAP = 3
"""So many empty rows may stand within a list, if what follows is like what came before."""

_LONGEST_NAME = 40
"""Characters; a longer text that stands alone in a row is a remark."""


@dataclass(frozen=True, slots=True)
class ListEnd:
    """The last row of a list, and the row of its total if there is one right below it."""

    last_row: int
    total_row: int | None = None


@dataclass(frozen=True, slots=True)
class _Reader:
    sheet: ForeignSheet
    first_column: int
    last_column: int
    table: Table
    columns: Mapping[str, int]

    def cells(self, row: int) -> list[CellValue]:
        """What is in a row of the list, the cells that are not empty."""
        places = [(row, column) for column in range(self.first_column, self.last_column + 1)]
        values = [(self.sheet.value(*place), place in self.sheet.formulas) for place in places]
        return [value for value, is_formula in values if is_formula or not is_empty(value)]

    def is_total(self, cells: Sequence[CellValue]) -> bool:
        """Whether the first thing in a row says that the row is a sum."""
        first = next((cell for cell in cells if cell is not None), None)
        return isinstance(first, str) and bool(_TOTALS & set(header_text(first[:_LONGEST_NAME]).split()[:1]))

    def is_told(self, row: int) -> bool:
        """Whether a cell of the row says what the row is about."""
        for header in TOLD_BY[self.table]:
            if header in self.columns:
                value = self.sheet.value(row, self.columns[header])
                if not is_empty(value) and holds([value], kind_of(self.table, header), header):
                    return True
        return False

    def is_remark(self, row: int, cells: Sequence[CellValue]) -> bool:
        """Whether somebody wrote a sentence below the list."""
        if len(cells) > 1:
            return False
        text = cells[0]
        by_day = any(kind_of(self.table, header) is Kind.DATE for header in TOLD_BY[self.table])
        return not self.is_told(row) or by_day or (isinstance(text, str) and len(text) > _LONGEST_NAME)


def list_end(
    sheet: ForeignSheet,
    header_row: int,
    span: tuple[int, int],
    table: Table,
    columns: Mapping[str, int],
    *,
    headers: Collection[int] = (),
) -> ListEnd:
    """Where the list below `header_row` in the columns of `span` ends; `headers` are rows at which others begin."""
    reader = _Reader(sheet, *span, table, columns)
    last = header_row
    for row in range(header_row + 1, len(sheet.rows) + 1):
        cells = reader.cells(row)
        if row in headers or row - last > _GAP:
            break
        if not cells:
            continue
        if reader.is_total(cells):
            return ListEnd(last, row)
        if reader.is_remark(row, cells) or (row > last + 1 and not reader.is_told(row)):
            break
        last = row
    return ListEnd(last)


def excel_end(sheet: ForeignSheet, rows: range, span: tuple[int, int], table: Table) -> ListEnd:
    """The end of an Excel table that has these `rows`: empty ones at its end wait to be filled.

    A total that is one of its rows, not its totals row, is told apart.
    """
    reader = _Reader(sheet, *span, table, {})
    last = next((row for row in reversed(rows) if reader.cells(row)), rows.start - 1)
    if table in WITH_TOTAL and last in rows and reader.is_total(reader.cells(last)):
        return ListEnd(last - 1, last)
    return ListEnd(last)
