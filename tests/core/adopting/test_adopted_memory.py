from __future__ import annotations

import shutil
from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from mozspaces_desktop.core import forgetting, labels, verify
from mozspaces_desktop.core.adopting.adopted_memory import Remembered, forget_workbook, lists_of, recall, remember
from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign
from mozspaces_desktop.core.adopting.header_words import Reason
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.pilot_lists import Table
from mozspaces_desktop.core.adopting.understanding import understand, with_column, with_table
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.rows import row
from tests.core.adopting.adopted_files import write_rows
from tests.core.adopting.conftest import Team

HEADERS = ("Date", "Heure", "Événement", "Participants", "Venus")
MAY_7 = date(2014, 5, 7)


@pytest.fixture
def adopted(team: Team) -> str:
    """The workbook is adopted with "Venus" for the attendees, and was filled; returns the key of its one event."""
    event = team.event("Rust", MAY_7, came=20)
    write_rows(team.path, {"Suivi": [("Nos soirées",), HEADERS], "Notes": [("À faire",)]})
    workbook = read_foreign(team.path)
    [found] = understand(workbook)
    keep(team, with_column(found, "Attendees", 5))
    team.fill()
    return event


def keep(team: Team, *mappings: ListMapping) -> None:
    with team.database.begin(labels.ADOPT_WORKBOOK, file=team.path.name) as session:
        remember(session, read_foreign(team.path), mappings, space_id=team.paris.id)


def recalled(team: Team, path: Path | None = None) -> Remembered | None:
    with team.database.read() as session:
        return recall(session, read_foreign(path or team.path))


def known(team: Team, path: Path | None = None) -> Remembered:
    found = recalled(team, path)
    assert found is not None
    return found


def count(team: Team, table: str) -> int:
    with team.database.read() as session:
        query = f"SELECT count(*) FROM {table} WHERE retired_at IS NULL"
        found = session.connection().exec_driver_sql(query).scalar()
    assert isinstance(found, int)
    return found


def test_a_workbook_that_nobody_adopted_is_understood(team: Team) -> None:
    write_rows(team.path, {"Suivi": [HEADERS]})
    workbook = read_foreign(team.path)
    assert recalled(team) is None
    assert lists_of(workbook, None) == understand(workbook)


def test_corrections_are_remembered(team: Team, adopted: str) -> None:
    found = known(team)
    [mapping] = found.mappings
    assert mapping.columns == {"Date": 1, "Start": 2, "Event": 3, "Attendees": 5}
    assert {meaning.reason for meaning in mapping.meanings.values()} == {Reason.REMEMBERED}
    assert (found.space_id, found.lost, found.is_copy) == (team.paris.id, (), False)
    assert mapping.samples == (("2014-05-07", "19:00", "Rust", "", "20"),)
    [listed] = found.lists
    assert listed.rows[adopted].filled == {"Date": MAY_7, "Start": time(19), "Event": "Rust", "Attendees": 20}
    assert team.cell("E3") == 20


def test_what_is_remembered_again_is_not_written_again(team: Team, adopted: str) -> None:
    before = team.journal_length()
    keep(team, *known(team).mappings)
    assert team.journal_length() == before


def test_a_workbook_that_was_moved_is_the_same(team: Team, adopted: str, tmp_path: Path) -> None:
    moved = tmp_path / "Archives" / "Tout autre nom.xlsx"
    moved.parent.mkdir()
    shutil.move(team.path, moved)
    found = known(team, moved)
    assert (found.is_copy, list(found.lists[0].rows)) == (False, [adopted])
    team.path = moved
    team.came(adopted, 21)
    team.fill()
    assert (team.cell("E3"), count(team, "adopted_workbook")) == (21, 1)


def test_a_copy_has_the_layout_and_nothing_was_filled_into_it(team: Team, adopted: str, tmp_path: Path) -> None:
    copy = tmp_path / "Suivi 2015.xlsx"
    shutil.copy(team.path, copy)
    found = known(team, copy)
    assert (found.is_copy, dict(found.lists[0].rows), found.mappings) == (True, {}, known(team).mappings)
    original, team.path = team.path, copy
    team.fill()
    assert (count(team, "adopted_workbook"), count(team, "adopted_row")) == (2, 2)
    assert not known(team).is_copy
    assert not known(team, original).is_copy


def test_a_list_is_found_when_it_moved_and_has_more_columns(team: Team, adopted: str) -> None:
    book = load_workbook(team.path)
    book["Suivi"].title = "Soirées"
    book["Soirées"].insert_rows(1, 4)
    book["Soirées"].insert_cols(2)
    book["Soirées"]["B6"] = "Payé par"
    book.save(team.path)
    [mapping] = known(team).mappings
    assert (mapping.sheet, mapping.place.header_row, mapping.place.last_row) == ("Soirées", 6, 7)
    assert mapping.columns == {"Date": 1, "Start": 3, "Event": 4, "Attendees": 6}
    assert team.plan().edits() == []


