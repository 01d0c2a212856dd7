"""Names from a paper list: one time, many people, and the door's own times never made later."""

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mozspaces_desktop.core.models import Guests
from tests.conftest import NOW
from tests.gui.checkin.conftest import Key, focused, press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
TWENTY_TO = datetime(2014, 7, 31, 16, 40, tzinfo=UTC)
"""18:40 in Paris."""


def at_paper_list(door, typed):
    press(Key.Key_L, CONTROL)
    type_text(typed)
    press(Key.Key_Return)


def enter(name):
    type_text(name)
    press(Key.Key_Return)


def times(door):
    """Who came when and how, by plain SQL."""
    query = (
        "SELECT p.name, c.checked_in_at, c.method FROM check_in c JOIN person p ON p.id = c.person_id"
        " WHERE c.retired_at IS NULL ORDER BY p.name"
    )
    return [(name, datetime.fromisoformat(at), method) for name, at, method in door.raw(query)]


@pytest.fixture
def bar(door):
    return door.ui.paper_bar


@pytest.mark.parametrize("typed", ["1840", "18:40", "6:40 pm", "18h40"])
def test_one_time_for_many_people(door, bar, typed):
    for name in ("Amina Diallo", "Bo Li", "Cy"):
        door.add(name)
    assert bar.isHidden()
    at_paper_list(door, typed)
    assert bar.isVisible()
    assert focused() is door.ui.search
    for name in ("amina", "bo"):
        enter(name)
    assert door.answer() == "Bo Li · newcomer · paper list, 18:40"
    enter("cy")
    assert times(door) == [(name, TWENTY_TO, "paper list") for name in ("Amina Diallo", "Bo Li", "Cy")]
    assert bar.isVisible()
    assert bar.field.text() == "18:40"


def test_another_time_for_the_next_ones(door, bar):
    door.add("Amina")
    door.add("Bo")
    at_paper_list(door, "1840")
    enter("amina")
    at_paper_list(door, "18:55")
    enter("bo")
    assert [at for _, at, _ in times(door)] == [TWENTY_TO, TWENTY_TO + timedelta(minutes=15)]


def test_guests_and_a_scanned_ticket_came_then_too(door, bar):
    door.add("Amina", registered=True, ticket_code="T-1")
    at_paper_list(door, "1840")
    press(Key.Key_F2)
    door.tab._act(lambda: door.tab._desk.scan("T-1"))
    assert times(door) == [("Amina", TWENTY_TO, "paper list")]
    with door.context.database.read() as session:
        assert [one.counted_at for one in session.query(Guests)] == [TWENTY_TO]


def test_somebody_new_came_then_too_and_can_be_taken_back(door, bar):
    at_paper_list(door, "1840")
    type_text("Nadia New")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert times(door) == [("Nadia New", TWENTY_TO, "walk-in")]
    assert door.answer() == "Nadia New · newcomer · paper list, 18:40"
    door.ui.answer.way_clicked.emit()
    assert times(door) == []
    assert door.raw("SELECT count(*) FROM person WHERE retired_at IS NULL") == [(0,)]


def test_who_is_entered_is_in_sight_at_their_place_among_the_others(door, bar, plan):
    door.tab.show_event(plan("In a larger room").id)
    for name in (*(f"Early {number:02}" for number in range(30)), "Late"):
        door.add(name)
    for number in range(30):
        enter(f"early {number:02}")
    at_paper_list(door, "1840")
    enter("late")
    arrivals = door.ui.arrivals
    assert door.arrivals()[-1] == "Late"
    last = arrivals.model().index(30, 0)
    assert arrivals.viewport().rect().contains(arrivals.visualRect(last).center())
    enter("early 00")
    assert door.arrivals()[-2:] in (["Early 00", "Late"], ["Late", "Early 00"])


def test_a_later_door_time_gives_way_and_an_earlier_one_stays(door, bar, ticking):
    door.add("Amina")
    door.add("Bo")
    ticking.moment = TWENTY_TO - timedelta(minutes=10)
    enter("bo")
    ticking.moment = NOW
    enter("amina")
    at_paper_list(door, "1840")
    enter("amina")
    assert door.answer() == "Amina · already in since 18:40, as the paper list says"
    assert door.ui.search.text() == ""
    enter("bo")
    assert door.answer() == "Bo · already in since 18:30"
    assert [(name, at) for name, at, _ in times(door)] == [
        ("Amina", TWENTY_TO),
        ("Bo", TWENTY_TO - timedelta(minutes=10)),
    ]


