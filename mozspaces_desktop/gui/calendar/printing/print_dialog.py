"""Asks what goes onto paper, and shows what it will look like."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSizeF, Signal, Slot
from PySide6.QtGui import QPageSize, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.calendar.printing.paper import picture, size_of
from mozspaces_desktop.gui.calendar.printing.print_job import PrintJob, usual_paper
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_calendar_print_dialog import Ui_PrintDialog

_WEEKS = (2, 4, 8)


class PrintDialog(QDialog):
    """Offers the month of `day`, and programmes from today on; says by which button it was left."""

    print_wanted = Signal(object)
    """With a :class:`PrintJob`."""
    pdf_wanted = Signal(object)
    """With a :class:`PrintJob`."""

    def __init__(self, context: Context, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day = day
        with context.database.read() as session:
            space = row(session, Space, context.space_id)
            self._today = clock.local(clock.now(session), space.tzid).date()
            paper = usual_paper(space.country)
        self.ui = Ui_PrintDialog()
        self.ui.setupUi(self)
        self._dress()
        self._fill(paper)
        for signal in (self.ui.what.currentIndexChanged, self.ui.paper.currentIndexChanged, self.ui.everything.toggled):
            signal.connect(self._show_preview)
        self._show_preview()

    @property
    def job(self) -> PrintJob:
        """What is chosen."""
        weeks = self.ui.what.currentData()
        day = self._today if weeks else self._day
        return PrintJob(day, weeks, self.ui.paper.currentData(), everything=self.ui.everything.isChecked())

    def _dress(self) -> None:
        spacing = theme.current().spacing
        self.ui.outer_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        self.ui.outer_layout.setSpacing(spacing.l)
        self.ui.body_layout.setSpacing(spacing.xl)
        self.ui.choices_layout.setSpacing(spacing.s)
        self.ui.preview.setFixedSize(spacing.xxl * 12, spacing.xxl * 12)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.print_button = QPushButton(self.tr("Print…"))
        self.pdf_button = QPushButton(self.tr("Save as PDF…"))
        self.pdf_button.setProperty("role", "primary")
        self.ui.buttons.addButton(self.print_button, role)
        self.ui.buttons.addButton(self.pdf_button, role)
        self.pdf_button.setDefault(True)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.pdf_button.clicked.connect(self._on_pdf_clicked)

    def _fill(self, paper: QPageSize.PageSizeId) -> None:
        month = wording.period_title(Period("month", self._day))
        self.ui.what.addItem(self.tr("Month sheet of {month}").format(month=month), 0)
        for weeks in _WEEKS:
            self.ui.what.addItem(self.tr("Programme of the next %n week(s)", "", weeks), weeks)
        self.ui.paper.addItem(self.tr("A4"), QPageSize.PageSizeId.A4)
        self.ui.paper.addItem(self.tr("Letter"), QPageSize.PageSizeId.Letter)
        self.ui.paper.setCurrentIndex(self.ui.paper.findData(paper))

    @Slot()
    def _show_preview(self) -> None:
        with self._context.database.read() as session:
            sheet = self.job.sheet(session, self._context.space_id, size_of(self.job.layout))
        room = QSizeF(self.ui.preview.size())
        self.ui.preview.setPixmap(QPixmap.fromImage(picture(sheet, 0, room, self.devicePixelRatioF())))
        self.ui.pages.setText(self.tr("%n page(s)", "", sheet.pages))

    @Slot()
    def _on_print_clicked(self) -> None:
        self.accept()
        self.print_wanted.emit(self.job)

    @Slot()
    def _on_pdf_clicked(self) -> None:
        self.accept()
        self.pdf_wanted.emit(self.job)
