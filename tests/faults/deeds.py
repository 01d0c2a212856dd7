"""What is killed: an evening at the door, imports, exports, migrations, backups and restores of a small data file."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

from sqlalchemy import select

from mozspaces_desktop.core import backups, clock, data_file, door, labels, people, restoring, spaces, verify
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Space, Track
from mozspaces_desktop.core.pilot_workbook import export_workbook
from mozspaces_desktop.core.signups.list_formats import read_as_remembered
from mozspaces_desktop.core.signups.plan import apply_import, plan_import
from mozspaces_desktop.core.signups.reader import ListReader
from tests.conftest import NOW
from tests.faults.kills import Deed

FILE = "data.sqlite"
PEOPLE, LISTED = 60, 200
STORED = Path(__file__).parents[1] / "data" / "databases"

Confirm = Callable[[str], None]


def opened(place: Path) -> Database:
    """The data file of a run, opened as the program does."""
    return Database.open(place / FILE, clock=clock.running_clock(NOW), actor="Camille", backups=place / "backups")


def deeds(folder: Path) -> Sequence[Deed]:
    """All of them; what they begin with is made in `folder`."""
    evening = folder / "evening"
    _make_evening(evening)
    before = _counts(evening)
    return (
        Deed("check-ins", evening, _let_in, _whoever_was_confirmed_is_in, confirms_all=True),
        Deed("import", evening, _import, lambda place, said: _all_or_nothing(place, said, before), confirms_all=True),
        Deed("export", evening, _export, lambda place, _said: _old_workbook_or_new(place, before)),
        Deed("migration", _oldest(folder), _migrate, _old_format_or_new),
        Deed("backup", evening, _back_up, _no_backup_or_a_whole_one),
        Deed("restore", _with_backup(folder, evening), _restore, lambda place, _said: _before_or_after(place, before)),
    )


def _make_evening(place: Path) -> None:
    """A file with an event on now and people, a list of others to import, and a workbook of before."""
    place.mkdir(parents=True)
    with Database.create(place / FILE, clock=clock.fixed_clock(NOW)) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        said = EventFields("Tonight", NOW, NOW + timedelta(hours=2), space.tzid, Track.TECHNICAL)
        add_event(session, space, said).status = EventStatus.HELD
        for number in range(PEOPLE):
            people.add_person(session, name=f"Person {number} Diallo", email=f"p{number}@example.org")
    rows = "".join(f"Listed {number} Müller,l{number}@example.org\n" for number in range(LISTED))
    (place / "list.csv").write_text(f"Name,E-mail\n{rows}", encoding="utf-8")
    (place / "report.xlsx").write_bytes(b"the workbook of last week")


def _oldest(folder: Path) -> Path:
    place = folder / "oldest"
    place.mkdir()
    shutil.copy(STORED / "version-0001.sqlite", place / FILE)
    return place


def _with_backup(folder: Path, evening: Path) -> Path:
    """The evening with a backup of it, after which somebody came."""
    place = folder / "with backup"
    shutil.copytree(evening, place)
    backups.backup(place / FILE, place / "backup.sqlite")
    with opened(place) as database:
        _check_in(database, _first_person(database))
    return place


def sound(place: Path) -> Database:
    """Open the file as the next start would, and make sure that nothing is wrong with it."""
    database = opened(place)
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []
    with closing(sqlite3.connect(place / FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return database


def _in(place: Path) -> Counter[str]:
    """Who is in, by key."""
    with sound(place) as database, database.read() as session:
        return Counter(session.scalars(select(CheckIn.person_id).where(CheckIn.retired_at.is_(None))))


def _counts(place: Path) -> dict[str, int]:
    with sound(place) as database, database.read() as session:
        return {kind.__tablename__: session.query(kind).count() for kind in (Event, Person, CheckIn)}


def _first_person(database: Database) -> str:
    with database.read() as session:
        return session.scalars(select(Person.id).order_by(Person.number)).first() or ""


def _check_in(database: Database, person_id: str) -> None:
    with database.begin(labels.CHECK_IN, name="Somebody") as session:
        event, person = session.scalars(select(Event)).one(), session.get(Person, person_id)
        assert person is not None
        door.check_in(session, event, person, method=Method.SEARCH)


# --- the door ------------------------------------------------------------------------------------------------


def _let_in(place: Path, confirm: Confirm) -> None:
    """Everybody, one by one; each fourth by mistake, which is undone."""
    with opened(place) as database:
        with database.read() as session:
            keys = session.scalars(select(Person.id).order_by(Person.number)).all()
        for number, key in enumerate(keys):
            _check_in(database, key)
            confirm(f"in {key}")
            if number % 4 == 3:
                database.undo()
                confirm(f"out {key}")


def _whoever_was_confirmed_is_in(place: Path, said: list[str]) -> None:
    found = _in(place)
    last = {key: what for what, key in (line.split() for line in said)}
    under_way = said[-1].split()[1] if said else None
    assert all(count == 1 for count in found.values())
    for key, what in last.items():
        assert found[key] == (what == "in") or key == under_way
    assert len(found.keys() - last.keys()) <= 1  # whom nobody had been told of yet
    if under_way is not None and last[under_way] == "in" and not found[under_way]:
        assert len(last) % 4 == 0, "somebody who was confirmed is not in, and nobody undid it"


# --- lists in, workbooks out -----------------------------------------------------------------------------------


def _import(place: Path, confirm: Confirm) -> None:
    with opened(place) as database:
        with database.read() as session:
            event = session.scalars(select(Event)).one()
            plan = plan_import(session, event, read_as_remembered(session, ListReader(place / "list.csv")))
        with database.begin(labels.IMPORT_SIGNUPS, file="list.csv") as session:
            apply_import(session, plan)
        confirm("imported")


def _all_or_nothing(place: Path, said: list[str], before: dict[str, int]) -> None:
    fresh = _counts(place)["person"] - before["person"]
    assert fresh in ((LISTED,) if said else (0, LISTED))


def _export(place: Path, confirm: Confirm) -> None:
    with opened(place) as database, database.read() as session:
        scope = Scope((session.scalars(select(Space)).one(),), Period.month(NOW.date()))
        export_workbook(session, place / "report.xlsx", scope, now=NOW, names=True, attendance=True)
        confirm("exported")


def _old_workbook_or_new(place: Path, before: dict[str, int]) -> None:
    workbook = place / "report.xlsx"
    if workbook.read_bytes() != b"the workbook of last week":
        with ZipFile(workbook) as package:
            assert package.testzip() is None
    assert _counts(place) == before


# --- formats, backups, restores ----------------------------------------------------------------------------------


def _migrate(place: Path, confirm: Confirm) -> None:
    opened(place).close()
    confirm("migrated")


def _old_format_or_new(place: Path, said: list[str]) -> None:
    with closing(sqlite3.connect(place / FILE)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert version == data_file.SCHEMA_VERSION if said else 1 <= version <= data_file.SCHEMA_VERSION
        names = connection.execute("SELECT name FROM person ORDER BY name").fetchall()
    if version > 1:
        assert list((place / "backups").glob("*.sqlite")), "a migration without a backup"
    with sound(place) as database, database.read() as session:
        assert [(person.name,) for person in session.query(Person).order_by(Person.name)] == names


def _back_up(place: Path, confirm: Confirm) -> None:
    """While somebody comes in."""
    with opened(place) as database:
        first = _first_person(database)
        _check_in(database, first)
        confirm(f"in {first}")
        backups.backup(place / FILE, place / "backup.sqlite")
        confirm("copied")


def _no_backup_or_a_whole_one(place: Path, said: list[str]) -> None:
    found = _in(place)
    if said:
        assert found[said[0].split()[1]] == 1
    copy = place / "backup.sqlite"
    assert copy.exists() or "copied" not in said
    if copy.exists():
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("SELECT count(*) FROM check_in").fetchone() == (1,)


def _restore(place: Path, confirm: Confirm) -> None:
    store = BackupStore(place / FILE, place / "backups", clock=clock.fixed_clock(NOW))
    restoring.restore(place / "backup.sqlite", store)
    confirm("restored")


def _before_or_after(place: Path, before: dict[str, int]) -> None:
    found = _counts(place)
    assert found in (before, before | {"check_in": 1})
    if found == before:  # what was there is kept, with the one who had come
        kept = [path for path in place.rglob("*.sqlite") if path.name not in (FILE, "backup.sqlite")]
        assert any(_has_check_in(path) for path in kept)


def _has_check_in(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("SELECT count(*) FROM check_in").fetchone()[0])
