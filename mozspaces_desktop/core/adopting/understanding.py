"""Understands a workbook that somebody else made: which lists are on its sheets, and which tables they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from mozspaces_desktop.core.adopting.cell_meaning import is_empty
from mozspaces_desktop.core.adopting.column_guess import Guess, guess
from mozspaces_desktop.core.adopting.foreign_sheets import ForeignSheet, ForeignWorkbook, TableRange
from mozspaces_desktop.core.adopting.header_words import Meaning, Reason
from mozspaces_desktop.core.adopting.list_end import ListEnd, excel_end, list_end
from mozspaces_desktop.core.adopting.list_mapping import ListMapping, ListPlace
from mozspaces_desktop.core.adopting.pilot_lists import Table
from mozspaces_desktop.core.adopting.sheet_headers import HeaderSpan, header_cells, header_spans, headers_of, shown
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.signups.columns import reading
from mozspaces_desktop.core.signups.lists import Role

SAMPLE_ROWS = 5
_JUDGED_ROWS = 200
_LEAST = 2
"""Columns that must be known by their words, or it is no list of ours."""

_MOSTLY = 0.5
"""The part of the columns that must be understood, unless there are many."""

_MANY = 4
_MOST_PLACES = 200
"""Places of a sheet that are looked at as headers; where each row looks like one, it is no list of ours."""


_Likely = Sequence[tuple[HeaderSpan, Guess]]
"""Where the headers of lists seem to be on a sheet, and what they seem to say."""


def understand(workbook: ForeignWorkbook, progress: Progress = silent) -> tuple[ListMapping, ...]:
    """The lists of all worksheets that are tables of ours, from the top of the first sheet on.

    `progress` is called now and then; what it raises is let pass.
    """
    return tuple(found for sheet in workbook.sheets for found in _lists_of(sheet, progress))


def _lists_of(sheet: ForeignSheet, progress: Progress) -> Iterator[ListMapping]:
    likely = _likely(sheet, progress)
    taken: list[ListMapping] = []
    for span, found in sorted(likely, key=lambda one: (not one[0].of_excel, -one[1].score, one[0].rows, one[0].row)):
        mapping = _mapping(sheet, span, found, others=likely)
        if not any(_overlap(mapping.place, other.place) for other in taken):
            taken.append(mapping)
    yield from sorted(taken, key=lambda one: (one.place.header_row, one.place.first_column))


def _likely(sheet: ForeignSheet, progress: Progress = silent) -> _Likely:
    """Every place at which the headers of a list of ours seem to be, and what they seem to say."""
    spans = islice(header_spans(sheet, lambda: progress(0, 0)), _MOST_PLACES)
    guessed = ((span, best_guess(sheet, span)) for span in spans)
    return [(span, found) for span, found in guessed if _is_list(sheet, found, span)]


def best_guess(sheet: ForeignSheet, span: HeaderSpan) -> Guess:
    """What the list under `span` is most likely; of two that are as likely the one of which more is in order."""
    cells = header_cells(sheet, span, _below(sheet, span))
    return max((guess(cells, table) for table in Table), key=lambda one: (one.is_told, one.score))


def _is_list(sheet: ForeignSheet, found: Guess, span: HeaderSpan) -> bool:
    if found.table is Table.EVENTS and any(map(_is_address, headers_of(sheet, span))):
        return False  # people, who sign up or came
    enough = found.by_words >= _LEAST and (found.by_words >= _MANY or len(found.columns) >= _MOSTLY * span.named)
    return found.is_told and enough


def _is_address(header: str) -> bool:
    read = reading(header)
    return read is not None and read.role in (Role.EMAIL, Role.BUYER_EMAIL)


def _overlap(one: ListPlace, other: ListPlace) -> bool:
    beside = one.last_column < other.first_column or other.last_column < one.first_column
    last, others_last = (place.total_row or place.last_row for place in (one, other))
    return not beside and one.top <= others_last and other.top <= last


def _below(sheet: ForeignSheet, span: HeaderSpan) -> range:
    """The first rows under `span`, up to an empty one: what they hold tells what the headers mean."""
    last = min(span.excel.last_row if span.excel else len(sheet.rows), span.row + _JUDGED_ROWS)
    first = span.row + 1
    while first <= last and _is_empty(sheet, first, span):
        first += 1
    end = next((row for row in range(first, last + 1) if _is_empty(sheet, row, span)), last + 1)
    return range(first, end)


def _is_empty(sheet: ForeignSheet, row: int, span: HeaderSpan) -> bool:
    return all(is_empty(sheet.value(row, column)) for column in span.columns)


def _mapping(sheet: ForeignSheet, span: HeaderSpan, found: Guess, *, others: _Likely = ()) -> ListMapping:
    """The list under `span`, read as `found` again by the cells that are its own."""
    end = _end(sheet, span, found, others)
    own = range(span.row + 1, end.last_row + 1)
    again = guess(header_cells(sheet, span, own), found.table)
    return _built(sheet, span, end, found.table, again.columns, again.meanings)


def _end(sheet: ForeignSheet, span: HeaderSpan, found: Guess, others: _Likely) -> ListEnd:
    """Where the list under `span` ends, at the latest where one of the `others` begins.

    A row right below others that says less than the headers do is one of the list, whatever its words may mean.
    """
    columns = (span.first_column, span.last_column)
    if span.excel:
        return excel_end(sheet, range(span.row + 1, span.excel.last_row + 1), columns, found.table)
    headers = {
        other.row
        for other, said in others
        if other.row > span.row + 1 and (said.score >= found.score or _is_empty(sheet, other.row - other.rows, span))
    }
    return list_end(sheet, span.row, columns, found.table, found.columns, headers=headers)


def _built(
    sheet: ForeignSheet,
    span: HeaderSpan,
    end: ListEnd,
    table: Table | None,
    columns: Mapping[str, int],
    meanings: Mapping[str, Meaning],
) -> ListMapping:
    place = ListPlace(
        sheet=sheet.name,
        header_row=span.row,
        first_column=span.first_column,
        last_column=span.last_column,
        last_row=end.last_row,
        header_rows=span.rows,
        total_row=end.total_row,
        of_excel=span.excel is not None,
    )
    samples = [_shown_row(sheet, row, place) for row in list(place.rows)[:SAMPLE_ROWS]]
    return ListMapping(
        place, table, dict(columns), dict(meanings), headers_of(sheet, span), tuple(samples), sheet.hidden
    )


def _shown_row(sheet: ForeignSheet, row: int, place: ListPlace) -> tuple[str, ...]:
    return tuple(shown(sheet.value(row, column)) for column in range(place.first_column, place.last_column + 1))


# --- corrections ------------------------------------------------------------------------------------------------------


def with_header_row(workbook: ForeignWorkbook, mapping: ListMapping, row: int) -> ListMapping:
    """The list with its headers in `row` (from 1) of its sheet; everything else is guessed anew, but for its table.

    Raises :class:`RefusedError` for a row with nothing in it.
    """
    found = list_at(workbook, mapping.sheet, row)
    return found if mapping.table is None else with_table(workbook, found, mapping.table)


def list_at(workbook: ForeignWorkbook, name: str, row: int) -> ListMapping:
    """A list that somebody says has its headers in `row` (from 1) of the sheet called `name`.

    Its table is the likeliest, None if it is like none. Raises :class:`RefusedError` for a row with nothing in it.
    """
    sheet = workbook.sheet(name)
    span = _span_of(sheet, row)
    found = best_guess(sheet, span)
    if found.is_told and found.by_words:
        return _mapping(sheet, span, found)
    mapping = _mapping(sheet, span, found)
    return replace(mapping, table=None, columns={}, meanings={})


def _span_of(sheet: ForeignSheet, row: int) -> HeaderSpan:
    excel: TableRange | None = next((one for one in sheet.tables if one.header_row == row), None)
    if excel is not None:
        return HeaderSpan(row, excel.first_column, excel.last_column, excel=excel)
    filled = [
        column
        for column in range(1, len(sheet.rows[row - 1]) + 1 if 0 < row <= len(sheet.rows) else 1)
        if not is_empty(sheet.value(row, column))
    ]
    if not filled:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "Row {row} of “{sheet}” is empty; choose the row with the headers."),
            row=row,
            sheet=sheet.name,
        )
    known = [span for span in header_spans(sheet) if span.row == row and not span.excel]
    return max(known, key=lambda span: span.named, default=HeaderSpan(row, min(filled), max(filled), named=len(filled)))


def with_table(workbook: ForeignWorkbook, mapping: ListMapping, table: Table | None) -> ListMapping:
    """The list as another `table`, its columns and its end guessed anew; None leaves it alone."""
    if table is None:
        return replace(mapping, table=None, columns={}, meanings={})
    sheet = workbook.sheet(mapping.sheet)
    span = _span_again(sheet, mapping.place)
    found = guess(header_cells(sheet, span, _below(sheet, span)), table)
    return _mapping(sheet, span, found)


def with_column(mapping: ListMapping, header: str, column: int | None) -> ListMapping:
    """The list with the pilot's column `header` in the column with this number; None: it has no such column.

    What was in that column before is nowhere then.
    """
    columns = {name: number for name, number in mapping.columns.items() if name != header and number != column}
    meanings = {name: meaning for name, meaning in mapping.meanings.items() if name in columns}
    if column is not None:
        columns[header], meanings[header] = column, Meaning(1.0, Reason.CHOSEN)
    return replace(mapping, columns=columns, meanings=meanings)


def with_columns(
    workbook: ForeignWorkbook, place: ListPlace, table: Table, columns: Mapping[str, int], reason: Reason
) -> ListMapping:
    """The list at `place` as it is said to be, its end as it is now."""
    sheet = workbook.sheet(place.sheet)
    span = _span_again(sheet, place)
    meanings = dict.fromkeys(columns, Meaning(1.0, reason))
    end = _end(sheet, span, Guess(table, columns, meanings), _likely(sheet))
    return _built(sheet, span, end, table, columns, meanings)


def _span_again(sheet: ForeignSheet, place: ListPlace) -> HeaderSpan:
    excel = next((one for one in sheet.tables if place.of_excel and one.header_row == place.header_row), None)
    width = place.last_column - place.first_column + 1
    return HeaderSpan(place.header_row, place.first_column, place.last_column, place.header_rows, width, excel)
