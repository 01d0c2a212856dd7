"""Series under the mouse and the keys of the calendar: resized, carried with Alt, copied with Ctrl, and refused."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from mozspaces_desktop.core import events, people
from mozspaces_desktop.core.agenda import Span, entries_between
from mozspaces_desktop.core.models import Registration
from mozspaces_desktop.core.occurrences import stored
from mozspaces_desktop.gui.calendar.slots import Slot
from tests.gui.calendar.hands import PARIS, answer, drag, evening, open_dialog, open_question, point, question_over

JULY_3 = date(2014, 7, 3)
THURSDAYS = [f"2014-07-{day} 19:00" for day in ("03", "10", "17", "24", "31")]


@pytest.fixture
def weekly(repeat):
    return repeat("Rust evening", evening(JULY_3), "FREQ=WEEKLY;BYDAY=TH;COUNT=5")


@pytest.fixture
def ends(context, paris):
    """When the evenings end."""

    def ends():
        with context.database.read() as session:
            found = entries_between(session, paris.id, PARIS, date(2014, 1, 1), date(2014, 12, 31))
            return [f"{one.span.end:%m-%d %H:%M}" for one in found]

    return ends


def drag_lower_edge(tab, event_id, day, minute):
    """Drag the end of an event in the week to another time."""
    tab.show_view("week")
    tab.show_event(event_id)
    tab.week.reveal(Slot(day, 23 * 60))
    chip = tab.week.entry_rect(event_id)
    drag(tab.week, QPointF(chip.center().x(), chip.bottom() - 2), tab.week.place_of(day, minute))


@pytest.mark.parametrize(
    ("button", "hours"),
    [
        ("this_button", [21, 21, 22, 21, 21]),
        ("following_button", [21, 21, 22, 22, 22]),
        ("all_button", [22, 22, 22, 22, 22]),
    ],
)
def test_a_longer_evening(context, tab, weekly, ends, plan, button, hours):
    drag_lower_edge(tab, weekly[2], date(2014, 7, 17), 22 * 60)
    answer(tab, button)
    days = ("03", "10", "17", "24", "31")
    assert ends() == [f"07-{day} {hour}:00" for day, hour in zip(days, hours, strict=True)]
    assert plan() == THURSDAYS
    context.database.undo()
    assert ends() == [f"07-{day} 21:00" for day in days]


@pytest.mark.parametrize(
    ("button", "days"),
    [
        ("this_button", ["07-03", "07-10", "07-18", "07-24", "07-31"]),
        ("all_button", ["07-04", "07-11", "07-18", "07-25", "08-01"]),
    ],
)
def test_alt_and_an_arrow(tab, weekly, plan, button, days):
    tab.show_view("month")
    tab.show_event(weekly[2])
    QTest.keyPress(tab.view, Qt.Key.Key_Alt)
    QTest.keyPress(tab.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(tab.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(tab.view, Qt.Key.Key_Alt)
    answer(tab, button)
    assert plan() == [f"2014-{day} 19:00" for day in days]
    assert tab.view.selected.span == evening(date(2014, 7, 18))


def test_escape_puts_back_what_alt_carried(tab, weekly, plan):
    tab.show_event(weekly[2])
    QTest.keyPress(tab.view, Qt.Key.Key_Alt)
    QTest.keyPress(tab.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(tab.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(tab.view, Qt.Key.Key_Alt)
    QTest.keyClick(open_question(tab), Qt.Key.Key_Escape)
    assert plan() == THURSDAYS
    assert tab.view.ghost is None
    assert tab.view.selected.span == evening(date(2014, 7, 17))


def test_ctrl_copies_one_event_without_a_question(tab, weekly, plan):
    tab.show_view("month")
    month, ctrl = tab.month, Qt.KeyboardModifier.ControlModifier
    start = point(month.entry_rect(weekly[2]).center())
    end = point(month.day_rect(date(2014, 7, 15)).center())
    QTest.mousePress(month, Qt.MouseButton.LeftButton, ctrl, start)
    QTest.mouseMove(month, start + (end - start) / 2)
    QTest.keyPress(month, Qt.Key.Key_Control)
    QTest.mouseMove(month, end)
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, ctrl, end)
    assert question_over(tab) is None
    assert plan() == sorted([*THURSDAYS, "2014-07-15 19:00"])
    assert tab.view.selected.span == evening(date(2014, 7, 15))
    assert tab.view.selected.series_id is None


def test_a_series_by_a_rule_that_cannot_be_moved_stays_with_a_sentence(tab, repeat, plan):
    ids = repeat("Rust evening", evening(date(2014, 7, 31)), "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3")
    before = plan()
    tab.show_view("month")
    tab.show_event(ids[0])
    drag(tab.month, tab.month.entry_rect(ids[0]).center(), tab.month.day_rect(date(2014, 7, 30)).center())
    answer(tab, "all_button")
    (box,) = tab.findChildren(QMessageBox)
    assert "a rule of another program" in box.informativeText()
    box.close()
    assert plan() == before


def test_an_evening_over_the_change_of_the_clocks_stays_at_19_for_all(tab, repeat, plan):
    ids = repeat("Rust evening", evening(date(2014, 10, 16)), "FREQ=WEEKLY;BYDAY=TH;COUNT=4")
    tab.show_view("month")
    tab.show_event(ids[1])
    drag(tab.month, tab.month.entry_rect(ids[1]).center(), tab.month.day_rect(date(2014, 10, 24)).center())
    answer(tab, "all_button")
    assert plan() == [f"2014-{day} 19:00" for day in ("10-17", "10-24", "10-31", "11-07")]


def test_sign_ups_go_along_with_their_evening(context, tab, weekly, plan):
    with context.database.begin("Sign up") as session:
        event = stored(session, events.event_by_id(session, weekly[3]))
        amina = people.add_person(session, name="Amina Diallo")
        session.flush()
        session.add(Registration(event_id=event.id, person_id=amina.id, source="form"))
    tab.show_view("month")
    tab.show_event(weekly[2])
    drag(tab.month, tab.month.entry_rect(weekly[2]).center(), tab.month.day_rect(date(2014, 7, 15)).center())
    answer(tab, "following_button")
    with context.database.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT e.dtstart FROM registration r JOIN event e ON e.id = r.event_id "
            "WHERE r.retired_at IS NULL AND e.retired_at IS NULL"
        )
        assert [str(start)[:16].replace("T", " ") for (start,) in found] == ["2014-07-22 17:00"]


def test_the_history_follows_a_series_that_moved(tab, weekly):
    tab.show_view("month")
    tab.show_event(weekly[2])
    drag(tab.month, tab.month.entry_rect(weekly[2]).center(), tab.month.day_rect(date(2014, 7, 15)).center())
    answer(tab, "all_button")
    tab.dialogs.edit(tab.view.selected.id)
    dialog = open_dialog(tab)
    dialog.ui.pages.setCurrentWidget(dialog.ui.history_page)
    model = dialog.ui.history.model()
    told = [model.index(row, 2).data().split("\n")[0] for row in range(model.rowCount())]
    assert told == ["Move Rust evening", "Add Rust evening"]


def test_the_history_says_on_which_days_it_is_not(tab, weekly):
    tab.show_event(weekly[2])
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    answer(tab, "this_button")
    tab.dialogs.edit(weekly[0])
    dialog = open_dialog(tab)
    dialog.ui.pages.setCurrentWidget(dialog.ui.history_page)
    assert dialog.ui.history.model().index(0, 2).data() == "Delete Rust evening\nNot on: nothing → Thu 17 Jul"


def test_all_day_events_of_a_series_move_together(tab, repeat, plan):
    ids = repeat("Sprint", Span.of_days(date(2014, 7, 7), date(2014, 7, 8), PARIS), "FREQ=WEEKLY;COUNT=3")
    tab.show_view("month")
    tab.show_event(ids[1])
    month = tab.month
    step = month.day_rect(date(2014, 7, 15)).center() - month.day_rect(date(2014, 7, 14)).center()
    drag(month, month.entry_rect(ids[1]).center(), month.entry_rect(ids[1]).center() + step)
    answer(tab, "all_button")
    assert plan() == [f"2014-07-{day} 00:00" for day in ("08", "15", "22")]


def test_a_night_moves_with_its_morning(tab, repeat, plan):
    """An evening that ends after midnight keeps its length."""
    ids = repeat("Night of code", Span.of_hours(JULY_3, time(22), time(2), PARIS), "FREQ=WEEKLY;COUNT=2")
    tab.show_view("month")
    tab.show_event(ids[1])
    drag(tab.month, tab.month.entry_rect(ids[1]).center(), tab.month.day_rect(date(2014, 7, 9)).center())
    answer(tab, "all_button")
    assert plan() == ["2014-07-02 22:00", "2014-07-09 22:00"]
