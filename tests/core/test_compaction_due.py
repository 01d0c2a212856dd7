"""When the journal is summed up: seldom, never without a backup, never while people are coming in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import sqlite_files
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.compaction import HORIZON, Compacted, compact_if_due
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Setting, Space, Track
from tests.conftest import SteppingClock
from tests.core.test_compaction import everything, raw, rename, sound


@pytest.fixture
def renamed(database: Database, paris: Space, ticking: SteppingClock) -> Database:
    """A file in which much was overwritten more than a year ago, and a little was done since."""
    for number in range(4):
        rename(database, paris, f"Name {number}")
    ticking.moment += HORIZON + timedelta(days=1)
    rename(database, paris, "Lutetia")
    return database


def test_it_is_due_once_a_month_and_only_for_what_is_older_than_the_horizon(
    renamed: Database, paris: Space, ticking: SteppingClock
) -> None:
    heard: list[frozenset[str]] = []
    renamed.listeners.append(heard.append)
    assert compact_if_due(renamed) == Compacted(actions=3, changes=3, values=4)
    assert compact_if_due(renamed) is None
    ticking.moment += timedelta(days=31)
    assert compact_if_due(renamed) is None
    rename(renamed, paris, "Lutetia Parisiorum")
    ticking.moment += HORIZON
    rename(renamed, paris, "Paname")
    assert compact_if_due(renamed) == Compacted(actions=1, changes=1, values=1)
    assert heard == [frozenset({"space"})] * 2
    assert str(renamed.undo()) == "Rename to Paname"


def test_an_empty_file_has_nothing_to_sum_up(database: Database) -> None:
    assert compact_if_due(database) is None


def test_a_clock_that_runs_years_ahead_makes_nothing_old(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    rename(database, paris, "A")
    ticking.moment += timedelta(days=3650)
    assert compact_if_due(database) is None


def test_a_note_from_the_future_does_not_keep_it_away_for_ever(renamed: Database, ticking: SteppingClock) -> None:
    with renamed.begin("") as session:
        session.add(Setting(key="journal_compacted", value=(ticking.moment + timedelta(days=900)).isoformat()))
    assert compact_if_due(renamed) is not None


def test_not_while_a_door_is_open(renamed: Database, paris: Space, ticking: SteppingClock) -> None:
    start, end = ticking.moment, ticking.moment + timedelta(hours=2)
    with renamed.begin("Add") as session:
        add_event(session, paris, EventFields("Tonight", start, end, "UTC", Track.TECHNICAL))
    assert compact_if_due(renamed) is None
    ticking.moment = end
    assert compact_if_due(renamed) is not None


def test_nothing_goes_that_is_not_in_a_backup(renamed: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with Database.open(renamed.path, clock=renamed.clock, backups=folder) as opened:
        assert opened.backups is not None
        before = everything(opened)
        assert compact_if_due(opened) is not None
        [backup] = opened.backups.listing()
    with Database.open(backup.path) as copy:
        assert everything(copy) == before


def test_a_backup_that_has_everything_is_enough(renamed: Database, tmp_path: Path) -> None:
    with Database.open(renamed.path, clock=renamed.clock, backups=tmp_path / "backups") as opened:
        assert opened.backups is not None
        made = opened.backups.make(Reason.DAILY)
        assert compact_if_due(opened) is not None
        assert opened.backups.listing() == [made]


def test_a_backup_that_cannot_be_made_leaves_all_as_it_is(renamed: Database, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")
    before = everything(renamed)
    with Database.open(renamed.path, clock=renamed.clock, backups=tmp_path / "backups") as opened:
        with pytest.raises(FileError):
            compact_if_due(opened)
        assert everything(opened) == before


def test_space_is_given_back_when_much_is_free(database: Database, paris: Space, ticking: SteppingClock) -> None:
    for number in range(40):
        rename(database, paris, f"{number}" * 20_000)
    ticking.moment += HORIZON + timedelta(days=1)
    rename(database, paris, "Lutetia")
    database.checkpoint()
    before = database.path.stat().st_size
    compact_if_due(database)
    assert database.path.stat().st_size < before / 2
    assert raw(database, "PRAGMA freelist_count") == [(0,)]
    assert sound(database)


def test_a_file_that_is_read_elsewhere_keeps_its_free_pages(
    database: Database, paris: Space, ticking: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_files, "BUSY_SECONDS", 0.05)
    for number in range(40):
        rename(database, paris, f"{number}" * 20_000)
    ticking.moment += HORIZON + timedelta(days=1)
    rename(database, paris, "Lutetia")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM space").fetchall()
        assert compact_if_due(database) is not None
    assert sound(database)
