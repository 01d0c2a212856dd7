"""Of which kind a list is: what it has in common with the next one of the same site, so that it is read the same way.

A list with headers is told by them, whatever stands between them: a wrong delimiter, too, is a thing to correct.
A list without headers is told by what its columns hold.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from mozspaces_desktop.core.signups import cells
from mozspaces_desktop.core.signups.columns import SEARCHED_ROWS
from mozspaces_desktop.core.signups.table import Table
from mozspaces_desktop.core.signups.vocabulary import header_text

_ROWS_TO_JUDGE_BY = 200
_LONGEST_HEADERS = 20_000
"""Characters of a row of headers that tell its kind."""


def signature(table: Table, header: int | None) -> str:
    """The kind of list that `table` is when the row with the index `header` has its headers, None without any."""
    return _of_shape(table.rows) if header is None else _of_headers(table.rows[header])


def possible(table: Table) -> dict[str, int | None]:
    """Every kind that `table`, as it was understood, could be, the likeliest first, each with its row of headers."""
    indexes = [] if table.header is None else [table.header]
    indexes += [index for index in range(min(SEARCHED_ROWS, len(table.rows))) if any(table.rows[index])]
    found: dict[str, int | None] = {}
    for index in indexes:
        found.setdefault(signature(table, index), index)
    if table.header is None:
        found.setdefault(signature(table, None), None)
    return found


def _of_headers(row: Sequence[str]) -> str:
    text = header_text(" ".join(row)[:_LONGEST_HEADERS])
    return f"headers {hashlib.sha256(text.encode()).hexdigest()[:32]}"


def _of_shape(rows: Sequence[Sequence[str]]) -> str:
    sample = [row for row in rows[:_ROWS_TO_JUDGE_BY] if any(row)]
    width = max(map(len, sample), default=0)
    kinds = (_kind([row[column] for row in sample if column < len(row) and row[column]]) for column in range(width))
    return f"columns {' '.join(kinds)}"


def _kind(values: list[str]) -> str:
    if not values:
        return "empty"
    for kind, holds in (("email", cells.is_email), ("other", cells.is_telling)):
        if cells.share(values, holds) >= 0.5:
            return kind
    return "text"
