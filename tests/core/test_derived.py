from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from mozspaces_desktop.core import people, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.rows import row


def raw(database: Database, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database.path)) as connection, connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def renamed(database: Database) -> Person:
    with database.begin("Add") as session:
        person = people.add_person(session, name="Amina Diallo", email="A@example.org")
    with database.begin("Change") as session:
        people.change_person(session, row(session, Person, person.id), name="Zoé Müller", email=None)
    return person


def test_the_journal_keeps_no_search_keys(database: Database, renamed: Person) -> None:
    kept = [json.loads(str(after)) for (after,) in raw(database, "SELECT after FROM journal_change ORDER BY rowid")]
    assert [sorted(values) for values in kept[-2:]] == [
        ["created_at", "email", "id", "name", "retired_at"],
        ["email", "name"],
    ]


def test_undo_and_redo_make_the_keys_anew(database: Database, renamed: Person) -> None:
    before = raw(database, "SELECT search_key, email_key FROM person")
    database.undo()
    assert raw(database, "SELECT search_key, email_key FROM person") == [
        ("amina diallo =a =a@example.org", "a@example.org")
    ]
    database.redo()
    assert raw(database, "SELECT search_key, email_key FROM person") == before


def test_a_key_that_does_not_fit_its_name_is_reported(database: Database, renamed: Person) -> None:
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []
    raw(database, "UPDATE person SET search_key = 'somebody else'")
    with database.read() as session:
        assert [str(problem) for problem in verify.problems(session.connection())] == [
            f"Row {renamed.id} of “person” is not what the journal says."
        ]
