from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from mozspaces_desktop.core import door, people, people_search, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event, delete_event
from mozspaces_desktop.core.models import Event, Method, Person, Registration, Space, Track
from mozspaces_desktop.core.rows import retire, row
from tests.conftest import NOW


def event_in(session: Session, space: Space, title: str, start: datetime) -> Event:
    said = EventFields(title, start, start + timedelta(hours=2), space.tzid, Track.TECHNICAL)
    return add_event(session, space, said)


@pytest.fixture
def tonight(database: Database, paris: Space) -> Event:
    with database.begin("Add") as session:
        return event_in(session, paris, "Tonight", NOW)


def add(database: Database, *names: str, **emails: str) -> None:
    with database.begin("Add") as session:
        for name in names:
            people.add_person(session, name=name)
        for name, email in emails.items():
            people.add_person(session, name=name, email=email)


def register(session: Session, event: Event, person: Person, **values: object) -> None:
    session.add(Registration(event_id=event.id, person_id=person.id, **values))


def names(database: Database, event: Event, typed: str) -> list[str]:
    with database.read() as session:
        return [found.name for found in people_search.search(session, typed, event_id=event.id)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("helene", "Hélène Dubois"),
        ("HÉLÈNE", "Hélène Dubois"),
        ("lukasz", "Łukasz Nowak"),
        ("strasse", "Anna Straße"),
        ("muller", "Jörg Müller"),
        ("mueller", "Jörg Müller"),
        ("orsted", "Hans Ørsted"),
        ("oersted", "Hans Ørsted"),
        ("diallo ami", "Amina Diallo"),
        ("am di", "Amina Diallo"),
        ("ana maria", "Ana-María Peña"),
        ("maria", "Ana-María Peña"),
        ("田", "田中太郎"),
        ("中太", "田中太郎"),
        ("김", "김민준"),
        ("иван", "Иван Петров"),
        ("obrien", "Sean O'Brien"),
        ("o'brien", "Sean O'Brien"),
        ("=1+1", "=1+1"),
        ("🦊", "Foxy 🦊"),
    ],
)
def test_what_finds_whom(database: Database, tonight: Event, typed: str, name: str) -> None:
    add(
        database,
        *("Hélène Dubois", "Łukasz Nowak", "Anna Straße", "Jörg Müller", "Hans Ørsted", "Amina Diallo"),
        *("Ana-María Peña", "田中太郎", "김민준", "Иван Петров", "Sean O'Brien", "=1+1", "Foxy 🦊", "Zoé Other"),
    )
    assert names(database, tonight, typed) == [name]


@pytest.mark.parametrize("typed", ["", "   ", "'\"*", "\x00", "nobody", "amina x"])
def test_what_finds_nobody(database: Database, tonight: Event, typed: str) -> None:
    add(database, "Amina Diallo")
    assert names(database, tonight, typed) == []


@pytest.mark.parametrize(
    "typed", ["diallo.a", "diallo.a@ex", "DIALLO.A@Example.org", "diallo", "amina diallo.a@example.org"]
)
def test_an_address_finds_its_owner(database: Database, tonight: Event, typed: str) -> None:
    add(database, Amina="diallo.a@example.org", Amin="amin@example.org")
    assert names(database, tonight, typed) == ["Amina"]


def test_a_page_of_pasted_text_is_only_searched_by_its_beginning(database: Database, tonight: Event) -> None:
    add(database, "Amina Diallo", " ".join(["ba"] * 20))
    assert names(database, tonight, "ba " * 1_000_000) == [" ".join(["ba"] * 20)]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=30))
@example(name="Ana (@ana_moz)")
@example(name="Anna@Work")
@example(name="?!")
@example(name="%@")
def test_whoever_is_added_is_found_by_what_was_typed(database: Database, tonight: Event, name: str) -> None:
    assume(unicodedata.normalize("NFC", name).split())
    with database.begin("Add") as session:
        person = people.add_person(session, name=name)
    with database.read() as session:
        assert person.id in [
            found.person_id for found in people_search.search(session, name, event_id=tonight.id, limit=500)
        ]


