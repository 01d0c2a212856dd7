"""What was read of a pilot workbook, row by row. None means, as everywhere, that nobody recorded it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.imports import Problem
from mozspaces_desktop.core.models import EventStatus, Track


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is the matter with a row of a sheet; without a row, with the sheet."""

    sheet: str
    row: int | None
    reason: Sentence

    def as_sentence(self) -> Sentence:
        """The same with its place, in a form that can be translated."""
        if self.row is None:
            return Sentence(QT_TRANSLATE_NOOP("core", "{sheet}: {reason}"), sheet=self.sheet, reason=self.reason)
        template = QT_TRANSLATE_NOOP("core", "{sheet}, row {row}: {reason}")
        return Sentence(template, sheet=self.sheet, row=self.row, reason=self.reason)

    def as_problem(self) -> Problem:
        """The same as every import says it."""
        return Problem(self.sheet if self.row is None else f"{self.sheet}, row {self.row}", self.reason)


@dataclass(frozen=True, slots=True)
class EventRow:
    """One row of the Events sheet. Day and times are by the space's clock; an all-day event has no times."""

    row: int
    date: dt.date
    start: dt.time | None
    end: dt.time | None
    event: str
    track: Track
    coordinator: str
    type: str
    focus_areas: tuple[str, ...]
    host: str
    room: str
    public: bool
    status: EventStatus
    expected: int | None
    rsvps: int | None
    attendees: int | None
    guests: int | None
    newcomers: int | None
    returning: int | None
    show_rate: float | None
    new_active_contributors: int | None
    link: str
    notes: str

    @property
    def counts(self) -> bool:
        """Whether the figures are about it: it is public and was held."""
        return self.public and self.status is EventStatus.HELD


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One row of the Weekly sheet, but for what adds up over the rows above."""

    row: int
    monday: dt.date
    events_held: int | None
    target: int | None
    attendees: int | None
    newcomers: int | None
    returning: int | None
    new_active_contributors: int | None


@dataclass(frozen=True, slots=True)
class ContributorRow:
    """One row of the Contributors sheet."""

    row: int
    contributor: str
    focus_area: str
    first_attended: dt.date | None
    credited_event: str
    event_date: dt.date | None
    active_since: dt.date
    evidence: str


@dataclass(frozen=True, slots=True)
class TrackRow:
    """One row of the tracks; the one called "Total" is their total."""

    row: int
    track: str
    coordinators: int | None
    events_held: int | None
    attendees: int | None
    newcomers: int | None
    new_active_contributors: int | None


@dataclass(frozen=True, slots=True)
class FocusRow:
    """One row of the focus areas; the one called "Total" is their total."""

    row: int
    focus_area: str
    events_held: int | None
    attendees: int | None
    newcomers: int | None
    interested: int | None
    new_active_contributors: int | None


@dataclass(frozen=True, slots=True)
class MetricRow:
    """One row of the headline."""

    row: int
    metric: str
    actual: float | None
    target: float | None


@dataclass(frozen=True, slots=True)
class PilotWorkbook:
    """A pilot workbook as it was read, with the rows that could be read and a problem for each that could not.

    `parts` are the track, the coordinator and the focus area that it is about, if not all. `several_spaces`: it has
    a Spaces sheet. `events_left_out` counts the rows of `events_sheet` that could not be read.
    `generated` is the day on which it was made, by the clock of its space; None if it does not say.
    """

    path: Path
    format: str
    version: str
    space: str
    period: Period
    events_sheet: str
    events_left_out: int
    generated: dt.date | None = None
    parts: tuple[str, ...] = ()
    several_spaces: bool = False
    headline: dict[str, MetricRow] = field(default_factory=dict)
    tracks: tuple[TrackRow, ...] = ()
    focus_areas: tuple[FocusRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    weekly: tuple[WeekRow, ...] = ()
    contributors: tuple[ContributorRow, ...] = ()
    problems: tuple[RowProblem, ...] = ()
