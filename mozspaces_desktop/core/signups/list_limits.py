"""How large a sign-up list may be: whoever comes to one event stands on a few pages, whatever a file makes of it."""

from __future__ import annotations

from collections.abc import Sequence

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_ROWS = 20_000
MAX_COLUMNS = 500
MAX_CELLS = 1_000_000

_MOST_IN_A_LINE = 100_000
"""Cells that a line may seem to have; most signs between them may be part of a text in quotes."""

LONGEST_CELL = 32_767
"""Characters that a cell may have (Excel specifications and limits)."""


class SizeCheck:
    """Counts what was read of a file so far."""

    def __init__(self) -> None:
        self._rows = 0
        self._cells = 0

    def add(self, row: Sequence[str], *, blank_before: int = 0) -> None:
        """One more row, with so many blank ones before it. Raises :class:`FileError` once it is too much."""
        self._rows += blank_before + 1
        self._cells += len(row)
        if self._rows > MAX_ROWS or len(row) > MAX_COLUMNS or self._cells > MAX_CELLS:
            raise _too_large()

    def add_line(self, cells: int) -> None:
        """A line of so many cells at most. Raises :class:`FileError` for one that no text with commas explains."""
        if cells > _MOST_IN_A_LINE:
            raise _too_large()


def cut(text: str) -> str:
    """`text` as much of it as a cell may have; an ellipsis in the end tells of the rest."""
    return text if len(text) <= LONGEST_CELL else text[:LONGEST_CELL] + "…"


def is_cut(text: str) -> bool:
    """Whether a cell is one of which :func:`cut` took something away."""
    return len(text) > LONGEST_CELL


def _too_large() -> FileError:
    return FileError(
        QT_TRANSLATE_NOOP(
            "core",
            "The list is too large: it has more than {rows} rows, {columns} columns or {cells} cells. Divide it.",
        ),
        rows=MAX_ROWS,
        columns=MAX_COLUMNS,
        cells=MAX_CELLS,
    )
