"""Stored results of formulas are dropped where they depend on what changed, and kept everywhere else."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from mozspaces_desktop.core.figures.tables import Kind
from mozspaces_desktop.core.foreign_workbook import NewValue, SheetEdits, fill
from tests.core.foreign_workbook.compared_parts import changed_parts, formulas, parts
from tests.core.foreign_workbook.handmade import package, relations, sheet, table

LOG = "".join(
    f'<row r="{row}">' + "".join(f'<c r="{letter}{row}"><v>{row}</v></c>' for letter in "ABC") + "</row>"
    for row in range(1, 6)
)
NAMES = (
    "<definedNames><definedName name='Counts'>'The log'!$B$1:$B$9</definedName><definedName name='Fixed'>'The log'!$C$1"
    "</definedName><definedName name='Beside'>'The log'!B1</definedName><definedName name='Here'>$B$3</definedName>"
    "<definedName name='Round'>Turn</definedName><definedName name='Turn'>Round</definedName>"
    "<definedName name='Alias'>Counts</definedName><definedName name='Moving'>OFFSET('The log'!$C$1,1,1)</definedName>"
    "<definedName name='One'>1</definedName></definedNames>"
)
EVENTS = table("A1:C5", {"Event": "", "Came": "", "It's [new]": ""}, "Events")


def workbook(tmp_path: Path, *cells: str, after: str = NAMES) -> Path:
    """A workbook with the sheets "The log", "Middle" and "Sums"; on the last one the `cells`, in A1, A2, ..."""
    rows = "".join(f'<row r="{row}">{cell}</row>' for row, cell in enumerate(cells, 1))
    others = {
        "xl/tables/table1.xml": EVENTS,
        "xl/worksheets/_rels/sheet1.xml.rels": relations(("table", "../tables/table1.xml")),
    }
    sheets = {"The log": sheet(LOG), "Middle": sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), "Sums": sheet(rows)}
    return package(tmp_path / "w.xlsx", sheets, after=after, others=others)


def stale(path: Path, *places: tuple[int, int], sheet_name: str = "The log") -> set[str]:
    """The formulas of the last sheet without a result after cells were changed."""
    target = path.with_name("t.xlsx")
    edits = {place: NewValue(77, Kind.COUNT) for place in places}
    fill(path, target, [SheetEdits(sheet_name, edits, [], 5)])
    before, after = (
        formulas(parts(path)["xl/worksheets/sheet3.xml"]),
        formulas(parts(target)["xl/worksheets/sheet3.xml"]),
    )
    assert {where: formula for where, (formula, _) in before.items()} == {
        where: formula for where, (formula, _) in after.items()
    }
    assert all(after[where][1] in (None, before[where][1]) for where in before)
    return {where for where, (_, result) in after.items() if result is None}


@pytest.mark.parametrize(
    ("formula", "depends"),
    [
        ("'The log'!B3", True),
        ("'The log'!$B$3+1", True),
        ("'The log'!B2", False),
        ("SUM('the log'!A1:C3)", True),
        ("SUM('The log'!C3:A1)", True),
        ("SUM('The log'!A4:C9)", False),
        ("SUM('The log'!B:B)", True),
        ("SUM('The log'!$C:$D)", False),
        ("SUM('The log'!3:4)", True),
        ("SUM('The log'!4:9)", False),
        ("SUM('The log:Sums'!B3)", True),
        ("SUM('Middle:The log'!B3)", True),
        ("SUM(Middle:Sums!B3)", False),
        ("B3", False),
        ("SUM(Counts)", True),
        ("SUM(Alias)", True),
        ("Fixed", False),
        ("Beside", True),
        ("Here", True),
        ("Round", True),
        ("Moving", True),
        ("One*2", False),
        ("Unknown", True),
        ("SUM(Events[Came])", True),
        ("SUM(events[#Data])", True),
        ("SUM(Events[[#All],[Event]:[Came]])", True),
        ("SUM(Events[[Came]:[It''s '[new']]])", True),
        ("SUM(Events[It''s '[new']])", False),
        ("SUM(Events[[#Headers],[Event]])", False),
        ("SUM(Events[Gone])", True),
        ("SUM(Events)", True),
        ("Events[[#This Row],[Came]]", False),
        ("SUM(Others[Came])", True),
        ("[Came]", True),
        ('INDIRECT("B3")', True),
        ("TODAY()", True),
        ("MyMacro('The log'!C1)", True),
        ("_xlfn.XLOOKUP(1,'The log'!A1:A5,'The log'!C1:C5)", False),
        ("SUMIF('The log'!A1:A5,1,'The log'!B2)", True),
        ("AVERAGEIF('The log'!A1:A2,1,'The log'!B1)", False),
        ("SUMIF(1,2)", False),
        ("[1]Sheet1!A1", True),
        ("'[2]The log'!A1", True),
        ("Gone!B3", True),
        ("SUM('A:B:C'!B3)", True),
        ("'The log'!#REF!", True),
        ("1+1", False),
        ('IF("B3"="x",TRUE,#N/A)', False),
        ("{1,2}", False),
        ('"open', True),
        ("]", True),
        ("1+" * 5000 + "1", True),
    ],
)
def test_what_a_formula_depends_on(tmp_path: Path, formula: str, *, depends: bool) -> None:
    path = workbook(tmp_path, f'<c r="A1" t="str"><f>{escape(formula)}</f><v>old</v></c>')
    assert stale(path, (3, 2)) == ({"A1"} if depends else set())
    made = parts(path.with_name("t.xlsx"))
    kept = f"<f>{escape(formula)}</f><v>old</v></c>".encode()
    assert (kept in made["xl/worksheets/sheet3.xml"]) is not depends
    assert (b't="str"' in made["xl/worksheets/sheet3.xml"]) is not depends
    assert (b"calcPr" in made["xl/workbook.xml"]) is depends


def test_through_other_formulas(tmp_path: Path) -> None:
    chain = [
        "<c r='A1'><f>'The log'!B3</f><v>1</v></c>",
        "<c r='A2'><f>SUM(A1:A1)</f><v>1</v></c>",
        "<c r='A3'><f>SUM(A1:Z2)</f><v>1</v></c>",
        "<c r='A4'><f>SUM(Sums!$A$3:$Z$3)*A4</f><v>1</v></c>",
        "<c r='A5'><f>SUM(A6:Z99)</f><v>1</v></c>",
        "<c r='A6'><f>'The log'!B4</f><v>1</v></c>",
    ]
    path = workbook(tmp_path, *chain)
    assert stale(path, (3, 2)) == {"A1", "A2", "A3", "A4"}
    assert stale(path, (4, 2)) == {"A5", "A6"}
    assert stale(path, (5, 1)) == set()
    assert changed_parts(path, path.with_name("t.xlsx")) == {"xl/worksheets/sheet1.xml"}


def test_shared_formulas_are_told_apart(tmp_path: Path) -> None:
    first = "<c r='A1'><f t='shared' ref='A1:A5' si='0'>'The log'!B1+'The log'!C$5+XFD1048576*0</f><v>1</v></c>"
    others = [f"<c r='A{row}'><f t='shared' si='0'/><v>1</v></c>" for row in range(2, 6)]
    path = workbook(tmp_path, first, *others, "<c r='A6'><f t='shared' si='9'/><v>1</v></c>")
    assert stale(path, (3, 2)) == {"A3", "A6"}
    assert stale(path, (5, 3)) == {"A1", "A2", "A3", "A4", "A5", "A6"}


def test_arrays_lose_all_their_results(tmp_path: Path) -> None:
    rows = (
        "<c r='A1'><f t='array' ref='A1:B1'>'The log'!B3:C3</f><v>1</v></c><c r='B1' t='s'><v>0</v></c>",
        "<c r='A2'><f>B1</f><v>1</v></c>",
        "<c r='A3'><f t='array' ref='A3:XFD1048576'>'The log'!B4</f><v>1</v></c><c r='C3'><v>1</v></c>",
        "<c r='A4'><v>1</v></c><c r='B4'><f t='dataTable' ref='B4' r1='C9'/><v>1</v></c>",
    )
    path = workbook(tmp_path, *rows)
    assert stale(path, (3, 2)) == {"A1", "A2", "B4"}
    made = parts(path.with_name("t.xlsx"))["xl/worksheets/sheet3.xml"]
    assert b"<c r='B1'></c>" in made
    assert b"<c r='C3'><v>1</v></c>" in made
    stale(path, (4, 2))
    made = parts(path.with_name("t.xlsx"))["xl/worksheets/sheet3.xml"]
    assert b"<c r='C3'></c>" in made
    assert b"<c r='A4'></c>" in made


def test_a_new_row_counts_for_the_whole_table(tmp_path: Path) -> None:
    cells = (
        "<c r='A1'><f>COUNTA(Events[Event])</f><v>4</v></c>",
        "<c r='A2'><f>SUM('The log'!A6:C6)</f><v>0</v></c>",
        "<c r='A3'><f>SUM('The log'!A7:C7)</f><v>0</v></c>",
        "<c r='A4'><f>ROWS(Events[It''s '[new']])</f><v>4</v></c>",
    )
    path = workbook(tmp_path, *cells)
    target = tmp_path / "t.xlsx"
    fill(path, target, [SheetEdits("The log", {}, [{2: NewValue(1, Kind.COUNT)}], 5)])
    results = formulas(parts(target)["xl/worksheets/sheet3.xml"])
    assert {where for where, (_, result) in results.items() if result is None} == {"A1", "A2", "A4"}


def test_results_that_are_empty_or_missing_are_no_change(tmp_path: Path) -> None:
    path = workbook(tmp_path, "<c r='A1'><f>'The log'!B3</f><v/></c>", "<c r='A2'><f>'The log'!B3</f></c>")
    stale(path, (3, 2))
    assert changed_parts(path, tmp_path / "t.xlsx") == {"xl/worksheets/sheet1.xml"}
    path = workbook(tmp_path, "<c r='A1' t='str'><f>'The log'!B3</f><v></v></c>")
    assert stale(path, (3, 2)) == {"A1"}
    assert b"<c r='A1'><f>" in parts(tmp_path / "t.xlsx")["xl/worksheets/sheet3.xml"]


@pytest.mark.parametrize(
    ("after", "wanted"),
    [
        ("", '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'),
        (f"{NAMES}<oleSize ref='A1'/>", '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize'),
        ("<calcPr calcId='191029' fullCalcOnLoad='0'/>", "<calcPr calcId='191029' fullCalcOnLoad=\"1\"/>"),
    ],
)
def test_the_workbook_is_calculated_when_it_is_opened(tmp_path: Path, after: str, wanted: str) -> None:
    path = workbook(tmp_path, "<c r='A1'><f>'The log'!B3</f><v>1</v></c>", after=after)
    stale(path, (3, 2))
    assert wanted in parts(tmp_path / "t.xlsx")["xl/workbook.xml"].decode()


def test_names_of_names_without_end(tmp_path: Path) -> None:
    deep = "".join(f"<definedName name='n{index}x'>n{index + 1}x</definedName>" for index in range(5000))
    path = workbook(tmp_path, "<c r='A1'><f>n0x</f><v>1</v></c>", after=f"<definedNames>{deep}</definedNames>")
    assert stale(path, (3, 2)) == {"A1"}


def test_a_cell_and_a_row_right_before_what_changes(tmp_path: Path) -> None:
    rows = (
        '<row r="2" spans="2:2"><c r="B2"><f>A2</f><v>1</v></c></row>'
        '<row r="5" spans="2:2"><c r="B5"><f>A5+A4</f><v>1</v></c></row>'
    )
    path = package(tmp_path / "w.xlsx", {"S": sheet(rows)})
    edits = {(row, 1): NewValue(row, Kind.COUNT) for row in (1, 2, 4, 5)}
    fill(path, path, [SheetEdits("S", edits, [], 5)])
    assert parts(path)["xl/worksheets/sheet1.xml"].decode() == sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="2" spans="1:2"><c r="A2"><v>2</v></c><c r="B2"><f>A2</f></c></row>'
        '<row r="4"><c r="A4"><v>4</v></c></row>'
        '<row r="5" spans="1:2"><c r="A5"><v>5</v></c><c r="B5"><f>A5+A4</f></c></row>'
    )
