from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import merging
from mozspaces_desktop.core.models import Person, Stage
from mozspaces_desktop.core.people import change_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from tests.gui.people.conftest import (
    CONTROL,
    Crowd,
    Key,
    activate,
    button,
    click,
    details,
    press,
    rows,
    type_text,
    words_in,
)

OpenWindow = Callable[[], PeopleWindow]


def test_somebody_is_found_by_typing_and_shown_by_the_arrow_key(crowd: Crowd, open_window: OpenWindow) -> None:
    amina = crowd.add("Amina Diallo", "amina@example.org")
    crowd.add("Łukasz Król")
    crowd.let_in(crowd.plan("Rust evening", 7), amina)
    window = open_window()
    assert rows(window) == ["Amina Diallo", "Łukasz Król"]
    assert details(window, 0) == "Amina Diallo, amina@example.org · 1 visit(s)"
    type_text("lukasz")
    assert rows(window) == ["Łukasz Król"]
    press(Key.Key_Escape)
    type_text("AMI")
    assert rows(window) == ["Amina Diallo"]
    press(Key.Key_Down)
    assert window.person.isVisible()
    assert window.person.head.ui.name.text() == "Amina Diallo"
    assert window.person.head.ui.email.text() == "amina@example.org"
    assert window.person.head.ui.figures.text() == "1 visit, on 24 Jul 2014"


