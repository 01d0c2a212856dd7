"""Exporting the pilot workbook from the window: what may be in it, where it goes, and what came of it.

What writes it is imported with the first workbook: openpyxl takes its time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.figures import Figures, Scope
from mozspaces_desktop.core.figures.tables import TRACKS
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.export_dialog import ExportDialog
from mozspaces_desktop.gui.reports.report_wording import in_window_language
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Progress

if TYPE_CHECKING:
    from mozspaces_desktop.core.pilot_workbook import ExportResult


class WorkbookExport(QObject):
    """Leads from the question what may be in the file to the file; remembers the folder meanwhile."""

    exported = Signal(object)
    """The :class:`ExportResult`, when the file is there."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, figures: Figures) -> None:
        """Ask what may be in the workbook of the period of `figures`, then where it goes, and write it."""
        dialog = ExportDialog(figures.scope, self._window, may_name=self._context.access.may(Right.NAMES))
        dialog.accepted.connect(lambda: self._on_accepted(figures, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_accepted(self, figures: Figures, dialog: ExportDialog) -> None:
        names, attendance = dialog.names, dialog.attendance
        target = self._target(figures)
        if target is None:
            return
        self._folder = target.parent
        database, scope = self._context.database, figures.scope

        def write(progress: Progress) -> ExportResult:
            result = write_workbook(database, scope, target, names=names, attendance=attendance, progress=progress)
            what, named = _period_and_part(scope), names or attendance
            register(database, Exported.WORKBOOK, target, what=what, space_id=scope.only_space_id, with_names=named)
            return result

        title = self.tr("Exporting {file}…").format(file=target.name)
        self._context.tasks.run(write, self.exported.emit, title=title, parent=self._window)

    def _target(self, figures: Figures) -> Path | None:
        """The file that the person chose, None if they did not."""
        from mozspaces_desktop.core.pilot_workbook import workbook_name

        proposed = self._folder / workbook_name(figures.space, _period_and_part(figures.scope), figures.today)
        kinds = self.tr("Excel workbooks (*.xlsx)")
        return chosen_target(self._window, self.tr("Export workbook"), proposed, kinds)


def _period_and_part(scope: Scope) -> str:
    """The period for the name of the file, and after it the part of the events, so that none takes it for all."""
    track = None if scope.track is None else TRACKS[scope.track]
    coordinator = None if scope.coordinator is None else scope.coordinator.name
    return " ".join(filter(None, (scope.period.name, track, coordinator, scope.focus_area)))


def write_workbook(
    database: Database,
    scope: Scope,
    target: Path,
    *,
    names: bool,
    attendance: bool,
    progress: Progress,
) -> ExportResult:
    """Write the workbook of `scope` to `target`, its texts in the language of the window.

    Raises :class:`FileError` when it cannot be written. May be called on any thread.
    """
    from mozspaces_desktop.core.pilot_workbook import export_workbook

    with database.read() as session:
        return export_workbook(
            session,
            target,
            scope,
            now=clock.now(session),
            names=names,
            attendance=attendance,
            translate=in_window_language,
            progress=progress,
        )
