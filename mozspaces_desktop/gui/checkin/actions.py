"""Every action of the Check-in tab: its words, its icon, its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.gui.access.allowed import needs
from mozspaces_desktop.gui.tab_action import tab_action


class CheckinActions:
    """The actions, by name; they answer to their keys while the focus is in `tab`."""

    def __init__(self, tab: QWidget) -> None:
        self._tab = tab
        translate = QCoreApplication.translate  # lupdate knows it by this name only
        self.search = self._action(translate("CheckinActions", "Find a person"), "search", "Ctrl+F")
        self.walk_in = self._action(translate("CheckinActions", "Add a new person"), "add", "Ctrl+Return")
        self.undo_check_in = self._action(
            translate("CheckinActions", "Undo the selected or last check-in"), "undo", "Del"
        )
        self.add_guest = self._action(translate("CheckinActions", "One more guest"), "guest", "F2")
        self.add_new_guest = self._action(translate("CheckinActions", "One more guest, first time here"), "star", "F3")
        self.remove_guest = self._action(translate("CheckinActions", "One guest fewer"), None, "Shift+F2")
        self.set_guests = self._action(translate("CheckinActions", "Guests of any number…"), None, "Ctrl+G")
        for action in (self.undo_check_in, self.add_guest, self.add_new_guest, self.remove_guest):
            action.setAutoRepeat(False)  # a key that is held down counts and takes back once
        self.sounds = self._action(translate("CheckinActions", "Sounds"), None, "Ctrl+Shift+S")
        self.choose_event = self._action(translate("CheckinActions", "Choose another event…"), "calendar", "Ctrl+E")
        self.show_in_calendar = self._action(
            translate("CheckinActions", "Show the event in the calendar"), "link", "Ctrl+Shift+E"
        )
        self.history = self._action(translate("CheckinActions", "History of the selected person…"), "history", "Ctrl+H")
        self.person = self._action(
            translate("CheckinActions", "Page of the selected person…"), "person", "Ctrl+Shift+H"
        )
        self.paper_list = self._action(translate("CheckinActions", "Enter a paper list"), "clock", "Ctrl+L")
        self.wrap_up = self._action(translate("CheckinActions", "Wrap up…"), "check-circle", "Ctrl+Shift+W")
        self.print_list = self._action(translate("CheckinActions", "Print the list…"), "print", "Ctrl+P")
        self.print_labels = self._action(translate("CheckinActions", "Tickets and badges…"), "ticket", "Ctrl+Shift+P")
        self.print_badges = self._action(
            translate("CheckinActions", "Print a badge at each check-in…"), None, "Ctrl+Shift+B"
        )
        self.print_badges.setCheckable(True)
        self.live = self._action(translate("CheckinActions", "Live: how the evening goes"), "reports", "F9")
        self.kiosk = self._action(translate("CheckinActions", "Kiosk…"), "lock", "Ctrl+K")
        self.kiosk_pin = self._action(translate("CheckinActions", "PIN of the kiosk…"), None, "Ctrl+Shift+K")
        self.import_signups = self._action(translate("CheckinActions", "Import sign-ups…"), "import", "Ctrl+I")

        door = (self.search, self.walk_in, self.undo_check_in, self.add_guest, self.add_new_guest, self.remove_guest)
        for action in (*door, self.set_guests, self.sounds, self.choose_event, self.paper_list, self.kiosk):
            needs(action, Right.CHECK_IN)

    def in_menu(self) -> list[QAction | None]:
        """The actions as the menu shows them; None is a separator."""
        return [
            self.search,
            self.walk_in,
            self.undo_check_in,
            None,
            self.add_guest,
            self.add_new_guest,
            self.remove_guest,
            self.set_guests,
            None,
            self.person,
            self.history,
            None,
            self.choose_event,
            self.show_in_calendar,
            self.wrap_up,
            self.import_signups,
            self.paper_list,
            None,
            self.print_list,
            self.print_labels,
            self.print_badges,
            None,
            self.live,
            self.kiosk,
            self.kiosk_pin,
            None,
            self.sounds,
        ]

    def _action(self, text: str, icon: str | None, keys: str) -> QAction:
        return tab_action(self._tab, text, icon, keys)
