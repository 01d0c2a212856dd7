from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mozspaces_desktop import paths
from mozspaces_desktop.core import handover
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_rounds import second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from mozspaces_desktop.gui.privacy.left_over_dialog import LeftOverDialog
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.end_to_end.stage import chosen_files
from tests.gui.people.conftest import CONTROL, Crowd, Key, click, dialog_of, press, rows, words_in

WhenAsked = Callable[[Callable[[QMessageBox], object]], None]


@pytest.fixture
def amina(crowd: Crowd) -> Person:
    found = crowd.add("Amina Diallo", "amina@example.org")
    crowd.let_in(crowd.plan("Rust", 3), found)
    return found


@pytest.fixture
def window(amina: Person, open_window: Callable[[], PeopleWindow]) -> PeopleWindow:
    opened = open_window()
    opened.show_person(amina.id)
    return opened


def test_what_the_file_holds_about_somebody_is_written_for_them(
    window: PeopleWindow, tmp_path: Path, qtbot: QtBot, crowd: Crowd, amina: Person
) -> None:
    target = tmp_path / "amina.html"
    with chosen_files(saved=target), qtbot.waitSignal(window._files.exported):
        press(Key.Key_E, CONTROL)
    assert json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))["name"] == "Amina Diallo"
    page = target.read_text(encoding="utf-8")
    assert '<html lang="en-GB" dir="ltr">' in page
    assert "31 July 2014, 19:10" not in page, "days are as the window writes them"
    assert "31 Jul 2014, 19:10" in page
    [written] = crowd.raw("SELECT kind, file_name, with_names, people, person_id FROM export_record")
    assert written == ("person", "amina.html", 1, 1, amina.id)
    told = [toast.accessibleName() for toast in window.findChildren(Toast) if toast.isVisible()]
    assert told == [f"Exported to {target}"]


def test_a_json_file_that_is_beside_it_is_replaced_only_if_somebody_agrees(
    window: PeopleWindow, tmp_path: Path, qtbot: QtBot, context: Context, when_asked: WhenAsked
) -> None:
    target, beside = tmp_path / "amina.html", tmp_path / "amina.json"
    beside.write_text("of somebody else")
    when_asked(QMessageBox.reject)
    with chosen_files(saved=target):
        click(window.person.head.ui.export_button)
    assert (target.exists(), beside.read_text()) == (False, "of somebody else")
    when_asked(lambda box: click(next(button for button in box.buttons() if button.text() == "Replace")))
    with chosen_files(saved=target), qtbot.waitSignal(window._files.exported):
        click(window.person.head.ui.export_button)
    assert json.loads(beside.read_text("utf-8"))["name"] == "Amina Diallo"


def test_no_export_without_a_file(window: PeopleWindow, tmp_path: Path, context: Context) -> None:
    with chosen_files():
        click(window.person.head.ui.export_button)
    assert not context.tasks.busy
    assert [path.suffix for path in tmp_path.iterdir() if path.suffix == ".json"] == []


