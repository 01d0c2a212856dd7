"""A total that leaves out the rows that were added is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from mozspaces_desktop.core.figures.tables import Kind
from mozspaces_desktop.core.foreign_workbook import Filled, NewValue, SheetEdits, fill
from tests.core.foreign_workbook.compared_parts import parts
from tests.core.foreign_workbook.handmade import package, sheet

ROWS = (
    '<row r="1"><c r="A1" t="str"><v>Event</v></c><c r="B1" t="str"><v>Attendees</v></c></row>'
    '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2"><v>1</v></c><c r="C2"><f>SUM(B$2:B2)</f><v>1</v></c></row>'
    '<row r="3"><c r="A3" t="str"><v>b</v></c><c r="B3"><v>2</v></c><c r="C3"><f>SUM(B$2:B3)</f><v>3</v></c></row>'
)


def total(formula: str, row: int = 9, column: str = "B") -> str:
    return f'<row r="{row}"><c r="{column}{row}"><f>{formula}</f><v>3</v></c></row>'


def append(path: Path, count: int) -> Filled:
    values = {1: NewValue("c", Kind.TEXT), 2: NewValue(5, Kind.COUNT)}
    return fill(path, path, [SheetEdits("S", {}, [values] * count, 3)])


@pytest.mark.parametrize("formula", ["SUM(B2:B3)", "AVERAGE($B$2:$B$3)/2", "SUM(B1:B3)", "SUMIFS(B2:B3,A2:A3,1)"])
def test_a_total_that_ends_with_the_old_list_is_named_and_left(tmp_path: Path, formula: str) -> None:
    path = package(tmp_path / "a.xlsx", {"S": sheet(ROWS + total(formula))})
    filled = append(path, 2)
    assert [problem.where for problem in filled.problems] == ["S!B9"]
    assert "ends at row 3 of “S”; let it go on to row 5" in str(filled.problems[0].reason)
    assert f"<f>{formula}</f>" in parts(path)["xl/worksheets/sheet1.xml"].decode()


@pytest.mark.parametrize("formula", ["SUM(B2:B8)", "SUM(B:B)", "SUM(B2:B2)", "B3", "SUM(E2:E3)", "INDIRECT(A1)"])
def test_other_formulas_are_not(tmp_path: Path, formula: str) -> None:
    path = package(tmp_path / "a.xlsx", {"S": sheet(ROWS + total(formula, column="F"))})
    assert append(path, 2).problems == ()


def test_those_of_other_sheets_are_named_by_their_sheet(tmp_path: Path) -> None:
    totals = "".join(total("SUM(S!B2:B3)", row) for row in range(1, 6))
    path = package(tmp_path / "a.xlsx", {"S": sheet(ROWS), "T": sheet(totals)})
    assert [problem.where for problem in append(path, 1).problems] == ["T!B1, B2, B3, …"]


def test_where_no_row_fits_only_that_is_said(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", {"S": sheet(ROWS + total("SUM(B2:B3)", 4))})
    [problem] = append(path, 2).problems
    assert problem.where == "S!B4"
    assert str(problem.reason) == (
        "This cell is in the way of new rows (2 left out). Insert 2 empty rows above row 4 in Excel and fill the "
        "workbook again."
    )
