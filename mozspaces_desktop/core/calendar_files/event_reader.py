"""One VEVENT of a calendar file understood: its times above all, which other programs write in many ways."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from mozspaces_desktop.core.calendar_files import event_texts
from mozspaces_desktop.core.calendar_files.components import Component, Property
from mozspaces_desktop.core.calendar_files.content_lines import MAX_LINE
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent
from mozspaces_desktop.core.calendar_files.moments import Moment, MomentReader, Note, clock_of_series
from mozspaces_desktop.core.calendar_files.repetition_reader import Repetition, read_repetition
from mozspaces_desktop.core.calendar_files.values import duration, shortened
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.imports import Problem

EARLIEST = datetime(2, 1, 1, tzinfo=UTC)
LATEST = datetime(9998, 12, 31, tzinfo=UTC)
"""A year away from what a date can be, so that no conversion into a zone or a week ever overflows."""

_STATUSES = {"TENTATIVE": "draft", "CONFIRMED": "confirmed", "CANCELLED": "cancelled", "CANCELED": "cancelled"}
_CLASSES = {"PUBLIC": True, "PRIVATE": False, "CONFIDENTIAL": False}
_LONGEST = timedelta(days=3660)


class UnreadableError(Exception):
    """An event that cannot be read; carries the sentence that says why."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.sentence = Sentence(template, **values)


def made_uid(*parts: str) -> str:
    """A UID for an event that has none (of its own): the same for the same `parts`, so importing again finds it."""
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
    return f"{digest[:32]}@no-uid.mozspaces-desktop"


