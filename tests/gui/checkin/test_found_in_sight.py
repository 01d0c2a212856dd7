"""At each key those in sight are shown; who is further down, or meant by a typing mistake, when nobody types."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.checkin.conftest import Door, Key, press, type_text

ANAS = [f"Ana {first}{second}" for first in "BCDFG" for second in ("ardot", "olette", "urel", "ivot", "elin")]


def heading(door: Door) -> str:
    return door.ui.people_pane.ui.heading.text()


def test_whoever_is_out_of_sight_is_added_in_a_pause(door: Door, qtbot: QtBot) -> None:
    for name in ANAS:
        door.add(name)
    type_text("ana")
    at_once = door.rows()
    seen = door.ui.people_pane.ui.people.rows_seen()
    assert at_once[:-1] == sorted(ANAS)[:seen]
    assert at_once[-1].startswith("Add")
    assert seen < len(ANAS)
    assert heading(door) == "People found"
    press(Key.Key_Down)
    qtbot.waitUntil(lambda: heading(door).startswith("25 "))
    assert door.rows() == [*sorted(ANAS), at_once[-1]]
    assert door.ui.people_pane.ui.people.currentIndex().data() == sorted(ANAS)[1]


def test_who_is_meant_comes_after_those_who_match(door: Door, qtbot: QtBot) -> None:
    for name in ("Maria Silva", "Mario Rossi"):
        door.add(name)
    type_text("mario")
    assert door.rows()[0] == "Mario Rossi"
    qtbot.waitUntil(lambda: door.rows()[:2] == ["Mario Rossi", "Maria Silva"])


def test_who_is_meant_is_there_at_once_if_nobody_matches(door: Door) -> None:
    door.add("Marie Curie")
    type_text("mrie")
    assert door.rows()[0] == "Marie Curie"
    press(Key.Key_Return)
    assert door.present() == ["Marie Curie"]


def test_a_search_that_is_left_is_not_completed(door: Door, qtbot: QtBot) -> None:
    door.add("Mario Rossi")
    door.add("Maria Silva")
    type_text("mario")
    press(Key.Key_Return)
    assert door.ui.search.text() == ""
    qtbot.wait(200)
    assert "Maria Silva" not in door.rows()