def test_the_registered_come_first_then_regulars_then_by_name(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Set up") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        earlier = [event_in(session, paris, f"Past {day}", NOW - timedelta(days=day)) for day in (3, 2, 1)]
        elsewhere = event_in(session, berlin, "Elsewhere", NOW - timedelta(days=5))
        later = event_in(session, paris, "Later", NOW + timedelta(days=1))
        who = {name: people.add_person(session, name=f"Ana {name}") for name in ("A", "B", "C", "D", "E", "F")}
        session.flush()
        visits = {"D": [*earlier], "C": [earlier[1]], "B": [elsewhere, later], "F": [earlier[0], earlier[2]]}
        for name, events in visits.items():
            for event in events:
                door.check_in(session, event, who[name], method=Method.SEARCH)
        register(session, tonight, who["F"])
        register(session, tonight, who["E"], seats=2)
    with database.read() as session:
        found = people_search.search(session, "ana", event_id=tonight.id)
    assert [one.name[-1] for one in found] == ["E", "F", "D", "C", "A", "B"]
    assert [one.registered for one in found] == [True, True, False, False, False, False]
    assert [one.seats for one in found] == [2, 1, 1, 1, 1, 1]
    assert [one.visit for one in found] == [1, 3, 4, 2, 1, 1]
    assert [one.newcomer for one in found] == [True, False, False, False, True, True]
    assert [one.last_came and one.last_came.date() for one in found] == [
        None,
        (NOW - timedelta(days=1)).date(),
        (NOW - timedelta(days=1)).date(),
        (NOW - timedelta(days=2)).date(),
        None,
        None,
    ]


def test_of_the_registered_those_who_are_in_stand_back(database: Database, tonight: Event) -> None:
    with database.begin("Set up") as session:
        for name in ("Ana A", "Ana B", "Ana C"):
            register(session, tonight, people.add_person(session, name=name))
        session.flush()
        first = people.person_meant(session, "Ana A")
        came = door.check_in(session, tonight, first, method=Method.PAPER, at=NOW - timedelta(minutes=9)).check_in
    assert names(database, tonight, "ana") == ["Ana B", "Ana C", "Ana A"]
    with database.read() as session:
        found = people_search.search(session, "ana", event_id=tonight.id)[-1]
        everybody = people_search.expected(session, tonight.id)
        assert people_search.arrived(session, tonight.id) == [found]
    assert (found.check_in_id, found.checked_in_at, found.method) == (came.id, NOW - timedelta(minutes=9), Method.PAPER)
    assert [one.name for one in everybody] == ["Ana A", "Ana B", "Ana C"]


def test_a_name_that_matches_goes_before_an_address_that_does(database: Database, tonight: Event) -> None:
    add(database, "Zoe Martin", Alice="martin@example.org")
    with database.begin("Set up") as session:
        for name, email in (("Bob", "m.martin@example.org"), ("Yves Martin", None)):
            register(session, tonight, people.add_person(session, name=name, email=email))
    assert names(database, tonight, "mart") == ["Yves Martin", "Bob", "Zoe Martin", "Alice"]


def test_a_ticket_code_finds_its_holder_at_its_event_only(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Set up") as session:
        other = event_in(session, paris, "Other", NOW)
        register(session, tonight, people.add_person(session, name="Amina"), ticket_code="X7-99")
    assert names(database, tonight, " X7-99 ") == ["Amina"]
    assert names(database, other, "X7-99") == []


def test_the_latest_arrivals_come_first_and_undone_ones_not_at_all(database: Database, tonight: Event) -> None:
    with database.begin("Set up") as session:
        for minute, name in enumerate(("First", "Second", "Third", "Mistake")):
            person = people.add_person(session, name=name)
            session.flush()
            at = NOW + timedelta(minutes=minute)
            admission = door.check_in(session, tonight, person, method=Method.SEARCH, at=at)
        session.flush()
        door.undo_check_in(session, admission.check_in.id)
    with database.read() as session:
        assert [one.name for one in people_search.arrived(session, tonight.id)] == ["Third", "Second", "First"]
        assert [one.name for one in people_search.arrived(session, tonight.id, limit=1)] == ["Third"]


def test_visits_follow_deleted_events(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Set up") as session:
        past = event_in(session, paris, "Past", NOW - timedelta(days=1))
        amina = people.add_person(session, name="Amina")
        session.flush()
        check_in = door.check_in(session, past, amina, method=Method.SEARCH).check_in
    with database.read() as session:
        assert people_search.search(session, "amina", event_id=tonight.id)[0].visit == 2
    with database.begin("Undo and delete") as session:
        door.undo_check_in(session, check_in.id)
        session.flush()
        delete_event(session, row(session, Event, past.id))
    with database.read() as session:
        assert people_search.search(session, "amina", event_id=tonight.id)[0].newcomer


def test_someone_renamed_or_retired_is_found_accordingly(database: Database, tonight: Event) -> None:
    add(database, "Amina Diallo")
    with database.begin("Change") as session:
        person = people.person_meant(session, "amina diallo")
        people.change_person(session, person, name="Fatou Diallo", email="f@example.org")
    assert names(database, tonight, "amina") == []
    assert names(database, tonight, "fat") == ["Fatou Diallo"]
    with database.begin("Retire") as session:
        retire(session, [row(session, Person, person.id)])
    assert names(database, tonight, "fat") == []
