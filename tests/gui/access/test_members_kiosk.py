"""The kiosk on a file with members: what a visitor at the keyboard can do to get out of it, and who really can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow
from mozspaces_desktop.gui.settings import Settings
from tests.gui.access.conftest import PINS, SECRETS, LockedStage
from tests.gui.access.seen import everything_seen
from tests.scanner_hand import scan

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def kiosk(stage: LockedStage) -> KioskWindow:
    stage.wait(lambda: "KioskWindow" in stage.shown_windows(), "the kiosk")
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, KioskWindow) and one.isVisible())
    stage.activate(window)
    return window


def start_kiosk(stage: LockedStage) -> KioskWindow:
    stage.tab("checkin")
    stage.key(Key.Key_K, Modifier.ControlModifier)
    return kiosk(stage)


def try_to_leave(stage: LockedStage, window: KioskWindow, pin: str) -> None:
    stage.click(window.leave_button)
    stage.settle()
    window.leave.pin.setText(pin)
    QTest.keyClick(window.leave.pin, Key.Key_Return)
    stage.wait(lambda: not window.leave.busy, "an answer")
    stage.settle()


def assert_in_kiosk(stage: LockedStage) -> None:
    assert stage.shown_windows() == ["KioskWindow"]
    assert not any(secret in everything_seen() for secret in SECRETS)


def test_a_helper_starts_it_and_only_a_coordinator_ends_it_as_themselves(stage: LockedStage) -> None:
    stage.come_in("Bob")
    window = start_kiosk(stage)
    for pin in (PINS["Eve"], PINS["Max"]):
        try_to_leave(stage, window, pin)
        assert_in_kiosk(stage)
    try_to_leave(stage, window, PINS["Zoë"])
    assert stage.shown_windows() == ["MainWindow"]
    assert stage.program.context.access.name == "Zoë"
    assert stage.program.window.ui.tabs.isTabVisible(0)
    assert stage.program._database.origin.actor == "Zoë"


def test_who_started_it_finds_the_window_as_it_was(stage: LockedStage) -> None:
    stage.come_in("Ana")
    tab = stage.tab("checkin")
    try_to_leave(stage, start_kiosk(stage), PINS["Ana"])
    assert stage.program.window.tab("checkin") is tab
    assert stage.shown_windows() == ["MainWindow"]
    assert stage.program._gate.watch._timer.isActive()


def test_a_visitor_finds_no_way_out(stage: LockedStage, tmp_path: Path) -> None:
    stage.come_in("Ana")
    stage.program.window._actions.people.trigger()
    stage.activate()
    window = start_kiosk(stage)
    assert_in_kiosk(stage)  # the People window went, too
    for key in (Key.Key_F4, Key.Key_Tab, Key.Key_Space, Key.Key_F, Key.Key_E, Key.Key_Escape):
        QTest.keyClick(QApplication.focusWidget() or window, key, Modifier.AltModifier)
    keys = (Key.Key_Q, Key.Key_W, Key.Key_O, Key.Key_P, Key.Key_1, Key.Key_3, Key.Key_4, Key.Key_Z, Key.Key_F12)
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key, Modifier.ControlModifier)
    for key in (Key.Key_Escape, Key.Key_F1, Key.Key_F11, Key.Key_Menu, Key.Key_Help):
        QTest.keyClick(QApplication.focusWidget() or window, key)
    QTest.mouseClick(window, Qt.MouseButton.RightButton)
    scan(window._scanner, "TCK-9999")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "data.sqlite"))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(window, drop)
    window.close()
    window.showMinimized()
    stage.program.come_to_front()  # a second copy of the program asks for that
    stage.program.window.lock_wanted.emit()
    QDialog(stage.window).open()
    messages.error(stage.window, RefusedError("Marker Amina cannot be found."))  # as of something that went wrong
    stage.settle(100)
    assert_in_kiosk(stage)
    assert not window.isMinimized()


def test_killed_and_started_again_it_is_the_kiosk_and_its_patience_is_not_forgotten(
    opened: Callable[[], LockedStage], tmp_path: Path
) -> None:
    stage = opened()
    stage.come_in("Bob")
    window = start_kiosk(stage)
    for _ in range(5):
        try_to_leave(stage, window, "0000")
        window.leave._wait(0)
    stage.close()
    again = opened()
    window = kiosk(again)
    assert_in_kiosk(again)
    assert list(again.program.window._tabs) == []  # nobody said who they are: there is nothing behind it
    again.click(window.leave_button)
    again.wait(lambda: not window.leave.pin.isEnabled(), "the countdown")
    again.close()
    (tmp_path / "window.ini").unlink()
    assert opened().shown_windows() == ["LockScreen"]


def test_if_its_event_is_gone_the_lock_is_there_instead(opened: Callable[[], LockedStage], tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    settings.kiosk_event = "gone"
    settings.save()
    stage = opened()
    stage.wait(lambda: stage.screen is not None, "the lock")
    stage.settle(50)
    assert stage.shown_windows() == ["LockScreen"]
    stage.come_in("Ana")
    stage.wait(lambda: len(stage.program.window._tabs) == len(("calendar", "checkin", "reports")), "all tabs")
