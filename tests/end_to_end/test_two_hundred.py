from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import clock, verify
from mozspaces_desktop.core.database import Database
from tests.end_to_end.hands import Hands
from tests.end_to_end.stage import Stage
from tests.end_to_end.two_hundred import ARRIVALS, NOW, ROOM_FOR, Evening, Visitor, make_evening


@pytest.fixture
def played(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Path, Evening, Stage]]:
    path = tmp_path / "evening.sqlite"
    known = make_evening(path, seed=1)
    stage = Stage(path, tmp_path / "window.ini", clock=clock.running_clock(NOW))
    evening = Evening(stage, Hands(), known, seed=1)
    evening.play()
    yield path, evening, stage
    stage.close()


def raw(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_an_evening_of_200_arrivals_leaves_the_scripts_list(played: tuple[Path, Evening, Stage]) -> None:
    path, evening, stage = played
    query = "SELECT p.name FROM check_in c JOIN person p ON p.id = c.person_id WHERE c.retired_at IS NULL"
    names: Counter[object] = Counter(name for (name,) in raw(path, query))
    assert names == Counter(visitor.name for visitor in evening.inside)
    assert ARRIVALS - 20 < len(evening.inside) <= ARRIVALS
    assert raw(path, "SELECT sum(count), sum(newcomers) FROM guests WHERE retired_at IS NULL") == [
        (evening.guests, evening.newcomers)
    ]
    in_all = len(evening.inside) + evening.guests
    assert in_all > ROOM_FOR
    assert evening.asked == 1
    assert raw(path, "SELECT count(*) FROM capacity_override WHERE retired_at IS NULL") == [(1,)]
    _shown(stage, evening, in_all)
    with Database.open(path) as database, database.read() as session:
        assert not list(verify.problems(session.connection()))


def _shown(stage: Stage, evening: Evening, in_all: int) -> None:
    """What the door shows is what is in the file."""
    tab = stage.tab("checkin")
    model = tab.ui.arrivals.model()
    shown = Counter(model.index(place, 0).data() for place in range(model.rowCount()))
    assert shown == Counter(visitor.name for visitor in evening.inside)
    assert tab.ui.header.attendees.accessibleDescription() == f"In: {in_all}"
    assert f"{in_all} of {ROOM_FOR}" in tab.ui.header.ui.details.text()


def test_the_same_seed_is_the_same_evening(tmp_path: Path) -> None:
    first, second = (make_evening(tmp_path / f"{turn}.sqlite", seed=3) for turn in range(2))
    assert first == second
    assert isinstance(first[0], Visitor)
