"""Workbooks that are made to do harm: packages, parts and sheets that no program writes."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from tests.core.foreign_workbook.handmade import MAIN, RELATIONS, members, relations, sheet, table
from tests.fuzz.attacks import Attacks
from tests.fuzz.list_attacks import MEGABYTE

WORKBOOKS = Attacks()
_HEADERS = ("Name", "Email", "Status", "Date", "Event")
_SHEET = "xl/worksheets/sheet1.xml"
_STRINGS = "xl/sharedStrings.xml"


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


def _with_dtd(part: str, dtd: str, entity: str = "&a;") -> bytes:
    """A workbook of which `part` has a DTD and a text with an entity."""
    made = members({"Sheet": sheet(LIST)})
    data = made[part]
    whole = data.decode() if isinstance(data, bytes) else str(data)
    marked = whole.replace("</", f"{entity}</", 1) if "</" in whole else whole
    return packed(made | {part: f"<?xml version='1.0'?>{dtd}{marked}"})


_LAUGHS = "".join(f'<!ENTITY {"abcdefghijk"[n]} "{("&" + "abcdefghijk"[n + 1] + ";") * 10}">' for n in range(9))
_LAUGHS_DTD = f'<!DOCTYPE x [{_LAUGHS}<!ENTITY j "ha">]>'
_OUTSIDE_DTD = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_REMOTE_DTD = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/evil.dtd">'
_PARTS = (
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    _STRINGS,
    _SHEET,
)

DTDS = {
    f"{kind} in {part}": _with_dtd(part, dtd, entity)
    for kind, dtd, entity in (
        ("laughs", _LAUGHS_DTD, "&a;"),
        ("a file", _OUTSIDE_DTD, "&a;"),
        ("an address", _REMOTE_DTD, ""),
    )
    for part in _PARTS
}
"""Entities in every part."""


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
    return workbook(others={_STRINGS: _strings("<si><t>a</t></si>" * count)})


@WORKBOOKS.of(small=2_000, whole=20_000_000)
def empty_shared_texts(count: int) -> bytes:
    return workbook(others={_STRINGS: _strings("<si/>" * count)})


@WORKBOOKS.of(small=200, whole=30_000)
def a_large_text_in_many_cells(count: int) -> bytes:
    rows = "<row>" + '<c t="s"><v>0</v></c>' * 100 + "</row>"
    return workbook(LIST + rows * (count // 100), others={_STRINGS: _strings(f"<si><t>{'x' * 10_000_000}</t></si>")})


@WORKBOOKS.of(small=2_000, whole=1_500_000)
def parts_of_a_shared_text(count: int) -> bytes:
    return workbook(others={_STRINGS: _strings("<si>" + "<r><rPr><b/></rPr><t>x</t></r>" * count + "</si>")})


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
    return workbook(LIST + "<row><c><v>1</v></c></row>" * 20_000, others={"xl/workbook.xml": part})


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


@WORKBOOKS.of(small=2_000, whole=100_000)
def members_of_the_package(count: int) -> bytes:
    return packed(members({"Sheet": sheet(LIST)}) | {f"x/{n}": "" for n in range(count)})


@WORKBOOKS.of(small=100_000, whole=1024 * MEGABYTE)
def a_member_of_zeros(size: int) -> bytes:
    return packed(members({"Sheet": sheet(LIST)}) | {"xl/media/a.bin": bytes(size)})


@WORKBOOKS.of(small=50 * MEGABYTE, whole=1024 * MEGABYTE)
def a_member_that_lies_about_its_size(size: int) -> bytes:
    part = f"<sst xmlns='{MAIN}'/>".encode()
    whole = workbook(others={_STRINGS: part + b" " * size})
    crc = zlib.crc32(part)
    return _told(whole, _STRINGS, crc, len(part))


@WORKBOOKS.of(small=50 * MEGABYTE, whole=1024 * MEGABYTE)
def a_manifest_that_lies_about_its_size(size: int) -> bytes:
    name = "[Content_Types].xml"
    part = str(members({"Sheet": sheet(LIST)})[name]).encode()
    return _told(workbook(others={name: part + b" " * size}), name, zlib.crc32(part), len(part))


def _told(data: bytes, name: str, crc: int, size: int) -> bytes:
    """The package with another checksum and size of a member, before it and in the directory (APPNOTE.TXT 4.3)."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        member = archive.getinfo(name)
    changed = bytearray(data)
    struct.pack_into("<L", changed, member.header_offset + 14, crc)
    struct.pack_into("<L", changed, member.header_offset + 22, size)
    entry = data.rindex(name.encode()) - 46
    struct.pack_into("<L", changed, entry + 16, crc)
    struct.pack_into("<L", changed, entry + 24, size)
    return bytes(changed)


