"""The person whose row is selected, in whichever of the door's two lists somebody is at work."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui.checkin.people_list import PeopleList
from mozspaces_desktop.gui.checkin.people_model import FOUND_ROLE
from mozspaces_desktop.gui.checkin.people_pane import PeoplePane
from mozspaces_desktop.gui.context import Context


class SelectedPerson(QObject):
    """Who is selected: among those who are in while that list has the focus, else among those found."""

    def __init__(self, context: Context, pane: PeoplePane, arrivals: PeopleList, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._pane, self._arrivals, self._tab = context, pane, arrivals, tab

    def found(self) -> Found | None:
        """The selected person, None if nobody is."""
        if not self._arrivals.hasFocus():
            return self._pane.current()
        found = self._arrivals.currentIndex().data(FOUND_ROLE)
        return found if isinstance(found, Found) else None

    @Slot()
    def show_history(self) -> None:
        """Open the history of the selected person."""
        from mozspaces_desktop.gui.person_history import PersonHistoryDialog  # not before somebody asks for it

        found = self.found()
        if found is not None:
            PersonHistoryDialog(self._context, found.person_id, self._tab).open()
