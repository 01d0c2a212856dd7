"""What is to be put into a workbook that somebody else made, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.imports import Problem


@dataclass(frozen=True, slots=True)
class NewValue:
    """What a cell is to hold: a value of its kind; None empties the cell and keeps its style."""

    value: Value
    kind: Kind


@dataclass(frozen=True, slots=True)
class SheetEdits:
    """What changes in one sheet, called by its name; rows and columns count from 1.

    `cells` are in rows that are there. `appended` are new rows, each by column, below `last_row`: the last row of the
    list, or its header if it has no rows yet.
    """

    sheet: str
    cells: Mapping[tuple[int, int], NewValue]
    appended: Sequence[Mapping[int, NewValue]]
    last_row: int


@dataclass(frozen=True, slots=True)
class Filled:
    """How many cells changed and rows were added, and what could not be done and why."""

    changed: int
    appended: int
    problems: tuple[Problem, ...]
