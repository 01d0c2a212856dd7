"""A demo file lives on its own date: the clock to open it with, found without anything that is slow to import."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from mozspaces_desktop.core import sqlite_files
from mozspaces_desktop.core.clock import Clock, running_clock
from mozspaces_desktop.core.file_key import Key

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
"""When the demo pretends to be opened: ten past seven in the evening in Paris, as people are coming in."""


def demo_clock(path: Path, *, key: Key | None = None) -> Clock | None:
    """The clock of the demo file at `path`, running on from its pretended present; None for any other file.

    Looks without SQLAlchemy, before the file is opened, and raises nothing: whatever is the matter with the file
    is said when it is opened.
    """
    if not path.is_file():
        return None
    try:
        with closing(sqlite_files.connect(path, key, mode="look")) as connection:
            row = connection.execute("SELECT value FROM setting WHERE key = 'demo_now'").fetchone()
        return running_clock(datetime.fromisoformat(row[0])) if row else None
    except sqlite_files.errors():
        return None
    except (OSError, ValueError):
        return None
