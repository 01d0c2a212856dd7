"""Greets a coordinator who comes back after days off with what happened meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import clock, handover, needs
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar import needs_wording as wording
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.banner import Banner

DAYS_OFF = timedelta(days=2)
"""After how many days, by the space's calendar, somebody is welcomed back."""


class Greeting(QObject):
    """Notes when somebody is at work on the space, whenever the program comes to the front, and greets on `banner`."""

    def __init__(self, context: Context, banner: Banner, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._banner = banner
        self._host = host
        cast("QGuiApplication", QGuiApplication.instance()).applicationStateChanged.connect(self._on_state_changed)
        self._come()

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._come()

    def _come(self) -> None:
        """Somebody is here: the first time, again, or back after days off."""
        context = self._context
        now, last = context.database.clock(), context.settings.last_here(context.space_id)
        context.settings.remember_here(context.space_id, now)
        if last is not None and now - last >= DAYS_OFF - timedelta(days=1):
            context.tasks.run(lambda progress: self._text(progress, last), self._greet, title=None, parent=self._host)

    def _text(self, _progress: Progress, last: datetime) -> str:
        """What is to be said to somebody who was here at `last`; nothing if that is not long ago."""
        with self._context.database.read() as session:
            space = row(session, Space, self._context.space_id)
            left, today = (clock.local(one, space.tzid).date() for one in (last, clock.now(session)))
            if today - left < DAYS_OFF:
                return ""
            meanwhile = handover.meanwhile(session, space.id, last)
            return wording.greeting(left, today, meanwhile, len(needs.needs_of(session, space)))

    def _greet(self, text: str) -> None:
        if text:
            self._banner.show_message(text, action=self.tr("Show"))
