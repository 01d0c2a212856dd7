"""A workbook's package, taken apart another way than the program does."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.etree.ElementTree import tostring

from defusedxml.ElementTree import fromstring

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def changed_parts(before: Path, after: Path) -> set[str]:
    """The names of the parts that differ; there are the same ones in the same order in both."""
    old, new = parts(before), parts(after)
    assert list(old) == list(new)
    return {name for name in old if old[name] != new[name]}


def stored(path: Path, name: str) -> bytes:
    """A member as it is stored: its local header and its compressed bytes."""
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        member = archive.getinfo(name)
        start = member.header_offset
        length = 30 + int.from_bytes(data[start + 26 : start + 28], "little")
        length += int.from_bytes(data[start + 28 : start + 30], "little")
        return data[start : start + length + member.compress_size]


def cells(part: bytes) -> dict[str, str]:
    """The elements of a sheet's cells, by their references."""
    root = fromstring(part)
    return {cell.get("r", "?"): tostring(cell, encoding="unicode") for cell in root.iter(f"{MAIN}c")}


def rows(part: bytes) -> dict[str, dict[str, str]]:
    """The attributes of a sheet's rows, by their numbers."""
    return {row.attrib["r"]: dict(row.attrib) for row in fromstring(part).iter(f"{MAIN}row")}


def around(part: bytes) -> list[str]:
    """Everything in a sheet but its cells and their dimension."""
    root = fromstring(part)
    return [
        tostring(child, encoding="unicode")
        for child in root
        if child.tag not in (f"{MAIN}sheetData", f"{MAIN}dimension")
    ]


def sheet_part(path: Path, sheet: str) -> str:
    """The name of the part of a sheet."""
    made = parts(path)
    names = [node.get("name") for node in fromstring(made["xl/workbook.xml"]).iter(f"{MAIN}sheet")]
    return f"xl/worksheets/sheet{names.index(sheet) + 1}.xml"


def formulas(part: bytes) -> dict[str, tuple[str, str | None]]:
    """The formula and the stored result of the cells that have one."""
    found = {}
    for cell in fromstring(part).iter(f"{MAIN}c"):
        formula = cell.find(f"{MAIN}f")
        if formula is not None:
            found[cell.attrib["r"]] = (formula.text or "", cell.findtext(f"{MAIN}v"))
    return found
