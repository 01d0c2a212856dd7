from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import door as doors
from mozspaces_desktop.core import guests, spaces
from mozspaces_desktop.core.models import Event, Method, Person, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import Promise, promise
from mozspaces_desktop.gui.checkin.event_dialog import EventDialog
from tests.gui.checkin.conftest import Door, Key, focused, press, type_text

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WORDS = (
    "Keep me posted by e-mail about events of the space Paris and ways to contribute. I can change my mind at any time."
)


@pytest.fixture
def amina(door: Door, plan) -> Person:
    """Amina Diallo, who came to three earlier events and left no address."""
    person = door.add("Amina Diallo")
    for day in (3, 2, 1):
        let_in(door, plan("Before", -24 * day), person)
    return person


def let_in(door: Door, event: Event, person: Person) -> None:
    with door.context.database.begin("Let in") as session:
        event, person = row(session, Event, event.id), row(session, Person, person.id)
        doors.check_in(session, event, person, method=Method.SEARCH)


def walk_in(name: str) -> None:
    """Type a name into the search, and Enter in the row for a new person, whoever was found."""
    type_text(name)
    press(Key.Key_Return, CONTROL)
    press(Key.Key_Return)


def open_more(qtbot: QtBot, door: Door) -> None:
    """Press the key for interests and consent. (A button that is pressed by its key stays down for a moment.)"""
    press(Key.Key_I, ALT)
    qtbot.waitUntil(door.ui.walk_in.ui.more.isVisible)


def area_id(door: Door, name: str) -> str:
    with door.context.database.read() as session:
        areas = spaces.focus_areas(session, door.event.space_id)
    return next(area.id for area in areas if area.name == name)


def noted(door: Door) -> list[tuple[object, ...]]:
    """Who is interested in what by the file."""
    return door.raw(
        "SELECT p.name, f.name FROM contribution c JOIN person p ON p.id = c.person_id"
        " JOIN focus_area f ON f.id = c.focus_area_id WHERE c.retired_at IS NULL ORDER BY p.name, f.position"
    )


def title(door: Door) -> str:
    question = door.ui.walk_in.ui.question
    assert question.isVisible()
    return question.title.text().replace("\u2068", "").replace("\u2069", "")


def test_nothing_but_a_name_is_shown_to_a_hurried_person(door: Door) -> None:
    type_text("Zoé")
    press(Key.Key_Return)
    ui = door.ui.walk_in.ui
    assert ui.name.hasFocus()
    assert not ui.more.isVisible()
    assert not ui.question.isVisible()


def test_a_key_of_the_tab_means_the_same_in_the_name_field(qtbot: QtBot, door: Door) -> None:
    type_text("Zoé")
    press(Key.Key_Return)
    press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EventDialog))
    QApplication.activeModalWidget().close()
    assert door.ui.walk_in.ui.name.text() == "Zoé"


def test_interests_and_consent_are_chosen_with_the_keyboard(qtbot: QtBot, door: Door) -> None:
    type_text("Zoé")
    press(Key.Key_Return)
    ui = door.ui.walk_in.ui
    open_more(qtbot, door)
    assert ui.more.isVisible()
    press(Key.Key_Space)
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Space)
    press(Key.Key_Tab)
    assert ui.consent.hasFocus()
    assert ui.wording.text() == f"“{WORDS}”"
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert door.answer() == "Zoé · newcomer"
    with door.context.database.read() as session:
        first, _second, third = [area.name for area in spaces.focus_areas(session, door.event.space_id)][:3]
    assert noted(door) == [("Zoé", first), ("Zoé", third)]
    assert door.raw("SELECT wording, given_at, event_id, by FROM consent") == [
        (WORDS, "2014-07-31T17:10:00.000000Z", door.event.id, "Camille")
    ]


def test_what_one_person_chose_is_not_chosen_for_the_next(qtbot: QtBot, door: Door) -> None:
    type_text("Zoé")
    press(Key.Key_Return)
    ui = door.ui.walk_in.ui
    open_more(qtbot, door)
    press(Key.Key_Space)
    ui.consent.setChecked(True)
    press(Key.Key_Return)
    type_text("Bob")
    press(Key.Key_Return)
    assert ui.more.isVisible()  # whoever asks one person about interests asks the next one, too
    assert ui.interests.chosen == ()
    assert not ui.consent.isChecked()
    assert ui.name.hasFocus()
    press(Key.Key_Return)
    assert len(noted(door)) == len(door.raw("SELECT id FROM consent")) == 1


