"""An encrypted file: asked for its passphrase once, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.encryption.passphrase_page import PassphrasePage
from tests.end_to_end.stage import Stage, chosen_files
from tests.gui.encryption.conftest import PASSPHRASE


@pytest.fixture
def stage(window_on: Callable[..., Stage], encrypted: Path) -> Stage:
    return window_on(encrypted)


def page_of(stage: Stage) -> PassphrasePage:
    page = stage.program.window.page
    assert isinstance(page, PassphrasePage)
    return page


def is_open(stage: Stage) -> bool:
    return stage.program.context is not None


def test_the_passphrase_opens_it_and_is_not_asked_for_again(stage: Stage, qtbot: QtBot, key: Key) -> None:
    form = page_of(stage).form
    assert form.field.hasFocus()
    qtbot.keyClicks(form.field, PASSPHRASE)
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert form.field.isReadOnly()
    assert not form.button.isEnabled()
    stage.wait(lambda: is_open(stage), "the file")
    assert stage.program.context is not None
    assert stage.program.context.database.key == key
    stage.program.window.language_chosen.emit("fr")
    stage.wait(lambda: is_open(stage) and stage.program.window.isVisible(), "the other language")
    assert stage.program.window.page is None


def test_the_wrong_one_is_a_sentence_and_what_was_typed_is_selected(stage: Stage, qtbot: QtBot) -> None:
    form = page_of(stage).form
    qtbot.keyClicks(form.field, "four wrong words")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "This does not open" in form.problem.text())
    assert form.problem.isVisible()
    assert form.field.selectedText() or form.field.hasSelectedText()
    assert form.field.hasFocus()
    assert not is_open(stage)
    qtbot.keyClicks(form.field, "f")
    assert not form.problem.isVisible()
    assert form.field.text() == "f"


def test_nothing_typed_asks_nothing(stage: Stage, qtbot: QtBot) -> None:
    form = page_of(stage).form
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert not stage.program.tasks.busy
    assert form.field.hasFocus()


def test_the_recovery_code_opens_it(stage: Stage, qtbot: QtBot, key: Key) -> None:
    form = page_of(stage).form
    qtbot.keyClicks(form.field, "begun")
    qtbot.mouseClick(form.other, Qt.MouseButton.LeftButton)
    assert (form.field.text(), form.field.accessibleName()) == ("", "Recovery code")
    assert form.field.echoMode() == QLineEdit.EchoMode.Normal
    qtbot.keyClicks(form.field, "this is none")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not a recovery code" in form.problem.text())
    qtbot.mouseClick(form.other, Qt.MouseButton.LeftButton)
    assert form.field.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(form.other, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.field, key.recovery_code.lower().replace("-", " "))
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    stage.wait(lambda: is_open(stage), "the file")


def test_the_eye_shows_what_is_typed(stage: Stage, qtbot: QtBot) -> None:
    field = page_of(stage).form.field
    assert field.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert field.eye.toolTip() == "Hide what is typed (Ctrl+Shift+S)"


@pytest.mark.parametrize(
    ("letter", "shift", "is_on"),
    [("a", False, False), ("A", True, False), ("A", False, True), ("a", True, True), ("É", False, True)],
)
def test_caps_lock_is_noticed(stage: Stage, letter: str, shift: bool, is_on: bool) -> None:
    form = page_of(stage).form
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(form.field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter))
    assert form.caps.isVisible() is is_on
    for key, text in ((Qt.Key.Key_7, "7"), (Qt.Key.Key_CapsLock, "")):
        QApplication.sendEvent(form.field, QKeyEvent(QEvent.Type.KeyPress, key, modifier, text))
    assert not form.caps.isVisible()


def test_another_file(stage: Stage, plain_file: Path, qtbot: QtBot) -> None:
    with chosen_files(opened=plain_file):
        page_of(stage).file_wanted.emit()
    stage.wait(lambda: is_open(stage), "the other file")
    assert stage.program.context is not None
    assert stage.program.context.database.key is None
