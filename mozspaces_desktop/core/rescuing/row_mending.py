"""Each row of a rescued file against its journal: what is missing is made of it, what differs is decided."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.imports import Progress, reported
from mozspaces_desktop.core.rescuing.gathered_rows import Row, journalled
from mozspaces_desktop.core.rescuing.journal_mending import keep_for_good
from mozspaces_desktop.core.rescuing.lost_rows import LostRows
from mozspaces_desktop.core.rescuing.rescue_note import RescueNote
from mozspaces_desktop.core.rescuing.stated_rows import StatedRow, stated_rows
from mozspaces_desktop.core.rescuing.table_shapes import TableShape

_AT_A_TIME = 5000
_NOT_IN_JOURNAL = """
    SELECT rowid, * FROM "{table}" AS t WHERE rowid > ?
    AND NOT EXISTS (SELECT 1 FROM journal_change WHERE row_id = t.id) ORDER BY rowid LIMIT ?
"""

_OF_ANOTHER_TABLE = """
    DELETE FROM "{table}" WHERE EXISTS (SELECT 1 FROM journal_change WHERE row_id = id)
    AND NOT EXISTS (SELECT 1 FROM journal_change WHERE row_id = id AND table_name = '{table}')
"""
"""Rows that were taken for this table's by what they look like, and are not."""


class RowMending:
    """Mends the rows of the tables of `shapes`; the keys of `doubtful` ones are of rows that are damaged.

    `journal_whole` says whether every line of the journal was read: then it is right about all that differs.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        shapes: Mapping[str, TableShape],
        note: RescueNote,
        lost: LostRows,
        *,
        doubtful: set[str],
        journal_whole: bool,
    ) -> None:
        self._connection = connection
        self._shapes = shapes
        self._note = note
        self._lost = lost
        self._doubtful = doubtful
        self._journal_whole = journal_whole
        self._rebuilt: set[int] = set()
        self.from_journal: Counter[str] = Counter()
        """Rows that only the journal had, by table."""
        self.told_two_ways = 0
        """Rows of which table and journal said different things."""

    def mend(self, progress: Progress) -> None:
        """Make every row what the journal says, or the journal say what the row is."""
        (total,) = self._connection.execute("SELECT count(*) FROM journal_change").fetchone()
        for table in self._shapes:
            if self._is_journalled(table):
                self._connection.execute(_OF_ANOTHER_TABLE.format(table=table))
        for stated in reported(stated_rows(self._connection, self._shapes), total, progress):
            self._mend_lines(stated)
            self._mend_stated(stated)
        for table in self._shapes:
            for row in self._not_in_journal(table):
                self._tell(table, row)

    def _mend_lines(self, stated: StatedRow) -> None:
        for line in stated.broken:
            where = "WHERE action_id = ? AND place = ?"
            if line.goes:
                self._connection.execute(f"DELETE FROM journal_change {where}", (line.action_id, line.place))
            else:
                values = (line.before, line.action_id, line.place)
                self._connection.execute(f"UPDATE journal_change SET before = ? {where}", values)
        keep_for_good(self._connection, {line.action_id for line in stated.broken})

    def _mend_stated(self, stated: StatedRow) -> None:
        row = self._row(stated.table, stated.key)
        if row is None and self._is_of_another(stated):
            self._connection.execute("DELETE FROM journal_change WHERE row_id = ?", (stated.key,))
        elif row is None:
            self._rebuild(stated)
        elif not stated.ties_out(self._journalled(stated.table, row)):
            self.told_two_ways += 1
            self._decide(stated, row)

    def _is_of_another(self, stated: StatedRow) -> bool:
        """Whether the key under which the journal tells of a row is damaged, as far as that can be seen."""
        shape = self._shapes[stated.table]
        if shape.key is None or not shape.columns[shape.key].fits(stated.key):
            return True
        said = stated.now.get("id", stated.key)
        return said != stated.key and self._row(stated.table, said) is not None

    def _rebuild(self, stated: StatedRow) -> None:
        shape = self._shapes[stated.table]
        full = stated.full(shape)
        if full is None:
            self._lost.note_partial(stated)
            return
        full["id"] = stated.key
        row = self._lost.fitting(shape, full)
        if self._lost.insert(shape, row):
            self.from_journal[stated.table] += 1
            self._rebuilt.add(self._fingerprint(stated.table, row))
            self._record(stated, row)
        else:
            self._lost.note_partial(stated)

    def _decide(self, stated: StatedRow, row: Row) -> None:
        shape = self._shapes[stated.table]
        merged = row | stated.now | {"id": stated.key}
        chosen = merged if self._journal_is_right(stated, row, shape, merged) else row
        chosen = self._lost.fitting(shape, chosen)
        if chosen != row and not self._lost.update(shape, chosen):
            chosen = row
        self._record(stated, chosen)

    def _journal_is_right(self, stated: StatedRow, row: Row, shape: TableShape, merged: Row) -> bool:
        if not self._lost.fits(shape, merged):
            return False
        if stated.key in self._doubtful or not self._lost.fits(shape, row):
            return True
        if stated.was(self._journalled(stated.table, row)):
            return True  # an older version of the row
        if derived_columns(stated.table):
            return False  # its words and its address key say the same as its name and its address
        return self._journal_whole

    def _record(self, stated: StatedRow, row: Row) -> None:
        """Let the journal say what `row` is, if it does not yet."""
        now = self._journalled(stated.table, row)
        if stated.ties_out(now):
            return
        differing = [name for name, value in now.items() if stated.now.get(name) != value or name not in stated.now]
        before = {name: stated.now.get(name) for name in differing} if stated.now else None
        self._note.change(stated.table, stated.key, before, {name: now[name] for name in differing})

    def _tell(self, table: str, row: Row) -> None:
        """Tell the journal of a row that it does not know; one that is another, but for a damaged key, goes."""
        if self._fingerprint(table, row) in self._rebuilt:
            self._connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row["id"],))
            return
        shape = self._shapes[table]
        mended = self._lost.fitting(shape, row)
        if mended != row:
            self._lost.update(shape, mended)
        self._note.change(table, row["id"], None, self._journalled(table, mended))

    def _not_in_journal(self, table: str) -> Iterator[Row]:
        if not self._is_journalled(table):
            return
        last = 0
        query = _NOT_IN_JOURNAL.format(table=table)
        while rows := self._connection.execute(query, (last, _AT_A_TIME)).fetchall():
            for rowid, *values in rows:
                last = rowid
                yield self._named(table, values)

    def _is_journalled(self, table: str) -> bool:
        return {"id", "retired_at"} <= set(journalled(self._shapes[table]))

    def _row(self, table: str, key: Any) -> Row | None:
        found = self._connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (key,)).fetchone()
        return None if found is None else self._named(table, found)

    def _named(self, table: str, values: Any) -> Row:
        return dict(zip((column.name for column in self._shapes[table].columns), values, strict=True))

    def _journalled(self, table: str, row: Row) -> Row:
        return {name: row[name] for name in journalled(self._shapes[table])}

    def _fingerprint(self, table: str, row: Row) -> int:
        known = self._journalled(table, row)
        return hash((table, *(value for name, value in known.items() if name != "id")))
