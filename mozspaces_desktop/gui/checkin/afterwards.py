"""From the door to the wrap-up of its event: the way there, and a gentle hint once the event is over."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.wrap_up import wrap_up_of
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.checkin.desk import Outcome
from mozspaces_desktop.gui.checkin.door_screen import DoorScreen
from mozspaces_desktop.gui.context import Context


class Afterwards(QObject):
    """Opens the wrap-up of the event on `screen` over the Check-in `tab`."""

    told = Signal(object)
    """With the `Outcome` of a wrap-up."""

    def __init__(self, context: Context, screen: DoorScreen, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._screen, self._tab = context, screen, tab

    @Slot()
    def wrap_up(self) -> None:
        """Ask how the event was."""
        from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import open_wrap_up  # not before somebody asks

        if self._screen.event is None:
            return
        dialog = open_wrap_up(self._context, self._screen.event.id, self._tab, at_door=True)
        if dialog is not None:
            dialog.saved.connect(self._on_saved)

    @Slot(str, str)
    def _on_saved(self, done: str, title: str) -> None:
        self.told.emit(Outcome("positive", messages.sentence(Sentence(done, title=title))))

    def hint(self) -> str:
        """What is left to do when the event is over and nobody wrapped it up; empty otherwise."""
        event = self._screen.event
        if event is None or event.dtend > self._context.database.clock():
            return ""
        with self._context.database.read() as session:
            if wrap_up_of(session, event.id) is not None:
                return ""
        return self.tr("This event is over. Ctrl+Shift+W wraps it up: how many came, what went well.")
