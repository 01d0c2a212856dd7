"""One VEVENT of a calendar file understood: its times above all, which other programs write in many ways."""

from __future__ import annotations

import hashlib
import quopri
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from mozspaces_desktop.core.calendar_files.components import MAX_LINE, Component, Property
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent
from mozspaces_desktop.core.calendar_files.values import date_or_time, duration, text_list
from mozspaces_desktop.core.calendar_files.zones import Zones
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.imports import Problem
from mozspaces_desktop.core.text import clean, clean_line

EARLIEST = datetime(2, 1, 1, tzinfo=UTC)
LATEST = datetime(9998, 12, 31, tzinfo=UTC)
"""A year away from what a date can be, so that no conversion into a zone or a week ever overflows."""

_STATUSES = {"TENTATIVE": "draft", "CONFIRMED": "confirmed", "CANCELLED": "cancelled", "CANCELED": "cancelled"}
_CLASSES = {"PUBLIC": True, "PRIVATE": False, "CONFIDENTIAL": False}
_UNKNOWN_ZONE = QT_TRANSLATE_NOOP(
    "core", "The time zone “{zone}” is unknown and not described in the file; its times are read as times in {tzid}."
)
_GUESSED_ZONE = QT_TRANSLATE_NOOP(
    "core", "Of the time zone “{zone}” only the offset is known; in summer its times may be an hour off."
)
_LONGEST = timedelta(days=3660)
_MAX_SEQUENCE = 2**31 - 1
_SHOWN = 60
"""Characters of a title or a value that a problem quotes."""


class UnreadableError(Exception):
    """An event that cannot be read; carries the sentence that says why."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.sentence = Sentence(template, **values)


@dataclass(frozen=True)
class Moment:
    """A DTSTART, DTEND or RECURRENCE-ID: a day, or a local time on the clock of a zone."""

    local: date | datetime
    clock: tzinfo
    tzid: str

    @property
    def is_day(self) -> bool:
        """Whether it is a whole day."""
        return not isinstance(self.local, datetime)

    @property
    def day(self) -> date:
        """The day it is or falls on."""
        return self.local.date() if isinstance(self.local, datetime) else self.local

    def in_utc(self) -> datetime:
        """When it is (a day: when it begins). Raises OverflowError beyond the years 1 to 9999."""
        local = self.local if isinstance(self.local, datetime) else datetime.combine(self.local, time())
        return (local if local.tzinfo else local.replace(tzinfo=self.clock)).astimezone(UTC)


def made_uid(*parts: str) -> str:
    """A UID for an event that has none (of its own): the same for the same `parts`, so importing again finds it."""
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
    return f"{digest[:32]}@no-uid.mozspaces-desktop"


@dataclass
class EventReader:
    """Reads the events of one calendar, collecting what should be known about them in `problems`."""

    file: str
    zones: Zones
    tzid: str
    """The space's zone, by whose clock times without a zone are read."""
    cancelled: bool = False
    """The whole calendar cancels its events (METHOD:CANCEL)."""
    problems: list[Problem] = field(default_factory=list)
    _zones_reported: set[str] = field(default_factory=set)

    def read(self, component: Component, number: int) -> CalendarEvent | None:
        """The event, the file's `number`-th; None if it cannot be imported, which is then among the problems."""
        where = self._where(component, number)
        try:
            return self._event(component, where)
        except UnreadableError as error:
            self.problems.append(Problem(where, error.sentence))
            return None

    def _event(self, component: Component, where: str) -> CalendarEvent:
        start = self._start(component, where)
        dtstart, dtend = self._span(component, start, where)
        title, location = _line(component, "SUMMARY"), _line(component, "LOCATION")
        uid = _line(component, "UID") or made_uid(title, location, dtstart.isoformat(), dtend.isoformat())
        occurrence = component.first("RECURRENCE-ID")
        repeats = any(component.first(name) is not None for name in ("RRULE", "RDATE"))
        if repeats:
            self._note(where, QT_TRANSLATE_NOOP("core", "It repeats: only the first is imported."))
        self._note_what_is_too_long(component, where)
        return CalendarEvent(
            uid=uid,
            title=title,
            dtstart=dtstart,
            dtend=dtend,
            tzid=start.tzid,
            where=where,
            sequence=_sequence(component),
            recurrence_id=None if occurrence is None else occurrence.raw.strip(),
            replaces=None if occurrence is None else self._utc_or_none(occurrence, where),
            last_modified=self._last_modified(component, where),
            all_day=start.is_day,
            status="cancelled" if self.cancelled else _STATUSES.get(_line(component, "STATUS").upper(), ""),
            public=_CLASSES.get(_line(component, "CLASS").upper()),
            repeats=repeats,
            location=location,
            description=_text(component.first("DESCRIPTION")).strip(),
            url=_line(component, "URL"),
            organizer=_organizer(component),
            categories=_categories(component),
        )

    def _where(self, component: Component, number: int) -> str:
        name = _line(component, "SUMMARY") or _line(component, "UID")
        quoted = f" “{_shortened(name)}”" if name else ""
        return f"#{number}{quoted} ({self.file}:{component.line})"

    def _note(self, where: str, template: str, **values: object) -> None:
        self.problems.append(Problem(where, Sentence(template, **values)))

    def _note_what_is_too_long(self, component: Component, where: str) -> None:
        for line in component.lines:
            if len(line.text) > MAX_LINE:
                self._note(
                    where,
                    QT_TRANSLATE_NOOP("core", "Its {field} is longer than {limit} characters and was left out."),
                    field=line.name,
                    limit=MAX_LINE,
                )

    def _start(self, component: Component, where: str) -> Moment:
        item = component.first("DTSTART")
        if item is None or not item.raw.strip():
            raise UnreadableError(
                QT_TRANSLATE_NOOP("core", "It has no start (DTSTART) that can be read, so it was left out.")
            )
        try:
            return self._moment(item, where)
        except ValueError:
            raise UnreadableError(
                QT_TRANSLATE_NOOP("core", "Its start “{value}” is no date or time, so it was left out."),
                value=_shortened(item.raw),
            ) from None

    def _span(self, component: Component, start: Moment, where: str) -> tuple[datetime, datetime]:
        """Start and end in UTC. Without an end, a day lasts a day and a time no time (RFC 5545, 3.6.1)."""
        try:
            dtstart = start.in_utc()
            dtend = self._end(component, start, where).in_utc()
        except OverflowError:
            dtstart = dtend = datetime.max.replace(tzinfo=UTC)
        if not EARLIEST <= dtstart <= dtend <= LATEST:
            raise UnreadableError(
                QT_TRANSLATE_NOOP(
                    "core", "Its start or end lies outside the years {first} to {last}, so it was left out."
                ),
                first=EARLIEST.year,
                last=LATEST.year,
            )
        if dtend - dtstart > _LONGEST:
            raise UnreadableError(
                QT_TRANSLATE_NOOP("core", "It lasts {days} days, which must be a mistake, so it was left out."),
                days=(dtend - dtstart).days,
            )
        return dtstart, dtend

    def _end(self, component: Component, start: Moment, where: str) -> Moment:
        """When the event ends; where the file contradicts itself, as if it gave no end, with a problem."""
        default = Moment(start.day + timedelta(days=1), start.clock, start.tzid) if start.is_day else start
        written = component.first("DTEND") or component.first("DURATION")
        if written is None or not written.raw.strip():
            return default
        try:
            end = self._moment(written, where) if written.name == "DTEND" else _after(start, *duration(written.raw))
        except ValueError:
            self._note(
                where,
                QT_TRANSLATE_NOOP("core", "Its end “{value}” cannot be read; it was imported without one."),
                value=_shortened(written.raw),
            )
            return default
        if start.is_day:
            end = Moment(_last_day(end), start.clock, start.tzid)
        if start.is_day and end.day == start.day:
            return default
        if end.in_utc() < start.in_utc():
            self._note(where, QT_TRANSLATE_NOOP("core", "It ends before it starts; it was imported without its end."))
            return default
        return end

    def _moment(self, item: Property, where: str) -> Moment:
        """The day or time that a property holds. Raises ValueError if it holds none."""
        local = date_or_time(item.raw)
        space = ZoneInfo(self.tzid)
        tzid = item.parameters.get("TZID", "").strip()
        if not isinstance(local, datetime) or local.tzinfo is not None or not tzid:
            return Moment(local, space, self.tzid)
        zone = self.zones.find(tzid)
        if (zone is None or zone.guessed) and tzid not in self._zones_reported:
            self._zones_reported.add(tzid)
            self._note(where, _UNKNOWN_ZONE if zone is None else _GUESSED_ZONE, zone=_shortened(tzid), tzid=self.tzid)
        if zone is None:
            return Moment(local, space, self.tzid)
        return Moment(local, zone.clock, zone.name or self.tzid)

    def _utc_or_none(self, item: Property | None, where: str) -> datetime | None:
        try:
            return None if item is None else self._moment(item, where).in_utc()
        except (ValueError, OverflowError):
            return None

    def _last_modified(self, component: Component, where: str) -> datetime | None:
        return self._utc_or_none(component.first("LAST-MODIFIED"), where)


