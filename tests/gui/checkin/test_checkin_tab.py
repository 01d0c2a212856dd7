from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import series
from mozspaces_desktop.core.door import check_in
from mozspaces_desktop.core.door_counts import counts as door_counts
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event, EventStatus, Method, Person, Space, Track
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.context import Context
from tests.conftest import NOW, SteppingClock
from tests.gui.checkin.conftest import Door, Key, focused, press, type_text

NO_MODIFIER, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def test_the_event_on_now_is_chosen_and_the_search_waits(door: Door) -> None:
    assert door.ui.header.ui.event_button.text() == "Tonight"
    assert door.ui.header.ui.details.text() == "Thursday, 31 July 2014 · 19:10–21:10 · Salle des fêtes"
    assert door.ui.search.hasFocus()
    assert door.ui.people_pane.ui.nobody.isVisible()


def test_typing_finds_and_enter_lets_in(door: Door) -> None:
    for name in ("Amadou Ba", "Amina Diallo", "Mina Diop"):
        door.add(name)
    type_text("diallo ami")
    assert door.rows() == ["Amina Diallo", "Add “\u2068diallo ami\u2069” as a new person"]
    press(Key.Key_Return)
    assert door.present() == ["Amina Diallo"]
    assert door.answer() == "Amina Diallo · newcomer"
    assert door.arrivals() == ["Amina Diallo"]
    assert door.ui.search.text() == ""
    assert door.ui.search.hasFocus()
    assert door.raw("SELECT method, by FROM check_in") == [("search", "Camille")]


def test_accents_and_case_do_not_matter(door: Door) -> None:
    door.add("Hélène Müller")
    for typed in ("HELENE", "mueller hel", "Müller"):
        type_text(typed)
        assert door.rows()[0] == "Hélène Müller"
        press(Key.Key_Escape)
    assert door.ui.search.text() == ""


def test_the_fourth_visit_is_called_so(door: Door, plan: Callable[..., Event]) -> None:
    amina = door.add("Amina Diallo")
    for days in (1, 2, 3):
        past = plan(f"Past {days}", -24 * days)
        with door.context.database.begin("Past") as session:
            check_in(session, row(session, Event, past.id), row(session, Person, amina.id), method=Method.SEARCH)
    type_text("amina")
    press(Key.Key_Return)
    assert door.answer() == "Amina Diallo · 4th visit"
    assert door.counters()["Newcomers"] == "0"


def test_twice_is_once_with_the_time_of_the_first(door: Door, ticking: SteppingClock) -> None:
    door.add("Amina Diallo")
    type_text("amina")
    press(Key.Key_Return)
    ticking.moment += timedelta(minutes=7)
    type_text("amina")
    press(Key.Key_Return)
    assert door.answer() == "Amina Diallo · already in since 19:10"
    assert door.raw("SELECT count(*), max(checked_in_at) FROM check_in") == [(1, "2014-07-31T17:10:00.000000Z")]
    type_text("b")
    assert door.ui.search.text() == "b"


def test_the_arrow_keys_choose_another(door: Door) -> None:
    for name in ("Ana A", "Ana B", "Ana C"):
        door.add(name)
    type_text("ana")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return):
        press(key)
    assert door.present() == ["Ana B"]


def test_enter_without_anything_selected_does_nothing(door: Door) -> None:
    door.add("Amina Diallo", registered=True)
    press(Key.Key_Return)
    assert door.present() == []
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert door.present() == ["Amina Diallo"]


def test_holding_enter_lets_in_once_and_adds_nobody(door: Door) -> None:
    type_text("Somebody New")
    for repeated in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, NO_MODIFIER, "\r", repeated)
        QApplication.sendEvent(focused(), event)
    assert door.ui.walk_in.isVisible()
    assert door.present() == []


def test_nobody_found_then_enter_enter_adds_them(door: Door) -> None:
    type_text("Zoé Ångström")
    assert door.rows() == ["Add “\u2068Zoé Ångström\u2069” as a new person"]
    press(Key.Key_Return)
    assert door.ui.walk_in.ui.name.hasFocus()
    assert door.ui.walk_in.ui.name.text() == "Zoé Ångström"
    press(Key.Key_Return)
    assert door.answer() == "Zoé Ångström · newcomer"
    assert door.raw("SELECT name, email FROM person") == [("Zoé Ångström", None)]
    assert door.raw("SELECT method FROM check_in") == [("walk-in",)]
    assert door.ui.search.hasFocus()
    assert door.ui.search.text() == ""
    assert not door.ui.walk_in.isVisible()


