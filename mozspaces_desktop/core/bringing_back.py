"""A data file that cannot be worked with where it is, or is gone: a copy of it elsewhere, or its newest backup."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

from mozspaces_desktop.core import data_file, sqlite_files
from mozspaces_desktop.core.backup_contents import contents
from mozspaces_desktop.core.backup_names import Backup
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.destination import written_beside


def copy_to_work_on(path: Path, target: Path) -> None:
    """Copy the data file at `path`, which cannot be written, with what is in its log to `target`.

    An encrypted one stays encrypted, and its log beside it. A file at `target` is replaced once the copy is whole.
    Raises :class:`FileError`.
    """
    data_file.checked_target(target, path)
    with written_beside(target) as partial, data_file.world_errors(target, copied_from=path):
        shutil.copyfile(path, partial)
        log, partial_log = data_file.log_of(path), data_file.log_of(partial)
        if log.exists():
            shutil.copyfile(log, partial_log)
        if not data_file.is_encrypted(partial):
            with closing(sqlite_files.connect(partial)) as copy:
                copy.execute("PRAGMA journal_mode=DELETE").close()  # brings the log into it
                data_file.check_pages(copy, path)
        elif log.exists():
            partial_log.replace(data_file.log_of(target))


def newest(store: BackupStore) -> Backup | None:
    """The newest backup that can be brought back: one that is sound, or encrypted; None if there is none."""
    for backup in store.listing():
        found = contents(backup.path, None)
        if found.sound or found.encrypted:
            return backup
    return None


def bring_back(backup: Backup, path: Path) -> None:
    """Put a copy of `backup` where the data file is missing, at `path`. Raises :class:`FileError`."""
    with data_file.world_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with written_beside(path) as partial:
        shutil.copyfile(backup.path, partial)
