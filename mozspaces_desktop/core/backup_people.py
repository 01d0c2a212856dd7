"""Which backups still hold somebody who was forgotten in the data file."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing

from mozspaces_desktop.core import data_file, sqlite_files
from mozspaces_desktop.core.backup_names import Backup
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.file_key import Key


def still_holding(
    backups: Iterable[Backup], entries: Collection[str], *, called: str, key: Key | None = None
) -> tuple[list[Backup], list[Backup]]:
    """Those of the backups that hold a name or an address of somebody `called` so now, and those that nobody can open.

    `entries` are the keys of all entries of theirs. What the backups are encrypted with is `key`. Takes some
    milliseconds for each.
    """
    holding: list[Backup] = []
    closed: list[Backup] = []
    for backup in backups:
        try:
            used = key if data_file.is_encrypted(backup.path) else None
            with closing(sqlite_files.connect(backup.path, used, mode="look")) as connection:
                holds = _holds(connection, entries, called)
        except _problems():
            closed.append(backup)
        else:
            holding += [backup] * holds
    return holding, closed


def _problems() -> tuple[type[Exception], ...]:
    return (OSError, FileError, *sqlite_files.errors())


def _holds(connection: sqlite3.Connection, entries: Collection[str], called: str) -> bool:
    places = ", ".join("?" * len(entries))
    query = f"SELECT 1 FROM person WHERE id IN ({places}) AND (name <> ? OR email IS NOT NULL)"
    return connection.execute(query, (*entries, called)).fetchone() is not None
