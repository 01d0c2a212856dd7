"""The XML parts of a workbook, where Excel is strict and libraries are not."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CHART_RANGES = (
    [("Weekly", "A"), ("Weekly", "C"), ("Weekly", "D")],
    [("Weekly", "A"), ("Weekly", "K"), ("Weekly", "L")],
    [("Dashboard", "A"), ("Dashboard", "F")],
)
"""Sheets and columns that each chart is drawn from."""


def check_parts(path: Path) -> None:
    """Assert that the parts of the package fit together and carry no date of their own making."""
    with ZipFile(path) as package:
        assert package.testzip() is None
        names = package.namelist()
        assert len(names) == len(set(names))
        assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        parts = {name: fromstring(package.read(name)) for name in names}
    _check_references(parts)
    _check_tables(parts)
    _check_cells(parts)
    charts = [parts[f"xl/charts/chart{number}.xml"] for number in (1, 2, 3)]
    assert sum(name.startswith("xl/charts/") for name in names) == len(charts)
    for chart, wanted in zip(charts, CHART_RANGES, strict=True):
        _check_chart(chart, wanted, parts)


def _check_references(parts: dict[str, Element]) -> None:
    """Every part has a type, and every relationship leads to a part."""
    types = parts["[Content_Types].xml"]
    overrides = {one.get("PartName", "").lstrip("/") for one in types if one.tag.endswith("Override")}
    assert overrides <= set(parts)
    for name in parts:
        assert name in overrides or name.endswith(".rels") or name == "[Content_Types].xml"
    for name, part in parts.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            ids = [one.get("Id") for one in part]
            assert len(ids) == len(set(ids))
            for one in part:
                target = posixpath.normpath(posixpath.join("/" + folder, one.get("Target", "")))
                assert target.lstrip("/") in parts


def _check_tables(parts: dict[str, Element]) -> None:
    tables = [part for name, part in parts.items() if name.startswith("xl/tables/")]
    for unique in ("id", "name", "displayName"):
        assert len({table.get(unique) for table in tables}) == len(tables)
    for table in tables:
        name = table.get("displayName", "")
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.]{3,}", name)
        columns = [column.get("name") for column in table.iter(f"{MAIN}tableColumn")]
        assert len({str(column).casefold() for column in columns}) == len(columns)
        assert table.find(f".//{MAIN}tableColumns[@count='{len(columns)}']") is not None


def _check_cells(parts: dict[str, Element]) -> None:
    """No formula anywhere, and no text that Excel would shorten."""
    for name, part in parts.items():
        if name.startswith("xl/worksheets/sheet"):
            assert part.find(f".//{MAIN}f") is None
            for text in part.iter(f"{MAIN}t"):
                assert len((text.text or "").encode("utf-16-le")) <= 2 * 32_767


def _check_chart(chart: Element, wanted: list[tuple[str, str]], parts: dict[str, Element]) -> None:
    title = "".join(text.text or "" for text in chart.findall(f".//{CHART}title//*") if text.tag.endswith("}t"))
    assert title
    axes = [*chart.iter(f"{CHART}catAx"), *chart.iter(f"{CHART}valAx")]
    assert len(axes) == 2
    for axis in axes:
        assert axis.find(f"{CHART}delete[@val='0']") is not None
        crossed = axis.find(f"{CHART}crossAx")
        assert crossed is not None
        assert crossed.get("val") in {_value(other, "axId") for other in axes if other is not axis}
    found: list[tuple[str, str]] = []
    for formula in (one.text or "" for one in chart.iter(f"{CHART}f")):
        match = re.fullmatch(r"'(\w+)'!\$([A-Z])\$(\d+)(?::\$\2\$(\d+))?", formula)
        assert match, formula
        sheet, column, first, last = match.groups()
        if last is not None:
            _check_range(sheet, int(first), int(last), parts)
            found.append((sheet, column))
    assert list(dict.fromkeys(found)) == wanted
    for cache in chart.iter(f"{CHART}numCache"):
        assert len(list(cache.iter(f"{CHART}pt"))) <= int(_value(cache, "ptCount"))


def _check_range(sheet: str, first: int, last: int, parts: dict[str, Element]) -> None:
    """A range covers all lines of its table, except the total of the focus areas."""
    number = {"Dashboard": 3, "Weekly": 5}[sheet]
    ref = parts[f"xl/tables/table{number}.xml"].get("ref", "")
    match = re.fullmatch(r"A(\d+):[A-Z]+(\d+)", ref)
    assert match, ref
    top, bottom = (int(row) for row in match.groups())
    lines = bottom - top
    assert first == top + 1
    assert last == (bottom if sheet == "Weekly" or lines == 1 else bottom - 1)


def _value(element: Element, tag: str) -> str:
    found = element.find(f"{CHART}{tag}")
    assert found is not None
    return found.get("val", "")
