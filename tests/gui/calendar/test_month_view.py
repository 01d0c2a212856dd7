from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui import theme
from tests.gui.calendar.hands import (
    PARIS,
    THURSDAY,
    click,
    count_by_sql,
    double_click,
    drag,
    evening,
    has_open_dialog,
    open_dialog,
)


@pytest.fixture
def month(tab):
    return tab.month


def middle(month, day):
    """The middle of the free part of a day, under its events."""
    rect = month.day_rect(day)
    return QPointF(rect.center().x(), rect.bottom() - 6)


def chip(month, event_id):
    return month.entry_rect(event_id).center()


def test_a_double_click_on_a_day_makes_an_evening_event(tab, month, entries):
    double_click(month, middle(month, date(2014, 7, 9)))
    dialog = open_dialog(tab)
    QTest.keyClicks(dialog.ui.title, "Rust evening")
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert entries() == {"Rust evening": evening(date(2014, 7, 9))}
    assert month.selected.title == "Rust evening"


def test_a_drag_over_days_makes_an_event_that_fills_them(tab, month, entries):
    drag(month, middle(month, date(2014, 7, 9)), middle(month, date(2014, 7, 11)))
    dialog = open_dialog(tab)
    assert dialog.ui.all_day.isChecked()
    QTest.keyClicks(dialog.ui.title, "Work week")
    QTest.keyClick(dialog.ui.title, Qt.Key.Key_Return)
    assert entries() == {"Work week": Span.of_days(date(2014, 7, 9), date(2014, 7, 11), PARIS)}


def test_a_drag_backwards_over_weeks_marks_the_same(tab, month):
    drag(month, middle(month, date(2014, 7, 16)), middle(month, date(2014, 7, 8)))
    assert open_dialog(tab).ui.starts_date.date().toPython() == date(2014, 7, 8)
    assert open_dialog(tab).ui.ends_date.date().toPython() == date(2014, 7, 16)


def test_a_click_selects_a_day_and_makes_nothing(tab, month):
    click(month, middle(month, date(2014, 7, 9)))
    assert month.slot.day == date(2014, 7, 9)
    assert not has_open_dialog(tab)


def test_a_click_selects_an_event_and_a_double_click_edits_it(tab, month, add):
    event_id = add("Privacy café", evening(THURSDAY))
    click(month, chip(month, event_id))
    assert month.selected.title == "Privacy café"
    assert not has_open_dialog(tab)
    double_click(month, chip(month, event_id))
    assert open_dialog(tab).ui.title.text() == "Privacy café"


def test_a_drag_moves_an_event_to_another_day_and_undo_brings_it_back(context, month, add, entries):
    event_id = add("Privacy café", evening(THURSDAY))
    drag(month, chip(month, event_id), middle(month, date(2014, 7, 8)))
    assert entries() == {"Privacy café": evening(date(2014, 7, 8))}
    assert month.selected.id == event_id
    assert str(context.database.undo_label()) == "Move Privacy café"
    context.database.undo()
    assert entries() == {"Privacy café": evening(THURSDAY)}


def test_a_drag_that_ends_where_it_began_changes_nothing(context, month, add):
    event_id = add("Privacy café", evening(THURSDAY))
    before = context.database.undo_label()
    start = chip(month, event_id)
    QTest.mousePress(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
    QTest.mouseMove(month, middle(month, date(2014, 7, 8)).toPoint())
    QTest.mouseMove(month, start.toPoint())
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
    assert context.database.undo_label() == before


def test_escape_takes_a_drag_back(month, add, entries):
    event_id = add("Privacy café", evening(THURSDAY))
    target = middle(month, date(2014, 7, 8))
    drag(month, chip(month, event_id), target, let_go=False)
    assert month.ghost == evening(date(2014, 7, 8))
    QTest.keyClick(month, Qt.Key.Key_Escape)
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target.toPoint())
    assert entries() == {"Privacy café": evening(THURSDAY)}


def test_an_event_of_several_days_moves_as_it_is(month, add, entries):
    event_id = add("Sprint", Span.of_days(date(2014, 7, 8), date(2014, 7, 10), PARIS))
    rect = month.entry_rect(event_id)
    assert rect.left() >= month.day_rect(date(2014, 7, 8)).left()
    assert rect.right() <= month.day_rect(date(2014, 7, 10)).right()
    drag(month, rect.center(), rect.center() + QPointF(0, month.day_rect(date(2014, 7, 8)).height()))
    assert entries() == {"Sprint": Span.of_days(date(2014, 7, 15), date(2014, 7, 17), PARIS)}


@pytest.mark.parametrize(
    ("start", "end"), [(date(2014, 3, 29), date(2014, 3, 30)), (date(2014, 10, 25), date(2014, 10, 26))]
)
def test_an_evening_moved_over_a_change_of_the_clocks_stays_at_19(tab, add, entries, start, end):
    event_id = add("Privacy café", evening(start))
    tab.show_event(event_id)
    drag(tab.month, chip(tab.month, event_id), middle(tab.month, end))
    assert entries() == {"Privacy café": evening(end)}
    assert entries()["Privacy café"].start.hour == 19


def test_fifteen_events_in_a_day_are_counted_and_opened_as_a_list(tab, month, add):
    for hour in range(15):
        add(f"Event {hour}", evening(date(2014, 7, 16), hour + 6, hour + 7))
    geometry = month.geometry_now
    place = geometry.chip(2, geometry.lanes - 1, 2, 2).center()
    assert month.crowded_day_at(place) == date(2014, 7, 16)
    click(month, place)
    popup = QApplication.activePopupWidget()
    titles = popup._list
    assert titles.count() == 15
    QTest.keyClick(titles, Qt.Key.Key_Down)
    QTest.keyClick(titles, Qt.Key.Key_Return)
    assert open_dialog(tab).ui.title.text() == "Event 1"
    assert QApplication.activePopupWidget() is None


