"""The visits behind a figure are as many as the figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from hypothesis import given, settings

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import EventFigures, Period, Scope, figures_for
from mozspaces_desktop.core.figures.behind_people import (
    VISITS,
    Behind,
    arrivals_behind,
    newcomers_behind,
    returning_behind,
)
from mozspaces_desktop.core.figures.period import monday_of
from mozspaces_desktop.core.models import CheckIn
from tests.core.figures.random_files import LAST_DAY, Places, file_of, places
from tests.core.seasons import FIRST_DAY, PlannedEvent, Season, write_season

SPRING = Period(FIRST_DAY, LAST_DAY, "Spring")


def as_many_as(behind: Behind, events: Sequence[EventFigures], figure: str) -> None:
    """The visits and those without a name are the figure of `events`, and each event has its part of them."""
    of_event = {event.event_id: getattr(event, figure) for event in events if event.counts and getattr(event, figure)}
    assert len(behind.visits) + behind.unnamed == sum(of_event.values())
    assert [event.event_id for event in behind.events] == list(of_event)
    assert behind.unnamed >= 0
    for key, count in of_event.items():
        assert sum(visit.event_id == key for visit in behind.visits) <= count
    assert list(behind.visits) == sorted(behind.visits, key=lambda visit: visit.date)


@given(written=places())
@settings(max_examples=6)
def test_the_visits_behind_a_figure_are_as_many_as_it_says(written: Places) -> None:
    with file_of(written) as database, database.read() as session:
        found = tuple(spaces.spaces(session))
        figures = figures_for(session, Scope(found, SPRING), now=clock.now(session))
        weeks = {monday_of(event.date) for event in figures.events}
        for events in (
            figures.events,
            *([event for event in figures.events if monday_of(event.date) == one] for one in weeks),
        ):
            newcomers = newcomers_behind(session, found, events)
            as_many_as(newcomers, events, "newcomers")
            assert len({(visit.person_id, visit.space) for visit in newcomers.visits}) == len(newcomers.visits)
            assert all(visit.first_visit == visit.date for visit in newcomers.visits)
            returning = returning_behind(session, found, events)
            as_many_as(returning, events, "returning")
            assert all(visit.first_visit <= visit.date for visit in returning.visits)
        came = [visit for line in figures.hours for visit in _arrivals(session, found, figures.events, line.hour)]
        assert len(came) == sum(line.arrivals for line in figures.hours)
        for line in figures.hours:
            assert len(_arrivals(session, found, figures.events, line.hour)) == line.arrivals


def _arrivals(session, found, events, hour):
    behind = arrivals_behind(session, found, events, hour)
    assert behind.unnamed == 0
    assert {event.event_id for event in behind.events} == {visit.event_id for visit in behind.visits}
    assert {visit.checked_in.hour for visit in behind.visits} <= {hour}
    return behind.visits


def test_a_visit_says_who_came_when_and_since_when(database: Database) -> None:
    evenings = (
        PlannedEvent(day=1, hour=22, came=frozenset({1}), title="First"),
        PlannedEvent(day=8, hour=22, came=frozenset({1, 2}), guests=((3, 2),), title="Second"),
        PlannedEvent(day=9, hour=19, totals=(10, None, 4, 6), title="Third"),
    )
    with database.begin("Write") as session:
        write_season(session, Season(events=evenings))
    with database.begin("Somebody came after midnight") as session:
        late = session.query(CheckIn).filter(CheckIn.checked_in_at > datetime(2014, 5, 9, 20, 1, 30, tzinfo=UTC)).one()
        late.checked_in_at = datetime(2014, 5, 9, 22, 5, tzinfo=UTC)
    with database.read() as session:
        found = tuple(spaces.spaces(session))
        figures = figures_for(session, Scope(found, SPRING), now=datetime(2014, 7, 1, tzinfo=UTC))
        newcomers = newcomers_behind(session, found, figures.events)
        returning = returning_behind(session, found, figures.events)
        after_midnight = arrivals_behind(session, found, figures.events, 0)
    assert [[column.value(visit) for column in VISITS] for visit in newcomers.visits] == [
        ["Person 1", date(2014, 5, 2), "First", time(22, 1), date(2014, 5, 2), "Paris"],
        ["Person 2", date(2014, 5, 9), "Second", time(0, 5), date(2014, 5, 9), "Paris"],
    ]
    assert (newcomers.unnamed, figures.headline.newcomers.actual) == (2 + 4, 8)
    assert [(visit.name, visit.first_visit) for visit in returning.visits] == [("Person 1", date(2014, 5, 2))]
    assert returning.unnamed == 6
    assert [event.event for event in returning.events] == ["Second", "Third"]
    assert [visit.name for visit in after_midnight.visits] == ["Person 2"]
    assert [(line.hour, line.arrivals) for line in figures.hours if line.arrivals] == [(0, 1), (22, 2)]
