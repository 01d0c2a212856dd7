"""A list that was corrected once is read so the next time, and only lists of its kind are."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.signups import list_formats
from mozspaces_desktop.core.signups.lists import AS_UNDERSTOOD, ColumnMapping, Corrections, Role, SignupList
from mozspaces_desktop.core.signups.plan import apply_import, plan_import
from mozspaces_desktop.core.signups.reader import ListReader
from tests.conftest import NOW

Write = Callable[..., ListReader]

ODD = ("Zbrmf;Name;Qlorp", "Ana Reyes;Amina;x@example.com", "Bo Li;Bertrand;y@example.com")
SWAPPED = Corrections(columns=ColumnMapping({Role.NAME: (0,), Role.EMAIL: (2,)}))


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def writing(*lines: str, encoding: str = "utf-8") -> ListReader:
        path = tmp_path / "list.csv"
        path.write_bytes("".join(f"{line}\n" for line in lines).encode(encoding))
        return ListReader(path)

    return writing


def bring(database: Database, event: Event, signups: SignupList) -> None:
    with database.begin(labels.IMPORT_SIGNUPS, file="list.csv") as session:
        apply_import(session, plan_import(session, event, signups))


def again(database: Database, reader: ListReader) -> SignupList:
    with database.read() as session:
        return list_formats.read_as_remembered(session, reader)


def stored(database: Database) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database.path)) as connection:
        query = "SELECT encoding, delimiter, columns, verdicts FROM list_format WHERE retired_at IS NULL"
        return connection.execute(query).fetchall()


def names(signups: SignupList) -> list[str]:
    return [signup.name for signup in signups.signups]


def test_a_list_that_was_understood_leaves_nothing_to_remember(
    database: Database, tonight: Event, write: Write
) -> None:
    bring(database, tonight, write("Name", "Ana").read())
    assert stored(database) == []


def test_the_next_list_of_the_kind_is_read_as_the_first(database: Database, tonight: Event, write: Write) -> None:
    assert names(again(database, write(*ODD))) == ["Amina", "Bertrand"]
    bring(database, tonight, write(*ODD).read(SWAPPED))
    assert stored(database) == [("", "", '{"e-mail": [2], "name": [0]}', "")]
    next_one = again(database, write(ODD[0].upper(), "Cy Roe;Carol;z@example.com"))
    assert names(next_one) == ["Cy Roe"]
    assert next_one.corrections == SWAPPED
    assert names(again(database, write("Name;Qlorp;Zbrmf", "Di;x;y"))) == ["Di"], "another kind"


def test_it_goes_with_the_import_when_that_is_undone(database: Database, tonight: Event, write: Write) -> None:
    bring(database, tonight, write(*ODD).read(SWAPPED))
    database.undo()
    assert stored(database) == []
    assert names(again(database, write(*ODD))) == ["Amina", "Bertrand"]


def test_the_last_correction_counts(database: Database, tonight: Event, write: Write) -> None:
    bring(database, tonight, write(*ODD).read(SWAPPED))
    last = Corrections(encoding="cp1250", delimiter=";", verdicts={"waitlist": True, "": False})
    bring(database, tonight, write(*ODD).read(last))
    assert stored(database) == [("cp1250", ";", "", '{"": false, "waitlist": true}')]
    assert again(database, write(*ODD)).corrections == last


def test_the_same_correction_again_changes_nothing(database: Database, tonight: Event, write: Write) -> None:
    bring(database, tonight, write(*ODD).read(SWAPPED))
    bring(database, tonight, write(*ODD).read(SWAPPED))
    with closing(sqlite3.connect(database.path)) as connection:
        actions = "SELECT count(*) FROM journal_action WHERE label LIKE 'Import%'"
        assert connection.execute(actions).fetchone() == (1,)


def test_forgetting(database: Database, tonight: Event, write: Write) -> None:
    bring(database, tonight, write(*ODD).read(SWAPPED))
    corrected = again(database, write(*ODD))
    with database.begin("Forget") as session:
        list_formats.forget(session, corrected)
    assert stored(database) == []
    assert again(database, write(*ODD)).corrections == AS_UNDERSTOOD


def test_importing_as_understood_forgets(database: Database, tonight: Event, write: Write) -> None:
    bring(database, tonight, write(*ODD).read(SWAPPED))
    bring(database, tonight, write(*ODD).read())
    assert stored(database) == []


def test_when_it_was_corrected(database: Database, tonight: Event, write: Write) -> None:
    bring(database, tonight, write(*ODD).read(SWAPPED))
    with database.read() as session:
        found = list_formats.remembered(session, write(*ODD).table())
    assert found is not None
    assert found.since == NOW


def test_the_headers_are_found_wherever_they_stand(database: Database, tonight: Event, write: Write) -> None:
    first = write("Name,Email", "made,by hand", "Zbrmf,Qlorp", "Ana,a@example.com")
    bring(database, tonight, first.read(Corrections(header_row=3, columns=ColumnMapping({Role.NAME: (0,)}))))
    found = again(database, write("Name,Email", "Zbrmf,Qlorp", "Bo,b@example.com"))
    assert (found.header_row, names(found)) == (2, ["Bo"])
    assert found.corrections.header_row == 2


def test_the_kind_is_told_whatever_the_delimiter(database: Database, tonight: Event, write: Write) -> None:
    """The file is taken to have commas, and each time it is the same kind."""
    lines = ("Full name, really|Contact, mail", "Ana, of Paris|a@example.com")
    assert write(*lines).read().delimiter == ","
    bring(database, tonight, write(*lines).read(Corrections(delimiter="|")))
    found = again(database, write(lines[0], "Bo, of Lyon|b@example.com"))
    assert (found.delimiter, found.headers) == ("|", ["Full name, really", "Contact, mail"])


def test_a_list_without_headers_is_told_by_its_columns(database: Database, tonight: Event, write: Write) -> None:
    lines = ("ACME,Ana Reyes,a@example.com,7,", "Widgets,Bo Li,b@example.com,8,")
    corrections = Corrections(columns=ColumnMapping({Role.NAME: (1,), Role.EMAIL: (2,)}))
    bring(database, tonight, write(*lines).read(corrections))
    assert names(again(database, write("Gears,Cy Roe,c@example.com,9,"))) == ["Cy Roe"]
    assert names(again(database, write("c@example.com,Cy Roe,Gears,9,"))) == ["Cy Roe"]
    assert again(database, write("c@example.com,Cy Roe,Gears,9,")).corrections == AS_UNDERSTOOD


def test_what_is_stored_may_be_of_another_program(database: Database, tonight: Event, write: Write) -> None:
    """A codec or a role that is not known here is passed over."""
    bring(database, tonight, write(*ODD).read(SWAPPED))
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute(
            """UPDATE list_format SET encoding = 'klingon', columns = '{"name": [0], "shoe size": [1]}'"""
        )
        connection.commit()
    found = again(database, write(*ODD))
    assert found.corrections == Corrections(columns=ColumnMapping({Role.NAME: (0,)}))
    assert names(found) == ["Ana Reyes", "Bo Li"]


def test_a_list_of_nothing(database: Database, write: Write) -> None:
    assert again(database, write()).signups == []
