"""Formulas carried down into new rows, as Excel does when a table grows."""

from __future__ import annotations

from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.formula.translate import Translator, TranslatorError

from mozspaces_desktop.core.foreign_workbook.areas import cell_name
from mozspaces_desktop.core.foreign_workbook.formula_references import UntellableError, operands
from mozspaces_desktop.core.foreign_workbook.sheet_scan import Cell, SheetScan
from mozspaces_desktop.core.foreign_workbook.stale_results import shared_formulas


class CarriedFormulas:
    """The formulas of one sheet as they read in other cells of it."""

    def __init__(self, scan: SheetScan) -> None:
        self._writers = shared_formulas(scan.formulas())

    def text(self, cell: Cell, row: int, column: int) -> str | None:
        """What the formula of `cell` is in another cell; None if it has none, or fills more cells than one."""
        formula = cell.formula
        if not formula or formula.kind == "dataTable":
            return None
        if formula.kind == "array" and (not formula.area or str(formula.area) != cell_name(cell.row, cell.column)):
            return None
        writer = cell if formula.text else self._writers.get(formula.group)
        if not writer or not writer.formula:
            return None
        origin = cell_name(writer.row, writer.column)
        try:
            moved: str = Translator(f"={writer.formula.text}", origin).translate_formula(cell_name(row, column))
        except (TokenizerError, TranslatorError, AssertionError, IndexError):
            return None
        return moved.removeprefix("=")


def same_in_every_row(formula: str) -> bool:
    """Whether a table's column formula needs no translation: it speaks of columns by their names alone."""
    try:
        return all("[" in text for text in operands(formula)[0])
    except UntellableError:
        return False
