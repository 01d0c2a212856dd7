from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

import pytest

from mozspaces_desktop.core import door, labels, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event, event_by_id
from mozspaces_desktop.core.interests import areas_offered, interests_at
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Person, Space, Track
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.walk_ins import WalkIn, let_in, say_again
from tests.conftest import NOW, SteppingClock

WORDS = "Keep me posted about events in Paris."
STATE = ("person", "check_in", "contribution", "consent")


@pytest.fixture
def area(database: Database, paris: Space) -> dict[str, str]:
    """Keys of the space's focus areas by name."""
    with database.read() as session:
        return {area.name: area.id for area in spaces.focus_areas(session, paris.id)}


@pytest.fixture
def late(database: Database, paris: Space, area: dict[str, str], at_paris) -> Event:
    """An event that begins at ten past midnight in Paris, which is the day before in UTC."""
    start = at_paris(2014, 8, 1, 0, 10)
    with database.begin("Add") as session:
        said = EventFields(
            "Tonight",
            start,
            start + timedelta(hours=2),
            paris.tzid,
            Track.TECHNICAL,
            focus_area_ids=(area["Support"], area["QA"]),
            status=EventStatus.CONFIRMED,
        )
        return add_event(session, paris, said)


def walk_in(database: Database, event: Event, said: WalkIn, **values: object) -> CheckIn:
    with database.begin(labels.CHECK_IN, name=said.name) as session:
        return let_in(session, row(session, Event, event.id), said, **values).check_in  # type: ignore[arg-type]  # a test


def raw(database: Database, query: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(database.path)) as connection:
        return connection.execute(query, values).fetchall()


def alive(database: Database) -> dict[str, int]:
    return {table: raw(database, f"SELECT count(*) FROM {table} WHERE retired_at IS NULL")[0][0] for table in STATE}


def test_a_name_is_enough(database: Database, late: Event) -> None:
    walk_in(database, late, WalkIn("Zoé"))
    assert alive(database) == {"person": 1, "check_in": 1, "contribution": 0, "consent": 0}


def test_what_was_said_is_noted_of_the_event_and_its_day(database: Database, late: Event, area: dict[str, str]) -> None:
    said = WalkIn("Zoé", "zoe@example.org", (area["QA"], area["Coding"], area["QA"]), WORDS)
    walk_in(database, late, said)
    query = (
        "SELECT f.name, c.stage, c.on_date, c.event_id FROM contribution c JOIN focus_area f ON f.id = focus_area_id"
    )
    assert raw(database, f"{query} ORDER BY f.name") == [
        ("Coding", "interested", "2014-08-01", late.id),
        ("QA", "interested", "2014-08-01", late.id),
    ]
    assert raw(database, "SELECT wording, given_at, event_id, by FROM consent") == [
        (WORDS, "2014-07-31T17:10:00.000000Z", late.id, "Camille")
    ]


def test_one_undo_takes_all_of_it_back(database: Database, late: Event, area: dict[str, str]) -> None:
    walk_in(database, late, WalkIn("Zoé", "zoe@example.org", (area["QA"],), WORDS))
    assert set(alive(database).values()) == {1}
    database.undo()
    assert set(alive(database).values()) == {0}
    database.redo()
    assert set(alive(database).values()) == {1}


def test_a_check_in_taken_back_leaves_nothing_of_a_mistaken_person(
    database: Database, late: Event, area: dict[str, str]
) -> None:
    mistaken = walk_in(database, late, WalkIn("Zoé", "", (area["QA"], area["Coding"]), WORDS))
    with database.begin(labels.UNDO_CHECK_IN, name="Zoé") as session:
        door.undo_check_in(session, mistaken.id)
    assert set(alive(database).values()) == {0}


def test_of_somebody_known_only_what_was_said_at_that_door_goes(
    database: Database, paris: Space, late: Event, area: dict[str, str], at_paris
) -> None:
    start = at_paris(2014, 7, 1, 19)
    with database.begin("Add") as session:
        said = EventFields("Before", start, start + timedelta(hours=2), paris.tzid, Track.TECHNICAL)
        before = add_event(session, paris, said)
    first = walk_in(database, before, WalkIn("Zoé", "", (area["QA"],), WORDS))
    again = WalkIn("Zoe", "", (area["QA"], area["Coding"]), "Other words", person_id=first.person_id)
    second = walk_in(database, late, again)
    assert second.method is Method.SEARCH
    assert alive(database) == {"person": 1, "check_in": 2, "contribution": 3, "consent": 1}
    with database.begin(labels.UNDO_CHECK_IN, name="Zoé") as session:
        door.undo_check_in(session, second.id)
    assert alive(database) == {"person": 1, "check_in": 1, "contribution": 1, "consent": 1}
    assert raw(database, "SELECT wording FROM consent") == [(WORDS,)]


