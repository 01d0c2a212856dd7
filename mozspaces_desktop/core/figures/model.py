"""What the figures are made of. Everywhere None means "nobody recorded it" or "there is none", and 0 means none.

The attributes are named like the columns of the pilot workbook; what each one means stands in `definitions`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from mozspaces_desktop.core.figures.period import Period, iso_week
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.models import EventStatus, Track

Number = int | float


@dataclass(frozen=True, slots=True)
class Figure:
    """One metric: what it came to, what was aimed at, and what it comes to by the season's end at the pace so far."""

    actual: Number | None
    target: Number | None = None
    projected: Number | None = None

    @property
    def percent_of_target(self) -> float | None:
        """The actual figure as a fraction of the target, None without either or with a target of 0."""
        return self.actual / self.target if self.target and self.actual is not None else None


@dataclass(frozen=True, slots=True)
class Headline:
    """The nine metrics of the Dashboard, over the public events of the period that were held."""

    public_events_held: Figure
    events_per_week: Figure
    attendees: Figure
    unique_attendees: Figure
    newcomers: Figure
    returning_rate: Figure
    new_active_contributors: Figure
    contributors_per_event: Figure
    technical_share_of_events: Figure


@dataclass(frozen=True, slots=True)
class EventFigures:
    """One event of the period that is no draft. Days and times are by the space's clock; an all-day event has no times.

    The counts of people are None where no attendance was recorded, as for every event that was not held.
    """

    event_id: str
    space_id: str
    space: str
    date: dt.date
    start: dt.time | None
    end: dt.time | None
    event: str
    track: Track
    coordinator_id: str | None
    coordinator: str
    type: str
    focus_areas: tuple[str, ...]
    host: str
    room: str
    public: bool
    status: EventStatus
    expected: int | None
    rsvps: int
    attendees: int | None
    guests: int | None
    newcomers: int | None
    returning: int | None
    show_rate: float | None
    new_active_contributors: int | None
    link: str
    notes: str

    @property
    def week(self) -> str:
        """The ISO week that the event starts in."""
        return iso_week(self.date)

    @property
    def counts(self) -> bool:
        """Whether the figures are about it: it is public and was held."""
        return self.public and self.status is EventStatus.HELD


@dataclass(frozen=True, slots=True)
class TrackFigures:
    """The public events of one track that were held; `track` is None in the total."""

    track: Track | None
    coordinators: int
    events_held: int
    attendees: int | None
    newcomers: int | None
    new_active_contributors: int

    @property
    def contributors_per_event(self) -> float | None:
        """New active contributors for each event, None without events."""
        return self.new_active_contributors / self.events_held if self.events_held else None


@dataclass(frozen=True, slots=True)
class FocusAreaFigures:
    """The public events about one focus area that were held; the name is None in the total."""

    focus_area: str | None
    events_held: int
    attendees: int | None
    newcomers: int | None
    interested: int
    new_active_contributors: int
    percent_of_contributors: float | None


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """One ISO week of the period; the cumulative counts are None in weeks that are still to come."""

    monday: dt.date
    events_held: int
    target: int | None
    attendees: int | None
    newcomers: int | None
    returning: int | None
    new_active_contributors: int
    cumulative_events: int | None
    cumulative_target: Number | None
    cumulative_contributors: int | None
    cumulative_contributor_target: Number | None

    @property
    def week(self) -> str:
        """The week in ISO 8601."""
        return iso_week(self.monday)


@dataclass(frozen=True, slots=True)
class NewContributor:
    """Somebody who became active in a focus area within the period. Days are by the space's clock.

    `pseudonym` stands for the name in workbooks without names. `track` and coordinator are those of the credited event,
    if there is one.
    """

    person_id: str
    name: str
    pseudonym: str
    space_id: str
    space: str
    focus_area: str
    first_attended: dt.date | None
    event_id: str | None
    credited_event: str | None
    event_date: dt.date | None
    track: Track | None
    coordinator_id: str | None
    active_since: dt.date
    evidence: str

    @property
    def days_to_active(self) -> int | None:
        """Days from the first attended event to being active; None if that came first or nothing was attended."""
        if self.first_attended is None or self.active_since < self.first_attended:
            return None
        return (self.active_since - self.first_attended).days


@dataclass(frozen=True, slots=True)
class SpaceFigures:
    """One of several spaces; `space` is None in the total."""

    space: str | None
    coordinators: int
    headline: Headline


@dataclass(frozen=True, slots=True)
class HourFigures:
    """How many people were checked in during one hour of the day (0 to 23) by their space's clock."""

    hour: int
    arrivals: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a scope, as they stood on the day `today` of its clock.

    `spaces` has a line for each of several spaces, and none for one; `spaces`, `tracks` and `focus_areas` end with
    their total. `hours` are all from the first to the last in which somebody came. `unrecorded` counts the public
    events that were held without anybody recording attendance. `previous` is the headline of `previous_period`, both
    None where there is none.
    """

    scope: Scope
    today: dt.date
    headline: Headline
    spaces: tuple[SpaceFigures, ...]
    tracks: tuple[TrackFigures, ...]
    focus_areas: tuple[FocusAreaFigures, ...]
    weekly: tuple[WeekFigures, ...]
    events: tuple[EventFigures, ...]
    contributors: tuple[NewContributor, ...]
    hours: tuple[HourFigures, ...]
    unrecorded: int
    previous_period: Period | None = None
    previous: Headline | None = None

    @property
    def space(self) -> str:
        """The name of the space, or that of several together."""
        return self.scope.name

    @property
    def period(self) -> Period:
        """The days that they are about."""
        return self.scope.period