def test_a_list_further_down_is_found(team: Team, adopted: str) -> None:
    book = load_workbook(team.path)
    book["Suivi"].insert_rows(1, 3)
    book.save(team.path)
    [mapping] = known(team).mappings
    assert (mapping.place.header_row, mapping.columns["Attendees"]) == (5, 5)
    assert team.plan().edits() == []


def test_a_list_beside_where_it_was_is_found(team: Team, adopted: str) -> None:
    book = load_workbook(team.path)
    book["Suivi"].insert_cols(1, 2)
    book.save(team.path)
    [mapping] = known(team).mappings
    assert mapping.columns == {"Date": 3, "Start": 4, "Event": 5, "Attendees": 7}


def test_a_list_that_is_gone_is_said(team: Team, adopted: str) -> None:
    team.type_into("E2", "Autre chose")
    found = known(team)
    assert (found.lists, found.lost) == ((), ("Suivi",))
    assert team.plan().lost == ("Suivi",)


def test_a_list_as_another_table_starts_anew(team: Team, adopted: str) -> None:
    workbook = read_foreign(team.path)
    [mapping] = known(team).mappings
    keep(team, with_table(workbook, mapping, Table.WEEKLY))
    [listed] = known(team).lists
    assert (listed.mapping.table, dict(listed.rows)) == (Table.WEEKLY, {})
    assert count(team, "adopted_list") == 1


def test_a_list_that_is_left_alone_is_not_remembered(team: Team, adopted: str) -> None:
    workbook = read_foreign(team.path)
    keep(team, *(with_table(workbook, one, None) for one in known(team).mappings))
    assert (known(team).lists, known(team).lost) == ((), ())
    assert team.plan().lists == ()


def test_a_list_left_alone_is_not_planned(team: Team) -> None:
    write_rows(team.path, {"Suivi": [HEADERS]})
    workbook = read_foreign(team.path)
    [found] = understand(workbook)
    assert team.plan(with_table(workbook, found, None)).lists == ()


def test_headers_over_two_rows_are_found_again(team: Team) -> None:
    rows = [("Date", "Titre", "Participants", None), (None, None, "Total", "Nouveaux"), (MAY_7, "Rust", 3, 1)]
    write_rows(team.path, {"Suivi": rows})
    workbook = read_foreign(team.path)
    keep(team, *understand(workbook))
    [mapping] = known(team).mappings
    assert (mapping.place, mapping.columns) == (understand(workbook)[0].place, understand(workbook)[0].columns)


def test_a_workbook_is_forgotten(team: Team, adopted: str) -> None:
    with team.database.begin(labels.FORGET_WORKBOOK, file=team.path.name) as session:
        forget_workbook(session, known(team).workbook_id)
    assert recalled(team) is None
    assert [count(team, f"adopted_{what}") for what in ("workbook", "list", "row")] == [0, 0, 0]
    assert team.plan().lists[0].mapping.columns["Attendees"] == 4


def test_undo_passes_over_adopting_and_a_fill(team: Team) -> None:
    team.event("Rust", MAY_7)
    write_rows(team.path, {"Suivi": [HEADERS]})
    keep(team, *understand(read_foreign(team.path)))
    team.fill()
    assert str(team.database.undo()) == "Add Rust"
    assert recalled(team) is not None
    with team.database.read() as session:
        assert list(verify.problems(session.connection())) == []


def test_a_person_who_is_forgotten_is_not_in_what_was_filled(team: Team) -> None:
    person = team.contributor("Amina Diallo")
    write_rows(team.path, {"Suivi": [("Contributeur", "Domaine", "Actif depuis")]})
    team.fill(names=True)
    with team.database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget(session, row(session, Person, person), called="Forgotten person")
    team.database.wipe()
    assert b"Amina" not in team.database.path.read_bytes()
    with team.database.read() as session:
        assert list(verify.problems(session.connection())) == []
    assert team.cell("A2") == "Amina Diallo", "as with exports, their own file is theirs to clean"
    assert team.plan().appended == 1, "whose row that is nobody knows any more"


def test_an_excel_table_is_found_again_among_more_columns(team: Team) -> None:
    team.event("Rust", MAY_7, came=20)
    rows = [("Date", "Titre", "Participants"), (MAY_7, "Rust", 20)]
    write_rows(team.path, {"Suivi": rows}, tables={"Suivi": ["A1:C2"]})
    team.fill()
    assert known(team).mappings[0].place.of_excel
    wider = [("Payé", "Date", "Titre", "Participants"), ("oui", MAY_7, "Rust", 20)]
    write_rows(team.path, {"Suivi": wider}, tables={"Suivi": ["A1:D2"]})
    [mapping] = known(team).mappings
    assert mapping.columns == {"Date": 2, "Event": 3, "Attendees": 4}
    assert team.plan().edits() == []


def test_the_list_of_an_empty_sheet_is_gone(team: Team, adopted: str) -> None:
    write_rows(team.path, {"Suivi": [], "Notes": [("Semaine", "Événements"), ("S19", 1)]})
    assert known(team).lost == ("Suivi",)
