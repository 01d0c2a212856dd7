"""The one place that connects to a SQLite file: plain ones by Python's own driver, encrypted ones by SQLCipher.

Both drivers have the same interface and the same error codes, and classes of errors of their own: see :func:`errors`.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from mozspaces_desktop.core.file_key import Key

BUSY_SECONDS = 3.0
"""How long to wait for another program that is writing to the file."""

_LAST_READERS_S, _LOOK_S = 1.0, 0.02

MAGIC = b"SQLite format 3\0"
"""How a plain file begins; an encrypted one begins with its salt."""

_CIPHER = 4
"""The version of SQLCipher whose format our files have, whatever a newer one would choose."""
_ENCRYPTING = "sqlcipher3.dbapi2"
_PAGE = 4096
_FEWEST_VALUES = 245
"""So many different bytes has each page of an encrypted file (255 of 100,000 random ones had the fewest)."""
_OTHERS = (b"PK", b"%PDF", b"\xff\xd8\xff", b"\x89PNG", b"\x1f\x8b", b"GIF8", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ")
"""How compressed files of other kinds begin, which look as random."""


def connect(
    path: Path,
    key: Key | None = None,
    *,
    mode: Literal["look", "ro", "rw", "rwc"] = "rw",
    timeout: float | None = None,
    any_thread: bool = False,
    to_convert: bool = False,
) -> sqlite3.Connection:
    """Connect to the file at `path`, with its `key` if it is encrypted; transactions are begun by whoever wants one.

    "ro" changes not a byte, not even by moving what is in the log into the file. "look" leaves no file beside it
    either; it is for a short look that others who write may spoil. "rwc" makes the file, which then has the salt of
    the key. With `to_convert` an encrypted file can be attached to a plain one, and the other way round: see
    :func:`attach`. Raises one of :func:`errors`; a wrong key is noticed by the first statement.

    A process must not have one file open by both drivers: each would take the other's locks for its own.
    """
    uri = f"{path.absolute().as_uri()}?mode={'ro' if mode == 'look' else mode}"
    if mode == "look" and not path.with_name(f"{path.name}-wal").exists():
        uri += "&immutable=1"
    module = _sqlcipher() if to_convert else driver(key)
    connection: sqlite3.Connection = module.connect(
        uri,
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS if timeout is None else timeout,
        check_same_thread=not any_thread,
    )
    if module is not sqlite3:  # it would write into the terminal, and might choose another format one day
        for pragma in ("cipher_log_level=NONE", f"cipher_default_compatibility={_CIPHER}"):
            connection.execute(f"PRAGMA {pragma}").close()
    if key is not None:
        connection.execute(f"PRAGMA key={_raw_key(path, key)}").close()
    connection.execute("PRAGMA temp_store=MEMORY").close()  # what it sorts or writes anew is nowhere else on the disk
    return connection


def attach(connection: sqlite3.Connection, path: Path, key: Key | None, *, name: str) -> None:
    """Attach the file at `path`, plain or with its `key`, as `name` to a connection that was made `to_convert`."""
    secret = '""' if key is None else _raw_key(path, key)
    connection.execute(f"ATTACH ? AS {name} KEY {secret}", (str(path),)).close()


def _raw_key(path: Path, key: Key) -> str:
    """`key` as SQLCipher wants it for the file at `path`; one that is still to be written gets the salt of the key."""
    is_new = not path.exists() or not path.stat().st_size
    return key.pragma_with_salt if is_new else key.pragma


def engine(path: Path, key: Key | None = None, **more: Any) -> Engine:
    """SQLAlchemy's way to the same file, for several threads; `more` is for ``create_engine``."""
    from sqlalchemy import create_engine

    return create_engine(
        f"sqlite:///{path}",
        creator=lambda: connect(path, key, mode="rw", any_thread=True),
        module=driver(key),
        hide_parameters=True,  # errors go into the log, and names do not
        **more,
    )


def leave_log(connection: sqlite3.Connection) -> None:
    """Bring what is in the log into the one file, which nobody else may have open.

    Unlike elsewhere, SQLite does not wait for those who are about to close it; this does, for a second. Raises one of
    :func:`errors`.
    """
    ends = time.monotonic() + _LAST_READERS_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode=DELETE").close()
        except errors("OperationalError") as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > ends:
                raise
            time.sleep(_LOOK_S)
        else:
            return


def driver(key: Key | None) -> Any:
    """The module that opens a file with this key, or without one."""
    return sqlite3 if key is None else _sqlcipher()


def _sqlcipher() -> Any:
    from sqlcipher3 import dbapi2  # only where something is encrypted

    return dbapi2


def errors(name: str = "Error") -> tuple[type[Exception], ...]:
    """The class of errors called `name` (as in PEP 249), of each driver that is in use: what an ``except`` takes."""
    drivers: tuple[Any, ...] = (sqlite3, sys.modules.get(_ENCRYPTING))
    return tuple(getattr(one, name) for one in drivers if one is not None)


def looks_encrypted(path: Path) -> bool:
    """Whether the file at `path` may be one of ours that is encrypted: nothing in it but noise. Raises OSError.

    Looks here and there: one page of a plain file may be noise after damage, and one of an encrypted file zeros.
    """
    with path.open("rb") as file:
        first = file.read(_PAGE)
        last = max(0, path.stat().st_size // _PAGE - 1)
        pages = [first, *(_page_at(file, last * part // 4) for part in (1, 2, 3, 4))]
    noise = [len(page) == _PAGE and len(set(page)) >= _FEWEST_VALUES for page in pages]
    return noise[0] and not first.startswith((MAGIC, *_OTHERS)) and sum(noise) > len(noise) // 2


def _page_at(file: BinaryIO, number: int) -> bytes:
    file.seek(number * _PAGE)
    return file.read(_PAGE)
