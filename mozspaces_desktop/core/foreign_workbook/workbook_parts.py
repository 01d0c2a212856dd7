"""The parts of a workbook: which sheet is where, its tables, its names, and in which year its days begin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.foreign_workbook.areas import Area, area
from mozspaces_desktop.core.foreign_workbook.opc_package import Package
from mozspaces_desktop.core.foreign_workbook.texts_held import unescaped
from mozspaces_desktop.core.foreign_workbook.xml_parts import TRUE, Node, parse
from mozspaces_desktop.core.workbook_file import DAMAGED

_WORKSHEET = "worksheet"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a sheet (ECMA-376 part 1, 18.5.1.2); its `area` has its header and its totals in it."""

    name: str
    part: str
    sheet: int
    area: Area
    headers: int
    totals: int
    columns: tuple[str, ...]
    calculated: Mapping[int, str]
    """The formula of each column that has one, by the sheet's column."""


class WorkbookParts:
    """What the workbook's own part, and its relations, say of the package."""

    def __init__(self, package: Package) -> None:
        """Raises :class:`FileError` for a workbook that is damaged, signed, or of another kind."""
        if package.any_below("_xmlsignatures"):
            raise FileError(
                QT_TRANSLATE_NOOP(
                    "core", "The workbook is signed, and a change would break that. Take the signature away in Excel."
                )
            )
        self.package = package
        self.name = _first_related(package, "", "officeDocument")
        if self.name.casefold().endswith(".bin"):
            raise FileError(QT_TRANSLATE_NOOP("core", "This is a binary workbook (.xlsb). Save it as .xlsx in Excel."))
        self.data = package.part(self.name)
        self.root = parse(self.data)
        self._related = package.related(self.name)
        places = [
            self._related.get(node.attributes.get("r:id", ""), ("", "")) for node in self.root.all("sheets", "sheet")
        ]
        self.sheet_names = [node.attributes.get("name", "") for node in self.root.all("sheets", "sheet")]
        self.sheet_parts = [place if kind == _WORKSHEET and place in package else None for kind, place in places]
        """By their order in the workbook; None where it is no worksheet (but a chart, a dialog)."""
        properties = self.root.first("workbookPr")
        self.from_1904 = properties is not None and properties.attributes.get("date1904") in TRUE
        self.styles = self._related_part("styles")
        self.shared_strings = self._related_part("sharedStrings")
        self.tables = [
            table
            for index, part in enumerate(self.sheet_parts)
            if part
            for kind, place in package.related(part).values()
            if kind == "table"
            for table in _table(place, index, parse(package.part(place)))
        ]

    def _related_part(self, wanted: str) -> str | None:
        return next((part for kind, part in self._related.values() if kind == wanted and part in self.package), None)

    def defined_names(self) -> dict[str, list[str]]:
        """What each defined name stands for, its case folded, on whichever sheets it is known."""
        names: dict[str, list[str]] = {}
        for node in self.root.all("definedNames", "definedName"):
            names.setdefault(node.attributes.get("name", "").casefold(), []).append(node.text)
        return names


def _first_related(package: Package, part: str, wanted: str) -> str:
    for kind, place in package.related(part).values():
        if kind == wanted and place in package:
            return place
    raise FileError(DAMAGED)


def _table(part: str, sheet: int, root: Node) -> list[Table]:
    """The table of a part; none if its place cannot be read."""
    place = area(root.attributes.get("ref", ""))
    if not place:
        return []
    columns = list(root.all("tableColumns", "tableColumn"))
    formulas = ((place.left + index, node.first("calculatedColumnFormula")) for index, node in enumerate(columns))
    return [
        Table(
            root.attributes.get("displayName", ""),
            part,
            sheet,
            place,
            _count(root, "headerRowCount", 1),
            _count(root, "totalsRowCount", 0),
            tuple(unescaped(node.attributes.get("name", "")) for node in columns),
            {column: node.text for column, node in formulas if node is not None},
        )
    ]


def _count(root: Node, name: str, otherwise: int) -> int:
    text = root.attributes.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 8 else otherwise
