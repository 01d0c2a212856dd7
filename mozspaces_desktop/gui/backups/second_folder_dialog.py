"""Where a second copy of each backup goes: a stick, another disk, or nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_rounds import catch_up, check_second_place, second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.data_file import world_errors
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.backups.backup_wording import moment_words
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_second_folder_dialog import Ui_SecondFolderDialog
from mozspaces_desktop.gui.tasks import Progress


class SecondFolderDialog(QDialog):
    """Shows the second place of the backups in `store`, what is there, and lets another one be chosen."""

    changed = Signal()

    def __init__(
        self, context: Context, store: BackupStore, tzid: str, device: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._store, self._tzid, self._device = context, store, tzid, device
        self.ui = Ui_SecondFolderDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.state_layout.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.m)
        ui.state_layout.setSpacing(spacing.xs)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.choose_button.clicked.connect(self._on_choose_clicked)
        ui.none_button.clicked.connect(self._on_none_clicked)
        ui.close_button.clicked.connect(self.accept)
        self.setMinimumWidth(spacing.xxl * 16)
        self._show()

    def _show(self, problem: str = "") -> None:
        chosen = self._context.settings.backup_folder
        self.ui.problem.setText(problem)
        self.ui.problem.setVisible(bool(problem))
        self.ui.none_button.setVisible(bool(chosen))
        self.ui.folder.setText(chosen or self.tr("No second place is chosen"))
        self.ui.state.setText(self._state(Path(chosen)) if chosen else "")
        self.ui.state.setVisible(bool(chosen))
        width = self.minimumWidth()
        self.resize(width, self.ui.dialog_layout.totalHeightForWidth(width))  # wrapped texts ask for more

    def _state(self, chosen: Path) -> str:
        last = self._context.settings.last_copied(self._store.folder.name)
        when = self.tr("none yet") if last is None else moment_words(last, self._store.clock(), self._tzid)
        if second_place(self._store, chosen, self._device).folder.is_dir():
            return self.tr("Newest copy: {when}").format(when=when)
        return self.tr("Not there now. Newest copy: {when}").format(when=when)

    @Slot()
    def _on_choose_clicked(self) -> None:
        chosen = self._context.settings.backup_folder
        name = QFileDialog.getExistingDirectory(self, self.tr("Second folder for backups"), chosen)
        if name:
            self._try(Path(name))

    def _try(self, chosen: Path) -> None:
        """Copy the newest backup there; the folder is remembered once that has worked."""
        second, database, tzid = second_place(self._store, chosen, self._device), self._context.database, self._tzid

        def work(progress: Progress) -> None:
            check_second_place(self._store, chosen)
            with world_errors(second.folder):
                second.folder.mkdir(mode=0o700, exist_ok=True)
            if self._store.newest_sound(database.key) is None:
                self._store.make(Reason.DAILY, key=database.key)
            copied = catch_up(self._store, second, tzid, database=database, progress=progress)
            if copied is not None:
                self._context.settings.remember_copied(self._store.folder.name, copied.at)

        def done(_done: None) -> None:
            self._context.settings.backup_folder = str(chosen)
            self._show()
            self.changed.emit()

        def failed(error: MozSpacesError) -> None:
            self._show(messages.sentence(error))

        self._context.tasks.run(work, done, failed, title=self.tr("Copying the newest backup…"), parent=self)

    @Slot()
    def _on_none_clicked(self) -> None:
        """Copy no more; what is there stays there."""
        self._context.settings.backup_folder = ""
        self._show()
        self.changed.emit()
