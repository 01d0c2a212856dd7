"""New contents for cells of a sheet, put between the bytes of its part that stay."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mozspaces_desktop.core.foreign_workbook.areas import area, cell_name
from mozspaces_desktop.core.foreign_workbook.cell_xml import NOTHING, Content
from mozspaces_desktop.core.foreign_workbook.sheet_scan import Cell, Row, SheetScan
from mozspaces_desktop.core.foreign_workbook.xml_parts import (
    TRUE,
    Splice,
    attribute,
    is_empty_tag,
    spliced,
    tag_end,
    with_attributes,
)


@dataclass(frozen=True, slots=True)
class NewCell:
    """What is to stand in a cell: a style and a content. `meta` is the number of what marks a dynamic array (`cm`)."""

    style: int
    content: Content = NOTHING
    meta: str | None = None


class SheetSplice:
    """Collects what changes in one sheet, and makes the new part from it."""

    def __init__(self, scan: SheetScan) -> None:
        self.scan = scan
        self._cells: dict[int, dict[int, NewCell]] = {}
        self._above: dict[int, Row | None] = {}
        self._stale: dict[int, Cell] = {}

    def put(self, row: int, column: int, cell: NewCell) -> None:
        """Let a cell hold something else, whether it is there or not."""
        self._cells.setdefault(row, {})[column] = cell

    def puts(self, row: int, column: int) -> bool:
        """Whether a cell holds something else already."""
        return column in self._cells.get(row, {})

    def add_row(self, row: int, above: Row | None) -> None:
        """Let there be a row, with the style and the height of the one `above`, and let it be seen."""
        self._cells.setdefault(row, {})
        self._above[row] = above

    def drop_result(self, cell: Cell) -> bool:
        """Take away what the formula of `cell`, or of the array that it is in, came to; False if nothing is there."""
        is_there = cell.value_start > 0 and (bool(cell.value) or cell.type != "n")
        if is_there:
            self._stale[cell.start] = cell
        return is_there

    def part(self) -> bytes | None:
        """The part with all of this done, None if there is nothing to do."""
        if not self._cells and not self._stale:
            return None
        rows = self._rows_changed() if self._cells else ()
        return spliced(self.scan.data, [*self._results_dropped(), *rows, *self._dimension()])

    def _results_dropped(self) -> Iterator[Splice]:
        scan = self.scan
        for cell in self._stale.values():
            opened = tag_end(scan.data, cell.start)
            yield cell.start, opened, with_attributes(scan.data[cell.start : opened], {"t": None})
            yield cell.value_start, scan.end(cell.value_start, cell.value_told_end), b""

    def _rows_changed(self) -> Iterator[Splice]:
        scan = self.scan
        opened = tag_end(scan.data, scan.body_start)
        if is_empty_tag(scan.data, opened):
            tag = scan.data[scan.body_start : opened - 2].rstrip()
            rows = b"".join(self._new_row(number) for number in sorted(self._cells))
            yield scan.body_start, opened, tag + b">" + rows + b"</%bsheetData>" % scan.prefix
            return
        there = sorted(scan.rows)
        for number, cells in sorted(self._cells.items()):
            row = scan.rows.get(number)
            if row:
                yield from self._row_changed(row, cells)
            else:
                after = bisect(there, number)
                place = scan.rows[there[after]].start if after < len(there) else scan.body_told_end
                yield place, place, self._new_row(number)

    def _new_row(self, number: int) -> bytes:
        above = self._above.get(number)
        looks = above.looks() if above else {}
        tag = b"<%brow" % self.scan.prefix
        tag += b"".join(attribute(key, value) for key, value in {"r": str(number), **looks}.items())
        cells = self._cells[number]
        made = (self._made(number, column, cells[column]) for column in sorted(cells))
        return tag + b">" + b"".join(made) + b"</%brow>" % self.scan.prefix

    def _row_changed(self, row: Row, cells: Mapping[int, NewCell]) -> Iterator[Splice]:
        data = self.scan.data
        opened = tag_end(data, row.start)
        tag = self._row_tag(data[row.start : opened], row, cells)
        if is_empty_tag(data, opened):
            made = b"".join(self._made(row.number, column, cells[column]) for column in sorted(cells))
            yield row.start, opened, tag[:-2].rstrip() + b">" + made + b"</%brow>" % self.scan.prefix
            return
        if tag != data[row.start : opened]:
            yield row.start, opened, tag
        there = sorted(row.cells)
        for column, cell in sorted(cells.items()):
            held = row.cells.get(column)
            if held:
                yield held.start, self.scan.end(held.start, held.told_end), self._remade(held, cell)
            else:
                after = bisect(there, column)
                place = row.cells[there[after]].start if after < len(there) else row.told_end
                yield place, place, self._made(row.number, column, cell)

    def _row_tag(self, tag: bytes, row: Row, cells: Mapping[int, NewCell]) -> bytes:
        """The row's tag: `spans`, the columns in which it has cells, gets wider; a row of the list is not hidden."""
        changes: dict[str, str | None] = {}
        first, _, last = row.attributes.get("spans", "").partition(":")
        if first.isdecimal() and last.isdecimal() and cells:
            span = (min(int(first), *cells), max(int(last), *cells))
            if span != (int(first), int(last)):
                changes["spans"] = f"{span[0]}:{span[1]}"
        if row.number in self._above and row.attributes.get("hidden") in TRUE:
            changes["hidden"] = None
        return with_attributes(tag, changes) if changes else tag

    def _made(self, row: int, column: int, cell: NewCell) -> bytes:
        start = b"<%bc" % self.scan.prefix + attribute("r", cell_name(row, column)) + b"/>"
        return self._filled(start, cell)

    def _remade(self, there: Cell, cell: NewCell) -> bytes:
        return self._filled(self.scan.data[there.start : tag_end(self.scan.data, there.start)], cell)

    def _filled(self, tag: bytes, cell: NewCell) -> bytes:
        """The element of a cell made from a tag of it; what its old value was beyond a value (`vm`) is gone."""
        style = str(cell.style) if cell.style else None
        tag = with_attributes(tag, {"s": style, "t": cell.content.type, "cm": cell.meta, "vm": None})
        start = tag.removesuffix(b"/>").removesuffix(b">")
        if not cell.content.xml:
            return start + b"/>"
        return start + b">" + cell.content.xml + b"</%bc>" % self.scan.prefix

    def _dimension(self) -> Iterator[Splice]:
        """The area of all cells that the sheet speaks of (ECMA-376 part 1, 18.3.1.35) takes in new ones."""
        start, reference = self.scan.dimension or (0, "")
        known = area(reference)
        if not known:
            return
        for row, cells in self._cells.items():
            for column in cells:
                known = known.with_cell(row, column)
        if known != area(reference):
            end = tag_end(self.scan.data, start)
            yield start, end, with_attributes(self.scan.data[start:end], {"ref": str(known)})
