"""Something happens to the file while a kiosk or a lock has the screen: who knows the PIN gets in, and is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sqlalchemy import select

from mozspaces_desktop.core import clock, data_file, labels, members, pins
from mozspaces_desktop.core.models import Event, Role
from mozspaces_desktop.gui.gone_page import GonePage
from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow
from mozspaces_desktop.gui.settings import Settings
from tests.conftest import NOW
from tests.end_to_end.stage import Stage
from tests.faults.evenings import FILE, make_evening, opened
from tests.scanner_hand import scan

pytestmark = [
    pytest.mark.usefixtures("quick_pins"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file"),
]
PIN = "4711"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    make_evening(tmp_path / "evening")
    return tmp_path / "evening"


def open_window(place: Path) -> Stage:
    return Stage(place / FILE, place / "window.ini", clock=clock.running_clock(NOW))


@pytest.fixture
def kiosk(qapp: QApplication, place: Path) -> Iterator[tuple[Stage, KioskWindow]]:
    settings = Settings(place / "window.ini")
    settings.kiosk_pin = pins.hashed(PIN)
    with opened(place) as database, database.read() as session:
        settings.kiosk_event = session.scalars(select(Event.id)).one()
    settings.save()
    stage = open_window(place)
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, KioskWindow) and one.isVisible())
    stage.activate(window)
    yield stage, window
    stage.close()


@pytest.fixture
def locked(qapp: QApplication, place: Path) -> Iterator[Stage]:
    with opened(place) as database, database.begin(labels.ADD_MEMBER, name="Ana") as session:
        members.add_member(session, "Ana", Role.COORDINATOR, PIN)
    stage = open_window(place)
    yield stage
    stage.close()


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text())


def assert_told(stage: Stage) -> None:
    stage.wait(lambda: isinstance(stage.program.window.page, GonePage), "the page")
    assert stage.program.errors == 0


def test_the_kiosk_sends_visitors_to_the_coordinator_who_gets_out_and_is_told(
    kiosk: tuple[Stage, KioskWindow], place: Path
) -> None:
    stage, window = kiosk
    data_file.remove(place / FILE)
    window.start.entered.emit("Person 1 Diallo")
    stage.key(Qt.Key.Key_Return)
    assert words(window.message) == "Ask the coordinator You could not be checked in here."
    stage.program._watch.look()
    assert window.isVisible()
    stage.click(window.leave_button)
    window.leave.pin.setText(PIN)
    stage.click(window.leave.leave)
    stage.wait(lambda: not shiboken6.isValid(window), "the kiosk to go")
    assert_told(stage)


def test_what_is_scanned_in_a_damaged_file_is_refused_with_a_word(
    kiosk: tuple[Stage, KioskWindow], place: Path
) -> None:
    stage, window = kiosk
    database = stage.program._database
    database.checkpoint()
    database._engine.dispose()
    (place / FILE).write_bytes(b"\xff" * (place / FILE).stat().st_size)
    scan(window._scanner, "AMI-1001")
    stage.settle()
    assert words(window.message) == "Ask the coordinator You could not be checked in here."
    assert window.isVisible()
    assert stage.program.errors == 0


def test_who_knows_the_pin_comes_in_where_the_file_is_gone_and_is_told(locked: Stage, place: Path) -> None:
    screen: Any = locked.program._gate.screen
    data_file.remove(place / FILE)
    screen.pin.setText("1234")
    screen.enter.click()
    locked.wait(lambda: "That is not the PIN." in words(screen), "the answer")
    screen.pin.setText(PIN)
    screen.enter.click()
    locked.wait(locked.program.window.isVisible, "the window")
    assert_told(locked)
