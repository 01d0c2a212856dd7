"""The charts of a workbook: axes that are there, drawn from the rows of the tables, showing the values of the cells."""

from __future__ import annotations

import re
from math import isclose
from xml.etree.ElementTree import Element

from openpyxl.utils.cell import rows_from_range

from tests.core.pilot_workbook.workbook_package import CHART, MAIN, R_ID, WorkbookPackage, corners

_RANGES = (
    [("tblWeekly", "Week"), ("tblWeekly", "Events held"), ("tblWeekly", "Target")],
    [("tblWeekly", "Week"), ("tblWeekly", "Cumulative contributors"), ("tblWeekly", "Cumulative contributor target")],
    [("tblFocus", "Focus area"), ("tblFocus", "New active contributors")],
)
"""Tables and columns that each chart is drawn from: first what stands along the axis, then the series."""

_KINDS = (("barChart", "lineChart"), ("lineChart",), ("barChart",))
_HOME = {"tblWeekly": "Weekly", "tblFocus": "Dashboard"}
_FORMULA = re.compile(r"'([^']+)'!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)")


def check_charts(package: WorkbookPackage) -> None:
    """Three charts, all on the Dashboard."""
    [drawing] = package.within("xl/drawings")
    assert ("drawing", drawing) in package.relations(package.sheets["Dashboard"]).values()
    frames = [one for one in package.parts[drawing].iter() if one.tag.endswith("}cNvPr")]
    assert len({one.get("id") for one in frames}) == len({one.get("name") for one in frames}) == len(frames)
    leads = package.relations(drawing)
    charts = [leads[one.get(R_ID, "")][1] for one in package.parts[drawing].iter(f"{CHART}chart")]
    assert len(charts) == len(package.within("xl/charts")) == len(_RANGES)
    for name, kinds, columns in zip(charts, _KINDS, _RANGES, strict=True):
        chart = package.parts[name]
        [plotted] = chart.iter(f"{CHART}plotArea")
        assert tuple(one.tag.removeprefix(CHART) for one in plotted if one.tag.endswith("Chart")) == kinds
        texts = chart.findall(f".//{CHART}title//*")
        assert "".join(text.text or "" for text in texts if text.tag.endswith("}t")), "a chart without a title"
        _check_axes(plotted)
        _check_series(package, plotted, columns)


def _check_axes(plotted: Element) -> None:
    """A category axis and a value axis, both shown, each crossing the other, and used by all that is plotted."""
    axes = {_value(axis, "axId"): axis for axis in plotted if axis.tag.endswith("Ax")}
    assert sorted(axis.tag.removeprefix(CHART) for axis in axes.values()) == ["catAx", "valAx"]
    for number, axis in axes.items():
        assert _value(axis, "delete") == "0", "an axis that is not shown"
        assert {_value(axis, "crossAx")} == set(axes) - {number}
    for kind in plotted:
        if kind.tag.endswith("Chart"):
            assert {one.get("val") for one in kind.findall(f"{CHART}axId")} == set(axes)


def _check_series(package: WorkbookPackage, plotted: Element, columns: list[tuple[str, str]]) -> None:
    along, *shown = columns
    series = list(plotted.iter(f"{CHART}ser"))
    for number in ("idx", "order"):
        assert [_value(one, number) for one in series] == [str(place) for place in range(len(series))]
    assert len(series) == len(shown)
    for one, column in zip(series, shown, strict=True):
        header, _ = _column(package, *column)
        assert _reference(one, "tx/strRef") == header, "a series is called like its column"
        assert _reference(one, "cat/strRef") == _column(package, *along)[1]
        assert _reference(one, "val/numRef") == _column(package, *column)[1]
        for path in ("tx/strRef", "cat/strRef", "val/numRef"):
            _check_cache(package, *one.findall(_path(path)))


def _column(package: WorkbookPackage, table_name: str, header: str) -> tuple[str, str]:
    """Where the header of a table's column is and where its lines are, without the total of the focus areas."""
    [table] = [one for one in package.within("xl/tables").values() if one.get("name") == table_name]
    names = [one.get("name") for one in table.iter(f"{MAIN}tableColumn")]
    left, top, _, bottom = corners(table.get("ref", ""))
    letter = chr(ord("A") + left - 1 + names.index(header))
    if table_name == "tblFocus" and bottom > top + 1:
        bottom -= 1
    sheet = f"'{_HOME[table_name]}'"
    return f"{sheet}!${letter}${top}", f"{sheet}!${letter}${top + 1}:${letter}${bottom}"


def _check_cache(package: WorkbookPackage, reference: Element) -> None:
    """What a chart shows to viewers that do not look it up is what stands in the cells."""
    match = _FORMULA.fullmatch(reference.findtext(f"{CHART}f", ""))
    assert match
    sheet, where = match[1], match[2].replace("$", "")
    cells = package.cells(sheet)
    places = [place for row in rows_from_range(where) for place in row] if ":" in where else [where]
    cache = reference[1]
    assert _value(cache, "ptCount") == str(len(places))
    kept = {int(point.get("idx", "")): point.findtext(f"{CHART}v", "") for point in cache.iter(f"{CHART}pt")}
    assert list(kept) == sorted(kept)
    assert set(kept) == {number for number, place in enumerate(places) if place in cells}
    for number, text in kept.items():
        value = cells[places[number]]
        assert text == value if isinstance(value, str) else isclose(float(text), value)


def _reference(series: Element, path: str) -> str:
    found = series.find(_path(path))
    assert found is not None, f"a series without {path}"
    return found.findtext(f"{CHART}f", "")


def _path(path: str) -> str:
    return "/".join(f"{CHART}{step}" for step in path.split("/"))


def _value(element: Element, tag: str) -> str:
    found = element.find(f"{CHART}{tag}")
    assert found is not None, f"no <{tag}>"
    return found.get("val", "")
