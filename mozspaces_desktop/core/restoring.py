"""Putting a backup in the place of the data file."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from mozspaces_desktop.core import backups, data_file, sqlite_files
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.file_key import Key


def restore(backup: Path, path: Path, *, moment: datetime, key: Key | None = None) -> Path | None:
    """Make the data file at `path` a copy of `backup`, and return where the file that was there is kept now.

    That is beside it, named after `moment`; None if there was none. The backup is copied and checked first. Raises
    :class:`FileError`, with nothing changed, when it is not a sound data file that this program knows, or when the
    present file is in use.
    """
    if not backup.is_file():
        raise FileError(QT_TRANSLATE_NOOP("core", "There is no file at {path}."), path=backup)
    if path.exists() and backup.samefile(path):
        raise FileError(QT_TRANSLATE_NOOP("core", "{path} is the data file itself; choose a backup."), path=path)
    fresh = path.with_name(f"{path.name}.restoring")
    try:
        data_file.check_header(backup, key=key)
        backups.backup(backup, fresh, key=key)
        data_file.check(fresh, called=backup, key=key)
        with data_file.world_errors(path):
            return _replace(path, fresh, moment, key)
    finally:
        data_file.remove(fresh)


def _replace(path: Path, fresh: Path, moment: datetime, key: Key | None) -> Path | None:
    """Put `fresh` at `path`, after moving what is there to a name of its own, which is returned."""
    if not path.exists():
        os.replace(fresh, path)
        return None
    _let_go(path, key)
    kept = _free_name(path, moment)
    moves = [(path.with_name(path.name + end), kept.with_name(kept.name + end)) for end in ("", *data_file.BESIDE)]
    moves = [(present, aside) for present, aside in moves if present.exists()]
    for present, aside in moves:
        os.replace(present, aside)
    try:
        os.replace(fresh, path)
    except OSError:
        for present, aside in moves:
            os.replace(aside, present)
        raise
    return kept


def _free_name(path: Path, moment: datetime) -> Path:
    """What the file at `path` is called once it was replaced at `moment`; two in one second get different names."""
    stem = f"{path.stem}-before-restore-{moment:%Y%m%d-%H%M%S}"
    names = chain([stem], (f"{stem}-{number}" for number in count(2)))
    paths = (path.with_name(name + path.suffix) for name in names)
    return next(free for free in paths if not free.exists())


def _let_go(path: Path, key: Key | None) -> None:
    """Bring everything into the one file at `path`; only possible while no other program has it open.

    A file that is too damaged for that is left as it is: it may be why somebody restores a backup.
    """
    try:
        with closing(sqlite_files.connect(path, key, timeout=1)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").close()
    except sqlite_files.errors("DatabaseError") as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
