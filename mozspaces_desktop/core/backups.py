"""Copies of the data file, made through SQLite's own backup API so that committed rows in the WAL are in them."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError


def backup(source: Path, target: Path) -> None:
    """Copy the data file `source` to `target`, which is written beside its place, checked, and moved there.

    Raises :class:`FileError` if the copy is not whole; a file that was at `target` stays as it was then.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    os.close(os.open(partial, os.O_RDWR | os.O_CREAT, 0o600))
    try:
        _copy(source, partial)
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as present,
        closing(sqlite3.connect(target)) as copy,
    ):
        present.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE").close()
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise FileError(
                QT_TRANSLATE_NOOP("core", "{path} is damaged; keep it as it is and restore a backup of it."),
                path=source,
            )