@WORKBOOKS.of(small=20 * MEGABYTE, whole=290 * MEGABYTE)
def a_member_packed_with_bzip2(size: int) -> bytes:
    target = io.BytesIO(workbook())
    with zipfile.ZipFile(target, "a", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("xl/other.bin", bytes(size))
    return target.getvalue()


@WORKBOOKS.of(small=20 * MEGABYTE, whole=1024 * MEGABYTE)
def strings_packed_with_lzma(size: int) -> bytes:
    made = members({"Sheet": sheet(LIST)})
    part = str(made.pop(_STRINGS)).encode()
    target = io.BytesIO(packed(made))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr(_STRINGS, part + b" " * size)
    return _told(target.getvalue(), _STRINGS, zlib.crc32(part), len(part))


@WORKBOOKS.of(small=50, whole=250)
def overlapping_members(count: int) -> bytes:
    """Many entries of the directory for one and the same member (D. Fifield, "A better zip bomb", WOOT 2019)."""
    data = packed(members({"Sheet": sheet(LIST)}) | {"xl/media/a.bin": bytes(MEGABYTE)})
    start = struct.unpack_from("<L", data, len(data) - 6)[0]
    entry_at = data.rindex(b"xl/media/a.bin") - 46
    entry = data[entry_at : entry_at + 46 + 14]
    copies = b"".join(entry[:-5] + f"{n:05}".encode() for n in range(count))
    directory = data[start : len(data) - 22] + copies
    total = struct.unpack_from("<H", data, len(data) - 12)[0] + count
    return (
        data[:start] + directory + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, total, total, len(directory), start, 0)
    )


@WORKBOOKS.of(small=3, whole=3)
def a_workbook_in_a_workbook(_count: int) -> bytes:
    return packed(members({"Sheet": sheet(LIST)}) | {"xl/embeddings/a.xlsx": workbook(), "xl/vbaProject.bin": b"MZ"})


@WORKBOOKS.of(small=1, whole=1)
def members_with_names_of_paths(_count: int) -> bytes:
    names = (
        "../../evil.txt",
        "/etc/evil",
        "C:\\evil.txt",
        "\\\\server\\share\\evil",
        "CON",
        "a/../../../b",
        "xl/worksheets/..",
        "a\0b",
    )
    return packed(members({"Sheet": sheet(LIST)}) | dict.fromkeys(names, "evil"))


@WORKBOOKS.of(small=1, whole=1)
def sheets_with_names_of_paths(_count: int) -> bytes:
    names = ("../../evil", "/etc/evil", "C:\\evil", "CON", "a&#10;b", "=1+1", "x" * 5_000, "")
    return packed(members({name: sheet(LIST) for name in names}))


@WORKBOOKS.of(small=1, whole=1)
def relations_that_lead_outside(_count: int) -> bytes:
    links = relations(
        ("worksheet", "../../../../etc/passwd"), ("worksheet", "file:///etc/passwd"), ("styles", "http://127.0.0.1:9/")
    )
    return workbook(others={"xl/_rels/workbook.xml.rels": links})


@WORKBOOKS.of(small=1, whole=1)
def a_manifest_that_leads_outside(_count: int) -> bytes:
    made = members({"Sheet": sheet(LIST)})
    return packed(
        made
        | {"[Content_Types].xml": str(made["[Content_Types].xml"]).replace("/xl/workbook.xml", "/../../etc/passwd")}
    )


@WORKBOOKS.of(small=20, whole=20)
def formulas_of_commands(_count: int) -> bytes:
    texts = ("=cmd|'/C calc'!A0", "@SUM(1)", "+1", "-1", "&#9;=1", '=HYPERLINK("http://evil")')
    return workbook(LIST + "".join(row(text.replace('"', "&quot;"), "a@example.org") for text in texts))
