"""Three hundred calendar files that others wrote, read and imported into a real data file.

What is expected is derived another way: a small line-based reading of the text, and for plain files the icalendar
library's own walk over its components.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest
from sqlalchemy import func, select

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.calendar_files import CalendarFile, import_calendar, read_calendar
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import Event, Series, Space

PARIS = ZoneInfo("Europe/Paris")
KNOWN_ZONES = available_timezones()
BEGUN = re.compile(rb"^\s*BEGIN:VEVENT\s*$", re.MULTILINE | re.IGNORECASE)
START = re.compile(
    r"^DTSTART(?:;TZID=\"?(?P<zone>[^\";:]+)\"?|;VALUE=DATE(?:-TIME)?)*:(?P<day>\d{8})(?P<time>T\d{6}Z?)?\s*$"
)


@pytest.fixture
def calendars(shared_data: Path) -> list[Path]:
    """All calendar files of the folder."""
    found = sorted((shared_data / "calendars").rglob("*.ics"))
    assert len(found) >= 300
    return found


@cache
def read(path: Path) -> CalendarFile | FileError:
    """The file as it is read, or the refusal."""
    try:
        return read_calendar(path, tzid="Europe/Paris")
    except FileError as refusal:
        return refusal


def read_all(paths: list[Path]) -> dict[Path, CalendarFile | FileError]:
    """Each file as it is read, or the refusal."""
    return {path: read(path) for path in paths}


def starts_by_line(path: Path) -> Counter[datetime] | None:
    """When the events of a plain file start, read line by line; None if the file is more than plain."""
    text = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "")
    blocks = re.findall(r"^BEGIN:VEVENT$(.*?)^END:VEVENT$", text, re.MULTILINE | re.DOTALL)
    uids = [match[1] for block in blocks for match in [re.search(r"^UID[^:\n]*:(.*)$", block, re.MULTILINE)] if match]
    if not blocks or len(set(uids)) < len(blocks) or len(blocks) != len(BEGUN.findall(path.read_bytes())):
        return None
    starts: Counter[datetime] = Counter()
    for block in blocks:
        lines = [line for line in block.splitlines() if line.startswith("DTSTART")]
        match = START.match(lines[0]) if len(lines) == 1 else None
        if match is None or (match["time"] and match["zone"] and match["zone"] not in KNOWN_ZONES):
            return None
        if match["time"] and not match["zone"] and "X-WR-TIMEZONE" in text:
            return None
        try:
            starts[moment(match)] += 1
        except ValueError:
            return None
    return starts


def moment(match: re.Match[str]) -> datetime:
    wall = datetime.strptime(match["day"] + (match["time"] or "T000000").rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007
    if (match["time"] or "").endswith("Z"):
        return wall.replace(tzinfo=UTC)
    zone = ZoneInfo(match["zone"]) if match["zone"] and match["time"] else PARIS
    return wall.replace(tzinfo=zone).astimezone(UTC)


def spans_by_library(path: Path) -> Counter[tuple[datetime, datetime]] | None:
    """Start and end of each event by the icalendar library; None where it refuses the file or an event of it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            events: list[Any] = [
                event
                for calendar in icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
                for event in calendar.walk("VEVENT")
            ]
            if len(events) != len(BEGUN.findall(path.read_bytes())) or not all(map(is_plain, events)):
                return None
            spans = Counter((in_utc(event.start), in_utc(event.end)) for event in events)
    except (ValueError, AttributeError, OverflowError, icalendar.InvalidCalendar):
        return None
    if b"X-WR-TIMEZONE" in path.read_bytes() and any(is_floating(event) for event in events):
        return None
    identities = {(str(event.get("UID")), str(event.get("RECURRENCE-ID"))) for event in events}
    return spans if len(identities) == len(events) else None


def is_plain(event: Any) -> bool:
    """Whether RFC 5545 leaves no doubt about the times: no zone on a day, no unknown zone, no mixture."""
    written = [event[name] for name in ("DTSTART", "DTEND") if name in event]
    days = {not isinstance(item.dt, datetime) for item in written}
    unclear = any("TZID" in item.params and maybe_a_day(item.dt) for item in written)
    backwards = len(written) == 2 and in_utc(written[1].dt) <= in_utc(written[0].dt)
    return len(days) == 1 and not unclear and not backwards


def maybe_a_day(when: date) -> bool:
    """The library makes midnight of a day with a zone; and it leaves times naive whose zone it does not know."""
    return not isinstance(when, datetime) or when.tzinfo is None or when.time() == time()


def is_floating(event: Any) -> bool:
    """Whether it begins at a time without a zone; X-WR-TIMEZONE is one to us, but not to the library."""
    return isinstance(event.start, datetime) and event.start.tzinfo is None


def in_utc(when: date) -> datetime:
    wall = when if isinstance(when, datetime) else datetime.combine(when, time())
    return (wall if wall.tzinfo else wall.replace(tzinfo=PARIS)).astimezone(UTC)


def test_each_event_is_read_or_named(calendars: list[Path]) -> None:
    for path, result in read_all(calendars).items():
        begun = len(BEGUN.findall(path.read_bytes().replace(b"\r", b"\n")))
        if isinstance(result, FileError):
            assert begun == 0, path
            assert path.name in str(result)
            continue
        assert len(result.events) + result.left_out == begun, path
        left_out = [problem for problem in result.problems if problem.where.startswith("#")]
        assert len(left_out) >= result.left_out, path
        assert all(str(problem.reason) for problem in result.problems), path
        assert result.events or result.problems, path


def test_starts_are_those_of_a_line_based_reading(calendars: list[Path]) -> None:
    compared = 0
    for path, result in read_all(calendars).items():
        expected = starts_by_line(path)
        if expected is not None:
            assert isinstance(result, CalendarFile), path
            assert Counter(event.dtstart for event in result.events) == expected, path
            compared += 1
    assert compared >= 120, "most files are plain enough to be compared"


def test_spans_are_those_of_the_library(calendars: list[Path]) -> None:
    compared, different = 0, []
    for path, result in read_all(calendars).items():
        expected = spans_by_library(path)
        if expected is not None and isinstance(result, CalendarFile):
            compared += 1
            if Counter((event.dtstart, event.dtend) for event in result.events) != expected:
                different.append(path.name)
    assert compared >= 150
    assert different == []


def test_importing_each_file_twice_changes_nothing_the_second_time(
    calendars: list[Path], database: Database, paris: Space
) -> None:
    total = 0
    for path, result in read_all(calendars).items():
        if isinstance(result, FileError):
            continue
        with database.begin("Add space") as session:
            space = spaces.add_space(session, name=str(path), city="Paris", country="FR", tzid="Europe/Paris")
        with database.begin("Import calendar {file}", file=path.name) as session:
            first = import_calendar(session, space, result)
        with database.begin("Import calendar {file}", file=path.name) as session:
            again = import_calendar(session, space, read_calendar(path, tzid="Europe/Paris"))
            assert not session.new
            assert not session.dirty
        assert (first.updated, first.unchanged) == (0, 0), path
        assert (again.added, again.updated, again.unchanged, again.skipped) == (0, 0, first.added, first.skipped), path
        total += first.added
    with database.read() as session:
        assert sum(session.scalar(select(func.count()).select_from(kind)) or 0 for kind in (Event, Series)) == total
    assert database.undo_label is not None
    assert total > 5_000
