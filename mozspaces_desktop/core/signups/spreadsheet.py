"""Excel workbooks: the rows of the sheet that holds the list, as texts."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress, reported, silent
from mozspaces_desktop.core.signups.columns import header_row
from mozspaces_desktop.core.signups.delimited import MAX_COLUMNS, check_size

if TYPE_CHECKING:
    from openpyxl import Workbook

MAX_UNPACKED_BYTES = 300 * 1024 * 1024
"""A workbook that unpacks to more than this is refused before it is unpacked."""

_DAMAGES = (
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    RuntimeError,
    OSError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
    ParseError,
    DefusedXmlException,
)
"""What openpyxl raises for a workbook that is not as it should be."""

_ROWS_TO_CHOOSE_BY = 30


def parse(data: bytes, progress: Progress = silent) -> list[list[str]]:
    """The rows of the sheet in the workbook `data` whose headers are understood best, else of the first.

    Raises :class:`FileError` for a damaged workbook, one too large, or a zip that is none.
    """
    _check_size(data)
    try:
        return _best_sheet(data, progress)
    except _DAMAGES as error:
        raise FileError(_DAMAGED) from error


def _best_sheet(data: bytes, progress: Progress) -> list[list[str]]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="openpyxl")  # about styles and validations, which nobody reads here
        texts = [list(reported(_rows(sheet), 0, progress)) for sheet in _open(data, values=False)]
        rows = max(texts, key=_understood, default=[])
        if not any(cell.startswith("=") for row in rows for cell in row):
            return rows
        results = list(reported(_rows(_open(data, values=True)[texts.index(rows)]), len(rows), progress))
    results += [[] for _ in rows[len(results) :]]
    return [_results_over_formulas(*pair) for pair in zip(rows, results, strict=True)]


_DAMAGED = QT_TRANSLATE_NOOP("core", "The workbook is damaged or is none. Open it in Excel and save it again as .xlsx.")


def _check_size(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            unpacked = sum(item.file_size for item in archive.infolist())
    except _DAMAGES as error:
        raise FileError(_DAMAGED) from error
    if "[Content_Types].xml" not in names:
        raise FileError(QT_TRANSLATE_NOOP("core", "This is not an Excel workbook. Save the list as CSV or .xlsx."))
    if unpacked > MAX_UNPACKED_BYTES:
        raise FileError(QT_TRANSLATE_NOOP("core", "The workbook is too large to be a sign-up list."))


def _open(data: bytes, *, values: bool) -> list[Any]:
    from openpyxl import load_workbook

    workbook: Workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)
    return list(workbook.worksheets)


def _rows(sheet: Any) -> Iterator[list[str]]:
    """All rows up to the last that has something in it, empty ones between as they are."""
    sheet.reset_dimensions()
    empty = 0
    filled = 0
    for row in sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS):
        texts = [_text(value) for value in row]
        while texts and not texts[-1]:
            texts.pop()
        if not texts:
            empty += 1
            continue
        filled += 1
        check_size(filled + empty, len(texts))
        yield from ([] for _ in range(empty))
        empty = 0
        yield texts


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (datetime, date, time)):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    return str(value).strip()


def _understood(rows: list[list[str]]) -> int:
    header = header_row(rows[:_ROWS_TO_CHOOSE_BY])
    return header.score if header else 0


def _results_over_formulas(texts: list[str], results: list[str]) -> list[str]:
    """What a formula came to, where Excel kept it; text that only begins like one stays as it is."""
    return [
        (results[column] if column < len(results) else "") or text if text.startswith("=") else text
        for column, text in enumerate(texts)
    ]
