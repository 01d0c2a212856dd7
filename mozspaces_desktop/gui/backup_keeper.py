"""Keeps the backups of the open file up to date by itself, off the window's thread, and says nothing if all is well."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from mozspaces_desktop import paths
from mozspaces_desktop.core import backup_rounds
from mozspaces_desktop.core.clock import local
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import dates, messages
from mozspaces_desktop.gui.tasks import Progress, Tasks

if TYPE_CHECKING:
    from mozspaces_desktop.core.backup_store import BackupStore
    from mozspaces_desktop.gui.context import Context

_FIRST_LOOK_MS = 5000
"""When the window is there, nothing is read any more, and somebody may already be at the door."""

_LOOKS_EVERY_MS = 10 * 60 * 1000


@dataclass(frozen=True, slots=True)
class _Round:
    """What came of one look: what could not be done, and the newest copy in the second place, if that is there."""

    problem: FileError | None
    copied_at: datetime | None


class BackupKeeper(QObject):
    """Makes the backups of each day and of the end of the work; copies them to a second place when that is there."""

    noted = Signal(str)
    """A quiet line about backups that could not be made; empty when all is well again."""

    def __init__(self, context: Context, store: BackupStore, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._store = context, store
        self._done_on: date | None = None
        self._is_looking = False
        with context.database.read() as session:
            self._tzid = row(session, Space, context.space_id).tzid
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK_MS)
        self._again = QTimer(self, interval=_LOOKS_EVERY_MS)
        for timer in (self._first, self._again):
            timer.timeout.connect(self.look)
            timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._first.stop()
        self._again.stop()
        self.deleteLater()

    @property
    def second(self) -> BackupStore | None:
        """The second place of this file's backups; None if none was chosen."""
        chosen = self._context.settings.backup_folder
        return backup_rounds.second_place(self._store, Path(chosen), paths.device_id()) if chosen else None

    @Slot()
    def look(self) -> None:
        """Make what is missing: the backup of today, and its copy in the second place."""
        today = local(self._store.clock(), self._tzid).date()
        if self._is_looking or (self._done_on == today and self.second is None):
            return
        self._is_looking = True
        self._context.tasks.run(
            lambda progress: self._work(progress, is_due=self._done_on != today),
            lambda done: self._on_done(done, today),
            title=None,
            parent=None,
            on_finished=self._on_finished,
        )

    def close(self) -> None:
        """Make the backup of the end, if something was done, while the program waits; a small bar if that takes long.

        What goes wrong is told at the next start, by its look.
        """
        self.stop()
        tasks, waiting = Tasks(), QEventLoop()
        tasks.run(
            self._work_at_the_end,
            lambda _done: None,
            lambda _error: None,
            title=self.tr("Backing up…"),
            parent=None,
            cancellable=False,
            on_finished=waiting.quit,
        )
        waiting.exec()
        tasks.shut_down()

    def _work(self, progress: Progress, *, is_due: bool) -> _Round:
        problem = None
        try:
            if is_due:
                backup_rounds.daily(self._context.database, self._store, self._tzid, progress=progress)
        except FileError as error:
            problem = error
        return _Round(problem, self._copy(progress))

    def _work_at_the_end(self, progress: Progress) -> None:
        made = backup_rounds.at_the_end(self._context.database, self._store, self._tzid, progress=progress)
        if made is not None:
            self._remember(self._copy(progress))

    def _copy(self, progress: Progress) -> datetime | None:
        """When the newest backup in the second place was made; None if it is not there, or full, or read-only."""
        second = self.second
        if second is None:
            return None
        try:
            database = self._context.database
            copied = backup_rounds.catch_up(self._store, second, self._tzid, database=database, progress=progress)
        except FileError:
            return None
        return None if copied is None else copied.at

    @Slot()
    def _on_finished(self) -> None:
        self._is_looking = False

    def _on_done(self, done: _Round, today: date) -> None:
        if done.problem is None:
            self._done_on = today
        self._remember(done.copied_at)
        self.noted.emit(self._said(done))

    def _remember(self, copied_at: datetime | None) -> None:
        if copied_at is not None:
            self._context.settings.remember_copied(self._store.folder.name, copied_at)

    def _said(self, done: _Round) -> str:
        if done.problem is not None:
            return self.tr("No backup could be made. {reason}").format(reason=messages.sentence(done.problem))
        if self.second is None or done.copied_at is not None:
            return ""
        last = self._context.settings.last_copied(self._store.folder.name)
        if last is None:
            return self.tr("Second backup: none yet.")
        day = dates.short_day(local(last, self._tzid).date())
        return self.tr("Second backup: not since {day}.").format(day=day)
