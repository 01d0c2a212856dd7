"""A workbook's package, opened: its parts as XML, its relationships and its texts."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

from openpyxl.utils.cell import range_boundaries

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CONTENT_TYPES = "[Content_Types].xml"
_ADDRESS = re.compile(rb"[\w.+-]+@[\w-]+\.[a-z]+")


def corners(ref: str) -> tuple[int, int, int, int]:
    """The first column, first row, last column and last row of a range, all counted from 1."""
    left, top, right, bottom = range_boundaries(ref)
    return left or 0, top or 0, right or 0, bottom or 0


def addresses_in(path: Path) -> set[bytes]:
    """Everything like an address of e-mail that is anywhere in the package."""
    with ZipFile(path) as package:
        return {address for name in package.namelist() for address in _ADDRESS.findall(package.read(name))}


def places_of(path: Path, text: str) -> set[str]:
    """The titles of the sheets, and the names of all parts but those of texts, in which `text` occurs."""
    opened = WorkbookPackage.opened(path)
    found = {title for title in opened.sheets if any(text in str(value) for value in opened.cells(title).values())}
    with ZipFile(path) as package:
        others = (name for name in opened.parts if name != "xl/sharedStrings.xml")
        return found | {name for name in others if text.encode() in package.read(name)}


@dataclass(frozen=True)
class WorkbookPackage:
    """The parts by name, and the shared strings."""

    parts: dict[str, Element]
    strings: list[str]

    @classmethod
    def opened(cls, path: Path) -> WorkbookPackage:
        """The package at `path`, whose members are there once and carry no date of their making."""
        with ZipFile(path) as package:
            assert package.testzip() is None
            names = package.namelist()
            assert len(names) == len({name.casefold() for name in names})
            assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            parts = {name: fromstring(package.read(name)) for name in names}  # noqa: S314 -- we wrote it
        texts = parts["xl/sharedStrings.xml"]
        return cls(parts, ["".join(one.text or "" for one in text.iter(f"{MAIN}t")) for text in texts])

    def within(self, folder: str) -> dict[str, Element]:
        """The parts in a folder, by name; no relationships."""
        return {name: part for name, part in self.parts.items() if posixpath.dirname(name) == folder}

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """What the part `name` leads to, by id: the kind of relationship and the name of the other part."""
        folder, file = posixpath.split(name)
        part = self.parts.get(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for one in () if part is None else part:
            target = posixpath.normpath(posixpath.join("/" + folder, one.get("Target", "")))
            assert one.get("TargetMode") is None, "a link out of the package"
            assert one.get("Id", "") not in found, "an id of a relationship twice"
            found[one.get("Id", "")] = (one.get("Type", "").rpartition("/")[2], target.lstrip("/"))
        return found

    @property
    def sheets(self) -> dict[str, str]:
        """The names of the parts of the sheets, by title."""
        leads = self.relations("xl/workbook.xml")
        return {one.get("name", ""): leads[one.get(R_ID, "")][1] for one in self.workbook.iter(f"{MAIN}sheet")}

    @property
    def workbook(self) -> Element:
        """The part that lists the sheets."""
        return self.parts["xl/workbook.xml"]

    def cells(self, title: str) -> dict[str, str | float]:
        """What stands in the cells of a sheet: texts, and numbers as they are stored."""
        return {cell.get("r", ""): self._value(cell) for cell in self.parts[self.sheets[title]].iter(f"{MAIN}c")}

    def row(self, title: str, number: int) -> list[str | float]:
        """What stands in one row of a sheet."""
        [row] = self.parts[self.sheets[title]].findall(f"{MAIN}sheetData/{MAIN}row[@r='{number}']")
        return [self._value(cell) for cell in row]

    def _value(self, cell: Element) -> str | float:
        value = cell.findtext(f"{MAIN}v", "")
        return self.strings[int(value)] if cell.get("t") == "s" else float(value)
