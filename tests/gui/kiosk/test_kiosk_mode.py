"""From the program into the kiosk and back, with the real window: the PIN, a restart, and what stays hidden."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from mozspaces_desktop.app import Program
from mozspaces_desktop.core import people, pins
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Registration, Track
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui.access.pin_dialog import PinDialog
from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow
from mozspaces_desktop.gui.settings import Settings
from tests.end_to_end.stage import Stage
from tests.scanner_hand import scan

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data.sqlite"
    start = datetime.now(UTC) - timedelta(minutes=10)
    with Database.create(path) as database, database.begin("Add") as session:
        space = add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        end = start + timedelta(hours=3)
        fields = EventFields("Tonight", start, end, space.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
        event = add_event(session, space, fields)
        amina = people.add_person(session, name="Amina Diallo")
        session.flush()
        session.add(Registration(event_id=event.id, person_id=amina.id, ticket_code="AMI-1001"))
    return path


@pytest.fixture
def opened(qapp: QApplication, file: Path, tmp_path: Path) -> Iterator[Callable[[], Stage]]:
    """Start the program."""
    stages: list[Stage] = []

    def start() -> Stage:
        stages.append(Stage(file, tmp_path / "window.ini"))
        return stages[-1]

    yield start
    for stage in stages:
        stage.close()


def kiosk(stage: Stage) -> KioskWindow:
    stage.wait(lambda: any(map(is_kiosk, QApplication.topLevelWidgets())), "the kiosk")
    found = next(window for window in QApplication.topLevelWidgets() if is_kiosk(window))
    assert isinstance(found, KioskWindow)
    found.activateWindow()
    stage.wait(found.isActiveWindow, "the kiosk to be active")
    return found


def is_kiosk(window: object) -> bool:
    return isinstance(window, KioskWindow) and window.isVisible()


def choose_pin(stage: Stage, pin: str, again: str) -> PinDialog:
    dialog = stage.dialog()
    assert isinstance(dialog, PinDialog)
    dialog.activateWindow()
    stage.wait(dialog.isActiveWindow, "the dialog to be active")
    dialog.pin.setText(pin)
    dialog.again.setText(again)
    QTest.keyClick(dialog.again, Key.Key_Return)
    stage.wait(lambda: not shiboken6.isValid(dialog) or bool(dialog.problem.text()), "an answer")
    stage.settle()
    return dialog


def start_kiosk(stage: Stage, pin: str = "4711") -> KioskWindow:
    stage.tab("checkin")
    QTest.keyClick(QApplication.focusWidget() or stage.window, Key.Key_K, CTRL)
    choose_pin(stage, pin, pin)
    return kiosk(stage)


def leave(stage: Stage, window: KioskWindow, pin: str) -> None:
    stage.click(window.leave_button)
    window.leave.pin.setText(pin)
    QTest.keyClick(window.leave.pin, Key.Key_Return)
    stage.wait(lambda: not window.leave.busy, "an answer")
    stage.settle()


def test_the_first_time_a_pin_is_chosen_twice_and_later_it_just_starts(opened: Callable[[], Stage]) -> None:
    stage = opened()
    stage.tab("checkin")
    QTest.keyClick(QApplication.focusWidget() or stage.window, Key.Key_K, CTRL)
    for pin, again, problem in (
        ("123", "123", "A PIN has 4 to 12 digits."),
        ("abcd", "abcd", "A PIN has 4 to 12 digits."),
        ("4711", "4712", "The two are not the same."),
    ):
        assert choose_pin(stage, pin, again).problem.text() == problem
    choose_pin(stage, "4711", "4711")
    window = kiosk(stage)
    assert not stage.window.isVisible()
    leave(stage, window, "0000")
    assert is_kiosk(window)
    leave(stage, window, "4711")
    stage.activate()
    assert stage.window.isVisible()
    QTest.keyClick(stage.tab("checkin").ui.search, Key.Key_K, CTRL)
    assert kiosk(stage).isVisible()


def test_the_program_starts_in_the_kiosk_until_somebody_left_it(
    qapp: QApplication, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = Stage(file, tmp_path / "window.ini")
    start_kiosk(stage)
    stage.close()
    assert not any(is_kiosk(window) for window in QApplication.topLevelWidgets())

    program = Program(Settings(tmp_path / "window.ini"), file)
    program.start()
    qtbot.waitUntil(lambda: any(map(is_kiosk, QApplication.topLevelWidgets())))
    window = next(window for window in QApplication.topLevelWidgets() if isinstance(window, KioskWindow))
    assert not program.window.isVisible()
    window.leave.pin.setText("4711")
    QTest.keyClick(window.leave.pin, Key.Key_Return)
    qtbot.waitUntil(program.window.isVisible)
    assert Settings(tmp_path / "window.ini").kiosk_event == ""
    program.window.close()
    program.close()
    program.window.deleteLater()


def test_visitors_come_in_through_the_kiosk_and_the_tab_knows_it(opened: Callable[[], Stage], file: Path) -> None:
    stage = opened()
    window = start_kiosk(stage)
    scan(window._scanner, "AMI-1001")
    assert window.pages.currentWidget() is window.confirm
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM check_in").fetchone() == (0,)
    stage.click(window.confirm.check_in)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT method, by FROM check_in").fetchall() == [("code", "Kiosk")]
    leave(stage, window, "4711")
    stage.activate()
    assert stage.tab("checkin").ui.arrivals.model().index(0, 0).data() == "Amina Diallo"


def test_another_pin_is_chosen_outside(opened: Callable[[], Stage], tmp_path: Path) -> None:
    stage = opened()
    stage.tab("checkin")
    keys = CTRL | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or stage.window, Key.Key_K, keys)
    choose_pin(stage, "00000000", "00000000")
    kept = Settings(tmp_path / "window.ini").kiosk_pin
    assert pins.opens("00000000", kept)
    assert not any(is_kiosk(window) for window in QApplication.topLevelWidgets())


def test_an_event_that_is_gone_has_no_kiosk(
    opened: Callable[[], Stage], tmp_path: Path, when_asked: Callable[[Callable[[QMessageBox], object]], None]
) -> None:
    settings = Settings(tmp_path / "window.ini")
    settings.kiosk_pin, settings.kiosk_event = pins.hashed("4711"), "gone"
    settings.save()
    said: list[str] = []
    when_asked(lambda box: said.append(box.informativeText()))
    stage = opened()
    stage.wait(lambda: bool(said), "a message")
    assert stage.window.isVisible()
    assert Settings(tmp_path / "window.ini").kiosk_event == ""
