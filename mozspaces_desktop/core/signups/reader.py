"""Reads a sign-up list, whatever it looks like: the one way in from a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.imports import Progress, part, reported, silent
from mozspaces_desktop.core.signups.columns import map_columns
from mozspaces_desktop.core.signups.gathering import gather
from mozspaces_desktop.core.signups.list_limits import LONGEST_CELL, is_cut
from mozspaces_desktop.core.signups.list_sources import is_member_list, source_of
from mozspaces_desktop.core.signups.lists import AS_UNDERSTOOD, ColumnMapping, Corrections, Role, RowProblem, SignupList
from mozspaces_desktop.core.signups.row_reader import NumberedRow, RowReader
from mozspaces_desktop.core.signups.signatures import signature
from mozspaces_desktop.core.signups.status_reader import StatusReader
from mozspaces_desktop.core.signups.table import Table, list_bytes, table_of

_ROWS_TO_JUDGE_BY = 500
_PREVIEW_ROWS = 20
_WHO = (Role.NAME, Role.FIRST_NAME, Role.LAST_NAME, Role.EMAIL, Role.BUYER_NAME, Role.BUYER_EMAIL)


def read_signups(path: Path, corrections: Corrections = AS_UNDERSTOOD) -> SignupList:
    """The sign-up list in the file at `path`, as it is understood or as `corrections` say.

    Knows CSV and its kin in the usual encodings and ``.xlsx``. Raises :class:`FileError` with a sentence for a
    file that cannot be read or is no list; rows that cannot be used are left out, each with its reason.
    """
    return ListReader(path).read(corrections)


class ListReader:
    """The file at `path`, read once and understood as often as somebody corrects how."""

    def __init__(self, path: Path) -> None:
        self._data = list_bytes(path)
        self._tables: dict[tuple[str, str], Table] = {}

    def table(self, corrections: Corrections = AS_UNDERSTOOD, *, progress: Progress = silent) -> Table:
        """The rows and the headers; raises :class:`FileError` for what is no list. `progress` may stop it."""
        how = (corrections.encoding, corrections.delimiter)
        if how not in self._tables:
            self._tables[how] = table_of(self._data, *how, progress=progress)
        table = self._tables[how]
        row = corrections.header_row
        if row is None:
            return table
        return replace(table, header=row - 1 if 0 < row <= len(table.rows) else None)

    def read(self, corrections: Corrections = AS_UNDERSTOOD, *, progress: Progress = silent) -> SignupList:
        """The people of the list; raises as :meth:`table` does. `progress` may stop it."""
        table = self.table(corrections, progress=part(progress, 0, 40))
        progress(40, 100)
        body = _without_repeated_headers(table)
        mapping = corrections.columns or map_columns(table.headers, [row for _, row in body[:_ROWS_TO_JUDGE_BY]])
        progress(45, 100)
        statuses = StatusReader(mapping, corrections.verdicts)
        reader = RowReader(mapping, body, statuses)
        drafts = [reader.read(number, row) for number, row in reported(body, len(body), part(progress, 50, 90))]
        gathered = gather(drafts, rows_are_seats=any(mapping.of(role) for role in (Role.ORDER, Role.TICKET_CODE)))
        of_rows = sorted(statuses.problems + reader.problems + gathered.problems, key=lambda problem: problem.row or 0)
        progress(1, 1)
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
            problems=_problems_of_list(table, mapping) + of_rows,
            statuses=statuses.found(),
            signature=self._signature(table),
            corrections=corrections,
        )

    def _signature(self, table: Table) -> str:
        """The kind of the list, as a list of the kind looks that nobody has corrected."""
        understood = self.table()
        header = table.header
        return signature(understood, None if header is None else min(header, len(understood.rows) - 1))


def _without_repeated_headers(table: Table) -> list[NumberedRow]:
    """The rows below the header; files that were put together repeat it."""
    return [(number, row) for number, row in table.body if table.header is None or row != table.headers]


def _problems_of_list(table: Table, mapping: ColumnMapping) -> list[RowProblem]:
    found: list[RowProblem] = []
    if table.damaged:
        text = QT_TRANSLATE_NOOP("core", "Some characters could not be read and show as “{mark}”.")
        found.append(RowProblem(None, Sentence(text, mark="\ufffd")))
    if any(is_cut(cell) for row in table.rows for cell in row):
        text = QT_TRANSLATE_NOOP("core", "Some cells have more than {limit} characters; only their beginnings count.")
        found.append(RowProblem(None, Sentence(text, limit=LONGEST_CELL)))
    if table.body and is_member_list(table.headers):
        text = QT_TRANSLATE_NOOP("core", "This is a list of a group's members, not of sign-ups: everybody in it comes.")
        found.append(RowProblem(None, Sentence(text)))
    if table.body and not tells_who(mapping):
        text = QT_TRANSLATE_NOOP("core", "No column with names or e-mail addresses was found. Pick the columns.")
        found.append(RowProblem(None, Sentence(text)))
    return found


def tells_who(mapping: ColumnMapping) -> bool:
    """Whether a column has names or addresses: without one nobody can be read from a list."""
    return any(mapping.of(role) for role in _WHO)
