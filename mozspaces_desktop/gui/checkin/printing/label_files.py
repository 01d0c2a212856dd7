"""Leads from "Save a file for each…" to a folder full of tickets, and says what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mozspaces_desktop.core.export_register import register
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
        database, space_id = self._context.database, self._context.space_id

        def work(progress: Progress) -> int:
            job.prepare(database)
            with database.read() as session:
                count = write_each(session, job, Path(chosen), progress)
                what = Path(job.file_name(session)).stem
            register(database, job.exported, Path(chosen), what=what, space_id=space_id, with_names=True, people=count)
            return count

        title = self.tr("Saving files…")
        self._context.tasks.run(work, self._tell, title=title, parent=self._host)

    def _tell(self, count: int) -> None:
        self._toast.show_message(self.tr("%n file(s) saved", "", count))
