from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import clock, journal_check, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Track
from tests.conftest import NOW

KILLS = 50
PEOPLE = 5
LONGEST_S = 60
"""How long a window may take to let people in; one that hangs or shows an error is killed then, and fails."""
HOST = Path(__file__).with_name("door_to_kill.py")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file with an event on now and people to let in."""
    path = tmp_path_factory.mktemp("kill") / "evening.sqlite"
    with Database.create(path, clock=clock.fixed_clock(NOW)) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        said = EventFields("Tonight", NOW, NOW + timedelta(hours=2), space.tzid, Track.TECHNICAL)
        add_event(session, space, said).status = EventStatus.CONFIRMED
        for number in range(PEOPLE):
            people.add_person(session, name=f"Person{number:02} Diallo")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    return path


def acknowledged_before_kill(path: Path, *, seed: int) -> list[str]:
    """Open the window on the file, let people in, kill it some moment after some confirmation; who was confirmed."""
    dice = random.Random(seed)  # noqa: S311 -- when to kill
    names = [f"person{number:02}" for number in dice.sample(range(PEOPLE), PEOPLE)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "MOZSPACES_HOME": str(path.parent / "home")}
    process = subprocess.Popen(
        [sys.executable, str(HOST), str(path), *names],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    impatience = threading.Timer(LONGEST_S, process.kill)
    impatience.start()
    with process:
        heard = [process.stdout.readline() for _ in range(dice.randint(1, PEOPLE))]
        impatience.cancel()
        time.sleep(dice.choice((0, 0, dice.uniform(0, 0.03))))
        process.kill()
        rest, errors = process.stdout.read(), process.stderr.read()
    assert all(line.startswith("ACK ") for line in heard), errors
    return [line.split()[1] for line in [*heard, *rest.splitlines(keepends=True)] if line.endswith("\n")]


def kill_once(evening: Path, folder: Path, seed: int) -> int:
    """Kill the window once and look at the file; how many had been confirmed."""
    folder.mkdir()
    path = folder / "data.sqlite"
    shutil.copy(evening, path)
    confirmed = acknowledged_before_kill(path, seed=seed)
    with Database.open(path, clock=clock.fixed_clock(NOW)) as database, database.read() as session:
        assert not list(journal_check.problems(session.connection()))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        found = Counter(who for (who,) in connection.execute("SELECT person_id FROM check_in WHERE retired_at IS NULL"))
    assert all(found[person_id] == 1 for person_id in confirmed)
    assert set(found.values()) == {1}
    assert len(found) <= len(confirmed) + 1
    return len(confirmed)


def test_whoever_the_window_confirmed_is_in_the_file_after_a_kill(evening: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(max_workers=2) as both:
        runs = [both.submit(kill_once, evening, tmp_path / str(seed), seed) for seed in range(KILLS)]
        confirmed = [run.result() for run in runs]
    assert len(confirmed) == KILLS
    assert sum(confirmed) > KILLS
