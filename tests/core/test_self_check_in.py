"""At the kiosk everybody finds themselves, and nobody finds anybody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import door_counts, people, spaces
from mozspaces_desktop.core.capacity import RoomFullError
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event, event_by_id
from mozspaces_desktop.core.models import CheckIn, Consent, Event, Guests, Method, Person, Registration, Space, Track
from mozspaces_desktop.core.self_check_in import (
    BY_KIOSK,
    Standing,
    Visitor,
    come_in,
    come_in_new,
    shown_to_anybody,
    visitor_called,
    visitor_with_ticket,
)
from mozspaces_desktop.core.text import fold
from mozspaces_desktop.core.walk_ins import WalkIn

NAMES = ("Amina Diallo", "Ana María de la Cruz", "Jürgen Müller", "Seán O'Brien", "田中太郎", "Cher", "Bo Li", "X")


@dataclass
class Kiosk:
    database: Database
    event: Event

    def who(self, typed: str, email: str = "") -> Visitor:
        with self.database.read() as session:
            return visitor_called(session, self.event.id, typed, email=email)

    def add(self, name: str, email: str | None = None, **registered: object) -> Person:
        with self.database.begin("Add") as session:
            person = people.add_person(session, name=name, email=email)
            session.flush()
            if registered:
                session.add(Registration(event_id=self.event.id, person_id=person.id, **registered))
        return person

    def come_in(self, visitor: Visitor, guests: int = 0) -> bool:
        with self.database.begin("Check in") as session:
            return come_in(session, event_by_id(session, self.event.id), visitor, guests=guests)

    def come_in_new(self, said: WalkIn, guests: int = 0) -> bool:
        with self.database.begin("Check in") as session:
            return come_in_new(session, event_by_id(session, self.event.id), said, guests=guests)

    def rows(self, kind: type[CheckIn | Guests | Person | Consent]) -> list[object]:
        with self.database.read() as session:
            return list(session.query(kind))


@pytest.fixture
def kiosk(database: Database, paris: Space, at_paris: Callable[..., datetime]) -> Kiosk:
    with database.begin("Add") as session:
        room = spaces.add_room(session, paris, name="Small room", capacity=3)
        session.flush()
        start, end = at_paris(2014, 7, 31, 19), at_paris(2014, 7, 31, 21)
        fields = EventFields("Tonight", start, end, "Europe/Paris", Track.TECHNICAL, room_id=room.id)
        event = add_event(session, paris, fields)
    made = Kiosk(database, event)
    for name in NAMES:
        made.add(name)
    return made


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Amina Diallo", "Amina D."),
        ("  DIALLO   amina ", "Amina D."),
        ("ana cruz", "Ana C."),
        ("Ana María Cruz", "Ana C."),
        ("cruz de la ana maria", "Ana C."),
        ("Jurgen Muller", "Jürgen M."),
        ("Juergen Mueller", "Jürgen M."),
        ("sean obrien", "Seán O."),
        ("Seán O’Brien", "Seán O."),
        ("田中太郎", "田中太郎"),
        ("cher", "Cher"),
        ("Bo Li", "Bo L."),
    ],
)
def test_who_says_their_first_and_last_name_is_known(kiosk: Kiosk, typed: str, shown: str) -> None:
    assert (kiosk.who(typed).standing, kiosk.who(typed).name) == (Standing.KNOWN, shown)


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "A", "Amina", "Diallo", "Amina D", "Amina Dial", "Amina Diallo x", "Aminna Diallo", "Amina Dialo"),
        *("田中", "田", "田郎"),
        *("Ana María", "María Cruz", "de la", "X", "x", "'", "%", "*", '"', "Müller", "\udcff", "ana la"),
    ],
)
def test_a_part_a_mistake_or_one_name_shows_nobody(kiosk: Kiosk, typed: str) -> None:
    assert kiosk.who(typed) == Visitor(Standing.UNKNOWN)


BEGINNINGS = [name[:length] for name in NAMES for length in range(len(name))]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=12) | st.sampled_from(BEGINNINGS))
def test_whoever_is_shown_was_named_in_full(kiosk: Kiosk, typed: str) -> None:
    visitor = kiosk.who(typed)
    assert visitor.standing is Standing.UNKNOWN or fold(visitor.name.split()[0]) in fold(typed)


def test_people_of_one_name_are_told_apart_by_their_addresses(kiosk: Kiosk) -> None:
    first, _second = kiosk.add("Ana Lund", "ana@example.org"), kiosk.add("Ana Lund", "lund@example.org")
    kiosk.add("Ana Lund")
    assert kiosk.who("Ana Lund") == Visitor(Standing.SEVERAL)
    assert kiosk.who("Ana Lund", " ANA@example.org").person_id == first.id
    assert kiosk.who("Ana Lund", "zoe@example.org") == Visitor(Standing.UNKNOWN)


def test_a_whole_name_goes_before_its_first_and_last_word(kiosk: Kiosk) -> None:
    short = kiosk.add("Ana Cruz")
    assert kiosk.who("Ana Cruz").person_id == short.id


def test_a_whole_address_is_enough_and_a_part_is_nothing(kiosk: Kiosk) -> None:
    zoe = kiosk.add("Zoe Lund", "Zoe.Lund@Example.org")
    assert kiosk.who("zoe.lund@example.ORG").person_id == zoe.id
    assert kiosk.who("zoe.lund@example.or").standing is Standing.UNKNOWN
    assert kiosk.who("@example.org").standing is Standing.UNKNOWN
    kiosk.add("Zoe's child", "zoe.lund@example.org")
    assert kiosk.who("zoe.lund@example.org").standing is Standing.SEVERAL


def test_a_ticket_says_whose_it_is(kiosk: Kiosk) -> None:
    zoe = kiosk.add("Zoe Lund", ticket_code="T-1\nT-2")
    with kiosk.database.read() as session:
        assert visitor_with_ticket(session, kiosk.event, "T-2") == Visitor(
            Standing.KNOWN, zoe.id, "Zoe L.", Method.CODE
        )
        with pytest.raises(RefusedError):
            visitor_with_ticket(session, kiosk.event, "T-3")


def test_a_visitor_comes_in_once_with_their_guests(kiosk: Kiosk) -> None:
    amina = kiosk.who("Amina Diallo")
    assert kiosk.come_in(amina, guests=2)
    assert kiosk.who("Amina Diallo").standing is Standing.IN
    assert not kiosk.come_in(amina, guests=1)
    (check_in,), (guests,) = kiosk.rows(CheckIn), kiosk.rows(Guests)
    assert isinstance(check_in, CheckIn)
    assert isinstance(guests, Guests)
    assert (check_in.person_id, check_in.method, check_in.by) == (amina.person_id, Method.SEARCH, BY_KIOSK)
    assert (guests.count, guests.newcomers, guests.by) == (2, 0, BY_KIOSK)


def test_a_new_visitor_is_noted_with_what_they_agreed_to(kiosk: Kiosk) -> None:
    assert kiosk.come_in_new(WalkIn("Zoe Lund", "zoe@example.org", consent="Keep me posted."))
    (consent,) = kiosk.rows(Consent)
    assert isinstance(consent, Consent)
    assert (consent.wording, consent.event_id) == ("Keep me posted.", kiosk.event.id)
    assert kiosk.who("Zoe Lund").standing is Standing.IN


def test_who_says_a_name_and_an_address_that_are_known_is_no_second_person(kiosk: Kiosk) -> None:
    kiosk.add("Zoe Lund", "zoe@example.org")
    before = len(kiosk.rows(Person))
    assert kiosk.come_in_new(WalkIn("zoe lund", "ZOE@example.org"))
    assert not kiosk.come_in_new(WalkIn("Zoé Lund", "zoe@example.org"))
    assert len(kiosk.rows(Person)) == before


def test_a_full_room_is_for_the_coordinator(kiosk: Kiosk) -> None:
    assert kiosk.come_in(kiosk.who("Amina Diallo"), guests=1)
    with pytest.raises(RoomFullError):
        kiosk.come_in(kiosk.who("Bo Li"), guests=1)
    assert kiosk.come_in(kiosk.who("Bo Li"))
    with pytest.raises(RoomFullError):
        kiosk.come_in_new(WalkIn("Zoe Lund"))
    with kiosk.database.read() as session:
        counted = door_counts.counts(session, event_by_id(session, kiosk.event.id))
    assert counted.attendees == 3
    assert kiosk.who("Zoe Lund").standing is Standing.UNKNOWN


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Amina", "Amina"),
        ("Ana María de la Cruz", "Ana C."),
        ("", ""),
        ("x" * 50, "x" * 40 + "…"),
        ("A " * 999, "A A."),
    ],
)
def test_what_a_passer_by_may_see(name: str, shown: str) -> None:
    assert shown_to_anybody(name) == shown
