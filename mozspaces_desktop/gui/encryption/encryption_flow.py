"""Leads through switching encryption on and off: asks, closes the file, writes it anew, and opens it again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mozspaces_desktop import paths
from mozspaces_desktop.core import encrypting
from mozspaces_desktop.core.backup_rounds import second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.encryption.copies_dialog import CopiesDialog
from mozspaces_desktop.gui.encryption.encryption_dialog import EncryptedFileDialog, PlainFileDialog
from mozspaces_desktop.gui.encryption.recovery_dialog import RecoveryDialog
from mozspaces_desktop.gui.tasks import Progress, Tasks
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from mozspaces_desktop.gui.context import Context
    from mozspaces_desktop.gui.host import Host


def with_new_key(
    passphrase: str, path: Path, space: str, tasks: Tasks, parent: QWidget, on_key: Callable[[Key], object]
) -> None:
    """Make a key of `passphrase`, show its recovery code, and call `on_key` when that is on paper."""

    def show_code(key: Key) -> None:
        dialog = RecoveryDialog(key, path, space, parent, is_new=True)
        dialog.accepted.connect(lambda: on_key(key))
        dialog.open()

    tasks.run(lambda _progress: Key.fresh(passphrase), show_code, title=None, parent=parent)


class EncryptionFlow(QObject):
    """Everything that File > Encryption… leads to, for the file that is open in `host`."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host

    def ask(self) -> None:
        """Show whether the open file is encrypted, and do what is chosen."""
        context = self._host.context
        if context is None:
            return
        key, window = context.database.key, self._host.window
        if key is None:
            plain = PlainFileDialog(window)
            plain.passphrase_chosen.connect(self._encrypt)
            plain.open()
            return
        encrypted = EncryptedFileDialog(key, self._host.tasks, window)
        encrypted.passphrase_chosen.connect(self._encrypt)
        encrypted.code_wanted.connect(lambda: self._show_code(key))
        encrypted.off_wanted.connect(lambda: self._rewrite(None, self.tr("Switching encryption off…")))
        encrypted.open()

    def _encrypt(self, passphrase: str) -> None:
        context = self._host.context
        if context is not None:
            with_new_key(
                passphrase,
                context.database.path,
                self._space(context),
                self._host.tasks,
                self._host.window,
                lambda key: self._rewrite(key, self.tr("Encrypting the file…")),
            )

    def _show_code(self, key: Key) -> None:
        context = self._host.context
        if context is not None:
            dialog = RecoveryDialog(key, context.database.path, self._space(context), self._host.window, is_new=False)
            dialog.open()

    def _space(self, context: Context) -> str:
        from mozspaces_desktop.core.models import Space

        with context.database.read() as session:
            space = session.get(Space, context.space_id)
            return "" if space is None else space.name

    def _rewrite(self, new: Key | None, title: str) -> None:
        """Write the file anew for the key `new`; it is closed meanwhile, and opened again whatever happens.

        Nothing else may have it open by then: this process would not see its own locks (POSIX). So what runs is waited
        for, and nothing else can be begun.
        """
        host = self._host
        host.window.setEnabled(False)
        if host.tasks.busy:
            again = partial(self._rewrite, new, title)
            host.tasks.run(_nothing, lambda _done: again(), title=None, parent=host.window)
            return
        if host.context is None:
            host.window.setEnabled(True)
            return
        path, old = host.context.database.path, host.context.database.key
        folders, held = _folders(host.context), [old]

        def work(progress: Progress) -> None:
            encrypting.reencrypt(path, old, new, progress=progress)
            held[:] = [new]

        host.let_go()
        page = EmptyState()
        page.show_content("lock", title, self.tr("The file is written anew and compared. Then it opens again."))
        host.window.show_page(page)
        host.tasks.run(
            work,
            lambda _done: self._look_at_copies(old, new, path, folders),
            title=title,
            parent=host.window,
            on_finished=lambda: self._open_again(path, held[0]),
        )

    def _open_again(self, path: Path, key: Key | None) -> None:
        self._host.window.setEnabled(True)
        self._host.open(path, key)

    def _look_at_copies(self, old: Key | None, new: Key | None, path: Path, folders: list[Path]) -> None:
        copies = [] if new is None else encrypting.copies_opened_by(old, path, folders)
        if new is not None and copies:
            CopiesDialog(copies, old, new, self._host.tasks, self._host.window).open()


def _nothing(_progress: Progress) -> None:
    """For whoever waits for its turn."""


def _folders(context: Context) -> list[Path]:
    """Where the backups are: beside the file, and in the second place if there is one."""
    path, chosen = context.database.path, context.settings.backup_folder
    store = BackupStore(path, paths.backups_dir(path))
    second = [second_place(store, Path(chosen), paths.device_id()).folder] if chosen else []
    return [store.folder, *second]
