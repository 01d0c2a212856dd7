"""What is done for the backups of an open file by itself: one a day, one at the end, and the same in a second place."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from mozspaces_desktop.core import compaction
from mozspaces_desktop.core.backup_names import Backup, Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.clock import local
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress, silent

_DEVICE = 8
"""So many characters tell the computers apart that use one stick."""


def second_place(store: BackupStore, chosen: Path, device: str) -> BackupStore:
    """The backups in `chosen`, a folder or stick, of the file that `store` is of, on the computer `device`."""
    folder = chosen / f"{store.folder.name} {device[:_DEVICE]}".rstrip()
    return BackupStore(store.path, folder, clock=store.clock)


def check_second_place(store: BackupStore, chosen: Path) -> None:
    """Raise :class:`FileError` if `chosen` is where the file or its backups are: nothing there would outlive them."""
    place, backups = chosen.resolve(), store.folder.resolve()
    if place in (store.path.parent.resolve(), backups) or backups in place.parents:
        raise FileError(
            QT_TRANSLATE_NOOP(
                "core", "The data file and its backups are in {folder} already; choose a stick or another disk."
            ),
            folder=chosen,
        )


def daily(database: Database, store: BackupStore, tzid: str, *, progress: Progress = silent) -> Backup | None:
    """Make the backup of today, by the clock on the wall in `tzid`, unless there is one; returns it then.

    What an earlier run left, and backups that are no longer needed, are removed; after a fresh backup the journal is
    summed up if that is due. Raises :class:`FileError`.
    """
    store.remove_partials()
    made = None
    if not store.has_one_of(local(store.clock(), tzid).date(), tzid, key=database.key):
        made = store.make(Reason.DAILY, key=database.key, progress=progress)
        with suppress(FileError):  # whoever writes next is told
            compaction.compact_if_due(database)
    store.thin(tzid, key=database.key)
    return made


def at_the_end(database: Database, store: BackupStore, tzid: str, *, progress: Progress = silent) -> Backup | None:
    """Make a backup if something was done since the newest one; returns it then. Raises :class:`FileError`."""
    if store.is_up_to_date(key=database.key):
        return None
    made = store.make(Reason.CLOSING, key=database.key, progress=progress)
    store.thin(tzid, key=database.key)
    return made


def catch_up(
    store: BackupStore, second: BackupStore, tzid: str, *, database: Database, progress: Progress = silent
) -> Backup | None:
    """Copy the newest backup to the `second` place, unless it is there, and thin that; returns the newest one there.

    None without any backup. Raises :class:`FileError`, also when the stick is not there: nothing is made in its stead.
    """
    if not second.folder.is_dir():
        raise FileError(QT_TRANSLATE_NOOP("core", "There is no folder {folder} now."), folder=second.folder)
    second.remove_partials()
    there = {one.path.name for one in second.listing()}
    newest = next(iter(store.by_age()), None)
    if newest is None or newest.path.name in there:
        return newest
    found = store.newest_sound(database.key)
    if found is None:
        return None
    if found[0].path.name not in there:
        second.take(found[0], key=database.key, progress=progress)
        second.thin(tzid, key=database.key)
    return found[0]
