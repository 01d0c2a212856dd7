from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Space, Track
from mozspaces_desktop.core.rows import row
from tests.conftest import SteppingClock


def test_the_twelve_offices_have_real_zones() -> None:
    assert len(spaces.OFFICES) == 12
    for office in spaces.OFFICES:
        assert ZoneInfo(office.tzid).key == office.tzid
        assert len(office.country) == 2


def test_a_new_space_has_the_ten_focus_areas_and_the_first_season(database: Database, paris: Space) -> None:
    with database.read() as session:
        areas = spaces.focus_areas(session, paris.id)
        seasons = spaces.seasons(session)
    assert [area.name for area in areas] == list(spaces.FOCUS_AREAS)
    assert [(season.name, season.starts_on, season.ends_on) for season in seasons] == [
        ("2014", date(2014, 5, 1), date(2014, 12, 31))
    ]
    assert (paris.target_per_week, paris.target_per_season, paris.contributors_per_event) == (3, 96, 1.0)


def test_a_second_space_shares_the_season(database: Database, paris: Space) -> None:
    with database.begin("Berlin") as session:
        spaces.add_space(session, name="Berlin", city="Berlin", country="de", tzid="Europe/Berlin")
    with database.read() as session:
        assert len(spaces.seasons(session)) == 1
        assert [space.name for space in spaces.spaces(session)] == ["Berlin", "Paris"]
        assert spaces.space_named(session, "BERLIN").country == "DE"


def test_a_space_made_in_another_year_gets_that_year(database: Database, ticking: SteppingClock) -> None:
    ticking.moment = ticking.moment.replace(year=2026)
    with database.begin("Tokyo") as session:
        spaces.add_space(session, name="Tokyo", city="", country="JP", tzid="Asia/Tokyo")
    with database.read() as session:
        (season,) = spaces.seasons(session)
        assert (season.name, season.starts_on, season.ends_on) == ("2026", date(2026, 1, 1), date(2026, 12, 31))
        assert spaces.space_named(session).city == "Tokyo"


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"name": "  "}, "Give the space a name"),
        ({"name": "PARIS"}, "called “PARIS” already"),
        ({"tzid": "Europe/Nowhere"}, "no time zone"),
        ({"tzid": "../etc/passwd"}, "no time zone"),
        ({"country": "France"}, "two letters"),
        ({"country": "Ñ1"}, "two letters"),
    ],
)
def test_a_space_that_makes_no_sense_is_refused(
    database: Database, paris: Space, changed: dict[str, str], sentence: str
) -> None:
    values = {"name": "Lyon", "city": "Lyon", "country": "FR", "tzid": "Europe/Paris"} | changed
    with pytest.raises(RefusedError, match=sentence), database.begin("Add") as session:
        spaces.add_space(session, **values)


def test_a_space_is_named_or_is_the_only_one(database: Database) -> None:
    with database.read() as session, pytest.raises(RefusedError, match="no space in this file yet"):
        spaces.space_named(session)
    for name in ("Paris", "Berlin"):
        with database.begin("Add") as session:
            spaces.add_space(session, name=name, city=name, country="FR", tzid="UTC")
    with database.read() as session:
        with pytest.raises(RefusedError, match="several spaces \\(Berlin, Paris\\)"):
            spaces.space_named(session)
        with pytest.raises(RefusedError, match="no space called “Rome”"):
            spaces.space_named(session, "Rome")


def test_a_retired_focus_area_comes_last_and_its_name_is_free_again(database: Database, paris: Space) -> None:
    with database.begin("Retire") as session:
        area = next(area for area in spaces.focus_areas(session, paris.id) if area.name == "QA")
        area.retired_at = database.clock()
    with database.begin("Add") as session:
        spaces.add_focus_area(session, paris, name="Web Literacy")
        spaces.add_focus_area(session, paris, name="QA")
        with pytest.raises(RefusedError, match="“coding” already"):
            spaces.add_focus_area(session, paris, name="coding")
    with database.read() as session:
        in_use = [area.name for area in spaces.focus_areas(session, paris.id)]
        everything = [area.name for area in spaces.focus_areas(session, paris.id, retired=True)]
    assert in_use[-2:] == ["Web Literacy", "QA"]
    assert everything == [*in_use, "QA"]


def test_opening_hours_are_replaced(database: Database, paris: Space) -> None:
    for hours in (
        {0: (time(9), time(18)), 5: (time(10), time(16))},
        {0: (time(8), time(18)), 6: (time(12), time(13))},
    ):
        with database.begin("Hours") as session:
            spaces.set_opening_hours(session, row(session, Space, paris.id), hours)
        with database.read() as session:
            lines = spaces.opening_hours(session, paris.id)
            assert {line.weekday: (line.opens, line.closes) for line in lines} == hours
    with pytest.raises(RefusedError, match="closes after it opens"), database.begin("Hours") as session:
        spaces.set_opening_hours(session, paris, {0: (time(9), time(9))})


def test_a_file_without_seasons_says_what_to_do(database: Database) -> None:
    with database.read() as session, pytest.raises(RefusedError, match="no season in this file yet"):
        spaces.season_named(session, None, date(2014, 7, 31))


def test_the_season_meant(database: Database, paris: Space) -> None:
    with database.begin("Seasons") as session:
        spaces.add_season(session, "2013", date(2013, 1, 1), date(2013, 12, 31))
        spaces.add_season(session, "2016", date(2016, 1, 1), date(2016, 12, 31))
        with pytest.raises(RefusedError, match="ends after it starts"):
            spaces.add_season(session, "x", date(2016, 1, 2), date(2016, 1, 1))
    with database.read() as session:

        def meant(name: str | None, today: date) -> str:
            return spaces.season_named(session, name, today).name

        assert meant("2013", date(2014, 7, 31)) == "2013"
        assert meant(None, date(2014, 7, 31)) == "2014"
        assert meant(None, date(2015, 7, 31)) == "2014"
        assert meant(None, date(2012, 7, 31)) == "2013"
        with pytest.raises(RefusedError, match="no season called “1999”"):
            meant("1999", date(2014, 7, 31))
        assert spaces.season_at(session, date(2014, 12, 31)) is not None
        assert spaces.season_at(session, date(2015, 1, 1)) is None


def test_rooms_and_coordinators_have_names(database: Database, paris: Space) -> None:
    with database.begin("Add") as session:
        spaces.add_room(session, paris, name=" Salle  Nord ", capacity=40)
        spaces.add_coordinator(session, paris, name="Camille", track=Track.TECHNICAL)
        with pytest.raises(RefusedError, match="room a name"):
            spaces.add_room(session, paris, name="")
    with database.read() as session:
        assert [(room.name, room.capacity) for room in spaces.rooms(session, paris.id)] == [("Salle Nord", 40)]
        assert [one.name for one in spaces.coordinators(session, paris.id)] == ["Camille"]
