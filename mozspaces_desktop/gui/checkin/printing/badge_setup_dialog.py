"""Asks on what a badge is printed at each check-in, and by which printer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin.printing.label_formats import SINGLE_BADGES
from mozspaces_desktop.gui.choices import choose
from mozspaces_desktop.gui.forms.ui_checkin_badge_setup_dialog import Ui_BadgeSetupDialog
from mozspaces_desktop.gui.settings import BadgeSettings


class BadgeSetupDialog(QDialog):
    """Begins with what was chosen `before`."""

    def __init__(self, before: BadgeSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = before.folder or documents
        self.ui = Ui_BadgeSetupDialog()
        self.ui.setupUi(self)
        spacing = theme.current().spacing
        self.ui.dialog_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        self.ui.dialog_layout.setSpacing(spacing.s)
        self.setMinimumWidth(spacing.xxl * 14)
        turn_on = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        turn_on.setText(self.tr("Print badges"))
        theme.restyle(turn_on, "role", "primary")
        for form in SINGLE_BADGES:
            self.ui.form.addItem(form.text, form.key)
        choose(self.ui.form, before.form)
        for name in QPrinterInfo.availablePrinterNames():
            self.ui.printer.addItem(name, name)
        self.ui.printer.addItem(self.tr("No printer: PDF files in a folder"), "")
        choose(self.ui.printer, before.printer if before.form else QPrinterInfo.defaultPrinterName())
        self.ui.with_code.setChecked(before.with_code)
        self.ui.printer.currentIndexChanged.connect(self._show_folder)
        self.ui.folder_button.clicked.connect(self._on_folder_clicked)
        self._show_folder()

    def chosen(self, before: BadgeSettings) -> BadgeSettings:
        """`before` with what is chosen here, turned on."""
        return replace(
            before,
            each=True,
            form=self.ui.form.currentData(),
            printer=self.ui.printer.currentData(),
            folder=self._folder,
            with_code=self.ui.with_code.isChecked(),
        )

    @Slot()
    def _show_folder(self) -> None:
        self.ui.folder.setText(self._folder)
        for widget in (self.ui.folder, self.ui.folder_button):
            widget.setVisible(not self.ui.printer.currentData())

    @Slot()
    def _on_folder_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the badges"), self._folder)
        self._folder = chosen or self._folder
        self._show_folder()
