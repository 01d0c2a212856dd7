"""The Check-in tab: find or add a person in two seconds, never lose one, never count one twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.core.scanned_codes import looks_like_code
from mozspaces_desktop.core.walk_ins import WalkIn
from mozspaces_desktop.gui.checkin.actions import CheckinActions
from mozspaces_desktop.gui.checkin.afterwards import Afterwards
from mozspaces_desktop.gui.checkin.desk import Desk, Outcome, refused
from mozspaces_desktop.gui.checkin.door_screen import DoorScreen
from mozspaces_desktop.gui.checkin.door_sounds import DoorSounds
from mozspaces_desktop.gui.checkin.door_view import is_of_another_day
from mozspaces_desktop.gui.checkin.guest_counting import GuestCounting
from mozspaces_desktop.gui.checkin.live import Live
from mozspaces_desktop.gui.checkin.paper_work import PaperWork
from mozspaces_desktop.gui.checkin.selected_person import SelectedPerson
from mozspaces_desktop.gui.checkin.signup_lists import SignupLists
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_checkin_tab import Ui_CheckinTab
from mozspaces_desktop.gui.widgets.steady_page import SteadyPage

_WHO_IS_IN, _ALL = 1, 2
"""How much of what is shown may be out of date: who came and went, or anything."""


class CheckinTab(SteadyPage):
    """The door of one event: its head, the search, those expected and those who are in."""

    event_requested = Signal(str)
    """The person wants to see the event in the calendar."""
    calendar_requested = Signal()
    """The person wants to plan an event."""
    kiosk_requested = Signal(str)
    """Visitors of the event shall let themselves in."""
    kiosk_pin_requested = Signal()
    """The kiosk shall have another PIN."""
    person_requested = Signal(str)
    """With the id of a person whose page is to be shown."""
    history_requested = Signal(str)
    """The same, with the history in front."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._discreet = not context.access.may(Right.DIRECTORY)
        """Whether whoever is at work sees only people who are named, and nothing of their past."""
        self._desk = Desk(context.database, self, is_discreet=self._discreet)
        self._stale = _ALL
        self._acting = False
        self._asked_about: object = None
        self._choose("")
        self.ui = Ui_CheckinTab()
        self.ui.setupUi(self)
        self.fill_with(self.ui.pages)
        self._screen = DoorScreen(self.ui, context.database, self, discreet=self._discreet)
        self._actions = CheckinActions(self)
        self.menu_actions: list[QAction | None] = self._actions.in_menu()
        self._selected = SelectedPerson(self.ui.people_pane, self.ui.arrivals, self)
        self._paper = PaperWork(context, self._desk, self._screen, self._selected, self)
        self._live = Live(context, self.ui, self._actions.live, self)
        self._afterwards = Afterwards(context, self._screen, self)
        self._lists = SignupLists(context, self._screen, self)
        self._sounds = DoorSounds(self._actions.sounds, context.settings, self)
        self._guests = GuestCounting(self._desk, self._act, self.ui, self._actions, self)
        self.ui.import_button.setDefaultAction(self._actions.import_signups)
        self.ui.header.describe(self._actions.choose_event)
        self._connect()
        self._refresh()

    # --- set up ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui, actions, changes = self.ui, self._actions, self._context.changes
        ui.search.textChanged.connect(self._on_typed)
        pane = ui.people_pane
        ui.search.confirmed.connect(self._on_confirmed)
        ui.search.left.connect(self._say_nothing)
        ui.search.moved.connect(pane.ui.people.step)
        pane.person_chosen.connect(self._on_person_chosen)
        pane.new_person_wanted.connect(self._open_walk_in)
        pane.import_wanted.connect(self._lists.ask)
        for view in (pane.ui.people, ui.arrivals):
            view.undo_wanted.connect(self._undo)
            view.typed.connect(self._on_typed_elsewhere)
        ui.walk_in.decided.connect(self._on_walk_in_decided)
        ui.walk_in.asked.connect(self._say_nothing)
        ui.walk_in.left.connect(self._close_walk_in)
        ui.header.choose_requested.connect(self._on_choose_event_triggered)
        ui.answer.way_clicked.connect(self._on_way_clicked)
        ui.no_event_page.primary_clicked.connect(self.calendar_requested)
        actions.search.triggered.connect(self._on_search_triggered)
        actions.walk_in.triggered.connect(self._open_walk_in)
        actions.undo_check_in.triggered.connect(self._on_undo_triggered)
        actions.show_in_calendar.triggered.connect(lambda: self.event_requested.emit(self._desk.event_id))
        actions.person.triggered.connect(self._selected.show_person)
        actions.history.triggered.connect(self._selected.show_history)
        self._selected.person_requested.connect(self.person_requested)
        self._selected.history_requested.connect(self.history_requested)
        actions.kiosk.triggered.connect(lambda: self.kiosk_requested.emit(self._desk.event_id))
        actions.kiosk_pin.triggered.connect(self.kiosk_pin_requested)
        actions.choose_event.triggered.connect(self._on_choose_event_triggered)
        actions.import_signups.triggered.connect(self._lists.ask)
        actions.wrap_up.triggered.connect(self._afterwards.wrap_up)
        self._live.person_wanted.connect(self._search_for)
        for told in (self._afterwards.told, self._lists.told):
            told.connect(ui.answer.say)
        self._paper.connect_to(actions, ui.paper_bar)
        self._paper.failed.connect(self._on_badge_failed)
        ui.paper_bar.done.connect(ui.search.setFocus)
        changes.attendance_changed.connect(self._on_attendance_changed)
        for changed in (changes.people_changed, changes.events_changed, changes.space_changed):
            changed.connect(self._on_changed)
        changes.anything_changed.connect(self._on_anything_changed)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_event(self, event_id: str) -> None:
        """Open the door of another event, and wait for a name."""
        self._choose(event_id)
        self._close_walk_in()
        with QSignalBlocker(self.ui.search):
            self.ui.search.setText("")
        self._stale = _ALL
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to where it is needed. (A focus proxy would keep Tab from reaching the event's button.)"""
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile; on a new day open the door of that day's event."""
        super().showEvent(event)
        self._take_focus()
        now = self._context.database.clock()
        if self._screen.event is not None and is_of_another_day(self._screen.event, chosen=self._chosen_at, now=now):
            self._choose("")
            self._stale = _ALL
        self._refresh_if_seen()

    def _take_focus(self) -> None:
        page = self.ui.pages.currentWidget()
        (page if page is self.ui.no_event_page else self.ui.search).setFocus()

    def _choose(self, event_id: str) -> None:
        """Work at the door of this event from now on, or (without one) of that which is on or next."""
        self._desk.event_id = event_id
        self._chosen_at = self._context.database.clock()

    @Slot()
    def _on_attendance_changed(self) -> None:
        self._stale = max(self._stale, _WHO_IS_IN)

    @Slot()
    def _on_changed(self) -> None:
        """Who changes people or events at the door does so by who comes and goes, and no row shown is another."""
        self._stale = max(self._stale, _WHO_IS_IN if self._acting else _ALL)

    @Slot()
    def _on_anything_changed(self) -> None:
        """What was said of the last action may not be so any more, unless it is that one which changed something."""
        if self._stale and self.isVisible() and not self._acting:
            self._say_nothing()
            self._refresh()

    def _refresh_if_seen(self) -> None:
        if self._stale and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        stale, self._stale = self._stale, 0
        try:
            with self._context.database.read() as session:
                if stale == _ALL or self._screen.event is None:
                    self._show_door(session)
                else:
                    self._screen.show_attendance(session, self._screen.event)
                self._screen.show_people(session)
        except MozSpacesError as error:
            self.ui.answer.say(refused(error))

    def _show_door(self, session: Session) -> None:
        self._screen.show_door(session, self._context.space_id, self._desk.event_id)
        event = self._screen.event
        self._enable_actions(event is not None)
        self._live.follow(event)
        if event is None:
            return
        is_gone = self._desk.event_id not in {"", event.id}
        if is_gone:  # whoever types on must not let people in elsewhere unawares
            self.ui.walk_in.hide()
            with QSignalBlocker(self.ui.search):
                self.ui.search.clear()
        if event.id != self._desk.event_id:
            self._choose(event.id)
        if is_gone:
            gone = self.tr("The event that was here is not in the calendar any more. This one is on or next.")
            self.ui.answer.say(Outcome("warning", gone, done=False))
        else:
            self._say_nothing()

    def _show_people(self) -> None:
        try:
            with self._context.database.read() as session:
                self._screen.show_people(session)
        except MozSpacesError as error:
            self.ui.answer.say(refused(error))

    def _enable_actions(self, enabled: bool) -> None:
        for action in self.menu_actions:
            if action is not None:
                action.setEnabled(enabled)

    # --- answers ---------------------------------------------------------------------------------------------

    def _act(self, action: Callable[[], Outcome], *, clear: bool = False) -> Outcome:
        """Do `action`, show what it changed, say what came of it, and be ready for the next person.

        With `clear` the search is emptied if it was done. The screen is brought up to date once, at the end.
        """
        self._acting = True
        try:
            outcome = action()
        finally:
            self._acting = False
        if clear and outcome.done:
            self.ui.walk_in.hide()
            if outcome.kind != "warning":
                with QSignalBlocker(self.ui.search):
                    self.ui.search.setText("")
                self._stale = max(self._stale, _WHO_IS_IN)
        self._refresh_if_seen()
        if clear and outcome.kind == "warning":
            self.ui.search.selectAll()
        self.ui.answer.say(outcome)
        self._sounds.play(outcome)
        self._screen.show_done(outcome.person_id)
        if self.ui.walk_in.isHidden():
            self.ui.search.setFocus()
        return outcome

    def _say_nothing(self) -> None:
        """Say what can be done instead of what was done."""
        if self.ui.walk_in.asks:
            text = self.tr("Enter or Y: it is them. N: a new person. Esc goes back to what you typed.")
        elif self.ui.walk_in.isHidden():
            text = self._guests.hint(self.ui.search.text()) or self._afterwards.hint() or self._keys()
        else:
            text = self.tr("Enter adds this person and checks them in. Esc goes back to the search.")
        self.ui.answer.hint(text)

    def _keys(self) -> str:
        return self.tr(
            "Enter checks in the selected person. Up and down select another. F2 or +1 counts a guest. "
            "Del takes the last one back."
        )

    @Slot(str)
    def _on_badge_failed(self, text: str) -> None:
        self.ui.answer.say(Outcome("warning", text))

    @Slot()
    def _on_way_clicked(self) -> None:
        last = self.ui.answer.outcome
        if last is not None and last.ways:
            self._act(last.ways[0].go, clear=last.asks)

    # --- searching and letting in ----------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        said = self.ui.answer.outcome
        if said is None or said.asks or self._guests.hint(self.ui.search.text()) or not self.ui.walk_in.isHidden():
            self.ui.walk_in.hide()
            self._say_nothing()
        self._show_people()

    @Slot(str)
    def _on_typed_elsewhere(self, text: str) -> None:
        self.ui.search.setFocus()
        self.ui.search.insert(text)

    @Slot(str)
    def _search_for(self, name: str) -> None:
        self.ui.search.setText(name)
        self.ui.search.setFocus()

    @Slot()
    def _on_search_triggered(self) -> None:
        self._close_walk_in()
        self.ui.search.selectAll()

    @Slot()
    def _on_confirmed(self) -> None:
        said = self.ui.answer.outcome
        if said is not None and said.asks and not self.ui.search.text():
            self._on_way_clicked()
        else:
            self.ui.people_pane.choose_current()

    @Slot(object)
    def _on_person_chosen(self, found: Found) -> None:
        self._let_in(found.person_id, lambda: self._desk.check_in(found.person_id, found.name))

    def _let_in(self, who: object, action: Callable[[], Outcome]) -> None:
        """Let somebody in; if that is what was just asked about `who`, saying it again answers the question."""
        said = self.ui.answer.outcome
        if said is not None and said.asks and who == self._asked_about:
            self._on_way_clicked()
        else:
            self._asked_about = who
            self._act(action, clear=True)

    @Slot()
    def _open_walk_in(self) -> None:
        if self._screen.event is None:
            return
        try:
            event, typed = self._screen.event, self.ui.search.text()
            self.ui.walk_in.open_for(typed, self._context.database, event, discreet=self._discreet)
        except MozSpacesError as error:
            self.ui.answer.say(refused(error))

    @Slot()
    def _close_walk_in(self) -> None:
        if not self.ui.walk_in.isHidden():
            self.ui.walk_in.hide()
            self._say_nothing()
        self.ui.search.setFocus()

    @Slot(object)
    def _on_walk_in_decided(self, said: WalkIn) -> None:
        self._let_in(said, lambda: self._desk.walk_in(said))

    def code_in(self, text: str) -> str:
        """The code in `text`, typed as fast as a scanner types; empty if it is a name that finds somebody here."""
        known = self._desk.code_in(text)
        is_name = self.ui.search.hasFocus() and self.ui.people_pane.current() is not None
        return known or (text.strip() if looks_like_code(text.strip()) and not is_name else "")

    def scan(self, code: str) -> Outcome:
        """Let in whoever has the ticket `code`; what is being typed stays."""
        if self._screen.event is None:
            return Outcome("negative", self.tr("No event to check people in to"), done=False)
        return self._act(lambda: self._desk.scan(code))

    # --- the selected person ---------------------------------------------------------------------------------

    @Slot()
    def _on_undo_triggered(self) -> None:
        """Undo the check-in of the selected person, or what was just done, or the check-in that was entered last."""
        found, said = self._selected.found(), self.ui.answer.outcome
        if found is not None:
            self._undo(found)
        elif not self.ui.search.text() and said is not None and said.kind == "positive" and said.ways:
            self._on_way_clicked()
        elif not self.ui.search.text():
            self._act(self._desk.take_back_last)

    @Slot(object)
    def _undo(self, found: Found) -> None:
        self._act(lambda: self._desk.take_back(found))

    # --- another event, sign-up lists ------------------------------------------------------------------------

    @Slot()
    def _on_choose_event_triggered(self) -> None:
        from mozspaces_desktop.gui.checkin.event_dialog import ask_for_event  # not before somebody does

        ask_for_event(self._context, self._desk.event_id, self).event_chosen.connect(self.show_event)
