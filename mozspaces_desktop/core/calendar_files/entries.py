"""What a calendar file holds, once read: events with their times in UTC, and what should be known about the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from mozspaces_desktop.core.calendar_files.moments import Moment
from mozspaces_desktop.core.imports import Problem


@dataclass(frozen=True)
class OwnWords:
    """What this program's own exports say beside what iCalendar has words for: all of it, so that empty means none."""

    track: str
    room: str = ""
    coordinator: str = ""
    type: str = ""
    host: str = ""
    expected: int | None = None
    held: bool = False


@dataclass(frozen=True)
class CalendarEvent:
    """One event as its file has it; an empty text means that the file says nothing.

    `dtstart` and `dtend` (exclusive) are aware, in UTC; an all-day event runs from midnight to midnight in `tzid`,
    the zone in which it is shown: its own, or the space's where the file names no zone of a place.
    """

    uid: str
    title: str
    dtstart: datetime
    dtend: datetime
    tzid: str
    where: str
    """Where in the file it stands, to be shown: its number, title and line."""
    sequence: int = 0
    recurrence_id: str | None = None
    """Which event of its series this replaces, as the file wrote it."""
    replaces: Moment | None = None
    """When that one would have begun; None if this is no replacement."""
    following: bool = False
    """It replaces those that follow, too (RANGE=THISANDFUTURE)."""
    last_modified: datetime | None = None
    all_day: bool = False
    status: str = ""
    """``draft``, ``confirmed``, ``cancelled`` or nothing."""
    public: bool | None = None
    """None: the file does not say."""
    rrule: str = ""
    rdates: str = ""
    exdates: str = ""
    zone_definition: str = ""
    """As :class:`~mozspaces_desktop.core.models.Series` has them; `tzid` is the zone of the series then."""
    location: str = ""
    description: str = ""
    url: str = ""
    organizer: str = ""
    categories: tuple[str, ...] = ()
    own: OwnWords | None = None
    """What only this program's exports say; None in the files of others."""
    extra: str = ""
    """Lines that mean nothing to this program, unfolded, for the next export."""

    @property
    def repeats(self) -> bool:
        """Whether it makes a series."""
        return bool(self.rrule or self.rdates or self.exdates)


@dataclass
class CalendarFile:
    """A calendar file that was read: each of its events is in `events`, or counted in `left_out` with a problem."""

    name: str
    events: list[CalendarEvent] = field(default_factory=list)
    left_out: int = 0
    problems: list[Problem] = field(default_factory=list)
