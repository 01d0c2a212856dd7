from __future__ import annotations

from datetime import timedelta

import pytest

from mozspaces_desktop.core import door, duplicates, people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Method, Person, Space, Track
from mozspaces_desktop.core.rows import retire, row
from tests.conftest import NOW

OTHERS = ("José García", "Łukasz Nowak", "Mary Smith", "John Smith", "田中 太郎")


@pytest.fixture
def twice(database: Database) -> tuple[Person, Person]:
    """Amina, in the file twice, among others."""
    return add(database, ("Amina Diallo", "amina@example.org"), ("Amina Dialo", None), *((one, None) for one in OTHERS))


def add(database: Database, *said: tuple[str, str | None]) -> tuple[Person, Person]:
    with database.begin("Add") as session:
        one, other, *_ = [people.add_person(session, name=name, email=email) for name, email in said]
    return one, other


def offered(database: Database, limit: int = 200) -> list[tuple[str, str, list[str]]]:
    with database.read() as session:
        found = duplicates.likely_duplicates(session, limit=limit)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    return [(one.person.name, one.other.name, [str(reason) for reason in one.reasons]) for one in found]


def test_who_is_likely_in_the_file_twice_is_offered(database: Database, twice: tuple[Person, Person]) -> None:
    assert offered(database) == [("Amina Diallo", "Amina Dialo", ["Similar names"])]


@pytest.mark.parametrize(
    ("emails", "reasons"),
    [
        (("a@example.org", "A@Example.org"), ["The same name", "The same e-mail address"]),
        (("amina.d@example.org", "amina.dd@example.org"), ["The same name", "Similar e-mail addresses"]),
        (("amina@home.example", "office@work.example"), ["The same name", "Different e-mail addresses"]),
    ],
)
def test_what_is_known_of_the_addresses_is_said(
    database: Database, emails: tuple[str, str], reasons: list[str]
) -> None:
    add(database, *(("Amina Diallo", email) for email in emails))
    assert offered(database) == [("Amina Diallo", "Amina Diallo", reasons)]


def test_an_address_makes_a_pair_of_names_that_may_be_one_persons(database: Database) -> None:
    add(database, ("Ami", "a@example.org"), ("A. Diallo", "a@example.org"))
    assert offered(database) == [("Ami", "A. Diallo", ["Similar names", "The same e-mail address"])]


def test_a_family_with_one_address_is_offered_with_what_speaks_against_it(database: Database) -> None:
    add(database, ("Amina Diallo", "diallo@example.org"), ("Ousmane Diallo", "diallo@example.org"))
    assert offered(database) == [("Amina Diallo", "Ousmane Diallo", ["Different names", "The same e-mail address"])]


def test_pairs_that_were_told_apart_are_not_offered_again(database: Database, twice: tuple[Person, Person]) -> None:
    one, other = twice
    with database.begin("Say") as session:
        said = duplicates.say_different(session, other.id, one.id)
    with database.begin("Say") as session:
        assert duplicates.say_different(session, one.id, other.id).id == said.id
    assert offered(database) == []
    database.undo()
    assert len(offered(database)) == 1
    with pytest.raises(RefusedError, match="two different people"), database.begin("Say") as session:
        duplicates.say_different(session, one.id, one.id)


def test_who_is_gone_is_not_offered(database: Database, twice: tuple[Person, Person]) -> None:
    with database.begin("Retire") as session:
        retire(session, [row(session, Person, twice[1].id)])
    assert offered(database) == []


def test_two_who_were_in_together_are_two_people(
    database: Database, paris: Space, twice: tuple[Person, Person]
) -> None:
    add(database, ("Zoë Quist", "zoe@example.org"), ("Zoë Quist", "zoe@example.org"))
    assert len(offered(database)) == 2
    with database.begin("Check in") as session:
        said = EventFields("Rust", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        event = add_event(session, paris, said)
        for name in ("Amina Diallo", "Amina Dialo"):
            door.check_in(session, event, people.person_meant(session, name), method=Method.SEARCH)
        for person in people.people_with_email(session, "zoe@example.org"):
            door.check_in(session, event, person, method=Method.SEARCH)
    reasons = ["The same name", "The same e-mail address", "Both were checked in to the same event"]
    assert offered(database) == [("Zoë Quist", "Zoë Quist", reasons)]


def test_the_likeliest_come_first_and_no_more_than_wanted(database: Database, twice: tuple[Person, Person]) -> None:
    add(database, ("Zoë Quist", "zoe@example.org"), ("Zoë Quist", "zoe@example.org"))
    assert [one for one, _, _ in offered(database)] == ["Zoë Quist", "Amina Diallo"]
    assert [one for one, _, _ in offered(database, limit=1)] == ["Zoë Quist"]


def test_the_work_is_told_and_may_be_stopped(database: Database, twice: tuple[Person, Person]) -> None:
    told: list[tuple[int, int]] = []
    with database.read() as session:
        duplicates.likely_duplicates(session, progress=lambda done, total: told.append((done, total)))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > 0


def test_a_name_as_long_as_a_book_is_compared_by_its_beginning(database: Database) -> None:
    add(database, ("Amina Diallo " * 100_000, None), ("Amina\ud800 Diallo", None))
    assert offered(database) == []
