"""Putting a backup in the place of the data file, which is kept.

At every moment there is a whole file in that place, the old one or the new one, wherever the program is killed.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mozspaces_desktop.core import backups, data_file, durable, private_files, sqlite_files
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress, silent

_LOG = "-wal"


def restore(
    backup: Path,
    store: BackupStore,
    *,
    key: Key | None = None,
    backup_key: Key | None = None,
    progress: Progress = silent,
) -> Path | None:
    """Make the data file of `store` a copy of `backup`, and return where the file that was there is kept now.

    That is among its backups; None if there was none. The backup is copied and checked first. `key` is that of the data
    file, which goes on being encrypted with it whatever `backup_key` the backup has. Raises :class:`FileError`, with
    nothing changed, when it is not a sound data file that this program knows, or when the present file is in use.
    """
    path = store.path
    check_choice(backup, path)
    fresh = path.with_name(f".{path.name}.restoring")  # the backups may be on another disk
    try:
        data_file.check_header(backup, key=backup_key)
        with _called(path, fresh):
            _copy(backup, backup_key, fresh, key, progress)
        data_file.check(fresh, called=backup, key=key)
        with data_file.world_errors(path):
            return _replace(store, fresh, key)
    finally:
        data_file.remove(fresh)


def check_choice(backup: Path, path: Path) -> None:
    """Raise :class:`FileError` if there is no file at `backup`, or the data file at `path` itself."""
    if not backup.is_file():
        raise FileError(QT_TRANSLATE_NOOP("core", "There is no file at {path}."), path=backup)
    if path.exists() and backup.samefile(path):
        raise FileError(QT_TRANSLATE_NOOP("core", "{path} is the data file itself; choose a backup."), path=path)


@contextmanager
def _called(path: Path, fresh: Path) -> Iterator[None]:
    """Let errors speak of the data file at `path` instead of a `fresh` one, which nobody knows of."""
    try:
        yield
    except FileError as error:
        values = error.sentence.values
        if values.get("path") == fresh:
            values["path"] = path
        raise


def _copy(backup: Path, backup_key: Key | None, fresh: Path, key: Key | None, progress: Progress) -> None:
    if key == backup_key:
        backups.backup(backup, fresh, key=key, progress=progress)
        return
    from mozspaces_desktop.core.encrypting import reencrypted_copy  # needs the second driver

    reencrypted_copy(backup, backup_key, fresh, key, progress=progress)


def _replace(store: BackupStore, fresh: Path, key: Key | None) -> Path | None:
    """Put `fresh` in the place of the data file, after giving that another name, too, which is returned."""
    path = store.path
    if not path.exists():
        durable.replace(fresh, path)
        return None
    _let_go(path, key)
    kept = store.place(Reason.BEFORE_RESTORE)
    log, kept_log = (one.with_name(one.name + _LOG) for one in (path, kept))
    try:
        with data_file.world_errors(kept):
            _keep(log, kept_log)
            _keep(path, kept)
            durable.sync_folder(kept.parent)
        for end in data_file.BESIDE:  # of a damaged file: SQLite would play it into the one that takes its place
            path.with_name(path.name + end).unlink(missing_ok=True)
        durable.sync_folder(path.parent)
        os.replace(fresh, path)
    except (OSError, FileError):
        _keep(kept_log, log)
        data_file.remove(kept)
        raise
    durable.sync_folder(path.parent)
    return kept


def _keep(path: Path, kept: Path) -> None:
    """Let the file at `path`, if there is one, be at `kept` as well: by a second name, or else as a copy."""
    if not path.exists() or kept.exists():
        return
    try:
        os.link(path, kept)
    except OSError:  # a stick knows no second names
        partial = kept.with_name(kept.name + backups.PARTIAL)
        try:
            private_files.make(partial)
            shutil.copyfile(path, partial)
            durable.replace(partial, kept)
        finally:
            partial.unlink(missing_ok=True)


def _let_go(path: Path, key: Key | None) -> None:
    """Bring everything into the one file at `path`; only possible while no other program has it open.

    A file that is too damaged for that is left as it is: it may be why somebody restores a backup.
    """
    try:
        with closing(sqlite_files.connect(path, key, timeout=1)) as connection:
            sqlite_files.leave_log(connection)
    except sqlite_files.errors("DatabaseError") as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
