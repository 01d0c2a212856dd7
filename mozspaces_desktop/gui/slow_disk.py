"""Says that the disk is slow, so that a window which waits for it does not look as if it had died.

What is shown as done is on the disk, so the window waits for the disk at each check-in: a hundredth of a second on one
that is well. Where the last time took long, the next one is announced.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStatusBar

from mozspaces_desktop.gui.context import Context

_SLOW_S = 1.0
"""A commit that took so long is told of."""
_FELT_S = 0.3
"""After one that took so long the next one is announced, which may take longer still."""
_MESSAGE_MS = 15_000


class SlowDisk(QObject):
    """Watches how long the commits of `context` take, and says so in `status_bar`. Ends with :meth:`stop`."""

    def __init__(self, context: Context, status_bar: QStatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._status_bar = context, status_bar
        context.database.saving = self._announced
        context.changes.anything_changed.connect(self.look)

    def stop(self) -> None:
        """Look no more."""
        self._context.database.saving = nullcontext
        self._context.changes.anything_changed.disconnect(self.look)
        self.deleteLater()

    @Slot()
    def look(self) -> None:
        """Tell how long the last commit took, if that was long."""
        took = self._context.database.last_commit_s
        if took >= _SLOW_S and shiboken6.isValid(self._status_bar):
            said = self.tr("The disk is slow: saving took {seconds} s. Whatever is shown as done is saved.")
            self._status_bar.showMessage(said.format(seconds=round(took)), _MESSAGE_MS)

    @contextmanager
    def _announced(self) -> Iterator[None]:
        """Around a commit: where it may take long, and the window cannot do anything else meanwhile, it says so."""
        is_slow = self._context.database.last_commit_s >= _FELT_S and QThread.currentThread() is self.thread()
        if not is_slow or not shiboken6.isValid(self._status_bar):
            yield
            return
        self._status_bar.showMessage(self.tr("Saving…"))
        self._status_bar.repaint()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        finally:
            QGuiApplication.restoreOverrideCursor()
            self._status_bar.clearMessage()
