"""What the present data file has that a backup of it has not: what would be lost by restoring it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mozspaces_desktop.core import data_file, journal, sqlite_files
from mozspaces_desktop.core.file_key import Key

_SINCE = "SELECT count(*), min(hlc) FROM journal_action WHERE hlc > ?"


@dataclass(frozen=True, slots=True)
class Loss:
    """What would be gone: events, people and check-ins, and how many things were done `since` a moment (UTC).

    `gained` is the other way round: what was done in the backup alone, after an earlier restore. Two files that are not
    `related` have nothing in common: another space's, or another computer's.
    """

    related: bool
    changes: int
    since: datetime | None
    gained: int
    events: int
    people: int
    check_ins: int


def lost_by(present: Path, backup: Path, *, key: Key | None = None, backup_key: Key | None = None) -> Loss:
    """Compare the data file `present`, which may be open, with a sound `backup`; each with its key.

    Raises :class:`FileError` if one of them cannot be read; a damaged present file is a :class:`DamagedError`.
    """
    with (
        data_file.world_errors(present),
        closing(sqlite_files.connect(present, key, mode="ro")) as now,
        closing(sqlite_files.connect(backup, backup_key, mode="look")) as then,
    ):
        data_file.check_contents(now, present, key)
        now.execute("BEGIN").close()
        parted = _newest_in_both(now, then)
        changes, first = now.execute(_SINCE, (parted,)).fetchone()
        gained, _ = then.execute(_SINCE, (parted,)).fetchone()
        related = bool(parted) or bool(_ids(now, "space") & _ids(then, "space"))
        events, people, check_ins = (
            len(_ids(now, table, live=True) - _ids(then, table, live=True)) for table in ("event", "person", "check_in")
        )
        return Loss(related, changes, journal.hlc_time(first) if first else None, gained, events, people, check_ins)


def _newest_in_both(now: sqlite3.Connection, then: sqlite3.Connection) -> str:
    """The stamp of the last thing that was done before the two files parted; empty if there is none."""
    for (stamp,) in then.execute("SELECT hlc FROM journal_action ORDER BY hlc DESC"):
        if now.execute("SELECT 1 FROM journal_action WHERE hlc = ?", (stamp,)).fetchone():
            return str(stamp)
    return ""


def _ids(connection: sqlite3.Connection, table: str, *, live: bool = False) -> set[str]:
    where = " WHERE retired_at IS NULL" if live else ""
    return {key for (key,) in connection.execute(f"SELECT id FROM {table}{where}")}
