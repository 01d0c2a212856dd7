from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import consents
from mozspaces_desktop.core.models import Event, Person, Space, Stage
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import Promise, promise
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.people.conftest import CONTROL, Crowd, Key, button, click, press, rows, type_text, words_in

OpenWindow = Callable[[], PeopleWindow]


@pytest.fixture
def amina(crowd: Crowd) -> Person:
    return crowd.add("Amina Dialo", "amina@example.org")


@pytest.fixture
def window(amina: Person, open_window: OpenWindow) -> PeopleWindow:
    opened = open_window()
    opened.show_person(amina.id)
    return opened


def stored(crowd: Crowd) -> list[tuple[object, ...]]:
    return crowd.raw("SELECT name, email FROM person ORDER BY number")


def test_name_and_address_are_typed_over_and_saved_as_one_action(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_F2)
    type_text("Amina Diallo")
    press(Key.Key_Tab)
    window.person.head.ui.email.selectAll()
    type_text("diallo@example.org")
    press(Key.Key_Return)
    assert stored(crowd) == [("Amina Diallo", "diallo@example.org")]
    assert crowd.labels()[-1] == "Change {name}"
    assert crowd.labels().count("Change {name}") == 1
    assert rows(window) == ["Amina Diallo"]
    assert not window.person.head.ui.save_button.isVisible()
    press(Key.Key_Z, CONTROL)
    assert stored(crowd) == [("Amina Dialo", "amina@example.org")]
    assert window.person.head.ui.name.text() == "Amina Dialo"
    told = [toast.accessibleName() for toast in window.findChildren(Toast) if toast.isVisible()]
    assert "Undone: Change Amina Diallo" in told


def test_undo_takes_back_what_is_being_typed_first(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_F2)
    type_text("X")
    press(Key.Key_Z, CONTROL)
    assert window.person.head.ui.name.text() == "Amina Dialo"
    assert stored(crowd) == [("Amina Dialo", "amina@example.org")]


def test_escape_brings_back_what_was_there(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_F2)
    type_text("Somebody else")
    assert window.person.head.ui.save_button.isVisible()
    press(Key.Key_Escape)
    assert window.isVisible()
    assert window.person.head.ui.name.text() == "Amina Dialo"
    assert stored(crowd) == [("Amina Dialo", "amina@example.org")]


def test_what_was_typed_is_saved_when_the_keyboard_goes_elsewhere(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_F2)
    type_text("Amina Diallo")
    press(Key.Key_F, CONTROL)
    assert stored(crowd) == [("Amina Diallo", "amina@example.org")]


def test_save_is_a_button_too(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_F2)
    type_text("Amina Diallo")
    click(window.person.head.ui.save_button)
    assert stored(crowd) == [("Amina Diallo", "amina@example.org")]
    assert crowd.labels().count("Change {name}") == 1


def test_nobody_is_left_without_a_name(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_F2)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert "Type a name first." in words_in(window.person.head)
    assert stored(crowd) == [("Amina Dialo", "amina@example.org")]
    type_text("A")
    assert "Type a name first." not in words_in(window.person.head)


def test_what_is_being_typed_survives_what_others_write(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_F2)
    type_text("Amina D")
    crowd.add("Zoë")
    assert window.person.head.ui.name.text() == "Amina D"


def test_visits_and_sign_ups_lead_to_the_calendar(
    crowd: Crowd, amina: Person, window: PeopleWindow, qtbot: QtBot
) -> None:
    first, second, missed = crowd.plan("First", 20), crowd.plan("Second", 10), crowd.plan("Missed", 5)
    coming = crowd.plan("Coming", -5)
    crowd.let_in(second, amina)
    crowd.let_in(first, amina)
    for event in (second, missed, coming):
        crowd.register(event, amina)
    press(Key.Key_Return)  # the keyboard goes to the right
    press(Key.Key_Right)
    table = window.person.ui.visits
    assert table.isVisible()
    model = table.model()
    shown = [tuple(model.index(line, column).data() for column in range(3)) for line in range(model.rowCount())]
    assert shown == [
        ("5 Aug 2014", "Coming", "signed up"),
        ("26 Jul 2014", "Missed", "did not come"),
        ("21 Jul 2014", "Second", "came"),
        ("11 Jul 2014", "First", "first visit"),
    ]
    assert window.person.ui.tabs.tabText(1) == "Visits (2)"
    place = table.visualRect(model.index(2, 1)).center()
    with qtbot.waitSignal(window.event_requested) as asked:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    assert asked.args == [second.id]