def test_a_check_in_that_was_taken_back_by_mistake_brings_it_all_back(
    database: Database, late: Event, area: dict[str, str], ticking: SteppingClock
) -> None:
    with database.begin("Add") as session:
        zoe = people.add_person(session, name="Zoé Ba")
    areas = (area["QA"], area["Coding"])
    for taken_back in (areas, areas[:1]):  # the second time only one area is left to be taken back
        ticking.moment += timedelta(minutes=1)
        check_in = walk_in(database, late, WalkIn("Zoé", "", areas, WORDS, person_id=zoe.id))
        if len(taken_back) == 1:
            with database.begin("Not Coding") as session:
                retire(session, [one for one in interests_at(session, late.id) if one.focus_area_id == areas[1]])
        ticking.moment += timedelta(minutes=1)
        with database.begin(labels.UNDO_CHECK_IN, name="Zoé") as session:
            door.undo_check_in(session, check_in.id)
        assert alive(database) == {"person": 1, "check_in": 0, "contribution": 0, "consent": 0}
        with database.begin(labels.CHECK_IN, name="Zoé") as session:
            event, person = row(session, Event, late.id), row(session, Person, zoe.id)
            door.check_in(session, event, person, method=Method.SEARCH)
            say_again(session, late.id, zoe.id)
        assert alive(database) == {"person": 1, "check_in": 1, "contribution": len(taken_back), "consent": 1}


def test_whoever_was_never_taken_back_said_nothing_before(database: Database, late: Event) -> None:
    said = walk_in(database, late, WalkIn("Zoé"))
    with database.begin("Again") as session:
        say_again(session, late.id, said.person_id)
    assert alive(database) == {"person": 1, "check_in": 1, "contribution": 0, "consent": 0}


@pytest.mark.parametrize(
    ("known", "typed", "after"),
    [
        (None, " zoe@example.org ", "zoe@example.org"),
        ("zoe@old.org", "zoe@example.org", "zoe@old.org"),
        (None, " ", None),
    ],
)
def test_an_address_is_noted_of_whoever_had_none(
    database: Database, late: Event, known: str | None, typed: str, after: str | None
) -> None:
    with database.begin("Add") as session:
        zoe = people.add_person(session, name="Zoé Ba", email=known)
    walk_in(database, late, WalkIn("Zoe", typed, person_id=zoe.id))
    assert raw(database, "SELECT name, email FROM person") == [("Zoé Ba", after)]
    with database.read() as session:
        assert people.people_with_email(session, str(after)) == ([row(session, Person, zoe.id)] if after else [])


def test_a_second_visit_to_the_door_adds_what_was_forgotten(
    database: Database, late: Event, area: dict[str, str]
) -> None:
    first = walk_in(database, late, WalkIn("Zoé", "", (area["QA"],)))
    with database.begin(labels.CHECK_IN, name="Zoé") as session:
        said = WalkIn("Zoé", "", (area["QA"], area["Coding"]), person_id=first.person_id)
        assert let_in(session, row(session, Event, late.id), said).already
    assert alive(database) == {"person": 1, "check_in": 1, "contribution": 2, "consent": 0}


@pytest.mark.parametrize(("is_new", "people_after"), [(False, 1), (True, 2)])
def test_the_same_name_and_address_is_the_same_person_unless_somebody_said_no(
    database: Database, late: Event, is_new: bool, people_after: int
) -> None:
    walk_in(database, late, WalkIn("Zoé", "zoe@example.org"))
    walk_in(database, late, WalkIn("zoe", "ZOE@example.org", is_new=is_new))
    assert alive(database)["person"] == people_after


def test_a_paper_list_keeps_its_time_and_its_method(database: Database, late: Event) -> None:
    at = NOW + timedelta(hours=5)
    walk_in(database, late, WalkIn("Zoé"), method=Method.PAPER, at=at)
    with database.begin("Add") as session:
        ana = people.add_person(session, name="Ana")
    walk_in(database, late, WalkIn("Ana", person_id=ana.id), method=Method.PAPER, at=at)
    written = raw(database, "SELECT method, checked_in_at FROM check_in")
    assert [(method, datetime.fromisoformat(str(moment))) for method, moment in written] == [("paper list", at)] * 2


@pytest.mark.parametrize("is_new", [True, False])
def test_a_name_is_needed(database: Database, late: Event, is_new: bool) -> None:
    with pytest.raises(RefusedError, match="Type a name first"):
        walk_in(database, late, WalkIn(" ", "zoe@example.org", is_new=is_new))
    assert set(alive(database).values()) == {0}


def test_the_areas_of_the_event_are_offered_first(database: Database, late: Event) -> None:
    with database.read() as session:
        offered = [area.name for area in areas_offered(session, event_by_id(session, late.id))]
        everything = [area.name for area in spaces.focus_areas(session, late.space_id)]
    assert offered[:2] == ["QA", "Support"]
    assert offered[2:] == [name for name in everything if name not in offered[:2]]
