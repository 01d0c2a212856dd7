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
        tr = QCoreApplication.translate
        here = "WindowActions"
        keys = QKeySequence.StandardKey
        self.open = self._action(tr(here, "Open data file…"), "folder", keys.Open)
        self.backup = self._action(tr(here, "Back up…"), "download", None)
        self.space = self._action(tr(here, "Space settings…"), "settings", QKeySequence("Ctrl+,"))
        self.quit = self._action(tr(here, "Quit"), None, QKeySequence("Ctrl+Q"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action(tr(here, "Undo"), "undo", QKeySequence("Ctrl+Z"))
        self.redo = self._action(tr(here, "Redo"), "redo", QKeySequence("Ctrl+Shift+Z"))
        self.calendar = self._action(tr(here, "Calendar"), "calendar", QKeySequence("Ctrl+1"))
        self.checkin = self._action(tr(here, "Check-in"), "check-in", QKeySequence("Ctrl+2"))
        self.reports = self._action(tr(here, "Reports"), "reports", QKeySequence("Ctrl+3"))
        self.about = self._action(tr(here, "About MozSpaces Desktop"), None, None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.schemes = self._choices(
            {"system": tr(here, "Like the system"), "light": tr(here, "Light"), "dark": tr(here, "Dark")}
        )
        self.languages = self._choices({"": tr(here, "Like the system"), **LANGUAGES})

    def _action(self, text: str, icon: str | None, keys: QKeySequence | QKeySequence.StandardKey | None) -> QAction:
        action = QAction(text, self._window)
        if icon is not None:
            action.setIcon(theme.icon(icon))
        if keys is not None:
            action.setShortcut(keys)
        return action

    def _choices(self, texts: dict[str, str]) -> QActionGroup:
        group = QActionGroup(self._window)
        for value, text in texts.items():
            action = QAction(text, group, checkable=True)
            action.setData(value)
        return group
