"""Pictures of the lock, of those who may come in, and of what a door helper and a manager see."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import labels, members
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo
from mozspaces_desktop.core.models import Role
from tests.end_to_end.pictures import Pictures

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PIN = "2468"
_MEMBERS = (
    ("Camille Roux", Role.COORDINATOR, _PIN),
    ("Yuki Tanaka", Role.COORDINATOR, _PIN),
    ("At the door", Role.DOOR_HELPER, ""),
    ("Max Weber", Role.MANAGER, _PIN),
)


def make_locked(path: Path) -> Path:
    """Make a demo file with members of every role at `path`."""
    with Database.create(path) as database:
        make_demo(database)
        for name, role, pin in _MEMBERS:
            with database.begin(labels.ADD_MEMBER, name=name) as session:
                members.add_member(session, name, role, pin)
    return path


class AccessPictures(Pictures):
    """Those of a file with members, from its lock on."""

    def take(self) -> None:
        """Take all pictures."""
        self._picture("lock", self._screen())
        self._wrong_pins()
        self._come_in(1)
        self._dialogs()
        self._helper()
        self._manager()

    def _screen(self) -> Any:
        """The lock screen, with the keyboard."""
        gate = self._stage.program._gate
        assert gate is not None
        assert gate.screen is not None
        self._stage.activate(gate.screen)
        return gate.screen

    def _try(self, pin: str) -> None:
        screen = self._screen()
        screen.pin.setText(pin)
        screen.enter.click()
        self._stage.wait(lambda: not screen._trying, "an answer")

    def _wrong_pins(self) -> None:
        for _ in range(3):
            self._try("0000")
        self._picture("lock-patience", self._screen())

    def _come_in(self, row: int) -> None:
        self._screen().list.setCurrentRow(row)
        self._stage.settle()
        self._try(_PIN if self._screen().list.has_pin else "")
        self._stage.activate()
        self._stage.settle(300)

    def _lock(self) -> None:
        self._stage.key(Qt.Key.Key_F12, _CTRL)

    def _dialogs(self) -> None:
        self._stage.key(Qt.Key.Key_F12, _CTRL | _SHIFT)
        with self._dialog("own-pin"):
            pass
        self._stage.key(Qt.Key.Key_F11, _CTRL)
        with self._dialog("members") as dialog:
            dialog.add.click()  # type: ignore[attr-defined]  # a MembersDialog
            form: Any = QApplication.activeModalWidget()
            form.role.setCurrentIndex(form.role.findData(Role.DOOR_HELPER))
            self._picture("member", form)
            form.reject()
            self._stage.settle()

    def _helper(self) -> None:
        self._lock()
        self._screen().list.setCurrentRow(2)
        self._picture("lock-without-pin", self._screen())
        self._come_in(2)
        tab = self._stage.tab("checkin")
        self._picture("helper")
        self._stage.type("an", tab.ui.search)
        self._stage.settle(300)
        self._picture("helper-found")

    def _manager(self) -> None:
        self._lock()
        self._come_in(3)
        tab = self._stage.tab("reports")
        self._stage.wait(lambda: tab._report is not None, "the figures")
        tab._actions.contributors.trigger()
        with self._dialog("manager-contributors"):
            pass
        tab._actions.export.trigger()
        with self._dialog("manager-export"):
            pass
