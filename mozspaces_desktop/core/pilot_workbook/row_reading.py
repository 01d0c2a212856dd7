"""The lines of a pilot workbook as rows; one that cannot be read is told by its row, and the rest goes in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.tables import snake_case
from mozspaces_desktop.core.pilot_workbook import cell_values as cells
from mozspaces_desktop.core.pilot_workbook.cell_values import Raw, UnreadableError
from mozspaces_desktop.core.pilot_workbook.found_tables import FoundTable, Line
from mozspaces_desktop.core.pilot_workbook.read_rows import (
    ContributorRow,
    EventRow,
    FocusRow,
    MetricRow,
    RowProblem,
    TrackRow,
    WeekRow,
)

Row = TypeVar("Row")
Reader = Callable[[Raw], Any]

_SEPARATOR = ";"
"""Between the focus areas of an event."""


def _areas(value: Raw) -> tuple[str, ...]:
    return tuple(part.strip() for part in cells.text(value).split(_SEPARATOR) if part.strip())


EVENT: Mapping[str, Reader] = {
    "Start": cells.clock_time,
    "End": cells.clock_time,
    "Event": cells.text,
    "Track": cells.track,
    "Coordinator": cells.text,
    "Type": cells.text,
    "Focus areas": _areas,
    "Host": cells.text,
    "Room": cells.text,
    "Public": cells.yes_no,
    "Status": cells.status,
    "Expected": cells.count,
    "RSVPs": cells.count,
    "Attendees": cells.count,
    "Guests": cells.count,
    "Newcomers": cells.count,
    "Returning": cells.count,
    "Show rate": cells.number,
    "New active contributors": cells.count,
    "Link": cells.text,
    "Notes": cells.text,
}
_COUNTS = ("Events held", "Attendees", "Newcomers", "New active contributors")
_WEEK: Mapping[str, Reader] = {
    "Monday": cells.day,
    **dict.fromkeys((*_COUNTS, "Target", "Returning"), cells.count),
}
_CONTRIBUTOR: Mapping[str, Reader] = {
    "Contributor": cells.text,
    "Focus area": cells.text,
    "First attended": cells.day,
    "Credited event": cells.text,
    "Event date": cells.day,
    "Active since": cells.day,
    "Evidence": cells.text,
}
_TRACK: Mapping[str, Reader] = {"Track": cells.text, **dict.fromkeys((*_COUNTS, "Coordinators"), cells.count)}
_FOCUS: Mapping[str, Reader] = {"Focus area": cells.text, **dict.fromkeys((*_COUNTS, "Interested"), cells.count)}
_METRIC: Mapping[str, Reader] = {"Metric": cells.text, "Actual": cells.number, "Target": cells.number}


class RowReading:
    """Reads lines, and collects the `problems` of those that it leaves out."""

    def __init__(self) -> None:
        self.problems: list[RowProblem] = []

    def events(self, table: FoundTable, period: Period) -> tuple[EventRow, ...]:
        """The events; all of them begin on a day of `period`."""

        def read(line: Line) -> EventRow:
            values = _values(line, EVENT)
            day = _required(line, "Date", lambda value: cells.day(value, cells.text(line["Week"])))
            row = EventRow(row=line.row, date=day, **values)
            _check_event(row, period)
            return row

        return self._rows(table, read)

    def weeks(self, table: FoundTable) -> tuple[WeekRow, ...]:
        """The weeks."""

        def read(line: Line) -> WeekRow:
            _required(line, "Monday", cells.day)
            return WeekRow(row=line.row, **_values(line, _WEEK))

        return self._rows(table, read)

    def contributors(self, table: FoundTable) -> tuple[ContributorRow, ...]:
        """The new active contributors."""

        def read(line: Line) -> ContributorRow:
            _required(line, "Active since", cells.day)
            return ContributorRow(row=line.row, **_values(line, _CONTRIBUTOR))

        return self._rows(table, read)

    def tracks(self, table: FoundTable) -> tuple[TrackRow, ...]:
        """The tracks and their total."""
        return self._rows(table, lambda line: TrackRow(row=line.row, **_values(line, _TRACK)))

    def focus_areas(self, table: FoundTable) -> tuple[FocusRow, ...]:
        """The focus areas and their total."""
        return self._rows(table, lambda line: FocusRow(row=line.row, **_values(line, _FOCUS)))

    def headline(self, table: FoundTable) -> dict[str, MetricRow]:
        """The metrics by name."""
        rows = self._rows(table, lambda line: MetricRow(row=line.row, **_values(line, _METRIC)))
        return {row.metric: row for row in rows}

    def _rows(self, table: FoundTable, read: Callable[[Line], Row]) -> tuple[Row, ...]:
        return tuple(self._read_rows(table, read))

    def _read_rows(self, table: FoundTable, read: Callable[[Line], Row]) -> Iterable[Row]:
        for line in table.lines:
            try:
                row = read(line)
            except UnreadableError as error:
                self.problems.append(RowProblem(table.sheet, line.row, error.sentence))
            else:
                yield row


def _values(line: Line, readers: Mapping[str, Reader]) -> dict[str, Any]:
    """The cells of `line` by attribute; raises :class:`UnreadableError` that names the column."""
    return {snake_case(header): _cell(line, header, read) for header, read in readers.items()}


def _required(line: Line, header: str, read: Reader) -> Any:
    value = _cell(line, header, read)
    if value is None or value == "":
        raise UnreadableError(QT_TRANSLATE_NOOP("core", "{header}: there is nothing in this cell."), header=header)
    return value


def _cell(line: Line, header: str, read: Reader) -> Any:
    try:
        return read(line[header])
    except UnreadableError as error:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("core", "{header}: {problem}"), header=header, problem=error.sentence
        ) from error


def _check_event(row: EventRow, period: Period) -> None:
    """Raise :class:`UnreadableError` for an event without a title, out of the period, or with impossible counts."""
    if not row.event:
        raise UnreadableError(QT_TRANSLATE_NOOP("core", "The event has no title."))
    if row.date not in period:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("core", "{day} is not within {first} to {last}, the days of this workbook."),
            day=row.date,
            first=period.starts_on,
            last=period.ends_on,
        )
    if row.start is None and row.end is not None:
        raise UnreadableError(QT_TRANSLATE_NOOP("core", "The event has an end and no start."))
    for header in ("Guests", "Newcomers", "Returning"):
        part = getattr(row, snake_case(header))
        if part is not None and (row.attendees is None or part > row.attendees):
            raise UnreadableError(
                QT_TRANSLATE_NOOP("core", "{header}: {part} of {attendees} attendees is impossible."),
                header=header,
                part=part,
                attendees=row.attendees or 0,
            )


def missing_columns(table: FoundTable, headers: Iterable[str]) -> list[RowProblem]:
    """A problem for each column that a table should have and has not."""
    said = QT_TRANSLATE_NOOP("core", "There is no column “{header}”; it is taken to be empty.")
    return [RowProblem(table.sheet, None, Sentence(said, header=header)) for header in headers if not table.has(header)]
