"""What somebody wants on paper, and how it gets there: onto a printer, or into a PDF file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from sqlalchemy.orm import Session

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.destination import file_name_part, written_beside
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar.period import month_later
from mozspaces_desktop.gui.calendar.printing.month_sheet import MonthSheet
from mozspaces_desktop.gui.calendar.printing.paper import Sheet, draw_pages, size_of
from mozspaces_desktop.gui.calendar.printing.plan import coming_weeks, read_plan
from mozspaces_desktop.gui.calendar.printing.programme_sheet import ProgrammeSheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MAKER = "MozSpaces Desktop"
_LETTER_COUNTRIES = ("US", "CA", "MX", "PH", "CL", "CO")
"""Where paper is not that of ISO 216."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A month sheet of the month of `day`, or a programme of some `weeks` from `day` on (0: a month sheet).

    `everything`: with private events and drafts.
    """

    day: date
    weeks: int
    paper: QPageSize.PageSizeId
    everything: bool = False

    @property
    def layout(self) -> QPageLayout:
        """The page: a month lies, a programme stands. The sheets have margins of their own."""
        lies = QPageLayout.Orientation.Portrait if self.weeks else QPageLayout.Orientation.Landscape
        layout = QPageLayout(QPageSize(self.paper), lies, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day of it."""
        if self.weeks:
            return coming_weeks(self.day, self.weeks)
        first = self.day.replace(day=1)
        return first, month_later(first, 1) - DAY

    def sheet(self, session: Session, space_id: str, size: QSizeF) -> Sheet:
        """The pages, of `size` (tenths of a point)."""
        plan = read_plan(session, space_id, *self.days, everything=self.everything)
        return ProgrammeSheet(plan, size) if self.weeks else MonthSheet(plan, size)

    def file_name(self, session: Session, space_id: str) -> str:
        """What a file of it is called."""
        name = row(session, Space, space_id).name
        return file_name_part(f"{name} {self.day if self.weeks else self.day.strftime('%Y-%m')}") + ".pdf"


def usual_paper(country: str) -> QPageSize.PageSizeId:
    """The paper that is in the printers of `country` (an ISO 3166 code)."""
    return QPageSize.PageSizeId.Letter if country in _LETTER_COUNTRIES else QPageSize.PageSizeId.A4


def write_pdf(session: Session, space_id: str, job: PrintJob, target: Path) -> None:
    """Write `job` to the file `target`. Nobody's name is in it beside those of its events.

    Raises :class:`FileError` when it cannot be written; a file that was there stays then.
    """
    with written_beside(target) as partial:
        partial.write_bytes(_pdf(job.sheet(session, space_id, size_of(job.layout)), job.layout))


def _pdf(sheet: Sheet, layout: QPageLayout) -> bytes:
    """`sheet` as the bytes of a PDF file: Python notices a full disk, Qt's writer does not."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout)
    writer.setTitle(sheet.title)
    writer.setCreator(MAKER)
    draw_pages(writer, sheet)
    return bytes(buffer.data().data())


def print_on(session: Session, space_id: str, job: PrintJob, printer: QPrinter) -> None:
    """Send `job` to `printer`, for the paper that was chosen there. Raises :class:`FileError` when it takes nothing."""
    sheet = job.sheet(session, space_id, size_of(printer.pageLayout()))
    printer.setDocName(sheet.title)
    draw_pages(printer, sheet)
