"""The door while a queue waits: a check-in on the disk, beside a bare insert, and each key until all is painted.

100,000 people, 500 of them expected and 300 in already. The check-ins and the bare inserts take turns in one run, on
one disk, with the same durability (WAL, ``synchronous=FULL``), so that their ratio means something on any machine.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks.large_file import NOW, make_file
from benchmarks.result import Result, percentile
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.checkin.desk import Desk
from tests.end_to_end.hands import Hands
from tests.end_to_end.stage import Stage
from tests.end_to_end.two_hundred import NOW as EVENING
from tests.end_to_end.two_hundred import Evening, make_evening

_PEOPLE, _EXPECTED, _IN_ALREADY, _CHECK_INS, _SHOWN = 100_000, 500, 300, 400, 150
_MOST_TIMES, _FRAME_MS = 4.0, 1000 / 60

Person = tuple[str, str]


def run() -> list[Result]:
    """Measure the desk alone, then the window."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "door.sqlite"
        make_file(path, _PEOPLE)
        event_id, people = prepared(path)
        with Database.open(path, clock=clock.running_clock(NOW), actor="bench") as database:
            desk = Desk(database)
            desk.event_id = event_id
            for person in people[:_IN_ALREADY]:
                desk.check_in(*person)
            results = on_disk(desk, people[_IN_ALREADY:][:_CHECK_INS], Path(folder))
            for _ in range(_CHECK_INS):
                desk.take_back_last()
        return results + painted("door", path, Path(folder), people[_IN_ALREADY:]) + _evening(Path(folder))


def prepared(path: Path) -> tuple[str, list[Person]]:
    """Give the event on now a room and those expected; its key, and people in any order, those expected among them."""
    with closing(sqlite3.connect(path)) as connection, connection:
        (event_id,) = connection.execute("SELECT id FROM event ORDER BY dtstart DESC LIMIT 1").fetchone()
        people = connection.execute("SELECT id, name FROM person ORDER BY number LIMIT 5000").fetchall()
        random.Random(1).shuffle(people)  # noqa: S311 -- who comes when
        stamp = NOW.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        connection.executemany(
            "INSERT OR IGNORE INTO registration (id, created_at, event_id, person_id, source, seats)"
            " VALUES (?, ?, ?, ?, 'list', 1)",
            [
                (f"sign-up {number}", stamp, event_id, who)
                for number, (who, _) in enumerate(people[: 2 * _EXPECTED : 2])
            ],
        )
    return event_id, people


def on_disk(desk: Desk, people: list[Person], folder: Path) -> list[Result]:
    """What a check-in of `people` takes at `desk`, in turns with bare inserts into a file in `folder`."""
    bare, ours = [], []
    with closing(sqlite3.connect(folder / "bare.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE check_in (id TEXT PRIMARY KEY, event TEXT, person TEXT, at TEXT)")
        for person_id, name in people:
            begun = time.perf_counter()
            connection.execute("INSERT INTO check_in VALUES (?, ?, ?, ?)", (person_id, desk.event_id, name, str(NOW)))
            middle = time.perf_counter()
            outcome = desk.check_in(person_id, name)
            ours.append((time.perf_counter() - middle) * 1000)
            bare.append((middle - begun) * 1000)
            if outcome.kind != "positive":
                raise RuntimeError(outcome.text)
    ratio = percentile(ours, 0.5) / percentile(bare, 0.5)
    return [
        Result(
            "door: a bare insert, on disk (p50 / p99)", f"{percentile(bare, 0.5):.2f} / {percentile(bare, 0.99):.2f} ms"
        ),
        Result(
            "door: a check-in, on disk (p50 / p99)", f"{percentile(ours, 0.5):.2f} / {percentile(ours, 0.99):.2f} ms"
        ),
        Result(
            "door: a check-in in bare inserts (p50)", f"{ratio:.1f}", f"asked: <= {_MOST_TIMES:g}", ratio <= _MOST_TIMES
        ),
    ]


def painted(what: str, path: Path, folder: Path, people: list[Person], *, key: Key | None = None) -> list[Result]:
    """What each key takes in the window on the file at `path`, until everything is painted; `what` names them."""
    stage = Stage(path, folder / "window.ini", clock=clock.running_clock(NOW))
    try:
        if key is not None:
            stage.program.open(path, key)
        stage.tab("reports")
        tab = stage.tab("checkin")
        hands, keys = Hands(), Hands()
        for _person_id, name in people[:_SHOWN]:
            keys.type(name[:6])
            hands.enter()
            hands.press(Qt.Key.Key_F2)
            hands.press(Qt.Key.Key_Delete)
            hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            tab.ui.search.clear()
            QApplication.processEvents()
    finally:
        stage.close()
    return _frames(what, hands)


def _evening(folder: Path) -> list[Result]:
    """The evening of 200 arrivals that the tests play, too: no key may take longer than a frame."""
    known = make_evening(folder / "evening.sqlite", seed=1)
    stage = Stage(folder / "evening.sqlite", folder / "evening.ini", clock=clock.running_clock(EVENING))
    hands = Hands()
    try:
        Evening(stage, hands, known, seed=1).play()
    finally:
        stage.close()
    return _frames("evening", hands)


def _frames(what: str, hands: Hands) -> list[Result]:
    results = []
    for name in dict.fromkeys(name for name, _ in hands.frames):
        frames = [took for key, took in hands.frames if key == name]
        worst = percentile(frames, 0.99)
        value = f"{percentile(frames, 0.5):.1f} / {worst:.1f} / {max(frames):.1f} ms"
        title = f"{what}: {name}, until painted (p50 / p99 / worst)"
        results.append(Result(title, value, f"asked: <= {_FRAME_MS:.1f} ms", worst <= _FRAME_MS))
    return results


if __name__ == "__main__":
    for result in run():
        sys.stdout.write(result.line() + "\n")
