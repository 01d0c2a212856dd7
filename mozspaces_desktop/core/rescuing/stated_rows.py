"""What the journal says that a row is, and what it was before."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.rescuing.gathered_rows import Row
from mozspaces_desktop.core.rescuing.table_shapes import TableShape

_AT_A_TIME = 5000
_LINES = """
    SELECT c.row_id, c.table_name, a.hlc, c.place, c.action_id, c.before, c.after
    FROM journal_change c CROSS JOIN journal_action a ON a.id = c.action_id
    WHERE c.row_id > ? ORDER BY c.row_id LIMIT ?
"""
_MADE, _SUMMED_UP = None, "{}"
"""What a line of the journal says of before: that the row was made, or nothing, as where others were folded into it."""


class _Line(NamedTuple):
    row_id: str
    table: str
    hlc: str
    place: int
    action_id: str
    before: str | None
    after: str


class BrokenLine(NamedTuple):
    """A line of the journal that does not follow from those before it: what it is to say of before, or that it goes."""

    action_id: str
    place: int
    before: str | None
    goes: bool


@dataclass(slots=True)
class StatedRow:
    """A row by its journal: its table and key, what it is now, its states before that, and whether its making is told.

    `broken` are the lines that do not follow from one another.
    """

    table: str
    key: str
    now: Row = field(default_factory=dict)
    states: list[Row] = field(default_factory=list)
    made: bool = False
    broken: list[BrokenLine] = field(default_factory=list)

    def ties_out(self, row: Row) -> bool:
        """Whether `row` is what the journal says; a column that a later format added is empty in an older row."""
        return _same(self.now, row)

    def was(self, row: Row) -> bool:
        """Whether `row` is what the journal says that it was once."""
        return any(_same(state, row) for state in self.states)

    def full(self, shape: TableShape) -> Row | None:
        """All columns that the journal has of such a row; None if it does not know all of them any more."""
        row: Row = {}
        for column in shape.columns:
            if column.name in self.now:
                row[column.name] = self.now[column.name]
            elif not column.required:
                row[column.name] = None
            elif column.name not in derived_columns(shape.name):
                if not (self.made and column.type in ("VARCHAR", "TEXT")):
                    return None
                row[column.name] = ""  # a later format added it
        return row


def stated_rows(connection: sqlite3.Connection, shapes: Mapping[str, TableShape]) -> Iterator[StatedRow]:
    """Every row that the journal in the file of `connection` speaks of, by key; both may be written to meanwhile."""
    last, size = "", _AT_A_TIME
    while True:
        lines = [_Line(*line) for line in connection.execute(_LINES, (last, size)).fetchall()]
        full = len(lines) == size
        if full and lines[0].row_id == lines[-1].row_id:
            size *= 2
            continue
        if full:  # what is told of the last row may go on
            unfinished = lines[-1].row_id
            while lines[-1].row_id == unfinished:
                lines.pop()
        for (key, table), told in groupby(sorted(lines), lambda line: (line.row_id, line.table)):
            yield _stated(StatedRow(table, key), shapes[table], told)
        if not full:
            return
        last = lines[-1].row_id


def _stated(row: StatedRow, shape: TableShape, lines: Iterator[_Line]) -> StatedRow:
    derived = derived_columns(shape.name)
    known = {column.name for column in shape.columns} | derived
    is_first = True
    for line in lines:
        old = None if line.before is _MADE else json.loads(line.before)
        new = json.loads(line.after)
        if not new.keys() <= known:
            row.broken.append(BrokenLine(line.action_id, line.place, None, goes=True))
            continue
        if is_first and old is not None:
            row.broken.append(BrokenLine(line.action_id, line.place, _MADE, goes=False))
        elif not is_first and (old is None or not _follows(old, new, row.now)):
            row.broken.append(BrokenLine(line.action_id, line.place, _SUMMED_UP, goes=False))
        row.made = row.made or old is None
        if not is_first:
            row.states.append(dict(row.now))
        row.now |= {name: value for name, value in new.items() if name not in derived}
        is_first = False
    return row


def _follows(old: Row, new: Row, now: Row) -> bool:
    return not old or (old.keys() == new.keys() and all(now.get(name, value) == value for name, value in old.items()))


def _same(stated: Row, row: Row) -> bool:
    return all(value == stated[name] if name in stated else value in (None, "") for name, value in row.items())
