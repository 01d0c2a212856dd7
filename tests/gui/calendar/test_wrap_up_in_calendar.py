from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QPushButton

from mozspaces_desktop.core import contributions, events
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.calendar.event_dialog import EventDialog
from mozspaces_desktop.gui.calendar.event_history import history_entries
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.toast import Toast
from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import WrapUpDialog
from tests.gui.calendar.hands import PARIS, click, evening

TUESDAY = date(2014, 7, 29)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def asked(tab: CalendarTab, add: Callable[..., str]) -> tuple[WrapUpDialog, str]:
    """The wrap-up over the calendar, opened with its key, and the event that it is about."""
    event_id = add("Rust evening", evening(TUESDAY))
    tab.show_event(event_id)
    QTest.keyClick(tab.view, Qt.Key.Key_W, CONTROL | SHIFT)
    (dialog,) = [one for one in tab.findChildren(WrapUpDialog) if one.isVisible()]
    return dialog, event_id


def recorded(context: Context, event_id: str) -> tuple[EventStatus, int | None]:
    with context.database.read() as session:
        totals = contributions.totals_of(session, event_id)
        return events.event_by_id(session, event_id).status, totals.attendees if totals else None


def test_the_toast_takes_it_back_as_one_action(context, tab, asked):
    dialog, event_id = asked
    QTest.keyClicks(dialog.ui.attendees, "38")
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert recorded(context, event_id) == (EventStatus.HELD, 38)
    toast = tab.findChild(Toast)
    assert toast.findChild(QLabel).text() == "Wrapped up Rust evening"
    QTest.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert recorded(context, event_id) == (EventStatus.CONFIRMED, None)


def test_the_door_list_is_opened_instead(context, qtbot, tab, asked):
    dialog, event_id = asked
    with qtbot.waitSignal(tab.check_in_requested) as asked_for:
        QTest.mouseClick(dialog.ui.door_button, Qt.MouseButton.LeftButton)
    assert asked_for.args == [event_id]
    assert recorded(context, event_id) == (EventStatus.CONFIRMED, None)


def test_it_is_in_the_menu_of_what_has_begun(tab, add):
    over, coming = add("Over", evening(TUESDAY)), add("Coming", evening(date(2014, 7, 31), 20, 22))
    for event_id, offered in ((over, True), (coming, False)):
        tab.show_event(event_id)
        click(tab.month, tab.month.entry_rect(event_id).center())
        tab.selected.open_menu(QPoint(5, 5))
        menu = next(menu for menu in tab.findChildren(QMenu) if menu.isVisible())
        [action] = [action for action in menu.actions() if action.text() == "Wrap up…"]
        assert action.isEnabled() is offered
        menu.close()


def test_an_event_that_is_gone_is_said_so(context, tab, add):
    event_id = add("Rust evening", evening(TUESDAY))
    with context.database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
    tab.guide.wrap_up(event_id)
    (box,) = [box for box in tab.findChildren(QMessageBox) if box.isVisible()]
    assert box.informativeText() == "That event is no longer in the calendar."
    box.close()


def test_the_event_says_who_wrapped_it_up(tab, asked):
    dialog, event_id = asked
    tab.dialogs.edit(event_id)
    (before,) = tab.findChildren(EventDialog)
    assert not before.details.ui.wrapped_up.isVisible()
    before.reject()
    QTest.keyClicks(dialog.ui.attendees, "38")
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    tab.dialogs.edit(event_id)
    (after,) = [one for one in tab.findChildren(EventDialog) if one.isVisible()]
    assert after.details.ui.wrapped_up.isVisible()
    assert after.details.ui.wrapped_up.text() == "Wrapped up on 31 Jul 2014 by Camille"


def test_the_history_of_the_event_tells_each_wrap_up(context, tab, asked):
    dialog, event_id = asked
    QTest.keyClicks(dialog.ui.attendees, "38")
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    tab.guide.wrap_up(event_id)
    (again,) = [one for one in tab.findChildren(WrapUpDialog) if one.isVisible()]
    again.ui.went_well.setPlainText("Good food")
    QTest.mouseClick(again.ui.save_button, Qt.MouseButton.LeftButton)
    with context.database.read() as session:
        told = [entry().what.split("\n")[0] for entry in history_entries(session, event_id, PARIS)]
    assert told == ["Wrap up Rust evening", "Wrap up Rust evening", "Add Rust evening"]
