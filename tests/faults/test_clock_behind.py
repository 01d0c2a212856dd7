"""The computer's clock is behind what was done in the file: somebody is told, once, and may know better."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Setting
from mozspaces_desktop.core.wrong_clock import TOLERANCE, believe_clock, last_entry_ahead
from mozspaces_desktop.gui.clock_note import ClockNote
from tests.conftest import NOW, SteppingClock
from tests.end_to_end.stage import Stage
from tests.faults.evenings import FILE, everybody, let_in, make_evening


@pytest.fixture
def evening(tmp_path: Path) -> Path:
    make_evening(tmp_path / "evening")
    return tmp_path / "evening" / FILE


@pytest.fixture
def laptop() -> SteppingClock:
    return SteppingClock(NOW + timedelta(minutes=1))


@pytest.fixture
def database(evening: Path, laptop: SteppingClock) -> Iterator[Database]:
    with Database.open(evening, clock=laptop) as database:
        yield database


def ahead(database: Database) -> bool:
    with database.read() as session:
        return last_entry_ahead(session) is not None


def test_an_hour_is_nothing_and_more_is_told(database: Database, laptop: SteppingClock) -> None:
    assert not ahead(database)
    laptop.moment = NOW - TOLERANCE + timedelta(minutes=1)
    assert not ahead(database)
    laptop.moment = NOW - TOLERANCE - timedelta(minutes=1)
    with database.read() as session:
        last = last_entry_ahead(session)
    assert last is not None
    assert abs(last - NOW) < timedelta(seconds=1)


def test_a_demo_has_its_own_time(database: Database, laptop: SteppingClock) -> None:
    laptop.moment = NOW - timedelta(days=1)
    with database.begin("") as session:
        session.merge(Setting(key="demo", value="yes"))
    assert not ahead(database)


def test_who_knows_better_is_asked_once(database: Database, laptop: SteppingClock) -> None:
    """The clock was a year ahead for one evening. What is done from now on counts on from there, and nobody nags."""
    laptop.moment = NOW - timedelta(days=365)
    with database.begin("") as session:
        believe_clock(session)
    assert not ahead(database)
    for person in everybody(database)[:3]:
        let_in(database, person)
    laptop.moment += timedelta(days=7)
    assert not ahead(database)
    laptop.moment = NOW + timedelta(days=3)
    let_in(database, everybody(database)[3])
    laptop.moment = NOW
    assert ahead(database)


def test_an_empty_journal_says_nothing(tmp_path: Path, laptop: SteppingClock) -> None:
    with Database.create(tmp_path / "empty.sqlite", clock=laptop) as database:
        assert not ahead(database)
        with database.begin("") as session:
            believe_clock(session)
        assert not ahead(database)


def note(stage: Stage) -> ClockNote:
    return stage.program.findChildren(ClockNote)[-1]


def test_the_window_says_so_until_it_is_closed(evening: Path, tmp_path: Path, laptop: SteppingClock) -> None:
    laptop.moment = NOW - timedelta(hours=5)
    stage = Stage(evening, tmp_path / "window.ini", clock=laptop)
    try:
        stage.wait(lambda: note(stage).banner.isVisible(), "the note")
        said = note(stage).banner.accessibleName()
        assert said.startswith("This computer's clock says Jul 31, 2014, 2:10")
        assert "something was done in this file on Jul 31, 2014, 7:10" in said
        laptop.moment = NOW
        note(stage).look()
        assert not note(stage).banner.isVisible()  # the clock was set
        laptop.moment = NOW - timedelta(hours=5)
        note(stage).look()
        assert note(stage).banner.isVisible()
        stage.click(note(stage).banner._close)
        assert not note(stage).banner.isVisible()
    finally:
        stage.close()
    again = Stage(evening, tmp_path / "window.ini", clock=clock.fixed_clock(NOW - timedelta(hours=5)))
    try:
        note(again).look()
        assert not note(again).banner.isVisible()
    finally:
        again.close()
