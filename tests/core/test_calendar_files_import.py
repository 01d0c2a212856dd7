"""Calendar files brought into a real data file: added, updated, left alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import door, spaces
from mozspaces_desktop.core.calendar_files import CalendarFile, import_calendar, read_calendar
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import WITH_ALL, EventFields, change_event
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.models import Event, EventStatus, Space, Track

DATA = Path(__file__).parents[1] / "data" / "calendars"
Import = Callable[[str], ImportResult]


@pytest.fixture
def bring_in(database: Database, paris: Space, tmp_path: Path) -> Import:
    """Import one event, given by the lines of its VEVENT, into Paris."""

    def importer(lines: str) -> ImportResult:
        path = tmp_path / "events.ics"
        path.write_text(f"BEGIN:VEVENT\nUID:one\n{lines}\nEND:VEVENT\n", encoding="utf-8")
        return bring(database, paris, read_calendar(path, tzid=paris.tzid))

    return importer


def bring(database: Database, space: Space, calendar: CalendarFile) -> ImportResult:
    with database.begin("Import calendar {file}", file=calendar.name) as session:
        return import_calendar(session, space, calendar)


def stored(database: Database) -> list[Event]:
    with database.read() as session:
        query = select(Event).where(Event.retired_at.is_(None)).order_by(Event.dtstart).options(*WITH_ALL)
        return list(session.scalars(query))


def only(database: Database) -> Event:
    (event,) = stored(database)
    return event


def change(database: Database, **values: object) -> None:
    """What a coordinator does in the event's dialog."""
    with database.begin("Change the event") as session:
        event = session.scalars(select(Event).options(*WITH_ALL)).one()
        change_event(session, event, replace(EventFields.of(event), **values))  # type: ignore[arg-type]  # by name


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    return result.added, result.updated, result.unchanged, result.skipped


def reasons(result: ImportResult) -> list[str]:
    return [str(problem.reason) for problem in result.problems]


EVENING = "SUMMARY:Rust evening\nDTSTART:20140801T190000\nDTEND:20140801T210000"


def test_an_event_comes_in_with_all_that_the_file_says(database: Database, paris: Space) -> None:
    with database.begin("Add room") as session:
        hall = spaces.add_room(session, paris, name="Main Hall", capacity=80)
    result = bring(database, paris, read_calendar(DATA / "one_full_event.ics", tzid=paris.tzid))
    assert counts(result) == (1, 0, 0, 0)
    event = only(database)
    assert (event.uid, event.sequence, event.title) == ("full@example.org", 3, "Soirée Rust, pour débuter 🦀")
    assert (event.dtstart, event.dtend) == (
        datetime(2014, 7, 31, 17, tzinfo=UTC),
        datetime(2014, 7, 31, 19, tzinfo=UTC),
    )
    assert (event.tzid, event.all_day, event.status) == ("Europe/Berlin", False, EventStatus.DRAFT)
    assert (event.room_id, event.host, event.public) == (hall.id, "Amina Diallo", False)
    assert [area.name for area in event.focus_areas] == ["Coding", "Localization"]
    assert event.link == "https://example.org/rust?x=1,2"
    assert event.notes == "Main hall, 16 boulevard Montmartre\n\nBring a laptop.\n=1+1; all welcome"


def test_what_the_file_is_silent_about_has_sensible_values(database: Database, bring_in: Import) -> None:
    bring_in("DTSTART:20140801T190000")
    event = only(database)
    assert (event.title, event.status, event.public) == ("(no title)", EventStatus.CONFIRMED, True)
    assert (event.track, event.room_id, event.notes, event.expected) == (Track.TECHNICAL, None, "", None)


def test_an_event_without_a_title_is_called_by_what_there_is(database: Database, bring_in: Import) -> None:
    bring_in("DTSTART:20140801T190000\nDESCRIPTION:An evening with Rust\\nand tea")
    assert only(database).title == "An evening with Rust"


@pytest.mark.parametrize(
    ("location", "in_room", "notes"),
    [
        ("main HALL", True, ""),
        ("Main Hall, Mozilla Paris", True, "Main Hall, Mozilla Paris"),
        ("Mozilla Paris - Main Hall", True, "Mozilla Paris - Main Hall"),
        ("Café du coin", False, "Café du coin"),
    ],
)
def test_a_location_names_a_room_or_goes_into_the_notes(
    database: Database, paris: Space, bring_in: Import, location: str, in_room: bool, notes: str
) -> None:
    with database.begin("Add room") as session:
        spaces.add_room(session, paris, name="Main Hall")
    bring_in(f"{EVENING}\nLOCATION:{location}")
    assert (only(database).room_id is not None, only(database).notes) == (in_room, notes)


def test_categories_name_focus_areas_and_the_track(database: Database, bring_in: Import) -> None:
    bring_in(f"{EVENING}\nCATEGORIES:web compatibility,Party,Non-Technical,QA,qa")
    event = only(database)
    assert {area.name for area in event.focus_areas} == {"Web Compatibility", "QA"}
    assert event.track is Track.NON_TECHNICAL


