"""The XML parts of a workbook, where Excel is strict and libraries are not."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from tests.core.pilot_workbook.cells_xml import check_cells, check_styles
from tests.core.pilot_workbook.element_order import CHART as CHART_ORDER
from tests.core.pilot_workbook.element_order import SPREADSHEET, check_order
from tests.core.pilot_workbook.workbook_charts import check_charts
from tests.core.pilot_workbook.workbook_package import CONTENT_TYPES, MAIN, R_ID, WorkbookPackage, corners

_OFFICE = "application/vnd.openxmlformats-officedocument"
_SHEET = f"{_OFFICE}.spreadsheetml"
_TYPES = {
    r"xl/workbook\.xml": (f"{_SHEET}.sheet.main+xml", "officeDocument"),
    r"xl/worksheets/sheet\d+\.xml": (f"{_SHEET}.worksheet+xml", "worksheet"),
    r"xl/tables/table\d+\.xml": (f"{_SHEET}.table+xml", "table"),
    r"xl/styles\.xml": (f"{_SHEET}.styles+xml", "styles"),
    r"xl/sharedStrings\.xml": (f"{_SHEET}.sharedStrings+xml", "sharedStrings"),
    r"xl/theme/theme1\.xml": (f"{_OFFICE}.theme+xml", "theme"),
    r"xl/drawings/drawing\d+\.xml": (f"{_OFFICE}.drawing+xml", "drawing"),
    r"xl/charts/chart\d+\.xml": (f"{_OFFICE}.drawingml.chart+xml", "chart"),
    r"docProps/core\.xml": ("application/vnd.openxmlformats-package.core-properties+xml", "core-properties"),
    r"docProps/app\.xml": (f"{_OFFICE}.extended-properties+xml", "extended-properties"),
}
"""Content types of the parts, and the kind of relationship that leads to them (ECMA-376 part 1, 12 and 15)."""

_TABLE_NAME = re.compile(r"[^\W\d][\w.]*|\\[\w.]+")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[CcRr]")
_LONGEST_NAME = 255
_LONGEST_TITLE = 31
_FORBIDDEN_IN_TITLES = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")


def check_parts(package: WorkbookPackage) -> None:
    """Assert that the parts of the package fit together and are what Excel reads without repair."""
    _check_references(package)
    for name, part in package.parts.items():
        if name.startswith("xl/charts/"):
            check_order(part, CHART_ORDER)
        elif name.startswith("xl/") and not name.startswith(("xl/theme", "xl/drawings")) and ".rels" not in name:
            check_order(part, SPREADSHEET)
    _check_titles(package)
    check_styles(package)
    check_cells(package)
    _check_tables(package)
    check_charts(package)


def _check_references(package: WorkbookPackage) -> None:
    """Every part has its type and is led to by its kind of relationship, and every relationship leads to a part."""
    types = package.parts[CONTENT_TYPES]
    overrides = [(one.get("PartName", "").lstrip("/"), one.get("ContentType")) for one in types if one.get("PartName")]
    assert len(overrides) == len(dict(overrides)), "a part has two types"
    assert {one.get("Extension") for one in types if one.get("Extension")} >= {"rels", "xml"}
    parts = {name for name in package.parts if name != CONTENT_TYPES and not name.endswith(".rels")}
    assert set(dict(overrides)) == parts, "parts and content types differ"
    reached: dict[str, str] = {}
    owners = [re.sub(r"_rels/(.*)\.rels$", r"\1", name) for name in package.parts if name.endswith(".rels")]
    for owner in owners:
        assert owner == "" or owner in parts, f"relationships of {owner}, which is not there"
        for kind, target in package.relations(owner).values():
            assert target not in reached, f"{target} is led to twice"
            reached[target] = kind
    assert set(reached) == parts, "a relationship that dangles, or a part that none leads to"
    for name, content_type in overrides:
        wanted = next((wanted for pattern, wanted in _TYPES.items() if re.fullmatch(pattern, name)), None)
        assert wanted == (content_type, reached[name]), name
    for name, part in package.parts.items():
        if not name.endswith(".rels"):
            leads = package.relations(name)
            ids = [element.get(R_ID) for element in part.iter() if element.get(R_ID)]
            assert len(ids) == len(set(ids)), f"{name} names a relationship twice"
            assert set(ids) <= set(leads), f"{name} names a relationship that it does not have"


def _check_titles(package: WorkbookPackage) -> None:
    """Sheets with numbers and names of their own, and for each the rows that are printed on every page."""
    sheets = list(package.workbook.iter(f"{MAIN}sheet"))
    titles = [sheet.get("name", "") for sheet in sheets]
    assert len({sheet.get("sheetId") for sheet in sheets}) == len(sheets)
    assert len({title.casefold() for title in titles}) == len(sheets)
    for title in titles:
        assert 0 < len(title) <= _LONGEST_TITLE, title
        assert not _FORBIDDEN_IN_TITLES.search(title), title
    names = list(package.workbook.iter(f"{MAIN}definedName"))
    assert {name.get("name") for name in names} == {"_xlnm.Print_Titles"}
    printed = {titles[int(name.get("localSheetId", ""))]: name.text for name in names}
    assert len(printed) == len(names) == len(titles)
    for title, rows in printed.items():
        pane = package.parts[package.sheets[title]].find(f".//{MAIN}pane")
        assert pane is not None
        assert pane.get("state") == "frozen"
        assert rows == f"'{title}'!$1:${pane.get('ySplit')}", "what is frozen is not what is printed on each page"


def _check_tables(package: WorkbookPackage) -> None:
    tables = package.within("xl/tables")
    assert {table.get("name") for table in tables.values()} == {table.get("displayName") for table in tables.values()}
    for unique in ("id", "name"):
        assert len({table.get(unique, "").casefold() for table in tables.values()}) == len(tables), f"{unique} twice"
    for title, sheet in package.sheets.items():
        leads = package.relations(sheet)
        listed = package.parts[sheet].find(f"{MAIN}tableParts")
        of_sheet = [leads[one.get(R_ID, "")][1] for one in (() if listed is None else listed)]
        assert sorted(of_sheet) == sorted(target for kind, target in leads.values() if kind == "table")
        assert listed is None or listed.get("count") == str(len(of_sheet))
        taken: set[int] = set()
        for name in of_sheet:
            rows = _check_table(tables[name], package, title)
            assert not taken & rows, f"{name} lies over another table"
            taken |= rows


def _check_table(table: Element, package: WorkbookPackage, title: str) -> set[int]:
    """A table whose columns are called like the header cells; the rows that it covers."""
    name, ref = table.get("name", ""), table.get("ref", "")
    assert _TABLE_NAME.fullmatch(name), f"{name} is no name of a table"
    assert not _LIKE_A_CELL.fullmatch(name), f"{name} looks like a cell"
    assert len(name) <= _LONGEST_NAME
    assert int(table.get("id", "")) > 0
    assert re.fullmatch(r"[A-Z]{1,3}\d+:[A-Z]{1,3}\d+", ref), ref
    left, top, right, bottom = corners(ref)
    assert bottom > top, "a table has at least one line below its header"
    assert table.get("headerRowCount", "1") == "1"
    assert table.get("totalsRowCount", "0") == "0"
    own_filter = table.find(f"{MAIN}autoFilter")
    assert own_filter is not None
    assert own_filter.get("ref") == ref, "the filter of a table is not where the table is"
    columns = table.findall(f"{MAIN}tableColumns/{MAIN}tableColumn")
    assert table.find(f"{MAIN}tableColumns[@count='{len(columns)}']") is not None
    assert [column.get("id") for column in columns] == [str(number) for number in range(1, len(columns) + 1)]
    assert package.row(title, top) == [column.get("name") for column in columns], "columns are not called like headers"
    assert len(columns) == right - left + 1
    assert len({column.get("name", "").casefold() for column in columns}) == len(columns), "two columns of one name"
    return set(range(top, bottom + 1))
