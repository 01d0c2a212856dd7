"""Bringing an older data file to the present format, after a backup."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mozspaces_desktop.core import data_file, sqlite_files
from mozspaces_desktop.core.backup_names import Backup, Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, DamagedError, FileError
from mozspaces_desktop.core.file_key import Key


def migrate(path: Path, backups: BackupStore, *, key: Key | None = None) -> None:
    """Bring the data file at `path` to the newest version, each migration in one transaction.

    Does nothing when it is there already; otherwise first makes a backup, without which nothing is done. Raises
    :class:`FileError`, with the file as it was before the migration that failed.
    """
    with data_file.world_errors(path), closing(sqlite_files.connect(path, key)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == data_file.SCHEMA_VERSION:
        return
    from mozspaces_desktop.core.schema import upgrade

    copy = _backup(backups, key)
    try:
        with data_file.world_errors(path):
            upgrade(path, key=key)
    except DBAPIError as error:
        raise FileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} could not be brought to the present format and was left as it was ({reason}); "
                "a copy is at {copy}.",
            ),
            path=path,
            reason=error.orig,
            copy=copy.path,
        ) from error


def _backup(backups: BackupStore, key: Key | None) -> Backup:
    try:
        return backups.make(Reason.BEFORE_MIGRATION, key=key)
    except DamagedError:
        raise
    except FileError as error:
        raise FileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} is of an older format and was left as it was: before it can be brought to the present one, it "
                "has to be backed up. {reason}",
            ),
            path=backups.path,
            reason=error,
        ) from error
