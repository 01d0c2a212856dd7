"""Typing a few words, and being led to the event that is meant."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget

from mozspaces_desktop.gui.calendar.found_list import FoundList
from tests.gui.calendar.hands import THURSDAY, evening

KEY = Qt.Key


@pytest.fixture
def look_for(tab, qtbot):
    """Type words into the field and wait until the list is that of these words."""

    def look_for(words):
        QTest.keyClick(tab.view, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert tab.find_bar.field.hasFocus()
        if words.isascii():
            QTest.keyClicks(tab.find_bar.field, words)
        else:  # as an input method does; QTest has no such keys
            tab.find_bar.field.insert(words)
        qtbot.waitUntil(lambda: not tab._context.tasks.busy and tab.find_bar.found.isVisible())

    return look_for


def found(tab):
    """The titles in the list, with the place of the current one."""
    rows = tab.find_bar.found.findChild(QListWidget)
    return [rows.item(row).text() for row in range(rows.count())], rows.currentRow()


def press(tab, key):
    QTest.keyClick(tab.find_bar.field, key)


def test_words_lead_to_an_event_of_another_month(tab, add, look_for):
    add("Soirée Rust", evening(date(2014, 11, 4)))
    add("Knitting", evening(THURSDAY))
    look_for("rust soiree")
    assert found(tab) == (["Soirée Rust"], 0)
    press(tab, KEY.Key_Return)
    assert tab.ui.period_title.text() == "November 2014"
    assert tab.view.selected.title == "Soirée Rust"
    assert tab.view.hasFocus()
    assert not tab.find_bar.found.isVisible()


def test_arrows_choose_among_those_found(tab, add, look_for):
    for day in (1, 8, 15):
        add(f"Rust {day}", evening(date(2014, 8, day)))
    look_for("rust")
    assert found(tab) == (["Rust 1", "Rust 8", "Rust 15"], 0)
    press(tab, KEY.Key_Down)
    press(tab, KEY.Key_PageDown)
    press(tab, KEY.Key_Up)
    assert found(tab)[1] == 1
    assert tab.ui.period_title.text() == "July 2014"
    press(tab, KEY.Key_Enter)
    assert tab.view.selected.title == "Rust 8"


def test_a_click_goes_there_in_the_present_view(tab, add, look_for):
    QTest.keyClick(tab.view, KEY.Key_W)
    add("Rust", evening(date(2014, 11, 4)))
    look_for("rust")
    rows = tab.find_bar.found.findChild(QListWidget)
    place = rows.visualItemRect(rows.item(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (tab.period.view, tab.view.selected.title) == ("week", "Rust")


def test_nothing_found_is_said(tab, add, look_for):
    add("Rust", evening(THURSDAY))
    look_for("rusty nails")
    assert found(tab)[0] == []
    notes = [label for label in tab.find_bar.found.findChildren(QLabel) if label.isVisible()]
    assert [note.text() for note in notes] == ["No event has these words."]
    press(tab, KEY.Key_Return)
    press(tab, KEY.Key_Down)
    assert tab.find_bar.field.hasFocus()


def test_escape_clears_then_leaves(tab, add, look_for):
    add("Rust", evening(THURSDAY))
    look_for("rust")
    press(tab, KEY.Key_Escape)
    assert (tab.find_bar.field.text(), tab.find_bar.found.isVisible()) == ("", False)
    press(tab, KEY.Key_Escape)
    assert tab.view.hasFocus()


def test_the_list_goes_with_the_focus_and_comes_back(tab, add, look_for):
    add("Rust", evening(THURSDAY))
    look_for("rust")
    tab.view.setFocus()
    assert not tab.find_bar.found.isVisible()
    QTest.keyClick(tab.view, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert tab.find_bar.found.isVisible()
    assert tab.find_bar.field.selectedText() == "rust"


def test_what_changed_meanwhile_is_found(tab, add, look_for):
    add("Rust", evening(THURSDAY))
    look_for("rust")
    tab.view.setFocus()
    add("More Rust", evening(THURSDAY))
    look_for("rust")
    assert sorted(found(tab)[0]) == ["More Rust", "Rust"]


def test_what_changes_while_the_search_is_under_way_is_found(tab, add, qtbot):
    add("Rust", evening(THURSDAY))
    QTest.keyClick(tab.view, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(tab.find_bar.field, "rust")
    add("More Rust", evening(THURSDAY))
    qtbot.waitUntil(lambda: sorted(found(tab)[0]) == ["More Rust", "Rust"])


def test_only_the_last_words_count(tab, add, look_for, qtbot):
    add("Rust", evening(THURSDAY))
    add("Zig", evening(THURSDAY))
    QTest.keyClick(tab.view, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    for words in ("r", "ru", "rust", ""):
        tab.find_bar.field.setText(words)
    look_for("zig")
    assert found(tab) == (["Zig"], 0)


def test_it_is_said_when_the_words_are_in_the_notes(tab, add, look_for, qtbot):
    add("Knitting", evening(THURSDAY), notes="rust-coloured wool")
    rows = tab.find_bar.found.findChild(QListWidget)
    for words, said in (("wool", True), ("knit", False)):
        tab.find_bar.field.clear()
        look_for(words)
        qtbot.waitUntil(lambda words=words: tab.find_bar._found_for == words)
        event = rows.item(0).data(Qt.ItemDataRole.UserRole)
        assert rows.itemDelegate()._about(event).endswith("in the notes") == said


def test_letters_typed_here_are_no_shortcuts(tab, add, look_for):
    add("Two wet fads", evening(THURSDAY))
    look_for("two wet fads m")
    assert tab.period.view == "month"
    assert tab.find_bar.field.text() == "two wet fads m"


def test_titles_of_any_kind_are_drawn(tab, add, look_for):
    add("<b>Rust</b> 🦊 & \u05e8\u05d0\u05e1\u05d8 " + "x" * 1000, evening(THURSDAY), host="Ru\u0301st", notes="rust")
    look_for("rust 🦊")
    assert len(found(tab)[0]) == 1
    assert not tab.find_bar.found.grab().isNull()


def test_the_list_stays_within_the_window(tab, add, look_for):
    for number in range(30):
        add(f"Rust {number}", evening(THURSDAY))
    tab.resize(700, 420)
    look_for("rust")
    list_of_found = tab.findChild(FoundList)
    corner = list_of_found.mapTo(tab, QPoint(list_of_found.width(), list_of_found.height()))
    assert corner.x() <= tab.width()
    assert corner.y() <= tab.height()
