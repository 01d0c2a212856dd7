"""Which cells a formula refers to (ECMA-376 part 1, 18.17.2).

What cannot be told is said to be so: another workbook, an unknown name, a function that works out its reference
(INDIRECT, OFFSET) or whose result changes by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token, TokenizerError
from openpyxl.utils import FORMULAE

from mozspaces_desktop.core.foreign_workbook.areas import LAST_COLUMN, LAST_ROW, Area, column_number
from mozspaces_desktop.core.foreign_workbook.workbook_parts import Table

_UNTELLABLE = frozenset(
    {"INDIRECT", "OFFSET", "NOW", "TODAY", "RAND", "RANDBETWEEN", "CELL", "INFO", "RTD", "_XLFN.RANDARRAY"}
)
_LONGEST_FORMULA = 8_192
"""Characters of a formula (Excel specifications and limits)."""

_NEWER = ("_XLFN.", "_XLWS.")
"""How functions are written that came after the first edition of the standard."""

_RESIZING = frozenset({"SUMIF", "AVERAGEIF"})
"""Functions that read as many cells of their last area as their first one has (their reference pages by Microsoft)."""

_NUMBER = re.compile("[0-9]+")
_CELLS = re.compile(
    r"(?P<abs_left>\$?)(?P<left>[A-Za-z]{1,3})(?P<abs_top>\$?)(?P<top>[0-9]{1,7})"
    r"(?::(?P<abs_right>\$?)(?P<right>[A-Za-z]{1,3})(?P<abs_bottom>\$?)(?P<bottom>[0-9]{1,7}))?"
)
_COLUMNS = re.compile(r"(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})")
_ROWS = re.compile(r"(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})")
_OF_TABLE = re.compile(r"([^\[\]]+)\[(.*)\]", re.DOTALL)
_TABLE_PART = re.compile(r"\[((?:[^\[\]']|'.)*)\]", re.DOTALL)
_THIS_ROW = ("#this row", "@")


@dataclass(frozen=True, slots=True)
class SheetArea:
    """Cells of a sheet, which is told by its place in the workbook."""

    sheet: int
    area: Area


@dataclass(frozen=True, slots=True)
class Place:
    """Where a formula stands; `shift` is how far from the cell that its text was written for (rows, columns)."""

    sheet: int
    row: int
    shift: tuple[int, int] = (0, 0)


class UntellableError(Exception):
    """A formula whose cells cannot be told."""


def operands(formula: str) -> tuple[list[str], bool]:
    """The references and names in a formula (without its ``=``), and whether one of its functions resizes them.

    Raises :class:`UntellableError` for functions whose cells cannot be told, and for what is no formula.
    """
    if len(formula) > _LONGEST_FORMULA:
        raise UntellableError
    functions, found = _shape(_NUMBER.sub("1", formula))
    numbers = _NUMBER.findall(formula)
    names = {function.read(numbers).upper() for function in functions}
    if any(_untellable(name) for name in names):
        raise UntellableError
    return [operand.read(numbers) for operand in found], bool(names & _RESIZING)


@dataclass(frozen=True, slots=True)
class _Template:
    """A piece of a formula with a 1 for each of its numbers, the first of which is the formula's `number`-th."""

    text: str
    number: int

    def read(self, numbers: Sequence[str]) -> str:
        rest = iter(numbers[self.number :])
        return _NUMBER.sub(lambda _: next(rest), self.text)


@lru_cache(maxsize=1024)
def _shape(formula: str) -> tuple[tuple[_Template, ...], tuple[_Template, ...]]:
    """The functions and the operands of a formula whose numbers are all 1.

    Formulas that were filled down differ in their numbers alone, and taking them apart takes most of the time.
    """
    try:
        tokens: Sequence[Token] = Tokenizer(f"={formula}").items
    except (TokenizerError, AssertionError, IndexError) as error:
        raise UntellableError from error
    functions, found, number = [], [], 0
    for token in tokens:
        if token.type == Token.FUNC and token.subtype == Token.OPEN:
            functions.append(_Template(token.value.removesuffix("("), number))
        elif token.type == Token.OPERAND and token.subtype == Token.RANGE:
            found.append(_Template(token.value, number))
        number += len(_NUMBER.findall(token.value))
    return tuple(functions), tuple(found)


def _untellable(function: str) -> bool:
    return function in _UNTELLABLE or not (function in FORMULAE or function.startswith(_NEWER))


