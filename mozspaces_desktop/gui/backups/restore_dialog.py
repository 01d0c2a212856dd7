"""Lets somebody choose the backup that takes the place of the data file, and says first what would be lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QTreeWidgetItem, QWidget

from mozspaces_desktop.core.backup_contents import Contents
from mozspaces_desktop.core.backup_loss import Loss
from mozspaces_desktop.core.backup_names import Backup
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import DamagedError, FileError, KeyNeededError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.restoring import check_choice
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.backups import backup_wording as wording
from mozspaces_desktop.gui.backups.backup_list import BackupList
from mozspaces_desktop.gui.forms.ui_restore_dialog import Ui_RestoreDialog
from mozspaces_desktop.gui.tasks import Tasks
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

_BACKUP = Qt.ItemDataRole.UserRole
_WHEN, _WHY, _EVENTS, _PEOPLE, _LAST = range(5)
_WIDTHS = (5.5, 6.5, 2.25, 2.25)
"""Of the columns but the last, in tokens of the largest distance."""

_ROWS_SHOWN = 8


class RestoreDialog(QDialog):
    """The backups in `stores`, the first of which is of the data file; times by the clock on the wall in `tzid`."""

    chosen = Signal(object, object)
    """With the Backup that is to be restored, and the Key that opens it, or None."""

    def __init__(
        self, stores: Sequence[BackupStore], tzid: str, key: Key | None, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._present, self._tzid, self._tasks = stores[0].path, tzid, tasks
        self._losses: dict[Backup, str] = {}
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = BackupList(stores, key, tasks, self)
        self._list.listed.connect(self._on_listed)
        self._list.known.connect(self._on_known)
        self._empty = EmptyState()
        self._dress()
        ui = self.ui
        ui.backups.currentItemChanged.connect(self._on_current_changed)
        ui.backups.itemActivated.connect(self._on_restore_clicked)
        ui.restore_button.clicked.connect(self._on_restore_clicked)
        ui.other_button.clicked.connect(self._on_other_clicked)
        ui.key_button.clicked.connect(self._on_key_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        self._show_current()
        self._list.read()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.loss_layout.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.m)
        ui.loss_layout.setSpacing(spacing.xs)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.loss.setMinimumHeight(3 * ui.loss.fontMetrics().lineSpacing())  # the list must not jump
        header = ui.backups.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (_EVENTS, _PEOPLE):
            ui.backups.headerItem().setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, max(int(width * spacing.xxl), header.sectionSizeHint(column)))
        ui.backups.setMinimumHeight(4 * spacing.row)
        ui.dialog_layout.insertWidget(ui.dialog_layout.indexOf(ui.backups), self._empty, 1)
        self._empty.show_content(
            "history",
            self.tr("No backups yet"),
            self.tr(
                "One is made each day, before each import and at closing. A file from elsewhere can be restored, too."
            ),
        )
        self._empty.hide()
        self.resize(spacing.xxl * 28, spacing.xxl * 8 + _ROWS_SHOWN * spacing.row)

    @Slot()
    def _on_listed(self) -> None:
        tree, before = self.ui.backups, self._current
        tree.clear()
        for backup in self._list.backups:
            line = QTreeWidgetItem(
                [
                    wording.moment_title(backup.at, self._list.now, self._tzid),
                    wording.reason_words(backup.reason),
                ]
            )
            line.setData(0, _BACKUP, backup)
            line.setSizeHint(0, QSize(0, theme.current().spacing.row))
            line.setToolTip(0, messages.tooltip(str(backup.path)))
            tree.addTopLevelItem(line)
            if backup in self._list.contents:
                self._show_contents(line, self._list.contents[backup])
        self._empty.setVisible(not self._list.backups)
        for part in (tree, self.ui.loss_card):
            part.setVisible(bool(self._list.backups))
        backups = self._list.backups
        if backups:
            self._choose(before if before is not None and before in backups else backups[0])
        (tree if backups else self.ui.other_button).setFocus()
        self._show_current()

    @Slot(object)
    def _on_known(self, backup: Backup) -> None:
        line = self.ui.backups.topLevelItem(self._list.backups.index(backup))
        if line is not None:
            self._show_contents(line, self._list.contents[backup])
        if backup == self._current:
            self._show_current()

    def _show_contents(self, line: QTreeWidgetItem, held: Contents) -> None:
        if held.summary is not None:
            for column, count in ((_EVENTS, held.summary.events), (_PEOPLE, held.summary.people)):
                line.setText(column, self.locale().toString(count))
                line.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said = " ".join(wording.last_change_words(held, self._list.now, self._tzid).split())
        line.setText(_LAST, said)
        line.setToolTip(_LAST, messages.tooltip(said))
        if not held.sound:
            line.setIcon(_LAST, theme.icon("warning", "warning"))

    def _choose(self, backup: Backup) -> None:
        tree = self.ui.backups
        tree.setCurrentIndex(tree.model().index(self._list.backups.index(backup), 0))

    @property
    def _current(self) -> Backup | None:
        line = self.ui.backups.currentItem()
        backup: Backup | None = None if line is None else line.data(0, _BACKUP)
        return backup

    @Slot()
    def _on_current_changed(self) -> None:
        self._show_current()

    def _show_current(self) -> None:
        """Say what would be lost by the backup that is chosen now, as soon as that is known."""
        backup = self._current
        held = None if backup is None else self._list.contents.get(backup)
        self.ui.restore_button.setEnabled(held is not None and held.sound)
        self.ui.key_button.setVisible(held is not None and isinstance(held.problem, KeyNeededError))
        can_be = held is None or held.sound
        self.ui.loss_heading.setText(
            self.tr("What would be lost") if can_be else self.tr("Not to be restored as it is")
        )
        if backup is None or held is None:
            self.ui.loss.setText(self.tr("Looking into the backup…") if backup is not None else "")
        elif held.problem is not None:
            damaged = isinstance(held.problem, DamagedError)
            self.ui.loss.setText(
                self.tr("It is damaged; choose another one.") if damaged else messages.sentence(held.problem)
            )
        elif backup in self._losses:
            self.ui.loss.setText(self._losses[backup])
        else:
            self.ui.loss.setText(self.tr("Comparing it with the present file…"))
            self._list.compare(backup, self._present, lambda loss: self._on_compared(backup, loss))

    def _on_compared(self, backup: Backup, loss: Loss | FileError) -> None:
        if isinstance(loss, FileError):
            said = self.tr("What would be lost cannot be told: the present file cannot be read. It is kept.")
        else:
            said = wording.loss_words(loss, self._list.now, self._tzid)
        self._losses[backup] = said
        if backup == self._current:
            self.ui.loss.setText(said)

    @Slot()
    def _on_restore_clicked(self) -> None:
        backup = self._current
        held = None if backup is None else self._list.contents.get(backup)
        if backup is not None and held is not None and held.sound:
            key = self._list.key_of(backup)
            self.accept()
            self.chosen.emit(backup, key)

    @Slot()
    def _on_other_clicked(self) -> None:
        kinds = self.tr("Data files (*.sqlite);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from"), str(self._present.parent), kinds)
        if not name:
            return
        try:
            check_choice(Path(name), self._present)  # nobody else may open the data file while it is open here
        except FileError as error:
            messages.error(self, error)
            return
        self._choose(self._list.add(Path(name)))

    @Slot()
    def _on_key_clicked(self) -> None:
        from mozspaces_desktop.gui.encryption.key_dialog import ask_key

        backup = self._current
        if backup is not None:
            ask_key(backup.path, self._tasks, self, lambda key: self._list.unlock(backup, key))
