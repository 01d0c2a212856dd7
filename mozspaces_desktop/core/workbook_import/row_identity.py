"""Which event a row of a workbook is: the same one whenever, and on whatever laptop, the workbook is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.pilot_workbook.read_rows import EventRow
from mozspaces_desktop.core.pilot_workbook.texts import cell_text
from mozspaces_desktop.core.text import clean_line, fold

_NAMESPACE = UUID("6f1b6a54-3c4e-5b0a-9d2e-7f0f3a1c2014")
"""Of the names that :func:`uid_of` makes (RFC 9562, version 5)."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """When an event is by the clock of its space (`start` None: all day), and its title, as they are compared."""

    date: date
    start: time | None
    title: str

    @classmethod
    def of_row(cls, row: EventRow) -> Occasion:
        """When and what the event of a row is."""
        return cls(row.date, row.start, _compared(row.event))

    @classmethod
    def of_moment(cls, dtstart: datetime, title: str, space: Space, *, all_day: bool) -> Occasion:
        """When and what an event of the calendar is, which begins at `dtstart` (aware)."""
        start = clock.local(dtstart, space.tzid)
        return cls(start.date(), None if all_day else start.time().replace(microsecond=0), _compared(title))


def _compared(title: str) -> str:
    """A title as it is compared: case and accents aside, and what a cell cannot hold."""
    return fold(clean_line(cell_text(title).text))


def identified(rows: Iterable[EventRow], space: Space) -> Iterator[tuple[EventRow, str]]:
    """The rows, each with the uid of its event. Equals are numbered by what else they say, however rows are sorted."""
    numbers: Counter[Occasion] = Counter()
    uids: dict[int, str] = {}
    listed = list(rows)
    for row in sorted(listed, key=_without_place):
        occasion = Occasion.of_row(row)
        uids[row.row] = _uid_of(space, occasion, numbers[occasion])
        numbers[occasion] += 1
    return ((row, uids[row.row]) for row in listed)


def _without_place(row: EventRow) -> str:
    return repr(astuple(row)[1:])


def _uid_of(space: Space, occasion: Occasion, number: int) -> str:
    parts = (fold(space.name), str(occasion.date), str(occasion.start), occasion.title, str(number))
    return f"{uuid5(_NAMESPACE, chr(0).join(parts))}@pilot-workbook.mozspaces-desktop"


def moments_of(row: EventRow, space: Space) -> tuple[datetime, datetime]:
    """When the event of a row begins and ends, in UTC; it ends on the next day if its end is before its start.

    An end like the start is an event without length. In the hour that summer time skips the clock is taken to go on.
    """
    zone = ZoneInfo(space.tzid)
    next_day = date.fromordinal(row.date.toordinal() + 1)
    if row.start is None:
        return clock.local_midnight(row.date, space.tzid), clock.local_midnight(next_day, space.tzid)
    end = row.start if row.end is None else row.end
    start_at = datetime.combine(row.date, row.start, zone).astimezone(UTC)
    end_at = datetime.combine(next_day if end < row.start else row.date, end, zone).astimezone(UTC)
    return start_at, max(start_at, end_at)
