from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import people, spaces
from mozspaces_desktop.core.interests import note_interests
from mozspaces_desktop.core.models import Event, Person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.wrap_up.interest_picker import InterestPicker
from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import WrapUpDialog

Opener = Callable[[str], WrapUpDialog]


@pytest.fixture
def areas(context: Context) -> dict[str, str]:
    """Keys of the space's focus areas by name."""
    with context.database.read() as session:
        return {area.name: area.id for area in spaces.focus_areas(session, context.space_id)}


def rows(picker: InterestPicker) -> list[tuple[object, ...]]:
    """What the table says."""
    model = picker.model
    return [tuple(model.index(at, column).data() for column in range(3)) for at in range(model.rowCount())]


def key(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def noted(page: Callable[..., object], event_id: str, areas: dict[str, str]) -> dict[str, set[str]]:
    """Names of the areas by name of the person, as the file has them."""
    names = {key: name for name, key in areas.items()}
    return {one.name: {names[area] for area in one.focus_area_ids} for one in page(event_id).interested}  # type: ignore[attr-defined]  # a page


def save(dialog: WrapUpDialog) -> None:
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)


def test_those_who_came_are_offered_and_nobody_is_chosen(add, wrap_up: Opener) -> None:
    picker = wrap_up(add("Zoé", "amina", "Łukasz")).ui.interests
    assert rows(picker) == [("amina", "19:10", ""), ("Łukasz", "19:10", ""), ("Zoé", "19:10", "")]
    assert picker.heading.text() == "Who showed interest?"
    assert not picker.chips.isEnabled()


def test_the_areas_of_somebody_are_chosen_with_the_mouse(add, page, areas, wrap_up: Opener) -> None:
    event_id = add("Amina", "Zoé")
    dialog = wrap_up(event_id)
    picker = dialog.ui.interests
    place = picker.people.visualRect(picker.model.index(1, 0)).center()
    QTest.mouseClick(picker.people.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    for name in ("QA", "Coding"):
        QTest.mouseClick(picker.chips.chip(areas[name]), Qt.MouseButton.LeftButton)
    assert rows(picker)[1][0] == "Zoé"
    assert set(str(rows(picker)[1][2]).split(", ")) == {"Coding", "QA"}
    assert picker.heading.text() == "1 person(s) showed interest"
    save(dialog)
    assert noted(page, event_id, areas) == {"Zoé": {"Coding", "QA"}}


def test_somebody_is_found_and_chosen_with_the_keyboard(add, page, areas, wrap_up: Opener) -> None:
    event_id = add("Amina Diallo", "Zoé")
    dialog = wrap_up(event_id)
    picker = dialog.ui.interests
    picker.search.setFocus()
    QTest.keyClicks(picker.search, "diallo")
    assert [name for name, *_ in rows(picker)] == ["Amina Diallo", "diallo"]
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Return)
    assert dialog.isVisible()
    key(Qt.Key.Key_Space)
    save(dialog)
    first = next(iter(areas))
    assert noted(page, event_id, areas) == {"Amina Diallo": {first}}


def test_somebody_who_was_not_checked_in_is_found_in_the_file(
    context: Context, add, page, areas, wrap_up: Opener
) -> None:
    event_id = add("Amina")
    with context.database.begin("Add") as session:
        people.add_person(session, name="Ana Reyes")
    dialog = wrap_up(event_id)
    picker = dialog.ui.interests
    picker.search.setText("an rey")
    assert rows(picker) == [("Ana Reyes", "", ""), ("an rey", "new person", "")]
    QTest.mouseClick(picker.chips.chip(areas["QA"]), Qt.MouseButton.LeftButton)
    picker.search.clear()
    assert rows(picker) == [("Ana Reyes", "", "QA"), ("Amina", "19:10", "")]
    save(dialog)
    assert noted(page, event_id, areas) == {"Ana Reyes": {"QA"}}
    assert page(event_id).counts.checked_in == 1


@pytest.mark.parametrize("name", ["Zoé Ba", "=1+1", "{0} %n <b>", "أمينة", "x" * 3000])
def test_somebody_who_is_not_in_the_file_is_added(
    context: Context, add, page, areas, wrap_up: Opener, name: str
) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    picker = dialog.ui.interests
    picker.search.setText(name)
    QTest.mouseClick(picker.chips.chip(areas["QA"]), Qt.MouseButton.LeftButton)
    picker.search.setText(name)
    assert len(rows(picker)) == 1
    save(dialog)
    assert noted(page, event_id, areas) == {name: {"QA"}}
    context.database.undo()
    with context.database.read() as session:
        assert all(person.retired_at is not None for person in session.query(Person))


def test_what_was_noted_at_the_door_comes_first_and_can_be_taken_back(
    context: Context, add, page, areas, wrap_up: Opener
) -> None:
    event_id = add("Amina", "Zoé")
    with context.database.begin("Note") as session:
        zoe = session.query(Person).filter_by(name="Zoé").one()
        note_interests(session, row(session, Event, event_id), zoe, [areas["QA"], areas["Support"]])
    dialog = wrap_up(event_id)
    picker = dialog.ui.interests
    assert rows(picker)[0][:2] == ("Zoé", "19:10")
    picker.people.selectRow(0)
    assert set(picker.chips.chosen) == {areas["QA"], areas["Support"]}
    QTest.mouseClick(picker.chips.chip(areas["QA"]), Qt.MouseButton.LeftButton)
    save(dialog)
    assert noted(page, event_id, areas) == {"Zoé": {"Support"}}


def test_an_event_that_nobody_came_to_offers_no_areas_yet(add, wrap_up: Opener) -> None:
    picker = wrap_up(add()).ui.interests
    assert rows(picker) == []
    assert not picker.chips.isEnabled()
    picker.search.setFocus()
    for one in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        key(one)
    assert not picker.chips.isEnabled()
