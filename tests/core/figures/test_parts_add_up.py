"""The figures of parts are together those of the whole: months and a season, tracks, spaces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from hypothesis import given, settings

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.figures import Figures, Period, Scope, figures_for
from mozspaces_desktop.core.models import Track
from tests.core.figures.random_files import LAST_DAY, Places, file_of, places
from tests.core.figures.recount import known
from tests.core.seasons import FIRST_DAY

SPRING = Period(FIRST_DAY, LAST_DAY, "Spring")
MONTHS = (Period(FIRST_DAY, date(2014, 5, 31)), Period(date(2014, 6, 1), LAST_DAY))


def events_add_up(whole: Figures, parts: Sequence[Figures]) -> None:
    """No event is lost, and none counted twice."""
    for name in ("attendees", "newcomers"):
        assert getattr(whole.headline, name).actual == known(getattr(one.headline, name).actual for one in parts)
    held = sum(one.headline.public_events_held.actual or 0 for one in parts)
    assert whole.headline.public_events_held.actual == held
    assert whole.unrecorded == sum(one.unrecorded for one in parts)
    assert arrivals(whole) == sum(map(arrivals, parts), Counter())
    assert {event.event_id for event in whole.events} == {event.event_id for one in parts for event in one.events}
    assert len(whole.events) == sum(len(one.events) for one in parts)


def arrivals(figures: Figures) -> Counter[int]:
    """The hours in which somebody came."""
    return Counter({line.hour: line.arrivals for line in figures.hours if line.arrivals})


def contributors_add_up(whole: Figures, parts: Sequence[Figures]) -> None:
    """Who is in no part is in none, and nobody is in two."""
    keys = [[(one.person_id, one.space, one.focus_area) for one in figures.contributors] for figures in (whole, *parts)]
    assert sorted(keys[0]) == sorted(key for part in keys[1:] for key in part)


@given(written=places())
@settings(max_examples=6)
def test_months_tracks_and_spaces_add_up(written: Places) -> None:
    with file_of(written) as database, database.read() as session:
        now, found = clock.now(session), tuple(spaces.spaces(session))
        whole = figures_for(session, Scope(found, SPRING), now=now)
        months = [figures_for(session, Scope(found, days), now=now) for days in MONTHS]
        tracks = [figures_for(session, Scope(found, SPRING, track), now=now) for track in Track]
        alone = [figures_for(session, Scope((space,), SPRING), now=now) for space in found]
    for parts in (months, tracks, alone):
        events_add_up(whole, parts)
    contributors_add_up(whole, months)
    contributors_add_up(whole, alone)
    credited = [one for one in whole.contributors if one.track is not None]
    assert len(credited) == sum(len(one.contributors) for one in tracks)
    for line, part in zip(whole.tracks, tracks, strict=False):
        assert line.events_held == part.headline.public_events_held.actual
        assert line.new_active_contributors == part.headline.new_active_contributors.actual
        assert line.coordinators == part.tracks[-1].coordinators
    for line_of_space, one in zip(whole.spaces, alone, strict=False):
        assert line_of_space.headline.public_events_held == one.headline.public_events_held or one.today != whole.today
    assert (whole.headline.unique_attendees.actual or 0) <= sum(
        one.headline.unique_attendees.actual or 0 for one in alone
    )
