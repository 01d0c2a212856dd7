from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from mozspaces_desktop.core import contributions, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Person, Space, Stage, Track
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.rows import row


@pytest.fixture
def people(database: Database) -> list[Person]:
    with database.begin("People") as session:
        return [add_person(session, name=name) for name in ("Amina Diallo", "José", "田中 太郎")]


@pytest.fixture
def evening(database: Database, paris: Space, at_paris: Callable[..., datetime]) -> Event:
    start = at_paris(2014, 7, 31, 19)
    with database.begin("Event") as session:
        said = EventFields("Rust", start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        return add_event(session, paris, said)


def reach(database: Database, paris: Space, person: Person, stage: Stage, area: str = "Coding") -> None:
    with database.begin("Reach") as session:
        focus_area = next(one for one in spaces.focus_areas(session, paris.id) if one.name == area)
        contributions.reach_stage(
            session, paris, person, focus_area, stage, date(2014, 7, 31), evidence=" https://example.org/1 "
        )


def serials(database: Database) -> list[tuple[str, int]]:
    with database.read() as session:
        query = "SELECT p.name, s.serial FROM pseudonym s JOIN person p ON p.id = s.person_id ORDER BY s.serial"
        return [tuple(line) for line in session.connection().exec_driver_sql(query)]


def test_who_becomes_active_gets_a_number_once(database: Database, paris: Space, people: list[Person]) -> None:
    reach(database, paris, people[2], Stage.INTERESTED)
    assert serials(database) == []
    reach(database, paris, people[1], Stage.ACTIVE)
    reach(database, paris, people[0], Stage.ACTIVE)
    reach(database, paris, people[1], Stage.ACTIVE, "QA")
    assert serials(database) == [("José", 1), ("Amina Diallo", 2)]


def test_the_evidence_is_kept_on_one_line(database: Database, paris: Space, people: list[Person]) -> None:
    reach(database, paris, people[0], Stage.FIRST_CONTRIBUTION)
    with database.read() as session:
        stored = session.connection().exec_driver_sql("SELECT stage, on_date, evidence FROM contribution").all()
    assert stored == [("first contribution", "2014-07-31", "https://example.org/1")]


def test_a_stage_is_corrected_and_taken_back(
    database: Database, paris: Space, people: list[Person], evening: Event
) -> None:
    reach(database, paris, people[0], Stage.INTERESTED)
    with database.begin("Change") as session:
        [reached] = contributions.contributions_of(session, paris.id, people[0].id)
        quality = next(one for one in spaces.focus_areas(session, paris.id) if one.name == "QA")
        contributions.change_stage(
            session,
            reached,
            focus_area=quality,
            stage=Stage.ACTIVE,
            on_date=date(2014, 7, 1),
            event=evening,
            evidence=" https://example.org/\n2",
        )
    with database.read() as session:
        [changed] = contributions.contributions_of(session, paris.id, people[0].id)
        assert (changed.focus_area_id, changed.stage, changed.on_date) == (quality.id, Stage.ACTIVE, date(2014, 7, 1))
        assert (changed.event_id, changed.evidence) == (evening.id, "https://example.org/ 2")
    assert serials(database) == [("Amina Diallo", 1)]
    with database.begin("Take back") as session:
        [reached] = contributions.contributions_of(session, paris.id, people[0].id)
        contributions.change_stage(
            session,
            reached,
            focus_area=quality,
            stage=Stage.INTERESTED,
            on_date=date(2014, 7, 1),
            event=None,
            evidence="",
        )
        assert reached.event_id is None
        contributions.take_back_stage(session, reached)
    with database.read() as session:
        assert contributions.contributions_of(session, paris.id, people[0].id) == []


def test_the_latest_contribution_is_read_first(database: Database, paris: Space, people: list[Person]) -> None:
    with database.begin("Reach") as session:
        area = spaces.focus_areas(session, paris.id)[0]
        for stage, day in ((Stage.FIRST_CONTRIBUTION, 20), (Stage.INTERESTED, 3), (Stage.ACTIVE, 30)):
            contributions.reach_stage(session, paris, people[0], area, stage, date(2014, 6, day))
    with database.read() as session:
        found = contributions.contributions_of(session, paris.id, people[0].id)
        assert [one.stage for one in found] == [Stage.ACTIVE, Stage.FIRST_CONTRIBUTION, Stage.INTERESTED]


def test_recorded_totals_are_replaced_and_undone(database: Database, evening: Event) -> None:
    for attendees, guests in ((12, None), (14, 3)):
        with database.begin("Record") as session:
            contributions.record_totals(session, evening, attendees=attendees, guests=guests, newcomers=0)
    query = 'SELECT attendees, guests, newcomers, "returning" FROM recorded_totals WHERE retired_at IS NULL'
    with database.read() as session:
        assert session.connection().exec_driver_sql(query).all() == [(14, 3, 0, None)]
    database.undo()
    with database.read() as session:
        assert session.connection().exec_driver_sql(query).all() == [(12, None, 0, None)]


@pytest.mark.parametrize(
    "totals", [{"attendees": -1}, {"attendees": 3, "guests": 4}, {"attendees": 3, "newcomers": -1}]
)
def test_totals_that_do_not_fit_are_refused(database: Database, evening: Event, totals: dict[str, int]) -> None:
    with pytest.raises(RefusedError, match="“Rust” do not fit"), database.begin("Record") as session:
        contributions.record_totals(session, evening, **totals)


def test_a_row_that_is_not_there_is_a_sentence(database: Database) -> None:
    with database.read() as session, pytest.raises(RefusedError, match="no longer in the file"):
        row(session, Person, "nobody")
