"""The same data give the same file in another process, with other hashes, another time zone and another language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from tests.conftest import NOW
from tests.core.pilot_workbook.test_export import SMALL
from tests.core.seasons import write_season

EXPORT = """
import sys
from datetime import datetime
from pathlib import Path
from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import export_workbook
source, target, now = sys.argv[1:]
now = datetime.fromisoformat(now)
with Database.open(Path(source), clock=clock.fixed_clock(now)) as database, database.read() as session:
    season = next(one for one in spaces.seasons(session) if one.name == "Spring")
    scope = Scope(tuple(spaces.spaces(session)), Period.of(season))
    export_workbook(session, Path(target), scope, now=now, names=True, attendance=True)
"""


def exported(source: Path, target: Path, **environment: str) -> bytes:
    """What a process of its own, in this environment, writes of all spaces."""
    command = [sys.executable, "-W", "error", "-c", EXPORT, str(source), str(target), NOW.isoformat()]
    home = {"MOZSPACES_HOME": str(target.parent)}
    root = str(Path(__file__).parents[3])
    done = subprocess.run(
        command, env=os.environ | home | environment, cwd=root, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return target.read_bytes()


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    source = tmp_path / "data.sqlite"
    with (
        Database.create(source, clock=clock.fixed_clock(NOW)) as database,
        database.begin("Write a season") as session,
    ):
        write_season(session, SMALL)
        spaces.add_space(session, name="Taipei", city="Taipei", country="TW", tzid="Asia/Taipei")
    one = exported(source, tmp_path / "one.xlsx", PYTHONHASHSEED="1", TZ="Pacific/Auckland", LC_ALL="C.UTF-8")
    other = exported(
        source, tmp_path / "other.xlsx", PYTHONHASHSEED="2", TZ="America/Los_Angeles", LC_ALL="C", LANG="fr_FR.UTF-8"
    )
    assert one == other
