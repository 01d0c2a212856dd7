"""Asks for the passphrase of another encrypted file than the one that is open: an older backup, for one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.encryption.heading import Heading
from mozspaces_desktop.gui.encryption.passphrase_form import PassphraseForm
from mozspaces_desktop.gui.tasks import Tasks


def ask_key(path: Path, tasks: Tasks, parent: QWidget, on_key: Callable[[Key], object]) -> None:
    """Ask for what opens the encrypted file at `path`, which is not open here, and call `on_key` with it."""
    dialog = KeyDialog(path, tasks, parent)
    dialog.key_found.connect(on_key)
    dialog.open()


class KeyDialog(QDialog):
    """A passphrase, or Cancel."""

    key_found = Signal(object)
    """With the :class:`Key` that opens the file, when the dialog is closed."""

    def __init__(self, path: Path, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        cancel = QPushButton(self.tr("Cancel"), autoDefault=True)
        self.form = PassphraseForm(path, tasks, leave=cancel)
        spacing = theme.current().spacing
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        column.addWidget(
            Heading("lock", path.name, self.tr("Type the passphrase that this file had when it was made."))
        )
        column.addWidget(self.form)
        self.setMinimumWidth(spacing.xxl * 14)
        cancel.clicked.connect(self.reject)
        self.form.key_found.connect(self._on_key_found)
        self.form.setFocus()

    @Slot(object)
    def _on_key_found(self, key: Key) -> None:
        self.accept()
        self.key_found.emit(key)