def test_the_keyboard_goes_to_the_right_and_back(crowd: Crowd, open_window: OpenWindow) -> None:
    crowd.add("Amina Diallo")
    window = open_window()
    press(Key.Key_Return)
    assert QApplication.focusWidget() is window.person.ui.tabs.tabBar()
    press(Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is window.directory.ui.search
    press(Key.Key_F2)
    assert QApplication.focusWidget() is window.person.head.ui.name
    window.directory.ui.people.setFocus()
    type_text("zo")  # whoever types in the list searches
    assert window.directory.ui.search.text() == "zo"
    assert rows(window) == []
    assert "Nobody found" in words_in(window.directory)


def test_each_list_has_those_it_is_about(crowd: Crowd, open_window: OpenWindow, qtbot: QtBot) -> None:
    regular, fresh, waiting, written = (crowd.add(name) for name in ("Regular", "Fresh", "Waiting", "Written"))
    crowd.let_in(crowd.plan("Long ago", 400), regular)
    crowd.let_in(crowd.plan("Last week", 7), regular, fresh)
    crowd.reach(waiting, "Coding", Stage.INTERESTED, 30)
    crowd.reach(written, "QA", Stage.FIRST_CONTRIBUTION, 60)
    window = open_window()
    assert rows(window) == ["Fresh", "Regular", "Waiting", "Written"]
    click(button("Newcomers", window.directory))
    qtbot.waitUntil(lambda: rows(window) == ["Fresh"])
    click(button("Contributors", window.directory))
    assert rows(window) == ["Waiting", "Written"]
    assert details(window, 0).startswith("Waiting, Interested")
    click(button("To follow up", window.directory))
    assert [details(window, place) for place in range(2)] == [
        "Written, QA: first contribution 8 week(s) ago, nobody wrote",
        "Waiting, Coding: interested 4 week(s) ago, nobody wrote",
    ]
    type_text("")
    window.directory.start_search()
    type_text("wai")
    assert rows(window) == ["Waiting"]


def test_an_empty_file_says_what_will_be_here(open_window: OpenWindow) -> None:
    window = open_window()
    assert "Nobody yet" in words_in(window.directory)
    assert "Choose somebody" in words_in(window.nobody)
    assert not any(action.isEnabled() for action in (*window.keys.of_person, *window.keys.of_pair))


def test_what_others_write_is_shown_at_once(crowd: Crowd, context: Context, open_window: OpenWindow) -> None:
    amina = crowd.add("Amina Dialo")
    window = open_window()
    window.show_person(amina.id)
    with context.database.begin("Change") as session:
        change_person(session, row(session, Person, amina.id), name="Amina Diallo", email=None)
    assert window.person.head.ui.name.text() == "Amina Diallo"
    assert rows(window) == ["Amina Diallo"]
    assert window.directory.ui.people.currentIndex().row() == 0


def test_what_is_done_at_the_door_does_not_wait_for_this_window(
    crowd: Crowd, open_window: OpenWindow, qtbot: QtBot
) -> None:
    amina, evening = crowd.add("Amina Diallo"), crowd.plan("Rust", 0)
    window, main = open_window(), QWidget()
    window.show_person(amina.id)
    qtbot.addWidget(main)
    main.show()
    activate(main, qtbot)
    crowd.let_in(evening, amina)
    assert window.person.head.ui.figures.text() == "No visit yet"
    qtbot.waitUntil(lambda: window.person.head.ui.figures.text() == "1 visit, on 31 Jul 2014")
    window.hide()
    crowd.add("Zoë")
    window.show()
    assert rows(window) == ["Amina Diallo", "Zoë"]


def test_who_is_merged_elsewhere_while_shown_leads_to_the_one_who_stays(
    crowd: Crowd, context: Context, open_window: OpenWindow
) -> None:
    kept, merged = crowd.add("Amina Diallo"), crowd.add("A. Diallo")
    window = open_window()
    window.show_person(merged.id)
    with context.database.begin("Merge") as session:
        merging.merge(session, row(session, Person, kept.id), row(session, Person, merged.id))
    assert "This entry is a part of Amina Diallo now." in words_in(window.nobody)
    assert rows(window) == ["Amina Diallo"]
    click(button("Show Amina Diallo", window.nobody))
    assert window.person.isVisible()
    assert window.person.head.ui.name.text() == "Amina Diallo"


def test_somebody_who_is_not_in_the_file_is_told_of(open_window: OpenWindow) -> None:
    window = open_window()
    window.show_person("0" * 36)
    assert "Not here any more" in words_in(window.nobody)


def test_escape_closes_the_window_and_its_size_is_remembered(crowd: Crowd, open_window: OpenWindow) -> None:
    window = open_window()
    window.resize(790, 555)  # within the small screen of the offscreen platform
    press(Key.Key_Escape)
    assert not window.isVisible()
    again = open_window()
    assert (again.width(), again.height()) == (790, 555)


@pytest.mark.parametrize("name", ["=1+1", "مريم عبد الرحمن", "a\u0000b", "👩‍💻 Ada", "<b>bold</b>", "x" * 100_000])
def test_any_name_is_shown_as_it_is(crowd: Crowd, open_window: OpenWindow, name: str) -> None:
    person = crowd.add(name)
    window = open_window()
    window.show_person(person.id)
    assert window.grab().width() > 0
    assert crowd.raw("SELECT name FROM person") == [(person.name,)]
    window.person.head.save()
    assert crowd.labels() == ["Add space {name}", "Add"]


def test_everything_that_can_be_reached_has_a_name(crowd: Crowd, open_window: OpenWindow) -> None:
    amina = crowd.add("Amina Diallo")
    crowd.let_in(crowd.plan("Rust", 3), amina)
    crowd.reach(amina, "Coding", Stage.INTERESTED, 3)
    window = open_window()
    window.show_person(amina.id)
    nameless = []
    for place in range(3):
        window.person.ui.tabs.setCurrentIndex(place)
        for widget in window.findChildren(QWidget):
            if widget.isVisible() and Qt.FocusPolicy.TabFocus in widget.focusPolicy():
                seen = QAccessible.queryAccessibleInterface(widget)
                if not seen.text(QAccessible.Text.Name):
                    nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_the_tab_key_goes_from_left_to_right(crowd: Crowd, open_window: OpenWindow) -> None:
    amina = crowd.add("Amina Diallo")
    crowd.reach(amina, "Coding", Stage.INTERESTED, 3)
    window = open_window()
    window.show_person(amina.id)
    QApplication.sendPostedEvents()
    passed = []
    for _ in range(13):
        passed.append(QApplication.focusWidget())
        press(Key.Key_Tab)
    ui, head, part = window.directory.ui, window.person.head.ui, window.person.contributions
    expected = [
        ui.search,
        *(button("Everybody", window.directory), ui.people),  # arrow keys go on to the other lists
        *(head.name, head.email, head.merge_button, head.export_button, head.forget_button),
        *(window.person.ui.tabs.tabBar(), window.person.ui.overview, part.button),
        *(button("Change what was noted on 28 Jul 2014", part), button("Note First contribution", part)),
    ]
    assert passed == expected
