"""Two windows, or a window and a command, on one file: the counter is right in both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import door, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event, event_by_id
from mozspaces_desktop.core.models import EventStatus, Method, Person, Track
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW, SteppingClock
from tests.end_to_end.stage import Stage


@pytest.fixture
def file(tmp_path: Path, ticking: SteppingClock) -> tuple[Path, str, str]:
    """A data file, the key of the event that is on, and that of somebody who is not in."""
    path = tmp_path / "shared.sqlite"
    with Database.create(path, clock=ticking) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        times = (NOW, NOW + timedelta(hours=2))
        said = EventFields("Tonight", *times, space.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
        event, amina = add_event(session, space, said), people.add_person(session, name="Amina")
        session.flush()
        return path, event.id, amina.id


@pytest.fixture
def stage(qapp: QApplication, file: tuple[Path, str, str], tmp_path: Path, ticking: SteppingClock) -> Iterator[Stage]:
    opened = Stage(file[0], tmp_path / "window.ini", clock=ticking)
    yield opened
    opened.close()


def test_somebody_let_in_elsewhere_is_counted_here(
    stage: Stage, file: tuple[Path, str, str], ticking: SteppingClock
) -> None:
    path, event_id, person_id = file
    tab = stage.tab("checkin")
    counter = tab.ui.header.attendees
    assert counter.accessibleDescription() == "In: 0"
    with Database.open(path, clock=ticking, actor="Bob") as other, other.begin("Check in") as session:
        door.check_in(session, event_by_id(session, event_id), row(session, Person, person_id), method=Method.COMMAND)
    stage.wait(lambda: counter.accessibleDescription() == "In: 1", "the other window's check-in")
    assert tab.ui.arrivals.model().rowCount() == 1
