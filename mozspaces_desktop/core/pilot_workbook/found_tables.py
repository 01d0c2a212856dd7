"""Where the tables of a pilot workbook are, wherever somebody's program or hand has moved them.

A table is known by the words in its header row: sheets may be renamed, sorted, filtered, and stand among others, and
columns may have been added or moved. The Attendance sheet, which is long and personal, is not read at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress
from mozspaces_desktop.core.pilot_workbook.cell_values import Raw, text
from mozspaces_desktop.core.text import fold
from mozspaces_desktop.core.workbook_file import sheets

HEADLINE, TRACK, FOCUS, EVENTS = "tblHeadline", "tblTrack", "tblFocus", "tblEvents"
WEEKLY, CONTRIBUTORS, SPACES, DEFINITIONS = "tblWeekly", "tblContributors", "tblSpaces", "Definitions"
_ATTENDANCE = "tblAttendance"

_KNOWN_BY = {
    HEADLINE: ("Metric", "Actual"),
    SPACES: ("Space", "Coordinators", "Event target"),
    TRACK: ("Track", "Coordinators", "Events held"),
    FOCUS: ("Focus area", "Events held", "Interested"),
    _ATTENDANCE: ("Event", "Name", "Checked in"),
    EVENTS: ("Date", "Event", "Status"),
    WEEKLY: ("Week", "Monday"),
    CONTRIBUTORS: ("Contributor", "Active since"),
    DEFINITIONS: ("Term", "Meaning"),
}
"""Headers that no other table has together."""

_HEADER_WITHIN = 100
"""Rows of a sheet in which a first header is looked for."""

_LAST_COLUMN = 100
"""How many columns of a sheet are read."""

_ROWS_A_REPORT = 20
"""Rows between two calls of a progress, at which a waiting window has its turn."""

_MOST_LINES = 20_000
"""Lines that the tables of a workbook may have together."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: the row of its sheet, from 1, and its cells by folded header."""

    row: int
    cells: dict[str, Raw]

    def __getitem__(self, header: str) -> Raw:
        return self.cells.get(fold(header))


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table: the sheet that it is on, the texts above it, its folded headers, and the lines that are not empty."""

    name: str
    sheet: str
    above: tuple[str, ...]
    headers: frozenset[str]
    lines: list[Line] = field(default_factory=list)

    def has(self, header: str) -> bool:
        """Whether there is a column called `header`."""
        return fold(header) in self.headers


def found_tables(data: bytes, progress: Progress) -> list[FoundTable]:
    """All tables of a workbook that are those of a pilot workbook, in the order of its sheets.

    Raises :class:`FileError` for one that is longer than any season.
    """
    found: list[FoundTable] = []
    for sheet in sheets(data, values=True, progress=progress):
        for table in _tables_on(sheet, progress):
            found.append(table)
            _check_length(found)
    return found


def _tables_on(sheet: Any, progress: Progress) -> Iterator[FoundTable]:
    sheet.reset_dimensions()
    rows = sheet.iter_rows(values_only=True, max_col=_LAST_COLUMN)
    above: list[str] = []
    table: FoundTable | None = None
    columns: dict[str, int] = {}
    for number, values in enumerate(rows, 1):
        if number % _ROWS_A_REPORT == 1:
            progress(0, 0)
        if not values and (table is not None or number <= _HEADER_WITHIN):
            continue
        headers = _headers(values)
        name = next((name for name, words in _KNOWN_BY.items() if all(fold(word) in headers for word in words)), None)
        if name == _ATTENDANCE or (table is None and number > _HEADER_WITHIN):
            break
        if name is not None:
            if table is not None:
                yield table
            table, columns = FoundTable(name, sheet.title, tuple(above), frozenset(headers)), headers
        elif table is None:
            above += [said for said in map(text, values) if said]
        elif any(text(values[place]) for place in columns.values()):
            table.lines.append(Line(number, {header: values[place] for header, place in columns.items()}))
            _check_length([table])
    if table is not None:
        yield table


def _headers(values: tuple[Raw, ...]) -> dict[str, int]:
    """The folded texts of a row with the places where each stands first."""
    found: dict[str, int] = {}
    for place, value in enumerate(values):
        if isinstance(value, str):
            found.setdefault(" ".join(fold(value).split()), place)
    found.pop("", None)
    return found


def _check_length(tables: Sequence[FoundTable]) -> None:
    if sum(len(table.lines) for table in tables) > _MOST_LINES:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "The sheet {sheet} has more than {limit} rows: it is too long for a season."),
            sheet=tables[-1].sheet,
            limit=_MOST_LINES,
        )
