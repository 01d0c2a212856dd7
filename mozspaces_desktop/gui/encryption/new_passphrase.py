"""Two fields for a new passphrase, and what makes a good one: length."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFormLayout, QLabel

from mozspaces_desktop.core.file_key import SHORTEST_PASSPHRASE
from mozspaces_desktop.gui.encryption.passphrase_field import PassphraseField

_GOOD = 16
"""Characters: three or four words."""


class NewPassphrase(QObject):
    """Adds its rows to the end of `form`, so that its fields stand in line with the others there."""

    def __init__(self, form: QFormLayout) -> None:
        super().__init__(form)
        translate = QCoreApplication.translate  # lupdate knows it by this name only
        self._form = form
        self.first = PassphraseField(translate("NewPassphrase", "New passphrase"))
        self.again = PassphraseField(translate("NewPassphrase", "The same again"))
        self.hint = QLabel(wordWrap=True)
        self.hint.setProperty("role", "caption")
        form.addRow(translate("NewPassphrase", "New &passphrase"), self.first)
        form.setWidget(form.rowCount(), QFormLayout.ItemRole.FieldRole, self.hint)
        form.addRow(translate("NewPassphrase", "The same a&gain"), self.again)
        for field in (self.first, self.again):
            field.textEdited.connect(self._advise)
            field.caps_lock_changed.connect(self._on_caps_lock)
        self._advise()

    @property
    def text(self) -> str:
        """What was typed first."""
        return self.first.text()

    def problem(self) -> str:
        """Why this cannot be a passphrase, in words; nothing if it can."""
        translate = QCoreApplication.translate
        if len(self.text) < SHORTEST_PASSPHRASE:
            text = translate("NewPassphrase", "A passphrase has at least {least} characters.")
            return text.format(least=SHORTEST_PASSPHRASE)
        if self.text != self.again.text():
            return translate("NewPassphrase", "The two passphrases are not the same.")
        return ""

    def set_visible(self, shown: bool) -> None:
        """Show or hide the rows; hidden fields are empty."""
        for row in (self.first, self.hint, self.again):
            self._form.setRowVisible(row, shown)
        if not shown:
            self.first.clear()
            self.again.clear()
            self._advise()

    @Slot()
    def _advise(self) -> None:
        translate, length = QCoreApplication.translate, len(self.text)
        if 0 < length < _GOOD:
            text = translate("NewPassphrase", "{count} characters: short. Four random words are good.")
        elif length:
            text = translate("NewPassphrase", "{count} characters: a good length.")
        else:
            text = translate("NewPassphrase", "Four random words are good, and easy to keep in mind.")
        self.hint.setText(text.format(count=length))

    @Slot(bool)
    def _on_caps_lock(self, is_on: bool) -> None:
        if is_on:
            self.hint.setText(QCoreApplication.translate("NewPassphrase", "Caps Lock seems to be on."))
