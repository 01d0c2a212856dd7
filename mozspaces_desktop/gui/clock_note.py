"""Says that this computer's clock is behind the file, which whoever sits at the door does not notice by themselves."""

from __future__ import annotations

from datetime import datetime

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout

from mozspaces_desktop.core.clock import local
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.wrong_clock import believe_clock, last_entry_ahead
from mozspaces_desktop.gui import dates, messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.banner import Banner

_LOOKS_EVERY_MS = 60_000
"""A clock is set, or jumps when the network is there, while the window is open."""


class ClockNote(QObject):
    """Looks soon and each minute; its banner stands at the top of `place` until the clock is right or is believed.

    Ends with :meth:`stop`, before the file is closed.
    """

    def __init__(self, context: Context, place: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        with context.database.read() as session:
            self._tzid = row(session, Space, context.space_id).tzid
        self.banner = Banner()
        self.banner.closed.connect(self._believe)
        place.insertWidget(0, self.banner)
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.banner.destroyed.connect(self._timer.stop)
        self._timer.start()
        QTimer.singleShot(0, self, self.look)

    def stop(self) -> None:
        """Look no more, and take the banner away."""
        self._timer.stop()
        if shiboken6.isValid(self.banner):  # it goes with its window
            self.banner.deleteLater()
        self.deleteLater()

    @Slot()
    def look(self) -> None:
        """Compare the clock with the file; one that cannot be read is told of by whoever needs something of it."""
        try:
            with self._context.database.read() as session:
                last = last_entry_ahead(session)
        except FileError:
            return
        if last is None:
            self.banner.hide()
        elif not self.banner.isVisible():
            text = self.tr(
                "This computer's clock says {now}, and something was done in this file on {last}. "
                "Set the clock, or check-ins get wrong times; close this if the clock is right."
            )
            now = self._context.database.clock()
            self.banner.show_message(text.format(now=self._words(now), last=self._words(last)), "warning")

    def _words(self, moment: datetime) -> str:
        at = local(moment, self._tzid)
        return f"{dates.short_day(at.date())}, {dates.time_text(at)}"

    @Slot()
    def _believe(self) -> None:
        try:
            with self._context.database.begin("") as session:
                believe_clock(session)
        except FileError as error:
            messages.error(self.banner.window(), error)
