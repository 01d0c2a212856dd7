"""The people behind the figure of unique attendees."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from hypothesis import given, settings

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.figures.people_counted import people_counted
from mozspaces_desktop.core.models import EventStatus
from tests.core.figures.random_files import LAST_DAY, Places, file_of, places
from tests.core.seasons import DAYS, FIRST_DAY

SPRING = Period(FIRST_DAY, LAST_DAY, "Spring")


def naive_days(written: Places) -> dict[str, list[date]]:
    """The days on which each person was at a public event that was held, in whatever space."""
    days: dict[str, list[date]] = defaultdict(list)
    for season in written.spaces:
        for plan in season.events:
            if plan.status is EventStatus.HELD and plan.public and not plan.gone and 0 <= plan.day < DAYS:
                for person in plan.came:
                    days[season.people[person]].append(FIRST_DAY + timedelta(days=plan.day))
    return days


@given(written=places())
@settings(max_examples=8)
def test_each_visitor_is_listed_once_with_their_visits(written: Places) -> None:
    with file_of(written) as database, database.read() as session:
        found = tuple(spaces.spaces(session))
        figures = figures_for(session, Scope(found, SPRING), now=clock.now(session))
        counted = people_counted(session, found, figures.events)
    assert {one.name: (one.visits, one.first_visit, one.last_visit) for one in counted} == {
        name: (len(days), min(days), max(days)) for name, days in naive_days(written).items()
    }
    assert [one.name for one in counted] == sorted(one.name for one in counted)
    assert figures.headline.unique_attendees.actual == (len(counted) or None)
