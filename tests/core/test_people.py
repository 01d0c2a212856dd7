from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from mozspaces_desktop.core import door, people, people_search
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Event, Method, Registration
from mozspaces_desktop.core.rows import row
from tests.core.people_hands import add, register


@pytest.mark.parametrize("name", ["", "  \t\n ", "\u3000"])
def test_a_person_needs_a_name(database: Database, name: str) -> None:
    with pytest.raises(RefusedError, match="name"), database.begin("Add") as session:
        people.add_person(session, name=name)


@pytest.mark.parametrize(
    ("meant", "who"),
    [
        ("AMINA diallo", "Amina Diallo"),
        ("A@Example.org", "Amina Diallo"),
        ("zoé", "Zoe"),
    ],
)
def test_who_is_meant(database: Database, meant: str, who: str) -> None:
    add(database, "Amina Diallo-Ba", "Zoe", **{"Amina Diallo": "a@example.org"})
    with database.read() as session:
        person = people.person_meant(session, meant)
        assert person.name == who
        assert people.person_meant(session, person.id) is person


def test_of_two_with_one_name_the_registered_one_is_meant(database: Database, tonight: Event) -> None:
    with database.begin("Set up") as session:
        for email in ("one@example.org", "two@example.org"):
            people.add_person(session, name="Ana Silva", email=email)
        session.flush()
        second = people.person_meant(session, "two@example.org")
        register(session, tonight, second)
    with database.read() as session:
        assert people.person_meant(session, "ana silva", event_id=tonight.id).email == "two@example.org"
        with pytest.raises(RefusedError, match="2 people"):
            people.person_meant(session, "ana silva")
        with pytest.raises(RefusedError, match="Nobody"):
            people.person_meant(session, "ana")


def test_nobody_is_meant_by_nothing(database: Database, tonight: Event) -> None:
    add(database, "Amina")
    with database.read() as session:
        with pytest.raises(RefusedError, match="Nobody called"):
            people.person_meant(session, " ")
        with pytest.raises(RefusedError, match="no longer in the file"):
            people_search.person_found(session, "no key", event_id=tonight.id)


def test_saying_the_same_of_somebody_changes_nothing(database: Database) -> None:
    add(database, **{"Amina Diallo": "a@example.org"})
    before = database.undo_label()
    with database.begin("Change") as session:
        person = people.person_meant(session, "Amina Diallo")
        people.change_person(session, person, name=" Amina  Diallo", email=" a@example.org ")
    assert database.undo_label() == before


def test_those_with_one_address(database: Database, at_paris: Callable[..., datetime]) -> None:
    with database.begin("Set up") as session:
        people.add_person(session, name="Mother", email="Family@Example.org")
        people.add_person(session, name="Daughter", email="family@example.org ")
        people.add_person(session, name="Other", email="amily@example.org")
    with database.read() as session:
        assert [person.name for person in people.people_with_email(session, "FAMILY@example.org")] == [
            "Mother",
            "Daughter",
        ]


def test_the_rows_about_a_person_lead_to_their_events(database: Database, tonight: Event) -> None:
    """For the history: everything, what was taken back too, and nothing of anybody else."""
    with database.begin("Come") as session:
        amina, jose = (people.add_person(session, name=name) for name in ("Amina Diallo", "José"))
        session.flush()
        register(session, tonight, amina)
        register(session, tonight, jose)
        event = row(session, Event, tonight.id)
        came = [door.check_in(session, event, person, method=Method.SEARCH).check_in for person in (amina, jose)]
    with database.begin("Undo") as session:
        door.undo_check_in(session, came[0].id)
    with database.read() as session:
        registrations = session.query(Registration).filter_by(person_id=amina.id).all()
        about = people.rows_about(session, amina.id)
    assert about == {amina.id: None, registrations[0].id: tonight.id, came[0].id: tonight.id}
