"""The small data file that is there before something is killed, and how it is looked at afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from mozspaces_desktop.core import clock, door, labels, people, spaces, sqlite_files, verify
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Space, Track
from tests.conftest import NOW

FILE = "data.sqlite"
BACKUPS = "backups"
PEOPLE = 24
KEY, OTHER_KEY = Key(b"first passphrase", b"of such a length"), Key(b"other passphrase", b"of that length, ")
"""Keys that take no time to derive."""

Confirm = Callable[[str], None]

_LEFT = (".partial", ".encrypting", ".rescue", ".rescued", ".restoring")
_KEPT_AN_HOUR = ".mozspaces-"
"""How half-written exports begin: the next one in that folder removes them when nobody can be at them any more."""


def make_evening(place: Path, *, key: Key | None = None, made_at: datetime = NOW) -> None:
    """A file with an event on now, and people."""
    place.mkdir(parents=True)
    at = clock.fixed_clock(made_at)
    with Database.create(place / FILE, clock=at, key=key) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        said = EventFields("Tonight", NOW, NOW + timedelta(hours=2), space.tzid, Track.TECHNICAL)
        add_event(session, space, said).status = EventStatus.HELD
        for number in range(PEOPLE):
            people.add_person(session, name=f"Person {number} Diallo", email=f"p{number}@example.org")


def opened(place: Path, key: Key | None = None, *, at: datetime = NOW) -> Database:
    """The data file of a run, opened as the program does."""
    running = clock.running_clock(at)
    return Database.open(place / FILE, clock=running, actor="Camille", backups=place / BACKUPS, key=key)


def store_of(place: Path, *, at: datetime = NOW) -> BackupStore:
    """Its backups."""
    return BackupStore(place / FILE, place / BACKUPS, clock=clock.running_clock(at))


def sound(place: Path, key: Key | None = None) -> Database:
    """Open the file as the next start would, and make sure that nothing is wrong with it, and nothing lies about."""
    database = opened(place, key)
    store_of(place).remove_partials()
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []
    assert_whole(place / FILE, key)
    left = [one.name for one in place.rglob("*") if one.name.endswith(_LEFT) and not one.name.startswith(_KEPT_AN_HOUR)]
    assert left == []
    return database


def assert_whole(path: Path, key: Key | None = None) -> None:
    """SQLite finds nothing wrong with the file at `path`."""
    with closing(sqlite_files.connect(path, key)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def everybody(database: Database) -> list[str]:
    """The keys of all people."""
    with database.read() as session:
        return list(session.scalars(select(Person.id).order_by(Person.number)))


def let_in(database: Database, person_id: str) -> None:
    """What the door does."""
    with database.begin(labels.CHECK_IN, name="Somebody") as session:
        event, person = session.scalars(select(Event)).one(), session.get(Person, person_id)
        assert person is not None
        door.check_in(session, event, person, method=Method.SEARCH)


def who_is_in(place: Path, key: Key | None = None) -> Counter[str]:
    """Who is in, by key, and how often."""
    with sound(place, key) as database, database.read() as session:
        return Counter(session.scalars(select(CheckIn.person_id).where(CheckIn.retired_at.is_(None))))


def how_many(place: Path, key: Key | None = None) -> dict[str, int]:
    """How many rows there are of what matters."""
    with sound(place, key) as database, database.read() as session:
        return {kind.__tablename__: session.query(kind).count() for kind in (Event, Person, CheckIn)}


def the_space(database: Database) -> Space:
    """The only space of the file."""
    with database.read() as session:
        return session.scalars(select(Space)).one()
