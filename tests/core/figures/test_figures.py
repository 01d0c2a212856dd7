"""The rules of the figures, each shown on an example small enough to count on one's fingers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from mozspaces_desktop.core import door, events, merging, people, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.figures import Figures, Period, Scope, as_json, figures_for
from mozspaces_desktop.core.figures.attendance import attendance_list
from mozspaces_desktop.core.figures.contributors import pseudonym
from mozspaces_desktop.core.models import EventStatus, Method, Space, Stage, Track
from tests.core.seasons import PlannedContribution, PlannedEvent, Season, write_season

Count = Callable[..., Figures]
SPRING = Period(date(2014, 5, 1), date(2014, 6, 29), "Spring")


@pytest.fixture
def count(database: Database) -> Count:
    """Write a season into the file and count it, in `period` and on `today`."""

    def counted(
        *events: PlannedEvent, today: date = date(2014, 6, 10), period: Period = SPRING, **more: Any
    ) -> Figures:
        with database.begin("Write a season") as session:
            write_season(session, Season(events=events, **more))
        with database.read() as session:
            now = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
            return figures_for(session, Scope((spaces.space_named(session),), period), now=now)

    return counted


def came(*people: int) -> frozenset[int]:
    return frozenset(people)


def test_a_newcomer_is_one_by_the_start_of_events_whatever_was_entered_first(count: Count) -> None:
    later, earlier = PlannedEvent(day=10, hour=19, came=came(1, 2)), PlannedEvent(day=3, hour=19, came=came(1))
    figures = count(later, earlier)
    assert [(event.newcomers, event.returning) for event in figures.events] == [(1, 0), (1, 1)]


def test_a_private_event_or_one_before_the_period_makes_people_returning(count: Count) -> None:
    figures = count(
        PlannedEvent(day=-5, hour=19, came=came(1)),
        PlannedEvent(day=3, hour=19, came=came(2), public=False),
        PlannedEvent(day=4, hour=19, came=came(1, 2, 3)),
    )
    assert figures.headline.newcomers.actual == 1
    assert figures.events[-1].returning == 2
    assert figures.headline.public_events_held.actual == 1


def test_a_deleted_event_and_an_undone_check_in_are_no_visits(count: Count) -> None:
    figures = count(
        PlannedEvent(day=1, hour=19, came=came(1), gone=True),
        PlannedEvent(day=2, hour=19, came=came(2), undone=came(1)),
        PlannedEvent(day=4, hour=19, came=came(1)),
    )
    assert [event.newcomers for event in figures.events] == [1, 1]


def test_nobody_recorded_is_not_nobody_came(count: Count) -> None:
    figures = count(
        PlannedEvent(day=1, hour=19, registered=came(1, 2)),
        PlannedEvent(day=2, hour=19, totals=(0, 0, 0, 0)),
        PlannedEvent(day=3, hour=19, guests=((3, 1),)),
    )
    assert [event.attendees for event in figures.events] == [None, 0, 3]
    assert figures.unrecorded == 1
    assert figures.headline.attendees.actual == 3
    assert figures.events[0].show_rate is None


def test_without_any_attendance_the_sums_are_not_zero(count: Count) -> None:
    figures = count(PlannedEvent(day=1, hour=19))
    headline = figures.headline
    assert headline.public_events_held.actual == 1
    for figure in (headline.attendees, headline.unique_attendees, headline.newcomers, headline.returning_rate):
        assert figure.actual is None


def test_recorded_totals_stand_in_only_where_nobody_was_checked_in(count: Count) -> None:
    figures = count(
        PlannedEvent(day=1, hour=19, came=came(1), totals=(50, 1, 2, 3)),
        PlannedEvent(day=2, hour=19, guests=((2, 0),), totals=(40, None, 7, None)),
    )
    assert [(event.attendees, event.newcomers, event.returning) for event in figures.events] == [
        (1, 1, 0),
        (40, 7, None),
    ]


def test_the_returning_rate_leaves_out_events_whose_returning_people_are_unknown(count: Count) -> None:
    figures = count(
        PlannedEvent(day=1, hour=19, came=came(1)),
        PlannedEvent(day=2, hour=19, came=came(1, 2)),
        PlannedEvent(day=3, hour=19, totals=(40, None, 7, None)),
    )
    assert figures.headline.attendees.actual == 43
    assert figures.headline.returning_rate.actual == 1 / 3


def test_events_to_come_and_cancelled_ones_are_listed_without_counts(count: Count) -> None:
    figures = count(
        PlannedEvent(day=50, hour=19, status=EventStatus.CONFIRMED, registered=came(1), expected=30),
        PlannedEvent(day=51, hour=19, status=EventStatus.CANCELLED, came=came(1)),
        PlannedEvent(day=52, hour=19, status=EventStatus.DRAFT),
    )
    assert [event.status for event in figures.events] == [EventStatus.CONFIRMED, EventStatus.CANCELLED]
    for event in figures.events:
        assert (event.attendees, event.guests, event.show_rate, event.new_active_contributors) == (None,) * 4
    assert (figures.events[0].rsvps, figures.events[0].expected) == (1, 30)


def test_show_rate_counts_registered_people_who_came(count: Count) -> None:
    figures = count(PlannedEvent(day=1, hour=19, registered=came(0, 1, 2, 3), came=came(2, 3, 4)))
    assert figures.events[0].show_rate == 0.5


@pytest.mark.parametrize(
    ("tzid", "day"), [("Europe/Paris", date(2014, 5, 2)), ("America/Los_Angeles", date(2014, 5, 2))]
)
def test_an_event_belongs_to_the_day_on_which_it_starts_where_the_space_is(count: Count, tzid: str, day: date) -> None:
    one_day = Period(day, day)
    figures = count(PlannedEvent(day=1, hour=0), PlannedEvent(day=1, hour=23), tzid=tzid, period=one_day)
    assert [event.start for event in figures.events] == [time(0), time(23)]
    assert [week.week for week in figures.weekly] == ["2014-W18"]


def test_an_all_day_event_has_no_times(count: Count) -> None:
    [event] = count(PlannedEvent(day=1, hour=0, all_day=True)).events
    assert (event.date, event.start, event.end) == (date(2014, 5, 2), None, None)


def test_a_contributor_counts_once_in_each_focus_area_from_the_first_day_on(count: Count) -> None:
    def active(area: int, day: int, event: int | None = None) -> PlannedContribution:
        return PlannedContribution(person=1, area=area, stage=Stage.ACTIVE, day=day, event=event)

    figures = count(
        PlannedEvent(day=2, hour=19, track=Track.NON_TECHNICAL, came=came(1)),
        contributions=(active(0, 20), active(0, 9, event=0), active(2, 12), active(2, -5)),
    )
    assert [(one.focus_area, one.days_to_active) for one in figures.contributors] == [
        ("Coding", 7),
        ("Location Services", 10),
    ]
    assert [line.new_active_contributors for line in figures.tracks] == [0, 1, 2]
    assert [one.pseudonym for one in figures.contributors] == ["PAR-0001", "PAR-0001"]
    assert figures.events[0].new_active_contributors == 1


def test_who_was_active_before_in_the_season_is_not_new_in_a_part_of_it(count: Count) -> None:
    def active(person: int, day: int, stage: Stage = Stage.ACTIVE) -> PlannedContribution:
        return PlannedContribution(person=person, area=0, stage=stage, day=day)

    june = Period(date(2014, 6, 1), date(2014, 6, 30))
    figures = count(
        contributions=(
            *(active(0, 2), active(0, 33)),
            *(active(1, 2, Stage.INTERESTED), active(1, 34), active(1, 35)),
            *(active(2, -3), active(2, 40)),
        ),
        period=june,
    )
    assert [(one.name, one.active_since) for one in figures.contributors] == [
        ("Person 1", date(2014, 6, 4)),
        ("Person 2", date(2014, 6, 10)),
    ], "the season began in May, and the one before does not matter"
    [coding] = [line for line in figures.focus_areas if line.focus_area == "Coding"]
    assert (coding.new_active_contributors, coding.interested) == (2, 0)


def test_two_seasons_count_an_active_contributor_once_each(count: Count, database: Database) -> None:
    marked = [PlannedContribution(person=0, area=0, stage=Stage.ACTIVE, day=day) for day in (3, 30, 61, 65)]
    count(contributions=tuple(marked))
    with database.begin("Add season") as session:
        spaces.add_season(session, "Summer", date(2014, 6, 30), date(2014, 9, 30))
    with database.read() as session:
        space, both = spaces.space_named(session), Period(date(2014, 5, 1), date(2014, 9, 30))
        figures = figures_for(session, Scope((space,), both), now=datetime(2014, 10, 1, tzinfo=UTC))
    assert [one.active_since for one in figures.contributors] == [date(2014, 5, 4), date(2014, 7, 1)]


def test_two_active_contributors_who_are_one_person_count_once(count: Count, database: Database) -> None:
    marked = [PlannedContribution(person=person, area=0, stage=Stage.ACTIVE, day=9 - person) for person in (0, 1)]
    assert len(count(contributions=tuple(marked)).contributors) == 2
    with database.begin("Merge") as session:
        kept, merged = (people.person_meant(session, f"Person {number}") for number in (0, 1))
        merging.merge(session, kept, merged)
    with database.read() as session:
        figures = figures_for(
            session, Scope((spaces.space_named(session),), SPRING), now=datetime(2014, 7, 1, tzinfo=UTC)
        )
    assert [(one.name, one.active_since, one.pseudonym) for one in figures.contributors] == [
        ("Person 0", date(2014, 5, 9), "PAR-0001")
    ]


def test_a_season_is_projected_from_its_fourth_week_on(count: Count) -> None:
    events = [PlannedEvent(day=day, hour=19) for day in (1, 5, 12, 19)]
    assert count(*events, today=date(2014, 5, 18)).headline.public_events_held.projected is None


def test_the_projection_carries_the_pace_on_to_the_last_week(count: Count) -> None:
    figures = count(*[PlannedEvent(day=day, hour=19) for day in (1, 5, 12, 19)], today=date(2014, 5, 25))
    headline = figures.headline
    assert headline.public_events_held.projected == 9  # 4 weeks of 9
    assert headline.public_events_held.percent_of_target == 0.2
    assert (headline.events_per_week.actual, headline.events_per_week.projected) == (1, 1)
    assert headline.attendees.projected is None


def test_weeks_to_come_do_not_run_flat(count: Count) -> None:
    figures = count(PlannedEvent(day=1, hour=19), today=date(2014, 5, 12))
    assert [week.cumulative_events for week in figures.weekly] == [1, 1, 1, *[None] * 6]
    assert [week.events_held for week in figures.weekly] == [1, *[0] * 8]


def test_a_season_that_has_not_begun_has_no_pace(count: Count) -> None:
    headline = count(today=date(2014, 4, 29)).headline
    assert (headline.public_events_held.actual, headline.events_per_week.actual) == (0, None)
    assert headline.public_events_held.percent_of_target == 0


def test_coordinators_who_left_count_where_they_ran_an_event(count: Count) -> None:
    figures = count(PlannedEvent(day=1, hour=19, coordinator=0), left=frozenset({0, 2}))
    assert [line.coordinators for line in figures.tracks] == [1, 1, 2]


def test_attendance_lists_everybody_let_in_at_events_that_were_held(count: Count, database: Database) -> None:
    figures = count(
        PlannedEvent(day=1, hour=19, came=came(1), title="First", guests=((4, 0),)),
        PlannedEvent(day=2, hour=19, came=came(2, 1), undone=came(3), public=False, title="Second"),
        PlannedEvent(day=3, hour=19, came=came(3), status=EventStatus.CANCELLED, title="Third"),
    )
    with database.read() as session:
        people = attendance_list(session, (spaces.space_named(session),), figures.events)
    assert [(one.event, one.name, one.checked_in, one.newcomer) for one in people] == [
        ("First", "Person 1", time(19, 1), True),
        ("Second", "Person 1", time(19, 1), False),
        ("Second", "Person 2", time(19, 2), True),
    ]


def test_json_has_the_headers_in_snake_case_and_plain_values(count: Count) -> None:
    figures = count(
        PlannedEvent(day=1, hour=19, came=came(1), areas=frozenset({1, 0}), registered=came(1)),
        contributions=(PlannedContribution(person=1, area=0, stage=Stage.ACTIVE, day=5, event=0),),
    )
    told = as_json(figures)
    assert told["public_events_held"] == {"actual": 1, "target": 20, "percent_of_target": 0.05, "projected": 1}
    assert told["technical_share_of_events"]["actual"] == 1
    assert told["tracks"][2] == {
        "track": "Total",
        "coordinators": 3,
        "events_held": 1,
        "attendees": 1,
        "newcomers": 1,
        "new_active_contributors": 1,
        "contributors_per_event": 1.0,
    }
    assert told["focus_areas"][0]["percent_of_contributors"] == 1
    assert told["focus_areas"][-1]["focus_area"] == "Total"
    [event] = told["events"]
    assert (event["date"], event["week"], event["start"], event["end"]) == ("2014-05-02", "2014-W18", "19:00", "21:00")
    assert (event["track"], event["public"], event["status"], event["rsvps"]) == ("Technical", "Yes", "Held", 1)
    assert event["focus_areas"] == "Coding; Engagement"
    assert told["weekly"][0]["monday"] == "2014-04-28"
    assert told["contributors"][0]["contributor"] == "PAR-0001"
    assert (told["season"], told["from"], told["to"]) == ("Spring", "2014-05-01", "2014-06-29")


@pytest.mark.parametrize(
    ("city", "name", "expected"),
    [
        ("Paris", "Paris", "PAR-0042"),
        ("São Paulo", "Brasil", "SAO-0042"),
        ("Łódź", "x", "LOD-0042"),
        ("東京", "Tokyo", "東京T-0042"),
    ],
)
def test_a_pseudonym_is_made_of_the_city_and_a_number(city: str, name: str, expected: str) -> None:
    space = Space(name=name, city=city, country="XX", tzid="UTC")
    assert pseudonym(space, 42) == expected
    assert pseudonym(space, None) == expected.replace("0042", "?")


def test_a_period_refuses_days_that_make_no_sense() -> None:
    with pytest.raises(RefusedError, match="ends on 2014-05-01, before it starts"):
        Period(date(2014, 5, 2), date(2014, 5, 1))
    with pytest.raises(RefusedError, match="between 1970-01-01 and 2199-12-31"):
        Period(date(1, 1, 1), date(2014, 5, 1))


def test_a_period_knows_its_weeks_and_name() -> None:
    period = Period(date(2014, 12, 29), date(2015, 1, 6))
    assert period.name == "2014-12-29 to 2015-01-06"
    assert [str(day) for day in period.mondays()] == ["2014-12-29", "2015-01-05"]
    assert [period.weeks_begun(date(2014, 12, 28)), period.weeks_begun(date(2016, 1, 1))] == [0, 2]
    assert date(2014, 12, 29) in period
    assert date(2015, 1, 7) not in period


def test_events_of_a_series_are_planned_until_they_are_held(database: Database, at_paris: Any, paris: Space) -> None:
    said = EventFields(
        "Office hours", at_paris(2014, 5, 6, 14), at_paris(2014, 5, 6, 16), paris.tzid, Track.TECHNICAL,
        status=EventStatus.CONFIRMED,
    )  # fmt: skip
    with database.begin("Repeat") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=3")
        person = people.add_person(session, name="Amina Diallo")
        session.flush()
        second = events.events_between(session, paris.id, at_paris(2014, 5, 13), at_paris(2014, 5, 14))[0]
        door.check_in(session, second, person, method=Method.SEARCH)
    with database.read() as session:
        figures = figures_for(session, Scope((paris,), SPRING), now=datetime(2014, 5, 25, tzinfo=UTC))
    assert [(event.date.day, event.status, event.attendees) for event in figures.events] == [
        (6, EventStatus.CONFIRMED, None),
        (13, EventStatus.HELD, 1),
        (20, EventStatus.CONFIRMED, None),
    ]
    assert figures.headline.public_events_held.actual == 1
