"""Labels one by one: a badge at a check-in, as the settings say; and a PDF file for each person, to be mailed."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from sqlalchemy.orm import Session

from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.printing.label_formats import SINGLE_BADGES, format_named
from mozspaces_desktop.gui.checkin.printing.label_job import LabelJob, What, Whom
from mozspaces_desktop.gui.printing.paper import size_of
from mozspaces_desktop.gui.printing.print_job import MAKER, print_on, write_pdf, write_sheet
from mozspaces_desktop.gui.settings import BadgeSettings

_LONGEST_FILE_NAME = 40


def print_badge(session: Session, event_id: str, person_id: str, settings: BadgeSettings) -> None:
    """Print the badge of a person for an event. Raises :class:`FileError` when that cannot be done."""
    form = format_named(settings.form, SINGLE_BADGES)
    job = LabelJob(event_id, What.BADGE, Whom.ONE, form, person_id, with_code=settings.with_code)
    if not settings.printer:
        write_pdf(session, job, _free_path(Path(settings.folder), row(session, Person, person_id).name))
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(settings.printer)
    if not printer.isValid() or printer.printerName() != settings.printer:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "The printer “{name}” is not there; connect it, or choose another."),
            name=settings.printer,
        )
    printer.setCreator(MAKER)
    printer.setPageLayout(job.layout)
    print_on(session, job, printer)


def write_each(session: Session, job: LabelJob, folder: Path, progress: Progress = silent) -> int:
    """Write a file for each person of `job` into `folder`, named after them; how many these were.

    None takes the place of another. Raises :class:`FileError` when one cannot be written, and what `progress` raises.
    """
    sheets = job.sheets(session, size_of(job.layout))
    for number, (name, sheet) in enumerate(sheets):
        progress(number, len(sheets))
        write_sheet(sheet, job.layout, _free_path(folder, name))
    return len(sheets)


def _free_path(folder: Path, name: str) -> Path:
    """A file in `folder` that says whose it is and is not there yet."""
    stem = file_name_part(name[:_LONGEST_FILE_NAME]) or "-"
    paths = (folder / (f"{stem}.pdf" if number == 1 else f"{stem} {number}.pdf") for number in count(1))
    return next(path for path in paths if not path.exists())
