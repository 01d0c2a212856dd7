"""The lock, with real keys: what it hides, who it lets in, and what is there again afterwards."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.settings import Settings
from tests.gui.access.conftest import PINS, SECRETS, LockedStage
from tests.gui.access.seen import everything_seen
from tests.scanner_hand import scan

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def assert_nothing_is_told(stage: LockedStage) -> None:
    assert stage.shown_windows() == ["LockScreen"]
    seen = everything_seen()
    assert "Who is there?" in seen
    for secret in (*SECRETS, "Tonight", "Paris"):
        assert secret not in seen


def open_event_dialog(stage: LockedStage) -> QLineEdit:
    stage.activate()
    stage.tab("calendar")
    stage.key(Key.Key_N, CTRL)
    title: QLineEdit = stage.dialog().ui.title  # type: ignore[attr-defined]
    title.setText("Half a title")
    return title


def test_at_the_start_somebody_says_who_they_are_by_keys_alone(stage: LockedStage) -> None:
    assert stage.program.context is None
    assert_nothing_is_told(stage)
    screen = stage.lock_screen
    assert [screen.list.item(row).text() for row in range(screen.list.count())] == ["Ana", "Zoë", "Bob", "Eve", "Max"]
    QTest.keyClicks(screen.pin, "1a2 b3")
    assert screen.pin.text() == "123"
    QTest.keyClick(screen.pin, Key.Key_Escape)
    assert screen.pin.text() == ""
    stage.choose("Zoë")
    stage.try_pin("2221")
    assert screen.problem.text() == "That is not the PIN."
    stage.try_pin("2222")
    assert stage.shown_windows() == ["MainWindow"]
    assert stage.program._database.origin.actor == "Zoë"


def test_wrong_pins_take_longer_also_after_another_start(opened: Callable[[], LockedStage], tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    settings.kiosk_event = "of a kiosk that somebody wants to get rid of"
    settings.save()
    (tmp_path / "window.ini").unlink()
    stage = opened()
    stage.choose("Ana")
    for _ in range(5):
        stage.try_pin("0000")
        stage.lock_screen._wait(0)  # as if the window did not keep anybody waiting: the file does
    stage.try_pin("4711")
    assert "Wait" in stage.lock_screen.problem.text()
    stage.close()
    again = opened()
    again.choose("Ana")
    again.wait(lambda: "Wait" in again.lock_screen.problem.text(), "the countdown")
    assert again.lock_screen.pin.isReadOnly()
    again.choose("Bob")
    assert again.lock_screen.pin.placeholderText() == "No PIN is needed"
    again.try_pin("")  # a door helper without one comes in by Enter alone, and no mistake of others is theirs
    assert again.program.context.access.name == "Bob"


def test_who_comes_back_finds_everything_as_it_was_and_somebody_else_nothing_of_it(stage: LockedStage) -> None:
    stage.come_in("Ana")
    tab = stage.tab("checkin")
    run = stage.program._database.origin.run
    stage.type("mar", tab.ui.search)
    stage.program.window._actions.people.trigger()
    title = open_event_dialog(stage)
    stage.key(Key.Key_F12, CTRL)  # in the dialog, where no action of the window hears a key
    assert_nothing_is_told(stage)
    stage.choose("Ana")
    stage.try_pin("4711")
    assert title.isVisible()
    assert title.text() == "Half a title"
    assert QApplication.activeModalWidget() is title.window()
    assert stage.program.window.tab("checkin") is tab
    assert tab.ui.search.text() == "mar"  # type: ignore[attr-defined]
    assert sorted(stage.shown_windows()) == ["EventDialog", "MainWindow", "PeopleWindow"]
    assert stage.program._database.origin.run == run
    stage.key(Key.Key_F12, CTRL)
    stage.choose("Zoë")
    stage.try_pin("2222")
    assert stage.shown_windows() == ["MainWindow"]
    assert QApplication.activeModalWidget() is None
    assert stage.program.window.tab("checkin") is not tab
    assert stage.program._database.undo_label() is None


def test_what_opens_and_ends_behind_the_lock_waits(
    stage: LockedStage, when_asked: Callable[[Callable[[QMessageBox], object]], None]
) -> None:
    stage.come_in("Ana")
    when_asked(lambda _box: stage.program._gate.lock())
    assert not messages.confirm(stage.window, "Delete?", "Marker Amina", "Delete")  # given up, as somebody waits for it
    told: list[str] = []
    go_on = threading.Event()
    stage.choose("Ana")
    stage.try_pin("4711")
    stage.program.tasks.run(lambda _: str(go_on.wait(20)), told.append, title="Exporting Marker", parent=stage.window)
    stage.settle(400)  # until its progress is shown
    stage.key(Key.Key_F12, CTRL)
    box = messages.error(stage.window, RefusedError("Marker Amina cannot be found."))
    go_on.set()
    stage.wait(lambda: not stage.program.tasks.busy, "the work")
    assert_nothing_is_told(stage)
    assert told == []
    stage.choose("Ana")
    stage.try_pin("4711")
    assert told == ["True"]
    assert sorted(stage.shown_windows()) == ["MainWindow", "QMessageBox"]
    assert box.isVisible()
    box.reject()


def test_no_key_and_no_scan_reaches_what_is_behind(stage: LockedStage) -> None:
    stage.come_in("Ana")
    stage.tab("checkin")
    QApplication.clipboard().setText("copied before")
    stage.lock()
    screen = stage.lock_screen
    for _ in range(4):
        scan(screen._scanner, "TCK-1001")
        scan(screen._scanner, "4006381333931")
        scan(screen._scanner, "40170725")  # as long as a PIN
    scan(screen._scanner, PINS["Ana"])
    stage.settle()
    assert stage.screen is screen
    assert (screen.pin.text(), screen.problem.text()) == ("", "")
    for key in (Key.Key_Z, Key.Key_4, Key.Key_O, Key.Key_N, Key.Key_E, Key.Key_P, Key.Key_K, Key.Key_Comma, Key.Key_C):
        QTest.keyClick(screen.pin, key, CTRL)
    for key in (Key.Key_F1, Key.Key_F2, Key.Key_F9, Key.Key_F10, Key.Key_Alt, Key.Key_Delete, Key.Key_Tab):
        QTest.keyClick(QApplication.focusWidget() or screen, key)
    stage.settle()
    assert_nothing_is_told(stage)
    assert QApplication.clipboard().text() == "copied before"
    stage.come_in("Ana")
    assert "1 person" in stage.tab("checkin").ui.arrivals_heading.text()


def test_nobody_there_for_a_while_locks_and_a_key_puts_that_off(stage: LockedStage) -> None:
    now = [1000.0, 5000.0]
    watch = stage.program._gate.watch
    watch._clocks = (lambda: now[0], lambda: now[1])
    stage.come_in("Ana")
    now[0] += 9 * 60
    watch.look()
    assert stage.screen is None
    QTest.keyClick(stage.window, Key.Key_Shift)
    now[0] += 9 * 60
    told_by_the_program = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(stage.window, told_by_the_program)
    watch.look()
    assert stage.screen is None
    now[1] += 11 * 60  # the laptop was asleep: only the clock on the wall went on
    watch.look()
    assert_nothing_is_told(stage)
    left: list[bool] = []
    stage.program._gate.left.connect(lambda: left.append(True))
    QTest.mouseClick(stage.lock_screen.quit, Qt.MouseButton.LeftButton)
    assert left == [True]
    assert stage.shown_windows() == []


def test_a_file_that_goes_while_it_is_locked_leaves_no_empty_screen(stage: LockedStage, tmp_path: Path) -> None:
    assert_nothing_is_told(stage)
    stage.program.open(tmp_path / "elsewhere.sqlite")
    stage.settle()
    assert stage.shown_windows() == ["MainWindow"]
    assert stage.program.window.page is not None
    assert not any(secret in everything_seen() for secret in SECRETS)


def test_after_another_language_the_new_window_is_locked_too(stage: LockedStage) -> None:
    stage.come_in("Ana")
    stage.program.window.language_chosen.emit("fr")
    stage.wait(lambda: stage.program.window.isVisible() and len(stage.program.window._tabs) > 2, "the new window")
    stage.program.window.lock_wanted.emit()
    stage.settle()
    assert stage.shown_windows() == ["LockScreen"]
