from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QPushButton

from mozspaces_desktop.core import contributions, door, events, guests
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.calendar.attendance_dialog import AttendanceDialog
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.calendar.hands import click, evening

TUESDAY = date(2014, 7, 29)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def asked(tab: CalendarTab, add: Callable[..., str]) -> tuple[AttendanceDialog, str]:
    """The dialog over the calendar, opened with its key, and the event that it asks about."""
    event_id = add("Rust evening", evening(TUESDAY))
    tab.show_event(event_id)
    QTest.keyClick(tab.view, Qt.Key.Key_A, CONTROL | SHIFT)
    return dialog_of(tab), event_id


def dialog_of(tab: CalendarTab) -> AttendanceDialog:
    (dialog,) = [one for one in tab.findChildren(AttendanceDialog) if one.isVisible()]
    return dialog


def recorded(context: Context, event_id: str) -> tuple[EventStatus, tuple[int, int | None] | None]:
    with context.database.read() as session:
        totals = contributions.totals_of(session, event_id)
        status = events.event_by_id(session, event_id).status
        return status, (totals.attendees, totals.newcomers) if totals else None


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_two_numbers_are_typed_and_enter_saves(context, tab, asked):
    dialog, event_id = asked
    assert dialog.ui.event_title.text() == "Rust evening"
    assert dialog.ui.event_time.text() == "Tuesday 29 July 2014, 19:00 – 21:00"
    assert not dialog.ui.save_button.isEnabled()
    field = dialog.ui.attendees
    assert field.text() == "– Not recorded"
    QTest.keyClicks(field, "38")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert dialog.ui.newcomers.hasFocus()
    QTest.keyClicks(dialog.ui.newcomers, "12")
    QTest.keyClick(dialog.ui.newcomers, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert recorded(context, event_id) == (EventStatus.HELD, (38, 12))


def test_the_toast_takes_it_back_as_one_action(context, tab, asked):
    dialog, event_id = asked
    QTest.keyClicks(dialog.ui.attendees, "38")
    press(dialog.ui.save_button)
    assert recorded(context, event_id) == (EventStatus.HELD, (38, None))
    toast = tab.findChild(Toast)
    assert toast.findChild(QLabel).text() == "Recorded attendance of Rust evening"
    press(toast.findChild(QPushButton))
    assert recorded(context, event_id) == (EventStatus.CONFIRMED, None)


def test_nobody_came_is_a_number_and_cancel_is_none(context, qtbot, tab, asked):
    dialog, event_id = asked
    QTest.keyClicks(dialog.ui.attendees, "3")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert recorded(context, event_id) == (EventStatus.CONFIRMED, None)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    QTest.keyClick(tab.view, Qt.Key.Key_A, CONTROL | SHIFT)
    press(dialog_of(tab).ui.nobody_button)
    assert recorded(context, event_id) == (EventStatus.HELD, (0, 0))


def test_it_did_not_take_place(context, asked):
    dialog, event_id = asked
    press(dialog.ui.cancelled_button)
    assert recorded(context, event_id) == (EventStatus.CANCELLED, None)
    assert str(context.database.undo_label()) == "Cancel Rust evening"


def test_the_door_list_is_opened_instead(context, qtbot, tab, asked):
    dialog, event_id = asked
    with qtbot.waitSignal(tab.check_in_requested) as asked_for:
        press(dialog.ui.door_button)
    assert asked_for.args == [event_id]
    assert recorded(context, event_id) == (EventStatus.CONFIRMED, None)


def test_more_newcomers_than_people_cannot_be(context, asked):
    dialog, event_id = asked
    QTest.keyClicks(dialog.ui.attendees, "3")
    dialog.ui.newcomers.setFocus()
    dialog.ui.newcomers.selectAll()
    QTest.keyClicks(dialog.ui.newcomers, "4")
    press(dialog.ui.save_button)
    assert dialog.isVisible()
    assert dialog.ui.message.text() == "The totals of “Rust evening” do not fit together; check them."
    assert recorded(context, event_id) == (EventStatus.CONFIRMED, None)


def test_where_people_were_counted_only_the_status_is_asked_for(context, tab, add):
    event_id = add("Rust evening", evening(TUESDAY))
    with context.database.begin("Door") as session:
        event = events.event_by_id(session, event_id)
        for name in ("Amina", "José"):
            door.walk_in(session, event, name=name)
        guests.add_guests(session, event, 3, newcomers=1)
        event.status = EventStatus.CONFIRMED
    tab.show_event(event_id)
    QTest.keyClick(tab.view, Qt.Key.Key_A, CONTROL | SHIFT)
    dialog = dialog_of(tab)
    assert dialog.ui.counted.text() == "Counted at the door: 5 (checked in 2, guests 3, newcomers 3)"
    assert not dialog.ui.attendees.isVisible()
    assert not dialog.ui.nobody_button.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert recorded(context, event_id) == (EventStatus.HELD, None)
    assert str(context.database.undo_label()) == "Mark Rust evening as held"


def test_what_was_recorded_is_shown_and_stays_as_it_was(context, tab, add):
    event_id = add("Rust evening", evening(TUESDAY))
    with context.database.begin("Totals") as session:
        event = events.event_by_id(session, event_id)
        contributions.record_totals(session, event, attendees=38, guests=11, returning=10)
    tab.show_event(event_id)
    QTest.keyClick(tab.view, Qt.Key.Key_A, CONTROL | SHIFT)
    dialog = dialog_of(tab)
    assert (dialog.ui.attendees.value(), dialog.ui.newcomers.text()) == (38, "– Not recorded")
    press(dialog.ui.save_button)
    assert recorded(context, event_id) == (EventStatus.HELD, (38, None))
    with context.database.read() as session:
        assert contributions.totals_of(session, event_id).returning == 10


def test_it_is_in_the_menu_of_what_has_begun(context, tab, add):
    over, coming = add("Over", evening(TUESDAY)), add("Coming", evening(date(2014, 7, 31), 20, 22))
    for event_id, offered in ((over, True), (coming, False)):
        tab.show_event(event_id)
        click(tab.month, tab.month.entry_rect(event_id).center())
        tab.selected.open_menu(QPoint(5, 5))
        menu = next(menu for menu in tab.findChildren(QMenu) if menu.isVisible())
        [action] = [action for action in menu.actions() if action.text() == "How was it?…"]
        assert action.isEnabled() is offered
        menu.close()


def test_an_event_that_is_gone_is_said_so(context, tab, add):
    event_id = add("Rust evening", evening(TUESDAY))
    with context.database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
    tab.guide.ask_attendance(event_id)
    (box,) = [box for box in tab.findChildren(QMessageBox) if box.isVisible()]
    assert box.informativeText() == "That event is no longer in the calendar."
    box.close()


@pytest.mark.parametrize("title", ["=1+1\n\u202eevil", "{title} {0}", "x" * 100_000])
def test_any_title_is_shown_and_saved(context, tab, add, title):
    event_id = add(title, evening(TUESDAY))
    tab.guide.ask_attendance(event_id)
    dialog = dialog_of(tab)
    assert len(dialog.ui.event_title.text()) <= 200
    assert dialog.width() < 1000
    press(dialog.ui.nobody_button)
    assert recorded(context, event_id) == (EventStatus.HELD, (0, 0))
