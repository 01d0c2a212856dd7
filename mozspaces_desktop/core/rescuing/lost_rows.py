"""Rows that nobody can read any more and that others speak of: something stands in their place, so that they count."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from mozspaces_desktop.core import sqlite_files
from mozspaces_desktop.core.derived import derived_columns, derived_values
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.models.base import stored_moment
from mozspaces_desktop.core.rescuing.gathered_rows import Row
from mozspaces_desktop.core.rescuing.rescue_note import RescueNote
from mozspaces_desktop.core.rescuing.stated_rows import StatedRow
from mozspaces_desktop.core.rescuing.table_shapes import Column, TableShape

CALLED: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("core", "Lost person"),
    "event": QT_TRANSLATE_NOOP("core", "Lost event"),
    "space": QT_TRANSLATE_NOOP("core", "Lost space"),
    "": QT_TRANSLATE_NOOP("core", "Lost"),
}
"""What rows of a table are called that are lost; those of other tables are called as the last one."""

_SHOWN = ("person", "event", "space")
"""Lost rows of these count and are shown; all others are retired."""
_NAMES = ("name", "title")
_USUAL: Row = {
    "tzid": "UTC",
    "track": "technical",
    "status": "held",
    "method": "import",
    "stage": "interested",
    "public": 1,
    "seats": 1,
    "target_per_week": 3,
    "target_per_season": 96,
    "contributors_per_event": 1.0,
}
_EVENING = "SELECT min(checked_in_at), max(checked_in_at) FROM check_in WHERE event_id = ?"
_SPACE = "SELECT id, tzid FROM space ORDER BY retired_at IS NOT NULL, created_at LIMIT 1"


class LostRows:
    """Writes rows into the tables of `shapes`, and makes such that are lost; `called` says how, by table."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        shapes: Mapping[str, TableShape],
        note: RescueNote,
        called: Mapping[str, str],
    ) -> None:
        self._connection = connection
        self._shapes = shapes
        self._note = note
        self._called = called
        self._partial: list[StatedRow] = []
        self.replaced: Counter[str] = Counter()
        """Rows in whose place something stands, by table."""
        self.left_out: Counter[str] = Counter()
        """Rows of which something is known, and too little to have them, by table."""

    def fits(self, shape: TableShape, row: Row) -> bool:
        """Whether `row` can be one of the table; its number is the file's own business."""
        return all(column.fits(row[column.name]) for column in _ours(shape) if column.name in row)

    def fitting(self, shape: TableShape, row: Row) -> Row:
        """`row` with the usual in the place of what cannot stand in its column, and what is derived worked out."""
        row = {
            column.name: row.get(column.name) if column.fits(row.get(column.name)) else self._usual(shape, column, row)
            for column in _ours(shape)
            if column.name in row or column.name not in derived_columns(shape.name)
        }
        if shape.name == "event" and row["dtend"] < row["dtstart"]:
            row["dtend"] = row["dtstart"]
        known = {column.name for column in shape.columns}
        derived = derived_values(shape.name, row)
        return row | {name: value for name, value in derived.items() if name in known}

    def insert(self, shape: TableShape, row: Row) -> bool:
        """Write a new row; whether that was possible."""
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join("?" * len(row))
        return self._done(f'INSERT INTO "{shape.name}" ({names}) VALUES ({places})', (*row.values(),))

    def update(self, shape: TableShape, row: Row) -> bool:
        """Write all columns of the row with the same key; whether that was possible."""
        values = {name: value for name, value in row.items() if name != "id"}
        assignments = ", ".join(f'"{name}" = ?' for name in values)
        return self._done(f'UPDATE "{shape.name}" SET {assignments} WHERE id = ?', (*values.values(), row["id"]))

    def _done(self, statement: str, values: tuple[Any, ...]) -> bool:
        try:
            self._connection.execute(statement, values)
        except sqlite_files.errors("IntegrityError"):
            return False
        return True

    def note_partial(self, stated: StatedRow) -> None:
        """Remember a row of which the journal knows something, and not all."""
        self._partial.append(stated)

    def replace_partial(self) -> None:
        """Make what can be made of the rows of which something is known; the journal forgets the others."""
        for stated in self._partial:
            if not self.replace(stated.table, stated.key, stated.now):
                self.leave_out(stated.table, stated.key)

    def leave_out(self, table: str, key: str) -> None:
        """Take a row of which too little is known out of the file, and out of its journal."""
        self._connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (key,))
        self._connection.execute("DELETE FROM journal_change WHERE row_id = ?", (key,))
        self.left_out[table] += 1

    def replace(self, table: str, key: str, known: Row | None = None) -> bool:
        """Put something in the place of a row with what is `known` of it; whether that is possible."""
        shape = self._shapes[table]
        said = {"created_at": self._made_at(key), **self._guess(table, key), **(known or {})}
        said["id"] = key
        if table not in _SHOWN:
            said.setdefault("retired_at", self._note.stored_moment)
        references = self._required_references(table)
        if any(said.get(name) is None for name in references):
            return False
        row = self.fitting(shape, said)
        if not self.insert(shape, row):
            return False
        self.replaced[table] += 1
        told = {name: value for name, value in row.items() if name not in derived_columns(table)}
        if known:
            told = {name: value for name, value in told.items() if name not in known or known[name] != value}
        self._note.change(table, key, {name: known.get(name) for name in told} if known else None, told)
        return True

    def _guess(self, table: str, key: str) -> Row:
        """What can be said of a row that is lost, from the rows that speak of it and from those that there are."""
        found = self._connection.execute(_SPACE).fetchone()
        guess: Row = {} if found is None else {"space_id": found[0], "tzid": found[1]}
        if table == "event":
            first, last = self._connection.execute(_EVENING, (key,)).fetchone()
            guess |= {"dtstart": first or self._made_at(key), "dtend": last or self._made_at(key), "uid": key}
        return guess

    def _required_references(self, table: str) -> list[str]:
        required = {column.name for column in self._shapes[table].columns if column.required}
        keys = self._connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        return [key[3] for key in keys if key[3] in required]

    def _usual(self, shape: TableShape, column: Column, row: Row) -> Any:
        if not column.required:
            return None
        if column.name in _NAMES:
            return self._called.get(shape.name, self._called[""])
        if column.name in _USUAL:
            return _USUAL[column.name]
        if column.default is not None:
            return column.default
        if column.type == "VARCHAR(27)":
            made = row.get("created_at")
            return made if made is not None and column.fits(made) else self._note.stored_moment
        return {"DATE": "1970-01-01", "TIME": "00:00:00.000000"}.get(column.type, 0 if _is_number(column) else "")

    def _made_at(self, key: str) -> str:
        """When a row was made, by its key (RFC 9562, 5.7)."""
        try:
            millis = min(UUID(key).int >> 80, self._note.latest_believable)
        except ValueError:
            return self._note.stored_moment
        return stored_moment(datetime.fromtimestamp(millis / 1000, UTC))


def _ours(shape: TableShape) -> list[Column]:
    return [column for place, column in enumerate(shape.columns) if place != shape.number]


def _is_number(column: Column) -> bool:
    return column.type in ("INTEGER", "BOOLEAN", "DOUBLE", "FLOAT")
