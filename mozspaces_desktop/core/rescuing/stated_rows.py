"""What the journal says that a row is, and what it was before."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.rescuing.gathered_rows import Row
from mozspaces_desktop.core.rescuing.table_shapes import TableShape

_AT_A_TIME = 5000
_LINES = """
    SELECT c.row_id, a.hlc, c.place, c.table_name, c.before, c.after
    FROM journal_change c CROSS JOIN journal_action a ON a.id = c.action_id
    WHERE c.row_id > ? ORDER BY c.row_id LIMIT ?
"""


@dataclass(slots=True)
class StatedRow:
    """A row by its journal: its table and key, what it is now, its states before that, and whether its making is told."""

    table: str
    key: str
    now: Row = field(default_factory=dict)
    states: list[Row] = field(default_factory=list)
    made: bool = False

    def take(self, before: str | None, after: str, derived: frozenset[str]) -> None:
        """One more change of the row, in JSON."""
        self.made = self.made or before is None
        if self.now:
            self.states.append(dict(self.now))
        self.now |= {name: value for name, value in json.loads(after).items() if name not in derived}

    def ties_out(self, row: Row) -> bool:
        """Whether `row` is what the journal says; a column that a later format added is empty in an older row."""
        return _same(self.now, row)

    def was(self, row: Row) -> bool:
        """Whether `row` is what the journal says that it was once."""
        return any(_same(state, row) for state in self.states)

    def full(self, shape: TableShape) -> Row | None:
        """All columns that the journal has of such a row; None if it does not know all of them any more."""
        row = {}
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


def _same(stated: Row, row: Row) -> bool:
    return all(value == stated[name] if name in stated else value in (None, "") for name, value in row.items())


def stated_rows(connection: sqlite3.Connection, shapes: Mapping[str, TableShape]) -> Iterator[StatedRow]:
    """Every row that the journal in the file of `connection` speaks of, by key; both may be written to meanwhile."""
    last, size = "", _AT_A_TIME
    while True:
        lines: list[Any] = connection.execute(_LINES, (last, size)).fetchall()
        full = len(lines) == size
        if full and lines[0][0] == lines[-1][0]:
            size *= 2
            continue
        if full:  # what is told of the last row may go on
            unfinished = lines[-1][0]
            while lines[-1][0] == unfinished:
                lines.pop()
        for key, told in groupby(lines, lambda line: line[0]):
            yield from _stated(key, sorted(told), shapes)
        if not full:
            return
        last = lines[-1][0]


def _stated(key: str, lines: list[Any], shapes: Mapping[str, TableShape]) -> Iterator[StatedRow]:
    rows: dict[str, StatedRow] = {}
    for _, _hlc, _place, table, before, after in lines:
        if table in shapes:
            rows.setdefault(table, StatedRow(table, key)).take(before, after, derived_columns(table))
    yield from rows.values()
