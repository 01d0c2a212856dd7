"""Leads from Ctrl+D to a filled workbook: which one, how it is laid out, what would change, and what came of it.

What reads workbooks is imported with the first: it takes its time.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mozspaces_desktop.core.figures import Scope
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress

if TYPE_CHECKING:
    from mozspaces_desktop.gui.reports.adopting.workbook_reading import OpenedWorkbook


class AdoptedWorkbooks(QObject):
    """Opens the dialogs over `window`; what is filled in are the figures of `scope()`, None while there are none."""

    filled = Signal(object)
    """The `FillOutcome`, when a workbook is filled."""

    def __init__(self, context: Context, window: QWidget, scope: Callable[[], Scope | None]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._scope = scope

    @Slot()
    def ask(self) -> None:
        """Offer the workbooks that are remembered; without any, ask for the file."""
        from mozspaces_desktop.core.adopting.known_workbooks import known_workbooks

        with self._context.database.read() as session:
            known = known_workbooks(session)
        if not known:
            self._ask_for_file()
            return
        from mozspaces_desktop.gui.reports.adopting.known_workbooks_dialog import KnownWorkbooksDialog

        dialog = KnownWorkbooksDialog(self._context, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.other_wanted.connect(self._ask_for_file)
        dialog.open()

    @property
    def can_fill(self) -> bool:
        """Whether there are figures to fill in."""
        return self._scope() is not None

    def open(self, path: Path) -> None:
        """Read the workbook at `path`, then show what filling it would change, or first how it is laid out."""
        from mozspaces_desktop.gui.reports.adopting.workbook_reading import open_workbook

        database = self._context.database

        def read(progress: Progress) -> OpenedWorkbook:
            return open_workbook(database, path, progress)

        def show(opened: OpenedWorkbook) -> None:
            (self._show_fill if opened.is_known else self._show_layout)(opened)

        title = self.tr("Reading {file}…").format(file=path.name)
        self._context.tasks.run(read, show, title=title, parent=self._window)

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        """Open a workbook that is remembered; ask for it where it is not where it was."""
        if path.exists():
            self.open(path)
        else:
            self._ask_for_file(self.tr("Where is {file} now?").format(file=path.name))

    @Slot()
    def _ask_for_file(self, title: str = "") -> None:
        kinds = self.tr("Excel workbooks (*.xlsx *.xlsm)")
        name, _kind = QFileDialog.getOpenFileName(self._window, title or self.tr("Fill a workbook"), "", kinds)
        if name:
            self.open(Path(name))

    @Slot(object)
    def _show_layout(self, opened: OpenedWorkbook) -> None:
        from mozspaces_desktop.gui.reports.adopting.adopt_dialog import AdoptDialog

        scope = self._scope()
        if scope is not None:
            dialog = AdoptDialog(self._context, opened, scope, self._window)
            dialog.remembered.connect(lambda: self.open(opened.path))
            dialog.open()

    def _show_fill(self, opened: OpenedWorkbook) -> None:
        from mozspaces_desktop.gui.reports.adopting.fill_dialog import FillDialog

        scope = self._scope()
        if scope is not None:
            dialog = FillDialog(self._context, opened, scope, self._window)
            dialog.filled.connect(self.filled)
            dialog.layout_wanted.connect(self._show_layout)
            dialog.open()
