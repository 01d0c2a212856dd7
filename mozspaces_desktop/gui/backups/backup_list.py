"""What the restore dialog knows of each backup, found out one after the other, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import backup_contents, backup_loss
from mozspaces_desktop.core.backup_contents import Contents
from mozspaces_desktop.core.backup_loss import Loss
from mozspaces_desktop.core.backup_names import Backup, backup_at, newest_first
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.tasks import Progress, Tasks


class BackupList(QObject):
    """The backups in some places, those of the first one before a copy of the same name in another.

    What is found out is for as long as `host` is there.
    """

    listed = Signal()
    """`backups` are known by their names."""
    known = Signal(object)
    """With the Backup whose contents are known now."""

    def __init__(self, stores: Sequence[BackupStore], key: Key | None, tasks: Tasks, host: QWidget) -> None:
        super().__init__(host)
        self._stores, self._key, self._tasks, self._host = stores, key, tasks, host
        self._keys: dict[Path, Key] = {}
        self.backups: list[Backup] = []
        self.contents: dict[Backup, Contents] = {}

    @property
    def now(self) -> datetime:
        """The present moment (UTC) by the clock of the data file."""
        return self._stores[0].clock()

    def key_of(self, backup: Backup) -> Key | None:
        """What opens a backup, as far as is known; None for a plain one."""
        held = self.contents.get(backup)
        if held is None or not held.encrypted:
            return None
        return self._keys.get(backup.path, self._key)

    def read(self) -> None:
        """Look for backups, and then into each of them."""
        self._tasks.run(self._listing, self._on_listed, title=None, parent=self._host)

    def add(self, path: Path) -> Backup:
        """Take one from elsewhere into the list, and look into it. Raises OSError."""
        backup = backup_at(path)
        if backup not in self.backups:
            self.backups.insert(0, backup)
        self.listed.emit()
        self._look_into([backup])
        return backup

    def unlock(self, backup: Backup, key: Key) -> None:
        """Look into a backup again, with the `key` that opens it."""
        self._keys[backup.path] = key
        self._look_into([backup])

    def compare(self, backup: Backup, present: Path, on_done: Callable[[Loss | FileError], None]) -> None:
        """Find out what of the data file `present` would be lost; ``on_done(Loss | FileError)``."""
        key, backup_key = self._key, self.key_of(backup)

        def work(_progress: Progress) -> Loss | FileError:
            try:
                return backup_loss.lost_by(present, backup.path, key=key, backup_key=backup_key)
            except FileError as error:
                return error

        self._tasks.run(work, on_done, title=None, parent=self._host)

    def _listing(self, _progress: Progress) -> list[Backup]:
        found: dict[str, Backup] = {}
        for store in self._stores:
            for backup in _listed(store):
                found.setdefault(backup.path.name, backup)
        return newest_first(found.values(), self.now)

    def _on_listed(self, backups: list[Backup]) -> None:
        self.backups = backups
        self.listed.emit()
        self._look_into(backups)

    def _look_into(self, backups: Sequence[Backup]) -> None:
        """Look into the first one, and then into the others: each is shown as soon as it is known."""
        if not backups:
            return
        first, others = backups[0], backups[1:]
        key = self._keys.get(first.path, self._key)

        def done(held: Contents) -> None:
            self.contents[first] = held
            self.known.emit(first)
            self._look_into(others)

        self._tasks.run(
            lambda _progress: backup_contents.contents(first.path, key), done, title=None, parent=self._host
        )


def _listed(store: BackupStore) -> list[Backup]:
    try:
        return store.listing()
    except FileError:  # a stick that was pulled out just now has none
        return []
