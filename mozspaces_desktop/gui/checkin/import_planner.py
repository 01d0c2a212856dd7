"""Reads a list and plans its import off the window's thread, again after each correction; the last one wins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.imports import ImportResult, Progress, part
from mozspaces_desktop.core.signups import list_formats
from mozspaces_desktop.core.signups.lists import AS_UNDERSTOOD, Corrections
from mozspaces_desktop.core.signups.plan import ImportPlan, plan_import, result_of
from mozspaces_desktop.core.signups.reader import ListReader
from mozspaces_desktop.core.signups.table import Table
from mozspaces_desktop.gui.checkin.import_lines import Lines
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import CancelledError


@dataclass(frozen=True)
class Understanding:
    """What a list would bring as it is read now, in counts and in lines, and how the program alone would read it.

    `corrected_on` is the day (by the event's clock) on which lists of its kind were corrected to be read so; None
    if they were not.
    """

    plan: ImportPlan
    result: ImportResult
    lines: Lines
    found: Table
    corrected_on: date | None


class ListForEvent:
    """A list that is to be imported for an event: the file is read once, and planned as often as it is corrected."""

    def __init__(self, database: Database, path: Path, event_id: str) -> None:
        self._database = database
        self._event_id = event_id
        self._reader = ListReader(path)

    def understood(self, corrections: Corrections | None, progress: Progress) -> Understanding:
        """The list as `corrections` say, None as lists of its kind were corrected; `progress` may stop it."""
        found = self._reader.table(progress=part(progress, 0, 30))
        with self._database.read() as session:
            remembered = list_formats.remembered(session, found)
        if corrections is None:
            corrections = remembered.corrections if remembered else AS_UNDERSTOOD
        signups = self._reader.read(corrections, progress=part(progress, 30, 90))
        with self._database.read() as session:
            event = event_by_id(session, self._event_id)
            plan = plan_import(session, event, signups)
        progress(95, 100)
        same = remembered is not None and remembered.corrections == corrections
        since = clock.local(remembered.since, event.tzid).date() if remembered and same else None
        return Understanding(plan, result_of(plan), Lines(plan), found, since)


class ImportPlanner(QObject):
    """Plans `chosen` whenever a correction asks for it, one at a time, for the dialog `parent`."""

    planned = Signal(object)
    """An `Understanding`, as the last corrections say."""
    refused = Signal(object)
    """The `MozSpacesError` for which the list cannot be read so."""
    stopped = Signal()
    """Somebody stopped it."""

    def __init__(self, context: Context, chosen: ListForEvent, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen = chosen
        self._parent = parent
        self._wanted: Corrections | None = None
        self._busy = False
        self._was_stopped = False

    def plan(self, corrections: Corrections) -> None:
        """Read the list as `corrections` say; what is being read otherwise is given up."""
        self._wanted = corrections
        if not self._busy:
            self._start(corrections)

    def give_up(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    def _start(self, corrections: Corrections) -> None:
        self._busy, self._was_stopped = True, False

        def work(progress: Progress) -> Understanding:
            def watched(done: int, total: int) -> None:
                if self._wanted is not corrections:
                    raise CancelledError
                progress(done, total)

            try:
                return self._chosen.understood(corrections, watched)
            except CancelledError:
                self._was_stopped = True
                raise

        self._context.tasks.run(
            work,
            lambda result: self._tell(corrections, result),
            lambda error: self._refuse(corrections, error),
            title=self.tr("Reading the list…"),
            parent=self._parent,
            on_finished=lambda: self._on_finished(corrections),
        )

    def _on_finished(self, corrections: Corrections) -> None:
        self._busy = False
        if self._wanted is corrections:
            if self._was_stopped:
                self.stopped.emit()
        elif self._wanted is not None:
            self._start(self._wanted)

    def _tell(self, corrections: Corrections, result: Understanding) -> None:
        if self._wanted is corrections:
            self.planned.emit(result)

    def _refuse(self, corrections: Corrections, error: MozSpacesError) -> None:
        if self._wanted is corrections:
            self.refused.emit(error)
