"""Files that are no workbook, damaged, protected or signed are refused in a sentence; odd but sound ones are filled."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from mozspaces_desktop.core import limited_package
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.figures.tables import Kind
from mozspaces_desktop.core.foreign_workbook import NewValue, SheetEdits, fill
from mozspaces_desktop.core.foreign_workbook.areas import area
from mozspaces_desktop.core.foreign_workbook.xml_parts import tag_end
from tests.core.foreign_workbook.compared_parts import changed_parts, parts
from tests.core.foreign_workbook.foreign_files import BUILDERS
from tests.core.foreign_workbook.handmade import MAIN, package, relations, sheet

ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>'
EDITS = [SheetEdits("S", {(1, 1): NewValue(2, Kind.COUNT)}, [{1: NewValue(3, Kind.COUNT)}], 1)]


def refused(path: Path, match: str) -> None:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(FileError, match=match):
        fill(path, path, EDITS)
    assert (path.read_bytes() if path.is_file() else None) == before


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("data", "match"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04", "damaged"),
        (b"Date;Event\n", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password or is an old Excel file"),
    ],
)
def test_what_is_no_package(tmp_path: Path, data: bytes, match: str) -> None:
    path = tmp_path / "w.xlsx"
    path.write_bytes(data)
    refused(path, match)


def test_what_is_not_there(tmp_path: Path) -> None:
    refused(tmp_path / "none.xlsx", "cannot be read")


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    refused(zipped(tmp_path / "w.xlsx", {"a.txt": b"a"}), "not an Excel workbook")


def test_a_zip_that_unpacks_to_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_package, "MAX_UNPACKED_BYTES", 1000)
    refused(package(tmp_path / "w.xlsx", {"S": sheet(ROWS)}), "too large")


OTHERS: dict[str, tuple[dict[str, str | bytes | None], str]] = {
    "signed": ({"_xmlsignatures/sig1.xml": "<a/>"}, "signed"),
    "binary": (
        {"_rels/.rels": relations(("officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x"},
        r"binary workbook \(.xlsb\)",
    ),
    "no relations": ({"_rels/.rels": None}, "damaged"),
    "no workbook": ({"xl/workbook.xml": None}, "damaged"),
    "no sheet": ({"xl/worksheets/sheet1.xml": "<chartsheet/>"}, "damaged"),
    "a sheet of nobody's": ({"xl/worksheets/sheet1.xml": '<worksheet xmlns="a"/>'}, "damaged"),
    "another root": ({"xl/worksheets/sheet1.xml": f'<chartsheet xmlns="{MAIN}"/>'}, "damaged"),
    "no rows": ({"xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"/>'}, "damaged"),
    "cut off": ({"xl/worksheets/sheet1.xml": sheet(ROWS)[:-20]}, "damaged"),
    "styles": ({"xl/styles.xml": "<a"}, "damaged"),
    "no encoding": ({"xl/worksheets/sheet1.xml": '<?xml version="1.0" encoding="klingon"?><a/>'}, "damaged"),
    "wrong encoding": ({"xl/worksheets/sheet1.xml": b"\xff\xfea"}, "damaged"),
    "not its encoding": ({"xl/worksheets/sheet1.xml": sheet(ROWS).encode().replace(b"<v>1", b"<v>\xff")}, "damaged"),
    "entities": (
        {"xl/worksheets/sheet1.xml": '<!DOCTYPE a [<!ENTITY b "bb">]>' + sheet(ROWS)},
        "defines entities",
    ),
    "rows out of order": ({"xl/worksheets/sheet1.xml": sheet('<row r="2"/><row r="1"/>')}, "damaged"),
    "a row too many": ({"xl/worksheets/sheet1.xml": sheet('<row r="1048577"/>')}, "damaged"),
    "no row": ({"xl/worksheets/sheet1.xml": sheet('<row r="-1"/>')}, "damaged"),
    "cells out of order": ({"xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="B1"/><c r="A1"/></row>')}, "damaged"),
    "no column": ({"xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="1"/></row>')}, "damaged"),
    "a column too many": ({"xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="XFE1"/></row>')}, "damaged"),
    "no style": ({"xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="A1" s="x"/></row>')}, "damaged"),
}


@pytest.mark.parametrize("what", OTHERS)
def test_what_is_wrong_inside(tmp_path: Path, what: str) -> None:
    others, match = OTHERS[what]
    refused(package(tmp_path / "w.xlsx", {"S": sheet(ROWS)}, others=others), match)


def test_shared_texts_that_are_damaged(tmp_path: Path) -> None:
    rows = ROWS.replace('r="A1"', 'r="A1" t="s"')
    for data in ("<sst", '<!DOCTYPE a [<!ENTITY b "bb">]><sst/>'):
        refused(package(tmp_path / "w.xlsx", {"S": sheet(rows)}, others={"xl/sharedStrings.xml": data}), "damaged")


def test_members_with_a_password(tmp_path: Path) -> None:
    path = package(tmp_path / "w.xlsx", {"S": sheet(ROWS)})
    data = bytearray(path.read_bytes())
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    path.write_bytes(data)
    refused(path, "has a password")


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_two_members_of_one_name(tmp_path: Path) -> None:
    path = package(tmp_path / "w.xlsx", {"S": sheet(ROWS)})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/Worksheets/sheet1.XML", "<a/>")
    refused(path, "damaged")


def test_a_chart_sheet_is_no_sheet_to_fill(tmp_path: Path) -> None:
    relations_of_book = relations(("worksheet", "worksheets/sheet1.xml"), ("chartsheet", "chartsheets/sheet1.xml"))
    others = {
        "xl/_rels/workbook.xml.rels": relations_of_book,
        "xl/styles.xml": None,
        "xl/chartsheets/sheet1.xml": "<a/>",
    }
    path = package(tmp_path / "w.xlsx", {"S": sheet(ROWS), "Chart": "<a/>"}, others=others)
    assert fill(path, path, [*EDITS, SheetEdits("Chart", {}, [], 1)]).problems[0].where == "Chart"


def test_relations_of_every_form(tmp_path: Path) -> None:
    external = '<Relationship Id="rId9" Type="x/worksheet" Target="http://a/" TargetMode="External"/></Relationships>'
    book = relations(("worksheet", "/xl/../xl/./worksheets/sheet1.xml")).replace("</Relationships>", external)
    path = package(tmp_path / "w.xlsx", {"S": sheet(ROWS)}, others={"xl/_rels/workbook.xml.rels": book})
    assert fill(path, path, EDITS).changed == 1


def test_order_dates_and_comments_of_the_zip_stay(tmp_path: Path) -> None:
    path = package(tmp_path / "w.xlsx", {"S": sheet(ROWS)}, others={"xl/media/picture.png": bytes(range(256)) * 99})
    odd = tmp_path / "odd.xlsx"
    with zipfile.ZipFile(odd, "w") as archive:
        archive.comment = b"by hand"
        for index, (name, data) in enumerate(reversed(parts(path).items())):
            member = zipfile.ZipInfo(name, (1999, 1, 1 + index, 0, 0, 0))
            member.compress_type = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)[index % 2]
            member.extra = struct.pack("<HHHH", 1, 4, 0, 0) + struct.pack("<HHB", 0x5455, 1, 3) + b"\0"
            member.external_attr = 0o600 << 16
            member.comment = name.encode()
            archive.writestr(member, data)
    target = tmp_path / "t.xlsx"
    fill(odd, target, EDITS)
    assert changed_parts(odd, target) == {"xl/worksheets/sheet1.xml"}
    old, new = zipfile.ZipFile(odd), zipfile.ZipFile(target)
    assert new.comment == b"by hand"
    kept = ("filename", "date_time", "compress_type", "external_attr", "comment")
    assert [[getattr(member, key) for key in kept] for member in new.infolist()] == [
        [getattr(member, key) for key in kept] for member in old.infolist()
    ]
    assert openpyxl.load_workbook(target)["S"]["A2"].value == 3


def test_members_behind_others_and_with_descriptors(tmp_path: Path) -> None:
    """As programs write them that stream: sizes behind the data, and something before the first member."""
    path = package(tmp_path / "w.xlsx", {"S": sheet(ROWS)})
    stream = io.BytesIO()

    class Unseekable(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            return stream.write(data)  # type: ignore[arg-type]

    with zipfile.ZipFile(Unseekable(), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts(path).items():
            archive.writestr(name, data)
    path.write_bytes(b"#!/bin/sh\n" + stream.getvalue())
    target = tmp_path / "t.xlsx"
    fill(path, target, EDITS)
    assert changed_parts(path, target) == {"xl/worksheets/sheet1.xml"}
    assert openpyxl.load_workbook(target)["S"]["A1"].value == 2


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", ["arrays", "office_dashboard"])
def test_damaged_files_are_refused_or_filled(tmp_path: Path, name: str) -> None:
    foreign = BUILDERS[name](tmp_path)
    whole = foreign.path.read_bytes()
    dice = random.Random(5)  # noqa: S311
    edits = [SheetEdits(foreign.sheet, {(2, 4): NewValue(5, Kind.COUNT)}, [{4: NewValue(6, Kind.COUNT)}], 5)]
    broken: list[Callable[[], bytes]] = [
        lambda: whole[: dice.randrange(len(whole))],
        lambda: _mutated(whole, dice),
        lambda: _mutated_parts(foreign.path, dice, tmp_path),
    ]
    outcomes = set()
    for index in range(90):
        path = tmp_path / "broken.xlsx"
        path.write_bytes(broken[index % 3]())
        try:
            fill(path, tmp_path / "filled.xlsx", edits)
        except FileError:
            outcomes.add("refused")
        else:
            outcomes.add("filled")
    assert outcomes == {"refused", "filled"}


def _mutated(data: bytes, dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(4):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _mutated_parts(path: Path, dice: random.Random, folder: Path) -> bytes:
    """The package with characters of its XML changed, so that it is still a sound zip."""
    made = parts(path)
    for name in dice.sample([name for name in made if name.endswith((".xml", ".rels"))], 3):
        text = made[name]
        at = dice.randrange(len(text) - 4)
        made[name] = text[:at] + dice.choice([b"<", b'"', b"9", b"A", b"&#1;", b"r=", b"", b"/>"]) + text[at + 1 :]
    return zipped(folder / "mutated.xlsx", made).read_bytes()


def test_what_is_no_tag_and_no_area() -> None:
    with pytest.raises(FileError, match="damaged"):
        tag_end(b"text", 0)
    assert area("A1:") is None
    assert str(area("$C$4:B2")) == "B2:C4"