def test_the_space_bar_lists_the_events_of_the_selected_day(month, add):
    QTest.keyClick(month, Qt.Key.Key_Space)
    assert QApplication.activePopupWidget() is None
    add("Rust evening", evening(THURSDAY))
    QTest.keyClick(month, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert popup._list.count() == 1
    QTest.keyClick(popup._list, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_arrows_move_the_day_and_tab_goes_through_its_events(month, add):
    add("Morning", evening(date(2014, 7, 24), 9, 10))
    add("Evening", evening(date(2014, 7, 24)))
    assert month.slot.day == THURSDAY
    QTest.keyClick(month, Qt.Key.Key_Up)
    assert (month.slot.day, month.selected) == (date(2014, 7, 24), None)
    QTest.keyClick(month, Qt.Key.Key_Tab)
    assert month.selected.title == "Morning"
    QTest.keyClick(month, Qt.Key.Key_Down)
    assert month.selected.title == "Evening"
    QTest.keyClick(month, Qt.Key.Key_Backtab)
    assert month.selected.title == "Morning"
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert (month.slot.day, month.selected) == (date(2014, 7, 24), None)
    QTest.keyClick(month, Qt.Key.Key_Left)
    QTest.keyClick(month, Qt.Key.Key_Home)
    assert month.slot.day == date(2014, 7, 21)
    QTest.keyClick(month, Qt.Key.Key_End)
    assert month.slot.day == date(2014, 7, 27)


def test_tab_leaves_the_month_after_the_last_event(tab, month, add):
    add("Evening", evening(THURSDAY))
    assert month.hasFocus()
    QTest.keyClick(month, Qt.Key.Key_Tab)
    assert month.selected is not None
    QTest.keyClick(month, Qt.Key.Key_Tab)
    assert not month.hasFocus()


def test_arrows_lead_into_the_next_month(tab, month):
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert tab.period.day == date(2014, 8, 1)
    assert month.slot.day == date(2014, 8, 1)
    assert tab.ui.period_title.text() == "August 2014"


def test_enter_opens_what_is_selected(tab, month, add):
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert open_dialog(tab).ui.title.text() == ""
    assert open_dialog(tab).ui.starts_date.date().toPython() == THURSDAY


def test_the_wheel_leafs_through_the_months(tab, month):
    place = QPointF(month.rect().center())
    for _ in range(2):
        turn = QWheelEvent(
            place,
            month.mapToGlobal(place),
            QPoint(),
            QPoint(0, -60),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(month, turn)
    assert tab.period.day == date(2014, 8, 31)


def test_the_pace_of_each_week_is_what_plain_sql_counts(context, month, add):
    for number, status in enumerate([*EventStatus, *EventStatus]):
        add(f"Event {number}", evening(date(2014, 7, 8), 10 + number, 11 + number), status=status, public=number < 4)
    add("Sunday night", evening(date(2014, 7, 13), 23, 25))
    add("Monday at midnight", evening(date(2014, 7, 14), 0, 1))
    for week, pace in enumerate(month.shown.paces):
        monday = date(2014, 6, 30) + timedelta(weeks=week)
        begin, end = (f"{day - timedelta(days=1)}T22:00:00.000000Z" for day in (monday, monday + timedelta(weeks=1)))
        assert pace.planned == count_by_sql(context.database, begin, end)
    assert [pace.planned for pace in month.shown.paces] == [0, 3, 1, 0, 0]


def tooltip(widget, place):
    QToolTip.hideText()
    ask = QHelpEvent(QHelpEvent.Type.ToolTip, place.toPoint(), widget.mapToGlobal(place.toPoint()))
    QApplication.sendEvent(widget, ask)
    return QToolTip.text()


def test_tooltips_tell_the_event_and_what_the_pace_is_made_of(month, add):
    event_id = add("<b>Privacy</b> & café", evening(THURSDAY), public=False)
    text = tooltip(month, chip(month, event_id))
    assert "&lt;b&gt;Privacy&lt;/b&gt; &amp; café" in text
    assert "Thursday 31 July 2014, 19:00 – 21:00" in text
    assert "Confirmed, private, does not count" in text
    text = tooltip(month, month.geometry_now.pace(4).center())
    assert "Week 31: 0 of 3" in text
    assert "0 held + 0 confirmed public events" in text
    assert "1 private: only public events count" in text
    assert "Cancelled, draft and private events do not count" in tooltip(month, month.geometry_now.pace(3).center())
    assert month.tooltip_at(middle(month, date(2014, 7, 2))) == ""


def test_hostile_titles_are_painted_and_opened(tab, month, add):
    titles = ["=1+1", "<img src=x>", "🦊" * 150, "a\x00b\x07c", "مرحبا بالعالم", "%n {title} %1", "x" * 1_000_000]
    for number, title in enumerate(titles):
        event_id = add(title, evening(date(2014, 7, 7) + timedelta(days=number)))
        assert not month.grab().isNull()
        tab.dialogs.edit(event_id)
        dialog = open_dialog(tab)
        QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    with tab._context.database.read() as session:
        stored = session.connection().exec_driver_sql("SELECT title FROM event ORDER BY dtstart").scalars().all()
    assert stored == titles


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_status_looks_different(qapp, month, add, scheme):
    """Painted by the widget itself: the chips of the same event in four states are four pictures."""
    theme.apply(qapp, scheme)
    pictures = []
    for number, status in enumerate(EventStatus):
        event_id = add("Same title", evening(date(2014, 7, 7) + timedelta(days=7 * (number % 4))), status=status)
        pictures.append(month.grab(month.entry_rect(event_id).toRect()).toImage())
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[place + 1 :])
