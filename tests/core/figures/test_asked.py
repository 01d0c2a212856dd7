"""From names to a scope: case and accents aside, and with the known names for an unknown one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from mozspaces_desktop.core import rows, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.figures import Period
from mozspaces_desktop.core.figures.asked import Asked, coordinators_known, focus_areas_known, scope_asked
from mozspaces_desktop.core.models import Space, Track
from tests.conftest import SteppingClock


@pytest.fixture
def two_spaces(database: Database, paris: Space) -> Iterator[Session]:
    """A session on a file with Paris and Auckland; Léa works in both, Ana left Paris and came back, Sam left."""
    with database.begin("Write") as session:
        auckland = spaces.add_space(session, name="Auckland", city="Auckland", country="NZ", tzid="Pacific/Auckland")
        session.flush()
        for name, track in (("Ana", Track.TECHNICAL), ("Sam", Track.TECHNICAL)):
            rows.retire(session, [spaces.add_coordinator(session, paris, name=name, track=track)])
        for space, name in ((paris, "Ana"), (paris, "Léa"), (auckland, "Léa")):
            spaces.add_coordinator(session, space, name=name, track=Track.NON_TECHNICAL)
        areas = spaces.focus_areas(session, paris.id)
        rows.retire(session, [areas[0], spaces.add_focus_area(session, auckland, name="Robotics")])
        spaces.add_focus_area(session, auckland, name="Cooking")
        session.flush()
    with database.read() as session:
        yield session


def test_nothing_asked_for_is_the_only_space_and_the_season_of_today(database: Database, paris: Space) -> None:
    with database.read() as session:
        scope = scope_asked(session, Asked())
    assert ([space.id for space in scope.spaces], scope.period.season) == ([paris.id], "2014")
    assert (scope.name, scope.filtered) == ("Paris", False)


def test_everything_asked_for_by_name(two_spaces: Session) -> None:
    days = Period.month(date(2014, 6, 17))
    asked = Asked(space="PARIS", period=days, track=Track.TECHNICAL, coordinator="lea", focus_area="qa")
    scope = scope_asked(two_spaces, asked)
    assert (scope.name, scope.period, scope.track, scope.focus_area) == ("Paris", days, Track.TECHNICAL, "QA")
    assert scope.coordinator is not None
    assert scope.coordinator.name == "Léa"
    assert scope.filtered
    assert str(days.ends_on) == "2014-06-30"


def test_all_spaces_are_on_the_earliest_of_their_days(two_spaces: Session, ticking: SteppingClock) -> None:
    spaces_today = scope_asked(two_spaces, Asked(all_spaces=True))
    assert [space.name for space in spaces_today.spaces] == ["Auckland", "Paris"]
    assert spaces_today.name == "All spaces"
    ticking.moment = datetime(2014, 12, 31, 12, tzinfo=UTC)  # it is 2015 in Auckland, where no season is
    assert scope_asked(two_spaces, Asked(all_spaces=True)).period.season == "2014"


def test_coordinators_are_known_once_by_name_who_left_comes_last(two_spaces: Session) -> None:
    known = coordinators_known(two_spaces, spaces.spaces(two_spaces))
    assert [(one.name, one.alive) for one in known] == [("Ana", True), ("Léa", True), ("Sam", False)]


def test_focus_areas_are_in_the_order_of_the_mission_retired_ones_last(two_spaces: Session) -> None:
    auckland, paris = spaces.spaces(two_spaces)
    assert focus_areas_known(two_spaces, [paris]) == [*spaces.FOCUS_AREAS[1:], "Coding"]
    assert focus_areas_known(two_spaces, [auckland, paris]) == [*spaces.FOCUS_AREAS, "Cooking", "Robotics"]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (Asked(), "This file has several spaces (Auckland, Paris); say which one."),
        (Asked(space="Rome"), "There is no space called “Rome”; this file has: Auckland, Paris."),
        (Asked(all_spaces=True, season="1999"), "There is no season called “1999”; this file has: 2014."),
        (
            Asked(space="Paris", coordinator="Bo"),
            "There is no coordinator called “Bo” here; there are: Ana, Léa, Sam.",
        ),
        (
            Asked(space="Auckland", focus_area="Baking"),
            "There is no focus area called “Baking” here; there are: "
            + ", ".join([*spaces.FOCUS_AREAS, "Cooking", "Robotics."]),
        ),
    ],
)
def test_an_unknown_name_is_answered_with_the_known_ones(two_spaces: Session, asked: Asked, sentence: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        scope_asked(two_spaces, asked)
    assert str(refusal.value) == sentence


def test_a_file_without_a_space_a_coordinator_or_a_season_says_so(database: Database) -> None:
    with database.read() as session, pytest.raises(RefusedError, match="no space in this file yet"):
        scope_asked(session, Asked(all_spaces=True))
    with database.begin("Write") as session:
        spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        session.flush()
        rows.retire(session, spaces.seasons(session))
    with database.read() as session:
        for name in (None, "2014"):
            with pytest.raises(RefusedError, match="no season in this file yet"):
                scope_asked(session, Asked(season=name))
        days = Period(date(2014, 5, 1), date(2014, 5, 2))
        assert scope_asked(session, Asked(period=days)).period == days
        with pytest.raises(RefusedError, match="no coordinator here yet; leave out “Bo”"):
            scope_asked(session, Asked(period=days, coordinator="Bo"))
