"""Reads a sign-up list, whatever it looks like: the one way in from a file."""

from __future__ import annotations

from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.signups.columns import map_columns
from mozspaces_desktop.core.signups.gathering import gather
from mozspaces_desktop.core.signups.list_sources import is_member_list, source_of
from mozspaces_desktop.core.signups.lists import ColumnMapping, Role, RowProblem, SignupList
from mozspaces_desktop.core.signups.row_reader import NumberedRow, RowReader
from mozspaces_desktop.core.signups.table import Table, read_table

_ROWS_TO_JUDGE_BY = 1_000
_PREVIEW_ROWS = 20
_WHO = (Role.NAME, Role.FIRST_NAME, Role.LAST_NAME, Role.EMAIL, Role.BUYER_NAME, Role.BUYER_EMAIL)


def read_signups(path: Path, mapping: ColumnMapping | None = None) -> SignupList:
    """The sign-up list in the file at `path`, its columns as `mapping` says or as they were understood.

    Knows CSV and its kin in the usual encodings and ``.xlsx``. Raises :class:`FileError` with a sentence for a
    file that cannot be read or is no list; rows that cannot be used are left out, each with its reason.
    """
    table = read_table(path)
    body = _without_repeated_headers(table)
    mapping = mapping or map_columns(table.headers, [row for _, row in body[:_ROWS_TO_JUDGE_BY]])
    reader = RowReader(mapping, body)
    drafts = [reader.read(number, row) for number, row in body]
    gathered = gather(drafts, rows_are_seats=any(mapping.of(role) for role in (Role.ORDER, Role.TICKET_CODE)))
    rows_problems = sorted(reader.problems + gathered.problems, key=lambda problem: problem.row or 0)
    return SignupList(
        source=source_of(table.headers),
        encoding=table.encoding,
        delimiter=table.delimiter,
        header_row=None if table.header is None else table.header + 1,
        headers=table.headers,
        mapping=mapping,
        preview=[row for _, row in body[:_PREVIEW_ROWS]],
        signups=gathered.signups,
        left_out=gathered.left_out,
        problems=_problems_of_list(table, mapping) + rows_problems,
    )


def _without_repeated_headers(table: Table) -> list[NumberedRow]:
    """The rows below the header; files that were put together repeat it."""
    return [(number, row) for number, row in table.body if table.header is None or row != table.headers]


def _problems_of_list(table: Table, mapping: ColumnMapping) -> list[RowProblem]:
    found: list[RowProblem] = []
    if table.damaged:
        text = QT_TRANSLATE_NOOP("core", "Some characters could not be read and show as “{mark}”.")
        found.append(RowProblem(None, Sentence(text, mark="\ufffd")))
    if table.body and is_member_list(table.headers):
        text = QT_TRANSLATE_NOOP("core", "This is a list of a group's members, not of sign-ups: everybody in it comes.")
        found.append(RowProblem(None, Sentence(text)))
    if table.body and not any(mapping.of(role) for role in _WHO):
        text = QT_TRANSLATE_NOOP("core", "No column with names or e-mail addresses was found. Pick the columns.")
        found.append(RowProblem(None, Sentence(text)))
    return found
