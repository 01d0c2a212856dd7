"""Excel workbooks: the rows of the sheet that holds the list, as texts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.imports import Progress, reported, silent
from mozspaces_desktop.core.signups.columns import header_row
from mozspaces_desktop.core.signups.list_limits import MAX_COLUMNS, MAX_ROWS, SizeCheck, cut
from mozspaces_desktop.core.workbook_file import check_package, damage_refused, sheets

_ROWS_TO_CHOOSE_BY = 30


def parse(data: bytes, progress: Progress = silent) -> list[list[str]]:
    """The rows of the sheet in the workbook `data` whose headers are understood best, else of the first.

    Raises :class:`FileError` for a damaged workbook, one too large, or a zip that is none.
    """
    check_package(
        data,
        no_workbook=QT_TRANSLATE_NOOP("core", "This is not an Excel workbook. Save the list as CSV or .xlsx."),
    )
    with damage_refused():
        return _best_sheet(data, progress)


def _best_sheet(data: bytes, progress: Progress) -> list[list[str]]:
    size = SizeCheck()
    texts = [list(reported(_rows(sheet, size), 0, progress)) for sheet in sheets(data, values=False, progress=progress)]
    rows = max(texts, key=_understood, default=[])
    if not any(cell.startswith("=") for row in rows for cell in row):
        return rows
    formulas = sheets(data, values=True, progress=progress)[texts.index(rows)]
    results = list(reported(_rows(formulas, SizeCheck()), len(rows), progress))
    results += [[] for _ in rows[len(results) :]]
    return [_results_over_formulas(*pair) for pair in zip(rows, results, strict=True)]


def _rows(sheet: Any, size: SizeCheck) -> Iterator[list[str]]:
    """All rows up to the last that has something in it, empty ones between as they are unless they are thousands."""
    sheet.reset_dimensions()
    empty = 0
    for row in sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS):
        texts = [_text(value) for value in row]
        while texts and not texts[-1]:
            texts.pop()
        if not texts:
            empty += 1
            if empty > MAX_ROWS:
                return
            continue
        size.add(texts, blank_before=empty)
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
    return cut(str(value).strip())


def _understood(rows: list[list[str]]) -> int:
    header = header_row(rows[:_ROWS_TO_CHOOSE_BY])
    return header.score if header else 0


def _results_over_formulas(texts: list[str], results: list[str]) -> list[str]:
    """What a formula came to, where Excel kept it; text that only begins like one stays as it is."""
    return [
        (results[column] if column < len(results) else "") or text if text.startswith("=") else text
        for column, text in enumerate(texts)
    ]
