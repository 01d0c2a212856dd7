from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.models import Event, EventStatus
from mozspaces_desktop.gui.checkin.event_dialog import EventDialog
from tests.gui.checkin.conftest import Door, Key, press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def choice(door: Door, plan: Callable[..., Event], qtbot: QtBot) -> EventDialog:
    """The dialog over some events, opened by its keys."""
    for title, hours in (("Long ago", -240), ("Yesterday", -24), ("Breakfast", -9), ("Tomorrow", 24), ("Café", 240)):
        plan(title, hours)
    plan("Called off", 2, status=EventStatus.CANCELLED)
    return opened(qtbot)


def opened(qtbot: QtBot) -> EventDialog:
    """Open the dialog by its keys and wait for its field."""
    press(Key.Key_E, CONTROL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EventDialog)
    qtbot.waitUntil(dialog.ui.filter.hasFocus)
    return dialog


def titles(dialog: EventDialog) -> list[str]:
    model = dialog.ui.events.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_todays_events_come_first_then_what_comes_then_what_was(choice: EventDialog) -> None:
    assert titles(choice) == ["Breakfast", "Tonight", "Called off", "Tomorrow", "Café", "Yesterday", "Long ago"]
    assert choice.ui.events.currentIndex().data() == "Tonight"
    choice.grab()


@pytest.mark.parametrize(
    ("typed", "found"),
    [("cafe", ["Café"]), ("august", ["Tomorrow", "Café"]), ("salle fetes", ["Tonight"]), ("2014 07 30", ["Yesterday"])],
)
def test_it_narrows_down_by_title_day_and_room(choice: EventDialog, typed: str, found: list[str]) -> None:
    type_text(typed)
    assert titles(choice) == found


def test_enter_opens_the_door_of_the_one_chosen(door: Door, choice: EventDialog, qtbot: QtBot) -> None:
    type_text("a")
    press(Key.Key_Backspace)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert door.ui.header.ui.event_button.text() == "Tonight"
    door.back_in_window(qtbot)
    opened(qtbot)
    type_text("tomor")
    press(Key.Key_Return)
    assert door.ui.header.ui.event_button.text() == "Tomorrow"
    door.back_in_window(qtbot)


def test_escape_changes_nothing_and_nothing_found_cannot_be_chosen(door: Door, choice: EventDialog) -> None:
    type_text("zzz")
    press(Key.Key_Return)
    assert choice.isVisible()
    press(Key.Key_Escape)
    assert door.ui.header.ui.event_button.text() == "Tonight"
