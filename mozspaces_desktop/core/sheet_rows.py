"""The rows of a worksheet and the shared texts, read with openpyxl's parts, but never more of them than can be held.

openpyxl keeps all elements that it does not know, a row whole however long, and shells of all rows; it goes on behind
the rows, and builds objects of each run of a text. Here each is dropped as soon as it was read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._reader import DATA_TAG, FORMULA_TAG, INLINE_STRING, ROW_TAG, WorkSheetParser
from openpyxl.xml.constants import SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError

LAST_ROW = 1_048_576
"""Where a sheet ends (Excel specifications and limits)."""

LONGEST_TEXT = 32_767
"""Characters that a cell may have (Excel specifications and limits)."""

_SheetParser: Any = WorkSheetParser
_Sheet: Any = ReadOnlyWorksheet
"""Of which only a part is typed."""

_MOST_ELEMENTS = 150_000
"""Elements of one row, before the rows, or of one text: nine for each cell that a row may have."""

_MOST_TEXTS = 1_000_000
_SHARED, _TEXT, _RUN = (f"{{{SHEET_MAIN_NS}}}{name}" for name in ("si", "t", "r"))
_TOO_LONG = QT_TRANSLATE_NOOP("core", "The workbook has a sheet that is larger than Excel allows. Save it in Excel.")


def shared_texts(source: Any) -> list[str]:
    """The texts of the part of shared strings (ECMA-376 part 1, 18.4.9). Raises :class:`FileError` for too many."""
    texts: list[str] = []
    for element in _elements(source, _SHARED):
        if len(texts) == _MOST_TEXTS:
            raise FileError(_TOO_LONG)
        texts.append(_plain(element).replace("x005F_", ""))
    return texts


def _elements(source: Any, tag: str, within: str = "") -> Iterator[Element]:
    """The elements called `tag`, each before the next is read, up to the end of the element `within`.

    Raises :class:`FileError` if too many others come at once.
    """
    outer: Element | None = None
    count = 0
    for event, element in iterparse(source, ("start", "end")):
        count += 1
        if count > 2 * _MOST_ELEMENTS:
            raise FileError(_TOO_LONG)
        if event == "start":
            if outer is None and within in ("", element.tag):
                outer = element
        elif element.tag == tag and outer is not None:
            yield element
            outer.clear()
            count = 0
        elif element is outer:
            return


def _plain(element: Element) -> str:
    """The text of a string, without its formats and how it is pronounced (18.4.8), or the beginning of a long one."""
    texts = [element.findtext(_TEXT) or ""]
    return "".join([*texts, *(run.findtext(_TEXT) or "" for run in element.findall(_RUN))])[: LONGEST_TEXT + 1]


class _Rows(_SheetParser):  # type: ignore[misc]
    """Reads the rows of a sheet and nothing else."""

    def parse(self) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        """The rows with their numbers. Raises :class:`FileError` for more than a sheet has."""
        for element in _elements(self.source, ROW_TAG, DATA_TAG):
            for name in set(element.keys()) - {"r"}:
                del element.attrib[name]  # how high the row is, and the like
            number, cells = self.parse_row(element)
            if number > LAST_ROW:
                raise FileError(_TOO_LONG)
            yield number, cells

    def parse_cell(self, element: Element) -> dict[str, Any]:
        """A cell: its place, its value and of which type that is."""
        found: dict[str, Any] = super().parse_cell(_without_text(element))
        if element.get("t") == "inlineStr" and found["data_type"] != "f":
            inline = element.find(INLINE_STRING)
            return found | {"value": None if inline is None else _plain(inline), "data_type": "s"}
        return found

    def parse_formula(self, element: Element) -> str:
        """The formula of a cell, with "="; nothing more of one that is shared or of several cells."""
        return f"={element.findtext(FORMULA_TAG) or ''}"


def _without_text(element: Element) -> Element:
    """A cell without its own text, of which openpyxl would build many objects."""
    if element.get("t") != "inlineStr":
        return element
    bare = Element(element.tag, {name: value for name, value in element.items() if name != "t"})
    bare.extend(element.findall(FORMULA_TAG))
    return bare


class LimitedSheet(_Sheet):  # type: ignore[misc]
    """A sheet whose size nobody asks: one that does not say it would be read from end to end for it."""

    def _get_size(self) -> None:
        pass

    def _cells_by_row(
        self, min_col: int, min_row: int, max_col: int | None, max_row: int | None, values_only: bool = False
    ) -> Iterator[tuple[Any, ...]]:
        """The rows from the first on; one that is missing in the file has no cells at all."""
        book = self.parent
        formats = {"date_formats": book._date_formats, "timedelta_formats": book._timedelta_formats}  # noqa: SLF001
        number = 0
        with self._get_source() as source:
            rows = _Rows(source, self._shared_strings, data_only=book.data_only, epoch=book.epoch, **formats)
            for place, cells in rows.parse():
                if place > (max_row or LAST_ROW):
                    return
                while number < place - 1:
                    number += 1
                    yield ()
                if number < place:
                    number += 1
                    yield self._get_row(cells, min_col, max_col, values_only)
