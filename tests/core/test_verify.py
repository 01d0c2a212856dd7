"""What `verify` finds: each test breaks a sound file in one way, behind the program's back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from mozspaces_desktop.core import door, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Space, Track
from tests.conftest import NOW

NOT_CHECKED = "A part of the file is damaged or missing; the rest of it was not checked."


@pytest.fixture
def evening(database: Database, paris: Space) -> Database:
    """A file with one event and one person who came."""
    said = EventFields("Privacy café", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.NON_TECHNICAL)
    with database.begin("Make an evening") as session:
        door.walk_in(session, add_event(session, paris, said), name="Amina Diallo")
    return database


def _problems(database: Database) -> list[str]:
    with database.read() as session:
        return [str(problem) for problem in verify.problems(session.connection())]


def _behind_its_back(database: Database, *statements: str) -> None:
    with closing(sqlite3.connect(database.path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def test_a_sound_file_has_no_problems(evening: Database) -> None:
    assert _problems(evening) == []


def test_a_changed_row_does_not_fit_the_journal(evening: Database) -> None:
    _behind_its_back(evening, "UPDATE event SET title = 'Another'")
    [problem] = _problems(evening)
    assert "“event” is not what the journal says" in problem


def test_a_deleted_row_is_missing_and_missed(evening: Database) -> None:
    _behind_its_back(evening, "DELETE FROM event")
    problems = _problems(evening)
    assert any("in the journal but not in its table" in problem for problem in problems)
    assert any("refers to a row of “event” that is not there" in problem for problem in problems)


def test_a_search_index_that_lost_somebody(evening: Database) -> None:
    _behind_its_back(evening, "INSERT INTO person_search(person_search) VALUES ('delete-all')")
    assert _problems(evening) == ["The search index does not fit the people in the file."]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO person_search_word(word) VALUES ('nobody')",
        "DELETE FROM person_search_word WHERE number = 1",
        "INSERT INTO person_search_part(person_search_part) VALUES ('delete-all')",
    ],
)
def test_words_for_mistyped_names_that_are_others(evening: Database, statement: str) -> None:
    _behind_its_back(evening, statement)
    assert _problems(evening) == ["The search index does not fit the people in the file."]


def test_a_search_index_that_is_gone(evening: Database) -> None:
    triggers = ("DROP TRIGGER person_search_insert", "DROP TRIGGER person_search_update")
    _behind_its_back(evening, *triggers, "DROP TABLE person_search")
    assert _problems(evening) == ["The search index does not fit the people in the file."]


def test_a_file_that_cannot_be_looked_through_is_no_problem_of_the_file(evening: Database) -> None:
    engine = create_engine(f"sqlite:///file:{evening.path}?mode=ro&uri=true")
    with engine.connect() as connection, pytest.raises(OperationalError, match="readonly"):
        list(verify.problems(connection))
    engine.dispose()


def test_a_table_that_is_gone_ends_what_can_be_looked_at(evening: Database) -> None:
    _behind_its_back(evening, "DROP TABLE guests")
    assert _problems(evening) == [NOT_CHECKED]


def test_damaged_pages_of_the_journal_are_told_and_stop_nothing(evening: Database) -> None:
    evening.checkpoint()
    with closing(sqlite3.connect(evening.path)) as raw:
        [(page,)] = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'journal_change'")
        [(size,)] = raw.execute("PRAGMA page_size")
    content = bytearray(evening.path.read_bytes())
    content[(page - 1) * size : page * size] = bytes(size)
    copy = evening.path.with_name("damaged.sqlite")
    copy.write_bytes(content)
    engine = create_engine(f"sqlite:///{copy}")
    with engine.connect() as connection:
        found = [str(problem) for problem in verify.problems(connection)]
    engine.dispose()
    assert found == [NOT_CHECKED]


def test_what_sqlite_itself_finds(evening: Database) -> None:
    _behind_its_back(evening, "PRAGMA ignore_check_constraints=ON", "UPDATE event SET dtend = '2013'")
    assert "SQLite reports: CHECK constraint failed in event." in _problems(evening)


def test_somebody_counted_twice(evening: Database) -> None:
    with closing(sqlite3.connect(evening.path)) as raw:
        columns = [row[1] for row in raw.execute("PRAGMA table_info(check_in)")]
    listed = ", ".join(f'"{name}"' for name in columns)
    values = ", ".join("'again'" if name == "id" else f'"{name}"' for name in columns)
    again = f"INSERT INTO check_in ({listed}) SELECT {values} FROM check_in"
    _behind_its_back(evening, "DROP INDEX ix_check_in_event_id_person_id", again)
    assert "Amina Diallo is checked in more than once at “Privacy café”." in _problems(evening)
