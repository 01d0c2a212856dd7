"""Asks for a new PIN, twice, so that no slip of a finger locks anybody out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from mozspaces_desktop.core import pins
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.access.pin_field import PinField


class PinDialog(QDialog):
    """Two fields for the same PIN; before them, if it is `asked`, one for the PIN that there was."""

    chosen = Signal(str, str)
    """The new PIN, and the one that there was; the dialog stays until somebody closes it or complains."""

    def __init__(self, title: str, intro: str, parent: QWidget, *, asked: bool = False, optional: bool = False) -> None:
        super().__init__(parent)
        self._optional = optional
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        spacing = theme.current().spacing
        about = QLabel(intro, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        about.setMinimumWidth(spacing.xxl * 11)
        self.present = self._field(self.tr("Your PIN until now"))
        self.pin, self.again = self._field(self.tr("PIN, 4 to 12 digits")), self._field(self.tr("The same again"))
        self.problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "error")
        self.problem.hide()
        form = QFormLayout()
        self.present.setVisible(asked)
        if asked:
            form.addRow(self.tr("Your PIN until &now"), self.present)
        form.addRow(self.tr("&PIN, 4 to 12 digits"), self.pin)
        form.addRow(self.tr("The same &again"), self.again)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(self.tr("Save PIN"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("role", "primary")
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _field(self, name: str) -> PinField:
        field = PinField(name, self)
        field.textEdited.connect(lambda: self.complain(""))
        return field

    @Slot()
    def _save(self) -> None:
        problem = pin_problem(self.pin.text(), self.again.text(), optional=self._optional)
        self.complain(problem)
        if not problem:
            self.save.setEnabled(False)
            self.chosen.emit(self.pin.text(), self.present.text())

    def complain(self, text: str) -> None:
        """Say what is wrong, and let it be typed again; "" takes that away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.save.setEnabled(True)


def pin_problem(pin: str, again: str, *, optional: bool = False) -> str:
    """What is wrong with a new PIN that was typed twice; empty if nothing is."""
    translate = QCoreApplication.translate  # lupdate knows it by this name only
    if pin != again:
        return translate("PinDialog", "The two are not the same.")
    if not pins.is_pin(pin) and not (optional and not pin):
        return translate("PinDialog", "A PIN has 4 to 12 digits.")
    return ""
