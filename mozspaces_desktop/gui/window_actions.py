"""The actions of the window itself: file, undo, what is shown, help. Those of a tab are declared by the tab."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.access.allowed import ANYBODY, needs
from mozspaces_desktop.gui.translation import LANGUAGES


class WindowActions:
    """Every action of the main window, by name."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._later: list[tuple[QAction, str, str]] = []
        translate = QCoreApplication.translate  # lupdate knows it by this name only
        self.open = self._action(translate("WindowActions", "Open data file…"), "folder", "Ctrl+O")
        self.backup = self._action(translate("WindowActions", "Back up now"), "download", "Ctrl+B")
        self.backup_elsewhere = self._action(translate("WindowActions", "Back up to…"), "", "Ctrl+F8")
        self.second_backup = self._action(translate("WindowActions", "Second backup…"), "", "Ctrl+F9")
        self.restore = self._action(translate("WindowActions", "Restore…"), "history", "Ctrl+F10")
        self.space = self._action(translate("WindowActions", "Space settings…"), "settings", "Ctrl+,")
        self.encryption = self._action(translate("WindowActions", "Encryption…"), "lock", "Ctrl+Alt+E")
        self.exports = self._action(translate("WindowActions", "Register of exports…"), "export", "Ctrl+Alt+X")
        self.quit = self._action(translate("WindowActions", "Quit"), "", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.members = self._action(translate("WindowActions", "People who use this program…"), "people", "Ctrl+F11")
        self.lock = self._action(translate("WindowActions", "Lock now"), "lock", "Ctrl+F12")
        self.own_pin = self._action(translate("WindowActions", "Change your PIN…"), "", "Ctrl+Shift+F12")
        self.undo = self._action(translate("WindowActions", "Undo"), "undo", "Ctrl+Z")
        self.redo = self._action(translate("WindowActions", "Redo"), "redo", "Ctrl+Shift+Z")
        self.calendar = self._action(translate("WindowActions", "Calendar"), "calendar", "Ctrl+1")
        self.checkin = self._action(translate("WindowActions", "Check-in"), "check-in", "Ctrl+2")
        self.reports = self._action(translate("WindowActions", "Reports"), "reports", "Ctrl+3")
        self.people = self._action(translate("WindowActions", "People…"), "people", "Ctrl+4")
        self.report = self._action(translate("WindowActions", "Problem report…"))
        self.about = self._action(translate("WindowActions", "About MozSpaces Desktop"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.schemes = self._choices(
            {
                "system": translate("WindowActions", "Like the system"),
                "light": translate("WindowActions", "Light"),
                "dark": translate("WindowActions", "Dark"),
            }
        )
        self.languages = self._choices({"": translate("WindowActions", "Like the system"), **LANGUAGES})
        self._declare_needs()

    def of_file(self) -> tuple[QAction, ...]:
        """Those that need an open file."""
        backups = (self.backup, self.backup_elsewhere, self.second_backup, self.restore)
        return *backups, self.space, self.people, self.members, self.encryption, self.exports

    def _declare_needs(self) -> None:
        """Say who may use what; whatever is not named here is for coordinators."""
        tabs = {self.calendar: Right.PLAN, self.checkin: Right.CHECK_IN, self.reports: Right.REPORTS}
        anybody = (self.quit, self.lock, self.own_pin, self.undo, self.redo, self.about)
        said: dict[QAction, str] = {**tabs, self.people: Right.DIRECTORY, **dict.fromkeys(anybody, ANYBODY)}
        for action, _icon, _keys in self._later:
            needs(action, said.get(action, Right.SETTINGS))

    def finish(self) -> None:
        """Give the actions their icons and keys, which can wait until the window has been painted."""
        for action, icon, keys in self._later:
            if icon:
                action.setIcon(theme.icon(icon))
            if keys:
                action.setShortcut(keys)
        self._later.clear()

    def _action(self, text: str, icon: str = "", keys: str = "") -> QAction:
        action = QAction(text, self._window)
        self._later.append((action, icon, keys))
        return action

    def _choices(self, texts: dict[str, str]) -> QActionGroup:
        group = QActionGroup(self._window)
        for value, text in texts.items():
            action = QAction(text, group, checkable=True)
            action.setData(value)
        return group
