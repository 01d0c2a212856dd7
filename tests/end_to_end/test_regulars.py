"""When the program has started, those who come often move to the front of the search."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import door, people, regulars, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Method, Track
from mozspaces_desktop.gui import file_watch
from tests.conftest import NOW, SteppingClock
from tests.end_to_end.stage import Stage


@pytest.fixture
def file(tmp_path: Path, ticking: SteppingClock) -> Path:
    path = tmp_path / "regulars.sqlite"
    with Database.create(path, clock=ticking) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        amina, ana = people.add_person(session, name="Amina"), people.add_person(session, name="Ana")
        people.add_person(session, name="Björn")
        for days in (1, 2):
            start = NOW - timedelta(days=days)
            said = EventFields("Past", start, start + timedelta(hours=2), space.tzid, Track.TECHNICAL)
            event = add_event(session, space, said)
            session.flush()
            door.check_in(session, event, amina, method=Method.SEARCH)
        door.check_in(session, event, ana, method=Method.SEARCH)
    return path


def visits(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT name, visits FROM person").fetchall())


def test_regulars_are_ranked_after_the_start_some_at_a_time(
    qtbot: QtBot, file: Path, tmp_path: Path, ticking: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_watch, "_RANKED_AFTER_MS", 0)
    monkeypatch.setattr(regulars, "_IN_A_TURN", 1)
    assert visits(file) == {"Amina": 0, "Ana": 0, "Björn": 0}
    stage = Stage(file, tmp_path / "window.ini", clock=ticking)
    stage.wait(lambda: visits(file) == {"Amina": 2, "Ana": 1, "Björn": 0}, "the ranks")
    stage.close()
