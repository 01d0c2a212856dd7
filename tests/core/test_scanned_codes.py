"""What a scanner read: the ticket in it, whatever stands around it, and never a name."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Registration, Space, Track
from mozspaces_desktop.core.scanned_codes import code_scanned, looks_like_code


@pytest.fixture
def events(database: Database, paris: Space, at_paris: Callable[..., datetime]) -> tuple[Event, Event]:
    """Tonight with many kinds of codes, and another evening with one of its own."""

    def planned(day: int, *codes: str) -> Event:
        with database.begin("Add") as session:
            start, end = at_paris(2014, 7, day, 19), at_paris(2014, 7, day, 21)
            event = add_event(session, paris, EventFields(f"Day {day}", start, end, "Europe/Paris", Track.TECHNICAL))
            session.flush()
            for place, code in enumerate(codes):
                person = people.add_person(session, name=f"Person {day} {place}")
                session.flush()
                session.add(Registration(event_id=event.id, person_id=person.id, ticket_code=code))
        return event

    tonight = planned(
        31, "1234", "12345678", "AB-77", "AB-77-2", "first\nsecond-2", "Käthe/7", "seventeen", "a+b=c", "K3XT-9P2M"
    )
    return tonight, planned(30, "OTHER-1", "1234567890", "ZZZZ-ZZZA")


@pytest.mark.parametrize(
    ("scanned", "code"),
    [
        ("AB-77", "AB-77"),
        ("  AB-77\t", "AB-77"),
        ("ab-77", "AB-77"),
        ("second-2", "second-2"),
        ("first", "first"),
        ("Käthe/7", "Käthe/7"),
        ("a+b=c", "a+b=c"),
        ("1234", "1234"),
        ("https://tickets.example/e/9/AB-77", "AB-77"),
        ("https://tickets.example/e/9/AB-77-2?x=1234", "AB-77-2"),
        ("https://tickets.example/?code=second-2&lang=fr", "second-2"),
        ("HTTPS://TICKETS.EXAMPLE/AB-77#TOP", "AB-77"),
        ("TICKET:12345678", "12345678"),
        (json.dumps({"event": 17, "ticket": "AB-77", "name": "Ana Lund"}), "AB-77"),
        ("OTHER-1", "OTHER-1"),
        ("https://tickets.example/OTHER-1", "OTHER-1"),
        ("k3xt9p2m", "K3XT-9P2M"),
        ("zzzzzzza", "ZZZZ-ZZZA"),
    ],
)
def test_the_ticket_is_found_in_what_stands_around_it(
    database: Database, events: tuple[Event, Event], scanned: str, code: str
) -> None:
    with database.read() as session:
        assert code_scanned(session, events[0].id, scanned) == code


@pytest.mark.parametrize(
    "typed",
    [
        "Amina Diallo",
        "seventeen people",
        "room 1234",
        "https://tickets.example/e/91234",
        "https://tickets.example/e/1234x",
        "AB-77-23",
        "AB-7",
        "%",
        "",
        "{}",
        "Benjamin",
        "https://tickets.example/a/b",
    ],
)
def test_other_words_are_no_ticket(database: Database, events: tuple[Event, Event], typed: str) -> None:
    with database.read() as session:
        assert code_scanned(session, events[0].id, typed) == ""


def test_a_ticket_that_was_taken_back_is_none(database: Database, events: tuple[Event, Event]) -> None:
    with database.begin("Retire") as session:
        for registration in session.query(Registration):
            registration.retired_at = registration.created_at
    with database.read() as session:
        assert code_scanned(session, events[0].id, "AB-77") == ""
        assert code_scanned(session, events[0].id, "OTHER-1") == ""


def test_without_an_event_any_ticket_of_the_file_is_one(database: Database, events: tuple[Event, Event]) -> None:
    with database.read() as session:
        assert code_scanned(session, "", "OTHER-1") == "OTHER-1"


@pytest.mark.parametrize("text", ["ABC-123", "4006381333931", "12345678", "https://example.org/1", "R2D2C3"])
def test_what_hardly_anybody_types_looks_like_a_code(text: str) -> None:
    assert looks_like_code(text)


@pytest.mark.parametrize(
    "text",
    ["Amina", "Rust evening 2", "amina1@example.org", "1234567", "A1", "Müller2014", "", "abcdef"],
)
def test_what_people_type_does_not(text: str) -> None:
    assert not looks_like_code(text)


@pytest.mark.parametrize("text", ["2014-08-02", "31/07/2014", "19:00-21:00", "+33612345678"])
def test_days_times_and_telephones_do_not(text: str) -> None:
    assert not looks_like_code(text)