@pytest.mark.parametrize(
    "name", ["one_full_event.ics", "own_zone.ics", "series_with_a_change.ics", "two_calendars.ics"]
)
def test_the_same_file_again_changes_nothing(database: Database, paris: Space, name: str) -> None:
    calendar = read_calendar(DATA / name, tzid=paris.tzid)
    first = bring(database, paris, calendar)
    changed: list[frozenset[str]] = []
    database.listeners.append(changed.append)
    again = bring(database, paris, read_calendar(DATA / name, tzid=paris.tzid))
    assert counts(again) == (0, 0, first.added, first.skipped)
    assert [tables for tables in changed if tables] == []


def test_what_was_edited_here_survives_the_same_file(database: Database, bring_in: Import) -> None:
    bring_in(EVENING)
    change(database, title="Rust night", expected=30, track=Track.NON_TECHNICAL, public=False, notes="Order pizza")
    assert counts(bring_in(EVENING)) == (0, 0, 1, 0)
    event = only(database)
    assert (event.title, event.expected, event.track) == ("Rust night", 30, Track.NON_TECHNICAL)


def test_a_file_that_says_something_new_is_followed_in_that_and_no_more(database: Database, bring_in: Import) -> None:
    bring_in(EVENING)
    change(database, expected=30, track=Track.NON_TECHNICAL, public=False, notes="Order pizza")
    assert counts(bring_in(EVENING.replace("T19", "T18").replace("Rust", "Rust and Go"))) == (0, 1, 0, 0)
    event = only(database)
    assert (event.title, event.dtstart) == ("Rust and Go evening", datetime(2014, 8, 1, 16, tzinfo=UTC))
    assert (event.expected, event.track, event.public, event.notes) == (30, Track.NON_TECHNICAL, False, "Order pizza")


def test_an_older_version_is_left_out(database: Database, bring_in: Import) -> None:
    bring_in(f"{EVENING}\nSEQUENCE:2")
    result = bring_in(f"{EVENING.replace('Rust', 'Go')}\nSEQUENCE:1")
    assert counts(result) == (0, 0, 0, 1)
    assert reasons(result) == ["The calendar has a newer version of it already, so it was left as it is."]
    assert only(database).title == "Rust evening"


def test_a_cancelled_event_is_cancelled(database: Database, bring_in: Import) -> None:
    bring_in(EVENING)
    assert counts(bring_in(f"{EVENING}\nSTATUS:CANCELLED")) == (0, 1, 0, 0)
    assert only(database).status is EventStatus.CANCELLED


def test_an_event_that_somebody_attended_is_neither_cancelled_nor_moved(
    database: Database, bring_in: Import, at_paris: Callable[..., datetime]
) -> None:
    bring_in(EVENING)
    with database.begin("Check in") as session:
        event = session.scalars(select(Event)).one()
        door.walk_in(session, event, name="Amina Diallo", at=at_paris(2014, 8, 1, 19))
    result = bring_in(f"{EVENING.replace('0801', '0802').replace('Rust', 'Go')}\nSTATUS:CANCELLED")
    assert counts(result) == (0, 1, 0, 0)
    assert reasons(result) == [
        "The file cancels it, but somebody attended; it was left as it is.",
        "The file gives another time, but somebody attended; its time was left as it is.",
    ]
    event = only(database)
    assert (event.title, event.status, event.dtstart.day) == ("Go evening", EventStatus.HELD, 1)


def test_held_stays_held(database: Database, bring_in: Import) -> None:
    bring_in(EVENING)
    change(database, status=EventStatus.HELD)
    for status in ("CONFIRMED", "TENTATIVE", "CANCELLED"):
        bring_in(f"{EVENING}\nSTATUS:{status}\nSEQUENCE:5")
        assert only(database).status is EventStatus.HELD


@pytest.mark.parametrize(
    ("here", "written", "sequence", "expected"),
    [
        (EventStatus.DRAFT, "CONFIRMED", 0, EventStatus.CONFIRMED),
        (EventStatus.CONFIRMED, "TENTATIVE", 0, EventStatus.CONFIRMED),
        (EventStatus.CONFIRMED, "TENTATIVE", 1, EventStatus.DRAFT),
        (EventStatus.CANCELLED, "CONFIRMED", 0, EventStatus.CANCELLED),
        (EventStatus.CANCELLED, "CONFIRMED", 1, EventStatus.CONFIRMED),
    ],
)
def test_a_decision_made_here_stands_until_a_newer_version(
    database: Database, bring_in: Import, here: EventStatus, written: str, sequence: int, expected: EventStatus
) -> None:
    bring_in(EVENING)
    change(database, status=here)
    bring_in(f"{EVENING}\nSTATUS:{written}\nSEQUENCE:{sequence}")
    assert only(database).status is expected


def test_another_space_has_its_own_events(database: Database, paris: Space, bring_in: Import) -> None:
    bring_in(EVENING)
    with database.begin("Add space") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    calendar = read_calendar(DATA / "one_full_event.ics", tzid=berlin.tzid)
    calendar.events = [replace(entry, uid="one") for entry in calendar.events]
    assert counts(bring(database, berlin, calendar)) == (1, 0, 0, 0)
    assert {event.space_id for event in stored(database)} == {paris.id, berlin.id}


def test_an_import_is_one_action_that_can_be_undone(database: Database, paris: Space) -> None:
    bring(database, paris, read_calendar(DATA / "own_zone.ics", tzid=paris.tzid))
    database.undo()
    assert stored(database) == []
    database.redo()
    assert len(stored(database)) == 2
