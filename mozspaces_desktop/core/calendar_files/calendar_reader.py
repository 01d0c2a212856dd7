"""Calendar files (iCalendar, RFC 5545) of other programs, read without a database.

Whatever the file is, each of its events is either read or named with the reason why not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mozspaces_desktop.core.calendar_files.components import Calendar, calendars_in
from mozspaces_desktop.core.calendar_files.content_lines import content_lines
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent, CalendarFile
from mozspaces_desktop.core.calendar_files.event_reader import EventReader, made_uid
from mozspaces_desktop.core.calendar_files.following import rule_of_entry, with_rests
from mozspaces_desktop.core.calendar_files.moments import MomentReader
from mozspaces_desktop.core.calendar_files.zones import Zones
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError, Sentence
from mozspaces_desktop.core.imports import Problem, Progress, silent
from mozspaces_desktop.core.limited_file import limited_bytes

MAX_MEGABYTES = 20
EVERY = 10
"""Events after which the progress is told: each time somebody may cancel."""
_A_MONTH, _A_YEAR = timedelta(days=30), timedelta(days=364)
"""To the last beginning of what comes daily, and monthly."""

_LOOKED_AHEAD = 2040
_MOST_BEGINNINGS = 400_000
"""How often all repeating events of a file may begin until that year, roughly: as 40 that repeat daily since 2014.

To show a week of the calendar, all beginnings before it are worked out.
"""
_MOST_TRIED = 100
"""Events that are too many, of which each is looked at; after them no more that repeats comes in."""
_TOO_FULL = QT_TRANSLATE_NOOP(
    "core", "The events of the file that repeat would fill the calendar, so this one was left out. Import fewer."
)
_END = {"COUNT": re.compile(r"COUNT=(\d{1,9})(?!\d)"), "UNTIL": re.compile(r"UNTIL=(\d{4})")}
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
_AGAIN = QT_TRANSLATE_NOOP("core", "The same event is in the file again ({where}); the newer version counts.")


def read_calendar(path: Path, *, tzid: str, progress: Progress = silent) -> CalendarFile:
    """What the calendar file at `path` holds; times without a zone are read by the clock of `tzid` (IANA).

    `progress(done, total)` is called now and then; what it raises is let pass.

    Raises:
        FileError: It cannot be read, is empty, too large, or no calendar file.
    """
    calendars = calendars_in(content_lines(_bytes_of(path), progress), file=path.name)
    if len(calendars) == 1 and not calendars[0].has_entries:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "“{file}” is not a calendar file: it holds neither a calendar nor an event."),
            file=path.name,
        )
    result = CalendarFile(path.name)
    total = sum(len(calendar.events) for calendar in calendars)
    for calendar in calendars:
        _read_events(calendar, result, tzid, lambda done: progress(done, 2 * total))
    events = with_rests(_one_each(result), result.problems, lambda: progress(total, 2 * total))
    result.events = list(_within_reason(events, result))
    _report_others(calendars, result)
    return result


def _bytes_of(path: Path) -> bytes:
    data = limited_bytes(
        path,
        too_large=QT_TRANSLATE_NOOP("core", "“{file}” is larger than {limit} MB. Export a shorter period."),
        most=MAX_MEGABYTES * 1024 * 1024,
    )
    if not data.strip():
        raise FileError(QT_TRANSLATE_NOOP("core", "“{file}” is empty."), file=path.name)
    return data


def _read_events(calendar: Calendar, result: CalendarFile, tzid: str, tell: Callable[[int], None]) -> None:
    method, meant_for = (calendar.properties.first(name) for name in ("METHOD", "X-WR-TIMEZONE"))
    reader = EventReader(
        file=result.name,
        moments=MomentReader(Zones(calendar.timezones), tzid, meant_for=meant_for.text if meant_for else ""),
        cancelled=method is not None and method.text.strip().upper() == "CANCEL",
    )
    before = len(result.events) + result.left_out
    for number, component in enumerate(calendar.events, start=before + 1):
        if number % EVERY == 0:
            tell(number)
        event = reader.read(component, number)
        if event is None:
            result.left_out += 1
        else:
            result.events.append(event)
    result.problems += reader.problems


def _one_each(result: CalendarFile) -> list[CalendarEvent]:
    """The events, each identity once; older versions of an event are left out, with a problem.

    A version is older by its SEQUENCE, then by LAST-MODIFIED. Events that neither tells apart, of another time or
    title, are not versions of one: some programs give many events the same UID. They get UIDs of their own.
    """
    newest: dict[tuple[str, str | None], CalendarEvent] = {}
    for each in result.events:
        known = newest.get(_identity(each))
        event = replace(each, uid=_uid_of_its_own(each)) if known is not None and _another(known, each) else each
        known = newest.get(_identity(event))
        if known is None or _version(known) <= _version(event):
            newest[_identity(event)] = event
        if known is not None:
            older, newer = sorted((known, event), key=_version)
            result.left_out += 1
            result.problems.append(Problem(older.where, Sentence(_AGAIN, where=newer.where)))
    return list(newest.values())


def _within_reason(events: Iterable[CalendarEvent], result: CalendarFile) -> Iterator[CalendarEvent]:
    """`events` without those that repeat after so many others that no view of the calendar could hold them."""
    room, tried = _MOST_BEGINNINGS, 0
    for event in events:
        if event.repeats:
            begins = _beginnings(event) if tried < _MOST_TRIED else room + 1
            if begins > room:
                tried += 1
                result.left_out += 1
                result.problems.append(Problem(event.where, Sentence(_TOO_FULL)))
                continue
            room -= begins
        yield event


def _beginnings(event: CalendarEvent) -> int:
    """How often a repeating event begins until :data:`_LOOKED_AHEAD`, by its first month or year."""
    rule = rule_of_entry(event)
    count, until = (_END[name].search(event.rrule) for name in ("COUNT", "UNTIL"))
    last = min(_LOOKED_AHEAD, int(until[1])) if until else _LOOKED_AHEAD
    in_a_month = len(rule.between(rule.first, rule.first + _A_MONTH))
    in_a_year = 12 * in_a_month if in_a_month > 1 else len(rule.between(rule.first, rule.first + _A_YEAR))
    found = in_a_year * max(1, last - rule.first.year + 1)
    return min(found, int(count[1])) if count else found


def _identity(event: CalendarEvent) -> tuple[str, str | None]:
    return event.uid, event.recurrence_id


def _version(event: CalendarEvent) -> tuple[int, datetime]:
    return event.sequence, event.last_modified or _LONG_AGO


def _another(known: CalendarEvent, event: CalendarEvent) -> bool:
    same = (known.title, known.dtstart) == (event.title, event.dtstart)
    return not same and event.recurrence_id is None and _version(known) == _version(event)


def _uid_of_its_own(event: CalendarEvent) -> str:
    return made_uid(event.uid, event.title, event.dtstart.isoformat())


def _report_others(calendars: Iterable[Calendar], result: CalendarFile) -> None:
    others: Counter[str] = sum((calendar.others for calendar in calendars), Counter())
    if others:
        kinds = ", ".join(f"{kind} × {count}" for kind, count in sorted(others.items()))
        sentence = Sentence(
            QT_TRANSLATE_NOOP("core", "Entries that are no events were left out: {kinds}."), kinds=kinds
        )
        result.problems.append(Problem(result.name, sentence))
    elif not (result.events or result.left_out):
        result.problems.append(Problem(result.name, Sentence(QT_TRANSLATE_NOOP("core", "There is no event in it."))))
