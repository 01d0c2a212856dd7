from __future__ import annotations

from pathlib import Path

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.left_over import LeftOver, forgotten

CALLED = "Forgotten person"


@pytest.fixture
def amina(database: Database) -> str:
    with database.begin("Add") as session:
        found = people.add_person(session, name="Amina Diallo")
    return found.id


def test_who_was_in_nothing_else_leaves_nothing(database: Database, amina: str, tmp_path: Path) -> None:
    register(database, Exported.PERSON, tmp_path / "amina.html", with_names=True, person_id=amina)
    left = forgotten(database, amina, called=CALLED, stores=[BackupStore(database.path, tmp_path / "none")])
    assert left == LeftOver([], [], [], [])
    assert not left.is_anything
    assert b"Amina" not in database.path.read_bytes()


def test_backups_of_each_place_and_exports_for_others_are_left(database: Database, amina: str, tmp_path: Path) -> None:
    stores = [BackupStore(database.path, tmp_path / name, clock=database.clock) for name in ("first", "second")]
    older = [store.make(Reason.DAILY) for store in stores]
    register(database, Exported.DOOR_LIST, None, with_names=True)
    left = forgotten(database, amina, called=CALLED, stores=stores)
    assert left.is_anything
    assert (left.backups, left.closed, [one.kind for one in left.exports]) == (older, [], ["door list"])


def test_nobody_can_be_forgotten_who_is_not_there(database: Database) -> None:
    with pytest.raises(RefusedError, match="no longer in the file"):
        forgotten(database, "nobody", called=CALLED, stores=[])
