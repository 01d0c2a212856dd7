"""A table on the clipboard, as text, as HTML and as CSV, so that Excel, LibreOffice and a mail all paste it well.

The text has tabs between its cells and numbers as the person's spreadsheet reads them: with the decimal sign of the
language and no sign between thousands. The HTML shows the cells as the window does and carries the exact values in
the attributes that LibreOffice (``sdval``, ``sdnum``) and Excel (``x:num``) look for. No text can become a formula.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QLocale, QMimeData

from mozspaces_desktop.core.figures.csv_tables import csv_text, harmless
from mozspaces_desktop.core.figures.tables import Column, Kind, Value
from mozspaces_desktop.core.imports import Progress, reported, silent
from mozspaces_desktop.gui.dates import numeric_day, time_text

CSV = "text/csv"
_FORMS = 3
_HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>'
    '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">'
)
_FORMATS = {Kind.RATE: "0%", Kind.AVERAGE: "0.00", Kind.DATE: "yyyy-mm-dd", Kind.TIME: "hh:mm"}
_FIRST_DAY = dt.date(1899, 12, 30)
_MINUTES = 24 * 60
_DECIMALS = 4
_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
_TEXTS = frozenset({Kind.TEXT, Kind.DATE, Kind.TIME})


@dataclass(frozen=True, slots=True)
class CopiedTexts:
    """A table in each of the forms that other programs ask the clipboard for."""

    plain: str
    html: str
    csv: str

    def mime_data(self) -> QMimeData:
        """For the clipboard; made on the window's thread."""
        copied = QMimeData()
        copied.setText(self.plain)
        copied.setHtml(self.html)
        copied.setData(CSV, self.csv.encode())
        return copied


def copied_texts(columns: Sequence[Column[Any]], rows: Sequence[Any], progress: Progress = silent) -> CopiedTexts:
    """`rows` under the headers of `columns`, which are shown as they are; on any thread, as long lists take seconds."""
    todo = _FORMS * len(rows)

    def counted(before: int) -> Progress:
        return lambda done, _total: progress(before * len(rows) + done, todo)

    return CopiedTexts(
        table_text(columns, rows, counted(0)),
        _html(columns, rows, counted(1)),
        csv_text(columns, reported(rows, len(rows), counted(2))),
    )


def table_text(
    columns: Sequence[Column[Any]], rows: Sequence[Any], progress: Progress = silent, *, headers: bool = True
) -> str:
    """A line for the headers, if they are wanted, and for each row, with tabs between the cells."""
    write = Plain()
    lines = [[harmless(" ".join(column.header.split())) for column in columns]] if headers else []
    shown = reported(rows, len(rows), progress)
    lines += [[write(column.value(row), column.kind) for column in columns] for row in shown]
    return "\n".join("\t".join(line) for line in lines)


class Plain:
    """Writes values on one line, as a spreadsheet in the person's language takes them from the clipboard.

    Remembers what it wrote: a long list has the same days and numbers again and again, and Qt takes its time.
    """

    def __init__(self) -> None:
        self._locale = QLocale()
        self._locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self._written: dict[tuple[Value, Kind], str] = {}

    def __call__(self, value: Value, kind: Kind) -> str:
        """Write `value`; nothing for what nobody recorded."""
        if value is None:
            return ""
        if isinstance(value, str):
            return harmless(" ".join(value.split()))
        known = self._written.get((value, kind))
        if known is None:
            known = self._written[value, kind] = self._write(value, kind)
        return known

    def _write(self, value: dt.date | dt.time | float, kind: Kind) -> str:
        if isinstance(value, dt.date):
            return numeric_day(value)
        if isinstance(value, dt.time):
            return time_text(value)
        if isinstance(value, int):
            return self._locale.toString(value)
        if kind is Kind.RATE:
            return self._locale.toString(round(value * 100, _DECIMALS), "f", _SHORTEST) + "%"
        return self._locale.toString(round(value, _DECIMALS), "f", _SHORTEST)


def _html(columns: Sequence[Column[Any]], rows: Sequence[Any], progress: Progress) -> str:
    write, known = Plain(), dict[tuple[Value, Kind], str]()

    def cell(value: Value, kind: Kind) -> str:
        if value is None:
            return "<td></td>"
        if isinstance(value, str):
            text = escape(harmless(value)).replace("\n", "<br>")
            return f'<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@" x:str>{text}</td>'
        if (value, kind) not in known:
            known[value, kind] = _number_cell(value, kind, escape(write(value, kind)))
        return known[value, kind]

    parts = [_HEAD, "<tr>"]
    for column in columns:
        align = "left" if column.kind in _TEXTS else "right"
        parts.append(f'<th align="{align}">{escape(harmless(column.header))}</th>')
    parts.append("</tr>")
    for row in reported(rows, len(rows), progress):
        parts += ["<tr>", *(cell(column.value(row), column.kind) for column in columns), "</tr>"]
    parts.append("</table></body></html>")
    return "".join(parts)


def _number_cell(value: dt.date | dt.time | float, kind: Kind, shown: str) -> str:
    form = _FORMATS.get(kind, "0" if isinstance(value, int) else "General")
    align = "left" if kind in _TEXTS else "right"
    exact = repr(_number(value))
    excel = form.replace("-", "\\-").replace(":", "\\:")
    style = f"mso-number-format:'{excel}'"
    return f'<td align="{align}" style="{style}" sdval="{exact}" sdnum="1033;0;{form}" x:num="{exact}">{shown}</td>'


def _number(value: dt.date | dt.time | float) -> float:
    """`value` as spreadsheets count: days since the end of 1899 (ECMA-376, 18.17.4.1), times as parts of a day."""
    if isinstance(value, dt.date):
        return (value - _FIRST_DAY).days
    if isinstance(value, dt.time):
        return (value.hour * 60 + value.minute) / _MINUTES
    return value