def test_a_walk_in_may_leave_an_address(door: Door) -> None:
    type_text("Zoe")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    type_text("zoe@example.org")
    press(Key.Key_Enter)
    assert door.raw("SELECT name, email FROM person") == [("Zoe", "zoe@example.org")]


def test_an_address_that_finds_nobody_becomes_the_walk_ins_address(door: Door) -> None:
    type_text("zoe@example.org")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert door.answer() == "Type a name first."
    assert door.ui.walk_in.isVisible()
    type_text("Zoe")
    press(Key.Key_Return)
    assert door.raw("SELECT name, email FROM person") == [("Zoe", "zoe@example.org")]


def test_escape_leaves_the_walk_in_and_keeps_what_was_typed(door: Door) -> None:
    type_text("Zoe")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert not door.ui.walk_in.isVisible()
    assert door.ui.search.text() == "Zoe"
    assert door.ui.search.hasFocus()


def test_a_new_person_can_be_added_although_others_match(door: Door) -> None:
    door.add("Amina Diallo")
    type_text("Amina D")
    press(Key.Key_Return, CONTROL)
    press(Key.Key_Return)
    assert door.present() == ["Amina D"]
    type_text("Amina D")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Return, Key.Key_N):
        press(key)
    assert door.present() == ["Amina D", "Amina D"]


def test_delete_takes_the_last_one_back_and_the_button_lets_them_in_again(door: Door, qtbot: QtBot) -> None:
    door.add("Amina Diallo", registered=True)
    type_text("amina")
    press(Key.Key_Return)
    press(Key.Key_Delete)
    assert door.present() == []
    assert door.answer() == "Check-in of Amina Diallo taken back."
    assert door.rows() == ["Amina Diallo"]
    again = next(button for button in door.tab.findChildren(QPushButton) if button.text() == "Check in again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert door.present() == ["Amina Diallo"]
    assert door.raw("SELECT count(*) FROM check_in") == [(2,)]


def test_delete_takes_any_row_back(door: Door) -> None:
    for name in ("Amina", "Bertrand", "Chloe"):
        door.add(name)
        type_text(name)
        press(Key.Key_Return)
    type_text("bert")
    press(Key.Key_Delete)
    assert door.present() == ["Amina", "Chloe"]
    press(Key.Key_Escape)
    door.ui.arrivals.setFocus()
    assert door.arrivals() == ["Chloe", "Amina"]
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert door.present() == ["Chloe"]
    assert door.ui.search.hasFocus()


def test_delete_in_the_middle_of_the_text_only_edits(door: Door) -> None:
    door.add("Amina")
    type_text("amina")
    press(Key.Key_Return)
    type_text("amina")
    press(Key.Key_Home)
    press(Key.Key_Delete)
    assert door.ui.search.text() == "mina"
    assert door.present() == ["Amina"]


def button_of(door: Door, place: int) -> QPoint:
    view = door.ui.arrivals
    rect = view.visualRect(view.model().index(place, 0))
    return QPoint(rect.right() - 30, rect.center().y())


def test_the_button_of_a_row_takes_it_back(door: Door, qtbot: QtBot) -> None:
    for name in ("Amina", "Bertrand"):
        door.add(name)
        type_text(name)
        press(Key.Key_Return)
    viewport = door.ui.arrivals.viewport()
    qtbot.mouseMove(viewport, button_of(door, 1))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=button_of(door, 1))
    assert door.present() == ["Bertrand"]


def test_a_click_beside_the_button_does_nothing_and_a_double_click_lets_in(door: Door, qtbot: QtBot) -> None:
    door.add("Amina", registered=True)
    view = door.ui.people_pane.ui.people
    middle = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert door.present() == []
    assert door.ui.search.hasFocus()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert door.present() == ["Amina"]


