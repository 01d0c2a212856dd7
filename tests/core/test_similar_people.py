from __future__ import annotations

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.similar_people import likeness, similar_people


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Amina Diallo", "diallo AMINA"),
        ("Amina Diallo", "Amina Dialo"),
        ("Amina Diallo", "Amnia Diallo"),
        ("Hélène Dubois", "helene dubois"),
        ("Ana-María Peña", "Ana Maria Pena"),
        ("Juan García", "Juan García López"),
        ("Amina Fatou Diallo", "Amina Diallo"),
        ("田中太郎", "田中 太郎"),
        ("Ana-María Peña", "Anamaria Pena"),
        ("Jörg Müller", "Joerg Mueller"),
        ("Greta Mueller", "Greta Müller"),
        ("Ivan Petrov", "Петров Иван"),
        ("Yulia Khrushcheva", "Юлия Хрущёва"),
        ("Giorgos Papadopoulos", "Γιώργος Παπαδόπουλος"),
        ("Ana Silva", "Anna Silva"),
        ("Mohamed Ba", "Mohammed Ba"),
        ("Sean O'Brien", "Sean Obrien"),
        ("Jean-Luc Picard", "jean luc picard"),
        ("Zoé", "zoe"),
    ],
)
def test_names_that_may_be_one_person(database: Database, tonight: Event, name: str, other: str) -> None:
    assert likeness(name, other) == likeness(other, name) > 0
    with database.begin("Add") as session:
        people.add_person(session, name=other)
        people.add_person(session, name="Somebody Else")
    with database.read() as session:
        assert [one.name for one in similar_people(session, name, None, event_id=tonight.id)] == [other]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Amina Diallo", "Aminata Dialo"),
        ("Amina Diallo", "Amina Diop"),
        ("Amina Diallo", "Amina"),
        ("Maria Rossi", "Mario Rossi"),
        ("Daniel Weber", "Daniela Weber"),
        ("Lena Klein", "Lana Klein"),
        ("Martin", "Martin Dubois"),
        ("Amina Diallo Ba", "Amina"),
        ("Petrov Ivan", "Petrova Ivan"),
        ("Anna Kowalski", "Anna Kowalska"),
        ("Amnia Dialo", "Amina Diallo"),
        ("Ian Smith", "Jan Smith"),
        ("Ana Maria Silva", "Ana Clara Silva"),
        ("田中太郎", "田中花子"),
        ("Иван Петров", "Юлия Петрова"),
        ("?!", "..."),
    ],
)
def test_names_of_two_people(database: Database, tonight: Event, name: str, other: str) -> None:
    assert likeness(name, other) == likeness(other, name) == 0
    with database.begin("Add") as session:
        people.add_person(session, name=other)
    with database.read() as session:
        assert similar_people(session, name, None, event_id=tonight.id) == []


def test_who_has_the_same_address_comes_first(database: Database, tonight: Event) -> None:
    with database.begin("Add") as session:
        for name, email in (
            ("Amina Diallo", None),
            ("Amina Dialo", "A@example.org"),
            ("Fatou Diallo", "a@example.org"),
        ):
            people.add_person(session, name=name, email=email)
    with database.read() as session:
        found = similar_people(session, "amina diallo", " a@Example.org", event_id=tonight.id)
        assert [one.name for one in found] == ["Amina Dialo", "Amina Diallo", "Fatou Diallo"]
        assert len(similar_people(session, "amina diallo", "a@example.org", event_id=tonight.id, limit=2)) == 2
