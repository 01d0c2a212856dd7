"""What a cell holds after it was given a value: its type, its style, and when it is not touched at all."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import openpyxl
import pytest

from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.foreign_workbook import Filled, NewValue, SheetEdits, fill
from tests.core.foreign_workbook.compared_parts import changed_parts, parts
from tests.core.foreign_workbook.handmade import package, sheet

PLACE = "xl/worksheets/sheet1.xml"


def put(path: Path, where: tuple[int, int], value: Value, kind: Kind) -> Filled:
    return fill(path, path, [SheetEdits("S", {where: NewValue(value, kind)}, [], 1)])


def xml_of(
    tmp_path: Path,
    cell: str,
    value: Value,
    kind: Kind,
    *,
    before: str = "",
    others: dict[str, str | None] | None = None,
) -> str:
    """The first cell, which was `cell`, after it was given `value`."""
    path = package(tmp_path / "w.xlsx", {"S": sheet(f'<row r="1">{cell}</row>')}, before=before, others=others)
    put(path, (1, 1), value, kind)
    part = parts(path)[PLACE].decode()
    return part[part.index('<row r="1">') + 11 : part.index("</row>")]


TIME = Kind.TIME


@pytest.mark.parametrize(
    ("value", "kind", "xml"),
    [
        (12, Kind.COUNT, '<c r="A1" s="2"><v>12</v></c>'),
        (True, Kind.COUNT, '<c r="A1" s="2"><v>1</v></c>'),
        (0.1 + 0.2, Kind.AVERAGE, '<c r="A1" s="4"><v>0.30000000000000004</v></c>'),
        (0.25, Kind.RATE, '<c r="A1" s="4"><v>0.25</v></c>'),
        (dt.date(2014, 5, 1), Kind.DATE, '<c r="A1" s="4"><v>41760</v></c>'),
        (dt.date(1900, 2, 28), Kind.DATE, '<c r="A1" s="4"><v>59</v></c>'),
        (dt.date(1900, 3, 1), Kind.DATE, '<c r="A1" s="4"><v>61</v></c>'),
        (dt.time(18, 0), TIME, '<c r="A1" s="4"><v>0.75</v></c>'),
        (dt.datetime(2014, 5, 1, 6, tzinfo=dt.UTC), Kind.DATE, '<c r="A1" s="4"><v>41760.25</v></c>'),
        ("=1+1", Kind.TEXT, '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'),
        (" a\x00<&\r\nb_x0041_", Kind.TEXT, " a&lt;&amp;\nb_x005F_x0041_</t></is></c>"),
        (None, Kind.COUNT, '<c r="A1" s="2"/>'),
        ("", Kind.TEXT, '<c r="A1" s="2"/>'),
        (float("nan"), Kind.AVERAGE, '<c r="A1" s="2"/>'),
    ],
)
def test_values(tmp_path: Path, value: Value, kind: Kind, xml: str) -> None:
    assert xml_of(tmp_path, '<c r="A1" s="2"><v>7</v></c>', value, kind).endswith(xml)


def test_days_since_1904(tmp_path: Path) -> None:
    since_1904 = '<workbookPr date1904="true"/>'
    made = xml_of(tmp_path, '<c r="A1" s="1"/>', dt.date(2014, 5, 1), Kind.DATE, before=since_1904)
    assert made == f'<c r="A1" s="1"><v>{(dt.date(2014, 5, 1) - dt.date(1904, 1, 1)).days}</v></c>'
    assert openpyxl.load_workbook(tmp_path / "w.xlsx")["S"]["A1"].value.date() == dt.date(2014, 5, 1)


@pytest.mark.parametrize(
    ("cell", "value", "kind"),
    [
        ("<v>12</v>", 12, Kind.COUNT),
        ("<v>1.2E1</v>", 12, Kind.COUNT),
        ("<v>0.33333333333333298</v>", 1 / 3, Kind.RATE),
        ("<v>41760</v>", dt.date(2014, 5, 1), Kind.DATE),
        ("<v>0.770833333333333</v>", dt.time(18, 30), TIME),
        ("", None, Kind.TEXT),
        ("", "", Kind.TEXT),
    ],
)
def test_a_number_that_is_there_is_not_touched(tmp_path: Path, cell: str, value: Value, kind: Kind) -> None:
    assert xml_of(tmp_path, f'<c r="A1" x="y">{cell}</c>', value, kind) == f'<c r="A1" x="y">{cell}</c>'


SHARED = (
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Coding</t></si><si><r><rPr><b/></rPr>'
    "<t>Cod</t></r><r><t>ing_x000A_!</t></r><rPh><t>koding</t></rPh></si></sst>"
)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<c r="A1" t="s"><v>0</v></c>', "Coding"),
        ('<c r="A1" t="s"><v>1</v></c>', "Coding\n!"),
        ('<c r="A1" t="inlineStr"><is><r><t>Co</t></r><r><t>ding</t></r><rPh><t>ko</t></rPh></is></c>', "Coding"),
        ('<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', "_x0041_"),
        ('<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"),
        ('<c r="A1" t="s"><v>99</v></c>', None),
    ],
)
def test_a_text_that_is_there_is_not_touched(tmp_path: Path, cell: str, value: str) -> None:
    assert xml_of(tmp_path, cell, value, Kind.TEXT, others={"xl/sharedStrings.xml": SHARED}) == cell


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" t="d"><v>2014-05-01T00:00:00</v></c>',
        '<c r="A1" t="d"><v>2014-05-01</v></c>',
    ],
)
def test_a_date_by_its_name(tmp_path: Path, cell: str) -> None:
    assert xml_of(tmp_path, cell, dt.date(2014, 5, 1), Kind.DATE) == cell
    assert xml_of(tmp_path, cell, dt.date(2014, 5, 2), Kind.DATE) == '<c r="A1" s="4"><v>41761</v></c>'


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" t="b"><v>1</v></c>',
        '<c r="A1" t="e"><v>#N/A</v></c>',
        '<c r="A1" t="inlineStr"><is><t>1</t></is></c>',
        '<c r="A1" t="d"><v>one</v></c>',
        '<c r="A1"><v>one</v></c>',
        '<c r="A1" vm="1" t="n"><v>2</v><extLst/></c>',
        '<c r="A1"/>',
        '<c  r="A1"></c>',
        "<c t='inlineStr'><is/></c>",
        "",
    ],
)
def test_what_is_something_else_becomes_the_value(tmp_path: Path, cell: str) -> None:
    made = xml_of(tmp_path, cell, 1, Kind.COUNT)
    assert made in ('<c r="A1"><v>1</v></c>', '<c  r="A1"><v>1</v></c>', "<c><v>1</v></c>")


@pytest.mark.parametrize(
    ("style", "kind", "value", "kept"),
    [
        (0, Kind.COUNT, 1, True),
        (0, Kind.RATE, 0.5, True),
        (0, Kind.DATE, dt.date(2014, 5, 1), False),
        (1, Kind.DATE, dt.date(2014, 5, 1), True),
        (1, Kind.TIME, dt.time(18), False),
        (1, Kind.COUNT, 1, False),
        (1, Kind.TEXT, "May", True),
        (2, Kind.RATE, 0.5, False),
        (3, Kind.RATE, 0.5, True),
        (3, Kind.COUNT, 1, False),
        (3, Kind.AVERAGE, 1.5, False),
        (99, Kind.DATE, dt.date(2014, 5, 1), True),
    ],
)
def test_styles_that_show_the_value_are_kept(
    tmp_path: Path, style: int, kind: Kind, value: Value, *, kept: bool
) -> None:
    made = xml_of(tmp_path, f'<c r="A1" s="{style}"><v>9</v></c>', value, kind)
    assert (f's="{style}"' in made or (not style and "s=" not in made)) is kept
    assert made.count('s="4"') == (not kept)


@pytest.mark.parametrize(
    ("code", "shows"),
    [
        ("yyyy\\-mm\\-dd", {Kind.DATE}),
        ('d" day"', {Kind.DATE}),
        ("MMM", {Kind.DATE}),
        ("[$-40C]HH:MM", {Kind.TIME}),
        ("[h]:mm", {Kind.TIME}),
        ("h AM/PM", {Kind.TIME}),
        ("d/m/yy h:mm", {Kind.DATE, Kind.TIME}),
        ('0 "days"', {Kind.COUNT}),
        ("#,##0", {Kind.COUNT}),
        ("0.00", {Kind.COUNT, Kind.RATE, Kind.AVERAGE}),
        ("# ?/?", {Kind.COUNT, Kind.RATE, Kind.AVERAGE}),
        ("@", {Kind.COUNT, Kind.RATE, Kind.AVERAGE}),
        ("0%", {Kind.RATE}),
        ("[Red]0.0;-0.0%", {Kind.COUNT, Kind.RATE, Kind.AVERAGE}),
    ],
)
def test_what_a_format_can_show(tmp_path: Path, code: str, shows: set[Kind]) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    escaped = code.replace('"', "&quot;")
    styles = (
        f'<x:styleSheet xmlns:x="{main}"><x:numFmts><x:numFmt numFmtId="200" formatCode="{escaped}"/></x:numFmts>'
        '<x:cellXfs><x:xf numFmtId="200"/></x:cellXfs></x:styleSheet>'
    )
    values: dict[Kind, Value] = {
        Kind.DATE: dt.date(2014, 5, 1),
        Kind.TIME: dt.time(18),
        Kind.COUNT: 1,
        Kind.RATE: 0.5,
        Kind.AVERAGE: 1.5,
    }
    kept = set()
    for kind, value in values.items():
        made = xml_of(tmp_path, '<c r="A1"/>', value, kind, others={"xl/styles.xml": styles})
        if "s=" not in made:
            kept.add(kind)
    assert kept == shows


@pytest.mark.parametrize(
    ("number", "kind", "kept"),
    [
        (14, Kind.DATE, True),
        (30, Kind.DATE, True),
        (20, Kind.TIME, True),
        (9, Kind.RATE, True),
        (49, Kind.COUNT, True),
        (14, Kind.COUNT, False),
        (1, Kind.RATE, False),
        (10, Kind.COUNT, False),
    ],
)
def test_built_in_formats(tmp_path: Path, number: int, kind: Kind, *, kept: bool) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    styles = f'<styleSheet xmlns="{main}"><cellXfs count="1"><xf numFmtId="{number}"/></cellXfs></styleSheet>'
    values: dict[Kind, Value] = {Kind.DATE: dt.date(2014, 5, 1), Kind.TIME: dt.time(18)}
    value = values.get(kind, 1)
    made = xml_of(tmp_path, '<c r="A1"/>', value, kind, others={"xl/styles.xml": styles})
    assert ("s=" not in made) is kept


def test_a_style_is_added_once_and_none_changed(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}" s="2"/></row>' for row in (1, 2, 3))
    path = package(tmp_path / "w.xlsx", {"S": sheet(rows)})
    before = parts(path)["xl/styles.xml"].decode()
    edits = {(row, 1): NewValue(dt.date(2014, 5, row), Kind.DATE) for row in (1, 2)} | {
        (3, 1): NewValue(0.5, Kind.RATE)
    }
    target = tmp_path / "t.xlsx"
    fill(path, target, [SheetEdits("S", edits, [], 3)])
    after = parts(target)["xl/styles.xml"].decode()
    added = (
        '<xf numFmtId="14" fontId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>'
        '<xf numFmtId="9" fontId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>'
    )
    assert after == before.replace('cellXfs count="4"', 'cellXfs count="6"').replace("</cellXfs>", f"{added}</cellXfs>")
    assert re.findall(r'(?<= s=")\d', parts(target)[PLACE].decode()) == ["4", "4", "5"]
    assert changed_parts(path, target) == {PLACE, "xl/styles.xml"}


def test_a_workbook_without_styles(tmp_path: Path) -> None:
    made = xml_of(tmp_path, '<c r="A1"/>', dt.date(2014, 5, 1), Kind.DATE, others={"xl/styles.xml": None})
    assert made == '<c r="A1"><v>41760</v></c>'


def test_formulas_and_merged_cells_are_left_and_named(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>'
        '<row r="2"><c r="A2"><f>2</f><v>2</v></c></row>'
        '<row r="3"><c r="A3"><f>2</f></c><c r="C3"><f t="array" ref="C3:C4">A1:A2</f><v>1</v></c></row>'
        '<row r="4"><c r="A4"><f>2</f></c><c r="C4"><v>1</v></c></row>'
    )
    merged = '<mergeCells count="1"><mergeCell ref="B1:B2"/><mergeCell ref="none"/></mergeCells>'
    path = package(tmp_path / "w.xlsx", {"S": sheet(rows, after=merged)})
    before = path.read_bytes()
    edits = {(row, 1): NewValue(9, Kind.COUNT) for row in (1, 2, 3, 4)}
    edits |= {(2, 2): NewValue(5, Kind.COUNT), (4, 3): NewValue(5, Kind.COUNT)}
    filled = fill(path, path, [SheetEdits("S", edits, [], 4)])
    assert [(problem.where, str(problem.reason).split(":")[0].split(" and")[0]) for problem in filled.problems] == [
        ("S!A1, A2, A3, …", "A formula stands here"),
        ("S!B2", "This cell is merged with others"),
        ("S!C4", "A formula stands here"),
    ]
    assert path.read_bytes() == before
    assert put(path, (1, 1), 2, Kind.COUNT) == Filled(0, 0, ())
    assert put(path, (1, 2), 5, Kind.COUNT) == Filled(1, 0, ())


def test_cells_that_are_not_there_are_put_between_the_others(tmp_path: Path) -> None:
    rows = '<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="4"/><row r="5" s="1" customFormat="1"></row>'
    columns = '<dimension ref="B2"/><cols><col min="1" max="4" width="9"/><col min="4" max="5" style="3"/></cols>'
    path = package(tmp_path / "w.xlsx", {"S": sheet(rows, before=columns)})
    places = [(1, 1), (2, 1), (2, 3), (2, 4), (3, 1), (4, 1), (5, 1)]
    edits = {place: NewValue(0.5, Kind.RATE) for place in places} | {(6, 1): NewValue(None, Kind.TEXT)}
    fill(path, path, [SheetEdits("S", edits, [], 6)])
    assert parts(path)[PLACE].decode().partition("<sheetData>")[2].partition("</sheetData>")[0] == (
        '<row r="1"><c r="A1"><v>0.5</v></c></row>'
        '<row r="2" spans="1:4"><c r="A2"><v>0.5</v></c><c r="B2"><v>1</v></c><c r="C2"><v>0.5</v></c>'
        '<c r="D2" s="3"><v>0.5</v></c></row><row r="3"><c r="A3"><v>0.5</v></c></row>'
        '<row r="4"><c r="A4"><v>0.5</v></c></row>'
        '<row r="5" s="1" customFormat="1"><c r="A5" s="4"><v>0.5</v></c></row>'
    )
    assert b'<dimension ref="A1:D5"/>' in parts(path)[PLACE]


@pytest.mark.parametrize("data", ["<sheetData/>", "<sheetData />", "<sheetData></sheetData>"])
def test_an_empty_sheet(tmp_path: Path, data: str) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    path = package(tmp_path / "w.xlsx", {"S": f'<worksheet xmlns="{main}">{data}</worksheet>'})
    put(path, (2, 3), 5, Kind.COUNT)
    assert openpyxl.load_workbook(path)["S"]["C2"].value == 5


def test_prefixes_missing_numbers_and_strict_names(tmp_path: Path) -> None:
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    rows = (
        "<x:row><x:c><x:v>1</x:v></x:c><x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c></x:row>"
        "<x:row x:other='&gt;'><x:c/><x:c r='C2' s='2'><x:v>3</x:v></x:c></x:row>"
    )
    data = f"<x:worksheet xmlns:x='{strict}'><!-- > --><x:sheetData>{rows}</x:sheetData></x:worksheet>"
    path = package(tmp_path / "w.xlsx", {"S": data})
    edits = {(1, 2): NewValue("é", Kind.TEXT), (2, 1): NewValue(4, Kind.COUNT), (2, 2): NewValue(5, Kind.COUNT)}
    fill(path, path, [SheetEdits("S", edits, [{1: NewValue(6, Kind.COUNT)}], 2)])
    made = parts(path)[PLACE].decode()
    assert made == data.replace(
        "<x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c>",
        '<x:c t="inlineStr"><x:is><x:t xml:space="preserve">é</x:t></x:is></x:c>',
    ).replace("<x:c/>", '<x:c><x:v>4</x:v></x:c><x:c r="B2"><x:v>5</x:v></x:c>').replace(
        "</x:sheetData>", '<x:row r="3"><x:c r="A3"><x:v>6</x:v></x:c><x:c r="C3" s="2"/></x:row></x:sheetData>'
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "iso-8859-1", "utf-8-sig"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    text = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>')
    declared = "utf-8" if encoding == "utf-8-sig" else "iso-8859-1" if encoding == "iso-8859-1" else "utf-16"
    data = f'<?xml version="1.0" encoding="{declared}"?>{text}'.encode(encoding)
    path = package(tmp_path / "w.xlsx", {"S": data})
    put(path, (1, 2), "č", Kind.TEXT)
    held = openpyxl.load_workbook(path)["S"]
    assert (held["A1"].value, held["B1"].value) == ("é", "č")


def test_an_address_is_not_put_where_a_click_leads_to_another(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="str"><v>Rust</v></c><c r="B1" t="str"><v>page</v></c></row>'
    links = '<hyperlinks><hyperlink ref="A1:B1" location="S!C9"/><hyperlink ref="none" location="S!C9"/></hyperlinks>'
    path = package(tmp_path / "w.xlsx", {"S": sheet(rows, after=links)})
    new = {(1, 1): NewValue("Rust pour tous", Kind.TEXT), (1, 2): NewValue("https://example.org/rust", Kind.TEXT)}
    filled = fill(path, path, [SheetEdits("S", new, [], 1)])
    assert (filled.changed, [problem.where for problem in filled.problems]) == (1, ["S!B1"])
    assert "leads elsewhere" in str(filled.problems[0].reason)
