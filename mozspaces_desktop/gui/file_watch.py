"""What goes on beside an open data file: others who write are told of, regulars are ranked, the log is kept short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar, QVBoxLayout

    from mozspaces_desktop.gui.clock_note import ClockNote
    from mozspaces_desktop.gui.context import Context
    from mozspaces_desktop.gui.slow_disk import SlowDisk

_LOOKS_EVERY_MS = 1000
_RANKED_AFTER_MS = 2000
"""When the window is there and nothing is read any more; and how long until those who are left have their turn."""

_CHECKPOINT_AFTER_MS = 3000
"""After the last of several commits, when the queue has a gap."""

_COMPACTED_EVERY_MS = 60_000
"""How often the journal is asked whether it is to be summed up; it is, once a month, when no door is open."""


class FileWatch(QObject):
    """Looks each second whether another window or a command wrote into the file, and says so by its changes.

    Ends with :meth:`stop`, before the file is closed.
    """

    file_gone = Signal(object)
    """With the :class:`FileGoneError`: the file is not where it was, or not all of it; told at each look."""
    file_damaged = Signal(object)
    """With the :class:`DamagedError` that somebody met who read or wrote; told at each look."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        from mozspaces_desktop.core.other_writers import OtherWriters

        self._context, self._others = context, OtherWriters(context.database)
        self._notes: list[SlowDisk | ClockNote] = []
        self._is_stopped = False
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._ranking = QTimer(self, interval=_RANKED_AFTER_MS)
        self._ranking.timeout.connect(self._rank_regulars)
        self._ranking.start()
        self._compacting = QTimer(self, interval=_COMPACTED_EVERY_MS)
        self._compacting.timeout.connect(self.compact)
        self._compacting.start()
        self._gap = QTimer(self, singleShot=True, interval=_CHECKPOINT_AFTER_MS)
        self._gap.timeout.connect(self._checkpoint)
        context.changes.anything_changed.connect(self._gap.start)

    def tell_in(self, status_bar: QStatusBar, place: QVBoxLayout) -> None:
        """Say what is slow in `status_bar`, and what is wrong with the clock at the top of `place`."""
        from mozspaces_desktop.gui.clock_note import ClockNote
        from mozspaces_desktop.gui.slow_disk import SlowDisk

        self._notes = [SlowDisk(self._context, status_bar, self), ClockNote(self._context, place, self)]

    def stop(self) -> None:
        """Look no more."""
        self._is_stopped = True
        for note in self._notes:
            note.stop()
        self._timer.stop()
        self._ranking.stop()
        self._compacting.stop()
        self._context.changes.anything_changed.disconnect(self._gap.start)
        self._gap.stop()
        self.deleteLater()

    @Slot()
    def look(self) -> None:
        """Look now. A file that cannot be read is told of by whoever needs something of it."""
        from mozspaces_desktop.core.errors import FileError, FileGoneError

        if self._context.database.damage is not None:
            self.file_damaged.emit(self._context.database.damage)
            return
        try:
            self._context.database.check_place()
            tables = self._others.changed()
        except FileGoneError as error:
            self.file_gone.emit(error)
            return
        except FileError:
            return
        self._context.changes.notify(tables)

    @Slot()
    def compact(self) -> None:
        """Sum up what is old in the journal if that is due; what fails now is tried again in a minute."""
        from mozspaces_desktop.core.compaction import compact_if_due

        database = self._context.database
        self._context.tasks.run(lambda _progress: compact_if_due(database), _forget, _forget, title=None, parent=None)

    @Slot()
    def _checkpoint(self) -> None:
        database = self._context.database
        self._context.tasks.run(lambda _progress: database.checkpoint(), _forget, _forget, title=None, parent=None)

    @Slot()
    def _rank_regulars(self) -> None:
        """Let those who come often be found first, some at a time; if that fails now, the next start does it."""
        from mozspaces_desktop.core.regulars import rank_regulars

        self._ranking.stop()
        database = self._context.database
        self._context.tasks.run(
            lambda progress: rank_regulars(database, progress=progress),
            self._on_ranked,
            _forget,
            title=None,
            parent=None,
        )

    def _on_ranked(self, moved: int) -> None:
        if moved and not self._is_stopped:
            self._ranking.start()


def _forget(_outcome: object) -> None:
    """Nobody waits for what came of it."""
