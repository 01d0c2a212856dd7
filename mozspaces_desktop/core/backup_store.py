"""The folder with the backups of a data file: made, listed, checked, thinned, copied to a second place."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from mozspaces_desktop.core import backups, data_file, sqlite_files
from mozspaces_desktop.core.backup_contents import Contents, contents
from mozspaces_desktop.core.backup_names import SUFFIX, Backup, Reason, backup_at, free_path, newest_first
from mozspaces_desktop.core.backup_thinning import to_remove
from mozspaces_desktop.core.clock import Clock, local, system_clock
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress, silent

_PRIVATE = 0o700


class BackupStore:
    """The backups of `path`, in `folder`: beside the file, unless said otherwise. Touches nothing until it is asked to.

    What it does takes its time, and not on the window's thread. Whatever the disk refuses is a :class:`FileError`.
    """

    def __init__(self, path: Path, folder: Path | None = None, *, clock: Clock = system_clock) -> None:
        self.path = path
        self.folder = folder or path.with_name(f"{path.stem} backups")
        self.clock = clock

    def make(self, reason: Reason, *, key: Key | None = None, progress: Progress = silent) -> Backup:
        """Back the data file up, encrypted as it is, and check the copy; see :func:`backups.backup`."""
        target = self.place(reason)
        backups.backup(self.path, target, key=key, progress=progress)
        return backup_at(target)

    def place(self, reason: Reason) -> Path:
        """Where a backup that is made now goes; the folder exists afterwards, for its owner alone."""
        with data_file.world_errors(self.folder):
            self.folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        return free_path(self.folder, self.clock(), reason)

    def listing(self) -> list[Backup]:
        """Every backup, the newest first, without opening one. The data file itself under another name is none."""
        with data_file.world_errors(self.folder):
            if not self.folder.is_dir():
                return []
            found = [backup_at(path) for path in self.folder.glob(f"*{SUFFIX}") if path.is_file()]
            others = [one for one in found if not self._is_the_file(one.path)]
        return sorted(others, key=lambda one: (one.at, one.path.name), reverse=True)

    def by_age(self) -> list[Backup]:
        """Every backup, the newest first; then those of the future, of a time when the clock was wrong."""
        return newest_first(self.listing(), self.clock())

    def newest_sound(self, key: Key | None = None) -> tuple[Backup, Contents] | None:
        """The newest backup that could be restored, and what it holds; None if there is none."""
        for backup in self.by_age():
            found = contents(backup.path, key)
            if found.sound:
                return backup, found
        return None

    def has_one_of(self, day: date, tzid: str, *, key: Key | None = None) -> bool:
        """Whether there is a sound backup of `day`, by the clock on the wall in `tzid`, and not of its future."""
        now = self.clock()
        of_day = (one for one in self.listing() if one.at <= now and local(one.at, tzid).date() == day)
        return any(contents(one.path, key).sound for one in of_day)

    def is_up_to_date(self, *, key: Key | None = None) -> bool:
        """Whether nothing was done in the data file since the newest backup."""
        newest = next(iter(self.by_age()), None)
        return newest is not None and _last_stamp(newest.path, key) == _last_stamp(self.path, key)

    def thin(self, tzid: str, *, key: Key | None = None) -> list[Backup]:
        """Remove what is no longer needed, by the clock on the wall in `tzid`, and say what that was.

        What is damaged, or does not open with `key`, takes no other one's place: whatever makes one unnecessary is
        opened first. Nothing goes while the newest one cannot be opened.
        """
        found = self.by_age()
        trusted: dict[Backup, bool] = {}
        while True:
            counted = [one for one in found if trusted.get(one, True)]
            going = to_remove(counted, self.clock(), tzid)
            staying = [one for one in counted if one not in set(going)]
            looked_at = {found[0], *(_next_newer(one, staying) for one in going)} if going else set()
            fresh = {one: contents(one.path, key).sound for one in looked_at if one not in trusted}
            trusted |= fresh
            if all(fresh.values()):
                break
        if not going or not trusted[found[0]]:
            return []
        for backup in going:
            self.remove(backup)
        return going

    def take(self, backup: Backup, *, key: Key | None = None, progress: Progress = silent) -> None:
        """Copy a backup of another place into this folder, under its name, and check the copy."""
        backups.backup(backup.path, self.folder / backup.path.name, key=key, progress=progress)

    def remove(self, backup: Backup) -> None:
        """Delete a backup for good."""
        with data_file.world_errors(backup.path):
            data_file.remove(backup.path)

    def remove_partials(self) -> None:
        """Delete what was left when the program was killed while it made a backup; others may be making one now."""
        with data_file.world_errors(self.folder):
            for partial in self.folder.glob(f"*{backups.PARTIAL}*"):  # and what is being encrypted
                if not _in_use(partial):
                    data_file.remove(partial)

    def _is_the_file(self, path: Path) -> bool:
        with suppress(OSError):
            return path.samefile(self.path)
        return False


def _last_stamp(path: Path, key: Key | None) -> str | None:
    """The stamp of the last action in the file at `path`; None if it has none or cannot be read."""
    try:
        with closing(sqlite_files.connect(path, key, mode="ro")) as connection:
            last: str | None = connection.execute("SELECT max(hlc) FROM journal_action").fetchone()[0]
            return last
    except sqlite_files.errors():
        return None


def _next_newer(backup: Backup, staying: Sequence[Backup]) -> Backup:
    """The one of `staying`, the newest first, that stands for `backup` when that is gone."""
    return next(one for one in reversed(staying) if one.at >= backup.at)


def _in_use(path: Path) -> bool:
    """Whether somebody is writing the copy at `path`: who does has it locked from the first page to the last."""
    try:
        with closing(sqlite_files.connect(path, timeout=0)) as connection:
            connection.execute("BEGIN EXCLUSIVE").close()
    except sqlite_files.errors() as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
    return False
