from __future__ import annotations

from datetime import date, timedelta

import pytest

from mozspaces_desktop.core import contributions, follow_ups, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.follow_ups import Waiting
from mozspaces_desktop.core.models import FollowUp, Person, Space, Stage
from mozspaces_desktop.core.needs import NeedKind, needs_of
from mozspaces_desktop.core.rows import retire, row
from tests.conftest import SteppingClock

TODAY = date(2014, 7, 31)
THREE_WEEKS_AGO = date(2014, 7, 10)


@pytest.fixture
def amina(database: Database, paris: Space) -> Person:
    """Interested in Coding since three weeks ago."""
    with database.begin("Add") as session:
        person = people.add_person(session, name=" Amina\nDiallo", email="a@x.org")
        session.flush()
        area = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, person, area, Stage.INTERESTED, THREE_WEEKS_AGO)
        return person


def waiting(database: Database, space: Space, **options: int) -> list[Waiting]:
    with database.read() as session:
        found = follow_ups.follow_up_list(session, space, **options)
        needed = [need.person_id for need in needs_of(session, space) if need.kind is NeedKind.FOLLOW_UP]
    assert options or set(needed) == {one.person_id for one in found}
    return found


def write_to(database: Database, space: Space, person: Person, day: date, note: str = "") -> str:
    with database.begin("Note") as session:
        return follow_ups.note_follow_up(session, space, row(session, Person, person.id), day, note).id


def test_who_showed_interest_three_weeks_ago_waits(database: Database, paris: Space, amina: Person) -> None:
    assert waiting(database, paris) == [
        Waiting(amina.id, "Amina Diallo", "a@x.org", "Coding", Stage.INTERESTED, THREE_WEEKS_AGO, None, 21)
    ]


def test_who_was_written_to_is_left_in_peace_for_three_weeks(
    database: Database, paris: Space, amina: Person, ticking: SteppingClock
) -> None:
    note_id = write_to(database, paris, amina, TODAY, "  asked about\tRust ")
    assert waiting(database, paris) == []
    ticking.moment += timedelta(days=20)
    assert waiting(database, paris) == []
    ticking.moment += timedelta(days=1)
    [again] = waiting(database, paris)
    assert (again.written, again.days) == (TODAY, 42)
    with database.begin("Take back") as session:
        retire(session, [row(session, FollowUp, note_id)])
    [never] = waiting(database, paris)
    assert never.written is None


def test_what_another_space_wrote_does_not_count(database: Database, paris: Space, amina: Person) -> None:
    with database.begin("Add space") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    write_to(database, berlin, amina, TODAY)
    assert len(waiting(database, paris)) == 1
    assert waiting(database, berlin) == []


def test_the_furthest_come_first_and_no_more_than_wanted(database: Database, paris: Space, amina: Person) -> None:
    with database.begin("Add") as session:
        bo = people.add_person(session, name="Bo")
        session.flush()
        area = spaces.focus_areas(session, paris.id)[1]
        contributions.reach_stage(session, paris, bo, area, Stage.FIRST_CONTRIBUTION, THREE_WEEKS_AGO)
    assert [one.name for one in waiting(database, paris)] == ["Bo", "Amina Diallo"]
    assert [one.name for one in waiting(database, paris, limit=1)] == ["Bo"]


def test_what_was_written_is_read_latest_first(database: Database, paris: Space, amina: Person) -> None:
    write_to(database, paris, amina, THREE_WEEKS_AGO)
    write_to(database, paris, amina, TODAY, "  asked about\tRust ")
    with database.read() as session:
        found = follow_ups.follow_ups_of(session, paris.id, amina.id)
        assert [(one.on_date, one.note, one.by) for one in found] == [
            (TODAY, "asked about Rust", "Camille"),
            (THREE_WEEKS_AGO, "", "Camille"),
        ]


@pytest.mark.parametrize(
    ("today", "since"),
    [
        (date(2014, 7, 31), date(2014, 5, 1)),
        (date(2014, 5, 3), date(2014, 4, 19)),
        (date(2013, 12, 31), date(2013, 10, 2)),
    ],
    ids=("the season", "two weeks at least", "no season"),
)
def test_how_far_back_is_asked(database: Database, paris: Space, today: date, since: date) -> None:
    with database.read() as session:
        assert follow_ups.asked_since(session, today) == since
