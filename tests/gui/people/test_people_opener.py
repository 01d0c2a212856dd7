from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import demo
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from tests.end_to_end.stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    path = tmp_path / "demo.sqlite"
    demo.make_demo_file(path)
    opened = Stage(path, tmp_path / "window.ini")
    yield opened
    opened.close()


def people(stage: Stage) -> PeopleWindow:
    window = stage.program.window.people.window
    assert window is not None
    window.activateWindow()
    stage.wait(window.isActiveWindow, "the People window")
    return window


def test_the_window_is_opened_from_the_menu_and_from_the_door(stage: Stage) -> None:
    assert stage.program.window.people.window is None
    stage.key(Qt.Key.Key_4, CONTROL)
    window = people(stage)
    stage.key(Qt.Key.Key_Escape)
    assert not window.isVisible()
    stage.activate()
    stage.tab("checkin")
    stage.type("giulia gre")
    stage.key(Qt.Key.Key_H, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert people(stage) is window
    assert window.person.head.ui.name.text() == "Giulia Greco"
    stage.key(Qt.Key.Key_Escape)
    stage.activate()
    stage.key(Qt.Key.Key_H, CONTROL)
    assert people(stage) is window
    assert window.person.ui.history.isVisible()


def test_an_event_of_a_person_is_shown_in_the_calendar(stage: Stage) -> None:
    stage.tab("checkin")
    stage.type("giulia gre")
    stage.key(Qt.Key.Key_H, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    window = people(stage)
    window.person.ui.tabs.setCurrentIndex(1)
    window.person.ui.visits.setFocus()
    window.person.ui.visits.selectRow(0)
    title = window.person.ui.visits.model().index(0, 1).data()
    stage.key(Qt.Key.Key_Return)
    main = stage.program.window
    stage.wait(lambda: main.ui.tabs.currentWidget() is main.ui.calendar_page, "the calendar")
    selected = main.tab("calendar").view.selected  # type: ignore[attr-defined]  # the calendar has it
    assert selected.title == title


def test_the_window_goes_with_its_file(stage: Stage) -> None:
    stage.key(Qt.Key.Key_4, CONTROL)
    window = people(stage)
    stage.window.close()
    assert not window.isVisible()
    assert stage.program.window.people.window is None
