"""The figures as tables: which columns in which order and words, as the pilot workbook (`pilot-1`) lays them down.

The workbook writes these tables; ``figures --json`` carries the same values under the headers in snake_case. The
headers, and the words for tracks and statuses, are part of the format and stay English everywhere.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from operator import attrgetter
from typing import Any, Generic, TypeVar

from mozspaces_desktop.core.figures.attendance import CheckedIn
from mozspaces_desktop.core.figures.model import (
    EventFigures,
    Figure,
    Figures,
    FocusAreaFigures,
    Headline,
    HourFigures,
    NewContributor,
    SpaceFigures,
    TrackFigures,
    WeekFigures,
)
from mozspaces_desktop.core.models import EventStatus, Track

T = TypeVar("T")
Value = str | int | float | dt.date | dt.time | None

TOTAL = "Total"
TRACKS = {Track.TECHNICAL: "Technical", Track.NON_TECHNICAL: "Non-technical"}
STATUSES = {
    EventStatus.CONFIRMED: "Confirmed",
    EventStatus.HELD: "Held",
    EventStatus.CANCELLED: "Cancelled",
}


class Kind(Enum):
    """What the values of a column are, and so how they are shown."""

    TEXT = auto()
    DATE = auto()
    TIME = auto()
    COUNT = auto()
    RATE = auto()
    """A fraction, shown as a percentage."""
    AVERAGE = auto()


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column of a table of rows of the type `T`."""

    header: str
    kind: Kind
    value: Callable[[T], Value]

    @property
    def key(self) -> str:
        """The header in snake_case: ``% of target`` is ``percent_of_target``."""
        return snake_case(self.header)


def snake_case(header: str) -> str:
    """A header as a key: lower case, ``%`` as a word, anything else than letters and digits an underscore."""
    return re.sub(r"[^a-z0-9]+", "_", header.lower().replace("%", "percent ")).strip("_")


def _columns(kind: Kind, *headers: str) -> list[Column[Any]]:
    """Columns whose values are the attributes named like their headers."""
    return [Column(header, kind, attrgetter(snake_case(header))) for header in headers]


def yes_no(answer: bool) -> str:
    """How the workbook writes a truth."""
    return "Yes" if answer else "No"


@dataclass(frozen=True, slots=True)
class Metric:
    """One line of the headline: its name, and what its values are."""

    name: str
    kind: Kind

    def of(self, headline: Headline) -> Figure:
        """This metric of a headline."""
        figure: Figure = getattr(headline, snake_case(self.name))
        return figure


METRICS = (
    Metric("Public events held", Kind.COUNT),
    Metric("Events per week", Kind.AVERAGE),
    Metric("Attendees", Kind.COUNT),
    Metric("Unique attendees", Kind.COUNT),
    Metric("Newcomers", Kind.COUNT),
    Metric("Returning rate", Kind.RATE),
    Metric("New active contributors", Kind.COUNT),
    Metric("Contributors per event", Kind.AVERAGE),
    Metric("Technical share of events", Kind.RATE),
)

HEADLINE = ("Metric", "Actual", "Target", "% of target", "Projected")
"""The headers of the headline, whose lines are :data:`METRICS`."""

TRACK: Sequence[Column[TrackFigures]] = (
    Column("Track", Kind.TEXT, lambda line: TRACKS[line.track] if line.track else TOTAL),
    *_columns(Kind.COUNT, "Coordinators", "Events held", "Attendees", "Newcomers", "New active contributors"),
    *_columns(Kind.AVERAGE, "Contributors per event"),
)

FOCUS: Sequence[Column[FocusAreaFigures]] = (
    Column("Focus area", Kind.TEXT, lambda line: TOTAL if line.focus_area is None else line.focus_area),
    *_columns(Kind.COUNT, "Events held", "Attendees", "Newcomers", "Interested", "New active contributors"),
    *_columns(Kind.RATE, "% of contributors"),
)

EVENTS: Sequence[Column[EventFigures]] = (
    *_columns(Kind.DATE, "Date"),
    *_columns(Kind.TEXT, "Week"),
    *_columns(Kind.TIME, "Start", "End"),
    *_columns(Kind.TEXT, "Event"),
    Column("Track", Kind.TEXT, lambda event: TRACKS[event.track]),
    *_columns(Kind.TEXT, "Coordinator", "Type"),
    Column("Focus areas", Kind.TEXT, lambda event: "; ".join(event.focus_areas)),
    *_columns(Kind.TEXT, "Host", "Room"),
    Column("Public", Kind.TEXT, lambda event: yes_no(event.public)),
    Column("Status", Kind.TEXT, lambda event: STATUSES[event.status]),
    *_columns(Kind.COUNT, "Expected", "RSVPs", "Attendees", "Guests", "Newcomers", "Returning"),
    *_columns(Kind.RATE, "Show rate"),
    *_columns(Kind.COUNT, "New active contributors"),
    *_columns(Kind.TEXT, "Link", "Notes"),
)

