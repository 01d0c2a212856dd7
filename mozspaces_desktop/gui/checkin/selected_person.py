"""The person whose row is selected, in whichever of the door's two lists somebody is at work."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui.checkin.people_list import PeopleList
from mozspaces_desktop.gui.checkin.people_model import FOUND_ROLE
from mozspaces_desktop.gui.checkin.people_pane import PeoplePane


class SelectedPerson(QObject):
    """Who is selected: among those who are in while that list has the focus, else among those found."""

    person_requested = Signal(str)
    """With the id of a person whose page is to be shown."""
    history_requested = Signal(str)
    """The same, with the history in front."""

    def __init__(self, pane: PeoplePane, arrivals: PeopleList, tab: QWidget) -> None:
        super().__init__(tab)
        self._pane, self._arrivals = pane, arrivals

    def found(self) -> Found | None:
        """The selected person, None if nobody is."""
        if not self._arrivals.hasFocus():
            return self._pane.current()
        found = self._arrivals.currentIndex().data(FOUND_ROLE)
        return found if isinstance(found, Found) else None

    @Slot()
    def show_person(self) -> None:
        """Ask for the page of the selected person."""
        found = self.found()
        if found is not None:
            self.person_requested.emit(found.person_id)

    @Slot()
    def show_history(self) -> None:
        """Ask for the history of the selected person."""
        found = self.found()
        if found is not None:
            self.history_requested.emit(found.person_id)
