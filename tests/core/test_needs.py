"""What waits for a coordinator: by hand for each kind, and for any season derived again from its plan alone."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, door, events, guests, needs, people, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event, EventStatus, Method, Season, Space, Stage, Track
from mozspaces_desktop.core.needs import Need, NeedKind
from tests.core.seasons import DAYS, FIRST_DAY, PlannedContribution, PlannedEvent, seasons, write_season
from tests.core.seasons import Season as PlannedSeason

MONDAY = date(2014, 7, 28)
THURSDAY = date(2014, 7, 31)
ABOUT_EVENTS = (NeedKind.NOT_RECORDED, NeedKind.WITHOUT_STATUS, NeedKind.DRAFT)


@pytest.fixture
def add(database: Database, paris: Space) -> Callable[..., str]:
    """Put an event of two hours into the file, at 15:00 in Paris if no hour is said, and return its key."""

    def add(title: str, day: date, status: EventStatus, hour: int = 15, **more: object) -> str:
        start = datetime.combine(day, time(hour), ZoneInfo("Europe/Paris"))
        with database.begin("Add") as session:
            said = EventFields(title, start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL, status=status)
            return events.add_event(session, paris, replace(said, **more)).id  # type: ignore[arg-type]  # a test's own

    return add


def needs_now(database: Database, *kinds: NeedKind) -> list[Need]:
    with database.read() as session:
        found = needs.needs_of(session, spaces.space_named(session))
    return [need for need in found if need.kind in (kinds or ABOUT_EVENTS)]


def told(database: Database, *kinds: NeedKind) -> list[tuple[NeedKind, str]]:
    return [(need.kind, need.title) for need in needs_now(database, *kinds)]


def change(database: Database, event_id: str, do: Callable[[Session, Event], object]) -> None:
    with database.begin("Change") as session:
        do(session, events.event_by_id(session, event_id))


def test_what_is_over_and_nobody_counted(database: Database, add: Callable[..., str]) -> None:
    tuesday = add("Confirmed", date(2014, 7, 29), EventStatus.CONFIRMED)
    held = add("Held", date(2014, 7, 30), EventStatus.HELD)
    add("Private", date(2014, 7, 30), EventStatus.HELD, public=False)
    add("Cancelled", date(2014, 7, 30), EventStatus.CANCELLED)
    add("Ends at this minute", THURSDAY, EventStatus.CONFIRMED, hour=17, dtend=database.clock())
    add("Goes on", THURSDAY, EventStatus.CONFIRMED, hour=18)
    assert told(database) == [
        (NeedKind.NOT_RECORDED, "Ends at this minute"),
        (NeedKind.NOT_RECORDED, "Held"),
        (NeedKind.NOT_RECORDED, "Confirmed"),
    ]
    assert needs_now(database)[1:] == [
        Need(NeedKind.NOT_RECORDED, date(2014, 7, 30), "Held", event_id=held),
        Need(NeedKind.NOT_RECORDED, date(2014, 7, 29), "Confirmed", event_id=tuesday),
    ]


def test_any_attendance_answers_even_that_nobody_came(database: Database, add: Callable[..., str]) -> None:
    for number, title in enumerate(("Check-in", "Guests", "Totals", "Nobody came", "A guest too many", "Undone")):
        event_id = add(title, date(2014, 7, 20) + timedelta(days=number), EventStatus.HELD)
        change(database, event_id, ATTENDANCE[title])
    assert told(database) == [(NeedKind.NOT_RECORDED, "Undone"), (NeedKind.NOT_RECORDED, "A guest too many")]


def _one_guest_too_many(session: Session, event: Event) -> None:
    guests.add_guests(session, event, 1)
    guests.take_guest_away(session, event)


def _undone_check_in(session: Session, event: Event) -> None:
    came = door.check_in(session, event, people.add_person(session, name="Amina"), method=Method.SEARCH).check_in
    session.flush()
    door.undo_check_in(session, came.id)


ATTENDANCE: dict[str, Callable[[Session, Event], object]] = {
    "Check-in": lambda session, event: door.walk_in(session, event, name="José"),
    "Guests": lambda session, event: guests.add_guests(session, event, 3),
    "Totals": lambda session, event: contributions.record_totals(session, event, attendees=20),
    "Nobody came": lambda session, event: contributions.record_totals(session, event, attendees=0),
    "A guest too many": _one_guest_too_many,
    "Undone": _undone_check_in,
}


def test_what_is_over_and_neither_held_nor_cancelled(database: Database, add: Callable[..., str]) -> None:
    add("Draft", date(2014, 7, 28), EventStatus.DRAFT)
    counted = add("Counted", date(2014, 7, 29), EventStatus.CONFIRMED)
    change(database, counted, ATTENDANCE["Totals"])
    assert told(database) == [(NeedKind.WITHOUT_STATUS, "Counted"), (NeedKind.WITHOUT_STATUS, "Draft")]


def test_drafts_of_the_next_two_weeks(database: Database, add: Callable[..., str]) -> None:
    add("Soon", date(2014, 8, 14), EventStatus.DRAFT, hour=18)
    add("Later than in two weeks", date(2014, 8, 14), EventStatus.DRAFT, hour=20)
    add("Tonight", THURSDAY, EventStatus.DRAFT, hour=20, public=False)
    add("Has begun", THURSDAY, EventStatus.DRAFT, hour=18)
    add("Decided", date(2014, 8, 1), EventStatus.CONFIRMED)
    assert told(database) == [(NeedKind.DRAFT, "Tonight"), (NeedKind.DRAFT, "Soon")]


def test_events_of_a_series_count_and_leave_when_they_are_recorded(
    database: Database, paris: Space, at_paris: Callable[..., datetime]
) -> None:
    start = at_paris(2014, 7, 22, 19)
    said = EventFields("Rust", start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
    with database.begin("Add") as session:
        confirmed = replace(said, status=EventStatus.CONFIRMED)
        series.add_series(session, paris, confirmed, "FREQ=WEEKLY")
        draft = replace(said, title="Idea", all_day=True, dtstart=at_paris(2014, 7, 31), dtend=at_paris(2014, 8, 1))
        series.add_series(session, paris, draft, "FREQ=WEEKLY;COUNT=9")
        series.add_series(session, paris, replace(said, status=EventStatus.CANCELLED), "FREQ=DAILY")
    found = needs_now(database)
    assert [(need.kind, need.title, need.day) for need in found] == [
        (NeedKind.NOT_RECORDED, "Rust", date(2014, 7, 29)),
        (NeedKind.NOT_RECORDED, "Rust", date(2014, 7, 22)),
        (NeedKind.DRAFT, "Idea", date(2014, 8, 7)),
        (NeedKind.DRAFT, "Idea", date(2014, 8, 14)),
    ]
    change(database, str(found[0].event_id), ATTENDANCE["Guests"])
    assert [need.day for need in needs_now(database)] == [date(2014, 7, 22), date(2014, 8, 7), date(2014, 8, 14)]


@pytest.mark.parametrize(
    ("season", "since"),
    [
        ((date(2014, 5, 1), date(2014, 12, 31)), date(2014, 5, 1)),
        ((date(2014, 7, 30), date(2014, 12, 31)), date(2014, 7, 17)),
        ((date(2013, 5, 1), date(2013, 12, 31)), date(2014, 5, 2)),
    ],
)
def test_old_events_are_left_in_peace(
    database: Database, add: Callable[..., str], season: tuple[date, date], since: date
) -> None:
    with database.begin("Season") as session:
        present = session.get(Season, spaces.seasons(session)[0].id)
        present.starts_on, present.ends_on = season
    for day in (date(2004, 7, 29), since - timedelta(days=1), since):
        add(str(day), day, EventStatus.CONFIRMED, hour=0)
    assert told(database) == [(NeedKind.NOT_RECORDED, str(since))]


def test_weeks_under_pace(database: Database, add: Callable[..., str]) -> None:
    for day in (date(2014, 7, 29), date(2014, 8, 3), date(2014, 8, 5), date(2014, 8, 12), date(2014, 8, 13)):
        add("Public", day, EventStatus.CONFIRMED)
    add("Public", date(2014, 8, 14), EventStatus.HELD)
    add("Private", date(2014, 8, 5), EventStatus.CONFIRMED, public=False)
    assert needs_now(database, NeedKind.UNDER_PACE) == [
        Need(NeedKind.UNDER_PACE, MONDAY, number=1),
        Need(NeedKind.UNDER_PACE, date(2014, 8, 4), number=2),
        Need(NeedKind.UNDER_PACE, date(2014, 8, 18), number=3),
    ]


def test_contributors_to_follow_up(database: Database, paris: Space) -> None:
    def reach(name: str, *steps: tuple[str, Stage, date]) -> None:
        with database.begin("Reach") as session:
            person = people.add_person(session, name=name)
            areas = {area.name: area for area in spaces.focus_areas(session, paris.id)}
            for area, stage, day in steps:
                contributions.reach_stage(session, paris, person, areas[area], stage, day)

    three_weeks_ago, may = date(2014, 7, 10), date(2014, 5, 20)
    reach("  Amina\nDiallo ", ("Coding", Stage.INTERESTED, may), ("QA", Stage.INTERESTED, three_weeks_ago))
    reach("Twice", ("Coding", Stage.INTERESTED, may), ("QA", Stage.FIRST_CONTRIBUTION, three_weeks_ago))
    reach("Went on", ("QA", Stage.FIRST_CONTRIBUTION, may), ("QA", Stage.ACTIVE, date(2014, 7, 20)))
    reach("One step", ("QA", Stage.FIRST_CONTRIBUTION, date(2014, 6, 1)), ("QA", Stage.INTERESTED, date(2014, 7, 30)))
    reach("Asked since", ("QA", Stage.INTERESTED, may), ("QA", Stage.INTERESTED, date(2014, 7, 11)))
    reach("Before the season", ("QA", Stage.INTERESTED, date(2014, 4, 30)))
    reach("Gone", ("QA", Stage.INTERESTED, may))
    with database.begin("Retire") as session:
        gone = people.person_meant(session, "Gone")
        gone.retired_at = database.clock()
    found = [
        (need.title, need.focus_area, need.stage, need.day, need.number)
        for need in needs_now(database, NeedKind.FOLLOW_UP)
    ]
    assert found == [
        ("Amina Diallo", "Coding", Stage.INTERESTED, may, 72),
        ("One step", "QA", Stage.FIRST_CONTRIBUTION, date(2014, 6, 1), 60),
        ("Twice", "QA", Stage.FIRST_CONTRIBUTION, three_weeks_ago, 21),
    ]


def test_hostile_titles_are_cut_and_stay_on_one_line(database: Database, add: Callable[..., str]) -> None:
    add("=1+1\n\u202eevil\ud800" + "x" * 1_000_000, date(2014, 7, 29), EventStatus.CONFIRMED)
    [need] = needs_now(database)
    assert need.title.startswith("=1+1 \u202eevil\ufffd")
    assert len(need.title) == 200


# --- any season ---------------------------------------------------------------------------------------------------


@given(seasons(), st.integers(-5, DAYS + 120))
def test_any_season_derived_again_from_its_plan(season: PlannedSeason, day: int) -> None:
    today = FIRST_DAY + timedelta(days=day)
    now = datetime.combine(today, time(12), ZoneInfo(season.tzid)).astimezone(UTC)
    with tempfile.TemporaryDirectory() as folder, Database.create(Path(folder) / "f", clock=lambda: now) as database:
        with database.begin("Write a season") as session:
            space = write_season(session, season)
        with database.read() as session:
            found = needs.needs_of(session, space)
            pace = events.pace(session, space, today - timedelta(days=today.weekday()), 4)
    in_season = 0 <= day < DAYS
    since = min(FIRST_DAY if in_season else today - timedelta(days=90), today - timedelta(days=14))
    expected: dict[tuple[NeedKind, date], int] = defaultdict(int)
    for plan in season.events:
        kind = _kind(plan, season, now, since)
        if kind is not None:
            expected[kind, FIRST_DAY + timedelta(days=plan.day)] += 1
    counted: dict[tuple[NeedKind, date], int] = defaultdict(int)
    for need in found:
        if need.kind in ABOUT_EVENTS:
            counted[need.kind, need.day] += 1
    assert counted == expected
    assert [need.number for need in found if need.kind is NeedKind.UNDER_PACE] == [
        week.missing for week in pace if week.missing
    ]
    assert {
        (need.title, need.focus_area, need.number) for need in found if need.kind is NeedKind.FOLLOW_UP
    } == _waiting(season, today, since)
    assert [list(NeedKind).index(need.kind) for need in found] == sorted(
        list(NeedKind).index(need.kind) for need in found
    )


def _kind(plan: PlannedEvent, season: PlannedSeason, now: datetime, since: date) -> NeedKind | None:
    """What an event of the plan asks for."""
    day = FIRST_DAY + timedelta(days=plan.day)
    start = datetime.combine(day, time(0 if plan.all_day else plan.hour), ZoneInfo(season.tzid)).astimezone(UTC)
    end = start + timedelta(hours=24 if plan.all_day else 2)
    if plan.gone or plan.status is EventStatus.CANCELLED or day < since:
        return None
    attended = bool(plan.came or plan.totals is not None or sum(count for count, _new in plan.guests))
    if end <= now and not plan.public:
        return None
    if end > now:
        soon = now <= start < now + timedelta(days=14)
        return NeedKind.DRAFT if soon and plan.status is EventStatus.DRAFT else None
    if plan.status is EventStatus.DRAFT or (plan.status is EventStatus.CONFIRMED and attended):
        return NeedKind.WITHOUT_STATUS
    return None if attended else NeedKind.NOT_RECORDED


def _waiting(season: PlannedSeason, today: date, since: date) -> set[tuple[str, str, int]]:
    """Who waits to be asked: name, the focus area in which they came furthest, days."""
    stages: dict[tuple[int, int], list[PlannedContribution]] = defaultdict(list)
    for one in season.contributions:
        if not one.gone:
            stages[one.person, one.area].append(one)
    waiting: dict[int, list[tuple[int, date, int]]] = defaultdict(list)
    for (person, area), reached in stages.items():
        furthest = max(list(Stage).index(one.stage) for one in reached)
        day = FIRST_DAY + timedelta(days=max(one.day for one in reached if list(Stage).index(one.stage) == furthest))
        if list(Stage)[furthest] is not Stage.ACTIVE and since <= day <= today - timedelta(days=21):
            waiting[person].append((-furthest, day, area))
    return {
        (season.people[person], spaces.FOCUS_AREAS[min(areas)[2]], (today - min(areas)[1]).days)
        for person, areas in waiting.items()
    }
