"""Every action of the Reports tab: its words, its icon, its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.gui.access.allowed import needs
from mozspaces_desktop.gui.tab_action import tab_action


class ReportsActions(QObject):
    """The actions, by name; they answer to their keys while the focus is in `tab`."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self.export = self._action(self.tr("Export workbook…"), "export", "Ctrl+E")
        self.pdf = self._action(self.tr("Export PDF…"), "print", "Ctrl+P")
        self.copy = self._action(self.tr("Copy the table or chart"), "copy", "Ctrl+Shift+C")
        self.csv = self._action(self.tr("Save the table or chart as CSV…"), "table", "Ctrl+Shift+E")
        self.read_back = self._action(self.tr("Read a workbook back…"), "import", "Ctrl+I")
        self.roll_up = self._action(self.tr("Roll up workbooks…"), "table", "Ctrl+R")
        self.adopt = self._action(self.tr("Fill a workbook of your own…"), "edit", "Ctrl+D")
        self.everything = self._action(self.tr("Show everything"), "filter", "Ctrl+0")
        self.hypothesis = self._action(self.tr("Figures or hypothesis"), "target", "Ctrl+Shift+H")
        self.events = self._action(self.tr("List the events"), "calendar", "Ctrl+L")
        self.contributors = self._action(self.tr("List the new active contributors"), "people", "Ctrl+Shift+L")
        self.unrecorded = self._action(self.tr("List the events without attendance"), "warning", "Ctrl+M")
        looking = (self.everything, self.hypothesis, self.events, self.unrecorded, self.contributors)
        for action in looking:
            needs(action, Right.REPORTS)
        for action in (self.export, self.pdf, self.copy, self.csv, self.roll_up):
            needs(action, Right.EXPORT)
        self.read_back.setEnabled(True)
        self.roll_up.setEnabled(True)

    def in_menu(self) -> list[QAction | None]:
        """The actions as the menu shows them; None is a separator."""
        lists = (self.events, self.contributors, self.unrecorded)
        files = (self.read_back, self.roll_up, self.adopt)
        return [*self.in_export_menu(), self.copy, None, *files, None, self.everything, self.hypothesis, None, *lists]

    def in_export_menu(self) -> list[QAction]:
        """What the button "Export" offers."""
        return [self.export, self.pdf, self.csv]

    def _action(self, text: str, icon: str, keys: str) -> QAction:
        action = tab_action(self._tab, text, icon, keys)
        action.setEnabled(False)
        return action
