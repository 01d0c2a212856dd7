"""Saves a table of the Reports tab, or the list behind a figure, as CSV; asks before people's names are in a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.figures.csv_tables import write_csv
from mozspaces_desktop.core.figures.tables import Column
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.shown_table import ShownTable
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.toast import Toast

_LONGEST_NAME = 80
"""Characters of a title that the name of a file has."""


class CsvExport(QObject):
    """Leads from a table to the file; remembers the folder meanwhile."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._toast: Toast | None = None
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def save(self, shown: ShownTable, window: QWidget) -> None:
        """Ask where `shown` goes, and write it; `window` is told what came of it."""
        if shown.names_people and not self._may_name(shown, window):
            return
        proposed = self._folder / f"{file_name_part(shown.title[:_LONGEST_NAME])}.csv"
        target = chosen_target(window, self.tr("Save as CSV"), proposed, self.tr("CSV files (*.csv)"))
        if target is None:
            return
        self._folder = target.parent
        columns: Sequence[Column[Any]] = shown.columns
        rows = shown.rows

        def write(progress: Progress) -> None:
            write_csv(target, columns, rows, progress, shared=not shown.names_people)
            self._note(shown, target)

        title = self.tr("Saving {file}…").format(file=target.name)
        self._context.tasks.run(write, lambda _: self._tell(target, window), title=title, parent=window)

    def note_copied(self, shown: ShownTable) -> None:
        """Put a table of names that was copied into the register of exports."""
        if shown.names_people:
            self._note(shown, None)

    def _note(self, shown: ShownTable, target: Path | None) -> None:
        kind = Exported.COPY if target is None else Exported.TABLE
        named = shown.names_people
        people = len(shown.rows) if named else None
        database, space_id = self._context.database, self._context.space_id
        register(database, kind, target, what=shown.title, space_id=space_id, with_names=named, people=people)

    def _may_name(self, shown: ShownTable, window: QWidget) -> bool:
        text = self.tr(
            "The list says who %n of its row(s) are about. Keep the file to those who may know.", "", len(shown.rows)
        )
        return messages.confirm(window, self.tr("Save people's names?"), text, self.tr("Save with names"))

    def _tell(self, target: Path, window: QWidget) -> None:
        if self._toast is not None and shiboken6.isValid(self._toast):  # it went with its window otherwise
            self._toast.deleteLater()
        toast = self._toast = Toast(window)
        toast.action_clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent))))
        toast.show_message(self.tr("Saved {file}").format(file=target.name), action=self.tr("Show in folder"))
