"""Pictures of backups: the list of them, one that is damaged, what was restored, and where a second copy goes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from mozspaces_desktop.core import people
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui.backups.restore_dialog import RestoreDialog
from tests.end_to_end.pictures import Pictures
from tests.end_to_end.stage import Stage

_MADE = ((40, Reason.DAILY), (9, Reason.BEFORE_MIGRATION), (2, Reason.DAILY), (1, Reason.CLOSING), (0.1, Reason.DAILY))
"""How many days ago, and why."""


class BackupPictures(Pictures):
    """Those of the dialogs about backups."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage, folder)
        context = stage.program.context
        assert context is not None
        assert context.database.backups is not None
        self._database: Database = context.database
        self._store: BackupStore = context.database.backups

    def take(self) -> None:
        """Take all pictures; the file ends as it began."""
        self._stage.program.window.restore_wanted.emit()
        with self._dialog("restore-empty"):
            self._wait()
        self._make_backups()
        self._stage.program.window.restore_wanted.emit()
        with self._dialog("restore-damaged") as dialog:
            assert isinstance(dialog, RestoreDialog)
            self._wait()
            self._picture("restore", dialog)
            dialog.ui.backups.setCurrentIndex(dialog.ui.backups.model().index(1, 0))
        self._stage.program.window.second_backup_wanted.emit()
        with self._dialog("second-backup"):
            pass
        self._restore()

    def _make_backups(self) -> None:
        now = self._database.clock()
        for days, reason in _MADE:
            at = now - timedelta(days=days)
            BackupStore(self._store.path, self._store.folder, clock=fixed_clock(at)).make(reason)
        with self._database.begin("Add {name}", name="Zoé Ba") as session:
            people.add_person(session, name="Zoé Ba")
        spoilt = self._store.listing()[1].path
        spoilt.write_bytes(spoilt.read_bytes()[:50_000])

    def _restore(self) -> None:
        window = self._stage.program.window
        window.restore_wanted.emit()
        dialog = self._stage.dialog()
        assert isinstance(dialog, RestoreDialog)
        self._wait()
        dialog.ui.restore_button.click()
        self._stage.wait(lambda: self._stage.program.context is not None and not self._stage.program.tasks.busy, "it")
        self._stage.settle(500)
        self._picture("restored")

    def _wait(self) -> None:
        self._stage.settle(100)
        self._stage.wait(lambda: not self._stage.program.tasks.busy, "the backups to be read")
        self._stage.settle(100)
