"""From a data file that is damaged, at its opening or in the middle of an evening, to one that is sound again."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mozspaces_desktop import paths
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.clock import system_clock
from mozspaces_desktop.core.errors import DamagedError, FileError, NotOursError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.journal import Origin
from mozspaces_desktop.core.rescuing.our_rows import holds_our_rows
from mozspaces_desktop.core.rescuing.setting_aside import keep_aside
from mozspaces_desktop.gui.damaged_page import DamagedPage

if TYPE_CHECKING:
    from mozspaces_desktop.gui.host import Host


class DamageFlow(QObject):
    """Shows the ways out of damage in the window of `host`; `actor` is who is at work."""

    def __init__(self, host: Host, actor: str, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._actor = actor

    def can_help(self, error: FileError, path: Path) -> bool:
        """Whether the file at `path`, which could not be opened, is a damaged one of ours."""
        with suppress(OSError):
            return isinstance(error, DamagedError) or (isinstance(error, NotOursError) and holds_our_rows(path))
        return False

    def show(self, error: FileError, path: Path, key: Key | None) -> None:
        """Put the page with the ways out into the window."""
        store = BackupStore(path, paths.backups_dir(path), clock=system_clock)
        device = paths.device_id()
        page = DamagedPage(error, store, key, Origin(self._actor, device, device), self._host.tasks)
        page.ready.connect(lambda: self._host.open(path, key))
        page.again.connect(lambda: self._host.open(path, key))
        page.file_wanted.connect(self._host.window.file_wanted)
        self._host.window.show_page(page)

    def interrupt(self, error: DamagedError) -> None:
        """Leave the open file, in which damage was met: a copy of it as it is now goes aside before it is closed."""
        context = self._host.context
        if context is None:
            return
        path, key = context.database.path, context.database.key

        def leave(_outcome: object) -> None:
            self._host.let_go()
            self.show(error, path, key)

        self._host.tasks.run(
            lambda _progress: keep_aside(path, system_clock()),
            leave,
            leave,
            title=self.tr("Setting the damaged file aside…"),
            parent=self._host.window,
            cancellable=False,
        )