@dataclass
class EventReader:
    """Reads the events of one calendar, collecting what should be known about them in `problems`."""

    file: str
    moments: MomentReader
    cancelled: bool = False
    """The whole calendar cancels its events (METHOD:CANCEL)."""
    problems: list[Problem] = field(default_factory=list)

    def read(self, component: Component, number: int) -> CalendarEvent | None:
        """The event, the file's `number`-th; None if it cannot be imported, which is then among the problems."""
        where = self._where(component, number)

        def note(sentence: Sentence) -> None:
            self.problems.append(Problem(where, sentence))

        try:
            return self._event(component, where, note)
        except UnreadableError as error:
            note(error.sentence)
            return None

    def _event(self, component: Component, where: str, note: Note) -> CalendarEvent:
        start = self._start(component, note)
        dtstart, dtend = self._span(component, start, note)
        occurrence = component.first("RECURRENCE-ID")
        replaces = None if occurrence is None else self._moment_or_none(occurrence, note)
        repetition = Repetition()
        if replaces is None:
            repetition = read_repetition(component, start, self.moments, note)
        _note_what_is_too_long(component, note)
        event = CalendarEvent(
            uid="",
            title=event_texts.line(component, "SUMMARY"),
            dtstart=dtstart,
            dtend=dtend,
            tzid=start.tzid,
            where=where,
            sequence=event_texts.sequence(component),
            recurrence_id=None if occurrence is None else occurrence.raw.strip(),
            replaces=replaces,
            following=occurrence is not None and occurrence.parameters.get("RANGE", "").upper() == "THISANDFUTURE",
            last_modified=self._last_modified(component, note),
            all_day=start.is_day,
            rrule=repetition.rrule,
            rdates=repetition.rdates,
            exdates=repetition.exdates,
        )
        if event.repeats:
            clock = clock_of_series(start)
            event = replace(event, tzid=clock.tzid, zone_definition=clock.definition)
        return self._with_texts(event, component)

    def _with_texts(self, event: CalendarEvent, component: Component) -> CalendarEvent:
        """`event` with all that `component` says beside its times."""
        own = event_texts.own_words(component)
        location, description = event_texts.line(component, "LOCATION"), event_texts.text(component, "DESCRIPTION")
        times = (event.dtstart.isoformat(), event.dtend.isoformat())
        return replace(
            event,
            uid=event_texts.line(component, "UID") or made_uid(event.title, location, *times),
            status="cancelled" if self.cancelled else _STATUSES.get(event_texts.line(component, "STATUS").upper(), ""),
            public=_CLASSES.get(event_texts.line(component, "CLASS").upper()),
            location=location,
            description=description if own else description.strip(),
            url=event_texts.line(component, "URL"),
            organizer=event_texts.organizer(component),
            categories=event_texts.categories(component),
            own=own,
            extra=event_texts.kept_lines(component),
        )

    def _where(self, component: Component, number: int) -> str:
        name = event_texts.line(component, "SUMMARY") or event_texts.line(component, "UID")
        quoted = f" “{shortened(name)}”" if name else ""
        return f"#{number}{quoted} ({self.file}:{component.line})"

    def _start(self, component: Component, note: Note) -> Moment:
        item = component.first("DTSTART")
        if item is None or not item.raw.strip():
            raise UnreadableError(
                QT_TRANSLATE_NOOP("core", "It has no start (DTSTART) that can be read, so it was left out.")
            )
        try:
            start = self.moments.read(item, note)
            zone = component.first(f"{event_texts.OWN}ZONE")
            return start if zone is None else self.moments.shown_in(start, zone.text)
        except ValueError:
            raise UnreadableError(
                QT_TRANSLATE_NOOP("core", "Its start “{value}” is no date or time, so it was left out."),
                value=shortened(item.raw),
            ) from None

    def _span(self, component: Component, start: Moment, note: Note) -> tuple[datetime, datetime]:
        """Start and end in UTC. Without an end, a day lasts a day and a time no time (RFC 5545, 3.6.1)."""
        try:
            dtstart = start.in_utc()
            dtend = self._end(component, start, note).in_utc()
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

    def _end(self, component: Component, start: Moment, note: Note) -> Moment:
        """When the event ends; where the file contradicts itself, as if it gave no end, with a problem."""
        default = replace(start, local=start.day + timedelta(days=1)) if start.is_day else start
        written = component.first("DTEND") or component.first("DURATION")
        if written is None or not written.raw.strip():
            return default
        try:
            end = self._end_written(written, start, note)
        except ValueError:
            template = QT_TRANSLATE_NOOP("core", "Its end “{value}” cannot be read; it was imported without one.")
            note(Sentence(template, value=shortened(written.raw)))
            return default
        if start.is_day:
            end = replace(start, local=_last_day(end))
        if start.is_day and end.day == start.day:
            return default
        if end.in_utc() < start.in_utc():
            note(Sentence(QT_TRANSLATE_NOOP("core", "It ends before it starts; it was imported without its end.")))
            return default
        return end

    def _end_written(self, written: Property, start: Moment, note: Note) -> Moment:
        if written.name == "DTEND":
            return self.moments.read(written, note)
        return _after(start, *duration(written.raw))

    def _moment_or_none(self, item: Property, note: Note) -> Moment | None:
        try:
            moment = self.moments.read(item, note)
            moment.in_utc()
        except (ValueError, OverflowError):
            return None
        return moment

    def _last_modified(self, component: Component, note: Note) -> datetime | None:
        item = component.first("LAST-MODIFIED")
        moment = None if item is None else self._moment_or_none(item, note)
        return None if moment is None else moment.in_utc()


def _note_what_is_too_long(component: Component, note: Note) -> None:
    template = QT_TRANSLATE_NOOP("core", "Its {field} is longer than {limit} characters and was left out.")
    for line in component.lines:
        if len(line.text) > MAX_LINE:
            note(Sentence(template, field=line.name, limit=MAX_LINE))


def _after(start: Moment, days: timedelta, exact: timedelta) -> Moment:
    """The end after a duration: `days` by the calendar, then `exact` as the hours pass (RFC 5545, 3.3.6)."""
    moved = replace(start, local=start.local + days)
    if start.is_day:
        return replace(start, local=moved.day + exact)
    return replace(start, local=moved.in_utc() + exact)


def _last_day(end: Moment) -> date:
    """The exclusive end of an all-day event: a time within a day takes that day in."""
    if isinstance(end.local, datetime) and end.local.time() > time():
        return end.day + timedelta(days=1)
    return end.day
