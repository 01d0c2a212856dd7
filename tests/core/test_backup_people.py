from __future__ import annotations

from pathlib import Path

from mozspaces_desktop.core import forgetting, labels, people
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_people import still_holding
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models import Person

CALLED = "Forgotten person"


def forget(database: Database, person_id: str) -> None:
    with database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget(session, session.get_one(Person, person_id), called=CALLED)
    database.wipe()


def test_those_made_between_coming_and_forgetting_hold_them(database: Database, tmp_path: Path) -> None:
    store = BackupStore(database.path, tmp_path / "backups")
    store.make(Reason.DAILY)
    with database.begin("Add") as session:
        person = people.add_person(session, name="Amina Diallo")
    during = store.make(Reason.CLOSING)
    forget(database, person.id)
    store.make(Reason.BY_HAND)
    assert still_holding(store.listing(), [person.id], called=CALLED) == ([during], [])


def test_what_cannot_be_opened_is_said_to_be_so(database: Database, tmp_path: Path) -> None:
    store = BackupStore(database.path, tmp_path / "backups")
    with database.begin("Add") as session:
        person = people.add_person(session, name="Amina Diallo")
    damaged, gone = store.make(Reason.DAILY), store.make(Reason.CLOSING)
    damaged.path.write_bytes(b"SQLite format 3\0" + bytes(4096))
    gone.path.unlink()
    assert still_holding([damaged, gone], [person.id], called=CALLED) == ([], [damaged, gone])


def test_encrypted_ones_are_opened_with_their_key_and_plain_ones_without(database: Database, tmp_path: Path) -> None:
    key = Key.fresh("correct horse battery staple")
    path = tmp_path / "encrypted.sqlite"
    with Database.create(path, clock=database.clock, key=key) as encrypted:
        with encrypted.begin("Add") as session:
            person = people.add_person(session, name="Amina Diallo")
        store = BackupStore(path, tmp_path / "backups", clock=database.clock)
        closed = store.make(Reason.DAILY, key=key)
    with database.begin("Add") as session:
        session.add(Person(id=person.id, name="Amina Diallo", search_key="amina"))
    plain = BackupStore(database.path, tmp_path / "plain").make(Reason.DAILY)
    assert still_holding([closed, plain], [person.id], called=CALLED, key=key) == ([closed, plain], [])
    assert still_holding([closed, plain], [person.id], called=CALLED) == ([plain], [closed])
