"""Is this file ours, whole, and of a version that we know? And the making of one.

Looks with one raw connection, before SQLAlchemy is involved.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mozspaces_desktop.core import private_files, sqlite_files
from mozspaces_desktop.core.errors import (
    QT_TRANSLATE_NOOP,
    DamagedError,
    FileError,
    KeyNeededError,
    NotOursError,
    ReadOnlyError,
)
from mozspaces_desktop.core.file_key import Key

APPLICATION_ID = 0x4D5A5350
"""``MZSP``, in the file's header (PRAGMA application_id)."""

SCHEMA_VERSION = 5
"""The number of the newest migration, kept in PRAGMA user_version."""

BESIDE = ("-wal", "-shm", "-journal")
"""What the names of the files end in that SQLite keeps beside an open one."""

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_TEXT = "Could not decode to UTF-8"
"""How the drivers begin to tell of a text whose bytes are none; the error has no code."""

CHECKED_WHOLE = 64 * 1024 * 1024
"""Files up to this size (bytes) are checked page by page at every start; it takes about 1 ms a megabyte."""

ENCRYPTED_CHECKED_WHOLE = CHECKED_WHOLE // 8
"""The same for encrypted files: reading a page takes eight times as long."""


WIPE_DUE = "wipe due"
"""The key of the `setting` that says that something was erased and the file was not wiped since."""


def create(path: Path, *, key: Key | None = None) -> None:
    """Make an empty data file of the newest version at `path`, for its owner's eyes only, encrypted if it has a key.

    Raises :class:`FileError` if something is there already or nothing can be written.
    """
    from mozspaces_desktop.core.schema import fresh_schema

    if path.exists() and path.stat().st_size:
        raise FileError(QT_TRANSLATE_NOOP("core", "There is a file at {path} already; choose another name."), path=path)
    with world_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        private_files.make(path)
        try:
            with closing(sqlite_files.connect(path, key)) as connection:
                connection.execute("PRAGMA journal_mode=WAL").close()
                connection.execute("BEGIN IMMEDIATE")
                for statement in fresh_schema():
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
                connection.execute("COMMIT")
        except sqlite_files.errors():
            remove(path)
            raise


def remove(path: Path) -> None:
    """Delete the data file at `path` and SQLite's own files beside it."""
    for end in ("", *BESIDE):
        path.with_name(path.name + end).unlink(missing_ok=True)


def tighten(path: Path) -> None:
    """Take the rights to the data file at `path`, and to SQLite's own files beside it, from everybody but its owner.

    What SQLite makes beside it from then on has its rights.
    """
    for end in ("", *BESIDE):
        private_files.tighten(path.with_name(path.name + end))


def wipe(path: Path, *, key: Key | None = None) -> None:
    """Write the data file at `path` anew, with nothing left of what was deleted or overwritten in it.

    The search indexes keep old words until they are made anew, free pages keep old rows, and so does the log of the
    last transactions. Raises :class:`FileError` while another program has the file open, or when the disk is full.
    """
    with world_errors(path), closing(sqlite_files.connect(path, key)) as connection:
        for (index,) in connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '% USING fts5(%'").fetchall():
            connection.execute(f'INSERT INTO "{index}"("{index}") VALUES (\'rebuild\')')
        connection.execute("VACUUM")
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise _busy(path)
        connection.execute("DELETE FROM setting WHERE key = ?", (WIPE_DUE,)).close()


