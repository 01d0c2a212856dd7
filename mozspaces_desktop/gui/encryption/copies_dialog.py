"""What to do with the backups of a file that others can read although the file itself is encrypted now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.core import encrypting
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress, part
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.encryption.heading import Heading
from mozspaces_desktop.gui.tasks import Tasks


class CopiesDialog(QDialog):
    """Lists `copies`, which `old` opens, and writes them anew with the key `new`, deletes them, or leaves them."""

    def __init__(self, copies: list[Path], old: Key | None, new: Key, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._copies, self._old, self._new, self._tasks = copies, old, new, tasks
        self.setWindowTitle(self.tr("Older copies"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        if old is None:
            title = self.tr("Older copies are not encrypted")
            text = self.tr("Everybody can read them. Copies in other places, on a stick for one, are not listed here.")
        else:
            title = self.tr("Older copies have the passphrase from before")
            text = self.tr("Whoever knows it can read them. Copies in other places are not listed here.")
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.leave = QPushButton(self.tr("Leave them"))
        self.delete = QPushButton(self.tr("Delete them"))
        self.delete.setProperty("role", "danger")
        self.encrypt = QPushButton(self.tr("Encrypt them") if old is None else self.tr("Use the new passphrase"))
        self.encrypt.setProperty("role", "primary")
        self.encrypt.setDefault(True)
        self._show(copies)
        self._lay_out(Heading("warning", title, text))
        self.leave.clicked.connect(self.reject)
        self.delete.clicked.connect(self._delete)
        self.encrypt.clicked.connect(self._encrypt)

    def _lay_out(self, heading: Heading) -> None:
        spacing = theme.current().spacing
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.s)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        buttons.addWidget(self.delete)
        buttons.addWidget(self.encrypt)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        column.addWidget(heading)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.setMinimumWidth(spacing.xxl * 17)

    def _show(self, copies: list[Path]) -> None:
        self._copies = copies
        self.list.clear()
        self.list.addItems([f"{copy.parent.name}/{copy.name}" for copy in copies])

    @Slot()
    def _encrypt(self) -> None:
        copies, old, new = self._copies, self._old, self._new

        def work(progress: Progress) -> None:
            for done, copy in enumerate(copies):
                share = part(progress, done * 100 // len(copies), (done + 1) * 100 // len(copies))
                encrypting.reencrypt(copy, old, new, progress=share)

        self._run(work, self.tr("Encrypting copies…"))

    @Slot()
    def _delete(self) -> None:
        copies = self._copies

        def work(progress: Progress) -> None:
            for done, copy in enumerate(copies):
                progress(done, len(copies))
                encrypting.shred(copy)

        self._run(work, self.tr("Deleting copies…"))

    def _run(self, work: Callable[[Progress], None], title: str) -> None:
        """Do it; what is left then, because somebody stopped it or a disk failed, is shown again."""
        self.setEnabled(False)
        self._tasks.run(work, _forget, title=title, parent=self, on_finished=self._look_again)

    def _look_again(self) -> None:
        self.setEnabled(True)
        self._show([copy for copy in self._copies if copy.exists() and encrypting.is_opened_by(self._old, copy)])
        if not self._copies:
            self.accept()


def _forget(_done: None) -> None:
    """What is left is looked at in every case."""
