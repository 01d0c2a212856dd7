"""Rules of figures over several spaces, with filters, and beside the days before, each on a few events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from mozspaces_desktop.core import contributions, door, events, rows, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.figures import Figures, Period, Scope, figures_for
from mozspaces_desktop.core.figures.asked import Asked, scope_asked
from mozspaces_desktop.core.figures.reading import read_figures
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Stage, Track
from tests.core.seasons import PlannedContribution, PlannedEvent, Season, add_crowd, fill_space

NOON = datetime(2014, 6, 10, 12, tzinfo=UTC)
SPRING = Period(date(2014, 5, 1), date(2014, 6, 29), "Spring")
Ask = Callable[..., Figures]


@pytest.fixture
def write(database: Database) -> Callable[..., None]:
    """Put spaces into the file, by name, that the same people come to."""

    def written(**planned: Season) -> None:
        with database.begin("Write") as session:
            spaces.add_season(session, "Spring", SPRING.starts_on, SPRING.ends_on)
            spaces.add_season(session, "After", date(2014, 6, 30), date(2014, 12, 31))
            crowd = add_crowd(session, Season().people)
            for name, season in planned.items():
                space = spaces.add_space(session, name=name, city=name, country="XX", tzid=season.tzid)
                session.flush()
                fill_space(session, space, season, crowd)

    return written


@pytest.fixture
def ask(database: Database) -> Ask:
    """The figures of what is asked for: all spaces and the season, if nothing else is said."""

    def figures(*, now: datetime = NOON, **asked: Any) -> Figures:
        with database.read() as session:
            wanted: dict[str, Any] = {"all_spaces": True, "season": "Spring"} | asked
            scope = scope_asked(session, Asked(**wanted))
            return figures_for(session, scope, now=now)

    return figures


def came(*people: int) -> frozenset[int]:
    return frozenset(people)


def active(person: int, day: int, area: int = 0, event: int | None = None) -> PlannedContribution:
    return PlannedContribution(person=person, area=area, stage=Stage.ACTIVE, day=day, event=event)


def test_somebody_is_new_and_active_in_each_space_and_one_person_in_all(write: Callable[..., None], ask: Ask) -> None:
    evening = Season(events=(PlannedEvent(day=3, hour=19, came=came(1, 2)),), contributions=(active(1, 5),))
    write(Paris=evening, Berlin=replace(evening, tzid="Europe/Berlin"))
    figures = ask()
    headline = figures.headline
    assert [line.space for line in figures.spaces] == ["Berlin", "Paris", None]
    assert [line.headline.newcomers.actual for line in figures.spaces] == [2, 2, 4]
    assert [line.headline.new_active_contributors.actual for line in figures.spaces] == [1, 1, 2]
    assert [line.headline.unique_attendees.actual for line in figures.spaces] == [2, 2, 2]
    assert headline.unique_attendees.actual == 2
    assert [one.pseudonym for one in figures.contributors] == ["BER-0001", "PAR-0001"]
    assert [line.new_active_contributors for line in figures.focus_areas if line.focus_area == "Coding"] == [2]
    assert (headline.public_events_held.target, headline.new_active_contributors.target) == (40, 60)


def test_events_of_all_spaces_are_in_the_order_of_the_clocks_on_their_walls(
    write: Callable[..., None], ask: Ask
) -> None:
    hours = {"Auckland": ("Pacific/Auckland", (9, 20)), "Portland": ("America/Los_Angeles", (8, 19))}
    write(
        **{
            name: Season(tzid=zone, events=tuple(PlannedEvent(day=4, hour=hour) for hour in both))
            for name, (zone, both) in hours.items()
        }
    )
    listed = [(event.start and event.start.hour, event.space) for event in ask().events]
    assert listed == [(8, "Portland"), (9, "Auckland"), (19, "Portland"), (20, "Auckland")]


def test_no_week_has_begun_before_it_has_in_all_spaces(write: Callable[..., None], ask: Ask) -> None:
    write(Auckland=Season(tzid="Pacific/Auckland"), Portland=Season(tzid="America/Los_Angeles"))
    sunday_noon = datetime(2014, 6, 8, 12, tzinfo=UTC)  # Monday in Auckland, Sunday in Portland
    assert [ask(all_spaces=False, space=name, now=sunday_noon).today.day for name in ("Auckland", "Portland")] == [9, 8]
    figures = ask(now=sunday_noon)
    assert figures.today == date(2014, 6, 8)
    assert sum(week.cumulative_events is not None for week in figures.weekly) == 6


def test_targets_of_spaces_that_differ_are_added_and_averaged(
    database: Database, write: Callable[..., None], ask: Ask
) -> None:
    write(Paris=Season(), Berlin=Season())
    with database.begin("Set targets") as session:
        berlin = spaces.space_named(session, "Berlin")
        berlin.target_per_week, berlin.target_per_season, berlin.contributors_per_event = 1, 60, 0.5
    headline = ask().headline
    assert headline.events_per_week.target == 4
    assert headline.public_events_held.target == 80
    assert headline.new_active_contributors.target == 20 * 1.5 + 60 * 0.5
    assert headline.contributors_per_event.target == 60 / 80


@pytest.mark.parametrize(
    ("events", "for_each", "contributors"), [(96, 1.33, 128), (1, 0.5, 1), (100, 0.145, 15), (3, 0.1, 0), (0, 1.33, 0)]
)
def test_contributors_are_aimed_at_in_whole_people(
    database: Database, write: Callable[..., None], ask: Ask, events: int, for_each: float, contributors: int
) -> None:
    write(Paris=Season(), Berlin=Season())
    with database.begin("Set targets") as session:
        for space in spaces.spaces(session):
            space.target_per_season, space.contributors_per_event = events, for_each
    figures = ask()
    targets = [line.headline.new_active_contributors.target for line in figures.spaces]
    assert targets == [contributors, contributors, 2 * contributors]
    assert figures.headline.contributors_per_event.target == for_each
    last = ask(all_spaces=False, space="Paris").weekly[-1].cumulative_contributor_target
    assert (last, type(last)) == (contributors, int)


def test_a_coordinator_is_meant_by_name_who_left_and_came_back_included(
    database: Database, write: Callable[..., None], ask: Ask
) -> None:
    """Coordinator 0 is one row in each space, and another one since they came back to Paris."""
    evenings = tuple(PlannedEvent(day=day, hour=19, coordinator=who) for day, who in ((1, 0), (2, 1), (3, None)))
    write(Paris=Season(events=evenings, contributions=(active(1, 5, event=0),)), Berlin=Season(events=evenings[:1]))
    with database.begin("Left and came back") as session:
        paris = spaces.space_named(session, "Paris")
        rows.retire(session, [one for one in spaces.coordinators(session, paris.id) if one.name == "Coordinator 0"])
        again = spaces.add_coordinator(session, paris, name="Coordinator 0", track=Track.TECHNICAL)
        session.flush()
        moved = session.query(Event).filter_by(title="Evening", coordinator_id=None, space_id=paris.id).one()
        moved.coordinator_id = again.id
    figures = ask(coordinator="Coordinator 0")
    assert [line.headline.public_events_held.actual for line in figures.spaces] == [1, 2, 3]
    assert [line.coordinators for line in figures.spaces] == [1, 2, 3]
    assert figures.headline.new_active_contributors.actual == 1
    assert figures.headline.public_events_held.target is None
    assert ask(coordinator="Coordinator 2").headline.public_events_held.actual == 0


def test_a_focus_area_that_took_the_name_of_a_retired_one_is_the_same(
    database: Database, write: Callable[..., None], ask: Ask
) -> None:
    write(Paris=Season(events=(PlannedEvent(day=1, hour=19, areas=came(0)),), contributions=(active(1, 5),)))
    with database.begin("Renew") as session:
        paris = spaces.space_named(session)
        [coding] = [area for area in spaces.focus_areas(session, paris.id) if area.name == "Coding"]
        rows.retire(session, [coding])
        session.flush()
        again = spaces.add_focus_area(session, paris, name="Coding")
        session.flush()
        [event] = session.query(Event).options(*events.WITH_ALL).all()
        said = EventFields.of(event)
        events.change_event(session, event, replace(said, focus_area_ids=(*said.focus_area_ids, again.id)))
        person = session.query(Person).filter_by(name="Person 1").one()
        contributions.reach_stage(session, paris, person, again, Stage.ACTIVE, date(2014, 6, 20))
    for figures in (ask(), ask(focus_area="coding")):
        assert [event.focus_areas for event in figures.events] == [("Coding",)]
        assert [line.events_held for line in figures.focus_areas if line.focus_area == "Coding"] == [1]
        assert [one.active_since for one in figures.contributors] == [date(2014, 5, 6)]
    assert ask(focus_area="QA").events == ()


def test_a_retired_focus_area_is_shown_where_it_has_figures(write: Callable[..., None], ask: Ask) -> None:
    used = PlannedEvent(day=1, hour=19, areas=came(0, 1))
    write(Paris=Season(events=(used,), retired_areas=came(0, 2)), Berlin=Season(retired_areas=came(1, 2)))
    names = [line.focus_area for line in ask().focus_areas]
    assert names == [*(area for area in spaces.FOCUS_AREAS if area != "Location Services"), None]
    alone = [line.focus_area for line in ask(all_spaces=False, space="Paris").focus_areas]
    assert alone[-2:] == ["Coding", None]
    assert ask(focus_area="Coding").headline.public_events_held.actual == 1


def test_what_a_deleted_space_had_is_in_no_figure(database: Database, write: Callable[..., None], ask: Ask) -> None:
    evening = Season(events=(PlannedEvent(day=3, hour=19, came=came(1)),))
    write(Paris=evening, Berlin=evening)
    with database.begin("Delete") as session:
        rows.retire(session, [spaces.space_named(session, "Berlin")])
    figures = ask()
    assert (figures.space, figures.spaces) == ("Paris", ())
    assert figures.headline.attendees.actual == 1


def test_events_of_series_are_listed_in_their_part_and_count_in_none(database: Database, write: Any, ask: Ask) -> None:
    write(Paris=Season(events=(PlannedEvent(day=1, hour=0),)))
    with database.begin("Repeat") as session:
        paris = spaces.space_named(session)
        start, area = datetime(2014, 5, 6, 17, tzinfo=UTC), spaces.focus_areas(session, paris.id)[3]
        staff = spaces.coordinators(session, paris.id)[1]
        said = EventFields("Clinic", start, start, paris.tzid, Track.NON_TECHNICAL, status=EventStatus.CONFIRMED)
        said = replace(said, coordinator_id=staff.id, focus_area_ids=(area.id,))
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=3")
        drafts = replace(said, title="Idea", status=EventStatus.DRAFT)
        series.add_series(session, paris, drafts, "FREQ=WEEKLY;COUNT=3")
    for part in ({"track": Track.NON_TECHNICAL}, {"coordinator": staff.name}, {"focus_area": area.name}):
        figures = ask(**part)
        assert [(event.event, event.date.day, event.attendees) for event in figures.events] == [
            ("Clinic", day, None) for day in (6, 13, 20)
        ]
        assert figures.headline.public_events_held.actual == 0
    assert len(ask().events) == 4
    assert [event.event for event in ask(track=Track.TECHNICAL).events] == ["Evening"]


def test_the_days_before_are_figures_like_any_others(database: Database, write: Callable[..., None], ask: Ask) -> None:
    evenings = tuple(PlannedEvent(day=day, hour=19, came=came(day % 3)) for day in (2, 9, 20, 35, 40, 44))
    write(Paris=Season(events=evenings, contributions=(active(1, 5), active(2, 33))))
    june = Period.month(date(2014, 6, 1))
    figures = ask(season=None, period=june)
    assert figures.previous_period == Period(date(2014, 5, 1), date(2014, 5, 10))
    assert figures.previous == ask(season=None, period=figures.previous_period).headline
    assert figures.previous is not None
    assert figures.previous.public_events_held.actual == 2
    assert figures.previous.public_events_held.target is None
    after = ask(season="After", now=datetime(2014, 9, 1, 12, tzinfo=UTC))
    assert after.previous == ask(now=datetime(2014, 9, 1, 12, tzinfo=UTC)).headline
    assert ask().previous is None
    assert ask(season="After").previous_period is None


def test_a_file_without_seasons_has_figures_of_days(database: Database, write: Callable[..., None], ask: Ask) -> None:
    write(
        Paris=Season(events=(PlannedEvent(day=3, hour=19, came=came(1)),), contributions=(active(1, 3), active(1, 8)))
    )
    with database.begin("Delete seasons") as session:
        rows.retire(session, spaces.seasons(session))
    figures = ask(season=None, period=Period.month(date(2014, 5, 1)))
    assert figures.headline.attendees.actual == 1
    assert [one.active_since.day for one in figures.contributors] == [4]
    assert figures.previous_period == Period(date(2014, 4, 1), date(2014, 4, 30))
    assert figures.previous is not None
    assert (figures.previous.public_events_held.actual, figures.previous.attendees.actual) == (0, None)


def test_arrivals_are_by_the_clock_of_the_space_on_that_day(
    database: Database, write: Callable[..., None], ask: Ask
) -> None:
    """Auckland's clock went back on 6 April 2014 at 3:00: half past two came twice, and half past four is UTC + 12."""
    write(
        Auckland=Season(tzid="Pacific/Auckland", events=(PlannedEvent(day=-26, hour=1, came=came(1, 2, 3)),)),
        Paris=Season(events=(PlannedEvent(day=-26, hour=19, came=came(4), undone=came(5), guests=((7, 0),)),)),
    )
    moments = {1: (5, 13, 30), 2: (5, 14, 30), 3: (5, 16, 30)}
    with database.begin("Set arrivals") as session:
        for visit, person in session.query(CheckIn, Person).join(Person, Person.id == CheckIn.person_id):
            number = int(person.name.removeprefix("Person "))
            if number in moments:
                day, hour, minute = moments[number]
                visit.checked_in_at = datetime(2014, 4, day, hour, minute, tzinfo=UTC)
    figures = ask(season=None, period=Period(date(2014, 4, 5), date(2014, 4, 6)))
    assert {line.hour: line.arrivals for line in figures.hours if line.arrivals} == {2: 2, 4: 1, 19: 1}
    assert [line.hour for line in figures.hours] == list(range(2, 20))


def test_what_was_read_stays_as_it_was(database: Database, write: Callable[..., None]) -> None:
    write(Paris=Season(events=(PlannedEvent(day=3, hour=19, came=came(1)),)))
    with database.read() as session:
        found = tuple(spaces.spaces(session))
        reading = read_figures(session, found, SPRING, now=NOON)
        event = session.query(Event).one()
        person = session.query(Person).filter_by(name="Person 2").one()
    with database.begin("Let in") as session:
        door.check_in(session, event, person, method=Method.SEARCH, at=event.dtstart + timedelta(minutes=1))
    assert reading.figures(Scope(found, SPRING)).headline.attendees.actual == 1
    assert reading.figures(Scope(found, SPRING, Track.NON_TECHNICAL)).headline.attendees.actual is None
    with database.read() as session:
        assert figures_for(session, Scope(found, SPRING), now=NOON).headline.attendees.actual == 2
