from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.door import check_in
from mozspaces_desktop.core.events import EventFields, change_event, delete_event, event_by_id
from mozspaces_desktop.core.models import Event, EventStatus, Method, Person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from tests.conftest import NOW, SteppingClock
from tests.gui.checkin.conftest import Door, Key, focused, press, type_text

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_the_counters_are_those_of_the_rows(door: Door, plan: Callable[..., Event]) -> None:
    past = plan("Past", -48)
    names = ("Ana", "Bea", "Cleo", "Dora", "Eva")
    for number, name in enumerate(names):
        person = door.add(name, registered=number < 3, seats=number + 1)
        if number % 2:
            with door.context.database.begin("Past") as session:
                check_in(session, row(session, Event, past.id), row(session, Person, person.id), method=Method.SEARCH)
    for name in names:
        type_text(name)
        press(Key.Key_Return)
    press(Key.Key_Delete)
    for key in (Key.Key_F2, Key.Key_F3, Key.Key_F3):
        press(key)
    [(came,)] = door.raw("SELECT count(*) FROM check_in WHERE event_id = ? AND retired_at IS NULL", door.event.id)
    [(guests, new)] = door.raw("SELECT sum(count), sum(newcomers) FROM guests")
    [(seats,)] = door.raw("SELECT sum(seats) FROM registration")
    [(first,)] = door.raw(
        "SELECT count(*) FROM check_in c WHERE event_id = ? AND retired_at IS NULL AND person_id NOT IN"
        " (SELECT person_id FROM check_in WHERE event_id = ?)",
        door.event.id,
        past.id,
    )
    assert (came, guests, new, seats, first) == (4, 3, 2, 6, 2)
    assert door.counters() == {
        "In": "7",
        "Expected": "6",
        "Newcomers": "4",
        "Guests": "3",
        "Capacity": "7 of 10",
    }


def test_those_expected_are_shown_until_they_are_in(door: Door) -> None:
    for name in ("Zoe", "Élodie", "Adam"):
        door.add(name, registered=True)
    door.add("Not Registered")
    assert door.rows() == ["Adam", "Élodie", "Zoe"]
    assert door.ui.people_pane.ui.heading.text() == "Expected, not in yet: 3 person(s)"
    for name in ("Zoe", "Élodie", "Adam"):
        type_text(name)
        press(Key.Key_Return)
    assert door.ui.people_pane.ui.nobody.accessibleName() == "Everybody who signed up is in"
    assert door.ui.people_pane.ui.nobody.isVisible()


def test_a_cancelled_event_says_so_and_lets_nobody_in(door: Door) -> None:
    door.add("Amina")
    with door.context.database.begin("Cancel") as session:
        row(session, Event, door.event.id).status = EventStatus.CANCELLED
    type_text("amina")
    press(Key.Key_Return)
    assert door.answer() == "“Tonight” is cancelled; set it to confirmed to let people in."
    assert door.ui.search.text() == "amina"
    assert "cancelled" in door.ui.header.ui.details.text()


def test_the_screen_follows_changes_made_elsewhere(door: Door, plan: Callable[..., Event]) -> None:
    database = door.context.database
    amina = door.add("Amina", registered=True)
    assert door.rows() == ["Amina"]
    with database.begin(labels.CHECK_IN, name="Amina") as session:
        check_in(session, row(session, Event, door.event.id), row(session, Person, amina.id), method=Method.COMMAND)
    assert door.arrivals() == ["Amina"]
    assert door.counters()["In"] == "1"
    with database.begin(labels.CHANGE_EVENT, title="Tonight") as session:
        event = event_by_id(session, door.event.id)
        said = EventFields.of(event)
        change_event(session, event, EventFields(**{**{f: getattr(said, f) for f in said.__slots__}, "title": "Late"}))
    assert door.ui.header.ui.event_button.text() == "Late"


def test_without_events_it_says_what_to_do_and_waits_for_one(
    make_tab: Callable[[], CheckinTab], plan: Callable[..., Event]
) -> None:
    tab = make_tab()
    assert tab.ui.no_event_page.isVisible()
    assert "Plan an event in the Calendar" in tab.ui.no_event_page.accessibleDescription()
    assert not any(action.isEnabled() for action in tab.menu_actions if action is not None)
    wanted: list[bool] = []
    tab.calendar_requested.connect(lambda: wanted.append(True))
    tab.setFocus()
    press(Key.Key_Return)
    assert wanted == [True]
    plan("First")
    assert tab.ui.header.ui.event_button.text() == "First"
    assert tab.ui.search.isVisible()
    assert all(action.isEnabled() for action in tab.menu_actions if action is not None)


