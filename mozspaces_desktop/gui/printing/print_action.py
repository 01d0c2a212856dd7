"""Leads from what was chosen to paper or to a PDF file, and says what came of it.

Imported when somebody prints: what talks to printers takes its time to load.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.export_register import register
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.printing.print_job import MAKER, PrintJob, print_on, write_pdf
from mozspaces_desktop.gui.printing.sheet_dialog import SheetDialog
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.toast import Toast


class Printing(QObject):
    """Prints what is in the file of `context`; remembers the folder meanwhile."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._toast = Toast(host)
        self._toast.action_clicked.connect(self._on_show_clicked)
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, dialog: SheetDialog) -> None:
        """Let `dialog` ask what is to be printed, and do it."""
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.pdf_wanted.connect(self._on_pdf_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_print_wanted(self, job: PrintJob) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setCreator(MAKER)
        printer.setPageLayout(job.layout)
        dialog = QPrintDialog(printer, self._host)
        agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        if agreed:
            self._print(job, printer)

    def _print(self, job: PrintJob, printer: QPrinter) -> None:
        database = self._context.database

        def work(progress: Progress) -> None:
            job.prepare(database)
            with database.read() as session:
                print_on(session, job, printer, progress)
            self._note(job, None)

        text = self.tr("Sent to the printer")
        title = self.tr("Printing…")
        self._context.tasks.run(work, lambda _: self._toast.show_message(text), title=title, parent=self._host)

    @Slot(object)
    def _on_pdf_wanted(self, job: PrintJob) -> None:
        target = self._target(job)
        if target is None:
            return
        self._folder = target.parent
        database = self._context.database

        def work(progress: Progress) -> None:
            job.prepare(database)
            with database.read() as session:
                write_pdf(session, job, target, progress)
            self._note(job, target)

        text, action = self.tr("Saved {file}").format(file=target.name), self.tr("Show in folder")
        title = self.tr("Saving {file}…").format(file=target.name)
        self._context.tasks.run(
            work, lambda _: self._toast.show_message(text, action=action), title=title, parent=self._host
        )

    def _note(self, job: PrintJob, target: Path | None) -> None:
        """Put it into the register of exports; on any thread."""
        database = self._context.database
        with database.read() as session:
            what, people = Path(job.file_name(session)).stem, job.people(session)
        named = people is not None
        space_id = self._context.space_id
        register(database, job.exported, target, what=what, space_id=space_id, with_names=named, people=people)

    @Slot()
    def _on_show_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _target(self, job: PrintJob) -> Path | None:
        """The file that the person chose, None if they did not."""
        with self._context.database.read() as session:
            proposed = self._folder / job.file_name(session)
        kinds = self.tr("PDF files (*.pdf)")
        return chosen_target(self._host, self.tr("Save as PDF"), proposed, kinds)
