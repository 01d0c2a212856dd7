"""Puts values into a workbook that somebody else made, and leaves everything else in it byte for byte as it was.

Charts keep copies of the values that they show (``numCache``). Those are left: Excel and LibreOffice draw a chart from
its cells when they open the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mozspaces_desktop.core.destination import written_beside
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.foreign_workbook.cell_xml import CellWriter
from mozspaces_desktop.core.foreign_workbook.edits import Filled, SheetEdits
from mozspaces_desktop.core.foreign_workbook.formula_references import References
from mozspaces_desktop.core.foreign_workbook.grown_parts import calculated_on_load, grown_table
from mozspaces_desktop.core.foreign_workbook.opc_package import Package
from mozspaces_desktop.core.foreign_workbook.sheet_filling import SheetFilling
from mozspaces_desktop.core.foreign_workbook.sheet_scan import SheetScan, scan_sheet
from mozspaces_desktop.core.foreign_workbook.sheet_splice import SheetSplice
from mozspaces_desktop.core.foreign_workbook.short_formulas import short_formulas
from mozspaces_desktop.core.foreign_workbook.stale_results import stale_formulas
from mozspaces_desktop.core.foreign_workbook.style_part import StylePart
from mozspaces_desktop.core.foreign_workbook.texts_held import SharedTexts
from mozspaces_desktop.core.foreign_workbook.workbook_parts import WorkbookParts
from mozspaces_desktop.core.imports import Problem, Progress, silent

_FORMULA = re.compile(rb"<(?:[^\s<>:/]+:)?f[\s/>]")
"""A tag of a formula, with any prefix."""


def fill(source: Path, target: Path, edits: Sequence[SheetEdits], *, progress: Progress = silent) -> Filled:
    """Write to `target`, which may be `source`, the workbook `source` with `edits` done.

    A cell that holds its value already is not touched, one with a formula never; cells keep their style unless it
    cannot show the value. Stored results of formulas that depend on what changed are dropped. Where nothing changes
    `target` is equal to `source` byte for byte, and not written at all if it is `source`.

    Raises :class:`FileError` when `source` is no workbook, damaged, protected, signed or too large, and when `target`
    cannot be written.
    """
    package = Package(source)
    filling = _Filling(WorkbookParts(package))
    for done, edit in enumerate(edits):
        progress(done, len(edits) + 2)
        filling.fill(edit)
    progress(len(edits), len(edits) + 2)
    changed = filling.parts()
    progress(len(edits) + 1, len(edits) + 2)
    if changed or not _same_file(source, target):
        with written_beside(target) as partial:
            if changed:
                package.write(partial, changed)
            else:
                partial.write_bytes(package.data)
    return filling.outcome()


def _same_file(source: Path, target: Path) -> bool:
    return target.exists() and os.path.samefile(source, target)


class _Filling:
    def __init__(self, workbook: WorkbookParts) -> None:
        self._workbook = workbook
        self._styles = StylePart(workbook.package, workbook.styles)
        self._shared = SharedTexts(workbook)
        self._sheets: dict[int, SheetFilling] = {}
        self._problems: list[Problem] = []
        self._changed = 0
        self._appended = 0

    def fill(self, edits: SheetEdits) -> None:
        """Do the edits of one list."""
        names = self._workbook.sheet_names
        index = names.index(edits.sheet) if edits.sheet in names else -1
        part = self._workbook.sheet_parts[index] if index >= 0 else None
        if part is None:
            reason = QT_TRANSLATE_NOOP("core", "The workbook has no such sheet any more. Tell its columns again.")
            self._problems.append(Problem(edits.sheet, Sentence(reason)))
            return
        if index not in self._sheets:
            scan = scan_sheet(self._workbook.package.part(part))
            tables = [table for table in self._workbook.tables if table.sheet == index]
            writer = CellWriter(scan.prefix, self._workbook.from_1904, self._shared)
            self._sheets[index] = SheetFilling(edits.sheet, scan, tables, writer, self._styles)
        outcome = self._sheets[index].fill(edits)
        self._changed += outcome.changed
        self._appended += outcome.appended

    def outcome(self) -> Filled:
        """What came of it all."""
        problems = [problem for sheet in self._sheets.values() for problem in sheet.problems()]
        return Filled(self._changed, self._appended, (*self._problems, *problems))

    def parts(self) -> dict[str, bytes]:
        """The parts of the package that are others now, by their names."""
        splices = {index: sheet.splice for index, sheet in self._sheets.items()}
        dropped = self._drop_results(splices)
        grown = self._grown()
        parts = {part: grown_table(self._workbook.package.part(part), last) for part, last in grown.items()}
        for index, splice in splices.items():
            data, name = splice.part(), self._workbook.sheet_parts[index]
            if data and name:
                parts[name] = data
        styles = self._styles.changed()
        if styles and self._styles.name:
            parts[self._styles.name] = styles
        if dropped or any(sheet.has_new_formulas for sheet in self._sheets.values()):
            parts[self._workbook.name] = calculated_on_load(self._workbook.data, self._workbook.root)
        return parts

    def _grown(self) -> dict[str, int]:
        return {part: last for sheet in self._sheets.values() for part, last in sheet.grown.items()}

    def _drop_results(self, splices: dict[int, SheetSplice]) -> bool:
        """Drop the results that are stale on any sheet; whether there were any."""
        changed = [(index, *cell) for index, sheet in self._sheets.items() for cell in sheet.changed]
        if not changed:
            return False
        scans = {index: splice.scan for index, splice in splices.items()} | self._other_formulas()
        grown = self._grown()
        tables = [
            replace(table, area=replace(table.area, bottom=grown[table.part])) if table.part in grown else table
            for table in self._workbook.tables
        ]
        references = References(self._workbook.sheet_names, self._workbook.defined_names(), tables)
        dropped = False
        for index, row, column in stale_formulas(scans, references, changed):
            splice = splices.setdefault(index, SheetSplice(scans[index]))
            for cell in splice.scan.filled_by(splice.scan.rows[row].cells[column]):
                dropped |= splice.drop_result(cell)
        lengthened = {index: sheet.lengthened for index, sheet in self._sheets.items()}
        self._problems += short_formulas(scans, references, lengthened, self._workbook.sheet_names)
        return dropped

    def _other_formulas(self) -> dict[int, SheetScan]:
        """The sheets with formulas that were not filled."""
        scans = {}
        for index, part in enumerate(self._workbook.sheet_parts):
            if part and index not in self._sheets:
                data = self._workbook.package.part(part)
                if _FORMULA.search(data):
                    scans[index] = scan_sheet(data)
        return scans
