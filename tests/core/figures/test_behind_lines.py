"""The people behind two columns of the tables are as many as those say."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.figures.behind_lines import COORDINATORS, INTERESTED, coordinators_behind, interested_behind
from mozspaces_desktop.core.models import Track
from tests.core.figures.random_files import LAST_DAY, Places, file_of, places
from tests.core.seasons import FIRST_DAY

SPRING = Period(FIRST_DAY, LAST_DAY, "Spring")


@given(written=places())
@settings(max_examples=4)
def test_they_are_as_many_as_the_tables_say(written: Places) -> None:
    with file_of(written) as database, database.read() as session:
        whole = Scope(tuple(spaces.spaces(session)), SPRING)
        for scope in (whole, replace(whole, track=Track.TECHNICAL)):
            figures = figures_for(session, scope, now=clock.now(session))
            for area in figures.focus_areas:
                people = interested_behind(session, scope, area.focus_area)
                assert len({one.person_id for one in people}) == len(people) == area.interested
                assert all(one.since in SPRING for one in people)
                assert all(area.focus_area in (None, *one.focus_areas) for one in people)
                assert all(column.value(one) is not None for column in INTERESTED for one in people)
            found = coordinators_behind(session, scope)
            for line in figures.tracks:
                assert sum(line.track in (None, one.track) for one in found) == line.coordinators
            for space in figures.spaces:
                assert sum(space.space in (None, one.space) for one in found) == space.coordinators
            assert all(column.value(one) is not None for column in COORDINATORS for one in found)
            by_somebody = [event for event in figures.events if event.counts and event.coordinator_id]
            assert sum(one.events_held for one in found) <= len(by_somebody)
