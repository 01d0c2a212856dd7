"""Puts the values of one sheet into it, and says what was left and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.foreign_workbook.areas import Area, cell_name
from mozspaces_desktop.core.foreign_workbook.carried_formulas import CarriedFormulas, same_in_every_row
from mozspaces_desktop.core.foreign_workbook.cell_xml import CellWriter, Content
from mozspaces_desktop.core.foreign_workbook.edits import NewValue, SheetEdits
from mozspaces_desktop.core.foreign_workbook.list_rows import ListRows
from mozspaces_desktop.core.foreign_workbook.sheet_scan import Cell, SheetScan
from mozspaces_desktop.core.foreign_workbook.sheet_splice import NewCell, SheetSplice
from mozspaces_desktop.core.foreign_workbook.style_part import StylePart
from mozspaces_desktop.core.foreign_workbook.workbook_parts import Table
from mozspaces_desktop.core.imports import Problem

_HOLDS_FORMULA = QT_TRANSLATE_NOOP(
    "core", "A formula stands here: it is left as it is. Correct it in Excel if it is wrong."
)
_MERGED = QT_TRANSLATE_NOOP("core", "This cell is merged with others and cannot be filled. Unmerge it in Excel.")
_LINKED = QT_TRANSLATE_NOOP(
    "core", "A click on this cell leads elsewhere: it is left as it is. Change its link in Excel."
)
_HEADER = QT_TRANSLATE_NOOP("core", "This is a table’s header, which is not filled.")


@dataclass(slots=True)
class SheetOutcome:
    """What came of the edits of one sheet."""

    changed: int = 0
    appended: int = 0


class SheetFilling:
    """Fills one sheet of a workbook; several lists of it one after the other."""

    def __init__(
        self, name: str, scan: SheetScan, tables: Sequence[Table], writer: CellWriter, styles: StylePart
    ) -> None:
        self.scan = scan
        self.splice = SheetSplice(scan)
        self.changed: set[tuple[int, int]] = set()
        """The cells whose values are others now."""
        self.grown: dict[str, int] = {}
        """The last row of each table that grew, by its part."""
        self.lengthened: dict[Area, int] = {}
        """The rows of lists without a table that had been the last, and how many came below."""
        self.has_new_formulas = False
        self._name = name
        self._tables = tables
        self._writer = writer
        self._styles = styles
        self._carried = CarriedFormulas(scan)
        self._arrays = scan.arrays()
        self._left: dict[tuple[str, int], list[int]] = defaultdict(list)
        self._full: list[Problem] = []

    def fill(self, edits: SheetEdits) -> SheetOutcome:
        """Do `edits`; how many cells changed, and rows were added."""
        outcome = SheetOutcome()
        for (row, column), new in sorted(edits.cells.items()):
            outcome.changed += self._change(row, column, new)
        outcome.appended = self._append(edits)
        return outcome

    def problems(self) -> list[Problem]:
        """The cells that could not be changed, those of one column and reason at once, and the rows without room."""
        cells = [
            Problem(_where(self._name, rows, column), Sentence(reason)) for (reason, column), rows in self._left.items()
        ]
        return [*cells, *self._full]

    def _change(self, row: int, column: int, new: NewValue) -> bool:
        cell = self.scan.cell(row, column)
        if self._writer.holds(cell, new.value):
            return False
        reason = self._why_not(row, column, cell) or self._linked(row, column, new)
        if reason:
            self._left[reason, column].append(row)
            return False
        style = cell.style if cell else self._style_of_empty(row, column)
        self._put(row, column, self._cell(style, new))
        return True

    def _why_not(self, row: int, column: int, cell: Cell | None) -> str | None:
        where = (row, column)
        if (cell and cell.formula) or any(where in place for place in self._arrays):
            return _HOLDS_FORMULA
        if any(where in place and (place.top, place.left) != where for place in self.scan.merged):
            return _MERGED
        if any(where in table.area and row < table.area.top + table.headers for table in self._tables):
            return _HEADER
        return None

    def _linked(self, row: int, column: int, new: NewValue) -> str | None:
        """Why an address is not put into a cell that would go on to lead to another."""
        is_address = isinstance(new.value, str) and new.value.startswith(("http://", "https://"))
        return _LINKED if is_address and any((row, column) in place for place in self.scan.links) else None

    def _style_of_empty(self, row: int, column: int) -> int:
        """The style in which a cell is shown that is not there: its row's, else its column's."""
        there = self.scan.rows.get(row)
        if there and there.style is not None:
            return there.style
        return next((found.style for found in self.scan.columns if found.first <= column <= found.last), 0)

    def _cell(self, style: int, new: NewValue) -> NewCell:
        """A cell in `style`, or one like it that shows what it is to hold."""
        content = self._writer.content(new.value)
        is_number = bool(content.xml) and content.type is None
        return NewCell(self._styles.showing(style, new.kind) if is_number else style, content)

    def _put(self, row: int, column: int, cell: NewCell) -> None:
        self.splice.put(row, column, cell)
        self.changed.add((row, column))

    def _append(self, edits: SheetEdits) -> int:
        if not edits.appended:
            return 0
        rows = ListRows(self.scan, edits, self._tables, self._carried)
        fitting, blocked = rows.room(len(edits.appended))
        if blocked:
            self._full.append(
                _no_room(self._name, blocked, edits.last_row + fitting + 1, len(edits.appended) - fitting)
            )
        for number, values in enumerate(edits.appended[:fitting], edits.last_row + 1):
            self._append_row(rows, number, values)
        last = edits.last_row + fitting
        if rows.table and last > rows.table.area.bottom:
            self.grown[rows.table.part] = last
        elif fitting and not rows.table:
            self.lengthened[Area(edits.last_row, rows.columns[0], edits.last_row, rows.columns[-1])] = fitting
        return fitting

    def _append_row(self, rows: ListRows, number: int, values: Mapping[int, NewValue]) -> None:
        self.splice.add_row(number, rows.pattern)
        there = self.scan.rows.get(number)
        above = rows.pattern.cells if rows.pattern else {}
        for column in sorted({*rows.columns, *above}):
            held = there.cells.get(column) if there else None
            model = above.get(column)
            style = (
                held.style if held and held.style else model.style if model else self._style_of_empty(number, column)
            )
            in_list = column in rows.columns
            if held and (held.formula or not in_list):
                continue
            formula = self._formula(rows, number, column, model) if in_list else None
            new = values.get(column)
            if formula and (new is None or new.value is None or rows.is_calculated(column)):
                self.has_new_formulas = True
                self._put(number, column, NewCell(style, formula, model.meta if model else None))
            elif new is not None:
                self._put(number, column, self._cell(style, new))
            elif held is None and style and not self.splice.puts(number, column):
                self.splice.put(number, column, NewCell(style))
            if in_list:
                self.changed.add((number, column))

    def _formula(self, rows: ListRows, row: int, column: int, above: Cell | None) -> Content | None:
        """The formula of the row above, or of the table's column if it has no row yet."""
        text = self._carried.text(above, row, column) if above else None
        if text is None and rows.table and not rows.pattern:
            text = rows.table.calculated.get(column)
            text = text if text and same_in_every_row(text) else None
        if text is None:
            return None
        is_array = above is not None and above.formula is not None and above.formula.kind == "array"
        return self._writer.formula(text, array=cell_name(row, column) if is_array else None)


def _where(sheet: str, rows: Sequence[int], column: int) -> str:
    names = [cell_name(row, column) for row in rows]
    return f"{sheet}!{', '.join(names[:3])}{', …' if names[3:] else ''}"


def _no_room(sheet: str, blocked: str, row: int, left: int) -> Problem:
    return Problem(
        f"{sheet}!{blocked}",
        Sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "This cell is in the way of new rows ({count} left out). Insert {count} empty rows above row {row} in "
                "Excel and fill the workbook again.",
            ),
            count=left,
            row=row,
        ),
    )
