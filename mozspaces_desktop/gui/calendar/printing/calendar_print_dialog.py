"""Asks what of the calendar goes onto paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.calendar.printing.calendar_job import CalendarJob
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_calendar_print_dialog import Ui_PrintDialog
from mozspaces_desktop.gui.printing.print_job import usual_paper
from mozspaces_desktop.gui.printing.sheet_dialog import SheetDialog

_WEEKS = (2, 4, 8)


class PrintDialog(SheetDialog):
    """Offers the month of `day`, and programmes from today on."""

    def __init__(self, context: Context, day: date, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = day
        with context.database.read() as session:
            space = row(session, Space, context.space_id)
            self._today = clock.local(clock.now(session), space.tzid).date()
            paper = usual_paper(space.country)
        self.ui = Ui_PrintDialog()
        self.ui.setupUi(self)
        self._dress(self.ui)
        self._fill(paper)
        for signal in (self.ui.what.currentIndexChanged, self.ui.paper.currentIndexChanged, self.ui.everything.toggled):
            signal.connect(self._show_preview)
        self._show_preview()

    @property
    def job(self) -> CalendarJob:
        """What is chosen."""
        weeks = self.ui.what.currentData()
        day = self._today if weeks else self._day
        everything = self.ui.everything.isChecked()
        return CalendarJob(self._context.space_id, day, weeks, self.ui.paper.currentData(), everything=everything)

    def _fill(self, paper: QPageSize.PageSizeId) -> None:
        month = wording.period_title(Period("month", self._day))
        self.ui.what.addItem(self.tr("Month sheet of {month}").format(month=month), 0)
        for weeks in _WEEKS:
            self.ui.what.addItem(self.tr("Programme of the next %n week(s)", "", weeks), weeks)
        self._offer_paper(self.ui.paper, paper)
