"""Where new rows of a list go: below its last one, as far down as nothing is in the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mozspaces_desktop.core.figures.tables import Kind
from mozspaces_desktop.core.foreign_workbook.areas import LAST_ROW, Area, cell_name
from mozspaces_desktop.core.foreign_workbook.carried_formulas import CarriedFormulas
from mozspaces_desktop.core.foreign_workbook.edits import SheetEdits
from mozspaces_desktop.core.foreign_workbook.sheet_scan import Cell, SheetScan
from mozspaces_desktop.core.foreign_workbook.workbook_parts import Table


class ListRows:
    """A list on a sheet: its columns, the row that new ones look like, and what lies below."""

    def __init__(self, scan: SheetScan, edits: SheetEdits, tables: Sequence[Table], carried: CarriedFormulas) -> None:
        """`tables` are those of the sheet; the one that the last row is in is the list's own."""
        self._scan = scan
        self._last = edits.last_row
        known = {column for row in edits.appended for column in row} | {column for _, column in edits.cells}
        self.table = next((table for table in tables if self._is_ours(table, known)), None)
        self._taken = [*scan.merged, *scan.arrays(), *(table.area for table in tables if table is not self.table)]
        if self.table and self.table.totals:
            place = self.table.area
            self._taken.append(Area(place.bottom - self.table.totals + 1, place.left, place.bottom, place.right))
        self.columns = self._columns(known)
        self._carried = carried
        self.pattern = None if self._is_header(edits) else scan.rows.get(self._last)
        """The row that new ones look like; None below a header, whose look is its own."""

    def _is_ours(self, table: Table, columns: Iterable[int]) -> bool:
        return any((self._last, column) in table.area for column in columns)

    def _columns(self, known: set[int]) -> range:
        """The table's columns, or those that are filled and the ones beside them without a gap."""
        if self.table:
            return range(self.table.area.left, self.table.area.right + 1)
        first, last = min(known, default=1), max(known, default=1)
        while first > 1 and self._holds_something(self._last, first - 1):
            first -= 1
        while self._holds_something(self._last, last + 1):
            last += 1
        return range(first, last + 1)

    def _holds_something(self, row: int, column: int) -> bool:
        cell = self._scan.cell(row, column)
        return cell is not None and not cell.empty

    def _is_header(self, edits: SheetEdits) -> bool:
        """Whether the list has no rows yet; without a table this is so if texts stand above dates and numbers only."""
        if self.table:
            return self._last < self.table.area.top + self.table.headers
        if any(row == self._last for row, _ in edits.cells):
            return False
        numbers = {
            column
            for row in edits.appended
            for column, new in row.items()
            if new.kind is not Kind.TEXT and new.value is not None
        }
        found = [self._scan.cell(self._last, column) for column in numbers]
        cells = [cell for cell in found if cell and not cell.empty]
        return bool(cells) and all(cell.type in ("s", "inlineStr", "str") for cell in cells)

    def room(self, wanted: int) -> tuple[int, str]:
        """How many of the rows `wanted` fit below the last one, and the cell in the way of the next."""
        for number in range(self._last + 1, self._last + 1 + wanted):
            blocked = self._blocked(number)
            if blocked:
                return number - self._last - 1, blocked
        return wanted, ""

    def _blocked(self, number: int) -> str | None:
        """The cell of a row that is not free; a cell's style is not in the way, nor a formula like the one above."""
        if number > LAST_ROW:
            return cell_name(LAST_ROW, self.columns[0])
        row = Area(number, self.columns[0], number, self.columns[-1])
        for area in self._taken:
            if area.meets(row):
                return cell_name(number, max(area.left, row.left))
        for cell in self._scan.cells_in(row):
            if not cell.empty and not self._is_prepared(cell):
                return cell_name(number, cell.column)
        return None

    def _is_prepared(self, cell: Cell) -> bool:
        """Whether a formula was filled down below the list before its rows came."""
        above = self._scan.cell(self._last, cell.column) if self.pattern else None
        return above is not None and self._alike(above, cell)

    def is_calculated(self, column: int) -> bool:
        """Whether formulas fill a column: its table says so, or those of the last two rows are alike."""
        if self.table and column in self.table.calculated:
            return True
        first, second = (self._scan.cell(row, column) for row in (self._last - 1, self._last))
        return first is not None and second is not None and self._alike(first, second)

    def _alike(self, cell: Cell, below: Cell) -> bool:
        """Whether two cells of a column hold one formula."""
        carried = self._carried.text(cell, below.row, below.column)
        return carried is not None and carried == self._carried.text(below, below.row, below.column)
