from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, select

from mozspaces_desktop.core import door, labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.imports import ImportResult, Progress, silent
from mozspaces_desktop.core.models import Event, EventStatus, Method, Person, Registration, Space, Track
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.signups.lists import SignupList
from mozspaces_desktop.core.signups.plan import Effect, apply_import, plan_import
from mozspaces_desktop.core.signups.reader import read_signups
from mozspaces_desktop.core.tickets import make_codes
from tests.conftest import NOW
from tests.core.signups.conftest import Reader

DATA = Path(__file__).parents[2] / "data" / "signups"
HEADER = "Order #,Name,Email,Quantity,Attendee Status,Barcode #,Ticket Type"
"""Of Eventbrite, by its looks."""

MakeEvent = Callable[[str], Event]
Counts = tuple[int, int, int, int]


@pytest.fixture
def make_event(database: Database, paris: Space) -> MakeEvent:
    def making(title: str) -> Event:
        with database.begin("Add") as session:
            end = NOW + timedelta(hours=2)
            fields = EventFields(title, NOW, end, paris.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
            return add_event(session, paris, fields)

    return making


@pytest.fixture
def tonight(make_event: MakeEvent) -> Event:
    return make_event("Tonight")


def run(database: Database, evening: Event, signups: SignupList, progress: Progress = silent) -> ImportResult:
    with database.begin(labels.IMPORT_SIGNUPS, file="list.csv") as session:
        return apply_import(session, plan_import(session, evening, signups), progress=progress)


def counts(result: ImportResult) -> Counts:
    return result.added, result.updated, result.unchanged, result.skipped


def registered(database: Database, evening: Event) -> list[tuple[str, str | None, int, str | None]]:
    """By plain SQL: name, address, seats and ticket of everybody registered, in the order of their names."""
    query = """
        SELECT p.name, p.email, r.seats, r.ticket_code FROM registration r JOIN person p ON p.id = r.person_id
        WHERE r.event_id = ? AND r.retired_at IS NULL AND p.retired_at IS NULL ORDER BY p.name, p.email
    """
    with closing(sqlite3.connect(database.path)) as connection:
        return connection.execute(query, (evening.id,)).fetchall()


def number_of_people(database: Database) -> int:
    with closing(sqlite3.connect(database.path)) as connection:
        return int(connection.execute("SELECT count(*) FROM person WHERE retired_at IS NULL").fetchone()[0])


def check_in(database: Database, evening: Event, name: str) -> None:
    with database.begin(labels.CHECK_IN, name=name) as session:
        person = session.scalars(select(Person).where(Person.name == name)).one()
        door.check_in(session, row(session, Event, evening.id), person, method=Method.SEARCH)


def test_the_first_import(database: Database, tonight: Event, read: Reader) -> None:
    found = read(
        HEADER, "1,Ana,a@example.com,3,Attending,11,", "2,Bo,b@example.com,1,Refunded,12,", "3,Ivy,,,Attending,,"
    )
    result = run(database, tonight, found)
    assert counts(result) == (2, 0, 0, 1)
    assert [(problem.where, str(problem.reason)) for problem in result.problems] == [
        ("row 3", "The list says “Refunded”.")
    ]
    assert registered(database, tonight) == [("Ana", "a@example.com", 3, "11"), ("Ivy", None, 1, None)]


@pytest.mark.parametrize("path", sorted(DATA.glob("*.?sv")), ids=lambda path: path.stem)
def test_the_same_list_again_changes_nothing(database: Database, tonight: Event, path: Path) -> None:
    found = read_signups(path)
    first = run(database, tonight, found)
    people = number_of_people(database)
    assert (first.added, people) == (len(found.signups), len(found.signups))
    again = run(database, tonight, read_signups(path))
    assert counts(again) == (0, 0, first.added, first.skipped)
    assert number_of_people(database) == people
    assert database.undo_label() == Sentence(labels.IMPORT_SIGNUPS, file="list.csv")
    database.undo()
    assert registered(database, tonight) == []


def test_a_plan_changes_nothing_and_tells_all(database: Database, tonight: Event, read: Reader) -> None:
    with database.begin("Add") as session:
        add_person(session, name="Bo Li", email="BO@example.com")
    found = read(HEADER, "1,Ana,a@example.com,1,Attending,,", "2,Bo Li,bo@example.com,1,Attending,,", ",,,,,,x")
    with database.read() as session:
        plan = plan_import(session, tonight, found)
    assert [(item.signup.name, item.effect) for item in plan.items] == [
        ("Ana", Effect.NEW_PERSON),
        ("Bo Li", Effect.NEW_REGISTRATION),
    ]
    assert plan.count(Effect.NEW_PERSON, Effect.NEW_REGISTRATION) == 2
    assert [item.row for item in plan.left_out] == [4]
    assert registered(database, tonight) == []


def test_a_plan_that_is_out_of_date_is_made_anew(database: Database, tonight: Event, read: Reader) -> None:
    found = read("Name,Email", "Ana,a@example.com")
    with database.read() as session:
        plan = plan_import(session, tonight, found)
    run(database, tonight, found)
    with database.begin(labels.IMPORT_SIGNUPS, file="list.csv") as session:
        assert counts(apply_import(session, plan)) == (0, 0, 1, 0)


def test_a_later_list_brings_up_to_date(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,11,", "2,Bo,b@example.com,1,Attending,12,"))
    later = read(HEADER, "1,Ana,A@example.com,4,Attending,11,", "2,Bo,b@example.com,1,Attending,99,")
    assert counts(run(database, tonight, later)) == (0, 2, 0, 0)
    assert registered(database, tonight) == [("Ana", "a@example.com", 4, "11"), ("Bo", "b@example.com", 1, "99")]


def test_all_tickets_of_an_order_are_kept(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,12,"))
    both = read(HEADER, "1,Ana,a@example.com,1,Attending,12,", "1,Ana,a@example.com,1,Attending,13,")
    run(database, tonight, both)
    assert registered(database, tonight) == [("Ana", "a@example.com", 2, "12\n13")]
    assert counts(run(database, tonight, both)) == (0, 0, 1, 0)
    one = read(HEADER, "1,Ana,a@example.com,2,Attending,13,")
    assert counts(run(database, tonight, one)) == (0, 0, 1, 0), "the other one still means her"


def test_one_of_several_tickets_is_passed_on(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,11,", "1,Ana,a@example.com,1,Attending,12,"))
    later = read(HEADER, "1,Ana,a@example.com,1,Attending,11,", "1,Bo,b@example.com,1,Attending,12,")
    assert counts(run(database, tonight, later)) == (1, 1, 0, 0)
    assert registered(database, tonight) == [("Ana", "a@example.com", 1, "11"), ("Bo", "b@example.com", 1, "12")]
    assert counts(run(database, tonight, later)) == (0, 0, 2, 0)


def test_a_code_of_ours_survives_every_list(database: Database, tonight: Event, read: Reader) -> None:
    without = read("Name,Email", "Ana,a@example.com")
    run(database, tonight, without)
    with database.begin(labels.MAKE_CODES, title="Tonight") as session:
        assert make_codes(session, tonight) == 1
    ((_, _, _, ours),) = registered(database, tonight)
    assert counts(run(database, tonight, without)) == (0, 0, 1, 0)
    for codes in ("11", "12"):
        found = read("Name,Email,Ticket code", f"Ana,a@example.com,{codes}", "Bo,b@example.com,99")
        run(database, tonight, found)
        assert registered(database, tonight)[0][3] == f"{ours}\n{codes}"
        assert counts(run(database, tonight, found)) == (0, 0, 2, 0)


def test_a_refund_takes_the_registration_back(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,11,", "2,Bo,b@example.com,1,Attending,12,"))
    refunded = read(HEADER, "1,Ana,a@example.com,1,Refunded,11,", "2,Bo,b@example.com,1,Attending,12,")
    result = run(database, tonight, refunded)
    assert (counts(result), [problem.where for problem in result.problems]) == ((0, 1, 1, 0), ["row 2"])
    assert [name for name, *_ in registered(database, tonight)] == ["Bo"]
    assert counts(run(database, tonight, refunded)) == (0, 0, 1, 1)
    back = read(HEADER, "1,Ana,a@example.com,1,Attending,11,")
    assert counts(run(database, tonight, back)) == (1, 0, 0, 0)


def test_a_refund_of_somebody_who_came(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,11,"))
    check_in(database, tonight, "Ana")
    result = run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Refunded,11,"))
    assert counts(result) == (0, 0, 0, 1)
    assert [str(problem.reason) for problem in result.problems] == [
        "The list says “Refunded”.",
        "Ana is checked in, so the registration stays.",
    ]
    assert [name for name, *_ in registered(database, tonight)] == ["Ana"]


def test_another_sites_refund_is_not_this_ones(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,11,"))
    luma = read("api_id,name,email,approval_status", "g1,Ana,a@example.com,invited")
    assert counts(run(database, tonight, luma)) == (0, 0, 0, 1)
    assert len(registered(database, tonight)) == 1


def test_signed_up_at_two_sites(database: Database, tonight: Event, read: Reader) -> None:
    eventbrite = read(HEADER, "1,Ana,a@example.com,3,Attending,11,")
    luma = read("api_id,name,email,approval_status", "g1,Ana,a@example.com,approved")
    assert counts(run(database, tonight, eventbrite)) == (1, 0, 0, 0)
    assert counts(run(database, tonight, luma)) == (0, 1, 0, 0)
    assert counts(run(database, tonight, luma)) == (0, 0, 1, 0)
    assert counts(run(database, tonight, eventbrite)) == (0, 0, 1, 0)
    assert registered(database, tonight) == [("Ana", "a@example.com", 3, "11\ng1")]


def test_a_person_comes_back_to_another_event(database: Database, make_event: MakeEvent, read: Reader) -> None:
    first, second = make_event("First"), make_event("Second")
    run(database, first, read("Name,Email", "Ana Reyes,Ana@Example.com", "Bo,"))
    run(database, second, read("Name,Email", "ana reyes,ana@example.com", "Bo,"))
    assert registered(database, second) == [("Ana Reyes", "Ana@Example.com", 1, None), ("Bo", None, 1, None)]
    assert number_of_people(database) == 3, "Ana is one; by the name alone the Bos are two"


def test_a_family_shares_an_address(database: Database, make_event: MakeEvent, read: Reader) -> None:
    first, second = make_event("First"), make_event("Second")
    run(database, first, read("Name,Email", "Peter Jones,jones@example.com"))
    both = read("Name,Email", "Andrea Zulu,jones@example.com")
    assert counts(run(database, second, both)) == (1, 0, 0, 0)
    assert registered(database, second) == [("Andrea Zulu", None, 1, None)]
    assert counts(run(database, second, both)) == (0, 0, 1, 0)


def test_a_walk_in_is_not_made_twice(database: Database, tonight: Event, read: Reader) -> None:
    with database.begin("Walk in") as session:
        door.walk_in(session, row(session, Event, tonight.id), name="Ana Reyes")
    assert counts(run(database, tonight, read("Name,Email", "Ana Reyes,a@example.com"))) == (1, 0, 0, 0)
    assert registered(database, tonight) == [("Ana Reyes", "a@example.com", 1, None)]
    assert number_of_people(database) == 1


def test_a_name_that_comes_later(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read("Name,Email", ",jdoe1@example.com"))
    assert registered(database, tonight)[0][0] == "jdoe1"
    assert counts(run(database, tonight, read("Name,Email", "Jane Roe,jdoe1@example.com"))) == (0, 1, 0, 0)
    assert registered(database, tonight) == [("Jane Roe", "jdoe1@example.com", 1, None)]
    assert counts(run(database, tonight, read("Name,Email", ",jdoe1@example.com"))) == (0, 0, 1, 0)


def test_a_ticket_that_was_passed_on(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,11,"))
    result = run(database, tonight, read(HEADER, "1,Bo,b@example.com,1,Attending,11,"))
    assert counts(result) == (1, 1, 0, 0)
    assert [str(problem.reason) for problem in result.problems] == ["The ticket is Bo's now."]
    assert registered(database, tonight) == [("Bo", "b@example.com", 1, "11")]


def test_a_ticket_of_another_site_is_not_this_ones_to_pass_on(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read(HEADER, "1,Ana,a@example.com,1,Attending,11,"))
    assert counts(run(database, tonight, read("Name,Email,Ticket code", "Bo,b@example.com,11"))) == (1, 0, 0, 0)
    assert registered(database, tonight) == [("Ana", "a@example.com", 1, "11"), ("Bo", "b@example.com", 1, "11")]


def test_a_later_list_says_when_they_signed_up(database: Database, tonight: Event, read: Reader) -> None:
    run(database, tonight, read("Name,Email", "Ana,a@example.com"))
    said = read("Name,Email,Registered on", "Ana,a@example.com,2014-07-01T10:00:00Z")
    assert counts(run(database, tonight, said)) == (0, 1, 0, 0)
    assert counts(run(database, tonight, said)) == (0, 0, 1, 0)
    with database.read() as session:
        assert session.scalars(select(Registration.registered_at)).all() == [datetime(2014, 7, 1, 10, tzinfo=UTC)]


def test_two_namesakes_stay_two(database: Database, tonight: Event, read: Reader) -> None:
    found = read("Name,Email", "Ana,a@example.com", "Ana,b@example.com", "Ana,")
    assert counts(run(database, tonight, found)) == (3, 0, 0, 0)
    assert counts(run(database, tonight, found)) == (0, 0, 3, 0)


def test_when_they_signed_up(database: Database, tonight: Event, read: Reader) -> None:
    """A list's own offset counts; without one it is the wall clock of the event, two hours before UTC in summer."""
    run(database, tonight, read("Timestamp,Name", "2014-07-01 10:00:00,Ana", "2014-07-01T10:00:00Z,Bo", ",Cy"))
    with database.read() as session:
        moments = session.execute(
            select(Person.name, Registration.registered_at).join(Person, Person.id == Registration.person_id)
        )
        assert {row.name: row.registered_at for row in moments} == {
            "Ana": datetime(2014, 7, 1, 8, tzinfo=UTC),
            "Bo": datetime(2014, 7, 1, 10, tzinfo=UTC),
            "Cy": None,
        }


class _CancelledError(Exception):
    pass


def test_progress_and_cancel(database: Database, tonight: Event, read: Reader) -> None:
    found = read("Name,Email", *(f"Person {place},p{place}@example.com" for place in range(1200)))
    seen: list[tuple[int, int]] = []

    def cancelling(done: int, total: int) -> None:
        seen.append((done, total))
        if done >= 1000:
            raise _CancelledError

    with pytest.raises(_CancelledError):
        run(database, tonight, found, cancelling)
    assert seen == [(0, 1200), (500, 1200), (1000, 1200)]
    assert (registered(database, tonight), number_of_people(database)) == ([], 0)
    assert run(database, tonight, found, lambda done, total: seen.append((done, total))).added == 1200
    assert seen[-1] == (1200, 1200)


@contextmanager
def statements() -> Iterator[list[str]]:
    """The reading statements that are sent to any database."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.lstrip().startswith("SELECT"):
            sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_no_query_for_each_row(database: Database, tonight: Event, read: Reader) -> None:
    found = read("Name,Email", *(f"Person {place},p{place}@example.com" for place in range(1000)))
    run(database, tonight, found)
    with statements() as sent:
        assert run(database, tonight, found).unchanged == 1000
    assert 0 < len(sent) < 25
