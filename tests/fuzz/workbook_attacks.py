"""Workbooks that are made to do harm: packages, parts and sheets that no program writes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from tests.core.foreign_workbook.handmade import MAIN, RELATIONS, members, relations, sheet, table
from tests.fuzz.attacks import Attacks
from tests.fuzz.list_attacks import MEGABYTE

WORKBOOKS = Attacks()
_HEADERS = ("Name", "Email", "Status", "Date", "Event")
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def text_cell(text: str, place: str = "") -> str:
    """A cell with its text in it."""
    reference = f' r="{place}"' if place else ""
    return f'<c{reference} t="inlineStr"><is><t>{text}</t></is></c>'


def row(*texts: str, number: int | None = None) -> str:
    """A row of texts."""
    place = "" if number is None else f' r="{number}"'
    return f"<row{place}>{''.join(map(text_cell, texts))}</row>"


LIST = row(*_HEADERS) + row("Amina", "amina@example.org", "Attending", "2014-05-06", "Rust evening")


def workbook(
    rows: str = LIST, *, before: str = "", after: str = "", others: Mapping[str, str | bytes | None] | None = None
) -> bytes:
    """A workbook with one sheet."""
    return packed(members({"Sheet": sheet(rows, before=before, after=after)}, others=others))


def packed(parts: Mapping[str, str | bytes | None]) -> bytes:
    """A package with these members; None is left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts.items():
            if data is not None:
                archive.writestr(name, data)
    return target.getvalue()


def _strings(*texts: str) -> str:
    return f'<sst xmlns="{MAIN}">{"".join(texts)}</sst>'


def _many(count: int, text: str) -> bytes:
    return (text * count).encode()


@WORKBOOKS.of(small=10_000, whole=10 * MEGABYTE)
def one_large_cell(size: int) -> bytes:
    return workbook(LIST + row("x" * size, "a@example.org"))


@WORKBOOKS.of(small=1_000, whole=140 * MEGABYTE)
def one_endless_cell(size: int) -> bytes:
    return workbook(LIST + row("x" * size, "a@example.org"))


@WORKBOOKS.of(small=1_000, whole=140 * MEGABYTE)
def one_endless_cell_of_marked_text(size: int) -> bytes:
    return workbook(LIST + row("<![CDATA[" + "<" * size + "]]>", "a@example.org"))


@WORKBOOKS.of(small=1_000, whole=140 * MEGABYTE)
def one_endless_attribute(size: int) -> bytes:
    return workbook(LIST + f'<row r="3" spans="{"1" * size}"/>')


@WORKBOOKS.of(small=1_000, whole=140 * MEGABYTE)
def one_endless_comment(size: int) -> bytes:
    return workbook(LIST + f"<!--{'x' * size}-->")


@WORKBOOKS.of(small=2_000, whole=10_000_000)
def cells_of_one_row(count: int) -> bytes:
    return workbook(LIST + "<row>" + "<c><v>1</v></c>" * count + "</row>")


@WORKBOOKS.of(small=2_000, whole=30_000_000)
def empty_cells_of_one_row(count: int) -> bytes:
    return workbook(LIST + "<row>" + "<c/>" * count + "</row>")


@WORKBOOKS.of(small=2_000, whole=20_000_000)
def empty_rows(count: int) -> bytes:
    return workbook(LIST + "<row/>" * count)


@WORKBOOKS.of(small=2_000, whole=1_040_000)
def empty_rows_of_a_sheet(count: int) -> bytes:
    return workbook(LIST + '<row><c s="1"/></row>' * count)


@WORKBOOKS.of(small=2_000, whole=1_000_000)
def rows_with_a_little_in_them(count: int) -> bytes:
    return workbook(LIST + "<row><c><v>1</v></c><c><v>2</v></c></row>" * count)


@WORKBOOKS.of(small=2_000, whole=90_000)
def rows_of_people(count: int) -> bytes:
    return workbook(LIST + "".join(row(f"P{n}", f"p{n}@example.org", "Attending") for n in range(count)))


@WORKBOOKS.of(small=100, whole=5_000)
def a_cell_in_the_last_column(count: int) -> bytes:
    return workbook(LIST + "".join(f"<row>{text_cell('x', f'XFD{n + 3}')}</row>" for n in range(count)))


@WORKBOOKS.of(small=1, whole=1)
def a_cell_in_the_last_row(_count: int) -> bytes:
    return workbook(LIST + f'<row r="1048576">{text_cell("x", "A1048576")}</row>')


@WORKBOOKS.of(small=1, whole=1)
def a_cell_beyond_every_row(_count: int) -> bytes:
    return workbook(LIST + f'<row r="2147483647">{text_cell("x", "A2147483647")}</row>')


@WORKBOOKS.of(small=1, whole=1)
def a_cell_beyond_every_column(_count: int) -> bytes:
    return workbook(LIST + f'<row r="3">{text_cell("x", "ZZZZZZZ3")}</row>')


@WORKBOOKS.of(small=1, whole=1)
def a_sheet_that_says_it_is_full(_count: int) -> bytes:
    return workbook(before='<dimension ref="A1:XFD1048576"/>')


@WORKBOOKS.of(small=2_000, whole=30_000_000)
def strange_elements_before_the_rows(count: int) -> bytes:
    return workbook(before="<z/>" * count)


