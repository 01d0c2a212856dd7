from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.models import Event, Person, Stage
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from mozspaces_desktop.gui.people.stage_dialog import StageDialog
from tests.gui.people.conftest import (
    CONTROL,
    Crowd,
    Key,
    activate,
    button,
    click,
    dialog_of,
    press,
    type_text,
    words_in,
)

STORED = (
    "SELECT f.name, c.stage, c.on_date, e.title, c.evidence FROM contribution c"
    " JOIN focus_area f ON f.id = c.focus_area_id LEFT JOIN event e ON e.id = c.event_id"
    " WHERE c.retired_at IS NULL ORDER BY c.id"
)


@pytest.fixture
def amina(crowd: Crowd) -> Person:
    return crowd.add("Amina Diallo")


@pytest.fixture
def evening(crowd: Crowd, amina: Person) -> Event:
    event = crowd.plan("Rust & <b>friends</b>", 3)
    crowd.let_in(crowd.plan("Long ago", 30), amina)
    crowd.let_in(event, amina)
    return event


@pytest.fixture
def window(amina: Person, evening: Event, open_window: Callable[[], PeopleWindow]) -> PeopleWindow:
    opened = open_window()
    opened.show_person(amina.id)
    return opened


def stage_dialog(window: PeopleWindow, qtbot: QtBot) -> StageDialog:
    return dialog_of(window, StageDialog, qtbot)


def test_interest_is_noted_by_keys_and_credited_to_the_last_event(
    crowd: Crowd, window: PeopleWindow, qtbot: QtBot
) -> None:
    press(Key.Key_N, CONTROL)
    dialog = stage_dialog(window, qtbot)
    assert [dialog.ui.event.itemText(place) for place in range(dialog.ui.event.count())] == [
        "No event",
        "Rust & <b>friends</b>, 28 Jul 2014",
        "Long ago, 1 Jul 2014",
    ]
    assert dialog.ui.area.count() == 10
    dialog.ui.area.setFocus()
    type_text("QA")
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert crowd.raw(STORED) == [("QA", "interested", "2014-07-31", "Rust & <b>friends</b>", "")]
    said = words_in(window.person.contributions)
    assert {"QA", "Interested", "after “Rust & <b>friends</b>”", "Note First contribution"} <= set(said)
    assert window.person.head.ui.figures.text().endswith("· Interested")
    activate(window, qtbot)
    press(Key.Key_Z, CONTROL)
    assert crowd.raw(STORED) == []
    assert not {"QA", "Interested"} & set(words_in(window.person.contributions))


def test_the_next_stage_is_offered_where_somebody_stands(
    crowd: Crowd, amina: Person, evening: Event, window: PeopleWindow, qtbot: QtBot
) -> None:
    crowd.reach(amina, "Coding", Stage.INTERESTED, 20)
    crowd.reach(amina, "Localization", Stage.FIRST_CONTRIBUTION, 10, evening)
    part = window.person.contributions
    click(button("Note First contribution", part))
    dialog = stage_dialog(window, qtbot)
    assert (dialog.ui.area.currentText(), dialog.ui.stage.currentText()) == ("Coding", "First contribution")
    dialog.reject()
    click(button("Note Active", part))
    dialog = stage_dialog(window, qtbot)
    assert (dialog.ui.area.currentText(), dialog.ui.stage.currentText()) == ("Localization", "Active")
    dialog.ui.evidence.setFocus()
    type_text("github.com/mozilla/l10n/pull/1")
    press(Key.Key_Return)
    assert crowd.raw(STORED)[-1] == (
        *("Localization", "active", "2014-07-31", "Rust & <b>friends</b>"),
        "https://github.com/mozilla/l10n/pull/1",
    )
    assert crowd.raw("SELECT serial FROM pseudonym") == [(1,)]


def test_only_links_of_the_web_are_taken(crowd: Crowd, window: PeopleWindow, qtbot: QtBot) -> None:
    press(Key.Key_N, CONTROL)
    dialog = stage_dialog(window, qtbot)
    dialog.ui.evidence.setFocus()
    type_text("javascript:alert(1)")
    press(Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.problem.isVisible()
    assert crowd.raw(STORED) == []
    dialog.ui.evidence.selectAll()
    type_text("https://bugzilla.mozilla.org/1")
    assert not dialog.ui.problem.isVisible()
    press(Key.Key_Return)
    assert crowd.raw(STORED)[0][-1] == "https://bugzilla.mozilla.org/1"


def test_what_was_noted_is_corrected_and_taken_back(
    crowd: Crowd, amina: Person, evening: Event, window: PeopleWindow, qtbot: QtBot
) -> None:
    elsewhere = crowd.plan("Somewhere else", 40)
    crowd.reach(amina, "Coding", Stage.INTERESTED, 20, elsewhere)
    part = window.person.contributions
    click(button("Change what was noted on 11 Jul 2014", part))
    dialog = stage_dialog(window, qtbot)
    assert dialog.ui.event.currentText() == "Somewhere else"  # they were not there, and it stays so
    dialog.ui.stage.setFocus()
    type_text("A")
    click(dialog.ui.save_button)
    assert crowd.raw(STORED) == [("Coding", "active", "2014-07-11", "Somewhere else", "")]
    click(button("Change what was noted on 11 Jul 2014", part))
    click(stage_dialog(window, qtbot).ui.take_back_button)
    assert crowd.raw(STORED) == []
    assert crowd.labels()[-2:] == ["Change a contribution of {name}", "Take back a contribution of {name}"]


def test_events_and_links_lead_there(
    crowd: Crowd,
    amina: Person,
    evening: Event,
    window: PeopleWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    crowd.reach(amina, "Coding", Stage.INTERESTED, 20, evening)
    click(button("Change what was noted on 11 Jul 2014", window.person.contributions))
    dialog = stage_dialog(window, qtbot)
    dialog.ui.evidence.setFocus()
    type_text("https://www.example.org/patch/")
    press(Key.Key_Return)
    with qtbot.waitSignal(window.event_requested) as asked:
        click(button("after “Rust & <b>friends</b>”", window.person.contributions))
    assert asked.args == [evening.id]
    activate(window, qtbot)
    link = button("example.org/patch", window.person.contributions)
    link.setFocus()
    press(Key.Key_Return)
    assert [url.toString() for url in opened] == ["https://www.example.org/patch/"]


def test_a_stage_of_two_seasons_is_there_twice(crowd: Crowd, amina: Person, window: PeopleWindow) -> None:
    for days_ago in (400, 20):
        crowd.reach(amina, "Coding", Stage.ACTIVE, days_ago)
    said = words_in(window.person.contributions)
    assert [line for line in said if line.startswith("Change what")] == [
        "Change what was noted on 26 Jun 2013",
        "Change what was noted on 11 Jul 2014",
    ]
