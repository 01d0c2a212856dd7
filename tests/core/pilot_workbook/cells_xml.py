"""Rows, cells, texts and styles as they are stored (ECMA-376 part 1, 18.3.1.73, 18.3.1.4, 18.4, 18.8)."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from openpyxl.utils import column_index_from_string

from tests.core.pilot_workbook.workbook_package import MAIN, WorkbookPackage, corners

_PLACE = re.compile(r"([A-Z]{1,3})(\d+)")
_NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]\d+)?")
_RANGE = re.compile(r"\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?")
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_LONGEST_TEXT = 32_767
_BUILT_IN_FORMATS = {"0", "1", "2", "9"}
"""Numbers of the formats General, 0, 0.00 and 0 % (18.8.30)."""


def check_styles(package: WorkbookPackage) -> None:
    """Styles whose parts are all there, and as many of each as is said."""
    styles = package.parts["xl/styles.xml"]
    lists = {child.tag.rpartition("}")[2]: child for child in styles}
    for name in ("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"):
        assert lists[name].get("count") == str(len(lists[name])), name
    formats = {one.get("numFmtId", "") for one in lists["numFmts"]} if "numFmts" in lists else set()
    assert all(int(number) >= 164 for number in formats), "numbers below are Excel's own"
    assert [fill.find(f"{MAIN}patternFill").get("patternType") for fill in lists["fills"]][:2] in (
        ["none", "gray125"],
        [None, "gray125"],
    ), "the first two fills are Excel's own"
    for style in lists["cellXfs"]:
        assert style.get("numFmtId") in formats | _BUILT_IN_FORMATS
        for name, wanted in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders")):
            assert 0 <= int(style.get(name, "")) < len(lists[wanted])
        assert 0 <= int(style.get("xfId", "")) < len(lists["cellStyleXfs"])


def check_cells(package: WorkbookPackage) -> None:
    """Rows and cells in order and once, numbers that are numbers, texts that are all there and used."""
    styles = len(package.parts["xl/styles.xml"].findall(f"{MAIN}cellXfs/{MAIN}xf"))
    used: list[int] = []
    for name in package.sheets.values():
        sheet = package.parts[name]
        _check_rows(sheet, styles, used)
        small = [element for child in sheet if child.tag != f"{MAIN}sheetData" for element in child.iter()]
        for element in small:
            for place in ("sqref", "activeCell", "topLeftCell"):
                if element.get(place) is not None:
                    assert all(_RANGE.fullmatch(one) for one in element.get(place, "").split()), element.get(place)
        last = -1
        for column in sheet.iter(f"{MAIN}col"):
            first, last_before, last = int(column.get("min", "")), last, int(column.get("max", ""))
            assert last_before < first <= last <= _LAST_COLUMN
            assert 0 < float(column.get("width", "")) <= 255
    texts = package.parts["xl/sharedStrings.xml"]
    assert texts.get("count") == str(len(used))
    assert texts.get("uniqueCount") == str(len(package.strings)) == str(len(set(package.strings)))
    assert set(used) == set(range(len(package.strings)))
    for text in texts.iter(f"{MAIN}t"):
        _check_text(text)


def _check_rows(sheet: Element, styles: int, used: list[int]) -> None:
    above = bottom = right = 0
    for row in sheet.find(f"{MAIN}sheetData"):
        assert row.tag == f"{MAIN}row"
        number = int(row.get("r", ""))
        assert above < number <= _LAST_ROW, "rows out of order, or twice"
        above, left_of = number, 0
        for cell in row:
            match = _PLACE.fullmatch(cell.get("r", ""))
            assert match, cell.get("r")
            column = column_index_from_string(match[1])
            assert int(match[2]) == number, f"{cell.get('r')} in row {number}"
            assert left_of < column <= _LAST_COLUMN, "cells out of order, or twice"
            left_of = column
            _check_cell(cell, styles, used)
            bottom, right = number, max(right, column)
    [dimension] = sheet.findall(f"{MAIN}dimension")
    assert corners(dimension.get("ref", "")) == (1, 1, right, bottom)


def _check_cell(cell: Element, styles: int, used: list[int]) -> None:
    where = cell.get("r")
    assert cell.tag == f"{MAIN}c"
    assert 0 <= int(cell.get("s", "0")) < styles, f"{where} has a style that is not there"
    assert [child.tag for child in cell] == [f"{MAIN}v"], f"{where} has no value, or more than one"
    value, kind = cell[0].text or "", cell.get("t", "n")
    assert kind in ("n", "s"), f"{where} is of the type {kind}"
    if kind == "s":
        assert value.isdigit(), where
        used.append(int(value))
    else:
        assert _NUMBER.fullmatch(value), f"{where}: {value} is no number"


def _check_text(element: Element) -> None:
    text = element.text or ""
    assert text, "an empty text"
    assert len(text.encode("utf-16-le")) <= 2 * _LONGEST_TEXT, "a text that Excel would cut"
    if text != text.strip():
        assert element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve", "spaces that would be lost"
