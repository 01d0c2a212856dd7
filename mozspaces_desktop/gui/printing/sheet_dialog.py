"""What all dialogs share that ask what goes onto paper: a preview of the first page, and two ways to leave."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSizeF, Signal, Slot
from PySide6.QtGui import QPageSize, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.printing.paper import Sheet, picture, size_of
from mozspaces_desktop.gui.printing.print_job import PrintJob

translate = QCoreApplication.translate

_PREVIEW = 12
"""How many times as high and as wide as the largest distance."""


class SheetForm(Protocol):
    """The parts that the form of such a dialog has."""

    outer_layout: QVBoxLayout
    body_layout: QHBoxLayout
    choices_layout: QVBoxLayout
    preview: QLabel
    pages: QLabel
    buttons: QDialogButtonBox


class SheetDialog(QDialog):
    """Shows what `job` will look like; says by which button it was left."""

    print_wanted = Signal(object)
    """With a :class:`PrintJob`."""
    pdf_wanted = Signal(object)
    """With a :class:`PrintJob`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.print_button = QPushButton(self.tr("Print…"))
        self.pdf_button = QPushButton(self.tr("Save as PDF…"))

    @property
    def job(self) -> PrintJob:
        """What is chosen."""
        raise NotImplementedError

    def _dress(self, form: SheetForm) -> None:
        """Set distances, and add the preview and the buttons."""
        self._form = form
        spacing = theme.current().spacing
        form.outer_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        form.outer_layout.setSpacing(spacing.l)
        form.body_layout.setSpacing(spacing.xl)
        form.choices_layout.setSpacing(spacing.s)
        form.preview.setFixedSize(spacing.xxl * _PREVIEW, spacing.xxl * _PREVIEW)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.pdf_button.setProperty("role", "primary")
        form.buttons.addButton(self.print_button, role)
        form.buttons.addButton(self.pdf_button, role)
        self.pdf_button.setDefault(True)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.pdf_button.clicked.connect(self._on_pdf_clicked)

    def _offer_paper(self, box: QComboBox, usual: QPageSize.PageSizeId) -> None:
        """Let the size of the paper be chosen; `usual` is."""
        box.addItem(self.tr("A4"), QPageSize.PageSizeId.A4)
        box.addItem(self.tr("Letter"), QPageSize.PageSizeId.Letter)
        box.setCurrentIndex(box.findData(usual))

    @Slot()
    def _show_preview(self) -> None:
        job = self.job
        with self._context.database.read() as session:
            sheet = job.sheet(session, size_of(job.layout))
        self._look_at(sheet)
        room = QSizeF(self._form.preview.size())
        self._form.preview.setPixmap(QPixmap.fromImage(picture(sheet, 0, room, self.devicePixelRatioF())))
        # not `tr`: it asks for the dialog's own class first, and takes the number filled in for a translation
        self._form.pages.setText(translate("SheetDialog", "%n page(s)", "", sheet.pages))

    def _look_at(self, sheet: Sheet) -> None:
        """Learn from the sheet that is shown what else there is to say; nothing, unless a dialog says what."""

    @Slot()
    def _on_print_clicked(self) -> None:
        self.accept()
        self.print_wanted.emit(self.job)

    @Slot()
    def _on_pdf_clicked(self) -> None:
        self.accept()
        self.pdf_wanted.emit(self.job)
