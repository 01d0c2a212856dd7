"""Where events go: lanes across the days of a week, columns side by side within a day. Without Qt.

A view only scales what is worked out here. No two pieces overlap, and every event is shown or counted as hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import count

from mozspaces_desktop.core.agenda import DAY, Entry, Span

DAYS = 7
MINUTES = 24 * 60
SHORTEST = 30
"""Minutes that an event takes up at least in a day, so that its title can be read."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an event in the row of a week: a lane, and the days it covers there (0 is the first)."""

    entry: Entry
    lane: int
    first: int
    last: int
    begins: bool
    """Whether the event begins here, not in an earlier piece or week."""
    ends: bool


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A week of events in lanes, and how many events of each day found no lane."""

    pieces: Sequence[Piece]
    hidden: Sequence[int]
    lanes: int
    """How many lanes are in use."""


def days_shown(span: Span) -> tuple[date, date]:
    """The first and the last day on which a month shows `span`: an evening that ends after midnight stays one day."""
    return span.first_day, span.last_day if span.fills_days else span.first_day


@dataclass(frozen=True, slots=True)
class Placed:
    """An event in the lane that it has in a week, from day to day (0 is the first), however many lanes will fit."""

    entry: Entry
    lane: int
    first: int
    last: int


def weeks_of_lanes(entries: Sequence[Entry], first_day: date, weeks: int, days: int = DAYS) -> list[list[Placed]]:
    """For each of `weeks` weeks from `first_day` on its entries in lanes: the longest on top, then by start.

    A week has seven days; a view that shows one of another number of `days` has but one.
    """
    wanted: list[list[tuple[Entry, int, int]]] = [[] for _ in range(weeks)]
    for entry in entries:
        first, last = ((day - first_day).days for day in days_shown(entry.span))
        for week in range(max(first // days, 0), min(last // days, weeks - 1) + 1):
            begin = week * days
            wanted[week].append((entry, max(first - begin, 0), min(last - begin, days - 1)))
    return [_in_lanes(week, days) for week in wanted]


def _in_lanes(wanted: list[tuple[Entry, int, int]], days: int) -> list[Placed]:
    wanted.sort(key=lambda one: (not one[0].span.fills_days, one[1] - one[2], one[0].order))
    taken: list[set[int]] = [set() for _ in range(days)]
    placed = []
    for entry, first, last in wanted:
        covered = taken[first : last + 1]
        used = set().union(*covered)
        lane = next(lane for lane in count() if lane not in used)
        for day in covered:
            day.add(lane)
        placed.append(Placed(entry, lane, first, last))
    return placed


def week_row(placed: Sequence[Placed], first_day: date, lanes: int, days: int = DAYS) -> WeekRow:
    """What fits into `lanes` lanes of the week from `first_day`; the last is for "+3 more" where it is needed."""
    crowded = [False] * days
    for one in placed:
        if one.lane >= lanes:
            crowded[one.first : one.last + 1] = [True] * (one.last - one.first + 1)
    pieces: list[Piece] = []
    hidden = [0] * days
    for one in placed:
        visible = [day for day in range(one.first, one.last + 1) if one.lane < lanes - crowded[day]]
        for day in range(one.first, one.last + 1):
            hidden[day] += day not in visible
        pieces += [_piece(one.entry, one.lane, run, first_day) for run in _runs(visible)]
    return WeekRow(pieces, hidden, max((piece.lane + 1 for piece in pieces), default=0))


def _runs(days: Sequence[int]) -> list[tuple[int, int]]:
    """Consecutive days as pairs of the first and the last."""
    runs: list[tuple[int, int]] = []
    for day in days:
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _piece(entry: Entry, lane: int, run: tuple[int, int], first_day: date) -> Piece:
    begins, ends = days_shown(entry.span)
    first, last = run
    return Piece(entry, lane, first, last, begins == first_day + first * DAY, ends == first_day + last * DAY)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of an event in a day: from minute to minute by the wall clock, and in which of the columns."""

    entry: Entry
    first: int
    last: int
    column: int
    columns: int
    """How many columns the events side by side need."""
    width: int
    """Over how many of the columns it spreads."""


def minutes_on(span: Span, day: date) -> tuple[int, int] | None:
    """From and to which minute of `day` the time `span` is drawn, None if it is not among the hours of that day."""
    if span.fills_days or not span.first_day <= day <= span.last_day:
        return None
    first = _minute(span.start) if span.first_day == day else 0
    last = _minute(span.end) if span.end.date() == day else MINUTES
    first = min(first, MINUTES - SHORTEST)
    return first, max(last, first + SHORTEST)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def day_blocks(entries: Sequence[Entry], day: date) -> list[Block]:
    """Lay the entries among the hours of `day` out side by side where they overlap."""
    timed = [(*minutes, entry) for entry in entries if (minutes := minutes_on(entry.span, day)) is not None]
    timed.sort(key=lambda one: (one[0], -one[1], one[2].order))
    blocks: list[Block] = []
    cluster: list[tuple[int, int, Entry]] = []
    for one in timed:
        if cluster and one[0] >= max(last for _, last, _ in cluster):
            blocks += _side_by_side(cluster)
            cluster = []
        cluster.append(one)
    return blocks + _side_by_side(cluster)


def _side_by_side(cluster: Sequence[tuple[int, int, Entry]]) -> list[Block]:
    """Columns for events that overlap, one with the next; each spreads over the free columns at its right."""
    columns: list[list[tuple[int, int, Entry]]] = []
    for one in cluster:
        free = next((column for column in columns if column[-1][1] <= one[0]), None)
        if free is None:
            columns.append([one])
        else:
            free.append(one)
    return [
        Block(entry, first, last, number, len(columns), _width(columns, number, first, last))
        for number, column in enumerate(columns)
        for first, last, entry in column
    ]


def _width(columns: Sequence[Sequence[tuple[int, int, Entry]]], number: int, first: int, last: int) -> int:
    width = 1
    for column in columns[number + 1 :]:
        if any(begins < last and first < ends for begins, ends, _ in column):
            break
        width += 1
    return width


def wall_time(minute: int) -> time:
    """The time of day at `minute`; the minute after the last is midnight."""
    return time(minute // 60 % 24, minute % 60)
