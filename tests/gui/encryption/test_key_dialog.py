"""Another encrypted file than the open one: its passphrase is asked for in a dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.encryption.key_dialog import KeyDialog, ask_key
from mozspaces_desktop.gui.tasks import Tasks
from tests.gui.encryption.conftest import PASSPHRASE


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks(qapp)
    yield made
    made.shut_down()


@pytest.fixture
def asked(encrypted: Path, tasks: Tasks, qtbot: QtBot) -> Iterator[tuple[KeyDialog, list[Key]]]:
    """The dialog, and the keys that it gave."""
    window, given = QWidget(), list[Key]()
    qtbot.addWidget(window)
    window.show()
    ask_key(encrypted, tasks, window, given.append)
    (dialog,) = window.findChildren(KeyDialog)
    yield dialog, given
    window.close()


def test_the_key_is_given_when_the_dialog_is_closed(asked: tuple[KeyDialog, list[Key]], key: Key, qtbot: QtBot) -> None:
    dialog, given = asked
    qtbot.keyClicks(dialog.form.field, "four wrong words")
    qtbot.mouseClick(dialog.form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "This does not open" in dialog.form.problem.text())
    assert not given
    qtbot.keyClicks(dialog.form.field, PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.form.field, Qt.Key.Key_Return)
    assert given == [key]


def test_cancelled(asked: tuple[KeyDialog, list[Key]], qtbot: QtBot) -> None:
    dialog, given = asked
    with qtbot.waitSignal(dialog.finished) as closed:
        qtbot.keyClick(dialog.form.field, Qt.Key.Key_Escape)
    assert closed.args == [QDialog.DialogCode.Rejected]
    assert not given
