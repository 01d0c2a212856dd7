"""A damaged file goes aside, with its log, and another one takes its place: at every moment one of the two is there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from glob import escape
from itertools import chain, count
from pathlib import Path

from mozspaces_desktop.core import backups, data_file, durable, private_files
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress, silent

_WITH_FILE = ("", "-wal", "-shm")


def keep_aside(path: Path, moment: datetime) -> Path:
    """Copy the file at `path`, which may be open, with its log to a name of its own beside it, which is returned.

    That is named after `moment`, by the clock on the wall. Raises :class:`FileError` when the disk is full.
    """
    aside = _free_name(path, moment)
    with data_file.world_errors(aside):
        for present, kept in _pairs(path, aside):
            private_files.make(kept)
            durable.copy(present, kept)
    return aside


def take_its_place(fresh: Path, path: Path, moment: datetime) -> Path | None:
    """Move `fresh`, a data file that is closed, to `path`; returns where the file that was there is now.

    It goes with its log to a name of its own beside it, after `moment`; None if there was none. Raises
    :class:`FileError`, with nothing changed, when a disk refuses.
    """
    with data_file.world_errors(path):
        if not path.exists():
            durable.replace(fresh, path)
            return None
        aside = _free_name(path, moment)
        try:
            for present, kept in _pairs(path, aside):
                _keep(present, kept)
            durable.sync_folder(path.parent)
        except OSError:
            data_file.remove(aside)
            raise
        path.with_name(f"{path.name}-wal").unlink(missing_ok=True)  # SQLite would play it into the one that comes
        durable.replace(fresh, path)
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)  # until here it tells that a log is missing
        return aside


def remove_leftovers(path: Path) -> None:
    """Remove what a rescue or a restore that was killed left beside the data file at `path`, which is sound.

    Raises :class:`FileError`.
    """
    with data_file.world_errors(path):
        for left in path.parent.glob(f".{escape(path.name)}.*"):
            if left.is_dir():
                shutil.rmtree(left)
            else:
                left.unlink()


def _pairs(path: Path, aside: Path) -> Iterator[tuple[Path, Path]]:
    for end in _WITH_FILE:
        present = path.with_name(path.name + end)
        if present.exists():
            yield present, aside.with_name(aside.name + end)


def _keep(present: Path, kept: Path) -> None:
    """Let `present` be at `kept`, too: by a second name, or as a copy where a stick knows no second names."""
    try:
        os.link(present, kept)
    except OSError:
        private_files.make(kept)
        durable.copy(present, kept)


def _free_name(path: Path, moment: datetime) -> Path:
    stem = f"{path.stem}-damaged-{moment.astimezone():%Y%m%d-%H%M}"
    names = chain([stem], (f"{stem}-{number}" for number in count(2)))
    paths = (path.with_name(name + path.suffix) for name in names)
    return next(free for free in paths if not free.exists())


def put_backup(
    backup: Path,
    path: Path,
    moment: datetime,
    *,
    key: Key | None,
    backup_key: Key | None,
    progress: Progress = silent,
) -> Path | None:
    """Let a copy of `backup` take the place of the damaged file at `path`; see :func:`take_its_place`.

    It is encrypted with `key`, if there is one, whatever `backup_key` opens the backup.
    """
    fresh = path.with_name(f".{path.name}.restoring")
    try:
        if key == backup_key:
            backups.backup(backup, fresh, key=key, progress=progress)
        else:
            from mozspaces_desktop.core.encrypting import reencrypted_copy  # needs the second driver

            reencrypted_copy(backup, backup_key, fresh, key, progress=progress)
        data_file.check(fresh, called=backup, key=key)
        return take_its_place(fresh, path, moment)
    finally:
        data_file.remove(fresh)
