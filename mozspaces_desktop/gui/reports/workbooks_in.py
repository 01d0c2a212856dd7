"""Pilot workbooks that come into the window, from the menu or dropped on the tab: read back, or rolled up into one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.errors import MozSpacesError, NoPilotWorkbookError
from mozspaces_desktop.core.figures import Scope
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.adopting.adopted_workbooks import AdoptedWorkbooks
from mozspaces_desktop.gui.reports.workbook_drops import WorkbookDrops
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.toast import Toast

if TYPE_CHECKING:
    from mozspaces_desktop.gui.reports.workbook_preview import Preview


class WorkbooksIn(QObject):
    """Opens the dialogs over `tab`, for one workbook when it was read off the window's thread."""

    def __init__(self, context: Context, tab: QWidget, scope: Callable[[], Scope | None]) -> None:
        super().__init__(tab)
        self.adopted = AdoptedWorkbooks(context, tab, scope)
        """Leads to a workbook of somebody else's, filled with the figures of `scope()`."""
        self._context = context
        self._tab = tab
        self._toast = Toast(tab)
        self._done: str | None = None
        self._toast.action_clicked.connect(self._on_undo_clicked)
        drops = WorkbookDrops(tab)
        drops.one_dropped.connect(self._on_one_dropped)
        drops.several_dropped.connect(self._roll_up_several)

    @Slot(object)
    def _on_one_dropped(self, path: Path) -> None:
        """Show what it would bring, or roll it up where nothing may come into the file."""
        if self._context.access.may(Right.SETTINGS):
            self.show(path)
        else:
            self._roll_up_several([path])

    @Slot()
    def ask(self) -> None:
        """Let a workbook be chosen, and show what it would bring."""
        kinds = self.tr("Pilot workbooks (*.xlsx)")
        name, _chosen = QFileDialog.getOpenFileName(self._tab, self.tr("Read a workbook back"), "", kinds)
        if name:
            self.show(Path(name))

    @Slot(object)
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

        def offer_to_fill(problem: MozSpacesError) -> None:
            if isinstance(problem, NoPilotWorkbookError) and self.adopted.can_fill:
                self._offer_to_fill(path, problem)
            else:
                messages.error(self._tab, problem)

        title = self.tr("Reading {file}…").format(file=path.name)
        self._context.tasks.run(read, open_dialog, offer_to_fill, title=title, parent=self._tab)

    def _offer_to_fill(self, path: Path, problem: MozSpacesError) -> None:
        """A workbook that cannot be read back may be one that somebody wants to be filled."""
        question = self.tr("Fill it with the figures instead?")
        if messages.confirm(self._tab, question, messages.sentence(problem), self.tr("Fill it…")):
            self.adopted.open(path)

    @Slot()
    def roll_up(self) -> None:
        """Open the dialog that rolls up workbooks."""
        self._roll_up_several([])

    @Slot(list)
    def _roll_up_several(self, paths: list[Path]) -> None:
        from mozspaces_desktop.gui.reports.roll_up_dialog import RollUpDialog

        RollUpDialog(self._context, paths, self._tab).open()

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
