"""Which formulas' stored results are no longer true, because what they are worked out from has changed."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from mozspaces_desktop.core.foreign_workbook.areas import Area
from mozspaces_desktop.core.foreign_workbook.formula_references import (
    Place,
    References,
    SheetArea,
    UntellableError,
)
from mozspaces_desktop.core.foreign_workbook.sheet_scan import Cell, SheetScan

Where = tuple[int, int, int]
"""A cell of the workbook: the place of its sheet, its row and its column."""

_FEW = 16
"""Areas of so many cells are noted cell by cell."""


def stale_formulas(scans: Mapping[int, SheetScan], references: References, changed: Iterable[Where]) -> set[Where]:
    """The cells of formulas that depend on the `changed` cells, by themselves or through other formulas.

    What cannot be told counts as dependent. An array formula counts for all the cells that it fills.
    """
    news = list(changed)
    users = _Users()
    stale: set[Where] = set()
    for where, used in used_cells(scans, references):
        if used is None:
            stale.add(where)
            news += _filled(scans, where)
        else:
            users.add(where, used)
    dirty = _Cells()
    while news:
        while news:
            cell = news.pop()
            dirty.add(cell)
            for user in users.of_cell(cell) - stale:
                stale.add(user)
                news += _filled(scans, user)
        for user in users.of_areas(dirty) - stale:
            stale.add(user)
            news += _filled(scans, user)
    return stale


def used_cells(
    scans: Mapping[int, SheetScan], references: References
) -> Iterator[tuple[Where, list[SheetArea] | None]]:
    """What each formula of the workbook refers to; None where it cannot be told."""
    for sheet, scan in scans.items():
        formulas = scan.formulas()
        writers = shared_formulas(formulas)
        for cell in formulas:
            try:
                used = _used(cell, sheet, writers, references)
            except UntellableError:
                used = None
            yield (sheet, cell.row, cell.column), used


def shared_formulas(cells: Iterable[Cell]) -> dict[str, Cell]:
    """The cell that has the text of each shared formula, by its group (ECMA-376 part 1, 18.3.1.40, `si`)."""
    return {
        cell.formula.group: cell
        for cell in cells
        if cell.formula and cell.formula.kind == "shared" and cell.formula.text
    }


def _used(cell: Cell, sheet: int, writers: Mapping[str, Cell], references: References) -> list[SheetArea]:
    formula = cell.formula
    writer = cell
    if formula and formula.kind == "shared" and not formula.text:
        writer = writers.get(formula.group, cell)
    if not writer.formula or not writer.formula.text:
        raise UntellableError
    shift = (cell.row - writer.row, cell.column - writer.column)
    return references.of(writer.formula.text, Place(sheet, cell.row, shift))


def _filled(scans: Mapping[int, SheetScan], where: Where) -> list[Where]:
    sheet, row, column = where
    scan = scans[sheet]
    return [where, *((sheet, cell.row, cell.column) for cell in scan.filled_by(scan.rows[row].cells[column]))]


class _Users:
    """Which formulas use which cells: those of small areas cell by cell, the others as areas."""

    def __init__(self) -> None:
        self._of_cell: dict[Where, set[Where]] = defaultdict(set)
        self._areas: dict[SheetArea, set[Where]] = defaultdict(set)

    def add(self, user: Where, used: Iterable[SheetArea]) -> None:
        for part in used:
            area = part.area
            if (area.bottom - area.top + 1) * (area.right - area.left + 1) > _FEW:
                self._areas[part].add(user)
                continue
            for row in range(area.top, area.bottom + 1):
                for column in range(area.left, area.right + 1):
                    self._of_cell[part.sheet, row, column].add(user)

    def of_cell(self, cell: Where) -> set[Where]:
        return self._of_cell.get(cell, set())

    def of_areas(self, dirty: _Cells) -> set[Where]:
        """The users of all areas with a dirty cell in them; those areas are done with."""
        met = [part for part in self._areas if dirty.any_in(part.sheet, part.area)]
        return {user for part in met for user in self._areas.pop(part)}


class _Cells:
    """A set of cells that tells quickly whether one of them lies in an area."""

    def __init__(self) -> None:
        self._rows: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._all: set[Where] = set()

    def add(self, cell: Where) -> None:
        if cell not in self._all:
            self._all.add(cell)
            insort(self._rows[cell[0], cell[2]], cell[1])

    def any_in(self, sheet: int, area: Area) -> bool:
        for (other, column), rows in self._rows.items():
            if other == sheet and area.left <= column <= area.right:
                at = bisect_left(rows, area.top)
                if at < len(rows) and rows[at] <= area.bottom:
                    return True
        return False
