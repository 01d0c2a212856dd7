"""What a row of each table looks like, so that one is known for what it is wherever in the file it is found."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Enum

from mozspaces_desktop.core.journal import DO, KEEP, REDO, UNDO
from mozspaces_desktop.core.models import Base
from mozspaces_desktop.core.rescuing.stored_records import Value

ACTIONS, CHANGES, SETTINGS = "journal_action", "journal_change", "setting"

_KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_STAMP = re.compile(r"\d{15}-\d{6}-.*", re.DOTALL)
_MOMENT, _DAY, _TIME = len("2014-05-01T17:00:00.000000Z"), len("2014-05-01"), len("17:00:00.000000")
_KINDS = (DO, UNDO, REDO, KEEP)

Test = Callable[[Any], object]


def _reads(read: Callable[[str], object], length: int | None = None) -> Test:
    """A test for texts of so many letters that can be `read`."""

    def test(text: str) -> bool:
        try:
            read(text)
        except (ValueError, OSError, KeyError):  # a zone that is not known is a KeyError; one of odd letters is others
            return False
        return length in (None, len(text))

    return test


def any_text(_text: str) -> bool:
    """The test of columns for what people write."""
    return True


_TEXTS: Mapping[str, Test] = {
    "VARCHAR(36)": _KEY.fullmatch,
    "VARCHAR(60)": _STAMP.fullmatch,
    "VARCHAR(4)": _KINDS.__contains__,
    "VARCHAR(27)": _reads(datetime.fromisoformat, _MOMENT),
    "DATE": _reads(date.fromisoformat, _DAY),
    "TIME": _reads(time.fromisoformat, _TIME),
}
"""What a text in a column of such a type looks like; any text will do in columns of other types."""
_NUMBERS: Mapping[str, Test] = {
    "INTEGER": lambda value: isinstance(value, int),
    "BOOLEAN": lambda value: value in (0, 1),
    "DOUBLE": lambda value: isinstance(value, int | float),
    "FLOAT": lambda value: isinstance(value, int | float),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its name and type, whether it must have a value, and what it has if nobody says."""

    name: str
    type: str
    required: bool
    default: Value
    test: Test

    def fits(self, value: Value) -> bool:
        """Whether `value` may stand in this column."""
        if value is None:
            return not self.required
        return (self.type in _NUMBERS or isinstance(value, str)) and bool(self.test(value))


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table as this format has it. `number` is the place of the column that is the row's number, if one is."""

    name: str
    columns: tuple[Column, ...]
    number: int | None
    key: int | None
    """The place of the column `id`."""

    @property
    def choosiness(self) -> int:
        """How many columns do not take any text."""
        return sum(column.test is not any_text for column in self.columns)

    def filled(self, rowid: int, values: Sequence[Value]) -> list[Value]:
        """`values` as SQLite would answer them: with the row's number, and with what a later format added."""
        full = [*values, *(column.default for column in self.columns[len(values) :])]
        if self.number is not None:
            full[self.number] = rowid
        for place, column in enumerate(self.columns):
            if column.type in ("DOUBLE", "FLOAT") and isinstance(full[place], int):
                full[place] = float(full[place] or 0)  # which is stored as a whole number if it is one
        return full

    def misfits(self, values: Sequence[Value]) -> int:
        """How many values of a full row cannot stand in their column of this table."""
        return sum(not column.fits(value) for column, value in zip(self.columns, values, strict=True))

    def is_odd(self, values: Sequence[Value]) -> bool:
        """Whether several texts of a full row, where people write, are keys or moments: it is another table's."""
        texts = (str(value) for column, value in zip(self.columns, values, strict=True) if column.test is any_text)
        return sum(bool(_KEY.fullmatch(text) or _TEXTS["VARCHAR(27)"](text)) for text in texts) > 1

    def may_be(self, values: Sequence[Value]) -> bool:
        """A quick look at a row that a tree leads to: enough columns, and a key where one has to be."""
        if not 0 < len(values) <= len(self.columns):
            return False
        if self.key is None:
            return True
        key = values[self.key] if self.key < len(values) else None
        return isinstance(key, str) and bool(_KEY.fullmatch(key))


def shapes_of(connection: sqlite3.Connection) -> dict[str, TableShape]:
    """The shape of each table with rows of our own in the file of `connection`; the search index has none."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND name NOT LIKE 'person\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND name <> 'alembic_version' ORDER BY rowid"
    ).fetchall()
    return {name: _shape(connection, name) for (name,) in tables}


def _shape(connection: sqlite3.Connection, table: str) -> TableShape:
    info = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    defaults = [None if row[4] is None else connection.execute(f"SELECT {row[4]}").fetchone()[0] for row in info]
    columns = tuple(
        Column(name, kind.upper(), bool(required), default, _test(table, name, kind.upper()))
        for (_, name, kind, required, *_), default in zip(info, defaults, strict=True)
    )
    numbers = [place for place, row in enumerate(info) if row[5] == 1 and row[2].upper() == "INTEGER"]
    keys = [place for place, column in enumerate(columns) if column.name == "id"]
    return TableShape(table, columns, next(iter(numbers), None), next(iter(keys), None))


def _test(table: str, column: str, kind: str) -> Test:
    if column == "tzid":
        return _reads(ZoneInfo)
    known = Base.metadata.tables[table].c.get(column) if table in Base.metadata.tables else None
    if known is not None and isinstance(known.type, Enum):
        return tuple(known.type.enums).__contains__
    return _NUMBERS.get(kind) or _TEXTS.get(kind) or any_text
