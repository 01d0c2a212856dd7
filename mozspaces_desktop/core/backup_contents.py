"""What a backup holds, and whether it could be restored: told after opening it, without changing a byte."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mozspaces_desktop.core import data_file, journal, sqlite_files
from mozspaces_desktop.core.errors import FileError, KeyNeededError, Sentence
from mozspaces_desktop.core.file_key import Key

_COUNTS = "SELECT " + ", ".join(
    f"(SELECT count(*) FROM {table} WHERE retired_at IS NULL)" for table in ("event", "person", "check_in")
)
_LAST = "SELECT hlc, actor, label, label_values, kind FROM journal_action ORDER BY hlc DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class LastChange:
    """The last thing that was done: when (UTC), by whom, its label, whether it was `undone` then, and its stamp."""

    at: datetime
    actor: str
    label: Sentence
    undone: bool
    hlc: str


@dataclass(frozen=True, slots=True)
class Summary:
    """How much is in a data file; events that repeat count once."""

    events: int
    people: int
    check_ins: int
    last: LastChange | None


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found in a file: `problem` says why it cannot be restored, or not without its key; None is sound."""

    encrypted: bool
    format: int | None
    summary: Summary | None
    problem: FileError | None

    @property
    def sound(self) -> bool:
        """Whether it is a whole data file that this program knows and can open."""
        return self.problem is None


def contents(path: Path, key: Key | None = None) -> Contents:
    """What is in the backup at `path`, which nobody has open, with its `key` if it is encrypted.

    Raises nothing: what is the matter is in the answer. Reads the file from end to end.
    """
    encrypted, version = False, None
    try:
        data_file.check_header(path)
    except KeyNeededError as error:
        encrypted = True
        if key is None:
            return Contents(encrypted, version, None, error)
    except FileError as error:
        return Contents(encrypted, version, None, error)
    try:
        with (
            data_file.world_errors(path),
            closing(sqlite_files.connect(path, key if encrypted else None, mode="look")) as connection,
        ):
            version = data_file.check_contents(connection, path, key)
            data_file.check_pages(connection, path)
            return Contents(encrypted, version, _summary(connection), None)
    except FileError as error:
        return Contents(encrypted, version, None, error)


def _summary(connection: sqlite3.Connection) -> Summary:
    """How much is in the data file that is open. Raises an error of the driver."""
    events, people, check_ins = connection.execute(_COUNTS).fetchone()
    return Summary(events, people, check_ins, _last_change(connection))


def _last_change(connection: sqlite3.Connection) -> LastChange | None:
    """The last action in the journal of the file that is open; None without one, or if it cannot be read."""
    row = connection.execute(_LAST).fetchone()
    if row is None:
        return None
    hlc, actor, label, values, kind = row
    try:
        said = Sentence(label, **json.loads(values))
        str(said)
        return LastChange(journal.hlc_time(hlc), str(actor), said, kind == journal.UNDO, hlc)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, OSError):
        return None
