"""References between the rows of a rescued file that lead nowhere, and rows that count one thing twice."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from mozspaces_desktop.core.rescuing.lost_rows import LostRows
from mozspaces_desktop.core.rescuing.rescue_note import RescueNote
from mozspaces_desktop.core.rescuing.table_shapes import TableShape

_NOWHERE = """
    SELECT DISTINCT "{column}" FROM "{table}"
    WHERE "{column}" IS NOT NULL AND "{column}" NOT IN (SELECT id FROM "{parent}")
"""
_ROUNDS = 4
"""What stands in the place of a lost row may refer to a lost row itself: a contribution's area to its space."""


class Index(NamedTuple):
    """An index of rows that count of which there may be one only: its table, its columns, and how it is made."""

    table: str
    columns: tuple[str, ...]
    sql: str


class _Reference(NamedTuple):
    table: str
    column: str
    parent: str
    required: bool


class ReferenceMending:
    """Mends what the rows of the tables of `shapes` say of one another."""

    def __init__(
        self, connection: sqlite3.Connection, shapes: Mapping[str, TableShape], note: RescueNote, lost: LostRows
    ) -> None:
        self._connection = connection
        self._shapes = shapes
        self._note = note
        self._lost = lost
        self.emptied: Counter[str] = Counter()
        """References that were taken out, by table."""
        self.doubled: Counter[str] = Counter()
        """Rows that were retired because another one says the same, by table."""

    def mend(self) -> None:
        """Let every reference lead to a row: to one in the place of that which is lost, where there must be one."""
        references = [one for table in self._shapes for one in self._references(table)]
        for _ in range(_ROUNDS):
            for reference in references:
                query = _NOWHERE.format(**reference._asdict())
                for (key,) in self._connection.execute(query).fetchall():
                    self._mend_one(reference, key)

    def retire_doubles(self, index: Index) -> None:
        """Of rows that count and are one thing by `index`, let the one count that was made first."""
        columns = ", ".join(f'"{column}"' for column in index.columns)
        same = " AND ".join(f'"{column}" = ?' for column in index.columns)
        groups = (
            f'SELECT {columns} FROM "{index.table}" WHERE retired_at IS NULL GROUP BY {columns} HAVING count(*) > 1'
        )
        keys = f'SELECT id FROM "{index.table}" WHERE retired_at IS NULL AND {same} ORDER BY created_at, id'
        for group in self._connection.execute(groups).fetchall():
            _first, *others = self._connection.execute(keys, group).fetchall()
            for (key,) in others:
                self._set(index.table, key, "retired_at", None, self._note.stored_moment)
                self.doubled[index.table] += 1

    def _references(self, table: str) -> list[_Reference]:
        required = {column.name for column in self._shapes[table].columns if column.required}
        keys = self._connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        ours = [key for key in keys if key[2] in self._shapes and "retired_at" in self._names(key[2])]
        return [_Reference(table, key[3], key[2], key[3] in required) for key in ours]

    def _names(self, table: str) -> set[str]:
        return {column.name for column in self._shapes[table].columns}

    def _mend_one(self, reference: _Reference, key: str) -> None:
        shape = self._shapes[reference.parent]
        believable = shape.key is not None and shape.columns[shape.key].fits(key)
        if reference.required and believable and self._lost.replace(reference.parent, key):
            return
        query = f'SELECT id FROM "{reference.table}" WHERE "{reference.column}" = ?'
        for (row_id,) in self._connection.execute(query, (key,)).fetchall():
            if reference.required:
                self._lost.leave_out(reference.table, row_id)
            else:
                self._set(reference.table, row_id, reference.column, key, None)
                self.emptied[reference.table] += 1

    def _set(self, table: str, key: str, column: str, before: str | None, after: str | None) -> None:
        self._connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', (after, key))
        self._note.change(table, key, {column: before}, {column: after})
