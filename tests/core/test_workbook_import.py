"""Pilot workbooks read back: what comes in, what stays, and that a second time changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from mozspaces_desktop.core import clock, contributions, journal, labels, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.door import check_in
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import WITH_ALL, EventFields, add_event, delete_event, event_by_id
from mozspaces_desktop.core.figures import Period
from mozspaces_desktop.core.guests import add_guests, take_guest_away
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.models import Event, EventStatus, Method, Space, Track
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.pilot_workbook.read_rows import EventRow, PilotWorkbook
from mozspaces_desktop.core.workbook_import import Effect, apply_import, plan_import, result_of, space_meant
from tests.conftest import NOW

ROW = EventRow(
    row=2,
    date=date(2014, 7, 8),
    start=time(19),
    end=time(21),
    event="Rust evening",
    track=Track.TECHNICAL,
    coordinator="",
    type="Meetup",
    focus_areas=(),
    host="Rust Paris",
    room="",
    public=True,
    status=EventStatus.HELD,
    expected=40,
    rsvps=31,
    attendees=25,
    guests=3,
    newcomers=10,
    returning=None,
    show_rate=0.5,
    new_active_contributors=1,
    link="https://example.org",
    notes="Bring a laptop",
)


def workbook(*rows: EventRow, **more: Any) -> PilotWorkbook:
    """A workbook of Paris with `rows`, the first in row 2 of its sheet."""
    numbered = tuple(replace(row, row=number) for number, row in enumerate(rows, 2))
    period = Period(date(2014, 5, 1), date(2014, 12, 31), "2014")
    said: dict[str, Any] = {"space": "Paris", "period": period, "events_sheet": "Events", "events_left_out": 0}
    return PilotWorkbook(path=Path("paris.xlsx"), format="pilot-1", version="", events=numbered, **said | more)


@pytest.fixture
def read_back(database: Database, paris: Space) -> Callable[..., ImportResult]:
    """Read rows back into Paris."""

    def done(*rows: EventRow, **more: Any) -> ImportResult:
        with database.read() as session:
            plan = plan_import(session, paris, workbook(*rows, **more))
            planned = result_of(plan)
        with database.begin(labels.IMPORT_WORKBOOK, file="paris.xlsx") as session:
            result = apply_import(session, plan)
        assert result == planned
        return result

    return done


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    return result.added, result.updated, result.unchanged, result.skipped


def actions(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(journal.actions)) or 0


def events(database: Database) -> list[Event]:
    with database.read() as session:
        query = select(Event).where(Event.retired_at.is_(None)).order_by(Event.dtstart, Event.title)
        return list(session.scalars(query.options(*WITH_ALL)))


def totals(database: Database, event: Event) -> tuple[int | None, ...] | None:
    with database.read() as session:
        found = contributions.totals_of(session, event.id)
        return (found.attendees, found.guests, found.newcomers, found.returning) if found else None


def test_a_row_becomes_an_event_with_recorded_totals(
    database: Database, paris: Space, read_back: Callable[..., ImportResult]
) -> None:
    with database.begin("Add") as session:
        room = spaces.add_room(session, paris, name="Grand salon", capacity=80)
        ana = spaces.add_coordinator(session, paris, name="Ana Élise", track=Track.TECHNICAL)
    row = replace(ROW, room="grand  SALON", coordinator="ana elise", focus_areas=("QA", "coding"))
    assert counts(read_back(row)) == (1, 0, 0, 0)
    [event] = events(database)
    assert (event.title, event.type, event.host, event.link) == (ROW.event, ROW.type, ROW.host, ROW.link)
    assert (event.notes, event.expected, event.public, event.track) == (ROW.notes, 40, True, Track.TECHNICAL)
    assert (event.status, event.tzid, event.all_day) == (EventStatus.HELD, "Europe/Paris", False)
    assert (event.dtstart, event.dtend) == (datetime(2014, 7, 8, 17, tzinfo=UTC), datetime(2014, 7, 8, 19, tzinfo=UTC))
    assert (event.room_id, event.coordinator_id) == (room.id, ana.id)
    assert {area.name for area in event.focus_areas} == {"QA", "Coding"}
    assert totals(database, event) == (25, 3, 10, None)


def test_twice_changes_nothing_and_undo_takes_it_back(
    database: Database, read_back: Callable[..., ImportResult]
) -> None:
    rows = (ROW, replace(ROW, date=date(2014, 7, 9), attendees=None, guests=None, newcomers=None), ROW)
    assert counts(read_back(*rows)) == (3, 0, 0, 0)
    before = actions(database)
    assert counts(read_back(*rows)) == (0, 0, 3, 0)
    assert counts(read_back(rows[1], ROW, rows[0])) == (0, 0, 3, 0)
    assert actions(database) == before
    assert str(database.undo()) == "Read back paris.xlsx"
    assert events(database) == []
    assert counts(read_back(*rows)) == (3, 0, 0, 0)
    assert [totals(database, event) for event in events(database)] == [(25, 3, 10, None), (25, 3, 10, None), None]
    assert counts(read_back(*rows)) == (0, 0, 3, 0)


def test_totals_follow_the_workbook_and_everything_else_stays(
    database: Database, paris: Space, at_paris: Callable[..., datetime], read_back: Callable[..., ImportResult]
) -> None:
    said = EventFields(
        "RUST   évening",
        at_paris(2014, 7, 8, 19),
        at_paris(2014, 7, 8, 23),
        paris.tzid,
        Track.NON_TECHNICAL,
        status=EventStatus.HELD,
    )
    with database.begin("Add") as session:
        add_event(session, paris, replace(said, title="Rust ÉVENING"))
    before = EventFields.of(events(database)[0])
    assert counts(read_back(ROW)) == (0, 1, 0, 0)
    [event] = events(database)
    assert EventFields.of(event) == before
    assert totals(database, event) == (25, 3, 10, None)
    assert counts(read_back(replace(ROW, attendees=26))) == (0, 1, 0, 0)
    assert totals(database, event) == (26, 3, 10, None)
    assert counts(read_back(replace(ROW, attendees=None, guests=None, newcomers=None))) == (0, 0, 1, 0)
    assert totals(database, event) == (26, 3, 10, None)


@pytest.mark.parametrize("with_guests", [True, False])
def test_an_event_with_attendance_of_its_own_keeps_it(
    database: Database,
    paris: Space,
    tonight: Event,
    with_guests: bool,
    read_back: Callable[..., ImportResult],
) -> None:
    with database.begin("Come") as session:
        if with_guests:
            add_guests(session, event_by_id(session, tonight.id), 2)
        else:
            amina = add_person(session, name="Amina", email=None)
            check_in(session, event_by_id(session, tonight.id), amina, method=Method.SEARCH)
    start = clock.local(tonight.dtstart, paris.tzid)
    row = replace(ROW, date=start.date(), start=start.time(), event="Tonight")
    assert counts(read_back(row)) == (0, 0, 1, 0)
    assert totals(database, tonight) is None


def test_a_guest_who_was_counted_by_mistake_is_no_attendance(
    database: Database, paris: Space, tonight: Event, read_back: Callable[..., ImportResult]
) -> None:
    with database.begin("Come") as session:
        add_guests(session, event_by_id(session, tonight.id), 1)
        take_guest_away(session, event_by_id(session, tonight.id))
    start = clock.local(tonight.dtstart, paris.tzid)
    row = replace(ROW, date=start.date(), start=start.time(), event="Tonight")
    assert counts(read_back(row)) == (0, 1, 0, 0)


def test_totals_of_an_event_that_is_not_held_here_are_told(
    database: Database, paris: Space, tonight: Event, read_back: Callable[..., ImportResult]
) -> None:
    start = clock.local(tonight.dtstart, paris.tzid)
    row = replace(ROW, date=start.date(), start=start.time(), event="Tonight")
    [problem] = read_back(row).problems
    assert problem.where == "Events, row 2"
    assert "not held here" in str(problem.reason)


def test_what_was_deleted_stays_deleted(database: Database, read_back: Callable[..., ImportResult]) -> None:
    rows = (ROW, replace(ROW, attendees=24))
    read_back(*rows)
    with database.begin("Delete") as session:
        delete_event(session, event_by_id(session, events(database)[0].id))
    result = read_back(*rows)
    assert counts(result) == (0, 0, 1, 1)
    assert "stays deleted" in str(result.problems[0].reason)
    assert len(events(database)) == 1


def test_what_was_made_here_and_deleted_stays_deleted_once(
    database: Database, paris: Space, tonight: Event, read_back: Callable[..., ImportResult]
) -> None:
    start = clock.local(tonight.dtstart, paris.tzid)
    row = replace(ROW, date=start.date(), start=start.time(), event="Tonight")
    with database.begin("Delete") as session:
        delete_event(session, event_by_id(session, tonight.id))
    assert counts(read_back(row)) == (0, 0, 0, 1)
    assert counts(read_back(row, replace(row, attendees=24))) == (1, 0, 0, 1)


def test_events_of_a_series_are_known_though_they_are_no_rows(
    database: Database, paris: Space, at_paris: Callable[..., datetime], read_back: Callable[..., ImportResult]
) -> None:
    said = EventFields("Café", at_paris(2014, 7, 1, 10), at_paris(2014, 7, 1, 12), paris.tzid, Track.TECHNICAL)
    said = replace(said, status=EventStatus.CONFIRMED)
    with database.begin("Add") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=4")
    rows = [replace(ROW, event="CAFE", date=date(2014, 7, day), start=time(10)) for day in (1, 8, 15, 22, 29)]
    with database.read() as session:
        plan = plan_import(session, paris, workbook(*rows))
    assert [item.effect for item in plan.items] == [*[Effect.TOTALS] * 4, Effect.NEW]
    third = next(item.event.id for item in plan.items if item.row.date == date(2014, 7, 15))
    with database.begin("Delete") as session:
        series.delete_occurrence(session, event_by_id(session, third), series.Scope.THIS)
    assert counts(read_back(*rows)) == (1, 3, 0, 1)
    assert counts(read_back(*rows)) == (0, 0, 4, 1)
    assert {totals(database, event) for event in events(database)} == {(25, 3, 10, None)}


def test_a_series_that_was_deleted_stays_deleted_and_one_that_was_undone_does_not(
    database: Database, paris: Space, at_paris: Callable[..., datetime], read_back: Callable[..., ImportResult]
) -> None:
    said = EventFields("Café", at_paris(2014, 7, 1, 10), at_paris(2014, 7, 1, 12), paris.tzid, Track.TECHNICAL)
    rows = [replace(ROW, event="Café", date=date(2014, 7, day), start=time(10)) for day in (1, 8)]
    with database.begin("Add") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=4")
    database.undo()
    with database.read() as session:
        assert [item.effect for item in plan_import(session, paris, workbook(*rows)).items] == [Effect.NEW] * 2
    with database.begin("Add") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=4")
    with database.read() as session:
        first = plan_import(session, paris, workbook(*rows)).items[0].event
    with database.begin("Delete") as session:
        series.delete_occurrence(session, event_by_id(session, first.id), series.Scope.ALL)
    assert counts(read_back(*rows)) == (0, 0, 0, 2)


@pytest.mark.parametrize(
    ("day", "start", "end", "begins", "lasts"),
    [
        (date(2014, 7, 8), time(22), time(1, 30), datetime(2014, 7, 8, 20, tzinfo=UTC), timedelta(hours=3.5)),
        (date(2014, 7, 8), time(22), time(22), datetime(2014, 7, 8, 20, tzinfo=UTC), timedelta(0)),
        (date(2014, 7, 8), time(22), None, datetime(2014, 7, 8, 20, tzinfo=UTC), timedelta(0)),
        (date(2014, 10, 26), None, None, datetime(2014, 10, 25, 22, tzinfo=UTC), timedelta(hours=25)),
        (date(2014, 10, 26), time(1), time(4), datetime(2014, 10, 25, 23, tzinfo=UTC), timedelta(hours=4)),
        (date(2015, 3, 29), time(2, 30), time(3, 15), datetime(2015, 3, 29, 1, 30, tzinfo=UTC), timedelta(0)),
        (date(2015, 3, 29), time(1), time(4), datetime(2015, 3, 29, tzinfo=UTC), timedelta(hours=2)),
    ],
)
def test_times_are_by_the_clock_of_the_space(
    database: Database,
    read_back: Callable[..., ImportResult],
    day: date,
    start: time | None,
    end: time | None,
    begins: datetime,
    lasts: timedelta,
) -> None:
    row = replace(ROW, date=day, start=start, end=end)
    read_back(row)
    [event] = events(database)
    assert (event.dtstart, event.dtend - event.dtstart) == (begins, lasts)
    assert event.all_day is (start is None)
    before = actions(database)
    read_back(row)
    assert actions(database) == before


def test_names_that_the_space_does_not_have_are_told_once_each(
    database: Database, read_back: Callable[..., ImportResult]
) -> None:
    rows = [
        replace(ROW, date=date(2014, 7, day), room="Cellar", coordinator="Zoé", focus_areas=("Coding", "Cooking"))
        for day in range(1, 8)
    ]
    result = read_back(*rows)
    assert counts(result) == (7, 0, 0, 0)
    assert [str(problem.reason) for problem in result.problems] == [
        "Paris has no room “Cellar”; the events come in without it (rows 2, 3, 4, 5, 6, …).",
        "Paris has no coordinator “Zoé”; the events come in without one (rows 2, 3, 4, 5, 6, …).",
        "Paris has no focus area “Cooking”; the events come in without it (rows 2, 3, 4, 5, 6, …).",
    ]
    assert {area.name for event in events(database) for area in event.focus_areas} == {"Coding"}


def test_a_coordinator_who_left_is_found_unless_somebody_at_work_is_called_so(
    database: Database, paris: Space, read_back: Callable[..., ImportResult]
) -> None:
    with database.begin("Add") as session:
        left = [spaces.add_coordinator(session, paris, name=name, track=Track.TECHNICAL) for name in ("Ana", "Bo")]
        for one in left:
            one.retired_at = NOW
        session.flush()
        at_work = spaces.add_coordinator(session, paris, name="Ana", track=Track.TECHNICAL)
    read_back(replace(ROW, coordinator="Ana"), replace(ROW, coordinator="Bo", date=date(2014, 7, 9)))
    assert [event.coordinator_id for event in events(database)] == [at_work.id, left[1].id]


def test_into_which_space_a_workbook_goes(database: Database, paris: Space) -> None:
    with database.read() as session:
        assert space_meant(session, workbook(space="PARIS")).id == paris.id
        with pytest.raises(RefusedError) as refused:
            space_meant(session, workbook(space="Berlin"))
        assert "Berlin" in str(refused.value)
        assert "Paris" in str(refused.value)
        with pytest.raises(RefusedError, match="several spaces"):
            space_meant(session, workbook(several_spaces=True))
        with pytest.raises(RefusedError, match="several spaces"):
            plan_import(session, paris, workbook(several_spaces=True))


def test_a_workbook_of_a_part_and_one_without_events(
    database: Database, read_back: Callable[..., ImportResult]
) -> None:
    result = read_back(parts=("Technical", "Coding"), events_left_out=2)
    assert counts(result) == (0, 0, 0, 2)
    assert [str(problem.reason) for problem in result.problems] == [
        "The workbook is about a part of the events only (Technical, Coding); these come in."
    ]


def test_an_event_of_another_space_is_another_event(
    database: Database, paris: Space, read_back: Callable[..., ImportResult]
) -> None:
    read_back(ROW)
    with database.begin("Rename") as session:
        session.get_one(Space, paris.id).name = "Lutetia"
        spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
    with database.read() as session:
        plan = plan_import(session, space_meant(session, workbook(ROW)), workbook(ROW))
    assert [item.effect for item in plan.items] == [Effect.NEW]
