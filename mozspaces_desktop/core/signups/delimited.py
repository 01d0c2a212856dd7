"""Text with separated values: which character separates them, and the rows."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.imports import Progress, part, reported, silent
from mozspaces_desktop.core.signups.columns import header_row
from mozspaces_desktop.core.signups.list_limits import SizeCheck, cut

DELIMITERS = (",", ";", "\t", "|")

_ONE_COLUMN = 0.6
"""How much a delimiter that divides nothing must be the more regular one to win: names alone may hold commas."""

_SAMPLE_ROWS = 200
_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n)|[^\r\n]++")
_EXCEL_HINT = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_EXCEL_TEXT = re.compile(r'="([^"]*)"')


def parse(text: str, delimiter: str = "", *, progress: Progress = silent) -> tuple[list[list[str]], str]:
    """The rows of `text`, cells stripped, and the character between them: `delimiter` if somebody says so.

    Raises :class:`FileError` when there is more than any list of an event has.
    """
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    hint = _EXCEL_HINT.match(text)
    body = text[hint.end() :] if hint else text
    delimiter = delimiter or (hint.group(1) if hint else _likeliest(body, part(progress, 0, 10)))
    rows = list(reported(_rows(body, delimiter), body.count("\n"), part(progress, 10, 100)))
    if _quotes_are_letters(rows, delimiter):
        rows = list(_rows(body, delimiter, quotes=False))
    return rows, delimiter


def _likeliest(text: str, progress: Progress) -> str:
    """The delimiter that explains `text` best; one that makes far too many columns only if no other makes headers."""
    found: dict[str, tuple[int, float, int]] = {}
    too_large: list[FileError] = []
    for done, candidate in enumerate(DELIMITERS):
        progress(done, len(DELIMITERS))
        try:
            found[candidate] = _fitness(text, candidate)
        except FileError as error:
            too_large.append(error.with_traceback(None))  # which holds on to the text
    best = max(found, key=lambda candidate: found[candidate], default="")
    if too_large and not (best and found[best][0]):
        raise too_large[0]
    return best


def _rows(text: str, delimiter: str, *, quotes: bool = True) -> Iterator[list[str]]:
    size = SizeCheck()
    reader = csv.reader(
        _lines(text, delimiter),
        delimiter=delimiter,
        quoting=csv.QUOTE_MINIMAL if quotes else csv.QUOTE_NONE,
        skipinitialspace=True,
    )
    for row in reader:
        size.add(row)
        yield [_cell(cell) for cell in row]


def _lines(text: str, delimiter: str) -> Iterator[str]:
    """The lines of `text`, with their ends. One of more cells than a list may have is not taken to pieces at all."""
    for match in _LINE.finditer(text):
        SizeCheck().add_line(match[0].count(delimiter))
        yield match[0]


def _cell(text: str) -> str:
    stripped = cut(text.strip())
    if stripped.startswith('="') and (kept_as_text := _EXCEL_TEXT.fullmatch(stripped)):
        return kept_as_text.group(1)
    return stripped


def _fitness(text: str, delimiter: str) -> tuple[int, float, int]:
    """How well `delimiter` explains `text`: headers understood, rows as long as the first ones, columns."""
    rows = [row for row in islice(_rows(text, delimiter), _SAMPLE_ROWS) if any(row)]
    header = header_row(rows)
    if header is not None:
        width = len(rows[header.index])
        body = rows[header.index + 1 :]
        return header.score, _share_of_width(body, width) if body else 1.0, width
    width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
    return 0, (1.0 if width > 1 else _ONE_COLUMN) * _share_of_width(rows, width) if rows else 0.0, width


def _share_of_width(rows: Sequence[Sequence[str]], width: int) -> float:
    return sum(len(row) == width for row in rows) / len(rows)


def _quotes_are_letters(rows: Sequence[Sequence[str]], delimiter: str) -> bool:
    """Whether a stray quote swallowed rows: a cell of several lines that are rows themselves."""
    width = Counter(len(row) for row in rows if any(row)).most_common(1)[0][0] if any(map(any, rows)) else 0
    swallowed = (line for row in rows for cell in row if cell.count("\n") > 1 for line in cell.splitlines()[1:-1])
    return width > 1 and sum(line.count(delimiter) == width - 1 for line in swallowed) > 0
