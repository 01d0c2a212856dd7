"""The actions of the window itself: file, undo, what is shown, help. Those of a tab are declared by the tab."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.translation import LANGUAGES


class WindowActions:
    """Every action of the main window, by name."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._icons: dict[QAction, str] = {}
        translate = QCoreApplication.translate  # lupdate knows it by this name only
        keys = QKeySequence.StandardKey
        self.open = self._action(translate("WindowActions", "Open data file…"), "folder", keys.Open)
        self.backup = self._action(translate("WindowActions", "Back up…"), "download", None)
        self.space = self._action(translate("WindowActions", "Space settings…"), "settings", QKeySequence("Ctrl+,"))
        self.quit = self._action(translate("WindowActions", "Quit"), None, QKeySequence("Ctrl+Q"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action(translate("WindowActions", "Undo"), "undo", QKeySequence("Ctrl+Z"))
        self.redo = self._action(translate("WindowActions", "Redo"), "redo", QKeySequence("Ctrl+Shift+Z"))
        self.calendar = self._action(translate("WindowActions", "Calendar"), "calendar", QKeySequence("Ctrl+1"))
        self.checkin = self._action(translate("WindowActions", "Check-in"), "check-in", QKeySequence("Ctrl+2"))
        self.reports = self._action(translate("WindowActions", "Reports"), "reports", QKeySequence("Ctrl+3"))
        self.about = self._action(translate("WindowActions", "About MozSpaces Desktop"), None, None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.schemes = self._choices(
            {
                "system": translate("WindowActions", "Like the system"),
                "light": translate("WindowActions", "Light"),
                "dark": translate("WindowActions", "Dark"),
            }
        )
        self.languages = self._choices({"": translate("WindowActions", "Like the system"), **LANGUAGES})

    def _action(self, text: str, icon: str | None, keys: QKeySequence | QKeySequence.StandardKey | None) -> QAction:
        action = QAction(text, self._window)
        if icon is not None:
            self._icons[action] = icon
        if keys is not None:
            action.setShortcut(keys)
        return action

    def draw_icons(self) -> None:
        """Give the actions their icons; that can wait until the window has been painted."""
        for action, icon in self._icons.items():
            action.setIcon(theme.icon(icon))

    def _choices(self, texts: dict[str, str]) -> QActionGroup:
        group = QActionGroup(self._window)
        for value, text in texts.items():
            action = QAction(text, group, checkable=True)
            action.setData(value)
        return group
