"""A value as the XML of a cell, and whether a cell holds it already (ECMA-376 part 1, 18.3.1.4 and 18.17.4)."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from xml.sax.saxutils import escape

from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_ISO8601, to_excel

from mozspaces_desktop.core.figures.tables import Value
from mozspaces_desktop.core.foreign_workbook.sheet_scan import Cell
from mozspaces_desktop.core.foreign_workbook.texts_held import SharedTexts, unescaped
from mozspaces_desktop.core.pilot_workbook.texts import cell_text

_HALF_A_SECOND = 0.5 / 86_400


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in a cell: the type its tag tells (None: a number or nothing) and the XML inside, with a prefix."""

    type: str | None
    xml: bytes


NOTHING = Content(None, b"")


@dataclass(frozen=True, slots=True)
class CellWriter:
    """Writes and compares values in one workbook, whose days count from 1904 or from 1900, and one sheet."""

    prefix: bytes
    from_1904: bool
    shared: SharedTexts

    def content(self, value: Value) -> Content:
        """`value` as a cell holds it. Text is inline, so that the shared texts of the workbook stay as they are."""
        plain = self._plain(value)
        if plain is None:
            return NOTHING
        if isinstance(plain, str):
            return Content(
                "inlineStr", self._element("is", self._element("t", _escaped(plain), b' xml:space="preserve"'))
            )
        return Content(None, self._element("v", repr(plain).encode()))

    def formula(self, text: str, *, array: str | None = None) -> Content:
        """A formula without a result; with `array`, the reference of the cell that it fills alone."""
        attributes = f' t="array" ref="{array}"'.encode() if array else b""
        return Content(None, self._element("f", _escaped(text), attributes))

    def holds(self, cell: Cell | None, value: Value) -> bool:
        """Whether `cell` holds `value` already: the number, within half a second the moment, or the plain text."""
        held = None if cell is None else self.held(cell)
        wanted = self._plain(value)
        if held is None or wanted is None:
            return held is wanted
        if isinstance(held, str) or isinstance(wanted, str):
            return held == (unescaped(wanted) if isinstance(wanted, str) else wanted)
        if isinstance(value, (dt.date, dt.time)):
            return abs(held - wanted) < _HALF_A_SECOND
        return math.isclose(held, wanted, rel_tol=1e-12, abs_tol=1e-12)

    def held(self, cell: Cell) -> str | float | None:
        """What `cell` holds: a text, a number (of days, for a date), or nothing. Errors and truths are
        texts that nobody can type."""
        text = self.shared.text(cell.value) if cell.type == "s" else cell.value
        if not text:
            return None
        try:
            if cell.type == "n":
                return float(text)
            if cell.type == "d":
                return self._serial(from_ISO8601(text))  # type: ignore[no-untyped-call]
        except ValueError:
            return text
        return f"\0{text}" if cell.type in ("b", "e") else unescaped(text)

    def _plain(self, value: Value) -> str | float | None:
        """`value` as it is stored; nothing for an empty text or what is no number."""
        if isinstance(value, str):
            return cell_text(value).text or None
        if isinstance(value, (dt.date, dt.time)):
            return self._serial(value)
        return +value if value is not None and math.isfinite(value) else None

    def _serial(self, moment: dt.date | dt.time | dt.timedelta) -> float:
        if isinstance(moment, (dt.datetime, dt.time)):
            moment = moment.replace(tzinfo=None)
        epoch = CALENDAR_MAC_1904 if self.from_1904 else CALENDAR_WINDOWS_1900
        serial: float = to_excel(moment, epoch)  # type: ignore[no-untyped-call]
        return int(serial) if serial == int(serial) else serial

    def _element(self, name: str, content: bytes, attributes: bytes = b"") -> bytes:
        tag = self.prefix + name.encode()
        return b"<%b%b>%b</%b>" % (tag, attributes, content, tag)


def _escaped(text: str) -> bytes:
    return escape(text, {"\r": "&#13;"}).encode()
