"""Data files to be damaged, and what is true of them; what became of one, and whether anything was lost in silence."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, door, events, people, spaces, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.journal import Origin
from mozspaces_desktop.core.models import Base, Event, Method, Person, Registration, Space, Track
from mozspaces_desktop.core.rescuing.rescue import rescue
from mozspaces_desktop.core.rescuing.rescue_report import Rescued
from tests.conftest import NOW
from tests.faults.damage import Damage, Victim

Row = dict[str, object]
Truth = Mapping[str, Mapping[str, Row]]
"""The rows of each table, by key, without what is derived."""

ORIGIN = Origin("Camille", "laptop", "run")
_BESIDE = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Original:
    """A sound data file, perhaps with a log, and all rows that were acknowledged."""

    name: str
    victim: Victim
    truth: Truth


@dataclass(frozen=True)
class Outcome:
    """What became of a damaged file: what the program said when it was opened, and what a rescue got out of it."""

    refused: str
    """The sentence, empty if the file was opened."""
    verified: bool
    """Whether `verify` finds nothing in the file that was opened, which it has to if nothing is wrong with it."""
    opened: Truth
    rescued: Rescued | None
    """None if nothing could be read of it, with a sentence."""
    rows: Truth


def make_file(path: Path, crowd: int, *, name: str = "Person") -> Database:
    """A file with a `crowd` of people, evenings that they came to, and a log; it stays open. One has many events."""
    path.parent.mkdir(parents=True, exist_ok=True)
    database = Database.create(path, clock=clock.fixed_clock(NOW), actor="Camille", device="laptop")
    with database.begin("Add space {name}", name="Paris") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
    with database.begin("Sign up") as session:
        entries = [
            people.add_person(session, name=f"{name} {number} Müller", email=f"{name}{number}@example.org")
            for number in range(crowd)
        ]
    for evening in range(6):
        with database.begin("Evening {number}", number=evening) as session:
            event = _evening(session, space, evening)
            session.flush()
            there = entries[evening * crowd // 8 : (evening + 3) * crowd // 8]
            session.add_all(Registration(event_id=event.id, person_id=one.id, source="Luma") for one in there)
    return database


def _evening(session: Session, space: Space, number: int) -> Event:
    start = NOW - timedelta(days=number)
    said = events.EventFields(
        f"Evening {number}", start, start + timedelta(hours=2), space.tzid, Track.TECHNICAL, notes="Notes " * 900
    )
    return events.add_event(session, space, said)


def let_in(database: Database, share: float = 0.5, first: int = 0) -> None:
    """Check people in, one by one, take some back, and rename somebody."""
    with database.read() as session:
        rows = session.execute(select(Registration.event_id, Registration.person_id).order_by(Registration.id))
        signed_up = [(event_id, person_id) for event_id, person_id in rows]
    wanted = signed_up[first :: int(1 / share)]
    for place, (event_id, person_id) in enumerate(wanted):
        with database.begin("Check in {name}", name="somebody") as session:
            event, person = session.get_one(Event, event_id), session.get_one(Person, person_id)
            door.check_in(session, event, person, method=Method.SEARCH)
        if place % 7 == 3:
            database.undo()
        if place % 11 == 5:
            with database.begin("Change {name}", name="somebody") as session:
                person = session.get_one(Person, person_id)
                people.change_person(session, person, name=f"{person.name} the {place}th", email=person.email)


def copied(path: Path, folder: Path) -> Path:
    """A copy of the file as it lies there, its log included, as after a kill."""
    folder.mkdir(parents=True, exist_ok=True)
    for end in _BESIDE:
        beside = path.with_name(path.name + end)
        if beside.exists():
            shutil.copyfile(beside, folder / beside.name)
    return folder / path.name


def closed_file(folder: Path, crowd: int) -> Original:
    """A file that was closed in order."""
    path = folder / "data.sqlite"
    with make_file(path, crowd) as database:
        let_in(database)
    return Original(f"closed, {crowd} people", Victim(path), truth_of(path))


def killed_file(folder: Path, crowd: int) -> Original:
    """A file whose program was killed in the middle of an evening, with what others left lying about."""
    path = folder / "present" / "data.sqlite"
    with make_file(path, crowd) as database:
        let_in(database, 0.2)
    older_file = copied(path, folder / "last week")
    with Database.open(path, clock=clock.fixed_clock(NOW)) as database:
        let_in(database, 0.1, 1)
        older_log = copied(path, folder / "yesterday")
        let_in(database, 0.1, 4)
    with Database.open(path, clock=clock.fixed_clock(NOW)) as database:
        let_in(database, 0.2, 2)
        present = copied(path, folder / "killed")
    with make_file(folder / "another" / "data.sqlite", crowd // 2, name="Stranger") as other:
        another = copied(other.path, folder / "others")
    victim = Victim(present, _log(older_log), _log(another), older_file)
    return Original(f"killed, {crowd} people", victim, truth_of(present))


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def truth_of(path: Path) -> Truth:
    """All rows of the sound file at `path`, read from a copy of it."""
    copy = copied(path, path.parent / "read")
    try:
        with closing(sqlite3.connect(copy)) as connection:
            connection.row_factory = sqlite3.Row
            connection.text_factory = lambda content: content.decode(errors="replace")
            return {
                table.name: {
                    row["id"]: {name: row[name] for name in row.keys() if name not in derived_columns(table.name)}  # noqa: SIM118
                    for row in connection.execute(f'SELECT * FROM "{table.name}"')
                }
                for table in Base.metadata.sorted_tables
                if "retired_at" in table.c
            }
    finally:
        shutil.rmtree(copy.parent)


def damaged(original: Original, damage: Damage, random: Random, folder: Path) -> Path:
    """A copy of the `original` in `folder`, damaged."""
    path = copied(original.victim.path, folder)
    victim = original.victim
    damage(Victim(path, victim.older_log, victim.others_log, victim.older_file), random)
    return path


def outcome(path: Path) -> Outcome:
    """Rescue the file at `path`, and open it; what is refused has to stay as it is, byte by byte."""
    before = _bytes(path)
    to = path.with_name("rescued.sqlite")
    try:
        found: Rescued | None = rescue(path, to, moment=NOW, origin=ORIGIN)
    except FileError:
        found = None
    assert _bytes(path) == before
    assert sorted(path.parent.glob(".*")) == []
    rows = truth_of(to) if found is not None else {}
    if found is not None:
        problems = _problems(to)
        assert not problems, problems[:5]
    refused, verified = "", True
    opened: Truth = {}
    try:
        verified = not _problems(path)
        opened = truth_of(path)
    except FileError as error:
        refused = str(error)
        assert {end: data for end, data in _bytes(path).items() if end != "-shm"} == {
            end: data for end, data in before.items() if end != "-shm"
        }
    return Outcome(refused, verified, opened, found, rows)


def _bytes(path: Path) -> dict[str, bytes]:
    return {
        end: (path.with_name(path.name + end)).read_bytes()
        for end in _BESIDE
        if path.with_name(path.name + end).exists()
    }


def _problems(path: Path) -> list[str]:
    with Database.open(path, clock=clock.fixed_clock(NOW)) as database, database.read() as session:
        return [str(problem) for problem in verify.problems(session.connection())]


def silent_losses(truth: Truth, outcome: Outcome) -> Iterator[str]:
    """What was lost, or became something else, without anybody being told."""
    found = outcome.rescued
    if found is None:
        if not outcome.refused:
            yield "nothing was rescued of a file that opens"
        return
    if found.may_be_more:
        return
    for table, rows in truth.items():
        lost = len(rows.keys() - outcome.rows[table].keys())
        placed = found.kind(table).replaced
        if lost + placed > found.kind(table).missing + placed and lost > found.kind(table).missing:
            yield f"{lost} of {table} are lost, {found.kind(table).missing} are said to be"
    changed = sum(
        1
        for table, rows in truth.items()
        for key, row in rows.items()
        if key in outcome.rows[table] and outcome.rows[table][key] != row
    )
    if changed > found.told_two_ways + found.mended + found.missing:
        yield f"{changed} rows became others, {found.told_two_ways} are said to be told in two ways"
