"""Guests at the door: one more by a key, many by typing "+4", and any number set right in a small window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from mozspaces_desktop.gui.checkin.actions import CheckinActions
from mozspaces_desktop.gui.checkin.desk import Desk, Outcome
from mozspaces_desktop.gui.checkin.guests_dialog import GuestsDialog
from mozspaces_desktop.gui.checkin.search_field import guests_typed
from mozspaces_desktop.gui.forms.ui_checkin_tab import Ui_CheckinTab

Act = Callable[[Callable[[], Outcome]], object]
"""Does an action of the desk, and shows what came of it."""


class GuestCounting(QObject):
    """Counts guests at `desk`, by keys, the button and its menu."""

    def __init__(self, desk: Desk, act: Act, ui: Ui_CheckinTab, actions: CheckinActions, tab: QWidget) -> None:
        super().__init__(tab)
        self._desk, self._act, self._tab = desk, act, tab
        menu = QMenu(ui.guest_button)
        menu.addActions([actions.add_guest, actions.add_new_guest, actions.remove_guest, actions.set_guests])
        ui.guest_button.setMenu(menu)
        ui.guest_button.setDefaultAction(actions.add_guest)
        ui.search.guests_entered.connect(self.count)
        actions.add_guest.triggered.connect(lambda: self.count(1))
        actions.add_new_guest.triggered.connect(lambda: self.count(1, 1))
        actions.remove_guest.triggered.connect(lambda: self.count(-1))
        actions.set_guests.triggered.connect(self._ask)

    @Slot(int, int)
    def count(self, count: int, newcomers: int = 0) -> None:
        """Count so many guests more, or fewer, and say so."""
        self._act(lambda: self._desk.count_guests(count, newcomers))

    def hint(self, typed: str) -> str:
        """What Enter does about the guests in what is typed; empty if it is a name."""
        entered = guests_typed(typed)
        if entered is None:
            return ""
        count, newcomers = entered
        if count < 0:
            return self.tr("Enter takes away %n guest(s).", "", -count)
        if newcomers:
            return self.tr("Enter counts %n guest(s) who are here for the first time.", "", count)
        return self.tr("Enter counts %n guest(s). Add an n if it is their first time here: +4n.", "", count)

    @Slot()
    def _ask(self) -> None:
        dialog = GuestsDialog(*self._desk.guests(), self._tab)
        dialog.chosen.connect(lambda count, newcomers: self._act(lambda: self._desk.set_guests(count, newcomers)))
        dialog.open()
