"""Asks for a new PIN, twice, so that no slip of a finger locks anybody in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mozspaces_desktop.core import kiosk_pin
from mozspaces_desktop.gui import theme


class PinDialog(QDialog):
    """Two fields for the same PIN."""

    chosen = Signal(str)
    """The PIN, as its hash."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("PIN of the kiosk"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        spacing = theme.current().spacing
        intro = QLabel(self.tr("Visitors let themselves in on the whole screen. Leaving it takes this PIN."))
        intro.setWordWrap(True)
        self.pin, self.again = self._field(), self._field()
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "error")
        self.problem.hide()
        form = QFormLayout()
        form.addRow(self.tr("&PIN, 4 to 8 digits"), self.pin)
        form.addRow(self.tr("The same &again"), self.again)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = self.buttons.addButton(self.tr("Save PIN"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textEdited.connect(lambda: self._complain(""))
        return field

    @Slot()
    def _save(self) -> None:
        pin = self.pin.text()
        if not kiosk_pin.is_pin(pin):
            self._complain(self.tr("A PIN has 4 to 8 digits."))
        elif pin != self.again.text():
            self._complain(self.tr("The two are not the same."))
        else:
            self.chosen.emit(kiosk_pin.hashed(pin))
            self.accept()

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
