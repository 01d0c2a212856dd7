"""The events of calendar files as recurring-ical-events works them out, and as this program does: to be compared."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]
from sqlalchemy import func, select
from x_wr_timezone import to_standard  # type: ignore[import-untyped]

from mozspaces_desktop.core import events, spaces
from mozspaces_desktop.core.calendar_files import import_calendar, read_calendar
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Event, Series
from mozspaces_desktop.core.text import clean_line

SPACE_ZONE = "Europe/Paris"
DAY = timedelta(days=1)
Occurrences = Counter[tuple[datetime, datetime, str]]
Window = tuple[datetime, datetime]


def of_library(path: Path, window: Window) -> Occurrences:
    """The events of a file that begin in `window`, by the library; raises what it raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = recurring_ical_events.of(whole_file(path)).between(window[0] - DAY, window[1] + DAY)
        spans = ((in_utc(event["DTSTART"].dt), in_utc(event["DTEND"].dt), title_of(event)) for event in found)
        return Counter(one for one in spans if window[0] <= one[0] < window[1])


@cache
def whole_file(path: Path) -> icalendar.Calendar:
    """The calendars of a file in one, as they are one file here.

    The library takes events without a UID for one another once Python gives two of them the same address, and of
    different events with one UID it shows the first only; here both are events of their own.
    """
    whole = icalendar.Calendar()
    seen: set[tuple[str, int]] = set()
    for calendar in icalendar.Calendar.from_ical(path.read_bytes(), multiple=True):
        for event in to_standard(calendar).walk("VEVENT"):
            version = str(event.get("UID", "")), event.get("SEQUENCE", 0)
            if "RECURRENCE-ID" not in event:
                if not version[0] or version in seen:
                    event["UID"] = f"own-{len(whole.subcomponents)}"
                seen.add(version)
            whole.add_component(event)
    return whole


def title_of(event: Any) -> str:
    """What the event is called here."""
    for name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
        text = str(event.get(name, "")).strip().partition("\n" if name == "DESCRIPTION" else "\0")[0]
        if clean_line(text):
            return clean_line(text)
    return "(no title)"


def in_utc(when: date) -> datetime:
    """A day or a time of a file as a moment, as a space in Paris has it."""
    wall = when if isinstance(when, datetime) else datetime.combine(when, time())
    return (wall if wall.tzinfo else wall.replace(tzinfo=ZoneInfo(SPACE_ZONE))).astimezone(UTC)


class Imported:
    """A calendar file, brought into a space of its own."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database = database
        with database.begin("Add space") as session:
            space = spaces.add_space(session, name=str(path), city="Paris", country="FR", tzid=SPACE_ZONE)
        with database.begin("Import calendar {file}", file=path.name) as session:
            import_calendar(session, space, read_calendar(path, tzid=SPACE_ZONE))
        self._space_id = space.id

    def between(self, window: Window) -> Occurrences:
        """Its events that begin in `window`."""
        with self._database.read() as session:
            found = events.events_between(session, self._space_id, *window)
            return Counter((one.dtstart, one.dtend, one.title) for one in found if one.dtstart >= window[0])

    def windows(self) -> Iterator[Window]:
        """A year from its first event on, one around its last, and one years later."""
        with self._database.read() as session:
            ends = [
                session.execute(
                    select(func.min(kind.dtstart), func.max(kind.dtstart)).where(kind.space_id == self._space_id)
                ).one()
                for kind in (Event, Series)
            ]
        moments = sorted(moment for pair in ends for moment in pair if moment is not None)
        for moment in dict.fromkeys((*moments[:1], *moments[-1:])):
            yield moment - DAY, moment + 400 * DAY
        if moments:
            yield datetime(2031, 1, 1, tzinfo=UTC), datetime(2032, 2, 1, tzinfo=UTC)
