"""Something that is to be on paper, and how it gets there: onto a printer, or into a PDF file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from sqlalchemy.orm import Session

from mozspaces_desktop.core.destination import written_beside
from mozspaces_desktop.core.export_register import Exported
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.gui.printing.paper import Sheet, draw_pages, size_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from mozspaces_desktop.core.database import Database

MAKER = "MozSpaces Desktop"
_LETTER_COUNTRIES = ("US", "CA", "MX", "PH", "CL", "CO")
"""Where paper is not that of ISO 216."""


class PrintJob(Protocol):
    """What somebody chose to print: read from the file only when it is drawn, off the window's thread."""

    @property
    def exported(self) -> Exported:
        """What the register of exports calls it."""
        ...

    @property
    def layout(self) -> QPageLayout:
        """The page that it is made for."""
        ...

    def prepare(self, database: Database) -> None:
        """Put into the file what must be there before it is printed: nothing, unless a job says what."""
        return

    def sheet(self, session: Session, size: QSizeF) -> Sheet:
        """The pages, of `size` (tenths of a point)."""
        ...

    def file_name(self, session: Session) -> str:
        """What a file of it is called."""
        ...

    def people(self, session: Session) -> int | None:
        """How many people are named on it; None if it names nobody, unless a job says how many."""
        return None


def page_layout(page: QPageSize, *, lies: bool = False) -> QPageLayout:
    """A whole page, lying or standing, without margins: the sheets have margins of their own."""
    orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    layout = QPageLayout(page, orientation, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def usual_paper(country: str) -> QPageSize.PageSizeId:
    """The paper that is in the printers of `country` (an ISO 3166 code)."""
    return QPageSize.PageSizeId.Letter if country in _LETTER_COUNTRIES else QPageSize.PageSizeId.A4


def write_pdf(session: Session, job: PrintJob, target: Path, progress: Progress = silent) -> None:
    """Write `job` to the file `target`. Nobody's name is in it beside those that the sheet shows.

    Raises :class:`FileError` when it cannot be written, and what `progress` raises; a file that was there stays then.
    """
    write_sheet(job.sheet(session, size_of(job.layout)), job.layout, target, progress)


def write_sheet(sheet: Sheet, layout: QPageLayout, target: Path, progress: Progress = silent) -> None:
    """Write `sheet`, made for pages of `layout`, as :func:`write_pdf` does."""
    with written_beside(target) as partial:
        partial.write_bytes(_pdf(sheet, layout, progress))


def _pdf(sheet: Sheet, layout: QPageLayout, progress: Progress) -> bytes:
    """`sheet` as the bytes of a PDF file: Python notices a full disk, Qt's writer does not."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout)
    writer.setTitle(sheet.title)
    writer.setCreator(MAKER)
    draw_pages(writer, sheet, progress)
    return bytes(buffer.data().data())


def print_on(session: Session, job: PrintJob, printer: QPrinter, progress: Progress = silent) -> None:
    """Send `job` to `printer`, for the paper that was chosen there. Raises :class:`FileError` when it takes nothing."""
    sheet = job.sheet(session, size_of(printer.pageLayout()))
    printer.setDocName(sheet.title)
    draw_pages(printer, sheet, progress)