def test_a_deleted_event_gives_its_place_to_the_next(door: Door, plan: Callable[..., Event]) -> None:
    plan("Tomorrow", 24)
    type_text("ana")
    with door.context.database.begin("Delete") as session:
        delete_event(session, row(session, Event, door.event.id))
    assert door.ui.header.ui.event_button.text() == "Tomorrow"
    assert door.ui.search.text() == "", "Enter would let somebody in elsewhere"
    assert door.ui.answer.outcome is not None
    assert "not in the calendar any more" in door.ui.answer.outcome.text


def test_another_day_opens_the_door_of_that_day(door: Door, plan: Callable[..., Event], ticking: SteppingClock) -> None:
    plan("Tomorrow", 24)
    door.tab.hide()
    ticking.moment = NOW + timedelta(hours=3)
    door.tab.show()
    assert door.ui.header.ui.event_button.text() == "Tonight"
    door.tab.hide()
    ticking.moment = NOW + timedelta(hours=23)
    door.tab.show()
    assert door.ui.header.ui.event_button.text() == "Tomorrow"


def test_an_event_chosen_by_hand_stays_for_the_day(
    door: Door, plan: Callable[..., Event], ticking: SteppingClock
) -> None:
    yesterday = plan("Yesterday", -24)
    door.tab.show_event(yesterday.id)
    door.tab.hide()
    door.tab.show()
    assert door.ui.header.ui.event_button.text() == "Yesterday"
    door.tab.hide()
    ticking.moment = NOW + timedelta(hours=13)
    door.tab.show()
    assert door.ui.header.ui.event_button.text() == "Tonight"


def test_a_guest_in_between_leaves_the_selected_row_selected(door: Door) -> None:
    for name in ("Ana A", "Ana B", "Ana C"):
        door.add(name, registered=name != "Ana C")
    type_text("ana")
    press(Key.Key_Down)
    press(Key.Key_F2)
    press(Key.Key_Return)
    assert door.present() == ["Ana B"]
    press(Key.Key_Down)
    press(Key.Key_F2)
    press(Key.Key_Return)
    assert door.present() == ["Ana B", "Ana A"]


def test_the_event_can_be_shown_in_the_calendar(door: Door, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.tab.event_requested) as asked:
        press(Key.Key_E, CONTROL | SHIFT)
    assert asked.args == [door.event.id]


def test_every_action_has_its_own_keys(door: Door) -> None:
    actions = [action for action in door.tab.menu_actions if action is not None]
    keys = [action.shortcut().toString() for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(action.shortcut().toString() in action.toolTip() for action in actions)


def test_everything_that_takes_the_focus_has_a_name(door: Door) -> None:
    door.add("Amina", registered=True)
    type_text("Zoe")
    press(Key.Key_Return)
    focusable = [
        widget
        for widget in door.tab.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(focusable) > 8
    for widget in focusable:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget.objectName()


def test_a_row_says_everything_to_a_screen_reader(door: Door) -> None:
    door.add("Amina", email="amina@example.org", registered=True)
    type_text("amina")
    spoken = door.ui.people_pane.ui.people.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Amina, registered, first visit"
    press(Key.Key_Return)
    type_text("amina")
    spoken = door.ui.people_pane.ui.people.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Amina, registered, first visit, already in since 19:10"


def test_tab_goes_from_the_search_through_the_buttons_to_the_arrivals(door: Door) -> None:
    door.add("Amina", registered=True)
    seen = []
    for _ in range(5):
        press(Key.Key_Tab)
        seen.append(focused().objectName())
    assert seen == ["guest_button", "import_button", "arrivals_button", "arrivals", "event_button"]
    door.ui.arrivals.setFocus()
    type_text("am")
    assert door.ui.search.text() == "am"
    assert door.ui.search.hasFocus()


def test_the_tab_hands_the_focus_to_the_search(door: Door) -> None:
    door.ui.arrivals.setFocus()
    door.tab.setFocus()
    assert door.ui.search.hasFocus()