WEEKLY: Sequence[Column[WeekFigures]] = (
    *_columns(Kind.TEXT, "Week"),
    *_columns(Kind.DATE, "Monday"),
    *_columns(Kind.COUNT, "Events held", "Target", "Attendees", "Newcomers", "Returning", "New active contributors"),
    *_columns(Kind.COUNT, "Cumulative events", "Cumulative target"),
    *_columns(Kind.COUNT, "Cumulative contributors", "Cumulative contributor target"),
)

SPACES: Sequence[Column[SpaceFigures]] = (
    Column("Space", Kind.TEXT, lambda line: TOTAL if line.space is None else line.space),
    *_columns(Kind.COUNT, "Coordinators"),
    Column("Events held", Kind.COUNT, lambda line: line.headline.public_events_held.actual),
    Column("Event target", Kind.COUNT, lambda line: line.headline.public_events_held.target),
    Column("% of target", Kind.RATE, lambda line: line.headline.public_events_held.percent_of_target),
    Column("Attendees", Kind.COUNT, lambda line: line.headline.attendees.actual),
    Column("Newcomers", Kind.COUNT, lambda line: line.headline.newcomers.actual),
    Column("Returning rate", Kind.RATE, lambda line: line.headline.returning_rate.actual),
    Column("New active contributors", Kind.COUNT, lambda line: line.headline.new_active_contributors.actual),
    Column("Contributor target", Kind.COUNT, lambda line: line.headline.new_active_contributors.target),
    Column("% of target 2", Kind.RATE, lambda line: line.headline.new_active_contributors.percent_of_target),
    Column("Projected contributors", Kind.COUNT, lambda line: line.headline.new_active_contributors.projected),
)

HOURS: Sequence[Column[HourFigures]] = (*_columns(Kind.COUNT, "Hour", "Arrivals"),)

ATTENDANCE: Sequence[Column[CheckedIn]] = (
    *_columns(Kind.DATE, "Date"),
    *_columns(Kind.TEXT, "Event", "Name", "Email"),
    *_columns(Kind.TIME, "Checked in"),
    Column("Method", Kind.TEXT, lambda visit: visit.method.value.capitalize()),
    Column("Newcomer", Kind.TEXT, lambda visit: yes_no(visit.newcomer)),
    *_columns(Kind.TEXT, "By"),
)


def contributor_columns(*, names: bool) -> Sequence[Column[NewContributor]]:
    """The columns of the contributors, who appear by name only if `names`."""
    return (
        Column("Contributor", Kind.TEXT, attrgetter("name" if names else "pseudonym")),
        *_columns(Kind.TEXT, "Focus area"),
        *_columns(Kind.DATE, "First attended"),
        *_columns(Kind.TEXT, "Credited event"),
        *_columns(Kind.DATE, "Event date", "Active since"),
        *_columns(Kind.COUNT, "Days to active"),
        *_columns(Kind.TEXT, "Evidence"),
    )


def as_json(figures: Figures) -> dict[str, Any]:
    """The figures for scripts: numbers as they are, days in ISO 8601, times as ``18:30``, None where there is nothing.

    Contributors appear under their numbers, never by name.
    """
    scope = figures.scope
    return {
        "space": figures.space,
        "season": figures.period.season,
        "from": figures.period.starts_on.isoformat(),
        "to": figures.period.ends_on.isoformat(),
        "track": scope.track and scope.track.value,
        "coordinator": scope.coordinator and scope.coordinator.name,
        "focus_area": scope.focus_area,
        **{snake_case(metric.name): _figure(metric.of(figures.headline)) for metric in METRICS},
        "previous": _previous(figures),
        "events_without_attendance": figures.unrecorded,
        "spaces": _lines(SPACES, figures.spaces),
        "tracks": _lines(TRACK, figures.tracks),
        "focus_areas": _lines(FOCUS, figures.focus_areas),
        "weekly": _lines(WEEKLY, figures.weekly),
        "events": _lines(EVENTS, figures.events),
        "contributors": _lines(contributor_columns(names=False), figures.contributors),
        "hours": _lines(HOURS, figures.hours),
    }


def _previous(figures: Figures) -> dict[str, Any] | None:
    """The same metrics of the period before, and its days."""
    period, earlier = figures.previous_period, figures.previous
    if period is None or earlier is None:
        return None
    actual = {snake_case(metric.name): metric.of(earlier).actual for metric in METRICS}
    return {"from": period.starts_on.isoformat(), "to": period.ends_on.isoformat(), **actual}


def _figure(figure: Figure) -> dict[str, float | None]:
    return {
        "actual": figure.actual,
        "target": figure.target,
        "percent_of_target": figure.percent_of_target,
        "projected": figure.projected,
    }


def _lines(columns: Sequence[Column[T]], rows: Iterable[T]) -> list[dict[str, Any]]:
    return [{column.key: _plain(column.value(row)) for column in columns} for row in rows]


def _plain(value: Value) -> str | float | None:
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, dt.date) else value
