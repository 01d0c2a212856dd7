"""Shows the recovery code of an encrypted file, and makes sure that somebody has it on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.encryption.heading import Heading

_GROUPS_IN_A_LINE = 4


class RecoveryDialog(QDialog):
    """The code in large letters. A new one takes its last group to go on: nobody clicks that away unread."""

    def __init__(self, key: Key, path: Path, space: str, parent: QWidget, *, is_new: bool) -> None:
        super().__init__(parent)
        self._key, self._path, self._space = key, path, space
        self.setWindowTitle(self.tr("Recovery code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.code = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.last_group = QLineEdit(maxLength=10)
        self.paper = QPushButton(theme.icon("print"), self.tr("Print…"))
        self.go = QPushButton(self.tr("Go on") if is_new else self.tr("Done"), default=True)
        self.go.setProperty("role", "primary")
        self.go.setEnabled(not is_new)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(is_new)
        self.last_group.textEdited.connect(self._on_typed)
        self.paper.clicked.connect(self._print)
        self.go.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self, is_new: bool) -> None:
        spacing = theme.current().spacing
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        column.addWidget(
            Heading(
                "lock",
                self.tr("Put this code on paper"),
                self.tr(
                    "If the passphrase is forgotten, only this code opens the file and its backups. Nobody else can "
                    "help. Keep the paper safe, and not with the computer."
                ),
            )
        )
        column.addWidget(self._frame())
        if is_new:
            form = QFormLayout()
            form.setHorizontalSpacing(spacing.l)
            form.addRow(self.tr("Its &last group, once it is on paper"), self.last_group)
            column.addLayout(form)
            self.last_group.setFocus()
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.s)
        buttons.addWidget(self.paper)
        buttons.addStretch()
        if is_new:
            buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        self.setMinimumWidth(spacing.xxl * 16)

    def _frame(self) -> QFrame:
        groups = self._key.recovery_code.split("-")
        lines = (groups[:_GROUPS_IN_A_LINE], groups[_GROUPS_IN_A_LINE:])
        self.code.setText("\n".join("  ".join(line) for line in lines))
        self.code.setAccessibleName(self._key.recovery_code)
        self.code.setProperty("role", "display")
        self.code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        frame = QFrame()
        frame.setProperty("role", "card")
        inner = QVBoxLayout(frame)
        space = theme.current().spacing.xl
        inner.setContentsMargins(space, space, space, space)
        inner.addWidget(self.code)
        return frame

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.go.setEnabled(text.strip().upper() == self._key.recovery_code.split("-")[-1])

    @Slot()
    def _print(self) -> None:
        from mozspaces_desktop.gui.encryption.recovery_sheet import print_code

        print_code(self._key, self._path, self._space, self)
