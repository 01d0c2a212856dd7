"""Rows that are added to a list: where they go, how they look, what stops them, and the table that grows."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.foreign_workbook import Filled, NewValue, SheetEdits, fill
from tests.core.foreign_workbook.compared_parts import parts
from tests.core.foreign_workbook.handmade import package, relations, sheet, table

PLACE = "xl/worksheets/sheet1.xml"
TABLE = "xl/tables/table1.xml"
HEAD = '<row r="1"><c r="A1" s="3" t="str"><v>Event</v></c><c r="B1" s="3" t="str"><v>Attendees</v></c></row>'
LINE = '<row r="2"><c r="A2" s="2" t="str"><v>a</v></c><c r="B2" s="2"><v>1</v></c></row>'


def new_row(title: str = "b", attendees: Value = 5) -> dict[int, NewValue]:
    return {1: NewValue(title, Kind.TEXT), 2: NewValue(attendees, Kind.COUNT)}


def append(path: Path, count: int = 1, last_row: int = 2, values: dict[int, NewValue] | None = None) -> Filled:
    return fill(path, path, [SheetEdits("S", {}, [values or new_row()] * count, last_row)])


def lines(path: Path) -> str:
    """The rows below the first two."""
    data = parts(path)[PLACE].decode()
    data = data.partition("</sheetData>")[0]
    return data[data.index('<row r="3"') :]


def with_table(path: Path, rows: str, data: str, *more: str) -> Path:
    """A sheet with tables."""
    places = [("table", f"../tables/table{index}.xml") for index in range(1, len(more) + 2)]
    others = {f"xl/tables/table{index}.xml": text for index, text in enumerate((data, *more), 1)}
    return package(
        path, {"S": sheet(rows)}, others={**others, "xl/worksheets/_rels/sheet1.xml.rels": relations(*places)}
    )


def test_a_new_row_looks_like_the_one_above(tmp_path: Path) -> None:
    above = (
        '<row r="2" spans="1:4" s="2" customFormat="1" ht="33" customHeight="1" hidden="1" outlineLevel="1">'
        '<c r="A2" s="2" t="str"><v>a</v></c><c r="B2" s="2"><v>1</v></c><c r="D2" s="3"><v>0.5</v></c>'
        '<c r="F2"/></row>'
    )
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + above)})
    assert append(path) == Filled(0, 1, ())
    assert lines(path) == (
        '<row r="3" s="2" customFormat="1" ht="33" customHeight="1"><c r="A3" s="2" t="inlineStr"><is>'
        '<t xml:space="preserve">b</t></is></c><c r="B3" s="2"><v>5</v></c><c r="D3" s="3"/></row>'
    )


def test_the_header_is_no_pattern(tmp_path: Path) -> None:
    columns = '<cols><col min="2" max="2" style="1"/></cols>'
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD, before=columns)})
    row = {1: NewValue("b", Kind.TEXT), 2: NewValue(dt.date(2014, 5, 1), Kind.DATE)}
    append(path, 2, last_row=1, values=row)
    for number in (2, 3):
        title = f'<c r="A{number}" t="inlineStr"><is><t xml:space="preserve">b</t></is></c>'
        assert f'<row r="{number}">{title}<c r="B{number}" s="1"><v>41760</v></c></row>'.encode() in parts(path)[PLACE]


def test_rows_that_are_there_and_empty_are_used(tmp_path: Path) -> None:
    empty = (
        '<row r="3" hidden="true" ht="12"><c r="A3"/><c r="B3" s="3"/><c r="G3"><v>9</v></c></row>'
        '<row r="4" hidden="0"/>'
        '<row r="6"><c r="A6" t="str"><v>Notes</v></c></row>'
    )
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + LINE + empty)})
    filled = append(path, 4)
    assert (filled.appended, [problem.where for problem in filled.problems]) == (3, ["S!A6"])
    assert "(1 left out)" in str(filled.problems[0].reason)
    assert lines(path).startswith('<row r="3" ht="12"><c r="A3" s="2" t="inlineStr">')
    assert '<c r="B3" s="4"><v>5</v></c><c r="G3"><v>9</v></c></row><row r="4" hidden="0"><c r="A4" s="2"' in lines(
        path
    )


@pytest.mark.parametrize(
    ("below", "after"),
    [
        ('<row r="3"><c r="B3"><f>SUM(B2:B2)</f></c></row>', ""),
        ('<row r="3"><c r="C3"><v>1</v></c></row>', ""),
        ("", '<mergeCells><mergeCell ref="B3:D4"/></mergeCells>'),
        ('<row r="1048575"><c r="Z1048575"><f t="array" ref="B3:D4">1</f></c></row>', ""),
    ],
)
def test_what_stands_in_the_way(tmp_path: Path, below: str, after: str) -> None:
    line = LINE.replace("</row>", '<c r="C2"><v>7</v></c></row>')
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + line + below, after=after)})
    before = path.read_bytes()
    filled = append(path)
    assert (filled.appended, len(filled.problems)) == (0, 1)
    assert path.read_bytes() == before


def test_the_sheet_has_an_end(tmp_path: Path) -> None:
    last = LINE.replace("2", "1048576").replace('s="1048576"', 's="2"')
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + last)})
    assert [problem.where for problem in append(path, 3, 1_048_576).problems] == ["S!A1048576"]


def test_formulas_are_carried_down(tmp_path: Path) -> None:
    line = (
        '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2"><v>1</v></c>'
        '<c r="C2" s="3"><f>B2*$B$1&amp;"&lt;"</f><v>1</v></c>'
        '<c r="D2"><f t="array" ref="D2">B2*2</f><v>2</v></c><c r="E2" cm="1"><f t="array" ref="E2">B2</f><v>1</v></c>'
        '<c r="F2"><f t="dataTable" ref="F2" r1="A1"/><v>1</v></c><c r="G2"><f>A0</f></c>'
        '<c r="H2"><f t="shared" si="7"/></c>'
        '<c r="I2"><f>"</f></c><c r="J2"><f t="array" ref="J1:J2">B1</f></c></row>'
    )
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + line)})
    assert append(path).appended == 1
    assert '<c r="C3" s="3"><f>B3*$B$1&amp;"&lt;"</f></c><c r="D3"><f t="array" ref="D3">B3*2</f></c>' in lines(path)
    assert '<c r="E3" cm="1"><f t="array" ref="E3">B3</f></c>' in lines(path)
    assert 'r="F3"' not in lines(path)
    assert 'r="H3"' not in lines(path)
    assert 'r="J3"' not in lines(path)
    assert b'fullCalcOnLoad="1"' in parts(path)["xl/workbook.xml"]


def test_shared_formulas_are_carried_down(tmp_path: Path) -> None:
    rows = (
        HEAD.replace("</row>", '<c r="C1" t="str"><v>Twice</v></c></row>')
        + LINE.replace("</row>", '<c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>2</v></c></row>')
        + LINE.replace("2", "3")
        .replace('s="3"', "")
        .replace("</row>", '<c r="C3"><f t="shared" si="0"/><v>2</v></c></row>')
    )
    path = package(tmp_path / "w.xlsx", {"S": sheet(rows)})
    append(path, 2, last_row=3)
    assert '<c r="C4"><f>B4*2</f></c>' in lines(path)
    assert '<c r="C5"><f>B5*2</f></c>' in lines(path)


def test_formulas_filled_down_before_their_rows_come_stay(tmp_path: Path) -> None:
    line = LINE.replace("</row>", '<c r="C2"><f>B2*2</f><v>2</v></c></row>')
    prepared = '<row r="3"><c r="A3"/><c r="C3"><f>B3*2</f><v>0</v></c></row>'
    other = '<row r="4"><c r="C4"><f>SUM(C2:C3)</f><v>2</v></c></row>'
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + line + prepared + other)})
    filled = append(path, 2)
    assert (filled.appended, [problem.where for problem in filled.problems]) == (1, ["S!C4"])
    assert '<c r="C3"><f>B3*2</f></c></row><row r="4"><c r="C4"><f>SUM(C2:C3)</f></c></row>' in lines(path)


def test_formulas_win_where_they_fill_a_column(tmp_path: Path) -> None:
    """Two rows with one formula make a column of formulas; a single one may be somebody's exception."""
    lines_ = (
        '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2"><f>1+A2</f><v>1</v></c><c r="C2"><f>A2</f></c></row>'
        '<row r="3"><c r="A3" t="str"><v>a</v></c><c r="B3"><f>1+A3</f><v>1</v></c><c r="C3"><f>A9</f></c></row>'
    )
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + lines_ + '<row r="4"><c r="B4"><f>1+A4</f></c></row>')})
    values = {**new_row(), 3: NewValue(9, Kind.COUNT)}
    assert append(path, 2, 3, values) == Filled(0, 2, ())
    assert '<c r="B4"><f>1+A4</f></c><c r="C4"><v>9</v></c>' in lines(path)
    assert '<c r="B5"><f>1+A5</f></c><c r="C5"><v>9</v></c>' in lines(path)