def test_a_space_may_have_words_of_its_own_to_agree_to(qtbot: QtBot, door: Door) -> None:
    with door.context.database.begin("Promise") as session:
        promise(session, row(session, Space, door.event.space_id), Promise(consent_wording="Write to me, {space}."))
    type_text("Zoé")
    press(Key.Key_Return)
    open_more(qtbot, door)
    assert door.ui.walk_in.ui.wording.text() == "“Write to me, {space}.”"
    assert not door.ui.walk_in.ui.consent.isChecked()
    door.ui.walk_in.ui.consent.setChecked(True)
    press(Key.Key_Return)
    assert door.raw("SELECT wording FROM consent") == [("Write to me, {space}.",)]


def test_undo_takes_the_person_their_interests_and_their_consent_away(qtbot: QtBot, door: Door) -> None:
    type_text("Zoé")
    press(Key.Key_Return)
    open_more(qtbot, door)
    press(Key.Key_Space)
    door.ui.walk_in.ui.consent.setChecked(True)
    press(Key.Key_Return)
    press(Key.Key_Delete)
    for table in ("person", "check_in", "contribution", "consent"):
        assert door.raw(f"SELECT count(*) FROM {table} WHERE retired_at IS NULL") == [(0,)]


@pytest.mark.parametrize("yes", [Key.Key_Return, Key.Key_Enter, Key.Key_Y])
def test_somebody_similar_is_asked_about_and_let_in(door: Door, amina: Person, yes: Qt.Key) -> None:
    walk_in("amina  DIALO")
    assert door.present() == []
    assert title(door) == "Is this Amina Diallo, here 3 time(s)?"
    assert door.ui.walk_in.ui.question.yes_button.text().replace("\u2068", "").replace("\u2069", "") == (
        "Check in Amina Diallo"
    )
    press(yes)
    assert door.present() == ["Amina Diallo"]
    assert door.answer() == "Amina Diallo · 4th visit"
    assert door.raw("SELECT count(*) FROM person") == [(1,)]
    assert not door.ui.walk_in.isVisible()
    assert (door.ui.search.hasFocus(), door.ui.search.text()) == (True, "")


def test_what_was_typed_is_noted_of_the_person_it_is(qtbot: QtBot, door: Door, amina: Person) -> None:
    type_text("Amina Diallo")
    press(Key.Key_Return, CONTROL)
    press(Key.Key_Tab)
    type_text("amina@example.org")
    open_more(qtbot, door)
    press(Key.Key_Space)
    door.ui.walk_in.ui.consent.setChecked(True)
    press(Key.Key_Return)
    press(Key.Key_Y)
    assert door.raw("SELECT name, email FROM person") == [("Amina Diallo", "amina@example.org")]
    assert [name for name, _area in noted(door)] == ["Amina Diallo"]
    assert door.raw("SELECT person_id FROM consent") == [(amina.id,)]
    door.context.database.undo()
    assert door.raw("SELECT email FROM person") == [(None,)]
    assert noted(door) == []


def test_what_was_said_comes_back_with_whoever_was_taken_back_by_mistake(
    qtbot: QtBot, door: Door, amina: Person
) -> None:
    type_text("Amina Diallo")
    press(Key.Key_Return, CONTROL)
    open_more(qtbot, door)
    press(Key.Key_Space)
    press(Key.Key_Return)
    press(Key.Key_Y)
    said = noted(door)
    press(Key.Key_Delete)
    assert (door.present(), noted(door)) == ([], [])
    door.ui.answer.way_clicked.emit()
    assert (door.present(), noted(door)) == (["Amina Diallo"], said)


def test_no_adds_a_second_one(door: Door, amina: Person) -> None:
    walk_in("Amina Diallo")
    press(Key.Key_N)
    assert door.answer() == "Amina Diallo · newcomer"
    assert door.raw("SELECT count(*) FROM person") == [(2,)]
    assert door.raw("SELECT count(*) FROM check_in WHERE person_id = ?", amina.id) == [(3,)]


