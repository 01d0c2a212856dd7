"""From "Import sign-ups…" or a dropped file to the dialog that shows what the list would bring."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mozspaces_desktop.core.models import Event
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress

if TYPE_CHECKING:
    from mozspaces_desktop.gui.checkin.import_planner import ListForEvent, Understanding


class ImportFlow(QObject):
    """Reads a sign-up list off the window's thread and opens the dialog over `tab`."""

    imported = Signal(object)
    """The `ImportResult`, once it is in the file."""

    def __init__(self, context: Context, tab: QWidget) -> None:
        super().__init__(tab)
        self._context = context
        self._tab = tab

    def ask(self, event: Event) -> None:
        """Let a list for `event` be chosen, and show what it would bring."""
        patterns = self.tr("Sign-up lists (*.csv *.tsv *.txt *.xls *.xlsx);;All files (*)")
        name, _chosen = QFileDialog.getOpenFileName(self._tab, self.tr("Import sign-ups"), "", patterns)
        if name:
            self.show(event, Path(name))

    def show(self, event: Event, path: Path) -> None:
        """Show what the list at `path` would bring to `event`."""
        # The readers are imported when the first list is: they take a tenth of the start.
        from mozspaces_desktop.gui.checkin.import_dialog import ImportDialog
        from mozspaces_desktop.gui.checkin.import_planner import ListForEvent

        def read(progress: Progress) -> tuple[ListForEvent, Understanding]:
            chosen = ListForEvent(self._context.database, path, event.id)
            return chosen, chosen.understood(None, progress)

        def open_dialog(found: tuple[ListForEvent, Understanding]) -> None:
            dialog = ImportDialog(self._context, *found, path, event.title, self._tab)
            dialog.imported.connect(self.imported)
            dialog.open()

        self._context.tasks.run(read, open_dialog, title=self.tr("Reading the list…"), parent=self._tab)
