"""From the menu to a backup that was made, or one that was restored, and back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop import paths
from mozspaces_desktop.core import backups, data_file, restoring
from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.backup_names import Backup, Reason
from mozspaces_desktop.core.backup_rounds import second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import FileError, MozSpacesError
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.backups.backup_wording import moment_words
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.widgets.banner import Banner

if TYPE_CHECKING:
    from mozspaces_desktop.gui.backup_keeper import BackupKeeper
    from mozspaces_desktop.gui.context import Context
    from mozspaces_desktop.gui.host import Host

_SHOWN_MS = 15_000


class BackupFlow(QObject):
    """What the entries of the menu about backups do, for a file that is open in `host`."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._banner: Banner | None = None
        self._noted = ""
        self.keeper: BackupKeeper | None = None
        """Who makes backups of the open file by itself."""

    def keep(self) -> None:
        """Make backups of the open file by itself, from now on. One that cannot be read is told of by others."""
        from mozspaces_desktop.gui.backup_keeper import BackupKeeper

        context = self._host.context
        if context is not None and self.keeper is None:
            with suppress(FileError):
                self.keeper = BackupKeeper(context, self._store, self)
                self.keeper.noted.connect(self._note)

    def rest(self) -> None:
        """Make no more of them: the file is being closed."""
        if self.keeper is not None:
            self.keeper.stop()
            self.keeper = None
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None

    def close(self) -> None:
        """Make the backup of the end, before the file is closed and the program with it."""
        self.keep()
        if self.keeper is not None:
            self.keeper.close()
            self.keeper = None

    @Slot()
    def back_up_now(self) -> None:
        """Make one, among the others."""
        database, store = self._context.database, self._store
        self._run(
            lambda progress: store.make(Reason.BY_HAND, key=database.key, progress=progress),
            self._on_made,
        )

    def _on_made(self, _made: object) -> None:
        self._say(self.tr("Backed up."))
        if self.keeper is not None:
            self.keeper.look()  # it goes to the second place, too

    @Slot()
    def back_up_to(self) -> None:
        """Make one where the person says."""
        database = self._context.database
        proposal = database.path.with_name(f"{database.path.stem}-backup{database.path.suffix}")
        kinds = self.tr("Data files (*.sqlite)")
        chosen = chosen_target(self._host.window, self.tr("Back up to"), proposal, kinds)
        if chosen is None:
            return

        def copy(progress: Callable[[int, int], None]) -> None:
            target = data_file.checked_target(chosen, database.path)
            backups.backup(database.path, target, key=database.key, progress=progress)
            register(database, Exported.BACKUP, target, with_names=True)

        self._run(copy, lambda _done: self._say(self.tr("Backed up to {path}").format(path=chosen)))

    @Slot()
    def choose_second_folder(self) -> None:
        """Show where a second copy of each backup goes."""
        from mozspaces_desktop.gui.backups.second_folder_dialog import SecondFolderDialog

        dialog = SecondFolderDialog(self._context, self._store, self._tzid, paths.device_id(), self._host.window)
        if self.keeper is not None:
            dialog.changed.connect(self.keeper.look)
        dialog.open()

    @Slot()
    def ask_what_to_restore(self) -> None:
        """Show the backups of the open file."""
        from mozspaces_desktop.gui.backups.restore_dialog import RestoreDialog

        context, stores = self._context, [self._store]
        chosen = context.settings.backup_folder
        if chosen:
            stores.append(second_place(self._store, Path(chosen), paths.device_id()))
        dialog = RestoreDialog(stores, self._tzid, context.database.key, context.tasks, self._host.window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object, object)
    def _on_chosen(self, backup: Backup, key: Key | None) -> None:
        when = moment_words(backup.at, self._store.clock(), self._tzid)
        said = self.tr("Restored the backup of {when}. What was there before is kept.").format(when=when)
        self._restore(backup.path, key, said)

    def _restore(self, backup: Path, backup_key: Key | None, said: str) -> None:
        """Put a backup in the place of the open file, and show that; or show the file again as it was."""
        store, key = self._store, self._context.database.key

        def done(kept: Path | None) -> None:
            self._host.open(store.path, key)
            if kept is not None:
                self._offer_undo(said, kept)
            else:
                self._say(said)

        def failed(error: MozSpacesError) -> None:
            self._host.open(store.path, key)
            messages.error(self._host.window, error)

        self._host.let_go()
        self._host.tasks.run(
            lambda progress: restoring.restore(backup, store, key=key, backup_key=backup_key, progress=progress),
            done,
            failed,
            title=self.tr("Restoring…"),
            parent=self._host.window,
            cancellable=False,
        )

    def _offer_undo(self, said: str, kept: Path) -> None:
        context = self._host.context
        if context is None or not context.access.may(Right.SETTINGS):
            return  # the file that was restored has a lock of its own; what was kept is in its list
        self._banner = Banner()
        self._host.window.ui.centre_layout.insertWidget(0, self._banner)
        undone = self.tr("The file is as it was before restoring. What was done since then is kept, too.")
        key = context.database.key
        self._banner.action_clicked.connect(lambda: self._restore(kept, key, undone))
        self._banner.show_message(said, "positive", action=self.tr("Undo"))

    def _run(self, work: Callable[[Callable[[int, int], None]], object], done: Callable[[object], None]) -> None:
        window = cast("QWidget", self._host.window)
        self._host.tasks.run(work, done, title=self.tr("Backing up…"), parent=window)

    def _say(self, text: str) -> None:
        self._host.window.statusBar().showMessage(text, _SHOWN_MS)

    @Slot(str)
    def _note(self, text: str) -> None:
        """Show a quiet line until there is no need for it; without any, the window has no place for one."""
        if text or self._noted:
            self._noted = text
            self._host.window.statusBar().showMessage(text)

    @property
    def _context(self) -> Context:
        return cast("Context", self._host.context)

    @property
    def _store(self) -> BackupStore:
        database = self._context.database
        return database.backups or BackupStore(database.path, paths.backups_dir(database.path), clock=database.clock)

    @property
    def _tzid(self) -> str:
        with self._context.database.read() as session:
            return row(session, Space, self._context.space_id).tzid