def checkpoint(path: Path, *, key: Key | None = None) -> None:
    """Move what was committed from the log of the data file at `path` into it, as far as nobody is in the way.

    SQLite would do it at some commit, which then takes as long as three frames. Others read and write meanwhile.
    """
    with world_errors(path), closing(sqlite_files.connect(path, key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").close()


def log_of(path: Path) -> Path:
    """Where SQLite keeps what was committed last to the open data file at `path`."""
    return path.with_name(f"{path.name}-wal")


def identity(path: Path) -> tuple[int, int] | None:
    """What tells the file at `path` from another one that may take its place; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


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


def check(path: Path, *, called: Path | None = None, key: Key | None = None) -> int:
    """The schema version of the data file at `path`, after making sure that it can be worked with.

    Raises :class:`FileError` if it is missing, not ours, newer, damaged or cannot be written, and
    :class:`KeyNeededError` if it is encrypted and `key` does not open it. Changes nothing: what is damaged is not made
    worse by moving its log into it. The sentence speaks of `called` if `path` is a copy that nobody knows of.
    """
    called = called or path
    check_header(path, called=called, key=key)
    with world_errors(called):
        _check_log(path, called)
        if not (path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) and os.access(path, os.W_OK)):
            raise _read_only(called)
        with closing(sqlite_files.connect(path, key, mode="look")) as connection:
            version = check_contents(connection, called, key)
            if path.stat().st_size <= (CHECKED_WHOLE if key is None else ENCRYPTED_CHECKED_WHOLE):
                check_pages(connection, called)
        with closing(sqlite_files.connect(path, key)) as connection:
            connection.execute("BEGIN IMMEDIATE").close()
            connection.execute("ROLLBACK").close()
    return version


def _check_log(path: Path, called: Path) -> None:
    if not any(path.with_name(path.name + end).exists() for end in ("-wal", "-shm")):
        return
    from mozspaces_desktop.core.rescuing.log_beside import trouble_with_log  # most files were closed in order

    trouble = trouble_with_log(path)
    if trouble is not None:
        raise DamagedError(trouble.template, path=called)


def check_header(path: Path, *, called: Path | None = None, key: Key | None = None) -> None:
    """Raise :class:`FileError` if there is no file at `path`, or none of SQLite's.

    Raises :class:`KeyNeededError` if it is encrypted and there is no `key`.
    """
    called = called or path
    if not path.is_file():
        raise FileError(QT_TRANSLATE_NOOP("core", "There is no data file at {path}."), path=called)
    with world_errors(called):
        encrypted = is_encrypted(path, called=called)
    if encrypted and key is None:
        raise KeyNeededError(
            QT_TRANSLATE_NOOP("core", "{path} is encrypted; its passphrase is needed to open it."), path=called
        )


def is_encrypted(path: Path, *, called: Path | None = None) -> bool:
    """Whether the data file at `path` takes a key. Raises :class:`FileError` if it is no data file, OSError.

    This process must not have it open: closing any descriptor of a file drops the locks that SQLite has on it (POSIX).
    """
    with path.open("rb") as file:
        if file.read(len(sqlite_files.MAGIC)) == sqlite_files.MAGIC:
            return False
    if sqlite_files.looks_encrypted(path):
        return True
    raise _not_ours(called or path)


def check_contents(connection: sqlite3.Connection, path: Path, key: Key | None) -> int:
    """The schema version of the file that is open, which is called `path`, if it is ours and `key` opens it.

    Raises :class:`FileError` if it is of another program or a newer one, :class:`KeyNeededError` for a wrong key.
    """
    _check_key(connection, path, key)
    return _check_version(connection, path)


def _check_key(connection: sqlite3.Connection, path: Path, key: Key | None) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").close()
    except sqlite_files.errors("DatabaseError") as error:
        if key is None or getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_NOTADB:
            raise
        raise KeyNeededError(
            QT_TRANSLATE_NOOP(
                "core",
                "This does not open {path}: look at capital letters and the language of the keyboard, "
                "or use the recovery code.",
            ),
            path=path,
        ) from error


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
    except _database_errors() as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        translated = _translated(getattr(original, "sqlite_errorcode", 0), path, copied_from or path)
        if translated is None and str(original).startswith(_NO_TEXT):
            translated = _damaged(copied_from or path)
        if translated is None:
            raise
        raise translated from error
    except UnicodeDecodeError as error:  # what SQLite says of a damaged schema repeats its bytes
        raise _damaged(copied_from or path) from error
    except OSError as error:
        if error.errno in _DISK_FULL:
            raise _full(path) from error
        raise FileError(
            QT_TRANSLATE_NOOP("core", "{path} cannot be used: {reason}."),
            path=path,
            reason=error.strerror or error,
        ) from error


def _database_errors() -> tuple[type[Exception], ...]:
    return (DBAPIError, *sqlite_files.errors())


def _translated(extended: int, path: Path, read: Path) -> FileError | None:
    """The sentence for SQLite's `extended` error code about `path`, or about what was `read`; None for other errors."""
    code = extended & 0xFF
    if code == sqlite3.SQLITE_FULL or extended == sqlite3.SQLITE_IOERR_SHMSIZE:
        return _full(path)
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


def _full(path: Path) -> FileError:
    return FileError(
        QT_TRANSLATE_NOOP("core", "The disk with {path} is full; make some space and try again. Nothing was changed."),
        path=path,
    )


def _busy(path: Path) -> FileError:
    return FileError(
        QT_TRANSLATE_NOOP("core", "{path} is busy in another program; close that one or try again in a moment."),
        path=path,
    )


def _read_only(path: Path) -> FileError:
    return ReadOnlyError(
        QT_TRANSLATE_NOOP("core", "{path} is read-only; allow writing to it and its folder, or work on a copy."),
        path=path,
    )


def _damaged(path: Path) -> FileError:
    return DamagedError(
        QT_TRANSLATE_NOOP("core", "{path} is damaged; rescue what can be read of it, or restore a backup."),
        path=path,
    )


def _not_ours(path: Path) -> FileError:
    return NotOursError(QT_TRANSLATE_NOOP("core", "{path} is not a MozSpaces Desktop data file."), path=path)
