"""What goes into a calendar file and what does not; and imports that are stopped, or meant to hang."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import door, spaces
from mozspaces_desktop.core.calendar_files import (
    calendar_bytes,
    export_calendar,
    import_calendar,
    programme,
    read_calendar,
    selected,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event, event_by_id, events_between
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space, Track
from mozspaces_desktop.core.series import Scope, add_series, change_occurrence

PARIS = "Europe/Paris"
EVENING = EventFields(
    title="Rust evening",
    dtstart=datetime(2014, 8, 5, 17, tzinfo=UTC),
    dtend=datetime(2014, 8, 5, 19, tzinfo=UTC),
    tzid=PARIS,
    track=Track.TECHNICAL,
    status=EventStatus.CONFIRMED,
    host="Amina",
    expected=30,
    notes="Order pizza",
    link="https://example.org",
)
AUGUST = date(2014, 8, 1), date(2014, 8, 31)


@pytest.fixture
def session(database: Database, paris: Space) -> Iterator[Session]:
    """An action in which things are planned."""
    with database.begin("Plan") as session:
        yield session


def in_august(session: Session, space: Space) -> list[Event]:
    start = datetime(2014, 8, 1, tzinfo=UTC)
    return list(events_between(session, space.id, start, start + timedelta(days=31)))


def parsed(data: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(data).events)


def test_an_event_says_what_calendars_have_words_for(session: Session, paris: Space) -> None:
    room = spaces.add_room(session, paris, name="Main hall")
    coding = next(area for area in spaces.focus_areas(session, paris.id) if area.name == "Coding")
    add_event(session, paris, replace(EVENING, room_id=room.id, focus_area_ids=(coding.id,)), uid="one")
    session.flush()
    (event,) = parsed(calendar_bytes(session, selected(session, paris, in_august(session, paris))))
    assert (event["UID"], event["SUMMARY"], event["STATUS"], event["CLASS"]) == (
        "one", "Rust evening", "CONFIRMED", "PUBLIC"
    )  # fmt: skip
    assert (event.start, event.end) == (EVENING.dtstart, EVENING.dtend)
    assert (event["LOCATION"], event["DESCRIPTION"], event["URL"]) == (
        "Main hall, Paris", "Order pizza", "https://example.org"
    )  # fmt: skip
    assert event["CATEGORIES"].to_ical() == b"Coding"
    assert event["X-MOZSPACES-TRACK"] == "technical"
    assert "ORGANIZER" not in event
    assert "ATTENDEE" not in event


def test_who_came_is_never_told(session: Session, paris: Space) -> None:
    event = add_event(session, paris, EVENING)
    session.flush()
    door.walk_in(session, event_by_id(session, event.id), name="Grace Hopper", at=EVENING.dtstart)
    session.flush()
    data = calendar_bytes(session, selected(session, paris, in_august(session, paris)))
    assert b"Grace" not in data
    assert b"X-MOZSPACES-HELD" in data


def test_a_series_is_told_whole_whichever_of_its_events_is_selected(session: Session, paris: Space) -> None:
    add_series(session, paris, EVENING, "FREQ=WEEKLY;COUNT=3")
    last = in_august(session, paris)[-1]
    (event,) = parsed(calendar_bytes(session, selected(session, paris, [last])))
    assert (event.start, event["RRULE"].to_ical()) == (EVENING.dtstart, b"FREQ=WEEKLY;COUNT=3")


def test_the_programme_is_for_everybody(session: Session, paris: Space) -> None:
    add_event(session, paris, EVENING).extra = "ATTENDEE;CN=Amina:mailto:amina@example.org"
    for hidden in ({"public": False}, {"status": EventStatus.DRAFT}, {"status": EventStatus.CANCELLED}):
        add_event(session, paris, replace(EVENING, title="Hidden", **hidden))
    add_event(session, paris, replace(EVENING, title="Held", status=EventStatus.HELD))
    session.flush()
    data = calendar_bytes(session, programme(session, paris, *AUGUST))
    assert sorted(str(event["SUMMARY"]) for event in parsed(data)) == ["Held", "Rust evening"]
    assert not any(word in data for word in (b"Amina", b"amina", b"pizza", b"X-MOZSPACES", b":30"))


def test_the_programme_leaves_out_what_is_hidden_of_a_series(session: Session, paris: Space) -> None:
    add_series(session, paris, EVENING, "FREQ=WEEKLY;COUNT=4", uid="weekly")
    for event, said in zip(
        in_august(session, paris)[:3],
        ({"public": False, "title": "Secret"}, {"status": EventStatus.CANCELLED}, {"title": "With guests"}),
        strict=True,
    ):
        change_occurrence(session, event, replace(EventFields.of(event), **said), Scope.THIS)  # type: ignore[arg-type]
    session.flush()
    data = calendar_bytes(session, programme(session, paris, *AUGUST))
    series, changed = parsed(data)
    assert [one.dt.day for one in series["EXDATE"].dts] == [5, 12]
    assert (changed["SUMMARY"], changed["RECURRENCE-ID"].dt.day) == ("With guests", 19)
    assert b"Secret" not in data


def test_a_draft_series_hides_nothing_of_an_event_that_is_announced(session: Session, paris: Space) -> None:
    add_series(session, paris, replace(EVENING, status=EventStatus.DRAFT), "FREQ=WEEKLY;COUNT=4", uid="weekly")
    event = in_august(session, paris)[1]
    change_occurrence(session, event, replace(EventFields.of(event), status=EventStatus.CONFIRMED), Scope.THIS)
    session.flush()
    (announced,) = parsed(calendar_bytes(session, programme(session, paris, *AUGUST)))
    assert announced.start.day == 12
    assert announced["UID"] != "weekly"


def test_a_file_is_written_whole_or_not_at_all(database: Database, paris: Space, tmp_path: Path) -> None:
    with database.begin("Plan") as session:
        add_event(session, paris, EVENING)
    target = tmp_path / "x.ics"
    target.write_text("before")

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with database.read() as session:
        selection = selected(session, paris, in_august(session, paris))
        with pytest.raises(KeyboardInterrupt):
            export_calendar(session, selection, target, progress=stop)
        assert [path.name for path in tmp_path.glob("*.ics")] == ["x.ics"]
        assert target.read_text() == "before"
        export_calendar(session, selection, target)
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


# --- imports that are stopped, or meant to hang -------------------------------------------------------------------

HOSTILE = [
    "RRULE:FREQ=SECONDLY",
    "RRULE:FREQ=SECONDLY;BYHOUR=5;BYMINUTE=5;BYSECOND=5",
    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=DAILY;COUNT=1000000000",
    "RRULE:FREQ=DAILY;INTERVAL=0",
    "RRULE:FREQ=DAILY;INTERVAL=999999999999999999999",
    "RRULE:FREQ=DAILY;UNTIL=99999999T999999Z",
    "RRULE:",
    "RRULE:FREQ=YEARLY;BYDAY=99ZZ",
    "\n".join(f"RRULE:FREQ=DAILY;COUNT={count}" for count in range(1, 500)),
    "RRULE:FREQ=DAILY\n" + "\n".join(f"EXDATE:{20140805 + day}T190000" for day in range(20_000)),
    "\n".join(f"X-{number}:y" for number in range(50_000)),
    "RDATE;VALUE=PERIOD:20140806T190000/-P9999D,20140807T190000/PT,x/y",
]


@pytest.mark.parametrize("lines", HOSTILE, ids=range(len(HOSTILE)))
def test_a_file_that_is_meant_to_hang_comes_in(database: Database, paris: Space, tmp_path: Path, lines: str) -> None:
    path = tmp_path / "x.ics"
    path.write_text(f"BEGIN:VEVENT\nUID:x\nSUMMARY:x\nDTSTART:20140805T190000\n{lines}\nEND:VEVENT\n")
    with database.begin("Import") as session:
        assert import_calendar(session, paris, read_calendar(path, tzid=PARIS)).added == 1
    with database.read() as session:
        assert len(in_august(session, paris)) <= 27


def test_an_import_that_is_stopped_leaves_nothing(database: Database, paris: Space, tmp_path: Path) -> None:
    path = tmp_path / "many.ics"
    event = "BEGIN:VEVENT\nUID:{}\nDTSTART:20140805T190000\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n"
    path.write_text("".join(map(event.format, range(200))))
    calendar = read_calendar(path, tzid=PARIS)

    def stop(done: int, total: int) -> None:
        if done > total * 0.7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), database.begin("Import") as session:
        import_calendar(session, paris, calendar, stop)
    with database.read() as session:
        assert [session.scalar(select(func.count()).select_from(kind)) for kind in (Event, Series)] == [0, 0]
    assert str(database.undo_label()) == "Add space Paris"
