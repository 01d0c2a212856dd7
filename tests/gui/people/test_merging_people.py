from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui.people.merge_dialog import MergeDialog
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from tests.gui.people.conftest import (
    CONTROL,
    Crowd,
    Key,
    activate,
    button,
    click,
    dialog_of,
    press,
    rows,
    type_text,
    words_in,
)

ALIVE = "SELECT name, email FROM person WHERE retired_at IS NULL ORDER BY number"

OpenWindow = Callable[[], PeopleWindow]


@pytest.fixture
def both(crowd: Crowd) -> tuple[Person, Person]:
    amina, ami = crowd.add("Amina Diallo", "amina@example.org"), crowd.add("Amina Dialo", "ami@example.org")
    crowd.let_in(crowd.plan("First", 20), amina)
    crowd.let_in(crowd.plan("Second", 10), ami)
    return amina, ami


def merge_dialog(window: PeopleWindow, qtbot: QtBot) -> MergeDialog:
    return dialog_of(window, MergeDialog, qtbot)


def test_two_entries_are_merged_and_parted_again(
    crowd: Crowd, both: tuple[Person, Person], open_window: OpenWindow, qtbot: QtBot
) -> None:
    crowd.add("Zoë")
    window = open_window()
    window.show_person(both[0].id)
    before = crowd.raw("SELECT person_id, event_id FROM check_in ORDER BY id")
    press(Key.Key_M, CONTROL)
    dialog = merge_dialog(window, qtbot)
    assert dialog.ui.search.text() == "Amina"
    assert not dialog.ui.merge_button.isEnabled()
    dialog.ui.search.setFocus()
    press(Key.Key_Down)
    said = words_in(dialog)
    assert {"Amina Diallo", "Amina Dialo", "amina@example.org", "ami@example.org"} <= set(said)
    assert any(line.startswith("Together: 2 visit(s)") for line in said)
    assert any("The address ami@example.org goes on being known." in line for line in said)
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert crowd.raw(ALIVE) == [("Amina Diallo", "amina@example.org"), ("Zoë", None)]
    assert rows(window) == ["Amina Diallo", "Zoë"]
    assert window.person.head.ui.figures.text().startswith("2 visit(s)")
    click(button("Part Amina Dialo again", window.person.merged))
    assert len(crowd.raw(ALIVE)) == 3
    assert crowd.raw("SELECT person_id, event_id FROM check_in ORDER BY id") == before
    assert not window.person.merged.isVisible()


def test_the_other_entry_can_stay(
    crowd: Crowd, both: tuple[Person, Person], open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.show_person(both[0].id)
    click(window.person.head.ui.merge_button)
    dialog = merge_dialog(window, qtbot)
    dialog.ui.people.step(1)
    click(button("Swap", dialog))
    click(dialog.ui.merge_button)
    assert crowd.raw(ALIVE) == [("Amina Dialo", "ami@example.org")]
    assert window.person.head.ui.name.text() == "Amina Dialo"
    activate(window, qtbot)
    press(Key.Key_Z, CONTROL)
    assert len(crowd.raw(ALIVE)) == 2


def test_whoever_is_found_by_nobody_is_merged_with_nobody(
    crowd: Crowd, both: tuple[Person, Person], open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.show_person(both[0].id)
    press(Key.Key_M, CONTROL)
    dialog = merge_dialog(window, qtbot)
    dialog.ui.people.step(1)
    dialog.ui.search.setFocus()
    type_text("zzz")
    assert dialog.ui.nobody.isVisible()
    assert not dialog.ui.merge_button.isEnabled()
    press(Key.Key_Escape)
    assert [dialog.ui.search.text(), dialog.isVisible()] == ["", True]
    press(Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(crowd.raw(ALIVE)) == 2


def test_people_who_were_at_the_same_event_may_be_two(
    crowd: Crowd, both: tuple[Person, Person], open_window: OpenWindow, qtbot: QtBot
) -> None:
    crowd.let_in(crowd.plan("Together", 5), *both)
    window = open_window()
    window.show_person(both[0].id)
    press(Key.Key_M, CONTROL)
    merge_dialog(window, qtbot).ui.people.step(1)
    assert any("Both were at “Together”" in line for line in words_in(merge_dialog(window, qtbot)))


@pytest.fixture
def twice(crowd: Crowd) -> None:
    """Three who are likely in the file twice, among others."""
    for name, email in (("Amina Diallo", "amina.diallo"), ("José Núñez", "jose.nunez"), ("Łukasz Król", "lukasz.krol")):
        crowd.add(name, f"{email}@example.org")
        crowd.add(name, f"{email}@example.org")
    for name in ("Ada Lovelace", "Grace Hopper", "Alan Turing"):
        crowd.add(name)


def test_likely_duplicates_are_worked_down_with_three_keys(
    crowd: Crowd, twice: None, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    click(button("Likely duplicates", window.directory))
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    activate(window, qtbot)
    assert window.pair.isVisible()
    assert any("The same name" in line for line in words_in(window.pair))
    first, second, third = rows(window)
    window.directory.ui.people.setFocus()
    press(Key.Key_M)
    assert rows(window) == [second, third]
    assert window.pair.comparison.kept.name == second
    press(Key.Key_D)
    assert rows(window) == [third]
    assert len(crowd.raw(ALIVE)) == 8
    press(Key.Key_Z, CONTROL)  # they are not told apart any more
    assert rows(window) == [second, third]
    press(Key.Key_Down)
    assert window.pair.comparison.kept.name == third
    click(window.pair.different_button)
    assert rows(window) == [second]
    press(Key.Key_M)
    assert rows(window) == []
    assert "No likely duplicates" in words_in(window.directory)
    assert window.nobody.isVisible()
    click(button("Likely duplicates", window.directory))  # it remembers
    qtbot.waitUntil(lambda: "No likely duplicates" in words_in(window.directory))
    assert [first] * 2 not in [[name] * 2 for name in rows(window)]


def test_letters_typed_into_the_search_decide_nothing(
    crowd: Crowd, twice: None, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    click(button("Likely duplicates", window.directory))
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    activate(window, qtbot)
    press(Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is window.directory.ui.search
    for key in (Key.Key_M, Key.Key_D):
        press(key)
    assert window.directory.ui.search.text() == "md"
    assert len(crowd.raw(ALIVE)) == 9
    press(Key.Key_Escape)
    assert len(rows(window)) == 3
