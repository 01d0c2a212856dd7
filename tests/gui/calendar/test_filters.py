"""Which events a filter lets through, and what the calendar says about the others."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui.calendar.filter_popup import FilterPopup
from mozspaces_desktop.gui.calendar.filters import Filters
from tests.gui.calendar.hands import THURSDAY, evening

ANY = Entry("1", "Rust", evening(THURSDAY), Track.TECHNICAL, EventStatus.CONFIRMED, True, "", "")
_keys = st.sampled_from(["a", "b", "c"])
_key = st.none() | _keys
entries = st.builds(
    replace,
    st.just(ANY),
    track=st.sampled_from(Track),
    status=st.sampled_from(EventStatus),
    room_id=_key,
    coordinator_id=_key,
    focus_area_ids=st.frozensets(_keys),
)


def test_without_a_filter_everything_is_wanted():
    assert Filters().accepts(ANY)
    assert Filters().count == 0


@given(entry=entries, room=_key, coordinator=_key)
def test_kinds_are_joined_by_and(entry, room, coordinator):
    both = Filters(room_ids={room}, coordinator_ids={coordinator})
    assert both.accepts(entry) == ((entry.room_id, entry.coordinator_id) == (room, coordinator))


@given(entry=entries, wanted=st.frozensets(st.sampled_from(EventStatus), min_size=1))
def test_values_of_a_kind_are_joined_by_or(entry, wanted):
    assert Filters(statuses=wanted).accepts(entry) == (entry.status in wanted)


@given(entry=entries, wanted=st.frozensets(_key, min_size=1))
def test_one_focus_area_is_enough(entry, wanted):
    none_is_right = None in wanted and not entry.focus_area_ids
    assert Filters(focus_area_ids=wanted).accepts(entry) == (bool(entry.focus_area_ids & wanted) or none_is_right)


def test_toggled_twice_is_as_before():
    once = Filters().toggled("tracks", Track.TECHNICAL)
    assert (once, once.count) == (Filters(tracks={Track.TECHNICAL}), 1)
    assert once.toggled("tracks", Track.TECHNICAL) == Filters()


# --- in the window ----------------------------------------------------------------------------------------------


def popup():
    (found,) = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, FilterPopup) and widget.isVisible()
    ]
    return found


def tick(text):
    (box,) = [box for box in popup().findChildren(QCheckBox) if box.text() == text]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.height() // 2, box.height() // 2))


def shown(tab):
    return [entry.title for entry in tab.view.shown.entries]


def says(tab):
    banner = tab.find_bar.filter_button.banner
    return "" if banner.isHidden() else " ".join(label.text() for label in banner.findChildren(QLabel)).strip()


@pytest.fixture
def hall(context, paris):
    with context.database.begin("Add room") as session:
        return spaces.add_room(session, paris, name="Main hall & bar").id


@pytest.fixture
def three(add, hall):
    add("Rust", evening(THURSDAY), room_id=hall)
    add("Zig", evening(THURSDAY))
    add("Knitting", evening(date(2014, 7, 30)), track=Track.NON_TECHNICAL, room_id=hall)


def test_what_is_ticked_holds_at_once_and_is_said(tab, three):
    QTest.keyClick(tab.view, Qt.Key.Key_F)
    tick("Technical")
    assert shown(tab) == ["Rust", "Zig"]
    tick("Main hall && bar")
    assert shown(tab) == ["Rust"]
    assert tab.find_bar.filter_button.text() == "Filter (2)"
    assert tab.find_bar.filter_button.isChecked()
    assert says(tab) == "Showing 1 of 3 event(s): Technical, Main hall & bar"
    tick("Technical")
    assert shown(tab) == ["Knitting", "Rust"]


def test_nobody_and_no_room_can_be_wanted(tab, three):
    QTest.mouseClick(tab.find_bar.filter_button, Qt.MouseButton.LeftButton)
    tick("No room")
    assert shown(tab) == ["Zig"]
    tick("No coordinator")
    tick("No focus area")
    assert shown(tab) == ["Zig"]


def test_a_filter_stays_when_the_view_and_the_period_change(tab, three, context):
    tab.find_bar.filter_button.open()
    tick("Technical")
    popup().close()
    QTest.keyClick(tab.view, Qt.Key.Key_W)
    assert shown(tab) == ["Rust", "Zig"]
    QTest.keyClick(tab.view, Qt.Key.Key_PageDown)
    assert says(tab) == "Showing 0 of 0 event(s): Technical"
    tab.find_bar.filter_button.open()
    assert [box.text() for box in popup().findChildren(QCheckBox) if box.isChecked()] == ["Technical"]


def test_the_pace_counts_what_is_hidden(tab, three):
    before = tab.view.shown.paces
    tab.find_bar.filter_button.open()
    tick("Technical")
    assert tab.view.shown.paces == before


@pytest.mark.parametrize("way", ["banner", "popup"])
def test_cleared(tab, three, way):
    tab.find_bar.filter_button.open()
    tick("Technical")
    (clear,) = popup().findChildren(QPushButton)
    if way == "popup":
        QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
        assert not any(box.isChecked() for box in popup().findChildren(QCheckBox))
        popup().close()
    else:
        popup().close()
        (clear,) = tab.find_bar.filter_button.banner.findChildren(QPushButton)
        QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(shown(tab)) == 3
    assert says(tab) == ""
    assert tab.find_bar.filter_button.text() == "Filter"
    assert not tab.find_bar.filter_button.isChecked()


def test_an_event_that_is_gone_to_is_shown_although_it_was_hidden(tab, add, three):
    tab.find_bar.filter_button.open()
    tick("Technical")
    popup().close()
    event_id = add("Sewing", evening(THURSDAY), track=Track.NON_TECHNICAL)
    assert "Sewing" not in shown(tab)
    tab.show_event(event_id)
    assert tab.view.selected.title == "Sewing"
    assert says(tab) == ""


def test_by_keyboard_alone(tab, three):
    QTest.keyClick(tab.view, Qt.Key.Key_F)
    box = popup().focusWidget()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert shown(tab) == ["Rust", "Zig"]
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, FilterPopup) and widget.isVisible()
    ]