def test_the_windows_undo_works_from_the_empty_search(door: Door) -> None:
    window = door.tab.window()
    assert isinstance(window, QMainWindow)
    undo = QAction("Undo", window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: door.context.database.undo())
    window.addAction(undo)
    type_text("Zoe")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert door.present() == ["Zoe"]
    press(Key.Key_Z, CONTROL)
    assert door.present() == []
    assert door.arrivals() == []
    assert door.answer() == ""
    type_text("Zoe")
    press(Key.Key_Z, CONTROL)
    assert door.ui.search.text() == ""


@pytest.mark.parametrize("more", ["key", "plus"])
def test_guests_are_counted_by_a_key_or_a_sign(door: Door, more: str) -> None:
    for _ in range(3):
        if more == "key":
            press(Key.Key_F2)
        else:
            type_text("+")
            press(Key.Key_Return)
    assert door.answer() == "One more guest: 3 guest(s) now."
    if more == "key":
        press(Key.Key_F2, SHIFT)
    else:
        type_text("-")
        press(Key.Key_Return)
    press(Key.Key_F3)
    assert (door.counters()["Guests"], door.counters()["Newcomers"], door.counters()["In"]) == ("3", "1", "3")
    assert door.raw("SELECT sum(count), sum(newcomers) FROM guests") == [(3, 1)]
    press(Key.Key_Delete)
    assert door.counters()["Guests"] == "2"


def test_no_guest_can_be_taken_from_none(door: Door) -> None:
    type_text("-")
    press(Key.Key_Return)
    assert door.answer() == "There are only 0 guests to take away."
    assert door.raw("SELECT count(*) FROM guests") == [(0,)]


def test_a_plus_inside_a_text_is_text_and_guests_leave_it_alone(door: Door) -> None:
    type_text("a+")
    press(Key.Key_F2)
    assert door.ui.search.text() == "a+"
    assert door.counters()["Guests"] == "1"


HOSTILE = (
    "=1+1",
    "@SUM(A1)",
    "<b>Bold</b> & <img src=x>",
    "عائشة بن علي",
    "\u202eevil\u202c name",
    "👩‍👩‍👧 Family",
    "tab\there\nnewline",
    "nul\x00 bell\x07",
    "lone \ud83d surrogate",
    "{name} %n %1",
    "Robert'); DROP TABLE person;--",
    "x" * 1900,
)


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_come_in_are_found_and_taken_back(door: Door, name: str) -> None:
    door.ui.search.setText(name)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert len(door.present()) == 1
    door.tab.grab()
    [(stored,)] = door.raw("SELECT name FROM person")
    type_text(str(stored)[:20])
    assert len(door.rows()) == 2
    press(Key.Key_Return)
    assert "already in since 19:10" in door.answer()
    door.tab.grab()
    press(Key.Key_End)
    press(Key.Key_Delete)
    assert door.present() == []


def test_a_full_disk_is_said_and_what_was_typed_stays(door: Door) -> None:
    door.add("Amina Diallo")
    with door.context.database._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        used = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {used}")
    names = [f"Somebody {hashlib.sha256(bytes([number])).hexdigest() * 8}" for number in range(200)]  # all unlike
    failed = 0
    for number, name in enumerate(names):
        door.ui.search.setText(name)
        press(Key.Key_Return)
        press(Key.Key_Return)
        if "full" in door.answer():
            failed = number
            break
    assert "The disk with" in door.answer()
    assert door.ui.walk_in.ui.name.text() == names[failed]
    press(Key.Key_Escape)
    assert door.ui.search.text() == names[failed]
    assert len(door.present()) == failed
    assert door.counters()["In"] == str(failed)


def test_the_door_of_an_event_of_a_series(
    qtbot: QtBot, context: Context, paris: Space, make_tab: Callable[[], CheckinTab]
) -> None:
    """It is no row before somebody comes; from then on it is, and the next week's is another."""
    start = NOW + timedelta(minutes=20)
    said = EventFields("Office hours", start, start + timedelta(hours=2), paris.tzid, Track.TECHNICAL)
    with context.database.begin("Repeat") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY")
    tab = make_tab()
    qtbot.waitUntil(tab.ui.search.hasFocus)
    type_text("Amina Diallo")
    press(Key.Key_Return)
    press(Key.Key_Return)
    with context.database.read() as session:
        (row,) = session.query(Event)
        assert (row.title, row.dtstart, row.status) == ("Office hours", start, EventStatus.HELD)
        assert door_counts(session, row).checked_in == 1
