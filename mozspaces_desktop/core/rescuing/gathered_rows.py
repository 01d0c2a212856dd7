"""A new data file that is being filled with the rows of a damaged one, the best version of each row first."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mozspaces_desktop.core.derived import derived_columns, derived_values
from mozspaces_desktop.core.rescuing.page_sweep import FoundRow
from mozspaces_desktop.core.rescuing.stored_records import Value
from mozspaces_desktop.core.rescuing.table_shapes import CHANGES, TableShape

_BATCH = 1000
_MOST_VISITS = 1 << 20

Row = dict[str, Any]


class GatheredRows:
    """Puts rows into the tables of `connection`, which has those of `shapes` and no index that a row could offend."""

    def __init__(self, connection: sqlite3.Connection, shapes: Mapping[str, TableShape]) -> None:
        self._connection = connection
        self._shapes = shapes
        self._batches: dict[str, list[list[Value]]] = {name: [] for name in shapes}
        self._statements = {name: _insertion(shape) for name, shape in shapes.items()}
        self._late: list[tuple[str, list[Value]]] = []
        self.doubtful: set[str] = set()
        """Keys of rows of which something does not tie out in itself: the journal knows better."""
        self.lost_changes = 0
        """Lines of the journal that cannot be read."""
        self._refused: list[tuple[str, Value]] = []

    def add(self, rows: Iterable[FoundRow]) -> None:
        """Take in `rows`; of several with one key the first that is sound stays, or the first if none is."""
        for table, values, sound in rows:
            shape = self._shapes[table]
            if table == "person":
                sound = self._derive(shape, values) and sound
            if sound:
                self._put(table, values)
            elif table == CHANGES:
                self.lost_changes += 1
            else:
                self._late.append((table, values))

    def settle(self, unsettled: Iterable[tuple[Sequence[str], int, list[Value]]]) -> None:
        """Take in rows that may be of several tables: the journal, or what they refer to, tells of which."""
        for tables, rowid, values in unsettled:
            full = {table: self._shapes[table].filled(rowid, values) for table in tables}
            known = next((table for table in tables if self._is_of(table, self._row(table, full[table]))), None)
            if known is not None:
                self._put(known, full[known])

    def _is_of(self, table: str, row: Row) -> bool:
        told = self._connection.execute("SELECT table_name FROM journal_change WHERE row_id = ?", (row["id"],))
        if (said := told.fetchone()) is not None:
            return bool(said[0] == table)
        keys = self._connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        return all(row[key[3]] is None or self._is_there(key[2], row[key[3]]) for key in keys)

    def finish(self) -> None:
        """Write what is left, the doubtful rows last."""
        for table in self._batches:
            self._flush(table)
        for table, values in self._late:
            before = self._connection.total_changes
            self._put(table, values)
            self._flush(table)
            if self._connection.total_changes > before and self._shapes[table].key is not None:
                self.doubtful.add(str(self._row(table, values)["id"]))
        self._late.clear()

    def _put(self, table: str, values: list[Value]) -> None:
        batch = self._batches[table]
        batch.append(values)
        if len(batch) == _BATCH:
            self._flush(table)

    def _flush(self, table: str) -> None:
        batch, self._batches[table] = self._batches[table], []
        number = self._shapes[table].number
        if number is not None:
            for values in batch:
                values[number] = None  # a new one
        if batch and self._connection.executemany(self._statements[table], batch).rowcount < len(batch):
            self._note_refused(table, batch)

    def _note_refused(self, table: str, batch: list[list[Value]]) -> None:
        key = self._shapes[table].key
        if key is not None:
            self._refused += [(table, values[key]) for values in batch if not self._is_there(table, values[key])]

    def refused(self) -> Counter[str]:
        """How many rows were read and cannot be as they are, by table, and are not there from elsewhere either."""
        return Counter(table for table, key in set(self._refused) if not self._is_there(table, key))

    def _is_there(self, table: str, key: Value) -> bool:
        return self._connection.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', (key,)).fetchone() is not None

    def _derive(self, shape: TableShape, values: list[Value]) -> bool:
        """Work the derived columns of a person out anew; whether they were what the others say."""
        row = self._row(shape.name, values)
        if not isinstance(row["name"], str) or not isinstance(row["email"], str | None):
            return False
        derived = derived_values(shape.name, row)
        sound = True
        for place, column in enumerate(shape.columns):
            if column.name in derived:
                sound = sound and values[place] == derived[column.name]
                values[place] = derived[column.name]
            elif column.name == "visits" and not (isinstance(values[place], int) and 0 <= row["visits"] < _MOST_VISITS):
                values[place] = 0
        return sound

    def _row(self, table: str, values: list[Value]) -> Row:
        return dict(zip((column.name for column in self._shapes[table].columns), values, strict=True))


def _insertion(shape: TableShape) -> str:
    names = ", ".join(f'"{column.name}"' for column in shape.columns)
    return f'INSERT OR IGNORE INTO "{shape.name}" ({names}) VALUES ({", ".join("?" * len(shape.columns))})'


def journalled(shape: TableShape) -> list[str]:
    """The names of the columns of a table that the journal keeps."""
    derived = derived_columns(shape.name)
    return [column.name for column in shape.columns if column.name not in derived]
