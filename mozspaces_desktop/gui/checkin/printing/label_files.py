"""Leads from "Save a file for each…" to a folder full of tickets, and says what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mozspaces_desktop.gui.checkin.printing.label_job import LabelJob
from mozspaces_desktop.gui.checkin.printing.single_labels import write_each
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.toast import Toast


class LabelFiles(QObject):
    """Writes the tickets or badges of an event, each person's into a file of its own."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._toast = Toast(host)

    @Slot(object)
    def save(self, job: LabelJob) -> None:
        """Ask for a folder, and write them there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self._host, self.tr("Folder for the files"), documents)
        if not chosen:
            return
        database = self._context.database

        def work(progress: Progress) -> int:
            job.prepare(database)
            with database.read() as session:
                return write_each(session, job, Path(chosen), progress)

        title = self.tr("Saving files…")
        self._context.tasks.run(work, self._tell, title=title, parent=self._host)

    def _tell(self, count: int) -> None:
        self._toast.show_message(self.tr("%n file(s) saved", "", count))
