"""What the Reports tab has to say above its figures: that they are a part, what was exported, what nobody recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mozspaces_desktop.core.figures import Figures, Scope
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.file_manager import show_in_folder
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.widgets.banner import Banner, Kind

if TYPE_CHECKING:
    from mozspaces_desktop.core.adopting.adopted_filling import FillOutcome
    from mozspaces_desktop.core.pilot_workbook import ExportResult

_NAMED_PROBLEMS = 3
"""So many problems are named in a note; the rest is counted."""


class ReportNotes(QWidget):
    """Notes below each other, which leave no gap where none is."""

    everything_wanted = Signal()
    """The person does not want to see a part only any more."""
    unrecorded_wanted = Signal()
    """The person wants to see the events without attendance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._part, self._exported, self._unrecorded = Banner(closable=False), Banner(), Banner(closable=False)
        self._notes = (self._part, self._exported, self._unrecorded)
        self._column = QVBoxLayout(self)
        for note in self._notes:
            self._column.addWidget(note)
        self._part.action_clicked.connect(self.everything_wanted)
        self._exported.closed.connect(self._fit)
        self._exported.action_clicked.connect(self._on_folder_clicked)
        self._unrecorded.action_clicked.connect(self.unrecorded_wanted)
        self._fit()

    def show_figures(self, figures: Figures | None) -> None:
        """Say of which part of the events `figures` are, and what nobody recorded; nothing of None."""
        self._show_part(None if figures is None else figures.scope)
        self._show_unrecorded(0 if figures is None else figures.unrecorded)
        self._fit()

    def _show_part(self, scope: Scope | None) -> None:
        if scope is not None and scope.filtered:
            part = self.tr("{part}. Targets are for all events, so none are shown.")
            self._tell(self._part, part.format(part=wording.scope_name(scope)), "info", self.tr("Show everything"))
        else:
            self._part.hide()

    def _show_unrecorded(self, count: int) -> None:
        if count:
            text = self.tr("%n event(s) have no attendance recorded, and add nothing to the attendees.", "", count)
            self._tell(self._unrecorded, text, "warning", self.tr("Show them"))
        else:
            self._unrecorded.hide()

    def show_exported(self, result: ExportResult) -> None:
        """Say where the workbook is, and whether it has all that it should."""
        text = self.tr("Exported to {path}").format(path=result.path)
        if result.problems:
            text += "\n" + self.tr("%n text(s) lost characters that a workbook cannot hold.", "", len(result.problems))
        self._show_file(result.path, text, "warning" if result.problems else "positive")

    def show_filled(self, outcome: FillOutcome) -> None:
        """Say where the workbook is that was filled, how much changed in it, and what could not be put there."""
        filled = outcome.filled
        counts = [
            self.tr("%n cell(s) changed", "", filled.changed),
            self.tr("%n row(s) added", "", filled.appended),
        ]
        text = self.tr("Filled {path}: {counts}").format(path=outcome.path, counts=", ".join(counts))
        if not (filled.changed or filled.appended):
            text = self.tr("Nothing was filled in: {path}").format(path=outcome.path)
        for problem in filled.problems[:_NAMED_PROBLEMS]:
            where, reason = wording.one_line(problem.where), messages.sentence(problem.reason)
            text += "\n" + self.tr("{place}: {problem}").format(place=where, problem=reason)
        more = len(filled.problems) - _NAMED_PROBLEMS
        if more > 0:
            text += "\n" + self.tr("%n thing(s) more could not be filled in.", "", more)
        self._show_file(outcome.path, text, "warning" if filled.problems else "positive")

    def _show_file(self, file: Path, text: str, kind: Kind) -> None:
        self._file = file
        self._exported.show_message(text, kind, action=self.tr("Show in folder"))
        self._fit()

    @Slot()
    def _on_folder_clicked(self) -> None:
        if self._file is not None:
            show_in_folder(self._file, self)

    @staticmethod
    def _tell(note: Banner, text: str, kind: Kind, action: str) -> None:
        """Show `text` unless it is there: a screen reader reads it out each time."""
        if note.isHidden() or text != note.accessibleName():
            note.show_message(text, kind, action=action)

    @Slot()
    def _fit(self) -> None:
        spacing = theme.current().spacing
        shown = [not note.isHidden() for note in self._notes]
        self._column.setContentsMargins(spacing.xl, spacing.m, spacing.xl, spacing.m if any(shown) else 0)
        self._column.setSpacing(spacing.s if sum(shown) > 1 else 0)
