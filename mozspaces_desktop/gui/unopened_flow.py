"""From a data file that cannot be opened, is missing or went away while open, to one that can be worked with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from mozspaces_desktop import paths
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError, FileGoneError
from mozspaces_desktop.gui.gone_page import GonePage
from mozspaces_desktop.gui.host import Host
from mozspaces_desktop.gui.unopened_page import MissingPage, UnopenedPage, is_missed

if TYPE_CHECKING:
    from mozspaces_desktop.core.file_key import Key


class UnopenedHost(Host, Protocol):
    """What this asks of the program besides."""

    def show_first_run(self) -> None:
        """Show the page on which the first space is made."""

    def show_file(self) -> None:
        """Show the file that is open."""


class UnopenedFlow(QObject):
    """Shows the ways out in the window of `host`."""

    def __init__(self, host: UnopenedHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    def show_problem(self, error: FileError, path: Path, key: Key | None) -> None:
        """The file at `path` cannot be opened."""
        page = UnopenedPage(error, path, self._host.tasks)
        page.file_wanted.connect(self._host.window.file_wanted)
        page.again.connect(lambda: self._host.open(path, key))
        page.opened.connect(lambda copy: self._host.open(copy, key))
        self._host.window.show_page(page)

    def show_missing(self, path: Path) -> None:
        """There is no file at `path`: nobody misses one at the first start."""
        store = BackupStore(path, paths.backups_dir(path))
        if not is_missed(store):
            self._host.show_first_run()
            return
        page = MissingPage(store, self._host.tasks)
        page.file_wanted.connect(self._host.window.file_wanted)
        page.again.connect(lambda: self._host.open(path))
        page.new_wanted.connect(self._host.show_first_run)
        self._host.window.show_page(page)

    def show_gone(self, error: FileGoneError, database: Database) -> None:
        """The file of `database`, which is open, was deleted or moved, or a part of it."""
        page = GonePage(error, database, self._host.tasks)
        page.saved.connect(lambda path: self._host.open(path, database.key))
        page.back.connect(self._host.show_file)
        self._host.window.show_page(page)
