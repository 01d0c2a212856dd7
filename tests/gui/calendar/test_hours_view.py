from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.gui.calendar.layout import MINUTES
from mozspaces_desktop.gui.calendar.slots import Slot
from tests.gui.calendar.hands import (
    PARIS,
    THURSDAY,
    click,
    double_click,
    drag,
    evening,
    has_open_dialog,
    hover,
    open_dialog,
)

TUESDAY = date(2014, 7, 29)


@pytest.fixture
def week(tab):
    """The week of Thursday 31 July 2014."""
    tab.show_view("week")
    return tab.week


def at(week, day, hour, minute=0):
    """Where a time of a day is, brought into sight."""
    week.reveal(Slot(day, hour * 60 + minute))
    return week.place_of(day, hour * 60 + minute) + QPointF(0, 1)


def test_a_drag_over_hours_makes_an_event_of_that_time(tab, week, entries):
    end = at(week, TUESDAY, 16, 29)
    drag(week, week.place_of(TUESDAY, 14 * 60) + QPointF(0, 1), end)
    dialog = open_dialog(tab)
    QTest.keyClicks(dialog.ui.title, "Workshop")
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    (span,) = entries().values()
    assert (span.start.isoformat(), span.end.isoformat()) == ("2014-07-29T14:00:00+02:00", "2014-07-29T16:30:00+02:00")


def test_a_double_click_makes_an_event_of_two_hours(tab, week):
    double_click(week, at(week, TUESDAY, 10, 10))
    ui = open_dialog(tab).ui
    assert (ui.starts_time.time().toString("HH:mm"), ui.ends_time.time().toString("HH:mm")) == ("10:00", "12:00")


def test_a_drag_over_the_band_makes_an_event_that_fills_days(tab, week):
    band = week.geometry_now.band_cell
    drag(week, band(1).center(), band(3).center())
    ui = open_dialog(tab).ui
    assert ui.all_day.isChecked()
    assert ui.starts_date.date().toPython() == TUESDAY
    assert ui.ends_date.date().toPython() == THURSDAY


def test_a_drag_upwards_out_of_the_hours_stays_among_the_hours(tab, week):
    drag(week, at(week, TUESDAY, 14), QPointF(at(week, TUESDAY, 14).x(), 5), let_go=False)
    assert week.ghost is not None
    assert not week.ghost.all_day
    assert week.ghost.first_day == TUESDAY


