from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Space, Track
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_settings import (
    CoordinatorLine,
    FocusAreaLine,
    RoomLine,
    SeasonLine,
    SpaceSettings,
    change_settings,
    settings_of,
)


def read(database: Database, space: Space) -> SpaceSettings:
    with database.read() as session:
        return settings_of(session, row(session, Space, space.id))


def save(database: Database, space: Space, wanted: SpaceSettings) -> None:
    with database.begin("Change") as session:
        change_settings(session, row(session, Space, space.id), wanted)


def without_ids(settings: SpaceSettings) -> SpaceSettings:
    return replace(
        settings,
        rooms=[replace(line, id=None) for line in settings.rooms],
        coordinators=[replace(line, id=None) for line in settings.coordinators],
        focus_areas=[replace(line, id=None) for line in settings.focus_areas],
        seasons=[replace(line, id=None) for line in settings.seasons],
    )


def everything(now: SpaceSettings) -> SpaceSettings:
    return replace(
        now,
        name="Lutetia",
        tzid="Europe/Berlin",
        target_per_week=4,
        target_per_season=120,
        contributors_per_event=0.5,
        rooms=[RoomLine(None, "Salle Nord", 40), RoomLine(None, "Salle Sud", None)],
        coordinators=[CoordinatorLine(None, "Camille", Track.NON_TECHNICAL)],
        focus_areas=[*now.focus_areas[:3], FocusAreaLine(None, "Web Literacy")],
        hours={0: (time(9), time(18))},
        seasons=[
            SeasonLine(None, "2015", date(2015, 1, 1), date(2015, 12, 31)),
            SeasonLine(now.seasons[0].id, "Pilot", date(2014, 5, 1), date(2014, 7, 31)),
        ],
    )


def test_what_is_saved_is_read_again(database: Database, paris: Space) -> None:
    wanted = everything(read(database, paris))
    save(database, paris, wanted)
    assert without_ids(read(database, paris)) == without_ids(wanted)


def test_saving_the_same_changes_nothing(database: Database, paris: Space) -> None:
    save(database, paris, everything(read(database, paris)))
    before = str(database.undo_label())
    with database.begin("Again") as session:
        change_settings(session, row(session, Space, paris.id), settings_of(session, row(session, Space, paris.id)))
    assert str(database.undo_label()) == before == "Change"


def test_without_a_city_a_space_is_called_like_one(database: Database, paris: Space) -> None:
    save(database, paris, replace(read(database, paris), name="Lutetia", city="  "))
    assert read(database, paris).city == "Lutetia"


def test_one_undo_takes_all_of_it_back(database: Database, paris: Space) -> None:
    before = read(database, paris)
    save(database, paris, everything(before))
    database.undo()
    assert read(database, paris) == before


def test_lines_are_changed_and_retired_in_place(database: Database, paris: Space) -> None:
    save(database, paris, everything(read(database, paris)))
    now = read(database, paris)
    room, coordinator = now.rooms[0], now.coordinators[0]
    save(
        database,
        paris,
        replace(now, rooms=[replace(room, capacity=50)], coordinators=[replace(coordinator, name="Camille R.")]),
    )
    after = read(database, paris)
    assert after.rooms == [RoomLine(room.id, "Salle Nord", 50)]
    assert after.coordinators == [CoordinatorLine(coordinator.id, "Camille R.", Track.NON_TECHNICAL)]
    with database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT name, retired_at IS NULL FROM room ORDER BY name").all()
    assert rows == [("Salle Nord", 1), ("Salle Sud", 0)]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"name": ""}, "name"),
        ({"name": "berlin"}, "called “berlin” already"),
        ({"tzid": "Mars/Olympus"}, "time zone"),
        ({"country": "?"}, "two letters"),
        ({"target_per_week": -1}, "below zero"),
        ({"hours": {0: (time(18), time(9))}}, "closes after"),
        ({"rooms": [RoomLine(None, " ", 3)]}, "room a name"),
        ({"seasons": [SeasonLine(None, "x", date(2015, 1, 1), date(2014, 1, 1))]}, "ends after"),
    ],
)
def test_settings_that_make_no_sense_change_nothing(
    database: Database, paris: Space, changed: dict[str, object], sentence: str
) -> None:
    with database.begin("Add") as session:
        spaces.add_space(session, name="Berlin", city=" ", country="DE", tzid="Europe/Berlin")
    before = read(database, paris)
    with pytest.raises(RefusedError, match=sentence):
        save(database, paris, replace(before, **changed))  # type: ignore[arg-type]  # any of the fields
    assert read(database, paris) == before
