"""Reads the neighbours of a week or month while nobody does anything, so that leafing only has to paint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.calendar.shown import Shown

_IDLE_MS = 60
"""How long nothing has to happen before the next period is read."""
_VIEWS = ("week", "month")
"""Views that one leafs through quickly."""


class ReadingAhead:
    """Gives what `read` reads, at once where it was read ahead; does nothing while `host` is hidden.

    What was read ahead is forgotten with every change, and whenever the present is looked at again.
    """

    def __init__(self, read: Callable[[Period], Shown], host: QWidget) -> None:
        self._read = read
        self._host = host
        self._known: dict[Period, Shown] = {}
        self._wanted: list[Period] = []
        self._timer = QTimer(host, singleShot=True, interval=_IDLE_MS)
        self._timer.timeout.connect(self._on_timeout)

    def shown(self, period: Period) -> Shown:
        """What the calendar shows of `period`; its neighbours are read next."""
        found = self._known.pop(period, None) or self._read(period)
        neighbours = [period.stepped(1), period.stepped(-1)] if period.view in _VIEWS else []
        self._known = {one: shown for one, shown in self._known.items() if one in neighbours}
        self._wanted = [one for one in neighbours if one not in self._known]
        self._timer.start()
        return found

    def forget(self) -> None:
        """Take everything to have changed."""
        self._known.clear()

    @Slot()
    def _on_timeout(self) -> None:
        """Read one period; the next when nothing has happened for a while again."""
        if not self._wanted or not self._host.isVisible():
            return
        period = self._wanted.pop(0)
        try:
            self._known[period] = self._read(period)
        except MozSpacesError:
            return  # it is said when somebody goes there
        self._timer.start()
