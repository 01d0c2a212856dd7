"""A workbook of several spaces: the sheet Spaces, what changes elsewhere, and the largest one that there will be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, door, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.models import EventStatus, Method, Space, Track
from mozspaces_desktop.core.pilot_workbook import export_workbook, workbook_name
from tests.conftest import NOW
from tests.core.pilot_workbook import twelve_spaces
from tests.core.pilot_workbook.contract import check
from tests.core.pilot_workbook.workbook_package import places_of


def everything(session: Session) -> Scope:
    """All spaces in the season of the file."""
    [season] = spaces.seasons(session)
    return Scope(tuple(spaces.spaces(session)), Period.of(season))


@pytest.fixture
def two(database: Database) -> Scope:
    """Paris and Auckland, each with an event that Amina came to; Ben came in Paris, too."""
    with database.begin("Set up") as session:
        paris = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        other = spaces.add_space(session, name="Auckland", city="Auckland", country="NZ", tzid="Pacific/Auckland")
        paris.contributors_per_event = 1.33
        amina = people.add_person(session, name="Amina Diallo", email="amina@example.org")
        ben = people.add_person(session, name="Ben Müller")
        for space, track, came in ((paris, Track.TECHNICAL, [amina, ben]), (other, Track.NON_TECHNICAL, [amina])):
            held(session, space, track, came)
    with database.read() as session:
        return everything(session)


def held(session: Session, space: Space, track: Track, came: list[Any]) -> None:
    begins = NOW.replace(day=10)
    fields = EventFields("Evening", begins, begins.replace(hour=19), space.tzid, track, status=EventStatus.CONFIRMED)
    event = add_event(session, space, fields)
    session.flush()
    for person in came:
        door.check_in(session, event, person, method=Method.SEARCH)
    event.status = EventStatus.HELD


def test_the_sheet_spaces_has_a_line_for_each_and_their_total(database: Database, two: Scope, tmp_path: Path) -> None:
    with database.read() as session:
        export_workbook(session, tmp_path / "out.xlsx", two, now=NOW)
    tables = check(tmp_path / "out.xlsx", several=True)
    shown = [(line["Space"], line["Events held"], line["Attendees"]) for line in tables["tblSpaces"]]
    assert shown == [("Auckland", 1, 1), ("Paris", 1, 2), ("Total", 2, 3)]
    actual = {line["Metric"]: line["Actual"] for line in tables["tblHeadline"]}
    assert (actual["Attendees"], actual["Unique attendees"], actual["Newcomers"]) == (3, 2, 3)


def test_it_says_that_it_is_of_several_spaces_and_in_which_time_it_was_made(
    database: Database, two: Scope, tmp_path: Path
) -> None:
    with database.read() as session:
        export_workbook(
            session, tmp_path / "out.xlsx", two, now=NOW, translate=lambda text: text.replace("All", "Toutes")
        )
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book["Dashboard"]["A1"].value == "Toutes spaces: 2014 metrics dashboard"
    assert str(book["Dashboard"]["A3"].value).startswith("Generated 2014-07-31 17:10 UTC by MozSpaces Desktop ")
    meanings = {term: str(meaning) for term, meaning in book["Definitions"].iter_rows(values_only=True)}
    assert meanings["Filters"].startswith("Spaces Auckland, Paris, 2014-")
    name = workbook_name(two.name, two.period.name, NOW.date())
    assert name == "All spaces 2014 pilot metrics 2014-07-31.xlsx"


def test_filters_are_said_above_the_tables_and_on_the_last_sheet(
    database: Database, two: Scope, tmp_path: Path
) -> None:
    with database.begin("Add a coordinator") as session:
        sam = spaces.add_coordinator(session, two.spaces[0], name="Sam", track=Track.TECHNICAL)
    scope = replace(two, track=Track.TECHNICAL, coordinator=sam, focus_area="Coding")
    with database.read() as session:
        export_workbook(session, tmp_path / "out.xlsx", scope, now=NOW)
        export_workbook(session, tmp_path / "track.xlsx", replace(two, track=Track.TECHNICAL), now=NOW)
    check(tmp_path / "out.xlsx", several=True)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    only = "Only track: Technical; Only coordinator: Sam; Only focus area: Coding"
    assert str(book["Dashboard"]["A2"].value).endswith(f"; {only}")
    meanings = {term: str(meaning) for term, meaning in book["Definitions"].iter_rows(values_only=True)}
    assert "Only events of the track Technical. Only events run by Sam. " in meanings["Filters"]
    assert "Only events and contributors in the focus area Coding." in meanings["Filters"]
    tables = check(tmp_path / "track.xlsx", several=True)
    assert [line["Track"] for line in tables["tblEvents"]] == ["Technical"]
    assert {line["Target"] for line in tables["tblHeadline"]} == {None}


def test_no_name_is_in_it_but_where_it_was_asked_for(database: Database, two: Scope, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    with database.read() as session:
        for names in (False, True):
            export_workbook(session, target, two, now=NOW, names=names)
            assert places_of(target, "Amina") == places_of(target, "Ben M") == set(), "nobody of them is a contributor"
        export_workbook(session, target, two, now=NOW, attendance=True)
    assert places_of(target, "Amina") == places_of(target, "amina@example.org") == {"Attendance"}


@pytest.fixture(scope="module")
def largest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of twelve spaces, with everything in it."""
    folder = tmp_path_factory.mktemp("largest")
    twelve_spaces.make_file(folder / "data.sqlite")
    fixed = clock.fixed_clock(twelve_spaces.NOW)
    with Database.open(folder / "data.sqlite", clock=fixed) as database, database.read() as session:
        scope = everything(session)
        target = folder / workbook_name(scope.name, scope.period.name, twelve_spaces.NOW.date())
        export_workbook(session, target, scope, now=twelve_spaces.NOW, names=True, attendance=True)
    return target


def test_twelve_spaces_come_to_the_hypothesis(largest: Path) -> None:
    tables = check(largest, names=True, attendance=True, several=True)
    assert len(tables["tblEvents"]) == 12 * 96
    assert len(tables["tblAttendance"]) == 12 * 96 * 50
    *lines, total = tables["tblSpaces"]
    assert len(lines) == 12
    assert (total["Events held"], total["Event target"]) == (1_152, 1_152)
    assert (total["New active contributors"], total["Contributor target"]) == (1_152, 12 * 96 * 1)
    assert total["% of target 2"] == 1
    assert [line["Events held"] for line in tables["tblTrack"]] == [576, 576, 1_152]