def _after(start: Moment, days: timedelta, exact: timedelta) -> Moment:
    """The end after a duration: `days` by the calendar, then `exact` as the hours pass (RFC 5545, 3.3.6)."""
    moved = Moment(start.local + days, start.clock, start.tzid)
    if start.is_day:
        return Moment(moved.day + exact, start.clock, start.tzid)
    return Moment(moved.in_utc() + exact, UTC, start.tzid)


def _last_day(end: Moment) -> date:
    """The exclusive end of an all-day event: a time within a day takes that day in."""
    if isinstance(end.local, datetime) and end.local.time() > time():
        return end.day + timedelta(days=1)
    return end.day


def _sequence(component: Component) -> int:
    written = _line(component, "SEQUENCE")
    return min(int(written), _MAX_SEQUENCE) if written.isascii() and written.isdigit() and len(written) < 20 else 0


def _shortened(text: str) -> str:
    line = clean_line(text)
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _text(item: Property | None) -> str:
    if item is None:
        return ""
    if item.parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        return clean(quopri.decodestring(item.raw.encode()).decode("utf-8", "replace"))
    return clean(item.text)


def _line(component: Component, name: str) -> str:
    return clean_line(_text(component.first(name)))


def _organizer(component: Component) -> str:
    """The organizer's name, or else address."""
    item = component.first("ORGANIZER")
    if item is None:
        return ""
    address = clean_line(item.text)
    scheme, colon, rest = address.partition(":")
    return clean_line(item.parameters.get("CN", "")) or (rest if colon and scheme.lower() == "mailto" else address)


def _categories(component: Component) -> tuple[str, ...]:
    texts: Sequence[str] = [text for item in component.properties("CATEGORIES") for text in text_list(item.raw)]
    return tuple(filter(None, (clean_line(text) for text in texts)))
