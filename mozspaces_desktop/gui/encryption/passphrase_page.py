"""Stands in the place of the tabs until somebody has typed the passphrase of an encrypted file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.encryption.heading import Heading
from mozspaces_desktop.gui.encryption.passphrase_form import PassphraseForm
from mozspaces_desktop.gui.tasks import Tasks


class PassphrasePage(QWidget):
    """A card with the name of the file and a field for its passphrase."""

    key_found = Signal(object)
    """With the :class:`Key` that opens the file."""
    file_wanted = Signal()

    def __init__(self, path: Path, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        other_file = QPushButton(self.tr("Open another file…"), autoDefault=True)
        self.form = PassphraseForm(path, tasks, leave=other_file)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(spacing.xxl * 17)
        card.setMinimumWidth(spacing.xxl * 10)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        inner.setSpacing(spacing.l)
        inner.addWidget(Heading("lock", self.tr("This file is encrypted"), str(path)))
        inner.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        self.setFocusProxy(self.form)
        self.form.key_found.connect(self.key_found)
        other_file.clicked.connect(self.file_wanted)
