"""What the tab shows of a door: read whole when anything may have changed, else only who came and who went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import discretion, people_search
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin.desk import refused
from mozspaces_desktop.gui.checkin.door_view import Attendance, DoorView, read_attendance, read_door
from mozspaces_desktop.gui.checkin.people_model import PeopleModel
from mozspaces_desktop.gui.checkin.person_delegate import ArrivalDelegate
from mozspaces_desktop.gui.checkin.search_field import guests_typed
from mozspaces_desktop.gui.forms.ui_checkin_tab import Ui_CheckinTab

_ROWS = 30
"""How many people found are shown; whoever is not among them is found by one letter more."""

_COMPLETE_AFTER_MS = 120
"""How long nobody types until those are looked for, too, who are out of sight or may be meant by a mistake."""


class DoorScreen:
    """The head, those expected or found, and those who are in. `event` is whose door it is, None if nothing is on."""

    def __init__(self, ui: Ui_CheckinTab, database: Database, tab: QWidget, *, discreet: bool = False) -> None:
        self._ui = ui
        self._discreet = discreet
        self._came: dict[str, Found] = {}
        """Where all is discreet: who came since, of whom those are shown whom an action here was about."""
        self._database = database
        self.event: Event | None = None
        self._expected: dict[str, Found] = {}
        self._present: Mapping[str, tuple[str, str]] = {}
        self._listed: str | None = None
        """What was typed when the list of people was shown; None if they may be others by now."""
        self._registered: people_search.Registered | None = None
        """Those whom the search looks at first; None if they may be others by now."""
        self._pause = QTimer(tab, singleShot=True, interval=_COMPLETE_AFTER_MS)
        self._pause.timeout.connect(self._complete)
        self._arrived = PeopleModel(tab)
        _dress(ui, may_plan=not discreet)
        nobody = QCoreApplication.translate("checkin", "Nobody is in yet.")
        own = QCoreApplication.translate("checkin", "Whom you check in appears here.")
        ui.arrivals.placeholder = own if discreet else nobody
        ui.arrivals.use(self._arrived, ArrivalDelegate)

    def show_door(self, session: Session, space_id: str, event_id: str) -> None:
        """Read and show all of the door of an event, or of the one that is on or next in the space."""
        view = read_door(session, space_id, event_id)
        self.event = view.event if view is not None else None
        self._ui.pages.setCurrentWidget(self._ui.no_event_page if view is None else self._ui.door_page)
        if view is not None:
            self._listed = self._registered = None
            self._present = view.present
            self._expected = {found.person_id: found for found in view.expected}
            self._ui.header.show_event(view.event)
            self._ui.paper_bar.show_event(view.event)
            self._arrived.show(() if self._discreet else view.arrived, tzid=view.event.tzid)
            self._show_figures(view)

    def show_attendance(self, session: Session, event: Event) -> None:
        """Show who came and who was taken back since the door was read."""
        attendance = read_attendance(session, event, self._present)
        self._present = attendance.present
        if attendance.came or attendance.left:
            self._listed = self._registered = None
        for person_id in attendance.left:
            self._came.pop(person_id, None)
            self._arrived.remove(person_id)
            if person_id in self._expected:
                self._expected[person_id] = replace(self._expected[person_id], check_in_id=None, checked_in_at=None)
        for found in attendance.came:
            if self._discreet:
                self._came[found.person_id] = found
            else:
                self._arrived.insert(found, self._place(found))
            if found.person_id in self._expected:
                self._expected[found.person_id] = found
        self._show_figures(attendance)

    def _place(self, found: Found) -> int:
        """The row of somebody who came: the latest are first."""
        shown = self._arrived.people()
        return next((place for place, one in enumerate(shown) if _when(one) < _when(found)), len(shown))

    def _show_figures(self, view: DoorView | Attendance) -> None:
        self._ui.header.show_counts(view.counts, view.decided)
        heading = QCoreApplication.translate("checkin", "%n person(s) checked in", "", view.counts.checked_in)
        self._ui.arrivals_heading.setText(heading)

    def show_people(self, session: Session) -> None:
        """Show whom the words typed find, or while nothing is typed who is expected.

        Those found who are in sight are shown at once, the others as soon as nobody types for a moment.
        """
        typed = self._ui.search.text().strip()
        if guests_typed(typed) is not None:
            typed = ""
        if self.event is None or typed == self._listed:
            return
        self._listed = typed
        self._pause.stop()
        pane, tzid = self._ui.people_pane, self.event.tzid
        if self._discreet:
            self._show_named(session, self.event, typed)
            return
        if not typed:
            pane.show_expected(list(self._expected.values()), tzid=tzid)
            return
        found = self._search(session, self.event, typed, limit=min(pane.ui.people.rows_seen(), _ROWS), near=False)
        if found:
            pane.show_found(found, typed=typed, tzid=tzid)
            self._pause.start()
        else:
            found = self._search(session, self.event, typed)
            pane.show_found(found, typed=typed, tzid=tzid)
            pane.show_all_found(found)

    def _show_named(self, session: Session, event: Event, typed: str) -> None:
        """Show whom somebody named, and before that nobody."""
        pane = self._ui.people_pane
        if discretion.is_enough(typed):
            found = discretion.find_named(session, typed, event_id=event.id)
            pane.show_found(found, typed=typed, tzid=event.tzid)
            pane.show_all_found(found)
        else:
            pane.show_nobody(list(self._expected.values()))

    def _search(
        self, session: Session, event: Event, typed: str, *, limit: int = _ROWS, near: bool = True
    ) -> list[Found]:
        if self._registered is None:
            self._registered = people_search.registered_at(session, event.id)
        return people_search.search(
            session, typed, event_id=event.id, limit=limit, near=near, registered=self._registered
        )

    def _complete(self) -> None:
        if self.event is None or not self._listed:
            return
        try:
            with self._database.read() as session:
                found = self._search(session, self.event, self._listed)
        except MozSpacesError as error:
            self._ui.answer.say(refused(error))
        else:
            self._ui.people_pane.show_all_found(found)

    def show_done(self, person_id: str) -> None:
        """Let the row of the person whom an action was about stand out, where everybody sees it."""
        came = self._came.pop(person_id, None)
        if came is not None:
            [seen] = discretion.discreet([came])
            self._arrived.insert(seen, self._place(seen))
        self._arrived.mark_fresh(person_id)
        row = self._arrived.row_of(person_id) or 0  # from a paper list somebody may have come long ago
        self._ui.arrivals.show_row(row)


def _when(found: Found) -> tuple[float, str]:
    """When somebody came, comparable even at the same moment."""
    return (found.checked_in_at.timestamp() if found.checked_in_at else 0, found.check_in_id or "")


def _dress(ui: Ui_CheckinTab, *, may_plan: bool) -> None:
    """Distances, the glass in the search field, and the page of a calendar without events."""
    spacing = theme.current().spacing
    ui.work_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
    ui.work_layout.setSpacing(spacing.m)
    ui.search_layout.setSpacing(spacing.s)
    ui.lists_layout.setSpacing(spacing.l)
    ui.lists_layout.setStretch(0, 3)
    ui.lists_layout.setStretch(1, 2)
    ui.arrivals_layout.setSpacing(spacing.s)
    ui.search.addAction(theme.icon("search", "muted"), ui.search.ActionPosition.LeadingPosition)
    ui.no_event_page.show_content(
        "empty-calendar",
        QCoreApplication.translate("checkin", "No event to check people in to"),
        QCoreApplication.translate("checkin", "Plan an event in the Calendar. When it is on, its door is open here."),
        primary=QCoreApplication.translate("checkin", "Open the calendar") if may_plan else "",
    )
