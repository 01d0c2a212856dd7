"""The people behind the figure of unique attendees."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.figures.people_counted import people_counted
from mozspaces_desktop.core.models import EventStatus
from tests.core.seasons import DAYS, FIRST_DAY, Season, seasons, write_season


def naive_days(season: Season) -> dict[str, list[date]]:
    """The days on which each person of a season was at a public event that was held."""
    days: dict[str, list[date]] = {}
    for plan in season.events:
        if plan.status is EventStatus.HELD and plan.public and not plan.gone and 0 <= plan.day < DAYS:
            for person in plan.came:
                days.setdefault(season.people[person], []).append(FIRST_DAY + timedelta(days=plan.day))
    return days


@given(season=seasons())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_visitor_is_listed_once_with_their_visits(tmp_path_factory, season: Season) -> None:
    path = tmp_path_factory.mktemp("people") / "data.sqlite"
    period = Period(FIRST_DAY, FIRST_DAY + timedelta(days=DAYS - 1), "Spring")
    with Database.create(path, clock=lambda: datetime(2014, 7, 1, tzinfo=UTC)) as database:
        with database.begin("Write a season") as session:
            write_season(session, season)
        with database.read() as session:
            space = spaces.space_named(session)
            figures = figures_for(session, Scope((space,), period), now=datetime(2014, 7, 1, tzinfo=UTC))
            counted = people_counted(session, (space,), figures.events)
    assert {one.name: (one.visits, one.first_visit, one.last_visit) for one in counted} == {
        name: (len(days), min(days), max(days)) for name, days in naive_days(season).items()
    }
    assert [one.name for one in counted] == sorted(one.name for one in counted)
    assert figures.headline.unique_attendees.actual == (len(counted) or None)
