"""A sheet's rows and cells: what they hold, and at which bytes of its part they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.foreign_workbook.areas import LAST_COLUMN, LAST_ROW, Area, area, column_number
from mozspaces_desktop.core.foreign_workbook.xml_parts import (
    MAIN,
    TRUE,
    element_end,
    new_parser,
    run,
    tag_end,
    tag_prefix,
)
from mozspaces_desktop.core.limited_package import check_tags
from mozspaces_desktop.core.workbook_file import DAMAGED

_DIGITS = "0123456789"


@dataclass(slots=True)
class Formula:
    """A cell's formula (ECMA-376 part 1, 18.3.1.40): its text, and how it is shared or fills an area."""

    kind: str
    """``normal``, ``shared``, ``array`` or ``dataTable``."""
    group: str
    area: Area | None
    text: str = ""

    @property
    def fills_others(self) -> bool:
        """Whether it gives values to an area of several cells."""
        one = self.area is None or (self.area.top, self.area.left) == (self.area.bottom, self.area.right)
        return self.kind in ("array", "dataTable") and not one


@dataclass(slots=True)
class Cell:
    """A cell; `value` is what its ``v`` or its inline text says, None if it has neither."""

    row: int
    column: int
    start: int
    style: int
    type: str
    meta: str | None = None
    """The number of what marks a dynamic array (`cm`)."""
    told_end: int = 0
    value: str | None = None
    value_start: int = 0
    value_told_end: int = 0
    formula: Formula | None = None

    @property
    def empty(self) -> bool:
        """Whether it holds nothing, but for a style."""
        return self.formula is None and not self.value


@dataclass(slots=True)
class Row:
    """A row of the sheet and its cells, which are in order."""

    number: int
    start: int
    attributes: dict[str, str]
    told_end: int = 0
    cells: dict[int, Cell] = field(default_factory=dict)

    @property
    def style(self) -> int | None:
        """The style of its cells that are not there, None if it has none of its own."""
        return _style(self.attributes.get("s", "0")) if self.attributes.get("customFormat") in TRUE else None

    def looks(self) -> dict[str, str]:
        """The attributes of its style and of the height that somebody gave it."""
        found: dict[str, str] = {}
        for told, name in (("customFormat", "s"), ("customHeight", "ht")):
            if self.attributes.get(told) in TRUE and name in self.attributes:
                found |= {name: self.attributes[name], told: "1"}
        return found


@dataclass(slots=True)
class ColumnStyle:
    """The style of the cells of some columns that are not there (ECMA-376 part 1, 18.3.1.13)."""

    first: int
    last: int
    style: int


@dataclass(slots=True)
class SheetScan:
    """What was found in the part `data` of a sheet."""

    data: bytes
    rows: dict[int, Row] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)
    links: list[Area] = field(default_factory=list)
    """The cells that lead somewhere when they are clicked (ECMA-376 part 1, 18.3.1.47)."""
    columns: list[ColumnStyle] = field(default_factory=list)
    dimension: tuple[int, str] | None = None
    """Where the element stands, and its reference."""
    body_start: int = -1
    body_told_end: int = 0

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell there, None if the sheet says nothing of it."""
        found = self.rows.get(row)
        return found.cells.get(column) if found else None

    def cells_in(self, place: Area) -> Iterator[Cell]:
        """The cells of an area that the sheet says something of, however large the area."""
        rows = range(place.top, place.bottom + 1)
        columns = range(place.left, place.right + 1)
        for number in rows if len(rows) <= len(self.rows) else [number for number in self.rows if number in rows]:
            row = self.rows.get(number)
            if row:
                yield from (cell for column, cell in row.cells.items() if column in columns)

    def filled_by(self, cell: Cell) -> Iterator[Cell]:
        """The cells that the formula of `cell` gives values to: itself, and all of its area if it is an array's."""
        formula = cell.formula
        if formula and formula.area and formula.fills_others:
            yield from self.cells_in(formula.area)
        else:
            yield cell

    def end(self, start: int, told: int) -> int:
        """Where an element of the sheet is over, told by its beginning and by the parser."""
        return element_end(self.data, tag_end(self.data, start), told)

    @property
    def prefix(self) -> bytes:
        """The prefix of the sheet's elements, with its colon."""
        return tag_prefix(self.data, self.body_start)

    def formulas(self) -> list[Cell]:
        """The cells that hold formulas, row by row."""
        return [cell for row in self.rows.values() for cell in row.cells.values() if cell.formula]

    def arrays(self) -> list[Area]:
        """The areas of several cells to which one formula gives values."""
        formulas = (cell.formula for cell in self.formulas())
        return [formula.area for formula in formulas if formula and formula.area and formula.fills_others]


_MOST_TAGS = 3_000_000
"""Tags of a sheet that is scanned: of half a million cells, a few hundred bytes for each."""