class References:
    """Reads the references of one workbook's formulas."""

    def __init__(self, sheets: Sequence[str], names: dict[str, list[str]], tables: Sequence[Table]) -> None:
        self._sheets = {name.casefold(): index for index, name in enumerate(sheets)}
        self._names = names
        self._tables = {table.name.casefold(): table for table in tables}
        self._resolved: dict[str, tuple[SheetArea, ...] | None] = {}

    def of(self, formula: str, place: Place) -> list[SheetArea]:
        """The cells that `formula`, without its ``=``, refers to from `place`. Raises :class:`UntellableError`."""
        texts, resizing = operands(formula)
        try:
            found = [area for text in texts for area in self._operand(text, place)]
        except RecursionError as error:  # names of names of names, which no person made
            raise UntellableError from error
        return _resized(found) if resizing and found else found

    def _operand(self, text: str, place: Place) -> Sequence[SheetArea]:
        before, bang, rest = text.rpartition("!")
        sheets = self._sheets_meant(before) if bang else (place.sheet,)
        area = _area(rest, place.shift)
        if area:
            return [SheetArea(sheet, area) for sheet in sheets]
        if "[" in rest:
            return [self._of_table(rest, place)]
        return self._of_name(rest)

    def _sheets_meant(self, text: str) -> Sequence[int]:
        """One sheet, or all from one to another (``Jan:Mar!B2``)."""
        plain = text[1:-1].replace("''", "'") if text.startswith("'") else text
        ends = [self._sheets.get(name.casefold(), -1) for name in plain.split(":")]
        if len(ends) > 2 or -1 in ends:
            raise UntellableError
        return range(min(ends), max(ends) + 1)

    def _of_table(self, text: str, place: Place) -> SheetArea:
        """The cells that a structured reference means; its columns as far as their names are known."""
        found = _OF_TABLE.fullmatch(text)
        table = self._tables.get(found[1].casefold()) if found else None
        if not found or not table:
            raise UntellableError
        # Parts stand in brackets of their own; a single one, or none, does not.
        parts = [part[1] for part in _TABLE_PART.finditer(found[2])] or [found[2]]
        specials = {part.casefold() for part in parts if part.startswith(("#", "@"))}
        names = [re.sub("'(.)", r"\1", part) for part in parts if part.casefold() not in specials and part]
        area = table.area
        top, bottom = area.top, area.bottom
        if place.row and specials & set(_THIS_ROW):
            top = bottom = place.row
        folded = [name.casefold() for name in table.columns]
        if not names or any(name.casefold() not in folded for name in names):
            return SheetArea(table.sheet, Area(top, area.left, bottom, area.right))
        columns = [area.left + folded.index(name.casefold()) for name in names]
        return SheetArea(table.sheet, Area(top, min(columns), bottom, max(columns)))

    def _of_name(self, name: str) -> Sequence[SheetArea]:
        key = name.casefold()
        if key in self._tables:
            table = self._tables[key]
            return [SheetArea(table.sheet, table.area)]
        if key not in self._resolved:
            self._resolved[key] = None  # a name that means itself cannot be told
            self._resolved[key] = tuple(self._meant_by(key))
        areas = self._resolved[key]
        if areas is None:
            raise UntellableError
        return areas

    def _meant_by(self, key: str) -> Iterator[SheetArea]:
        """The cells of all definitions of a name; relative ones depend on where it is used, and cannot be told."""
        if key not in self._names:
            raise UntellableError
        for formula in self._names[key]:
            for text in operands(formula)[0]:
                rest = text.rpartition("!")[2]
                here = _area(rest, (0, 0))
                if (here and "!" not in text) or here != _area(rest, (1, 1)):
                    raise UntellableError
                yield from self._operand(text, Place(-1, 0))


def _area(text: str, shift: tuple[int, int]) -> Area | None:
    """The area that `text` means, its relative parts shifted and wrapped around the sheet's edges as Excel does."""
    if found := _CELLS.fullmatch(text):
        top = _shifted(int(found["top"]), found["abs_top"], shift[0], LAST_ROW)
        left = _shifted(_column(found["left"]), found["abs_left"], shift[1], LAST_COLUMN)
        if found["right"] is None:
            return Area(top, left, top, left)
        bottom = _shifted(int(found["bottom"]), found["abs_bottom"], shift[0], LAST_ROW)
        right = _shifted(_column(found["right"]), found["abs_right"], shift[1], LAST_COLUMN)
        return Area(min(top, bottom), min(left, right), max(top, bottom), max(left, right))
    if found := _COLUMNS.fullmatch(text):
        ends = sorted(_shifted(_column(found[at]), found[at - 1], shift[1], LAST_COLUMN) for at in (2, 4))
        return Area(1, ends[0], LAST_ROW, ends[1])
    if found := _ROWS.fullmatch(text):
        ends = sorted(_shifted(int(found[at]), found[at - 1], shift[0], LAST_ROW) for at in (2, 4))
        return Area(ends[0], 1, ends[1], LAST_COLUMN)
    return None


def _column(letters: str) -> int:
    return column_number(letters.upper())


def _shifted(number: int, absolute: str, by: int, last: int) -> int:
    return number if absolute else (number + by - 1) % last + 1


def _resized(areas: Sequence[SheetArea]) -> list[SheetArea]:
    rows = max(found.area.bottom - found.area.top for found in areas)
    columns = max(found.area.right - found.area.left for found in areas)
    return [
        SheetArea(found.sheet, Area(found.area.top, found.area.left, found.area.top + rows, found.area.left + columns))
        for found in areas
    ]
