"""Rectangles of cells and how they are written (``B2:D9``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from openpyxl.utils import column_index_from_string, get_column_letter

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
"""The last ones there are (Excel specifications and limits)."""

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?")


@dataclass(frozen=True, slots=True)
class Area:
    """All cells from one to another, both included."""

    top: int
    left: int
    bottom: int
    right: int

    def __str__(self) -> str:
        first, last = cell_name(self.top, self.left), cell_name(self.bottom, self.right)
        return first if first == last else f"{first}:{last}"

    def __contains__(self, cell: tuple[int, int]) -> bool:
        return self.top <= cell[0] <= self.bottom and self.left <= cell[1] <= self.right

    def meets(self, other: Area) -> bool:
        """Whether there is a cell in both."""
        return (
            self.top <= other.bottom
            and other.top <= self.bottom
            and self.left <= other.right
            and other.left <= self.right
        )

    def with_cell(self, row: int, column: int) -> Area:
        """The smallest area with this one and a cell in it."""
        return Area(min(self.top, row), min(self.left, column), max(self.bottom, row), max(self.right, column))


def area(reference: str) -> Area | None:
    """The area that `reference` (``B2``, ``B2:D9``) names, None if it names none."""
    found = _REFERENCE.fullmatch(reference)
    if not found:
        return None
    top, left = int(found[2]), column_number(found[1])
    bottom, right = (int(found[4]), column_number(found[3])) if found[3] else (top, left)
    return Area(min(top, bottom), min(left, right), max(top, bottom), max(left, right))


@cache
def column_number(letters: str) -> int:
    """``AB`` -> 28. Raises ValueError for no column."""
    return column_index_from_string(letters)


def cell_name(row: int, column: int) -> str:
    """Row 2, column 28 -> ``AB2``."""
    return f"{get_column_letter(column)}{row}"