def test_escape_goes_back_to_all_that_was_typed(door: Door, amina: Person) -> None:
    type_text("Amina Diallo")
    press(Key.Key_Return, CONTROL)
    press(Key.Key_Tab)
    type_text("a@example.org")
    press(Key.Key_Return)
    assert "Esc goes back to what you typed" in door.tab.findChild(type(door.ui.answer)).currentWidget().text()
    press(Key.Key_Escape)
    ui = door.ui.walk_in.ui
    assert (ui.name.text(), ui.email.text(), ui.name.hasFocus()) == ("Amina Diallo", "a@example.org", True)
    press(Key.Key_Escape)
    assert (door.ui.search.hasFocus(), door.ui.search.text()) == (True, "Amina Diallo")
    assert door.present() == []


def test_an_enter_held_down_answers_nothing(door: Door, amina: Person) -> None:
    walk_in("Amina Diallo")
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(focused(), held)
    assert title(door)
    assert door.present() == []


def test_whoever_is_in_already_is_told_so_and_counted_once(door: Door, amina: Person) -> None:
    let_in(door, door.event, amina)
    walk_in("Amina Diallo")
    question = door.ui.walk_in.ui.question
    spoken = question.yes_button.text().replace("\u2068", "").replace("\u2069", "")
    assert spoken == "It is Amina Diallo"
    details = question.findChildren(type(question.title))[1].text()
    assert details.endswith("already in since 19:10")
    press(Key.Key_Return)
    assert "already in since 19:10" in door.answer()
    assert door.present() == ["Amina Diallo"]


def test_of_several_the_arrow_keys_choose(door: Door, amina: Person) -> None:
    other = door.add("Amina Diallo", email="amina@example.org", registered=True)
    walk_in("Amina Diallo")
    assert title(door) == "Is this one of them?"
    question = door.ui.walk_in.ui.question
    shown = [one.text().replace("\u2068", "").replace("\u2069", "") for one in question.candidates]
    assert shown == ["Amina Diallo · not here yet", "Amina Diallo · here 3 time(s)"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert door.raw("SELECT person_id FROM check_in WHERE event_id = ?", door.event.id) == [(amina.id,)]
    walk_in("Amina Diallo")
    QTest.mouseClick(question.candidates[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(question.yes_button, Qt.MouseButton.LeftButton)
    assert door.raw("SELECT count(*) FROM check_in WHERE person_id = ?", other.id) == [(1,)]


def test_no_whole_address_is_shown_to_the_queue(door: Door) -> None:
    door.add("Amina Diallo", email="amina.diallo@example.org")
    walk_in("Amina Diallo")
    labels = door.ui.walk_in.ui.question.findChildren(type(door.ui.walk_in.ui.question.title))
    assert "a…o@example.org" in [label.text() for label in labels]
    assert not any("amina.diallo@" in label.text() for label in labels)


@pytest.mark.parametrize("name", ["=1+1 &amp; <b>x</b>", "أمينة ديالو", "x" * 1900, "{name} {0} %n"])
def test_any_name_is_asked_about(door: Door, name: str) -> None:
    door.add(name)
    door.ui.search.setText(name)
    press(Key.Key_Return, CONTROL)
    width = door.tab.width()
    press(Key.Key_Return)
    assert name[:40] in title(door)
    assert door.tab.width() == width
    press(Key.Key_N)
    assert door.present() == [name]


def test_the_areas_of_the_event_come_first(qtbot: QtBot, door: Door, plan) -> None:
    about = area_id(door, "Web Compatibility")
    door.tab.show_event(plan("About it", 1, focus_area_ids=(about,)).id)
    type_text("Zoé")
    press(Key.Key_Return)
    open_more(qtbot, door)
    assert focused() is door.ui.walk_in.ui.interests.chip(about)


def test_another_event_closes_the_question(door: Door, amina: Person, plan) -> None:
    walk_in("Amina Diallo")
    door.tab.show_event(plan("Other", 1).id)
    assert not door.ui.walk_in.isVisible()
    assert "Enter checks in" in door.ui.answer.currentWidget().text()


def test_a_full_room_asks_before_a_walk_in_comes_in(door: Door) -> None:
    with door.context.database.begin("Full") as session:
        guests.add_guests(session, row(session, Event, door.event.id), 10)
    type_text("Zoé")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert "full" in door.answer()
    assert door.raw("SELECT count(*) FROM person") == [(0,)]
    assert door.ui.walk_in.ui.name.text() == "Zoé"
    door.ui.answer.way_clicked.emit()
    assert door.present() == ["Zoé"]
    assert not door.ui.walk_in.isVisible()
    assert door.ui.search.text() == ""
