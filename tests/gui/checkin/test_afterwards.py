from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.models import Event
from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import WrapUpDialog
from tests.gui.checkin.conftest import Door, Key, press, type_text

HINT = "This event is over. Ctrl+Shift+W wraps it up: how many came, what went well."
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def hint(door: Door) -> str:
    shown = door.ui.answer.currentWidget()
    assert isinstance(shown, QLabel)
    return shown.text()


def dialog(door: Door) -> WrapUpDialog:
    (shown,) = [one for one in door.tab.findChildren(WrapUpDialog) if one.isVisible()]
    return shown


def test_it_is_offered_when_the_event_is_over_until_somebody_did_it(
    qtbot: QtBot, door: Door, plan: Callable[..., Event]
) -> None:
    assert hint(door).startswith("Enter checks in")
    over = plan("Over", -5)
    door.tab.show_event(over.id)
    assert hint(door) == HINT
    press(Key.Key_W, CONTROL | SHIFT)
    shown = dialog(door)
    assert shown.ui.event_title.text() == "Over"
    assert not shown.ui.door_button.isVisible()
    QTest.keyClicks(shown.ui.attendees, "12")
    QTest.keyClick(shown.ui.attendees, Qt.Key.Key_Return)
    assert door.answer() == "Wrapped up Over"
    assert door.raw("SELECT attendees FROM recorded_totals WHERE event_id = ?", over.id) == [(12,)]
    door.back_in_window(qtbot)
    door.tab.show_event(over.id)
    assert hint(door).startswith("Enter checks in")
    door.context.database.undo()
    assert hint(door) == HINT


def test_interests_of_the_door_are_in_the_wrap_up(door: Door) -> None:
    type_text("Zoé")
    press(Key.Key_Return)
    door.ui.walk_in.ui.more_button.click()
    press(Key.Key_Space)
    press(Key.Key_Return)
    press(Key.Key_W, CONTROL | SHIFT)
    picker = dialog(door).ui.interests
    assert [one.name for one in picker.interested] == ["Zoé"]


def test_an_event_that_ends_meanwhile_is_over(door: Door, ticking) -> None:
    ticking.moment += timedelta(hours=2)
    door.tab.show_event(door.event.id)
    assert hint(door) == HINT
