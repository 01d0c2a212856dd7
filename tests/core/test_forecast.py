import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mozspaces_desktop.core import events, series, spaces
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.figures import Scope, figures_for
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.forecast import forecast, forecasts
from mozspaces_desktop.core.models import EventStatus, Track

PARIS = ZoneInfo("Europe/Paris")
SEASON = (date(2014, 5, 1), date(2014, 12, 31))


def said(start, *, hours=2, status=EventStatus.CONFIRMED, public=True):
    end = start + timedelta(hours=hours)
    return EventFields("Rust evening", start, end, "Europe/Paris", Track.TECHNICAL, status=status, public=public)


def at(day, hour=19):
    return datetime(day.year, day.month, day.day, hour, tzinfo=PARIS)


@pytest.fixture
def season(database, paris):
    with database.read() as session:
        return spaces.season_at(session, date(2014, 7, 31))


def days_of(first, last):
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("today", [date(2014, 4, 1), date(2014, 5, 20), date(2014, 7, 31), date(2015, 2, 1)])
def test_a_forecast_is_what_counting_event_by_event_gives(database, ticking, paris, season, seed, today):
    dice = random.Random(seed)  # noqa: S311 -- the same events each time
    ticking.moment = at(today, 20).astimezone(UTC)
    made = []
    with database.begin("Plan") as session:
        for _ in range(60):
            day = date(2014, 4, 20) + timedelta(days=dice.randrange(270))
            status, public = dice.choice(list(EventStatus)), dice.random() < 0.8
            start = at(day, dice.choice((0, 9, 19, 23)))
            events.add_event(session, paris, said(start, status=status, public=public))
            made.append((start, status, public))
    with database.read() as session:
        found = forecast(session, paris, season)
    inside = [one for one in made if SEASON[0] <= one[0].date() <= SEASON[1] and one[2]]
    now = at(today, 20)
    to_come = [start + timedelta(hours=2) > now for start, status, _ in inside if status is EventStatus.CONFIRMED]
    assert found.held == sum(status is EventStatus.HELD for _, status, _ in inside)
    assert (found.confirmed, found.unrecorded) == (to_come.count(True), to_come.count(False))
    assert (found.planned, found.target) == (found.held + found.confirmed, 96)
    weeks = {day.isocalendar()[:2] for day in days_of(*SEASON)}
    begun = {day.isocalendar()[:2] for day in days_of(*SEASON) if day <= today}
    assert found.projected == (round(found.held * len(weeks) / len(begun)) if len(begun) >= 4 else None)


def test_the_forecast_and_the_report_say_the_same(database, ticking, paris, season):
    with database.begin("Plan") as session:
        for day in days_of(date(2014, 5, 1), date(2014, 7, 30))[::2]:
            events.add_event(session, paris, said(at(day), status=EventStatus.HELD))
    with database.read() as session:
        found = forecast(session, paris, season)
        reported = figures_for(
            session, Scope((paris,), Period.of(season)), now=ticking.moment
        ).headline.public_events_held
    assert (found.held, found.target, found.projected) == (reported.actual, reported.target, reported.projected)


def test_events_of_series_are_planned_too(database, paris, season):
    with database.begin("Plan") as session:
        series.add_series(session, paris, said(at(date(2014, 12, 3))), "FREQ=WEEKLY;COUNT=8")
    with database.read() as session:
        assert forecast(session, paris, season).confirmed == 5


def test_seasons_that_touch_the_days_come_in_their_order(database, paris):
    with database.begin("Plan") as session:
        spaces.add_season(session, "Winter", date(2015, 1, 1), date(2015, 3, 31))
        spaces.add_season(session, "Later", date(2016, 1, 1), date(2016, 3, 31))
        spaces.add_season(session, "A slip", date(1014, 1, 1), date(1014, 3, 31))
    with database.read() as session:
        found = forecasts(session, paris, date(2014, 12, 31), date(2015, 1, 1))
        assert [one.starts_on for one in found] == [date(2014, 5, 1), date(2015, 1, 1)]
        assert forecasts(session, paris, date(2015, 4, 1), date(2015, 12, 31)) == []


def test_what_does_not_count_is_counted_by_reason(database, paris):
    statuses = [EventStatus.DRAFT, EventStatus.DRAFT, EventStatus.CANCELLED, EventStatus.HELD, EventStatus.CONFIRMED]
    with database.begin("Plan") as session:
        for status in statuses:
            for public in (True, False):
                events.add_event(session, paris, said(at(date(2014, 7, 30)), status=status, public=public))
    with database.read() as session:
        (week,) = events.pace(session, paris, date(2014, 7, 28))
    assert (week.held, week.confirmed, week.cancelled, week.drafts, week.private) == (1, 1, 2, 4, 2)
