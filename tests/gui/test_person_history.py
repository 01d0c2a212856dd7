from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import contributions, door, labels, spaces
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Method, Person, Space, Stage, Track
from mozspaces_desktop.core.people import add_person, change_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.person_history import PersonHistoryDialog
from tests.conftest import SteppingClock


@pytest.fixture(autouse=True)
def _american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def evening(context: Context, paris: Space, at_paris: Callable[..., datetime]) -> Event:
    start = at_paris(2014, 7, 31, 19)
    with context.database.begin(labels.ADD_EVENT, title="Rust") as session:
        said = EventFields("Rust <b>", start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        return add_event(session, paris, said)


def shown(dialog: PersonHistoryDialog) -> list[list[str]]:
    table = dialog.findChild(QTableView)
    assert isinstance(table, QTableView)
    model = table.model()
    return [[model.index(line, column).data() for column in range(3)] for line in range(model.rowCount())]


def test_everything_that_happened_is_told_the_latest_first(
    qtbot: QtBot, context: Context, paris: Space, evening: Event, ticking: SteppingClock
) -> None:
    database = context.database
    with database.begin(labels.CHECK_IN, name="Amina Dialo") as session:
        person = add_person(session, name="Amina Dialo")
        door.check_in(session, row(session, Event, evening.id), person, method=Method.WALK_IN)
    ticking.moment += timedelta(minutes=5)
    with database.begin("Change {name}", name="Amina Diallo") as session:
        change_person(session, row(session, Person, person.id), name="Amina Diallo", email="a@example.org")
    ticking.moment += timedelta(minutes=5)
    with database.begin("Note contribution of {name}", name="Amina Diallo") as session:
        area = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, person, area, Stage.ACTIVE, ticking.moment.date(), event=evening)
    database.undo()

    dialog = PersonHistoryDialog(context, person.id)
    qtbot.addWidget(dialog)
    dialog.show()
    lines = shown(dialog)
    assert [line[1] for line in lines] == ["Camille"] * 4
    assert [line[2].splitlines() for line in lines] == [
        ["Undone: Note contribution of Amina Diallo", "No contribution after “Rust <b>” (7/31/14)"],
        ["Note contribution of Amina Diallo", "Contribution after “Rust <b>” (7/31/14)"],
        ["Change Amina Diallo", "Name: Amina Dialo → Amina Diallo", "E-mail: – → a@example.org"],
        ["Check in Amina Dialo", "At “Rust <b>” (7/31/14)"],
    ]
    assert lines[-1][0].replace("\u202f", " ") == "7/31/14 7:10 PM"


def test_the_door_opens_the_history_of_the_selected_person(qtbot: QtBot, context: Context, evening: Event) -> None:
    with context.database.begin(labels.CHECK_IN, name="Amina Diallo") as session:
        add_person(session, name="Amina Diallo")
    tab = CheckinTab(context)
    qtbot.addWidget(tab)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    qtbot.keyClicks(tab.ui.search, "amina")
    qtbot.keyClick(tab.ui.search, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = tab.findChildren(PersonHistoryDialog)
    assert dialog.windowTitle() == "History of Amina Diallo"
    assert [line[2] for line in shown(dialog)] == ["Check in Amina Diallo"]
    dialog.reject()
