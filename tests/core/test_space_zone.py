"""A space lives in its own time zone: what is stored, shown and exported is the same wherever the laptop is.

Each laptop is a process of its own, whose zone is not that of the space.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ZONES = ("UTC", "Pacific/Kiritimati", "America/Los_Angeles")

MAKE = """
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from mozspaces_desktop.core import calendar_files, clock, door, events, people, spaces
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Method, Track
from mozspaces_desktop.core.series import add_series

PARIS = "Europe/Paris"
now = clock.fixed_clock(datetime(2014, 7, 31, 22, 30, tzinfo=UTC))

def said(title, span):
    start, end = span.in_utc
    return EventFields(title, start, end, PARIS, Track.TECHNICAL, all_day=span.all_day, status=EventStatus.CONFIRMED)

with Database.create(Path(sys.argv[1]), clock=now, actor="Camille", device="laptop") as database:
    with database.begin("Make") as s:
        paris = spaces.add_space(s, name="Paris", city="Paris", country="FR", tzid=PARIS)
        s.flush()
        for title, day, starts, ends in (
            ("Late", date(2014, 7, 31), time(23, 30), time(1)),
            ("Early", date(2014, 8, 4), time(0), time(0, 30)),
            ("In the gap", date(2014, 3, 30), time(2, 30), time(4)),
            ("Twice", date(2014, 10, 26), time(2, 30), time(4)),
        ):
            events.add_event(s, paris, said(title, Span.of_hours(day, starts, ends, PARIS)))
        events.add_event(s, paris, said("All day", Span.of_days(date(2014, 7, 14), date(2014, 7, 15), PARIS)))
        weekly = Span.of_hours(date(2014, 10, 12), time(19), time(21), PARIS)
        add_series(s, paris, said("Weekly", weekly), "FREQ=WEEKLY;COUNT=4")
        s.flush()
        late = events.event_meant(s, "Late")
        door.check_in(s, late, people.add_person(s, name="Amina"), method=Method.SEARCH)
    with database.begin("Import") as s:
        file = calendar_files.read_calendar(Path(sys.argv[1]).with_suffix(".ics"), tzid=PARIS)
        calendar_files.import_calendar(s, paris, file)
"""

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:test
BEGIN:VEVENT
UID:floating@test
DTSTART:20140805T190000
DTEND:20140805T210000
SUMMARY:Floating
END:VEVENT
BEGIN:VEVENT
UID:utc@test
DTSTART:20140805T220000Z
DTEND:20140805T230000Z
SUMMARY:In UTC
END:VEVENT
BEGIN:VEVENT
UID:tokyo@test
DTSTART;TZID=Asia/Tokyo:20140806T080000
DTEND;TZID=Asia/Tokyo:20140806T090000
SUMMARY:From Tokyo
END:VEVENT
END:VCALENDAR
"""

SHOW = """
import hashlib, json, sys
from datetime import UTC, date, datetime
from pathlib import Path
from mozspaces_desktop.core import clock, events, spaces
from mozspaces_desktop.core.agenda import entries_between
from mozspaces_desktop.core.announced import announced
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.event_search import found_events
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import export_workbook

now = datetime(2014, 7, 31, 22, 30, tzinfo=UTC)
first, last = date(2014, 1, 1), date(2014, 12, 31)

def when(span):
    return [span.start.strftime("%Y-%m-%d %H:%M"), span.end.strftime("%Y-%m-%d %H:%M")]

def told(path):
    with Database.open(path, clock=clock.fixed_clock(now)) as database, database.read() as s:
        paris = spaces.space_named(s)
        season = spaces.season_named(s, None, first)
        target = path.with_suffix(".xlsx")
        export_workbook(s, target, Scope((paris,), Period.of(season)), now=now, attendance=True)
        return {
            "entries": [[one.title, *when(one.span)] for one in entries_between(s, paris.id, paris.tzid, first, last)],
            "on the door": [[one.title, *when(one.span)] for one in announced(s, paris, first, last)],
            "found": [[one.title, *when(one.span)] for one in found_events(s, paris.id, "e").events],
            "pace": [[one.held, one.confirmed] for one in events.pace(s, paris, date(2014, 7, 28), 14)],
            "today": str(clock.local(clock.now(s), paris.tzid).date()),
            "workbook": hashlib.sha256(target.read_bytes()).hexdigest(),
        }

print(json.dumps([told(Path(path)) for path in sys.argv[1:]]))
"""


def on_laptop(zone: str, script: str, *paths: Path) -> str:
    """Run `script` on the files `paths` on a laptop whose clock is set to `zone`; answers what it prints."""
    environment = {**os.environ, "TZ": zone, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script, *paths], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], dict[str, object]]:
    """What is told of a file, by the zone in which it was made and the zone in which it is looked at."""
    folder = tmp_path_factory.mktemp("laptops")
    paths = [folder / f"{number}.sqlite" for number in range(len(ZONES))]
    for made_in, path in zip(ZONES, paths, strict=True):
        path.with_suffix(".ics").write_text(ICS, encoding="utf-8")
        on_laptop(made_in, MAKE, path)
    return {
        (made_in, shown_in): facts
        for shown_in in ZONES
        for made_in, facts in zip(ZONES, json.loads(on_laptop(shown_in, SHOW, *paths)), strict=True)
    }


def test_the_laptop_does_not_matter(told):
    first = told[ZONES[0], ZONES[0]]
    for (made_in, shown_in), facts in told.items():
        for name, value in facts.items():
            assert value == first[name], f"{name}: made in {made_in}, shown in {shown_in}"


def test_times_are_those_of_the_space(told):
    facts = told["Pacific/Kiritimati", "America/Los_Angeles"]
    assert facts["today"] == "2014-08-01"
    assert facts["entries"] == [
        ["In the gap", "2014-03-30 03:30", "2014-03-30 04:00"],
        ["All day", "2014-07-14 00:00", "2014-07-16 00:00"],
        ["Late", "2014-07-31 23:30", "2014-08-01 01:00"],
        ["Early", "2014-08-04 00:00", "2014-08-04 00:30"],
        ["Floating", "2014-08-05 19:00", "2014-08-05 21:00"],
        ["In UTC", "2014-08-06 00:00", "2014-08-06 01:00"],
        ["From Tokyo", "2014-08-06 01:00", "2014-08-06 02:00"],
        ["Weekly", "2014-10-12 19:00", "2014-10-12 21:00"],
        ["Weekly", "2014-10-19 19:00", "2014-10-19 21:00"],
        ["Twice", "2014-10-26 02:30", "2014-10-26 04:00"],
        ["Weekly", "2014-10-26 19:00", "2014-10-26 21:00"],
        ["Weekly", "2014-11-02 19:00", "2014-11-02 21:00"],
    ]


def test_an_event_counts_in_the_week_of_the_space(told):
    assert told["UTC", "America/Los_Angeles"]["pace"][:2] == [[1, 0], [0, 4]]
