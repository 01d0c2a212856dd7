"""From "Read a workbook back…" or a workbook dropped on the tab to the dialog, and what came of it with a way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.toast import Toast

if TYPE_CHECKING:
    from mozspaces_desktop.gui.reports.workbook_preview import Preview


class ReadBack(QObject):
    """Reads a workbook off the window's thread, opens the dialog over `tab`, and takes workbooks dropped on it."""

    def __init__(self, context: Context, tab: QWidget) -> None:
        super().__init__(tab)
        self._context = context
        self._tab = tab
        self._toast = Toast(tab)
        self._done: str | None = None
        self._toast.action_clicked.connect(self._on_undo_clicked)
        tab.setAcceptDrops(True)
        tab.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one workbook, and nothing else."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        files = dropped_workbooks(event)
        if len(files) != 1:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.show(files[0])
        return True

    @Slot()
    def ask(self) -> None:
        """Let a workbook be chosen, and show what it would bring."""
        kinds = self.tr("Pilot workbooks (*.xlsx)")
        name, _chosen = QFileDialog.getOpenFileName(self._tab, self.tr("Read a workbook back"), "", kinds)
        if name:
            self.show(Path(name))

    def show(self, path: Path) -> None:
        """Show what the workbook at `path` would bring."""
        # What reads workbooks is imported with the first: it takes its time.
        from mozspaces_desktop.gui.reports.workbook_import_dialog import WorkbookImportDialog
        from mozspaces_desktop.gui.reports.workbook_preview import read_preview

        database = self._context.database

        def read(progress: Progress) -> Preview:
            return read_preview(database, path, progress)

        def open_dialog(preview: Preview) -> None:
            dialog = WorkbookImportDialog(self._context, preview, self._tab)
            dialog.imported.connect(self._on_imported)
            dialog.open()

        title = self.tr("Reading {file}…").format(file=path.name)
        self._context.tasks.run(read, open_dialog, title=title, parent=self._tab)

    @Slot(object)
    def _on_imported(self, result: ImportResult) -> None:
        label = self._context.database.undo_label()
        self._done = None if label is None else str(label)
        parts = [
            self.tr("%n new event(s)", "", result.added),
            self.tr("%n total(s) changed", "", result.updated),
            self.tr("%n left out", "", result.skipped),
        ]
        counts = (result.added, result.updated, result.skipped)
        said = " · ".join(text for text, count in zip(parts, counts, strict=True) if count)
        self._toast.show_message(self.tr("Read back: {said}").format(said=said), action=self.tr("Undo"))

    @Slot()
    def _on_undo_clicked(self) -> None:
        """Take the import back, unless something else was done since: the menu says what that would be."""
        label = self._context.database.undo_label()
        if label is None or str(label) != self._done:
            return
        try:
            self._context.database.undo()
        except MozSpacesError as error:
            messages.error(self._tab, error)


def dropped_workbooks(event: QDropEvent) -> list[Path]:
    """The workbooks that are dragged, if all that is dragged are workbooks."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if len(paths) == len(urls) and all(path.suffix.lower() == ".xlsx" for path in paths) else []
