"""Ticket codes: whose they are, how they may be typed, and our own."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import people, tickets
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, EventStatus, Person, Registration, Space, Track
from mozspaces_desktop.core.rows import retire, row
from tests.conftest import NOW

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"
"""The 37 check characters as they stand on his page; the first 32 are those of the codes."""

Register = Callable[..., str]


@pytest.fixture
def tonight(database: Database, paris: Space) -> Event:
    with database.begin("Add") as session:
        return add_event(session, paris, planned("Tonight", 0))


@pytest.fixture
def yesterday(database: Database, paris: Space) -> Event:
    with database.begin("Add") as session:
        return add_event(session, paris, planned("Yesterday", -24))


@pytest.fixture
def register(database: Database) -> Register:
    """Register a new person: ``register(event, "Amina", "T-1", "T-2")``; answers the key of the registration."""

    def registered(event: Event, name: str, *codes: str) -> str:
        with database.begin("Register") as session:
            person = people.add_person(session, name=name)
            session.flush()
            stored = tickets.stored_codes(codes)
            registration = Registration(event_id=event.id, person_id=person.id, ticket_code=stored)
            session.add(registration)
        return registration.id

    return registered


def planned(title: str, in_hours: int) -> EventFields:
    start = NOW + timedelta(hours=in_hours)
    return EventFields(
        title, start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL, status=EventStatus.CONFIRMED
    )


def holder(database: Database, event: Event, code: str) -> str:
    with database.read() as session:
        return tickets.ticket_holder(session, row(session, Event, event.id), code).name


def refusal(database: Database, event: Event, code: str) -> str:
    with pytest.raises(RefusedError) as refused:
        holder(database, event, code)
    return str(refused.value)


def codes(database: Database, registration_id: str) -> tuple[str, ...]:
    with database.read() as session:
        return tickets.codes_in(row(session, Registration, registration_id).ticket_code)


@pytest.mark.parametrize("code", ["11", "12", "ab-13", " 11\t", "AB-13", "Ab-13\n"])
def test_each_ticket_of_an_order_finds_its_holder(
    database: Database, tonight: Event, register: Register, code: str
) -> None:
    register(tonight, "Amina", "11", "12", "ab-13")
    register(tonight, "Bo", "113", "1")
    register(tonight, "Cy")
    assert holder(database, tonight, code) == "Amina"


@pytest.mark.parametrize("code", ["", " ", "1", "11 12", "11\n12", "nonsense", "%", "11\0", "\ud800", "é" * 100_000])
def test_a_code_that_nobody_has(database: Database, tonight: Event, register: Register, code: str) -> None:
    register(tonight, "Amina", "11", "12")
    assert refusal(database, tonight, code) == f"No ticket has the code “{code.strip()}”."


def test_upper_and_lower_case_only_where_it_is_clear(database: Database, tonight: Event, register: Register) -> None:
    register(tonight, "Amina", "aBc")
    register(tonight, "Bo", "AbC")
    assert [holder(database, tonight, code) for code in ("aBc", "AbC")] == ["Amina", "Bo"]
    assert refusal(database, tonight, "abc") == "No ticket has the code “abc”."


def test_a_ticket_of_another_event_names_it(
    database: Database, tonight: Event, yesterday: Event, register: Register
) -> None:
    register(yesterday, "Amina", "T-1", "T-2")
    register(yesterday, "Cy", "T-3")
    for code in ("T-1", "T-2", "T-3"):
        expected = f"The ticket “{code}” is for “Yesterday” on 2014-07-30, not for this event."
        assert refusal(database, tonight, code) == expected
    for code in ("T-", "-2", "T-22", "t-2"):
        assert refusal(database, tonight, code) == f"No ticket has the code “{code}”."
    register(tonight, "Bo", "T-2")
    assert holder(database, tonight, "T-2") == "Bo", "tonight's comes first"


def test_what_was_taken_back_is_no_ticket(
    database: Database, tonight: Event, yesterday: Event, register: Register
) -> None:
    gone, forgotten = register(tonight, "Amina", "T-1"), register(tonight, "Bo", "T-2")
    register(yesterday, "Cy", "T-3")
    with database.begin("Take back") as session:
        person = row(session, Person, row(session, Registration, forgotten).person_id)
        retire(session, [row(session, Registration, gone), person, row(session, Event, yesterday.id)])
    for code in ("T-1", "T-3"):
        assert refusal(database, tonight, code) == f"No ticket has the code “{code}”."
    with pytest.raises(RefusedError):
        holder(database, tonight, "T-2")


def test_codes_are_made_for_those_who_have_none(database: Database, tonight: Event, register: Register) -> None:
    with_code = register(tonight, "Amina", "T-1")
    without = [register(tonight, f"Person {number}") for number in range(200)]
    with database.begin("Make") as session:
        assert tickets.make_codes(session, row(session, Event, tonight.id)) == 200
    assert codes(database, with_code) == ("T-1",)
    made = {code for registration in without for code in codes(database, registration)}
    assert len(made) == 200
    assert all(re.fullmatch("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", code) for code in made)
    with database.begin("Make") as session:
        assert tickets.make_codes(session, row(session, Event, tonight.id)) == 0
    (code,) = codes(database, without[7])
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("0", "o").replace("1", "l"), f" {code} "):
        assert holder(database, tonight, typed) == "Person 7"


def test_no_code_is_made_twice() -> None:
    first = tickets.new_code()
    taken = {first}
    for _ in range(300):
        taken.add(tickets.new_code(taken))
    assert len(taken) == 301


class _EverythingBut:
    """All codes are taken, except those that begin with a figure."""

    def __contains__(self, code: object) -> bool:
        return not str(code)[0].isdigit()

    def __iter__(self):
        return iter(())

    def __len__(self) -> int:
        return 1


def test_a_taken_code_is_thrown_again() -> None:
    assert all(tickets.new_code(_EverythingBut())[0].isdigit() for _ in range(30))


@given(st.data())
def test_every_mistyped_character_is_noticed(data: st.DataObject) -> None:
    code = tickets.new_code()
    plain = code.replace("-", "")
    value = 0
    for character in plain[:-1]:
        value = value * 32 + CROCKFORD.index(character)
    assert plain[-1] == CROCKFORD[value % 37], "as on Crockford's page"
    assert tickets.is_ours(code)
    place = data.draw(st.integers(0, 7))
    other = data.draw(st.sampled_from([one for one in CROCKFORD[:32] if one != plain[place]]))
    assert not tickets.is_whole(f"{plain[:place]}{other}{plain[place + 1 :]}")
    first = data.draw(st.integers(0, 6))
    swapped = plain[:first] + plain[first + 1] + plain[first] + plain[first + 2 :]
    assert tickets.is_whole(swapped) == (swapped == plain)


def test_a_mistyped_code_of_ours_is_refused_with_words(database: Database, tonight: Event, register: Register) -> None:
    registration = register(tonight, "Amina")
    with database.begin("Make") as session:
        tickets.make_codes(session, row(session, Event, tonight.id))
    (code,) = codes(database, registration)
    wrong = code[:-1] + ("0" if code[-1] != "0" else "2")
    expected = f"No ticket has the code “{wrong}”: one of its characters is wrong. Compare it with the ticket."
    assert refusal(database, tonight, wrong) == expected
    another = tickets.new_code({code})
    assert refusal(database, tonight, another) == f"No ticket has the code “{another}”."


@pytest.mark.parametrize("typed", ["", "K3XT9P2", "K3XT9P2MM", "K3XT-9P2U", "K3XT_9P2M", "١٢٣٤٥٦٧٨", "ß3XT9P2M"])
def test_what_cannot_be_a_code_of_ours(typed: str) -> None:
    assert tickets.as_ours(typed) is None
    assert not tickets.is_ours(typed)


def test_the_codes_of_an_event(database: Database, tonight: Event, yesterday: Event, register: Register) -> None:
    register(tonight, "Amina", "T-1", "T-2")
    register(tonight, "Bo")
    register(yesterday, "Cy", "T-3")
    with database.read() as session:
        assert sorted(tickets.codes_of_event(session, tonight.id).values()) == [(), ("T-1", "T-2")]


def test_codes_in_the_file_stand_one_a_line() -> None:
    assert tickets.stored_codes([]) is None
    assert tickets.stored_codes(["a", "b\nc", "a", ""]) == "a\nb\nc"
    assert tickets.codes_in("a\nb\nc") == ("a", "b", "c")
    assert tickets.codes_in(None) == ()
