"""One name badge, as the settings say: onto a label printer, or as a PDF file into a folder."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from sqlalchemy.orm import Session

from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.printing.label_formats import SINGLE_BADGES, format_named
from mozspaces_desktop.gui.checkin.printing.label_job import LabelJob, What, Whom
from mozspaces_desktop.gui.printing.print_job import MAKER, print_on, write_pdf
from mozspaces_desktop.gui.settings import BadgeSettings

_LONGEST_FILE_NAME = 40


def print_badge(session: Session, event_id: str, person_id: str, settings: BadgeSettings) -> None:
    """Print the badge of a person for an event. Raises :class:`FileError` when that cannot be done."""
    form = format_named(settings.form, SINGLE_BADGES)
    job = LabelJob(event_id, What.BADGE, Whom.ONE, form, person_id, with_code=settings.with_code)
    if not settings.printer:
        write_pdf(session, job, _free_name(Path(settings.folder), row(session, Person, person_id).name))
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


def _free_name(folder: Path, name: str) -> Path:
    """A file in `folder` that says whose badge it is and is not there yet."""
    stem = file_name_part(name[:_LONGEST_FILE_NAME]) or "-"
    names = (folder / (f"{stem}.pdf" if number == 1 else f"{stem} {number}.pdf") for number in count(1))
    return next(path for path in names if not path.exists())
