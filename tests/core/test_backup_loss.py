"""What would be lost by restoring a backup."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import door, people, restoring
from mozspaces_desktop.core.backup_loss import Loss, lost_by
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import DamagedError, FileError
from mozspaces_desktop.core.models import Event, Method, Person
from mozspaces_desktop.core.rows import retire
from tests.conftest import NOW, SteppingClock


def add_person(database: Database, name: str) -> Person:
    with database.begin("Add {name}", name=name) as session:
        return people.add_person(session, name=name)


def test_nothing_is_lost_by_a_backup_of_now(database: Database, tonight: Event) -> None:
    made = BackupStore(database.path).make(Reason.DAILY)
    assert lost_by(database.path, made.path) == Loss(True, 0, None, 0, events=0, people=0, check_ins=0)


def test_what_was_done_since(database: Database, tonight: Event, ticking: SteppingClock) -> None:
    gone = add_person(database, "Gone")
    made = BackupStore(database.path).make(Reason.DAILY)
    ticking.moment += timedelta(minutes=5)
    amina = add_person(database, "Amina")
    with database.begin("Check in") as session:
        door.check_in(session, tonight, amina, method=Method.SEARCH)
    with database.begin("Delete") as session:
        retire(session, [session.get_one(Person, gone.id)])
    since = NOW + timedelta(minutes=5)
    assert lost_by(database.path, made.path) == Loss(True, 3, since, 0, events=0, people=1, check_ins=1)


def test_two_files_that_parted(database: Database, tonight: Event, ticking: SteppingClock, tmp_path: Path) -> None:
    """A backup is restored, and work goes on there: what was kept then has things that the file has not."""
    store = BackupStore(database.path, clock=ticking)
    made = store.make(Reason.DAILY)
    for name in ("Amina", "Zoé"):
        add_person(database, name)
    database.close()
    kept = restoring.restore(made.path, store)
    assert kept is not None
    with Database.open(database.path, clock=lambda: NOW + timedelta(hours=1)) as restored:
        add_person(restored, "Li")
        assert lost_by(restored.path, kept) == Loss(
            True, 1, NOW + timedelta(hours=1), 2, events=0, people=1, check_ins=0
        )


def test_a_file_of_somebody_else(database: Database, tonight: Event, tmp_path: Path) -> None:
    with Database.create(tmp_path / "other.sqlite") as other:
        add_person(other, "Amina")
    with_wal = lost_by(database.path, tmp_path / "other.sqlite")
    assert (with_wal.related, with_wal.gained, with_wal.events) == (False, 1, 1)
    assert with_wal.changes > 0


def test_the_same_space_is_related_even_when_the_journals_have_nothing_in_common(
    database: Database, tonight: Event
) -> None:
    made = BackupStore(database.path).make(Reason.DAILY)
    with database.begin("") as session:
        session.connection().exec_driver_sql("DELETE FROM journal_change")
        session.connection().exec_driver_sql("DELETE FROM journal_action")
    loss = lost_by(database.path, made.path)
    assert (loss.related, loss.changes, loss.since) == (True, 0, None)


def test_a_damaged_file_says_so(database: Database, tonight: Event, tmp_path: Path) -> None:
    made = BackupStore(database.path).make(Reason.DAILY)
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(made.path.read_bytes()[:4096] + b"\xff" * 100_000)
    with pytest.raises(DamagedError):
        lost_by(damaged, made.path)
    with pytest.raises(FileError, match="cannot be opened"):
        lost_by(tmp_path / "none.sqlite", made.path)
