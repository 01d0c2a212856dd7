"""Is this file ours, whole, and of a version that we know? And the making of one.

Looks with one raw connection, before SQLAlchemy is involved.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError

APPLICATION_ID = 0x4D5A5350
"""``MZSP``, in the file's header (PRAGMA application_id)."""

SCHEMA_VERSION = 4
"""The number of the newest migration, kept in PRAGMA user_version."""

BUSY_SECONDS = 3.0
"""How long to wait for another program that is writing to the file."""

BESIDE = ("-wal", "-shm", "-journal")
"""What the names of the files end in that SQLite keeps beside an open one."""

_MAGIC = b"SQLite format 3\0"
CHECKED_WHOLE = 64 * 1024 * 1024
"""Files up to this size (bytes) are checked page by page at every start; it takes about 1 ms a megabyte."""


def create(path: Path) -> None:
    """Make an empty data file of the newest version at `path`, for its owner's eyes only.

    Raises :class:`FileError` if something is there already or nothing can be written.
    """
    from mozspaces_desktop.core.schema import fresh_schema

    if path.exists() and path.stat().st_size:
        raise FileError(QT_TRANSLATE_NOOP("core", "There is a file at {path} already; choose another name."), path=path)
    with world_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        try:
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode=WAL").close()
                connection.execute("BEGIN IMMEDIATE")
                for statement in fresh_schema():
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
                connection.execute("COMMIT")
        except sqlite3.Error:
            remove(path)
            raise


def remove(path: Path) -> None:
    """Delete the data file at `path` and SQLite's own files beside it."""
    for end in ("", *BESIDE):
        path.with_name(path.name + end).unlink(missing_ok=True)


def wipe(path: Path) -> None:
    """Write the data file at `path` anew, with nothing left of what was deleted or overwritten in it.

    The search indexes keep old words until they are made anew, free pages keep old rows, and so does the log of the
    last transactions. Raises :class:`FileError` while another program has the file open, or when the disk is full.
    """
    with world_errors(path), closing(sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS)) as connection:
        for (index,) in connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '% USING fts5(%'").fetchall():
            connection.execute(f'INSERT INTO "{index}"("{index}") VALUES (\'rebuild\')')
        connection.execute("VACUUM")
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise _busy(path)


def checkpoint(path: Path) -> None:
    """Move what was committed from the log of the data file at `path` into it, as far as nobody is in the way.

    SQLite would do it at some commit, which then takes as long as three frames. Others read and write meanwhile.
    """
    with world_errors(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def checked_target(target: Path, path: Path) -> Path:
    """`target`, if a copy or an export of the data file at `path` may be written there.

    Raises :class:`FileError` if it is the data file itself, a folder or a device.
    """
    if not target.exists():
        return target
    if target.samefile(path):
        raise FileError(QT_TRANSLATE_NOOP("core", "{path} is the data file itself; choose another name."), path=target)
    if not target.is_file():
        raise FileError(QT_TRANSLATE_NOOP("core", "{path} is no file; choose another name."), path=target)
    return target


def check(path: Path, *, called: Path | None = None) -> int:
    """The schema version of the data file at `path`, after making sure that it can be worked with.

    Raises :class:`FileError` if it is missing, not ours, newer, damaged or cannot be written; changes nothing. The
    sentence speaks of `called` if `path` is a copy that nobody knows of.
    """
    called = called or path
    if not path.is_file():
        raise FileError(QT_TRANSLATE_NOOP("core", "There is no data file at {path}."), path=called)
    with world_errors(called):
        check_header(path)
        if not (path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) and os.access(path, os.W_OK)):
            raise _read_only(called)
        with closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=BUSY_SECONDS)
        ) as connection:
            version = _check_version(connection, called)
            if path.stat().st_size <= CHECKED_WHOLE:
                check_pages(connection, called)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    return version


def check_header(path: Path) -> None:
    """Raise :class:`FileError` if the file at `path` is none of SQLite's."""
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise _not_ours(path)


def _check_version(connection: sqlite3.Connection, path: Path) -> int:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise _not_ours(path)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise FileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} was made by a newer MozSpaces Desktop (format {version}, this one knows {known}); "
                "update the program to open it.",
            ),
            path=path,
            version=version,
            known=SCHEMA_VERSION,
        )
    return version


def check_pages(connection: sqlite3.Connection, path: Path, *, thoroughly: bool = False) -> None:
    """Raise :class:`FileError` about `path` if the file that is open is damaged; `thoroughly` reads its indexes too."""
    pragma = "integrity_check" if thoroughly else "quick_check"
    if connection.execute(f"PRAGMA {pragma}(1)").fetchone()[0] != "ok":
        raise _damaged(path)


@contextmanager
def world_errors(path: Path, *, copied_from: Path | None = None) -> Iterator[None]:
    """Turn what the disk and SQLite report about `path` into a :class:`FileError` with one sentence.

    If `path` is being `copied_from` another file, it is that one which is damaged.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        translated = _translated(getattr(original, "sqlite_errorcode", 0), path, copied_from or path)
        if translated is None:
            raise
        raise translated from error
    except OSError as error:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "{path} cannot be used: {reason}."),
            path=path,
            reason=error.strerror or error,
        ) from error


def _translated(extended: int, path: Path, read: Path) -> FileError | None:
    """The sentence for SQLite's `extended` error code about `path`, or about what was `read`; None for other errors."""
    code = extended & 0xFF
    if code == sqlite3.SQLITE_FULL or extended == sqlite3.SQLITE_IOERR_SHMSIZE:
        return FileError(
            QT_TRANSLATE_NOOP(
                "core", "The disk with {path} is full; make some space and try again. Nothing was changed."
            ),
            path=path,
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return _read_only(path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return _damaged(read)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _busy(path)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return FileError(
            QT_TRANSLATE_NOOP("core", "{path} cannot be opened or written; is its folder or disk still there?"),
            path=path,
        )
    return None


def _busy(path: Path) -> FileError:
    return FileError(
        QT_TRANSLATE_NOOP("core", "{path} is busy in another program; close that one or try again in a moment."),
        path=path,
    )


def _read_only(path: Path) -> FileError:
    return FileError(
        QT_TRANSLATE_NOOP("core", "{path} is read-only; allow writing to it and its folder, or work on a copy."),
        path=path,
    )


def _damaged(path: Path) -> FileError:
    return FileError(
        QT_TRANSLATE_NOOP("core", "{path} is damaged; keep it as it is and restore a backup of it."),
        path=path,
    )


def _not_ours(path: Path) -> FileError:
    return FileError(QT_TRANSLATE_NOOP("core", "{path} is not a MozSpaces Desktop data file."), path=path)