def test_a_follow_up_is_noted_with_one_click_and_leaves_the_list(
    crowd: Crowd, amina: Person, window: PeopleWindow
) -> None:
    crowd.reach(amina, "Coding", Stage.INTERESTED, 30)
    click(button("To follow up", window.directory))
    assert rows(window) == ["Amina Dialo"]
    window.show_person(amina.id)
    assert "Nobody wrote to them yet." in words_in(window.person.follow_ups)
    press(Key.Key_R, CONTROL)
    assert QApplication.focusWidget() is window.person.follow_ups.note
    type_text("asked about Rust")
    click(window.person.follow_ups.wrote_button)
    assert "31 Jul 2014, Camille: asked about Rust" in words_in(window.person.follow_ups)
    assert window.person.follow_ups.note.text() == ""
    assert rows(window) == []
    assert window.person.isVisible()
    assert crowd.raw("SELECT on_date, note, by FROM follow_up") == [("2014-07-31", "asked about Rust", "Camille")]
    press(Key.Key_Z, CONTROL)
    assert rows(window) == ["Amina Dialo"]
    assert "Nobody wrote to them yet." in words_in(window.person.follow_ups)


def test_consent_is_shown_in_its_words_and_can_be_withdrawn(
    crowd: Crowd, context: Context, amina: Person, window: PeopleWindow
) -> None:
    part = window.person.consent
    long = "Write to me about <events>. " * 20
    with context.database.begin("Consent") as session:
        consents.give_consent(session, row(session, Person, amina.id), long)
    said = words_in(part)
    assert f"“{long.strip()}”" in said, "to the last word"
    assert "Agreed on 31 Jul 2014, noted by Camille." in said
    assert "Withdraw the consent" in said
    click(part.button)
    assert crowd.raw("SELECT count(*) FROM consent WHERE retired_at IS NULL") == [(0,)]


def test_where_somebody_agreed_is_told(crowd: Crowd, context: Context, amina: Person, window: PeopleWindow) -> None:
    evening = crowd.plan("Rust", 0)
    with context.database.begin("Consent") as session:
        consents.give_consent(session, row(session, Person, amina.id), "News", event=row(session, Event, evening.id))
    assert "Agreed on 31 Jul 2014 at “Rust”, noted by Camille." in words_in(window.person.consent)


def test_consent_is_noted_to_the_words_of_the_space_which_stay_as_they_were(
    crowd: Crowd, context: Context, paris: Space, amina: Person, window: PeopleWindow
) -> None:
    part = window.person.consent
    usual = (
        "“Keep me posted by e-mail about events of the space Paris and ways to contribute. "
        "I can change my mind at any time.”"
    )
    assert usual in words_in(part)

    def let(wording: str) -> None:
        with context.database.begin("Promise") as session:
            promise(session, row(session, Space, paris.id), Promise(consent_wording=wording))

    let("Write to me, {name}.")
    assert "“Write to me, {name}.”" in words_in(part)
    assert "Note that they agree" in words_in(part)
    click(part.button)
    let("Other words")
    assert "“Write to me, {name}.”" in words_in(part)
    assert crowd.raw("SELECT wording, by, event_id FROM consent") == [("Write to me, {name}.", "Camille", None)]
    press(Key.Key_Z, CONTROL)
    press(Key.Key_Z, CONTROL)
    assert crowd.raw("SELECT count(*) FROM consent WHERE retired_at IS NULL") == [(0,)]


def test_the_history_comes_to_the_front_with_its_key(crowd: Crowd, window: PeopleWindow) -> None:
    press(Key.Key_H, CONTROL)
    table = window.person.ui.history
    assert QApplication.focusWidget() is table
    assert [table.model().index(line, 2).data() for line in range(table.model().rowCount())] == ["Add"]
    press(Key.Key_Escape)
    assert not window.isVisible()