def test_forgetting_asks_and_says_what_goes_and_what_stays(
    crowd: Crowd, window: PeopleWindow, when_asked: WhenAsked
) -> None:
    asked: list[str] = []

    def refuse(box: QMessageBox) -> None:
        asked.extend([box.text(), box.informativeText()])
        asked.append(box.defaultButton().text())
        box.reject()

    when_asked(refuse)
    press(Key.Key_Delete, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert asked[0] == "Forget Amina Diallo?"
    for said in ("stay in the figures", "cannot be undone", "Backups"):
        assert said in asked[1]
    assert asked[2].replace("&", "") == "Cancel"
    assert crowd.raw("SELECT name FROM person") == [("Amina Diallo",)]


def test_whoever_is_forgotten_is_nowhere_and_still_counts(
    crowd: Crowd, context: Context, window: PeopleWindow, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    def agree(box: QMessageBox) -> None:
        click(next(button for button in box.buttons() if button.text() == "Forget"))

    when_asked(agree)
    with qtbot.waitSignal(window._files.forgotten, timeout=20_000):
        click(window.person.head.ui.forget_button)
    assert any("forgotten" in line for line in words_in(window.nobody))
    assert rows(window) == []
    assert crowd.raw("SELECT count(*) FROM check_in WHERE retired_at IS NULL") == [(1,)]
    context.database.close()
    assert all(b"Diallo" not in path.read_bytes() for path in context.database.path.parent.glob("data.sqlite*"))


@pytest.mark.parametrize("talks", [2, 9])
def test_texts_that_still_name_them_are_told(
    crowd: Crowd, window: PeopleWindow, when_asked: WhenAsked, qtbot: QtBot, talks: int
) -> None:
    for number in range(1, talks):
        crowd.plan(f"Talk {number} of Amina Diallo", number)
    with crowd.context.database.begin("Write") as session:
        handover.write_note(session, crowd.space.id, date(2014, 7, 28), "Call amina diallo")
    when_asked(lambda box: click(next(button for button in box.buttons() if button.text() == "Forget")))
    with qtbot.waitSignal(window._files.forgotten, timeout=20_000):
        click(window.person.head.ui.forget_button)
    dialog = dialog_of(window, LeftOverDialog, qtbot)
    told = dialog.ui.mentions.text().splitlines()
    assert told[0] == "Coordinators wrote the name here; take it out where it means this person:"
    assert sum("of Amina Diallo” (" in line for line in told) == min(talks - 1, 8)
    assert any("Hand-over note of the week of " in line for line in told) == (talks == 2)
    assert (told[-1] == "•  and 1 more") == (talks == 9)
    assert not dialog.ui.backups.isVisible()
    assert not dialog.ui.exports.isVisible()
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_backups_that_hold_them_are_told_and_can_be_deleted(
    crowd: Crowd, context: Context, window: PeopleWindow, when_asked: WhenAsked, qtbot: QtBot, tmp_path: Path
) -> None:
    store = context.database.backups = BackupStore(context.database.path, tmp_path / "b", clock=context.database.clock)
    held, damaged = store.make(Reason.DAILY), store.make(Reason.BY_HAND)
    damaged.path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    context.settings.backup_folder = str(tmp_path / "stick")
    stick = second_place(store, tmp_path / "stick", paths.device_id())
    second = stick.make(Reason.DAILY)
    register(context.database, Exported.DOOR_LIST, None, what="Rust list", with_names=True, people=1)
    register(context.database, Exported.WORKBOOK, tmp_path / "nameless.xlsx")
    when_asked(lambda box: click(next(button for button in box.buttons() if button.text() == "Forget")))
    with qtbot.waitSignal(window._files.forgotten, timeout=20_000):
        click(window.person.head.ui.forget_button)
    dialog = dialog_of(window, LeftOverDialog, qtbot)
    told = dialog.ui.backups.text()
    assert told.startswith("2 backup(s) made before still hold the name.")
    assert f"•  31 Jul 2014, 19:10, in {tmp_path / 'b'}" in told
    assert f"•  31 Jul 2014, 19:10, in {stick.folder}" in told
    assert told.endswith("1 backup(s) could not be looked into.")
    [line] = dialog.ui.exports.text().splitlines()[1:]
    assert line == "•  31 Jul 2014, 19:10: Door list, Rust list, by Camille"
    when_asked(QMessageBox.reject)
    click(dialog.ui.delete_button)
    assert held.path.exists()
    when_asked(lambda box: click(next(button for button in box.buttons() if button.text() == "Delete")))
    click(dialog.ui.delete_button)
    qtbot.waitUntil(lambda: not dialog.ui.delete_button.isVisible())
    assert dialog.ui.backups.text() == "The backups that held the name are deleted."
    assert [path.exists() for path in (held.path, second.path, damaged.path)] == [False, False, True]
