"""Where headers may stand on a sheet, and what stands over each column, in one row or in two."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.adopting import header_words
from mozspaces_desktop.core.adopting.cell_meaning import is_empty
from mozspaces_desktop.core.adopting.column_guess import HeaderCell
from mozspaces_desktop.core.adopting.foreign_sheets import MAX_COLUMNS, CellValue, ForeignSheet, TableRange
from mozspaces_desktop.core.adopting.header_words import LONGEST_HEADER

_LEAST = 2
"""So many of the texts in a row must mean a column of one table."""

_TEXTS = 0.8
"""The least part of the cells in a row of headers that are texts."""

_SAMPLE = 50
"""Cells below a header that are looked at."""


@dataclass(frozen=True, slots=True)
class HeaderSpan:
    """A row of headers, or two of which `row` is the lower one, and the columns that it is over.

    `named` of these have a text over them; `excel` is the Excel table that it belongs to.
    """

    row: int
    first_column: int
    last_column: int
    rows: int = 1
    named: int = 0
    excel: TableRange | None = None

    @property
    def of_excel(self) -> bool:
        """Whether it is the header row of an Excel table."""
        return self.excel is not None

    @property
    def columns(self) -> range:
        """The numbers of its columns."""
        return range(self.first_column, self.last_column + 1)


def header_spans(sheet: ForeignSheet, tell: Callable[[], None] = lambda: None) -> Iterator[HeaderSpan]:
    """Every place at which the headers of a list of ours may be: Excel tables first, then rows from the top.

    Lists beside each other are told by the empty column between them, if each has headers enough of its own. `tell` is
    called for each row; what it raises is let pass.
    """
    for table in sheet.tables:
        named = sum(bool(sheet.text(table.header_row, column)) for column in _columns(table))
        yield HeaderSpan(table.header_row, table.first_column, table.last_column, named=named, excel=table)
    for row in range(1, len(sheet.rows) + 1):
        tell()
        inside = {column for table in sheet.tables if _has(table, row) for column in _columns(table)}
        columns = [one for one in range(1, len(sheet.rows[row - 1]) + 1) if _is_filled(sheet, row, one)]
        runs = list(_runs([column for column in columns if column not in inside]))
        likely = [run for run in runs if _is_of_texts(sheet, row, run) and _hits(sheet, row, run) >= _LEAST]
        whole = [column for run in runs for column in run]
        if len(likely) < _LEAST and _is_of_texts(sheet, row, whole):
            yield from _spans(sheet, row, whole, range(1, MAX_COLUMNS + 1))
        elif len(runs) > 1:
            for run in likely:
                yield from _spans(sheet, row, run, range(run[0], run[-1] + 1))


def _spans(sheet: ForeignSheet, row: int, columns: Sequence[int], within: range) -> Iterator[HeaderSpan]:
    """The row alone, and together with what is above it in the columns `within`, if the words mean something."""
    alone = _hits(sheet, row, columns)
    if alone >= _LEAST:
        yield HeaderSpan(row, columns[0], columns[-1], named=len(columns))
    width = len(sheet.rows[row - 2]) if row > 1 else 0
    above = [one for one in within if one <= width and _may_be_header(sheet, row - 1, one)]
    if above:
        both = {*columns, *above}
        span = HeaderSpan(row, min(both), max(both), rows=2, named=len(both))
        joined = [texts for texts in (texts_over(sheet, span, column) for column in span.columns) if texts]
        if _most_hits(joined) > max(1, alone, _hits(sheet, row - 1, above)):
            yield span


def _has(table: TableRange, row: int) -> bool:
    return table.header_row <= row <= table.last_row


def _columns(table: TableRange) -> range:
    return range(table.first_column, table.last_column + 1)


def _is_filled(sheet: ForeignSheet, row: int, column: int) -> bool:
    return (row, column) in sheet.formulas or not is_empty(sheet.value(row, column))


def _is_of_texts(sheet: ForeignSheet, row: int, columns: Sequence[int]) -> bool:
    """Whether short texts stand in `columns`, and hardly anything else: no row of a list looks like that for long."""
    texts = sum(_may_be_header(sheet, row, column) for column in columns)
    return texts >= _TEXTS * len(columns) and texts > 0


def _may_be_header(sheet: ForeignSheet, row: int, column: int) -> bool:
    text = sheet.text(row, column)
    return 0 < len(text) <= LONGEST_HEADER


def _runs(columns: Sequence[int]) -> Iterator[list[int]]:
    """The columns in groups of neighbours."""
    run: list[int] = []
    for column in columns:
        if run and column != run[-1] + 1:
            yield run
            run = []
        run.append(column)
    if run:
        yield run


def _hits(sheet: ForeignSheet, row: int, columns: Sequence[int]) -> int:
    return _most_hits([(sheet.text(row, column),) for column in columns])


def _most_hits(over: Sequence[Sequence[str]]) -> int:
    """How many of some columns have words over them that mean something in one and the same table."""
    found = Counter(table for texts in over for table in frozenset().union(*map(header_words.tables_of, texts)))
    return max(found.values(), default=0)


def texts_over(sheet: ForeignSheet, span: HeaderSpan, column: int) -> tuple[str, ...]:
    """What stands over a column, the likeliest way to read it first.

    With two rows the upper one goes on over the columns to its right: "Participants" over "Total" and "New".
    """
    lower = sheet.text(span.row, column)
    if span.rows == 1:
        return (lower,) if lower else ()
    upper = sheet.text(span.row - 1, column)
    if not lower:
        return (upper,) if upper else ()
    group = upper or next((text for left in range(column - 1, 0, -1) if (text := sheet.text(span.row - 1, left))), "")
    return (f"{group} {lower}", f"{lower} {group}", lower) if group else (lower,)


def header_cells(sheet: ForeignSheet, span: HeaderSpan, rows: range) -> list[HeaderCell]:
    """What stands over each column of `span`, with some of the cells below it in `rows`."""
    return [
        HeaderCell(column, texts_over(sheet, span, column), sheet.column(column, rows)[:_SAMPLE])
        for column in span.columns
    ]


def headers_of(sheet: ForeignSheet, span: HeaderSpan) -> tuple[str, ...]:
    """The words over each column of `span` as they are shown."""
    over = (texts_over(sheet, span, column) for column in span.columns)
    return tuple(" ".join(texts[0].split()) if texts else "" for texts in over)


def shown(value: CellValue) -> str:
    """A cell as a text that somebody looks at."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, float):
        return f"{value:.6g}"
    return str(value)
