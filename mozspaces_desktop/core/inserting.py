"""A new row written at once: a queue does not wait for the session's bookkeeping, which takes as long as the disk."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, ids
from mozspaces_desktop.core.journal import Change, stored_value
from mozspaces_desktop.core.models import Base
from mozspaces_desktop.core.plain_sql import plain


def insert_row(session: Session, kind: type[Base], **values: Any) -> str:
    """Write a new row of `kind`, the journal's note of it included, and return its key.

    Each column is said in `values`, but for those that every row has. What is pending in `session` is written first.
    """
    table, dialect = kind.metadata.tables[kind.__tablename__], session.get_bind().dialect
    values |= {"id": ids.new_id(session), "created_at": clock.now(session), "retired_at": None}
    stored = {column.name: stored_value(column, values[column.name], dialect) for column in table.c}
    plain(session).execute(_statement(table.name, tuple(stored)), tuple(stored.values()))
    session.info["changes"].append(Change(table.name, stored["id"], None, stored))
    return str(stored["id"])


@lru_cache
def _statement(table: str, columns: tuple[str, ...]) -> str:
    named = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT INTO "{table}" ({named}) VALUES ({", ".join("?" * len(columns))})'
