"""Encryption of a data file switched on or off, or another passphrase for it, with nothing lost.

The file is written anew beside its place, compared table by table with the old one, and takes its place in one rename.
A kill at any moment leaves the one or the other; what it leaves beside is removed at the next start.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from glob import escape
from pathlib import Path
from typing import BinaryIO

from mozspaces_desktop.core import data_file, durable, private_files, sqlite_files
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.file_key import Key, salt_of
from mozspaces_desktop.core.imports import Progress, part, silent

_ENDING = ".encrypting"
_STEPS_BETWEEN_LOOKS = 4000
"""How many of its own instructions SQLite carries out between two looks at the progress: less than a millisecond."""
_ROWS_AT_ONCE = 1000
_CHUNK = 1024 * 1024
_CODES = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
}
"""What went wrong inside ``sqlcipher_export``, which tells in words only."""


def opening_key(path: Path, typed: str, *, is_code: bool = False) -> Key:
    """The key of the encrypted data file at `path`, from its passphrase or its recovery code, as they were `typed`.

    Takes a tenth of a second. This process must not have the file open. Raises :class:`KeyNeededError` if the
    passphrase does not open it, :class:`RefusedError` for what is no recovery code, :class:`FileError`.
    """
    with data_file.world_errors(path):
        salt = salt_of(path)
        key = Key.from_recovery_code(typed, salt) if is_code else Key.from_passphrase(typed, salt)
        with closing(sqlite_files.connect(path, key, mode="look")) as connection:
            data_file.check_contents(connection, path, key)
    return key


def reencrypt(path: Path, old: Key | None, new: Key | None, *, progress: Progress = silent) -> None:
    """Write the data file at `path`, which `old` opens, anew for the key `new`; None stands for a plain file.

    What was there is overwritten, as far as a disk lets one. Raises :class:`FileError`, with the file as it was, while
    anybody has it open, when it is damaged and when the disk is full; `progress` may stop it by an exception.
    """
    fresh = _beside(path)
    with data_file.world_errors(path):
        try:
            with closing(_alone(path, old)) as connection:
                _write(connection, path, fresh, new, progress)
                _replace(connection, path, fresh)
        finally:
            _remove(fresh)


def reencrypted_copy(
    source: Path, source_key: Key | None, target: Path, target_key: Key | None, *, progress: Progress = silent
) -> None:
    """Make `target` a copy of the data file `source` that `target_key` opens; None stands for a plain file.

    This process must not have `source` open. Raises :class:`FileError`, with what was at `target` as it was, when
    `source` is damaged or the disk is full.
    """
    fresh = _beside(target)
    with data_file.world_errors(target, copied_from=source):
        try:
            with closing(sqlite_files.connect(source, source_key, mode="ro", to_convert=True)) as connection:
                _write(connection, source, fresh, target_key, progress)
            durable.replace(fresh, target)
        finally:
            _remove(fresh)


def remove_leftovers(path: Path) -> None:
    """Remove what a run that was killed left beside the data file at `path`. Raises :class:`FileError`."""
    with data_file.world_errors(path):
        _remove(_beside(path))


def copies_opened_by(key: Key | None, path: Path, folders: Iterable[Path]) -> list[Path]:
    """The backups in `folders`, and what was set aside beside the data file at `path`, that `key` opens, by name.

    With None: those that are plain, so that everybody can read them. Looks at how they begin only.
    """
    found = [*path.parent.glob(f"{escape(path.stem)}-*{escape(path.suffix)}")]
    found += [one for folder in folders for one in folder.glob("*.sqlite")]
    return sorted({one for one in found if one != path and one.is_file() and is_opened_by(key, one)})


def is_opened_by(key: Key | None, path: Path) -> bool:
    """Whether the data file at `path`, which is not open, begins as one that `key` opens; None opens plain ones.

    One that cannot be read is opened by nothing.
    """
    beginning = sqlite_files.MAGIC if key is None else key.salt
    try:
        with path.open("rb") as file:
            return file.read(len(beginning)) == beginning
    except OSError:
        return False


def shred(path: Path) -> None:
    """Overwrite the file at `path` and delete it. Raises :class:`FileError`."""
    with data_file.world_errors(path):
        _remove(path)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + _ENDING)


def _alone(path: Path, key: Key | None) -> sqlite3.Connection:
    """A connection to the file at `path`, all of which is in that one file now, and which nobody else can open."""
    connection = sqlite_files.connect(path, key, timeout=1, to_convert=True)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE").close()
        sqlite_files.leave_log(connection)
        connection.execute("BEGIN EXCLUSIVE").close()
        connection.execute("COMMIT").close()  # the lock stays until the connection is closed
    except BaseException:
        connection.close()
        raise
    return connection


def _write(connection: sqlite3.Connection, path: Path, fresh: Path, key: Key | None, progress: Progress) -> None:
    """Write what is in the file at `path`, which is open, to `fresh`, and make sure that all of it is there."""
    _remove(fresh)
    private_files.make(fresh)
    sqlite_files.attach(connection, fresh, key, name="fresh")
    for pragma in ("journal_mode=OFF", "synchronous=OFF"):  # nobody needs half of it; it is synced in the end
        connection.execute(f"PRAGMA fresh.{pragma}").close()
    size, told = path.stat().st_size, part(progress, 0, 50)
    with _stoppable(connection, lambda: told(min(fresh.stat().st_size, size), size)):
        _export(connection)
    for number in ("application_id", "user_version"):
        connection.execute(f"PRAGMA fresh.{number}={_number(connection, number)}").close()
    if not _is_same(connection, part(progress, 50, 100)):
        raise FileError(
            QT_TRANSLATE_NOOP("core", "The new copy of {path} differs from it; nothing was changed."), path=path
        )
    connection.execute("DETACH fresh").close()
    written = path.stat()
    os.utime(fresh, ns=(written.st_atime_ns, written.st_mtime_ns))  # a backup is as old as what is in it


def _export(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("SELECT sqlcipher_export('fresh')").close()
    except sqlite_files.errors("DatabaseError") as error:
        error.sqlite_errorcode = _CODES.get(str(error), error.sqlite_errorcode)  # type: ignore[attr-defined]  # has it
        raise


@contextmanager
def _stoppable(connection: sqlite3.Connection, look: Callable[[], object]) -> Iterator[None]:
    """Call `look`, and again and again while SQLite works; what it raises stops that and is raised here."""
    raised: list[Exception] = []

    def handler() -> int:
        try:
            look()
        except Exception as error:  # noqa: BLE001 -- a person's wish to stop; the driver would swallow it
            raised.append(error)
        return len(raised)

    look()
    connection.set_progress_handler(handler, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    except sqlite_files.errors("OperationalError"):
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    number: int = connection.execute(f"PRAGMA main.{pragma}").fetchone()[0]
    return number


def _is_same(connection: sqlite3.Connection, progress: Progress) -> bool:
    """Whether `fresh` is sound, and has the tables, indexes, triggers and rows of the file that it was made from."""
    with _stoppable(connection, partial(progress, 0, 1)):
        is_sound = connection.execute("PRAGMA fresh.integrity_check(1)").fetchone()[0] == "ok"
    if not is_sound or _schema(connection, "main") != _schema(connection, "fresh"):
        return False
    kinds = "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
    tables = connection.execute(f"{kinds} AND name NOT LIKE 'sqlite_schema'").fetchall()
    for done, (table, without_rowid) in enumerate(tables):
        columns = "*" if without_rowid else "rowid, *"
        with _stoppable(connection, partial(progress, done, len(tables))):
            rows = [f'{columns} FROM {name}."{table}" NOT INDEXED' for name in ("main", "fresh")]
            if len({_digest(connection, one) for one in rows}) > 1:
                return False
    return True


def _schema(connection: sqlite3.Connection, name: str) -> list[tuple[object, ...]]:
    rows = connection.execute(f"SELECT type, name, tbl_name, sql FROM {name}.sqlite_schema").fetchall()
    return sorted(rows, key=repr)


def _digest(connection: sqlite3.Connection, selected: str) -> bytes:
    """A digest of the rows that are `selected`, in the order they stand in: of their number, types and values."""
    digest = hashlib.sha256()
    connection.text_factory = bytearray  # as it stands there, even if it is no text; and a text is no blob
    try:
        rows = connection.execute(f"SELECT {selected}")
        while some := rows.fetchmany(_ROWS_AT_ONCE):
            digest.update(repr(some).encode())
    finally:
        connection.text_factory = str
    return digest.digest()


def _replace(connection: sqlite3.Connection, path: Path, fresh: Path) -> None:
    """Put `fresh` in the place of the file at `path`, which `connection` has for itself, and overwrite that.

    A program that waits for the old file would go on with it afterwards: it finds that it is none any more.
    """
    if os.name == "nt":  # pragma: no cover -- where nothing can be replaced that is open, by whomever
        connection.close()
        durable.replace(fresh, path)
        return
    with path.open("rb+", buffering=0) as old:  # closed last: that ends the lock of the connection
        durable.replace(fresh, path)  # for good, before what was there is overwritten
        _overwrite(old)
        connection.close()


def _remove(path: Path) -> None:
    if path.exists():
        with path.open("rb+", buffering=0) as file:
            _overwrite(file)
    data_file.remove(path)


def _overwrite(file: BinaryIO) -> None:
    left = os.fstat(file.fileno()).st_size
    zeros = bytes(min(_CHUNK, left))
    while left > 0:
        left -= file.write(zeros[:left])
    os.fsync(file.fileno())
