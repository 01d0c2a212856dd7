"""The same evening in a plain and in an encrypted file, which two builds of SQLite write: the same rows and answers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import (
    door,
    forgetting,
    guests,
    journal,
    labels,
    merging,
    people,
    people_search,
    regulars,
    spaces,
    verify,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.ids import IdSource
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Track
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW
from tests.core.crowds import stored_rows

_FIRST = ("Amina", "José", "Łukasz", "田中", "Иван", "O'Brien", "Zoé", "=1+1", "Ørsted", "Straße")
_LAST = ("Diallo", "Müller", "太郎", "Петров", "Çelik", "de la Cruz", "\u202eעברית")
_TYPED = (
    *("a", "am", "diallo am", "jose", "muller", "lukazs", "иван", "ivan", "田", "太郎"),
    *("obrien", "strasse", "=1", "dialo"),
)
_DEEDS = 100


class Evening:
    """What happens to one file; the same `seed` does the same in another one."""

    def __init__(self, path: Path, key: Key | None, seed: int) -> None:
        self._now = NOW
        self._dice = random.Random(seed)  # noqa: S311 -- what happens
        bits = random.Random(seed)  # noqa: S311 -- keys of rows
        made = IdSource(self._clock, bits.randbytes)
        Database.create(path, key=key).close()
        origin = journal.Origin("Camille", "laptop", made.next())
        self.database = Database(path, clock=self._clock, origin=origin, id_source=made, key=key)

    def _clock(self) -> datetime:
        self._now += timedelta(milliseconds=7)
        return self._now

    def play(self) -> Iterator[list[str]]:
        """Do everything; gives what is found after each deed."""
        with self.database.begin(labels.ADD_SPACE, name="Paris") as session:
            session.info["kind"] = journal.KEEP
            space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            said = EventFields("Tonight", NOW, NOW + timedelta(hours=2), space.tzid, Track.TECHNICAL)
            event = add_event(session, space, said)
            event.status = EventStatus.CONFIRMED
            for number in range(60):
                name = f"{self._dice.choice(_FIRST)} {self._dice.choice(_LAST)}"
                people.add_person(session, name=name, email=f"p{number}@example.org" if number % 3 else None)
        deeds = (self._check_in,) * 4 + (self._leave, self._walk_in, self._rename, self._undo, self._redo)
        for number in range(_DEEDS):
            self._dice.choice(deeds)(event.id)
            if number % 20 == 0:
                self._now_and_then(event.id)
            with self.database.read() as session:
                found = people_search.search(session, self._dice.choice(_TYPED), event_id=event.id)
            yield [one.person_id for one in found]

    def _somebody(self, session: Session) -> Person:
        alive = session.scalars(select(Person).where(Person.retired_at.is_(None)).order_by(Person.id)).all()
        return self._dice.choice(alive)

    def _check_in(self, event_id: str) -> None:
        with self.database.begin("Check in") as session:
            door.check_in(session, row(session, Event, event_id), self._somebody(session), method=Method.SEARCH)

    def _leave(self, event_id: str) -> None:
        with self.database.begin("Undo check-in") as session:
            alive = select(CheckIn.id).where(CheckIn.retired_at.is_(None), CheckIn.event_id == event_id)
            for check_in_id in session.scalars(alive.order_by(CheckIn.id).limit(1)):
                door.undo_check_in(session, check_in_id)

    def _walk_in(self, event_id: str) -> None:
        with self.database.begin("Let in") as session:
            guests.add_guests(session, row(session, Event, event_id), 1)
            people.add_person(session, name=f"{self._dice.choice(_FIRST)} {self._dice.choice(_LAST)}")

    def _rename(self, _event_id: str) -> None:
        with self.database.begin("Rename") as session:
            person = self._somebody(session)
            people.change_person(session, person, name=f"{person.name} {self._dice.choice(_LAST)}", email=person.email)

    def _undo(self, _event_id: str) -> None:
        if self.database.undo_label() is not None:
            self.database.undo()

    def _redo(self, _event_id: str) -> None:
        if self.database.redo_label() is not None:
            self.database.redo()

    def _now_and_then(self, _event_id: str) -> None:
        """Merge two, forget one, write the file anew, rank who comes often."""
        with self.database.begin("Merge") as session:
            kept, merged = self._somebody(session), self._somebody(session)
            if kept is not merged:
                merging.merge(session, kept, merged)
        with self.database.begin(labels.FORGET_PERSON) as session:
            forgetting.forget(session, self._somebody(session), called="Forgotten person")
        self.database.wipe()
        regulars.rank_regulars(self.database)


def _journal(database: Database) -> list[tuple[object, ...]]:
    with database.read() as session:
        connection = session.connection()
        return [
            tuple(one)
            for table in ("journal_action", "journal_change", "person_search_word")
            for one in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2")
        ]


def test_both_hold_and_find_the_same(tmp_path: Path) -> None:
    key = Key.from_passphrase("four random words", bytes(range(16)))
    plain, encrypted = Evening(tmp_path / "plain.sqlite", None, 1), Evening(tmp_path / "secret.sqlite", key, 1)
    with plain.database, encrypted.database:
        for found, found_there in zip(plain.play(), encrypted.play(), strict=True):
            assert found == found_there
        assert stored_rows(plain.database) == stored_rows(encrypted.database)
        assert _journal(plain.database) == _journal(encrypted.database)
        for one in (plain, encrypted):
            with one.database.read() as session:
                assert not list(verify.problems(session.connection()))
