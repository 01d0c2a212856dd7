"""The rows of a sheet as SpreadsheetML, and the texts that their cells share.

openpyxl builds an element tree for each cell, which is most of the time of a large export, and writes each text into
its cell (``inlineStr``). That is allowed, but previews on phones show such cells empty. So rows are put together as
text here, and each text is once in the table of shared strings, as Excel itself does it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_CHUNK = 1 << 16
_DAY_ZERO, _DAY = dt.date(1899, 12, 30), dt.timedelta(days=1)


class SharedStrings:
    """The texts of a workbook, numbered as they come (ECMA-376 18.4.9, ``sst``)."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._uses = 0

    def number(self, text: str) -> int:
        """The number under which cells refer to `text`."""
        self._uses += 1
        return self._numbers.setdefault(text, len(self._numbers))

    def xml(self) -> Iterator[bytes]:
        """The part of the package that holds them."""
        head = f'<sst xmlns="{_NAMESPACE}" count="{self._uses}" uniqueCount="{len(self._numbers)}">'
        yield head.encode("ascii")
        for text in self._numbers:
            space = "" if text == text.strip() else ' xml:space="preserve"'
            yield f"<si><t{space}>{escape(text)}</t></si>".encode()
        yield b"</sst>"


class Rows:
    """The rows of one sheet, kept in memory until the workbook is put together: none of it lies in a temporary file."""

    def __init__(self) -> None:
        self._file = BytesIO()
        self._last_row = self._last_column = 1

    @property
    def dimension(self) -> bytes:
        """Where there are cells (18.3.1.35): some programs read a sheet to its end to learn it."""
        return f'<dimension ref="A1:{get_column_letter(self._last_column)}{self._last_row}"/>'.encode("ascii")

    def append(self, number: int, cells: Sequence[str], *, height: float | None = None) -> None:
        """Write the row `number` (from 1) with the XML of its `cells`, empty for one that is (ECMA-376 18.3.1.73).

        `height` is in points.
        """
        look = "" if height is None else f' ht="{height}" customHeight="1"'
        self._file.write(f'<row r="{number}"{look}>{"".join(cells)}</row>'.encode("ascii"))
        filled = next((place for place in range(len(cells), 0, -1) if cells[place - 1]), 0)
        if filled:
            self._last_row, self._last_column = number, max(self._last_column, filled)

    def xml(self) -> Iterator[bytes]:
        """What stands between the tags of ``sheetData``."""
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            yield chunk


def text_cell(place: str, style: int, number: int) -> str:
    """The cell at `place` with the shared string of that `number` (ECMA-376 18.3.1.4, ``c``)."""
    return f'<c r="{place}" s="{style}" t="s"><v>{number}</v></c>'


def number_cell(place: str, style: int, value: float | dt.date | dt.time) -> str:
    """The cell at `place` with a number, or a day or time as the number that spreadsheets have for it."""
    return f'<c r="{place}" s="{style}"><v>{value if isinstance(value, int) else _number(value)}</v></c>'


@lru_cache(maxsize=4096)
def _number(value: float | dt.date | dt.time) -> str:
    """All digits of a fraction; days since 1899-12-30 for a date, the part of a day for a time (ECMA-376 18.17.4.1)."""
    if isinstance(value, dt.date):
        return str((value - _DAY_ZERO).days)
    if isinstance(value, dt.time):
        value = (dt.datetime.combine(_DAY_ZERO, value) - dt.datetime.combine(_DAY_ZERO, dt.time.min)) / _DAY
    return repr(value)