def test_a_drag_moves_an_event_to_another_day_and_time(context, week, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    start = at(week, THURSDAY, 19, 30)
    assert week.entry_at(start).id == event_id
    drag(week, start, at(week, TUESDAY, 17, 45))
    assert entries() == {"Rust evening": evening(TUESDAY).moved(timedelta(minutes=-105))}
    context.database.undo()
    assert entries() == {"Rust evening": evening(THURSDAY)}


def test_dragging_the_lower_edge_changes_the_end(week, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    week.reveal(Slot(THURSDAY, 23 * 60))
    edge = QPointF(week.entry_rect(event_id).center().x(), week.entry_rect(event_id).bottom() - 2)
    hover(week, edge)
    assert week.cursor().shape() == Qt.CursorShape.SizeVerCursor
    drag(week, edge, week.place_of(THURSDAY, 22 * 60 + 30))
    assert entries() == {"Rust evening": evening(THURSDAY).until(evening(THURSDAY).end + timedelta(minutes=90))}


def test_a_day_of_the_spring_change_shows_19_at_19(tab, week, add, entries):
    for day in (date(2014, 3, 30), date(2014, 10, 26)):
        event_id = add(f"Evening {day}", evening(day))
        tab.show_event(event_id)
        place = week.entry_rect(event_id).topLeft() + QPointF(3, 1)
        assert week.slot_at(place).minute // 15 == 19 * 4
        week.end_gesture()
    drag(week, at(week, date(2014, 10, 26), 19, 30), at(week, date(2014, 10, 25), 19, 30))
    assert entries()["Evening 2014-10-26"] == evening(date(2014, 10, 25))


def test_an_event_across_midnight_is_in_both_days_and_moves_as_one(week, add, entries):
    event_id = add("Night of code", evening(TUESDAY, 22, 26))
    assert week.entry_at(at(week, TUESDAY, 23)).id == event_id
    assert week.entry_at(at(week, date(2014, 7, 30), 1)).id == event_id
    drag(week, at(week, date(2014, 7, 30), 1), at(week, date(2014, 8, 1), 1))
    assert entries() == {"Night of code": evening(THURSDAY, 22, 26)}


def test_events_of_one_time_lie_side_by_side_each_to_be_clicked(week, add):
    ids = [add(f"Event {number}", evening(TUESDAY)) for number in range(15)]
    at(week, TUESDAY, 21)
    places = [week.entry_rect(event_id).center() for event_id in ids]
    assert len({place.x() for place in places}) == 15
    for event_id, place in zip(ids, places, strict=True):
        click(week, place)
        assert week.selected.id == event_id


def test_the_band_holds_four_lanes_and_opens_the_rest_as_a_list(week, add):
    for number in range(6):
        add(f"Fair {number}", Span.of_days(TUESDAY, THURSDAY, PARIS))
    geometry = week.geometry_now
    place = geometry.chip(3, 2, 2).center()
    assert week.crowded_day_at(place) == date(2014, 7, 30)
    click(week, place)
    assert QApplication.activePopupWidget()._list.count() == 6
    QApplication.activePopupWidget().close()


def test_arrows_go_through_half_hours_and_days(week):
    click(week, at(week, TUESDAY, 10, 10))
    assert week.slot.minute == 600
    QTest.keyClick(week, Qt.Key.Key_Down)
    QTest.keyClick(week, Qt.Key.Key_Right)
    assert (week.slot.day, week.slot.minute) == (date(2014, 7, 30), 630)
    for _ in range(22):
        QTest.keyClick(week, Qt.Key.Key_Up)
    assert week.slot.minute is None
    QTest.keyClick(week, Qt.Key.Key_Up)
    assert week.slot.minute is None
    for _ in range(60):
        QTest.keyClick(week, Qt.Key.Key_Down)
    assert week.slot.minute == MINUTES - 30


def test_the_wheel_scrolls_the_hours_and_sideways_the_weeks(tab, week):
    def turn(x, y):
        place = QPointF(week.rect().center())
        buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, week.mapToGlobal(place), QPoint(), QPoint(x, y), buttons, keys, phase, False)
        QApplication.sendEvent(week, event)

    before = week.geometry_now.offset
    turn(0, 120)
    assert week.geometry_now.offset < before
    assert tab.period.day == THURSDAY
    turn(-120, 0)
    assert tab.period.monday == date(2014, 8, 4)


def test_a_week_begins_at_opening_time_and_its_evenings_are_in_sight(context, tab, add):
    with context.database.begin("Hours") as session:
        space = session.get(Space, context.space_id)
        spaces.set_opening_hours(
            session,
            space,
            {day: (evening(THURSDAY, 10).start.time(), evening(THURSDAY, 22).start.time()) for day in range(5)},
        )
    add("Rust evening", evening(THURSDAY))
    tab.resize(1240, 620)
    tab.show_view("week")
    geometry = tab.week.geometry_now
    assert tab.week.entry_rect(tab.week.shown.entries[0].id).bottom() < geometry.size.height()
    tab.week.step_asked.emit(1)
    geometry = tab.week.geometry_now
    assert geometry.top < geometry.y_of(10 * 60) < geometry.top + 1.5 * geometry.hour


def test_this_week_shows_the_hours_from_now_on_whatever_was_in_the_morning(tab, add):
    add("Breakfast", evening(TUESDAY, 8, 9))
    tab.resize(1240, 500)
    tab.show_view("week")
    geometry = tab.week.geometry_now
    assert geometry.top < geometry.y_of(19 * 60 + 10) < geometry.y_of(21 * 60 + 10) < geometry.size.height()
    assert tab.week.shown.now.strftime("%H:%M") == "19:10"


def test_the_whole_of_a_selected_event_comes_into_sight(week, add):
    ids = [add("Afternoon", evening(TUESDAY, 14, 18)), add("Night", evening(TUESDAY, 20, 24))]
    for event_id in [*ids, *reversed(ids)]:
        week.select_event(event_id)
        rect = week.entry_rect(event_id)
        assert week.geometry_now.top <= rect.top() < rect.bottom() <= week.geometry_now.size.height()


def test_the_line_of_the_present_moment_is_drawn_today_only(ticking, tab, week):
    def reds(day, hour):
        week.reveal(Slot(day, hour * 60 + 10))
        place = week.place_of(day, hour * 60 + 10)
        color = week.grab().toImage().pixelColor(round(place.x()), round(place.y()) - 1)
        return color.red() > 180 and color.green() < 120

    assert reds(THURSDAY, 19)
    assert not reds(TUESDAY, 19)
    ticking.moment += timedelta(hours=1)
    tab.refresh()
    assert reds(THURSDAY, 20)


def test_the_views_agree_about_the_time_of_an_event(tab, add):
    for number, day in enumerate((date(2014, 7, 28), THURSDAY, date(2014, 8, 3))):
        event_id = add(f"Event {number}", evening(day, 18 + number, 20 + number))
        tab.show_view("month")
        tab.show_event(event_id)
        in_month = tab.month.selected.span
        assert tab.month.day_rect(day).contains(tab.month.entry_rect(event_id))
        tab.show_view("week")
        tab.show_event(event_id)
        assert tab.week.selected.span == in_month
        slot = tab.week.slot_at(tab.week.entry_rect(event_id).topLeft() + QPointF(3, 1))
        assert (slot.day, slot.minute // 15 * 15) == (day, (18 + number) * 60)


def test_nothing_is_made_by_a_click(tab, week):
    click(week, at(week, TUESDAY, 10))
    assert not has_open_dialog(tab)


def test_the_arrows_select_what_begins_in_the_half_hour_they_reach(tab, week, add):
    evening_id = add("Rust evening", evening(THURSDAY, 19))
    tab.refresh()
    week.select(Slot(THURSDAY, 18 * 60))
    selected = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(week, key)
        selected.append(week.event_id)
    assert selected == [None, evening_id, None, evening_id, None, evening_id]
    QTest.keyClick(week, Qt.Key.Key_Return)
    assert open_dialog(tab).ui.title.text() == "Rust evening"
