"""What people typed, as a workbook can hold it: XLSX forbids some characters and limits the length of a cell."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from mozspaces_desktop.core.text import clean

LONGEST_TEXT = 32_767
"""UTF-16 code units that fit into a cell (Excel specifications and limits)."""

WIDEST_COLUMN = 60
"""Characters that a column shows; longer values run over it."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML 1.0 has no way to write."""

_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads ``_x0041_`` as the letter A (ECMA-376 22.9.2.19, ST_Xstring), so its first underscore is escaped."""


@dataclass(frozen=True, slots=True)
class CellText:
    """A text that fits into a cell, how many of its characters had to be dropped, and whether its end was `cut` off."""

    text: str
    dropped: int
    cut: bool


def cell_text(text: str) -> CellText:
    """`text` as a cell can hold it, line breaks as Excel writes them."""
    if text.isprintable() and "_x" not in text and len(text) <= LONGEST_TEXT // 2:
        return CellText(text, 0, cut=False)
    allowed, dropped = _FORBIDDEN.subn("", clean(text))
    fitting = _LOOKS_ESCAPED.sub("_x005F_", allowed.replace("\r\n", "\n").replace("\r", "\n"))
    units = fitting.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_TEXT:
        return CellText(fitting, dropped, cut=False)
    return CellText(units[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore"), dropped, cut=True)


def shown_width(text: str) -> int:
    """How many columns of characters `text` takes, at most :data:`WIDEST_COLUMN`; Chinese ones take two."""
    wide = 0 if text.isascii() else sum(unicodedata.east_asian_width(letter) in "WF" for letter in text[:WIDEST_COLUMN])
    return min(WIDEST_COLUMN, len(text) + wide)
