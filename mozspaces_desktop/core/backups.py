"""Copies of the data file, made through SQLite's own backup API so that committed rows in the WAL are in them."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import closing
from pathlib import Path

from mozspaces_desktop.core import data_file, durable, sqlite_files
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress, silent

PARTIAL = ".partial"
"""How the name of a copy ends that is being made."""

_PAGES = 256
"""A megabyte; after each one it rests, so that the disk is there for those who commit meanwhile."""

_REST_S = 0.002
_UNTIL_WHOLE = ("locking_mode=EXCLUSIVE", "journal_mode=OFF", "synchronous=OFF")
"""A copy that a power cut leaves in pieces has not got its name yet; nobody else is to touch it."""


def backup(source: Path, target: Path, *, key: Key | None = None, progress: Progress = silent) -> None:
    """Copy the data file `source` to `target`, which is written beside its place, checked, and moved there.

    The copy is of one moment: what others write meanwhile is not in it, and nobody waits for it. A copy of an encrypted
    file is encrypted with the same `key`. What `progress` (of pages) raises leaves nothing. Raises :class:`FileError`
    if `source` is damaged or `target` cannot be written; a file that was at `target` stays as it was then.
    """
    partial = target.with_name(f"{target.name}.{secrets.token_hex(4)}{PARTIAL}")
    with data_file.world_errors(target, copied_from=source):
        target.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(partial, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            _copy(source, partial, key, progress)
            durable.replace(partial, target)
        finally:
            data_file.remove(partial)


def _copy(source: Path, target: Path, key: Key | None, progress: Progress) -> None:
    def report(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)
        time.sleep(_REST_S)

    with (
        closing(sqlite_files.connect(source, key, mode="ro")) as present,
        closing(sqlite_files.connect(target, key)) as copy,
    ):
        present.execute("BEGIN").close()
        present.execute("SELECT count(*) FROM sqlite_schema").close()  # from here on it reads the file of this moment
        for pragma in _UNTIL_WHOLE:
            copy.execute(f"PRAGMA {pragma}").close()
        present.backup(copy, pages=_PAGES, progress=report)
        copy.execute("PRAGMA journal_mode=DELETE").close()
        data_file.check_pages(copy, source, thoroughly=True)
