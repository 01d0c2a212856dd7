"""Somebody whose entries were merged stays one person, whichever of their addresses a list has."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.merging import merge, unmerge
from mozspaces_desktop.core.models import Event, Person
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.signups.lists import SignupList
from mozspaces_desktop.core.signups.plan import apply_import, plan_import
from tests.core.signups.conftest import Reader

HEADER = "Name,Email,Ticket code"


@pytest.fixture
def merged(database: Database) -> tuple[str, str]:
    """The key of Amina Diallo, into whose entry that of Ami with another address was merged, and of the merge."""
    with database.begin("Add") as session:
        kept = add_person(session, name="Amina Diallo", email="amina@example.org")
        gone = add_person(session, name="Ami D.", email="ami@example.com")
        session.flush()
        return kept.id, merge(session, row(session, Person, kept.id), row(session, Person, gone.id)).id


def bring(database: Database, event: Event, signups: SignupList) -> ImportResult:
    with database.begin(labels.IMPORT_SIGNUPS, file="list.csv") as session:
        return apply_import(session, plan_import(session, event, signups))


def registered(database: Database) -> list[tuple[str, str, int, str | None]]:
    query = """
        SELECT p.id, p.name, r.seats, r.ticket_code FROM registration r JOIN person p ON p.id = r.person_id
        WHERE r.retired_at IS NULL AND p.retired_at IS NULL ORDER BY p.name
    """
    with closing(sqlite3.connect(database.path)) as connection:
        return connection.execute(query).fetchall()


@pytest.mark.parametrize(
    "signup", ["Ami D.,ami@example.com,T1", "Amina Diallo,AMI@example.com,T1", ",ami@example.com,T1"]
)
def test_the_merged_address_means_the_kept_person(
    database: Database, tonight: Event, merged: tuple[str, str], read: Reader, signup: str
) -> None:
    found = read(HEADER, signup)
    assert bring(database, tonight, found).added == 1
    assert registered(database) == [(merged[0], "Amina Diallo", 1, "T1")]
    again = bring(database, tonight, found)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 1)


def test_both_addresses_in_one_list_are_one_person(
    database: Database, tonight: Event, merged: tuple[str, str], read: Reader
) -> None:
    found = read(HEADER, "Amina Diallo,amina@example.org,T1", "Bo Li,bo@example.com,T2", "Ami D.,ami@example.com,T3")
    assert bring(database, tonight, found).added == 2
    assert registered(database)[0] == (merged[0], "Amina Diallo", 1, "T1\nT3")
    assert bring(database, tonight, found).unchanged == 2


def test_merged_after_the_first_import_the_same_list_changes_nothing(
    database: Database, tonight: Event, read: Reader
) -> None:
    found = read(HEADER, "Amina Diallo,amina@example.org,T1", "Ami D.,ami@example.com,T3")
    bring(database, tonight, found)
    with database.begin("Merge") as session:
        kept, gone = (row(session, Person, key) for key, *_ in reversed(registered(database)))
        merge(session, kept, gone)
    before = registered(database)
    again = bring(database, tonight, found)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 1)
    assert registered(database) == before


def test_somebody_else_with_the_merged_address_stays_somebody_else(
    database: Database, tonight: Event, merged: tuple[str, str], read: Reader
) -> None:
    bring(database, tonight, read(HEADER, "Peter Jones,ami@example.com,T1"))
    assert [name for _, name, *_ in registered(database)] == ["Peter Jones"]


def test_parted_again_they_are_two(database: Database, tonight: Event, merged: tuple[str, str], read: Reader) -> None:
    with database.begin("Part") as session:
        unmerge(session, merged[1])
    bring(database, tonight, read(HEADER, "Amina Diallo,amina@example.org,T1", "Ami D.,ami@example.com,T3"))
    assert [name for _, name, *_ in registered(database)] == ["Ami D.", "Amina Diallo"]
