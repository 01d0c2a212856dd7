"""A file of any kind as a table of texts: the rows, how they were written, and which of them is the header."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.limited_file import limited_bytes
from mozspaces_desktop.core.signups import decoding, delimited, spreadsheet
from mozspaces_desktop.core.signups.columns import header_row
from mozspaces_desktop.core.signups.list_limits import MAX_FILE_BYTES

WORKBOOK = "xlsx"
"""What stands for the encoding of an Excel workbook, which has none."""

_NOT_LISTS = (
    (
        b"\xd0\xcf\x11\xe0",
        QT_TRANSLATE_NOOP("core", "This is an old or protected Excel file. Open it in Excel and save it as .xlsx."),
    ),
    (b"%PDF", QT_TRANSLATE_NOOP("core", "This is a PDF. Export the list as CSV or .xlsx instead.")),
)
_WEB_PAGE = (b"<!doctype html", b"<html", b"<table", b"<?xml")


@dataclass(frozen=True)
class Table:
    """`rows` as a spreadsheet would number them from 1; `header` is the index of the header row, None without.

    `damaged` counts the bytes that could not be read in `encoding`.
    """

    rows: list[list[str]]
    encoding: str
    delimiter: str
    header: int | None
    damaged: int = 0

    @property
    def headers(self) -> list[str]:
        """The texts of the header row; blank ones for a table without."""
        if self.header is not None:
            return self.rows[self.header]
        return [""] * max(map(len, self.rows), default=0)

    @property
    def body(self) -> list[tuple[int, list[str]]]:
        """The rows below the header that are not blank, each with its number."""
        first = 0 if self.header is None else self.header + 1
        return [(number, row) for number, row in enumerate(self.rows[first:], first + 1) if any(row)]


def table_of(data: bytes, encoding: str = "", delimiter: str = "", *, progress: Progress = silent) -> Table:
    """The table in `data`: separated values, or an Excel workbook; `encoding` and `delimiter` if somebody says them.

    Raises :class:`FileError` with a sentence for what is no list.
    """
    if data.startswith(b"PK\x03\x04"):
        return _table(spreadsheet.parse(data, progress), WORKBOOK, "")
    decoded = decoding.decode(data, encoding)
    progress(0, 1)
    rows, delimiter = delimited.parse(decoded.text, delimiter, progress=progress)
    return _table(rows, decoded.encoding, delimiter, decoded.damaged)


def _table(rows: list[list[str]], encoding: str, delimiter: str, damaged: int = 0) -> Table:
    header = header_row(rows)
    return Table(rows, encoding, delimiter, header.index if header else None, damaged)


def list_bytes(path: Path) -> bytes:
    """What is in the file at `path`.

    Raises :class:`FileError` with a sentence if it is missing, too large, or something that is no list.
    """
    data = limited_bytes(
        path,
        too_large=QT_TRANSLATE_NOOP("core", "“{file}” has more than {limit} MB: it is too large to be a sign-up list."),
        most=MAX_FILE_BYTES,
    )
    for beginning, sentence in _NOT_LISTS:
        if data.startswith(beginning):
            raise FileError(sentence)
    if data.lstrip()[:20].lower().startswith(_WEB_PAGE):
        raise FileError(
            QT_TRANSLATE_NOOP("core", "This is a web page, not a list. Open it in Excel and save it as .xlsx.")
        )
    return data
