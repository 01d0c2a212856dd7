"""File > Encryption…: whether the open file is encrypted, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.encryption.heading import Heading
from mozspaces_desktop.gui.encryption.new_passphrase import NewPassphrase
from mozspaces_desktop.gui.encryption.passphrase_field import PassphraseField
from mozspaces_desktop.gui.tasks import Tasks


class EncryptionDialog(QDialog):
    """Base of the two: a heading, rows, what is wrong with them, and two buttons."""

    def __init__(self, title: str, explanation: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Encryption"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        spacing = theme.current().spacing
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(spacing.l)
        self.form.setVerticalSpacing(spacing.s)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "error")
        self.problem.hide()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton(default=True)
        self.go.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.s)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        column.addWidget(Heading("lock", title, explanation))
        column.addLayout(self.form)
        column.addWidget(self.problem)
        column.addStretch()
        column.addLayout(buttons)
        self.setMinimumWidth(spacing.xxl * 17)
        self.cancel.clicked.connect(self.reject)

    def complain(self, text: str) -> None:
        """Say what is wrong."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


class PlainFileDialog(EncryptionDialog):
    """The file is plain: offers to encrypt it."""

    passphrase_chosen = Signal(str)
    """The passphrase to encrypt the file with, when the dialog is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("This file is not encrypted"),
            self.tr(
                "Whoever gets hold of this computer, or of a copy of the file, can read every name in it. "
                "Encrypted, it opens with a passphrase only, and so do its backups."
            ),
            parent,
        )
        self.passphrase = NewPassphrase(self.form)
        self.go.setText(self.tr("Encrypt…"))
        self.go.clicked.connect(self._on_go_clicked)
        self.passphrase.first.setFocus()

    @Slot()
    def _on_go_clicked(self) -> None:
        problem = self.passphrase.problem()
        self.complain(problem)
        if not problem:
            self.accept()
            self.passphrase_chosen.emit(self.passphrase.text)


class EncryptedFileDialog(EncryptionDialog):
    """The file is encrypted: offers another passphrase, its code, and to switch it off, to who knows the passphrase."""

    passphrase_chosen = Signal(str)
    """Another passphrase, when the dialog is closed."""
    code_wanted = Signal()
    off_wanted = Signal()

    def __init__(self, key: Key, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(
            self.tr("This file is encrypted"),
            self.tr("It opens with its passphrase or its recovery code, and so do the backups made since then."),
            parent,
        )
        self._key, self._tasks = key, tasks
        self.present = PassphraseField(self.tr("Present passphrase"))
        self.form.addRow(self.tr("P&resent passphrase"), self.present)
        self.change = QRadioButton(self.tr("Choose &another passphrase"))
        self.code = QRadioButton(self.tr("Show the recovery &code"))
        self.off = QRadioButton(self.tr("Switch encryption &off"))
        self._group = QButtonGroup(self)
        for choice in (self.change, self.code, self.off):
            self._group.addButton(choice)
            self.form.setWidget(self.form.rowCount(), QFormLayout.ItemRole.FieldRole, choice)
        self.passphrase = NewPassphrase(self.form)
        self._group.buttonToggled.connect(self._on_chosen)
        self.go.clicked.connect(self._on_go_clicked)
        self.change.setChecked(True)
        self.present.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        self.passphrase.set_visible(self.change.isChecked())
        texts = {
            self.change: self.tr("Change passphrase…"),
            self.code: self.tr("Show code…"),
            self.off: self.tr("Switch off"),
        }
        self.go.setText(next(text for choice, text in texts.items() if choice.isChecked()))
        self.complain("")

    @Slot()
    def _on_go_clicked(self) -> None:
        problem = self.passphrase.problem() if self.change.isChecked() else ""
        self.complain(problem)
        if problem:
            return
        typed, salt = self.present.text(), self._key.salt
        self.go.setEnabled(False)
        self._tasks.run(
            lambda _progress: Key.from_passphrase(typed, salt),
            self._on_derived,
            title=None,
            parent=self,
            on_finished=lambda: self.go.setEnabled(True),
        )

    def _on_derived(self, key: Key) -> None:
        if key != self._key:
            self.complain(self.tr("This is not the present passphrase."))
            self.present.setFocus()
            self.present.selectAll()
            return
        self.accept()
        if self.change.isChecked():
            self.passphrase_chosen.emit(self.passphrase.text)
        elif self.code.isChecked():
            self.code_wanted.emit()
        else:
            self.off_wanted.emit()