def test_a_value_that_is_nothing_leaves_the_place_to_a_formula(tmp_path: Path) -> None:
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + '<row r="2"><c r="B2"><f>A2</f></c></row>')})
    append(path, values=new_row(attendees=None))
    assert '<c r="B3"><f>A3</f></c>' in lines(path)


def test_a_row_that_is_filled_is_no_header(tmp_path: Path) -> None:
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD)})
    edits = SheetEdits("S", {(1, 1): NewValue("X", Kind.TEXT)}, [new_row()], 1)
    fill(path, path, [edits])
    assert b'<c r="B2" s="4"><v>5</v></c>' in parts(path)[PLACE]


COLUMNS = {"Event": "", "Attendees": "", "Twice": "tbl[[#This Row],[Attendees]]*2"}


def test_a_table_grows(tmp_path: Path) -> None:
    path = with_table(tmp_path / "w.xlsx", HEAD + LINE, table("A1:C2", COLUMNS))
    before = parts(path)[TABLE].decode()
    assert append(path, 3).appended == 3
    assert parts(path)[TABLE].decode() == before.replace("A1:C2", "A1:C5")


def test_a_filter_whose_place_is_unreadable_stays(tmp_path: Path) -> None:
    data = table("A1:C2", COLUMNS).replace('<autoFilter ref="A1:C2"/>', '<autoFilter ref="#REF!"/>')
    path = with_table(tmp_path / "w.xlsx", HEAD + LINE, data)
    append(path)
    assert parts(path)[TABLE].decode() == data.replace("A1:C2", "A1:C3")


