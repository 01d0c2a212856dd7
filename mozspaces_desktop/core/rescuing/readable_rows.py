"""Rows that SQLite itself can read of a damaged file, going round what it cannot: the only way into an encrypted one.

SQLCipher authenticates each page, so that one with a single wrong bit is lost as a whole, and there is nothing to be
seen in its bytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress

from mozspaces_desktop.core import sqlite_files
from mozspaces_desktop.core.rescuing.stored_records import Value
from mozspaces_desktop.core.rescuing.table_shapes import TableShape

_AT_A_TIME = 500
_END = (1 << 63) - 1
_LONGEST_GAP = 1 << 24
"""Numbers of rows after which nobody goes on looking for the next one that can be read."""

Connect = Callable[[], sqlite3.Connection]


class ReadableRows:
    """Reads tables through connections that `connect` makes: one that met a broken page may answer nothing more."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self.broken: set[str] = set()
        """Tables of which something could not be read."""

    def of(self, shape: TableShape) -> Iterator[list[Value]]:
        """Every row of a table that can be read, in the order of their numbers."""
        names = ", ".join(f'"{column.name}"' for column in shape.columns)
        query = f'SELECT rowid, {names} FROM "{shape.name}" WHERE rowid >= ? ORDER BY rowid LIMIT ?'
        start: int | None = -_END
        limit = _AT_A_TIME
        while start is not None:
            rows, failed = self._read(query, start, limit)
            for _, *values in rows:
                yield values
            following = rows[-1][0] + 1 if rows else max(start, 0)
            if not failed:
                start = following if len(rows) == limit else None
                limit = _AT_A_TIME
            elif limit > 1:  # the driver reads one row ahead: the last one before what is broken has to be asked for
                start, limit = following, 1
            else:
                self.broken.add(shape.name)
                start, limit = self._after_gap(shape.name, following), _AT_A_TIME

    def _read(self, query: str, start: int, limit: int) -> tuple[list[tuple[int, *tuple[Value, ...]]], bool]:
        """Up to `limit` rows from number `start` on until something is broken, and whether something is."""
        rows: list[tuple[int, *tuple[Value, ...]]] = []
        try:
            with closing(self._connect()) as connection:
                cursor = connection.execute(query, (start, limit))
                while (row := cursor.fetchone()) is not None:
                    rows.append(row)
        except sqlite_files.errors("DatabaseError"):
            return rows, True
        return rows, False

    def _after_gap(self, table: str, first: int) -> int | None:
        """The next number from `first` on at which something can be read; None if there is none."""
        step = 1
        while not self._can_read(table, first + step):
            step *= 2
            if step > _LONGEST_GAP:
                return None
        low, high = first + step // 2, first + step
        while low < high:
            middle = (low + high) // 2
            if self._can_read(table, middle):
                high = middle
            else:
                low = middle + 1
        return high

    def _can_read(self, table: str, number: int) -> bool:
        with suppress(*sqlite_files.errors("DatabaseError")), closing(self._connect()) as connection:
            connection.execute(f'SELECT * FROM "{table}" WHERE rowid >= ? ORDER BY rowid LIMIT 1', (number,)).fetchone()
            return True
        return False
