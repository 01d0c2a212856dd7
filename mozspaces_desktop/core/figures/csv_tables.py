"""Any table of figures as CSV (RFC 4180), for spreadsheets and scripts.

UTF-8 with a byte order mark, without which Excel garbles accents. Days are ISO 8601, times ``18:30``, rates fractions;
what nobody recorded is an empty field. No text can become a formula: see :func:`harmless`.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from mozspaces_desktop.core.destination import written_beside
from mozspaces_desktop.core.figures.tables import Column, Value
from mozspaces_desktop.core.imports import Progress, reported, silent
from mozspaces_desktop.core.text import clean

T = TypeVar("T")

_ENCODING = "utf-8-sig"
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""What no text needs and some spreadsheets stumble over; line breaks and tabs stay."""
_FORMULA = re.compile(r"[\s\ufeff\u200b-\u200f]*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""How a text begins that Excel, LibreOffice or Google Sheets may take for a formula (OWASP, "CSV Injection")."""


def write_csv(
    target: Path, columns: Sequence[Column[T]], rows: Sequence[T], progress: Progress = silent, *, shared: bool = False
) -> None:
    """Write `rows` under the headers of `columns` to `target`; `shared` says that they name nobody.

    Raises :class:`FileError` when it cannot be written, and what `progress` raises; a file that was there stays then.
    """
    with written_beside(target, shared=shared) as partial, open(partial, "w", encoding=_ENCODING, newline="") as file:
        csv.writer(file).writerows(_lines(columns, reported(rows, len(rows), progress)))


def csv_text(columns: Sequence[Column[T]], rows: Iterable[T]) -> str:
    """The same as a text, without the byte order mark: for the clipboard."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(_lines(columns, rows))
    return text.getvalue()


def harmless(text: str) -> str:
    """`text` as no spreadsheet computes it: an apostrophe before what looks like a formula, no control characters."""
    kept = text
    if not text.isprintable():  # most are, and lists may have many
        kept = _CONTROLS.sub("", clean(text)).replace("\r\n", "\n").replace("\r", "\n")
    return f"'{kept}" if _FORMULA.match(kept) else kept


def _lines(columns: Sequence[Column[Any]], rows: Iterable[Any]) -> Iterator[list[str]]:
    yield [harmless(column.header) for column in columns]
    for row in rows:
        yield [_field(column.value(row)) for column in columns]


def _field(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, dt.date) else repr(value)