def scan_sheet(data: bytes) -> SheetScan:
    """Read the part of a sheet, which is in UTF-8.

    Rows and cells may lack their number: they follow on the one before. Raises :class:`FileError` for what is no
    worksheet, or out of order.
    """
    check_tags(data, _MOST_TAGS)
    scanner = _Scanner(data)
    run(scanner.parser, data)
    if scanner.scan.body_start < 0:
        raise FileError(DAMAGED)
    return scanner.scan


class _Scanner:
    def __init__(self, data: bytes) -> None:
        self.scan = SheetScan(data)
        self.parser = new_parser()
        self.parser.StartElementHandler = self._root
        self._space = ""
        self._depth = 0
        self._row: Row | None = None
        self._last_row = 0
        self._cell: Cell | None = None
        self._last_column = 0
        self._formula = Formula("normal", "", None)
        self._text: list[str] = []
        self._spoken = 0

    def _root(self, name: str, _attributes: dict[str, str]) -> None:
        self._space = name[: -len("worksheet")]
        if name.rpartition(" ")[2] != "worksheet" or self._space[:-1] not in MAIN:
            raise FileError(DAMAGED)
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        local = name.removeprefix(self._space)
        if self._cell:
            self._start_in_cell(self._cell, local, attributes)
        elif self._row and local == "c":
            self._start_cell(self._row, attributes)
        elif self._depth == 2:
            self._start_line(local, attributes)
        elif self._depth == 1:
            self._start_section(local, attributes)

    def _start_section(self, local: str, attributes: dict[str, str]) -> None:
        if local == "sheetData":
            self.scan.body_start = self.parser.CurrentByteIndex
        elif local == "dimension":
            self.scan.dimension = (self.parser.CurrentByteIndex, attributes.get("ref", ""))

    def _start_line(self, local: str, attributes: dict[str, str]) -> None:
        if local == "row":
            number = _number(attributes.get("r"), self._last_row + 1, self._last_row, LAST_ROW)
            self._row = self.scan.rows[number] = Row(number, self.parser.CurrentByteIndex, attributes)
            self._last_row, self._last_column = number, 0
        elif local in ("mergeCell", "hyperlink"):
            if place := area(attributes.get("ref", "")):
                (self.scan.merged if local == "mergeCell" else self.scan.links).append(place)
        elif local == "col" and "style" in attributes:
            first, last = (_number(attributes.get(key), 0, 0, LAST_COLUMN) for key in ("min", "max"))
            self.scan.columns.append(ColumnStyle(first, last, _style(attributes["style"])))

    def _start_cell(self, row: Row, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference:
            try:
                column = column_number(reference.rstrip(_DIGITS))
            except ValueError:
                column = 0
        else:
            column = self._last_column + 1
        if not self._last_column < column <= LAST_COLUMN:
            raise FileError(DAMAGED)
        self._last_column = column
        style = _style(attributes.get("s", "0"))
        cell = Cell(
            row.number, column, self.parser.CurrentByteIndex, style, attributes.get("t", "n"), attributes.get("cm")
        )
        self._cell = row.cells[column] = cell

    def _start_in_cell(self, cell: Cell, local: str, attributes: dict[str, str]) -> None:
        if local == "v":
            cell.value_start = self.parser.CurrentByteIndex
            self._listen()
        elif local == "f":
            place = area(attributes.get("ref", ""))
            self._formula = cell.formula = Formula(attributes.get("t", "normal"), attributes.get("si", ""), place)
            self._listen()
        elif local == "t" and not self._spoken:
            self._listen()
        elif local == "rPh":  # how it is pronounced is no part of the text
            self._spoken = self._depth

    def _listen(self) -> None:
        self._text = []
        self.parser.CharacterDataHandler = self._text.append

    def _end(self, name: str) -> None:
        local = name.removeprefix(self._space)
        if self._cell:
            self._end_in_cell(self._cell, local)
        elif self._row and local == "row":
            self._row.told_end = self.parser.CurrentByteIndex
            self._row = None
        elif local == "sheetData" and self._depth == 1:
            self.scan.body_told_end = self.parser.CurrentByteIndex
        self._depth -= 1

    def _end_in_cell(self, cell: Cell, local: str) -> None:
        if local == "c":
            cell.told_end = self.parser.CurrentByteIndex
            self._cell = None
            return
        if self._spoken == self._depth:
            self._spoken = 0
        if not self.parser.CharacterDataHandler:
            return
        self.parser.CharacterDataHandler = None
        text = "".join(self._text)
        if local == "v":
            cell.value = text
            cell.value_told_end = self.parser.CurrentByteIndex
        elif local == "t":
            cell.value = (cell.value or "") + text
        else:
            self._formula.text = text


def _number(text: str | None, otherwise: int, above: int, last: int) -> int:
    """The number in `text`, which has to be after `above` and not after the `last` there is."""
    number = otherwise if text is None else int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    if not above < number <= last:
        raise FileError(DAMAGED)
    return number


def _style(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        raise FileError(DAMAGED)
    return int(text)
