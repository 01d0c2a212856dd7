"""What stands in the window when the data file cannot be opened, or is not there: one sentence and the ways out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from mozspaces_desktop.core import bringing_back
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import FileError, ReadOnlyError
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Tasks
from mozspaces_desktop.gui.widgets.empty_state import EmptyState


class UnopenedPage(EmptyState):
    """Says why the file at `path` cannot be opened, and offers another one, another try, or to work on a copy."""

    file_wanted = Signal()
    again = Signal()
    opened = Signal(object)
    """With the Path of a file that can be worked with."""

    def __init__(self, error: FileError, path: Path, tasks: Tasks) -> None:
        super().__init__()
        self._path, self._tasks = path, tasks
        another, is_read_only = self.tr("Open another file…"), isinstance(error, ReadOnlyError)
        self.show_content(
            "warning",
            self.tr("This data file cannot be opened"),
            messages.sentence(error),
            primary=self.tr("Work on a copy…") if is_read_only else another,
            secondary=self.tr("Try again"),
            further=another if is_read_only else "",
        )
        self.primary_clicked.connect(self._copy if is_read_only else self.file_wanted)
        self.secondary_clicked.connect(self.again)
        self.further_clicked.connect(self.file_wanted)

    @Slot()
    def _copy(self) -> None:
        path = self._path
        proposed = Path.home() / f"{path.stem}-copy{path.suffix}"
        target = chosen_target(self, self.tr("Work on a copy"), proposed, self.tr("Data files (*.sqlite)"))
        if target is not None:
            self._tasks.run(
                lambda _progress: bringing_back.copy_to_work_on(path, target),
                lambda _done: self.opened.emit(target),
                title=self.tr("Copying…"),
                parent=self,
                cancellable=False,
            )


class MissingPage(EmptyState):
    """Says that the file of `store` is not where it was, and offers the newest backup, another file, or a new one."""

    file_wanted = Signal()
    again = Signal()
    new_wanted = Signal()

    def __init__(self, store: BackupStore, tasks: Tasks) -> None:
        super().__init__()
        self._store, self._tasks = store, tasks
        self._backup = bringing_back.newest(store)
        said = self.tr("There is no {path}. Is it on a disk or stick that is not here, or was it moved?")
        another = self.tr("Open another file…")
        self.show_content(
            "warning",
            self.tr("The data file is not there"),
            said.format(path=store.path),
            primary=self.tr("Restore the newest backup") if self._backup is not None else another,
            secondary=self.tr("Look again"),
            further=another if self._backup is not None else self.tr("Begin a new one"),
        )
        self.primary_clicked.connect(self.file_wanted if self._backup is None else self._restore)
        self.secondary_clicked.connect(self.again)
        self.further_clicked.connect(self.new_wanted if self._backup is None else self.file_wanted)

    @Slot()
    def _restore(self) -> None:
        backup = self._backup
        if backup is not None:
            self._tasks.run(
                lambda _progress: bringing_back.bring_back(backup, self._store.path),
                lambda _done: self.again.emit(),
                title=self.tr("Restoring…"),
                parent=self,
                cancellable=False,
            )


def is_missed(store: BackupStore) -> bool:
    """Whether somebody will miss the file of `store`, which is not there: it has backups, or its folder is gone, too.

    Where nobody does, this is the first start.
    """
    try:
        return not store.path.parent.is_dir() or bool(store.listing())
    except FileError:
        return False
