"""Every action of the People window: its words, its icon, its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui.tab_action import tab_action


class PeopleActions:
    """The actions, by name; they answer to their keys anywhere in `window`."""

    def __init__(self, window: QWidget) -> None:
        translate = QCoreApplication.translate  # lupdate knows it by this name only
        self.undo = tab_action(window, translate("PeopleActions", "Undo"), "undo", "Ctrl+Z")
        self.redo = tab_action(window, translate("PeopleActions", "Redo"), "redo", "Ctrl+Shift+Z")
        self.search = tab_action(window, translate("PeopleActions", "Find a person"), "search", "Ctrl+F")
        self.edit = tab_action(window, translate("PeopleActions", "Change name and e-mail"), "edit", "F2")
        self.note = tab_action(window, translate("PeopleActions", "Note a contribution…"), "star", "Ctrl+N")
        self.write = tab_action(window, translate("PeopleActions", "Note a follow-up"), "check", "Ctrl+R")
        self.history = tab_action(window, translate("PeopleActions", "History"), "history", "Ctrl+H")
        self.merge = tab_action(window, translate("PeopleActions", "Merge…"), "people", "Ctrl+M")
        self.export = tab_action(window, translate("PeopleActions", "Export…"), "export", "Ctrl+E")
        self.forget = tab_action(window, translate("PeopleActions", "Forget…"), "delete", "Ctrl+Shift+Del")
        self.of_person: tuple[QAction, ...] = (
            *(self.edit, self.note, self.write, self.history),
            *(self.merge, self.export, self.forget),
        )
        """What can be done while a person is shown."""
        self.unite = tab_action(window, translate("PeopleActions", "Merge the two"), None, "M")
        self.differ = tab_action(window, translate("PeopleActions", "They are different people"), None, "D")
        self.swap = tab_action(window, translate("PeopleActions", "Let the other entry stay"), None, "S")
        self.of_pair: tuple[QAction, ...] = (self.unite, self.differ, self.swap)
        """What can be done while a pair is shown."""
