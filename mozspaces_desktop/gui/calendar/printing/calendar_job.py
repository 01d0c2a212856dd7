"""What of the calendar somebody wants on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from sqlalchemy.orm import Session

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.export_register import Exported
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar.period import month_later
from mozspaces_desktop.gui.calendar.printing.month_sheet import MonthSheet
from mozspaces_desktop.gui.calendar.printing.plan import coming_weeks, read_plan
from mozspaces_desktop.gui.calendar.printing.programme_sheet import ProgrammeSheet
from mozspaces_desktop.gui.printing.paper import Sheet
from mozspaces_desktop.gui.printing.print_job import PrintJob, page_layout


@dataclass(frozen=True, slots=True)
class CalendarJob(PrintJob):
    """Of a space, a month sheet of the month of `day`, or a programme of some `weeks` from `day` on (0: a month sheet).

    `everything`: with private events and drafts.
    """

    space_id: str
    day: date
    weeks: int
    paper: QPageSize.PageSizeId
    everything: bool = False

    @property
    def exported(self) -> Exported:
        """What the register of exports calls it."""
        return Exported.PROGRAMME

    @property
    def layout(self) -> QPageLayout:
        """The page: a month lies, a programme stands."""
        return page_layout(QPageSize(self.paper), lies=not self.weeks)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day of it."""
        if self.weeks:
            return coming_weeks(self.day, self.weeks)
        first = self.day.replace(day=1)
        return first, month_later(first, 1) - DAY

    def sheet(self, session: Session, size: QSizeF) -> Sheet:
        """The pages, of `size` (tenths of a point)."""
        plan = read_plan(session, self.space_id, *self.days, everything=self.everything)
        return ProgrammeSheet(plan, size) if self.weeks else MonthSheet(plan, size)

    def file_name(self, session: Session) -> str:
        """What a file of it is called."""
        name = row(session, Space, self.space_id).name
        return file_name_part(f"{name} {self.day if self.weeks else self.day.strftime('%Y-%m')}") + ".pdf"
