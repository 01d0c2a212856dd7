"""Copies of the data file, made through SQLite's own backup API so that committed rows in the WAL are in them."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from mozspaces_desktop.core import data_file, sqlite_files
from mozspaces_desktop.core.file_key import Key


def backup(source: Path, target: Path, *, key: Key | None = None) -> None:
    """Copy the data file `source` to `target`, which is written beside its place, checked, and moved there.

    A copy of an encrypted file is encrypted with the same `key`. Raises :class:`FileError` if `source` is damaged or
    `target` cannot be written; a file that was at `target` stays as it was then.
    """
    partial = target.with_name(target.name + ".partial")
    with data_file.world_errors(target, copied_from=source):
        target.parent.mkdir(parents=True, exist_ok=True)
        data_file.remove(partial)
        os.close(os.open(partial, os.O_RDWR | os.O_CREAT, 0o600))
        try:
            _copy(source, partial, key)
            os.replace(partial, target)
        finally:
            data_file.remove(partial)


def _copy(source: Path, target: Path, key: Key | None) -> None:
    with (
        closing(sqlite_files.connect(source, key, mode="ro")) as present,
        closing(sqlite_files.connect(target, key)) as copy,
    ):
        present.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE").close()
        data_file.check_pages(copy, source, thoroughly=True)
