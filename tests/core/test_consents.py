from __future__ import annotations

from datetime import timedelta

import pytest

from mozspaces_desktop.core import people
from mozspaces_desktop.core.consents import consent_of, consents_at, give_consent, withdraw_consent
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Person
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW, SteppingClock

WORDS = "Keep me posted about events in Paris."


@pytest.fixture
def amina(database: Database) -> Person:
    with database.begin("Add") as session:
        return people.add_person(session, name="Amina Diallo")


@pytest.fixture
def evening(database: Database, paris, whole_evening: EventFields) -> Event:
    with database.begin("Add") as session:
        return add_event(session, paris, whole_evening)


def agree(database: Database, person: Person, words: str, event: Event | None = None) -> None:
    with database.begin("Agree") as session:
        give_consent(session, row(session, Person, person.id), words, event=event)


def test_it_keeps_the_words_the_moment_the_place_and_the_witness(database: Database, amina, evening) -> None:
    agree(database, amina, "  Keep me posted\nabout events in Paris. ", evening)
    with database.read() as session:
        given = consent_of(session, amina.id)
    assert (given.wording, given.given_at, given.event_id, given.by) == (WORDS, NOW, evening.id, "Camille")


def test_whoever_agreed_already_did_so_then(database: Database, amina, evening, ticking: SteppingClock) -> None:
    agree(database, amina, WORDS)
    ticking.moment += timedelta(days=30)
    agree(database, amina, "Other words", evening)
    with database.read() as session:
        given = consent_of(session, amina.id)
        assert (given.wording, given.given_at, given.event_id) == (WORDS, NOW, None)
        assert consents_at(session, evening.id, amina.id) == []


def test_it_is_withdrawn_and_given_again(database: Database, amina, evening, ticking: SteppingClock) -> None:
    agree(database, amina, WORDS)
    for _ in range(2):  # the second time there is nothing to withdraw
        with database.begin("Withdraw") as session:
            withdraw_consent(session, amina.id)
    with database.read() as session:
        assert consent_of(session, amina.id) is None
    ticking.moment += timedelta(days=30)
    agree(database, amina, "Other words", evening)
    with database.read() as session:
        given = consent_of(session, amina.id)
        assert (given.wording, given.given_at) == ("Other words", NOW + timedelta(days=30))
        assert consents_at(session, evening.id, amina.id) == [given]


def test_nobody_agrees_to_nothing(database: Database, amina) -> None:
    with pytest.raises(RefusedError, match="agreed to"):
        agree(database, amina, " \n ")
