"""What people at other doors complain about, each tried at this one. The numbers are issues of those programs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mozspaces_desktop.core import series
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Space, Track
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.checkin.guests_dialog import GuestsDialog
from mozspaces_desktop.gui.context import Context
from tests.conftest import NOW, SteppingClock
from tests.gui.checkin.conftest import Door, Key, focused, press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def let_in(name: str) -> None:
    type_text(name)
    press(Key.Key_Return)


def fill(door: Door, number: int = 10) -> None:
    """Put so many guests into the room for ten."""
    type_text(f"+{number}")
    press(Key.Key_Return)


# --- undo that does nothing: alfio-event/alf.io#195, magfest/ubersystem#3102, #1873 --------------------------------


def test_undo_is_one_key_from_the_empty_field_and_does_something_each_time(door: Door) -> None:
    for name in ("Amina Diallo", "Björn Berg", "Chloé Roux"):
        door.add(name)
        let_in(name)
    for left in (["Amina Diallo", "Björn Berg"], ["Amina Diallo"], []):
        press(Key.Key_Delete)
        assert door.present() == left
        assert door.arrivals() == left[::-1]
    press(Key.Key_Delete)
    assert door.answer() == "Nobody is in, so there is nothing to take back."


def test_undo_takes_back_any_row(door: Door) -> None:
    for name in ("Amina Diallo", "Björn Berg", "Chloé Roux"):
        door.add(name)
        let_in(name)
    door.ui.arrivals.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert door.present() == ["Amina Diallo", "Chloé Roux"]


def test_undo_in_the_menu_and_at_the_door_take_back_one_person_each(door: Door) -> None:
    for name in ("Amina Diallo", "Björn Berg"):
        door.add(name)
        let_in(name)
    door.context.database.undo()
    assert door.present() == ["Amina Diallo"]
    press(Key.Key_Delete)
    assert door.present() == []
    assert str(door.context.database.undo()) == "Take back check-in of Amina Diallo"
    assert door.present() == ["Amina Diallo"]


def test_whoever_is_taken_back_by_mistake_came_when_they_came(door: Door, ticking: SteppingClock) -> None:
    door.add("Amina Diallo")
    let_in("amina")
    ticking.moment = NOW + timedelta(minutes=40)
    press(Key.Key_Delete)
    button = next(one for one in door.ui.answer.findChildren(QPushButton) if one.text() == "Check in again")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    query = "SELECT checked_in_at, method FROM check_in WHERE retired_at IS NULL"
    assert door.raw(query) == [("2014-07-31T17:10:00.000000Z", "search")]


def test_a_key_held_down_takes_back_and_counts_but_once(door: Door) -> None:
    actions = door.tab._actions
    for action in (actions.undo_check_in, actions.add_guest, actions.add_new_guest, actions.remove_guest):
        assert not action.autoRepeat()


def test_redo_does_not_type_the_last_name_again(door: Door) -> None:
    door.add("Amina Diallo")
    let_in("amina")
    press(Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    press(Key.Key_Z, CONTROL)
    assert door.ui.search.text() == ""


# --- counts wrong at capacity, "a serious safety issue": HiEventsDev/Hi.Events#889, #891 ---------------------------


def test_the_count_at_the_capacity_is_right_and_the_door_asks(door: Door) -> None:
    door.add("Amina Diallo")
    fill(door)
    assert door.counters()["Capacity"] == "10 of 10"
    let_in("amina")
    assert door.answer() == "The room is full: 10 of 10. Let Amina Diallo in anyway?"
    assert (door.present(), door.counters()["In"], door.ui.search.text()) == ([], "10", "amina")


def test_saying_it_again_lets_in_anyway_and_that_is_remembered(door: Door) -> None:
    for name in ("Amina Diallo", "Björn Berg"):
        door.add(name)
    fill(door)
    let_in("amina")
    press(Key.Key_Return)
    assert (door.present(), door.ui.search.text()) == (["Amina Diallo"], "")
    let_in("björn")
    assert door.present() == ["Amina Diallo", "Björn Berg"]
    details = door.ui.header.ui.details.toolTip().replace("\u2068", "").replace("\u2069", "")
    assert details.startswith("Over capacity: 12 of 10, let in by Camille at 19:10")
    assert door.raw("SELECT attendees, capacity FROM capacity_override") == [(10, 10)]


def test_escape_leaves_the_question_and_nobody_is_in(door: Door) -> None:
    door.add("Amina Diallo")
    fill(door)
    let_in("amina")
    press(Key.Key_Escape)
    assert (door.ui.answer.outcome, door.present(), door.ui.search.text()) == (None, [], "")
    let_in("amina")
    assert "anyway?" in door.answer()


def test_another_person_is_another_question(door: Door) -> None:
    for name in ("Amina Diallo", "Amina Traoré"):
        door.add(name)
    fill(door)
    let_in("amina")
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert (door.answer(), door.present()) == ("The room is full: 10 of 10. Let Amina Traoré in anyway?", [])


def test_who_was_let_in_anyway_goes_with_the_decision(door: Door) -> None:
    door.add("Amina Diallo")
    fill(door)
    let_in("amina")
    press(Key.Key_Return)
    press(Key.Key_Delete)
    assert "Over capacity" not in door.ui.header.ui.details.toolTip()
    let_in("amina")
    assert "anyway?" in door.answer()


@pytest.mark.parametrize(("guests", "warns"), [(8, False), (9, True), (10, True)])
def test_the_room_warns_from_ninety_percent(door: Door, guests: int, warns: bool) -> None:
    fill(door, guests)
    assert (door.ui.header.capacity._tone is not None) is warns


# --- pocket taps check people in: HiEventsDev/Hi.Events#936 --------------------------------------------------------


def test_keys_without_a_name_let_nobody_in(door: Door) -> None:
    for number in range(5):
        door.add(f"Person {number}", registered=True)
    for _ in range(3):
        press(Key.Key_Return)
        type_text(" ")
        press(Key.Key_Return)
        press(Key.Key_Escape)
    assert door.present() == []


def test_a_click_on_a_row_lets_nobody_in(door: Door) -> None:
    door.add("Amina Diallo", registered=True)
    view = door.ui.people_pane.ui.people
    corner = view.visualRect(view.model().index(0, 0)).topLeft()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert door.present() == []


# --- a walk-in in under half a minute, no e-mail: heen-ai/repair-commons#23 ----------------------------------------


def test_a_walk_in_is_a_name_and_two_keys(door: Door) -> None:
    type_text("Grace Hopper")
    for _ in range(2):
        press(Key.Key_Return)
    assert door.present() == ["Grace Hopper"]
    assert (focused(), door.ui.search.text()) == (door.ui.search, "")


# --- six steps for a weekly event: ChurchCRM/CRM#8493 --------------------------------------------------------------


def test_the_weekly_event_of_today_is_open_at_once(
    context: Context, paris: Space, make_tab: Callable[[], CheckinTab]
) -> None:
    with context.database.begin("Add") as session:
        start = NOW - timedelta(days=14)
        said = EventFields(
            "Weekly", start, start + timedelta(hours=2), paris.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED
        )
        series.add_series(session, paris, said, "FREQ=WEEKLY")
    tab = make_tab()
    assert tab.ui.header.ui.event_button.text() == "Weekly"
    for name in ("Amina Diallo", "Björn Berg"):
        type_text(name)
        press(Key.Key_Return)
        press(Key.Key_Return)
    assert tab.ui.header.attendees.accessibleDescription() == "In: 2"
    with context.database.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM event").scalar() == 1


# --- guests: ChurchCRM/CRM#8851; corrected as easily ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "guests"),
    [("+", (1, 0)), ("+4", (4, 0)), ("+4n", (4, 4)), ("+2N", (2, 2)), ("+12", (12, 0)), ("+4 ", (4, 0))],
)
def test_guests_are_typed(door: Door, typed: str, guests: tuple[int, int]) -> None:
    type_text(typed)
    press(Key.Key_Return)
    press(Key.Key_Return)  # should the room be full
    assert door.raw("SELECT sum(count), sum(newcomers) FROM guests") == [guests]
    assert door.ui.search.text() == ""


@pytest.mark.parametrize("typed", ["+33612345678", "4", "+x", "a+4", "n"])
def test_what_is_no_number_of_guests_is_searched_for(door: Door, typed: str) -> None:
    type_text(typed)
    assert door.rows() == [f"Add “\u2068{typed}\u2069” as a new person"]


def test_typing_a_plus_says_what_enter_will_do(door: Door) -> None:
    door.add("Amina Diallo", registered=True)
    type_text("+4")
    hint = door.ui.answer.currentWidget()
    assert hint.text() == "Enter counts 4 guest(s). Add an n if it is their first time here: +4n."
    assert door.rows() == ["Amina Diallo"]


def test_many_guests_are_taken_back_at_once(door: Door) -> None:
    fill(door, 3)
    fill(door, 4)
    press(Key.Key_Delete)
    assert door.counters()["Guests"] == "3"


def test_guests_are_set_right_in_one_step(door: Door) -> None:
    fill(door, 7)
    press(Key.Key_G, CONTROL)
    dialog = door.tab.findChild(GuestsDialog)
    assert isinstance(dialog, GuestsDialog)
    assert (dialog.count.value(), dialog.newcomers.value()) == (7, 0)
    dialog.count.setFocus()
    dialog.count.selectAll()
    QTest.keyClicks(dialog.count, "5")
    dialog.newcomers.setValue(9)
    assert dialog.newcomers.value() == 5
    dialog.newcomers.setValue(2)
    QTest.keyClick(dialog.newcomers, Key.Key_Return)
    assert door.raw("SELECT sum(count), sum(newcomers) FROM guests") == [(5, 2)]
    assert (door.answer(), door.counters()["Newcomers"]) == ("2 guest(s) fewer: 5 guest(s) now.", "2")


# --- success shown but dropped: SandeepVashishtha/Eventra#11074 ----------------------------------------------------


def test_what_is_confirmed_is_in_the_file_of_somebody_else_who_looks(door: Door) -> None:
    door.add("Amina Diallo")
    let_in("amina")
    assert "newcomer" in door.answer()
    assert door.present() == ["Amina Diallo"]  # by a connection of its own


# --- a later time replaced the real one: roshankumar0036singh/Uni-Event PR#248 -------------------------------------


def test_coming_again_leaves_the_real_time(door: Door, ticking: SteppingClock) -> None:
    door.add("Amina Diallo")
    let_in("amina")
    before = door.raw("SELECT id, checked_in_at FROM check_in")
    ticking.moment = NOW + timedelta(hours=1)
    let_in("amina")
    assert door.answer() == "Amina Diallo · already in since 19:10"
    assert door.raw("SELECT id, checked_in_at FROM check_in") == before


# --- names: indico/indico#1496, ubersystem#3123, fossasia/eventyay PR#4194 -----------------------------------------


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Zoë Ångström", "zoe ang"), ("Ana-María del Río", "rio ana maria"), ("Amina Diallo", "diallo am")],
)
def test_names_are_found_without_accents_by_parts_in_any_order(door: Door, name: str, typed: str) -> None:
    door.add(name)
    let_in(typed)
    assert door.present() == [name]


# --- only attendance is read after a check-in: what is shown is what is in the file all the same -------------------


def test_somebody_whose_time_is_corrected_changes_places(door: Door) -> None:
    ids = {name: door.add(name, registered=True).id for name in ("Amina Diallo", "Björn Berg")}
    for name in ids:
        let_in(name)
    assert door.arrivals() == ["Björn Berg", "Amina Diallo"]
    door.tab._desk.paper_time = time(19, 0)
    let_in("björn")
    assert door.arrivals() == ["Amina Diallo", "Björn Berg"]
    assert door.rows() == []


def test_those_expected_follow_who_comes_and_who_is_taken_back(door: Door) -> None:
    for name in ("Amina Diallo", "Björn Berg"):
        door.add(name, registered=True)
    let_in("amina")
    assert (door.rows(), door.arrivals()) == (["Björn Berg"], ["Amina Diallo"])
    door.context.database.undo()
    assert (door.rows(), door.arrivals()) == (["Amina Diallo", "Björn Berg"], [])
    door.context.database.redo()
    assert (door.rows(), door.arrivals()) == (["Björn Berg"], ["Amina Diallo"])