@WORKBOOKS.of(small=2_000, whole=30_000_000)
def strange_elements_among_the_rows(count: int) -> bytes:
    return workbook(LIST + ("<z/>" * 1_000 + "<row/>") * (count // 1_000))


@WORKBOOKS.of(small=2_000, whole=30_000_000)
def strange_elements_after_the_rows(count: int) -> bytes:
    return workbook(after="<z/>" * count)


@WORKBOOKS.of(small=2_000, whole=2_000_000)
def merged_cells(count: int) -> bytes:
    return workbook(after="<mergeCells>" + '<mergeCell ref="A1:B2"/>' * count + "</mergeCells>")


@WORKBOOKS.of(small=2_000, whole=2_000_000)
def columns_of_a_sheet(count: int) -> bytes:
    return workbook(before="<cols>" + '<col min="1" max="2"/>' * count + "</cols>")


@WORKBOOKS.of(small=2_000, whole=3_000_000)
def elements_within_elements(count: int) -> bytes:
    return workbook(LIST + "<row><c>" + "<z>" * count + "</z>" * count + "</c></row>")


@WORKBOOKS.of(small=2_000, whole=3_000_000)
def texts_within_a_cell(count: int) -> bytes:
    return workbook(LIST + "<row><c t='inlineStr'><is>" + "<r><t>x</t></r>" * count + "</is></c></row>")


@WORKBOOKS.of(small=2_000, whole=8_000_000)
def shared_texts(count: int) -> bytes:
    return workbook(others={STRINGS: _strings("<si><t>a</t></si>" * count)})


@WORKBOOKS.of(small=2_000, whole=20_000_000)
def empty_shared_texts(count: int) -> bytes:
    return workbook(others={STRINGS: _strings("<si/>" * count)})


@WORKBOOKS.of(small=200, whole=30_000)
def a_large_text_in_many_cells(count: int) -> bytes:
    rows = "<row>" + '<c t="s"><v>0</v></c>' * 100 + "</row>"
    return workbook(LIST + rows * (count // 100), others={STRINGS: _strings(f"<si><t>{'x' * 10_000_000}</t></si>")})


@WORKBOOKS.of(small=2_000, whole=1_500_000)
def parts_of_a_shared_text(count: int) -> bytes:
    return workbook(others={STRINGS: _strings("<si>" + "<r><rPr><b/></rPr><t>x</t></r>" * count + "</si>")})


@WORKBOOKS.of(small=2_000, whole=2_000_000)
def styles(count: int) -> bytes:
    empty = members({"Sheet": ""})["xl/styles.xml"]
    return workbook(
        others={"xl/styles.xml": str(empty).replace("</cellXfs>", '<xf numFmtId="0"/>' * count + "</cellXfs>")}
    )


@WORKBOOKS.of(small=200, whole=30_000)
def sheets(count: int) -> bytes:
    return packed(members({f"Sheet {n}": sheet(row("Name", "Email")) for n in range(count)}))


@WORKBOOKS.of(small=200, whole=1_000_000)
def sheets_of_one_part(count: int) -> bytes:
    names = "".join(f'<sheet name="S{n}" sheetId="{n + 1}" r:id="rId1"/>' for n in range(count))
    part = f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{names}</sheets></workbook>'
    return workbook(others={"xl/workbook.xml": part})


@WORKBOOKS.of(small=20, whole=200)
def large_sheets_of_one_part(count: int) -> bytes:
    names = "".join(f'<sheet name="S{n}" sheetId="{n + 1}" r:id="rId1"/>' for n in range(count))
    part = f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{names}</sheets></workbook>'
    return workbook(LIST + "<row><c><v>1</v></c></row>" * (100 * count), others={"xl/workbook.xml": part})


@WORKBOOKS.of(small=200, whole=1_000_000)
def defined_names(count: int) -> bytes:
    names = "".join(f'<definedName name="n{n}">Sheet!$A$1</definedName>' for n in range(count))
    return packed(members({"Sheet": sheet(LIST)}, after=f"<definedNames>{names}</definedNames>"))


@WORKBOOKS.of(small=200, whole=1_000_000)
def relations_of_the_workbook(count: int) -> bytes:
    links = [("worksheet", "worksheets/sheet1.xml"), *[("hyperlink", "http://127.0.0.1:9/")] * count]
    return workbook(others={"xl/_rels/workbook.xml.rels": relations(*links)})


@WORKBOOKS.of(small=200, whole=50_000)
def tables_of_a_sheet(count: int) -> bytes:
    made = table("A1:E2", dict.fromkeys(_HEADERS, ""))
    return workbook(
        others={
            "xl/worksheets/_rels/sheet1.xml.rels": relations(*[("table", "../tables/table1.xml")] * count),
            "xl/tables/table1.xml": made,
        }
    )


@WORKBOOKS.of(small=200, whole=1_000_000)
def columns_of_a_table(count: int) -> bytes:
    made = table("A1:E2", {f"c{n}": "A1" for n in range(count)})
    return workbook(
        others={
            "xl/worksheets/_rels/sheet1.xml.rels": relations(("table", "../tables/table1.xml")),
            "xl/tables/table1.xml": made,
        }
    )


@WORKBOOKS.of(small=200, whole=18_000)
def formulas_one_after_another(count: int) -> bytes:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><f>A{n - 1}+SUM(A1:A{n - 1})</f><v>1</v></c></row>' for n in range(3, count)
    )
    return workbook(LIST + rows)


@WORKBOOKS.of(small=200, whole=200_000)
def shared_formulas(count: int) -> bytes:
    rows = "".join(
        f'<row><c><f t="shared" si="0" ref="A1:XFD1048576">{"A1+" * 100}A1</f></c></row>'
        if n % 100 == 0
        else '<row><c><f t="shared" si="0"/></c></row>'
        for n in range(count)
    )
    return workbook(LIST + rows)


@WORKBOOKS.of(small=200, whole=200)
def formulas_with_parentheses(count: int) -> bytes:
    rows = "".join(f"<row><c><f>{'(' * 8_000}A1{')' * 8_000}</f></c></row>" for _ in range(count))
    return workbook(LIST + rows)
