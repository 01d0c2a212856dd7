from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import handover
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.end_to_end.stage import chosen_files
from tests.gui.people.conftest import CONTROL, Crowd, Key, click, press, rows, words_in

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
    window: PeopleWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "amina.json"
    with chosen_files(saved=target), qtbot.waitSignal(window._files.exported):
        press(Key.Key_E, CONTROL)
    assert json.loads(target.read_text(encoding="utf-8"))["name"] == "Amina Diallo"
    told = [toast.accessibleName() for toast in window.findChildren(Toast) if toast.isVisible()]
    assert told == [f"Exported to {target}"]


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
    [box] = [one for one in window.findChildren(QMessageBox) if one.isVisible()]
    assert box.text() == "Their name is still in some texts"
    told = box.informativeText().splitlines()[2:]
    assert sum("of Amina Diallo” (" in line for line in told) == min(talks - 1, 8)
    assert any(line.startswith("Hand-over note of the week of ") for line in told) == (talks == 2)
    assert (told[-1] == "…") == (talks == 9)
    box.reject()
