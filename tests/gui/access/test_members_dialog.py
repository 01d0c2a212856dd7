"""Letting people in, changing and removing them, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from mozspaces_desktop.core import members
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Role
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui.access.member_dialog import MemberDialog
from mozspaces_desktop.gui.access.members_dialog import MembersDialog
from mozspaces_desktop.gui.access.pin_dialog import PinDialog
from tests.gui.access.conftest import LockedStage

WhenAsked = Callable[[Callable[[QMessageBox], object]], None]


@pytest.fixture
def open_stage(qapp: QApplication, tmp_path: Path, quick_pins: None) -> Iterator[LockedStage]:
    """The program on a file that nobody locks yet."""
    path = tmp_path / "data.sqlite"
    with Database.create(path) as database, database.begin("Add") as session:
        add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
    stage = LockedStage(path, tmp_path / "window.ini")
    yield stage
    stage.close()


def open_dialog(stage: LockedStage) -> MembersDialog:
    stage.key(Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
    dialog = stage.dialog()
    assert isinstance(dialog, MembersDialog)
    return dialog


def say(stage: LockedStage, name: str, role: Role, pin: str, again: str | None = None) -> MemberDialog:
    """Fill in the form about somebody and press Enter."""
    form = stage.dialog()
    assert isinstance(form, MemberDialog)
    form.name.setText(name)
    form.role.setCurrentIndex(form.role.findData(role))
    form.pin.setText(pin)
    form.again.setText(pin if again is None else again)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    stage.wait(lambda: not stage.program.tasks.busy, "the file")
    stage.settle()
    return form


def names(dialog: MembersDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def press(field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_first_is_a_coordinator_who_proves_that_the_pin_works(open_stage: LockedStage) -> None:
    stage = open_stage
    dialog = open_dialog(stage)
    assert "burglars" in dialog.intro.text()
    assert not dialog.remove.isEnabled()
    stage.click(dialog.add)
    form = stage.dialog()
    assert isinstance(form, MemberDialog)
    assert form.role.count() == 1
    for name, pin, again, problem in (
        ("Ana", "12", "12", "A PIN has 4 to 12 digits."),
        ("Ana", "4711", "4712", "The two are not the same."),
        ("  ", "4711", "4711", "A member needs a name."),
    ):
        say(stage, name, Role.COORDINATOR, pin, again)
        assert form.problem.text() == problem
    say(stage, "Ana", Role.COORDINATOR, "4711")
    assert names(dialog) == ["Ana"]
    for name, role, pin in (("Bob", Role.DOOR_HELPER, ""), ("Max", Role.MANAGER, "3333")):
        stage.click(dialog.add)
        say(stage, name, role, pin)
    assert names(dialog) == ["Ana", "Bob", "Max"]
    dialog.reject()
    stage.wait(lambda: stage.screen is not None, "the lock")
    stage.come_in("Ana")
    assert stage.program.context.access.name == "Ana"
    assert "burglars" not in open_dialog(stage).intro.text()
    stage.dismiss()
    assert stage.screen is None


def test_what_cannot_be_is_said_in_a_sentence(stage: LockedStage, when_asked: WhenAsked) -> None:
    stage.come_in("Ana")
    dialog = open_dialog(stage)
    assert names(dialog) == ["Ana", "Zoë", "Bob", "Eve", "Max"]
    stage.click(dialog.add)
    form = say(stage, "zoe", Role.MANAGER, "9999")
    assert "already" in form.problem.text()
    form.reject()
    dialog.list.setCurrentRow(2)
    stage.click(dialog.change)
    form = say(stage, "Bob", Role.MANAGER, "")
    assert form.problem.text() == "Only a door helper can do without a PIN."
    form.reject()
    stage.click(dialog.pin)
    asked = stage.dialog()
    assert isinstance(asked, PinDialog)
    for field in (asked.pin, asked.again):
        field.setText("5555")
    press(asked.again)
    stage.wait(lambda: not stage.program.tasks.busy, "the file")
    stage.click(dialog.change)
    say(stage, "Bobby", Role.MANAGER, "")
    assert names(dialog) == ["Ana", "Zoë", "Eve", "Bobby", "Max"]
    dialog.list.setCurrentRow(1)
    when_asked(lambda box: box.buttons()[0].click())
    dialog.remove.click()
    stage.wait(lambda: "Zoë" not in names(dialog), "the list")
    dialog.minutes.setValue(0)
    with stage.program._database.read() as session:
        assert members.idle_minutes(session) == 0
    dialog.reject()
    stage.settle()
    assert stage.screen is None


def test_who_takes_their_own_rights_away_is_locked_out_at_once(stage: LockedStage) -> None:
    stage.come_in("Ana")
    dialog = open_dialog(stage)
    stage.click(dialog.change)
    say(stage, "Ana", Role.MANAGER, "")
    dialog.reject()
    stage.settle()
    assert stage.shown_windows() == ["LockScreen"]
    assert stage.lock_screen.list.currentItem().text() == "Zoë"


def test_everybody_can_change_their_own_pin_who_knows_the_old_one(stage: LockedStage) -> None:
    stage.come_in("Max")
    stage.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = stage.dialog()
    assert isinstance(dialog, PinDialog)
    for present, problem in (("0000", "This is not your present PIN."), ("3333", "")):
        dialog.present.setText(present)
        for field in (dialog.pin, dialog.again):
            field.setText("8888")
        press(dialog.again)
        stage.wait(lambda: not stage.program.tasks.busy, "the file")
        if problem:
            assert dialog.problem.text() == problem
    stage.settle()
    stage.lock()
    stage.choose("Max")
    stage.try_pin("3333")
    assert stage.screen is not None
    stage.try_pin("8888")
    assert stage.screen is None
