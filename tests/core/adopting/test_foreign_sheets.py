from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from openpyxl import load_workbook

from mozspaces_desktop.core.adopting import foreign_sheets
from mozspaces_desktop.core.adopting.foreign_sheets import MAX_ROWS, TableRange, read_foreign
from mozspaces_desktop.core.adopting.pilot_lists import Table
from mozspaces_desktop.core.adopting.understanding import understand
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.figures import Scope, figures_for
from mozspaces_desktop.core.pilot_workbook import export_workbook
from tests.conftest import NOW
from tests.core.adopting.adopted_files import Rows, write_rows
from tests.core.adopting.conftest import SEASON, Team

MAY_7 = date(2014, 5, 7)


def test_values_are_read_as_they_are(tmp_path: Path) -> None:
    rows: Rows = [["_x0041_ is A", "", None], [None, 3, True], [], ["  ", None]]
    [sheet] = read_foreign(write_rows(tmp_path / "a.xlsx", {"Suivi": rows})).sheets
    assert sheet.rows == [["A is A"], [None, 3, True], [], ["  "]]
    assert (sheet.value(2, 2), sheet.value(2, 9), sheet.value(99, 1)) == (3, None, None)
    assert (sheet.text(1, 1), sheet.text(2, 2)) == ("A is A", "")
    assert sheet.column(1, range(1, 5)) == ["A is A", "  "]


def test_results_of_formulas_are_read_where_they_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Suivi")
    sheet.write_row(0, 0, ["Date", "Event", "Attendees"])
    sheet.write_formula(1, 2, "=1+1", None, 2)
    sheet.write_array_formula(2, 2, 2, 2, "{=SUM(C1:C2)}", None, 5)
    book.close()
    [read] = read_foreign(path).sheets
    assert (read.value(2, 3), read.value(3, 3)) == (2, 5)
    assert read.formulas == {(2, 3), (3, 3)}
    assert read.text(2, 3) == ""


def test_a_stray_cell_far_below_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Suivi")
    sheet.write_row(0, 0, ["Date", "Event", "Attendees"])
    sheet.write(1_048_575, 16_383, "stray")
    book.close()
    workbook = read_foreign(path)
    assert len(workbook.sheets[0].rows) == 1 < MAX_ROWS
    assert understand(workbook)[0].table is Table.EVENTS


def test_too_many_cells_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_sheets, "_MAX_CELLS", 5)
    with pytest.raises(FileError, match="too large to be read"):
        read_foreign(write_rows(tmp_path / "a.xlsx", {"Suivi": [["a", "b", "c"], ["d", "e", "f"]]}))


def test_an_excel_table_with_empty_rows_waits_to_be_filled(tmp_path: Path) -> None:
    rows: Rows = [["Date", "Titre", "Salle"], [MAY_7, "Rust", "A"], [], [], ["Notes", None, None]]
    workbook = read_foreign(write_rows(tmp_path / "a.xlsx", {"Suivi": rows}, tables={"Suivi": ["A1:C4"]}))
    assert workbook.sheets[0].tables == (TableRange(1, 4, 1, 3),)
    [found] = understand(workbook)
    assert (found.place.of_excel, found.place.last_row) == (True, 2)


def test_the_pilots_own_workbook_is_understood_completely(team: Team, tmp_path: Path) -> None:
    """Every column of every table, by its own word, wherever the table stands; the personal list is none of ours."""
    team.event("Rust", MAY_7, came=20)
    team.contributor("Amina")
    path = tmp_path / "pilot.xlsx"
    with team.database.read() as session:
        scope = Scope((team.paris,), SEASON)
        export_workbook(session, path, scope, now=NOW, names=True, attendance=True)
        figures = figures_for(session, scope, now=NOW)
    workbook = read_foreign(path)
    found = understand(workbook)
    assert [one.table for one in found] == [
        *(Table.HEADLINE, Table.TRACKS, Table.FOCUS),
        *(Table.EVENTS, Table.WEEKLY, Table.CONTRIBUTORS),
    ]
    assert all(column is not None for one in found for _, column in one.pilot_columns)
    assert {meaning.sureness > 0.98 for one in found for meaning in one.meanings.values()} == {True}
    lines = [9, 2, len(figures.focus_areas) - 1, len(figures.events), len(figures.weekly), len(figures.contributors)]
    assert [len(one.place.rows) for one in found] == lines
    assert [one.place.total_row is not None for one in found] == [False, True, True, False, False, False]
    team.path = path
    assert team.plan(names=True).edits() == []
    assert team.plan(names=True).conflicts == []
    assert load_workbook(path).sheetnames[0] == "Dashboard"