def test_yesterdays_event_has_its_own_day(door, bar, plan):
    door.tab.show_event(plan("Yesterday", -24).id)
    door.add("Amina")
    press(Key.Key_L, CONTROL)
    assert bar.field.text() == "19:10", "when it began"
    assert "Wednesday, 30 July 2014" in bar._words.text()
    type_text("2015")
    press(Key.Key_Return)
    enter("amina")
    assert times(door) == [("Amina", datetime(2014, 7, 30, 18, 15, tzinfo=UTC), "paper list")]
    door.tab.show_event(door.event.id)
    assert bar.isVisible()
    assert "Thursday, 31 July 2014" in bar._words.text()
    door.add("Bo")
    enter("bo")
    assert "is still to come" in door.answer()
    assert door.ui.search.text() == "bo"
    assert len(times(door)) == 1


def test_what_is_still_to_come_is_refused(door, bar):
    press(Key.Key_L, CONTROL)
    assert bar.field.text() == "19:10", "it is ten past seven"
    type_text("1911")
    press(Key.Key_Return)
    assert bar._words.text() == "19:11 is still to come."
    assert focused() is bar.field
    type_text("1909")
    press(Key.Key_Return)
    assert focused() is door.ui.search
    assert door.tab._desk.paper_time == time(19, 9)


def test_what_is_no_time_is_said_and_goes_with_the_focus(door, bar):
    at_paper_list(door, "1840")
    press(Key.Key_L, CONTROL)
    type_text("soon")
    press(Key.Key_Return)
    assert bar._words.text().startswith("This is no time of day")
    assert bar.field.property("invalid") == "true"
    QTest.mouseClick(door.ui.search, Qt.MouseButton.LeftButton)
    assert (bar.field.text(), bar.field.property("invalid")) == ("18:40", "")
    assert door.tab._desk.paper_time == time(18, 40)


def test_arrow_keys_go_minute_by_minute(door, bar):
    press(Key.Key_L, CONTROL)
    press(Key.Key_Up)
    assert (bar.field.text(), bar._words.text()) == ("19:10", "19:11 is still to come.")
    press(Key.Key_Return)
    at_paper_list(door, "1840")
    press(Key.Key_L, CONTROL)
    for _ in range(3):
        press(Key.Key_Up)
    press(Key.Key_Down)
    assert (bar.field.text(), door.tab._desk.paper_time) == ("18:42", time(18, 42))


def test_escape_in_the_empty_field_or_the_button_leave(door, bar):
    door.add("Amina")
    door.add("Bo")
    at_paper_list(door, "1840")
    press(Key.Key_L, CONTROL)
    press(Key.Key_Escape)
    assert (bar.field.text(), bar.isVisible()) == ("", True)
    press(Key.Key_Escape)
    assert (bar.isVisible(), focused()) == (False, door.ui.search)
    enter("amina")
    at_paper_list(door, "1840")
    QTest.mouseClick(bar.leave_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    at_paper_list(door, "1840")
    bar.leave_button.setFocus()
    press(Key.Key_Return)
    assert bar.isHidden()
    enter("bo")
    assert [(at, method) for _, at, method in times(door)] == [(NOW, "search")] * 2


def test_no_event_no_paper_list(make_tab, context):
    tab = make_tab()
    assert not tab._actions.paper_list.isEnabled()


def test_a_second_ticket_counts_a_guest(door):
    door.add("Amina", registered=True, ticket_code="11\n12", seats=2)
    door.add("Bo", registered=True, ticket_code="13")
    for code, said, way in (("11", "newcomer", "Undo"), ("12", "already in since 19:10", "Count one guest")):
        door.tab._act(lambda code=code: door.tab._desk.scan(code))
        assert (door.answer(), door.ui.answer.outcome.ways[0].text) == (f"Amina · {said}", way)
    door.ui.answer.way_clicked.emit()
    assert door.counters()["Guests"] == "1"
    for _ in range(2):
        door.tab._act(lambda: door.tab._desk.scan("13"))
    assert door.ui.answer.outcome.ways == ()