def test_a_calculated_column_is_calculated_in_new_rows_too(tmp_path: Path) -> None:
    line = LINE.replace("</row>", '<c r="C2"><f>tbl[[#This Row],[Attendees]]*2</f><v>2</v></c></row>')
    path = with_table(tmp_path / "w.xlsx", HEAD + line, table("A1:C2", COLUMNS))
    append(path, values={**new_row(), 3: NewValue(99, Kind.COUNT)})
    assert '<c r="C3"><f>tbl[[#This Row],[Attendees]]*2</f></c>' in lines(path)


@pytest.mark.parametrize(
    ("formula", "carried"),
    [("tbl[[#This Row],[Attendees]]*2", True), ("B2*2", False), ('IF("', False), ("", False)],
)
def test_an_empty_table_uses_its_empty_row(tmp_path: Path, formula: str, *, carried: bool) -> None:
    empty = table("A1:C2", {**COLUMNS, "Twice": formula.replace('"', "&quot;")}, filtered=False, insertRow="1")
    path = with_table(tmp_path / "w.xlsx", HEAD + '<row r="2"><c r="A2" s="3"/></row>', empty)
    append(path, 1, last_row=1)
    made = parts(path)
    assert made[TABLE] == empty.encode()
    assert (f'<c r="C2"><f>{formula}</f></c>'.encode() in made[PLACE]) is (carried and bool(formula))
    append(path, 1, last_row=2)
    assert parts(path)[TABLE] == empty.replace(' insertRow="1"', "").replace("A1:C2", "A1:C3").encode()


def test_rows_inside_of_a_table_with_totals(tmp_path: Path) -> None:
    totals = table("A1:B5", {"Event": "", "Attendees": ""}, totalsRowCount="1", filtered=False)
    path = with_table(tmp_path / "w.xlsx", HEAD + LINE, totals)
    filled = append(path, 4)
    assert (filled.appended, [problem.where for problem in filled.problems]) == (2, ["S!A5"])
    assert parts(path)[TABLE] == totals.encode()


def test_another_table_is_in_the_way(tmp_path: Path) -> None:
    other = table("B5:C6", {"X": "", "Y": ""}, "other")
    path = with_table(tmp_path / "w.xlsx", HEAD + LINE, table("A1:B2", {"Event": "", "Attendees": ""}), other)
    assert [problem.where for problem in append(path, 4).problems] == ["S!B5"]
    assert b'ref="A1:B4"' in parts(path)[TABLE]


def test_a_table_whose_place_is_unreadable_is_none(tmp_path: Path) -> None:
    path = with_table(tmp_path / "w.xlsx", HEAD + LINE, table("somewhere", {}))
    assert append(path).appended == 1


def test_the_header_of_a_table_is_not_filled(tmp_path: Path) -> None:
    path = with_table(tmp_path / "w.xlsx", HEAD + LINE, table("A1:B2", {"Event": "", "Attendees": ""}))
    filled = fill(path, path, [SheetEdits("S", {(1, 1): NewValue("X", Kind.TEXT)}, [], 2)])
    assert [problem.where for problem in filled.problems] == ["S!A1"]


def test_two_lists_of_one_sheet(tmp_path: Path) -> None:
    beside = LINE.replace("</row>", '<c r="D2"><v>1</v></c></row>')
    path = package(tmp_path / "w.xlsx", {"S": sheet(HEAD + beside)})
    right = SheetEdits("S", {}, [{4: NewValue(2, Kind.COUNT)}], 2)
    assert fill(path, path, [SheetEdits("S", {}, [new_row()], 2), right]).appended == 2
    assert '<c r="B3" s="2"><v>5</v></c><c r="D3"><v>2</v></c></row>' in lines(path)
