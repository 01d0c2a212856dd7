"""Every action of the Calendar tab: its words, its icon, its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui.settings import CalendarView
from mozspaces_desktop.gui.tab_action import tab_action


class CalendarActions(QObject):
    """The actions, by name; they answer to their keys while the focus is in `tab`."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self.new = self._action(self.tr("New event"), "add", "Ctrl+N")
        self.quick_add = self._action(self.tr("Quick add"), "add", "Q")
        self.from_template = self._action(self.tr("New from template or last month"), None, "Ctrl+Shift+N")
        self.edit = self._action(self.tr("Edit event"), "edit", "Ctrl+Return")
        self.check_in = self._action(self.tr("Check in…"), "check-in", "Ctrl+D")
        self.wrap_up = self._action(self.tr("Wrap up…"), "check-circle", "Ctrl+Shift+W")
        self.duplicate = self._action(self.tr("Duplicate…"), "copy", "Ctrl+Shift+D")
        self.save_template = self._action(self.tr("Save as template…"), "star", "Ctrl+Shift+T")
        self.delete = self._action(self.tr("Delete event"), "delete", "Del")
        self.import_file = self._action(self.tr("Import calendar…"), "import", "Ctrl+I")
        self.export_file = self._action(self.tr("Export calendar…"), "export", "Ctrl+E")
        self.print = self._action(self.tr("Print…"), "print", "Ctrl+P")
        self.find = self._action(self.tr("Find event"), "search", "Ctrl+F")
        self.filter = self._action(self.tr("Filter events"), "filter", "F")
        self.today = self._action(self.tr("Today"), "today", "T")
        self.go_to_date = self._action(self.tr("Go to date…"), "calendar", "G")
        self.previous = self._action(self.tr("Previous"), "chevron-left", "PgUp")
        self.next = self._action(self.tr("Next"), "chevron-right", "PgDown")
        self.next_need = self._action(self.tr("Next that needs you"), "target", "N")
        self.side_panel = self._action(self.tr("Needs you"), "side-panel", "F9")
        self.views = QActionGroup(self)
        self.view_choices: dict[CalendarView, QAction] = {
            "season": self._choice(self.tr("Season"), "S"),
            "month": self._choice(self.tr("Month"), "M"),
            "week": self._choice(self.tr("Week"), "W"),
            "day": self._choice(self.tr("Day"), "D"),
            "agenda": self._choice(self.tr("Agenda"), "A"),
        }

    def in_menu(self) -> list[QAction | None]:
        """The actions as the menu shows them; None is a separator."""
        return [
            *(self.new, self.quick_add, self.from_template, None),
            *(self.edit, self.check_in, self.wrap_up, self.duplicate, self.save_template, self.delete, None),
            *(*self.view_choices.values(), None),
            *(self.today, self.go_to_date, self.previous, self.next, None),
            *(self.next_need, self.side_panel, None),
            *(self.find, self.filter, None),
            *(self.import_file, self.export_file, self.print),
        ]

    def of_event(self) -> tuple[QAction, ...]:
        """Those that need a selected event."""
        return self.edit, self.check_in, self.wrap_up, self.duplicate, self.save_template, self.delete

    def _choice(self, text: str, keys: str) -> QAction:
        action = self._action(text, None, keys)
        action.setCheckable(True)
        self.views.addAction(action)
        return action

    def _action(self, text: str, icon: str | None, keys: str) -> QAction:
        return tab_action(self._tab, text, icon, keys)
