"""A data file with very many people, written with plain SQL and indexed at the end: a million in a minute."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from mozspaces_desktop.core import clock, ids, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.search_keys import ADDRESS, search_key
from mozspaces_desktop.core.text import email_word

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)

_FIRST_NAMES = """Amina Aïcha Ana-María Anna Björn Chloé Daniel Elena Emma Fatou François Giulia Hélène Hiroshi Ivan
Jean Joana Jörg Julien Karim Laura Léa Lukas Łukasz Maria Marie Marta Mehmet Mohamed Nadia Noah Olga Omar Paul Pedro
Rosa Sara Seán Sofia Thomas Yuki Zoé Иван Мария 健太 美咲 민준 Ελένη"""
_LAST_NAMES = """Ångström Bernard Çelik Diallo Dubois Durand Fernández García González Ivanov Jansen Kim Kowalski
Lefèvre Marchetti Martin Müller Nguyen Nowak O'Brien Ørsted Petit Petrov Popescu Rossi Sanchez Schmidt Silva Straße
Traoré Weber Yılmaz Петров 田中 山本 김 Παπαδόπουλος"""
_SYLLABLES = "ba be bo da de do fa ga go ka ke la le lo ma me mo na ne no pa ra re ri ro sa se so ta te to"
FIRST_NAMES = _FIRST_NAMES.split()
_LASTS, _PARTS = _LAST_NAMES.split(), _SYLLABLES.split()

_EVENTS = 120
_REGISTERED = 150
_STAMP = NOW.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def last_name(dice: random.Random) -> str:
    """A common name, or one that hardly anybody else has."""
    if dice.random() < 0.5:
        return dice.choice(_LASTS)
    return "".join(dice.choices(_PARTS, k=dice.randint(2, 4))).capitalize()


def make_file(path: Path, people: int, *, seed: int = 1) -> None:
    """A data file with a space, `people` people and their visits to past events, and one event on now."""
    dice = random.Random(seed)  # noqa: S311 -- invented names
    tonight, past = _plan(path)
    made = ids.IdSource(clock.fixed_clock(NOW))
    visits: list[tuple[int, str, str]] = []
    key_of = lru_cache(maxsize=20_000)(lambda name: search_key(name, None))  # half of the names are common

    def crowd() -> Iterator[tuple[object, ...]]:
        for number in range(1, people + 1):
            person_id, name = made.next(), f"{dice.choice(FIRST_NAMES)} {last_name(dice)}"
            key = key_of(name)
            email = f"{key.split()[0]}.{number}@example.org" if number % 3 else None
            came = min(len(past), int(dice.paretovariate(2)) - 1)
            first = dice.randrange(len(past))
            visits.extend((number, person_id, past[(first + turn) % len(past)]) for turn in range(came))
            address = email and email_word(email)
            if email:
                key += f" {ADDRESS}{email.split('.')[0]} {ADDRESS}{number} {ADDRESS}{address}"
            yield number, person_id, _STAMP, name, email, address, key, came

    with closing(sqlite3.connect(path)) as connection, connection, _indexed_at_the_end(connection):
        connection.executemany(
            "INSERT INTO person (number, id, created_at, name, email, email_key, search_key, visits)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            crowd(),
        )
        connection.executemany(
            "INSERT INTO check_in (id, created_at, event_id, person_id, checked_in_at, method, by)"
            " VALUES (?, ?, ?, ?, ?, 'search', '')",
            ((f"visit {turn}", _STAMP, event, person, _STAMP) for turn, (_, person, event) in enumerate(visits)),
        )
        connection.executemany(
            "INSERT INTO registration (id, created_at, event_id, person_id, source, seats)"
            " SELECT ?, created_at, ?, id, 'list', 1 FROM person WHERE number = ?",
            [(made.next(), tonight, number) for number in dice.sample(range(1, people + 1), _REGISTERED)],
        )


def _plan(path: Path) -> tuple[str, list[str]]:
    """Make the file with its events; the key of the one that is on now, and those of the past ones."""
    with Database.create(path, clock=clock.fixed_clock(NOW)) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        events = []
        for number in range(_EVENTS + 1):
            start = NOW - timedelta(days=2 * number)
            said = EventFields(f"Event {number}", start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
            events.append(add_event(session, space, said))
            events[-1].status = EventStatus.CONFIRMED if number == 0 else EventStatus.HELD
        session.flush()
        return events[0].id, [event.id for event in events[1:]]


@contextmanager
def _indexed_at_the_end(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep the search index out of the way while very many rows are written."""
    for pragma in ("synchronous=OFF", "journal_mode=OFF", "cache_size=-200000"):
        connection.execute(f"PRAGMA {pragma}")
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    keys = connection.execute("SELECT search_key FROM person")
    words = {word for (key,) in keys for word in key.split(" ") if not word.startswith(ADDRESS)}
    connection.executemany("INSERT INTO person_search_word(word) VALUES (?)", [(word,) for word in sorted(words)])
    for index in ("person_search", "person_search_part"):
        connection.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
        connection.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
    for _, sql in triggers:
        connection.execute(sql)
