"""Events and series as the VEVENTs of a calendar file.

Nobody is named in ORGANIZER or ATTENDEE, or mail programs would write to them; who came stays here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.calendar_files.selection import Selection, is_published
from mozspaces_desktop.core.calendar_files.values import escaped
from mozspaces_desktop.core.calendar_files.written_lines import (
    can_be_read_back,
    in_utc,
    link_lines,
    moment_line,
    own_line,
    text_lines,
    wall_line,
)
from mozspaces_desktop.core.models import Event, EventStatus, Series
from mozspaces_desktop.core.occurrences import clock_of, first_start, usual_length

_STATUSES = {
    EventStatus.DRAFT: "TENTATIVE",
    EventStatus.CONFIRMED: "CONFIRMED",
    EventStatus.HELD: "CONFIRMED",
    EventStatus.CANCELLED: "CANCELLED",
}


class EventWriter:
    """Writes the events of a selection; `changed` says when each row was changed last, `zones` how clocks of no place
    are called in the file, by their definitions."""

    def __init__(self, selection: Selection, changed: Mapping[str, datetime], zones: Mapping[str, str]) -> None:
        self._selection = selection
        self._everybody = selection.for_everybody
        self._changed = changed
        self._zones = zones

    def alone(self, event: Event) -> Iterator[str]:
        """The lines of an event that stands alone."""
        uid = event.uid if event.series_id is None or not self._everybody else f"{event.id}@mozspaces-desktop"
        yield from self._begin(event, uid)
        if event.recurrence_id is not None and event.series_id is None:
            yield _orphaned(event)
        yield from self._times(event)
        yield from self._words(event)

    def whole(self, series: Series, rows: list[Event]) -> Iterator[list[str]]:
        """The lines of a series, and of each of its events that is a row."""
        hidden = [row for row in rows if self._everybody and not is_published(row)]
        yield [*self._series(series, [str(row.recurrence_id) for row in hidden])]
        for row in rows:
            if row not in hidden:
                start = recurrence.read(str(row.recurrence_id))
                which = wall_line("RECURRENCE-ID", [start], self._zone_of(series), all_day=series.all_day)
                yield [*self._begin(row, series.uid), which, *self._times(row), *self._words(row)]

    def _series(self, series: Series, left_out: list[str]) -> Iterator[str]:
        zone, all_day = self._zone_of(series), series.all_day
        first = first_start(series)
        yield from self._begin(series, series.uid)
        yield wall_line("DTSTART", [first], zone, all_day=all_day)
        end = first + usual_length(series)
        if end > first:
            yield wall_line("DTEND", [end], zone, all_day=all_day)
        for rule in series.rrule.splitlines():
            yield f"RRULE:{rule}"
        periods = [one for one in series.rdates.split() if "/" in one]
        dates = [recurrence.read(one) for one in series.rdates.split() if "/" not in one]
        if dates:
            yield wall_line("RDATE", dates, zone, all_day=all_day)
        for period in periods:
            start, _, own_end = period.partition("/")
            yield self._period(recurrence.read(start), recurrence.read(own_end), series)
        exdates = sorted({*series.exdates.split(), *left_out})
        if exdates:
            yield wall_line("EXDATE", [recurrence.read(one) for one in exdates], zone, all_day=all_day)
        yield from self._words(series)

    def _period(self, start: datetime, end: datetime, series: Series) -> str:
        """An additional event with an end of its own, in UTC: other programs do not read a zone there."""
        moments = (in_utc(one.replace(tzinfo=clock_of(series))) for one in (start, end))
        return f"RDATE;VALUE=PERIOD:{'/'.join(moments)}"

    def _zone_of(self, series: Series) -> str:
        return self._zones.get(series.zone_definition, series.tzid)

    def _begin(self, planned: Event | Series, uid: str) -> Iterator[str]:
        stamp = in_utc(self._changed.get(planned.id, planned.created_at))
        yield f"UID:{escaped(uid)}"
        yield f"DTSTAMP:{stamp}"
        yield f"LAST-MODIFIED:{stamp}"
        yield f"SEQUENCE:{planned.sequence}"

    def _times(self, event: Event) -> Iterator[str]:
        exact = not event.all_day and not all(
            can_be_read_back(moment, event.tzid) for moment in (event.dtstart, event.dtend)
        )
        tzid = "UTC" if exact else event.tzid
        yield moment_line("DTSTART", event.dtstart, tzid, all_day=event.all_day)
        if event.dtend > event.dtstart:
            yield moment_line("DTEND", event.dtend, tzid, all_day=event.all_day)
        if not self._everybody and (exact or (event.all_day and event.tzid != self._selection.space.tzid)):
            yield own_line("ZONE", event.tzid)

    def _words(self, planned: Event | Series) -> Iterator[str]:
        exact = not self._everybody
        yield from text_lines("SUMMARY", planned.title, exact=exact)
        yield f"STATUS:{_STATUSES[planned.status]}"
        yield f"CLASS:{'PUBLIC' if planned.public else 'PRIVATE'}"
        place = f"{planned.room.name}, {self._selection.space.name}" if planned.room is not None else ""
        if self._everybody:
            place = place or self._selection.space.name
        yield from text_lines("LOCATION", place, exact=False)
        if planned.focus_areas:
            yield f"CATEGORIES:{','.join(escaped(area.name) for area in planned.focus_areas)}"
        yield from link_lines(planned.link, exact=exact)
        if not self._everybody:
            yield from text_lines("DESCRIPTION", planned.notes)
            yield from _own_words(planned)
            yield from (line for line in _kept(planned) if not (place and line.startswith("LOCATION:")))


def _own_words(planned: Event | Series) -> Iterator[str]:
    """What iCalendar has no word for."""
    yield own_line("TRACK", planned.track.value)
    texts = {
        "ROOM": planned.room.name if planned.room is not None else "",
        "COORDINATOR": planned.coordinator.name if planned.coordinator is not None else "",
        "TYPE": planned.type,
        "HOST": planned.host,
        "EXPECTED": "" if planned.expected is None else str(planned.expected),
        "HELD": "TRUE" if planned.status is EventStatus.HELD else "",
    }
    yield from (own_line(name, text) for name, text in texts.items() if text)


def _kept(planned: Event | Series) -> list[str]:
    """The lines of its file that mean nothing to this program."""
    return planned.extra.split("\n") if planned.extra else []


def _orphaned(event: Event) -> str:
    """Which event of a series that nobody knows it is, as its file had it."""
    written = str(event.recurrence_id)
    if written.endswith("Z"):
        return f"RECURRENCE-ID:{written}"
    kind = "VALUE=DATE" if "T" not in written else f"TZID={event.tzid}"
    return f"RECURRENCE-ID;{kind}:{written}"
