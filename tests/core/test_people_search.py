from __future__ import annotations

import unicodedata
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from mozspaces_desktop.core import door, occurrences, people, people_search, regulars, series, spaces, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, delete_event, events_between
from mozspaces_desktop.core.models import Event, Method, Person, Space, Track
from mozspaces_desktop.core.regulars import rank_regulars
from mozspaces_desktop.core.rows import retire, row
from tests.conftest import NOW
from tests.core.people_hands import add, event_in, register


def names(database: Database, event: Event, typed: str, limit: int = 50) -> list[str]:
    with database.read() as session:
        return [found.name for found in people_search.search(session, typed, event_id=event.id, limit=limit)]


@pytest.mark.parametrize("typed", ["", "   ", "'\"*", "\x00", "nobody", "amina x", "\ud800"])
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


WORD = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x24F), min_size=1, max_size=10)
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=NAME, data=st.data())
def test_whoever_is_added_is_found_by_the_beginning_of_any_word(
    database: Database, tonight: Event, name: str, data: st.DataObject
) -> None:
    with database.begin("Add") as session:
        person = people.add_person(session, name=name)
    word = data.draw(st.sampled_from(name.split()))
    typed = data.draw(st.sampled_from([str.upper, str.lower, str.title]))(word[: data.draw(st.integers(1, len(word)))])
    with database.read() as session:
        found = people_search.search(session, typed, event_id=tonight.id, limit=500)
    assert person.id in [one.person_id for one in found]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), words=st.lists(st.text("abcdefgimnorstuvz", min_size=5, max_size=10), min_size=1, max_size=3))
def test_one_mistake_in_a_word_of_five_letters_still_finds(
    database: Database, tonight: Event, data: st.DataObject, words: list[str]
) -> None:
    with database.begin("Add") as session:
        person = people.add_person(session, name=" ".join(words))
    wrong = data.draw(st.integers(0, len(words) - 1))
    place, letter = data.draw(st.integers(0, len(words[wrong]) - 1)), data.draw(st.sampled_from("abeinrsx"))
    before, after = words[wrong][:place], words[wrong][place:]
    mistakes = [before + after[1:], before + letter + after, before + letter + after[1:]]
    mistakes += [before + after[1] + after[0] + after[2:]] if len(after) > 1 else []
    typed = [*words[:wrong], data.draw(st.sampled_from(mistakes)), *words[wrong + 1 :]]
    with database.read() as session:
        found = people_search.search(session, " ".join(typed), event_id=tonight.id, limit=500)
    assert person.id in [one.person_id for one in found]


def test_whoever_may_be_meant_comes_after_all_who_match(database: Database, tonight: Event) -> None:
    add(database, "Martha Silva", "Maria Santos", Zoe="marta@example.org")
    with database.begin("Set up") as session:
        for name in ("Mirta Expected", "Marta Expected"):
            register(session, tonight, people.add_person(session, name=name))
    assert names(database, tonight, "marta") == [
        "Marta Expected",  # registered, and called so
        "Zoe",  # has such an address
        "Mirta Expected",  # may be meant, and is registered
        "Maria Santos",
        "Martha Silva",
    ]


def test_the_registered_are_found_by_a_mistake_beside_a_part_in_other_letters(
    database: Database, tonight: Event
) -> None:
    add(
        database,
        "Amina 田中",
        "Diallo 山田中",
        "Diallo 中田",
        *(f"Dialo{letter}" for letter in "abcdefghijkmnoprstuvwxyz"),
    )
    with database.begin("Set up") as session:
        register(session, tonight, people.add_person(session, name="Diallo 田中"))
    assert names(database, tonight, "dialol 田中") == ["Diallo 田中", "Diallo 山田中"]


def test_of_very_many_the_regulars_are_found_first(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Set up") as session:
        past = [event_in(session, paris, f"Past {day}", NOW - timedelta(days=day)) for day in (1, 2, 3)]
        crowd = [people.add_person(session, name=f"Ana Number{number:03}") for number in range(150)]
        session.flush()
        for visits, person in ((3, crowd[140]), (1, crowd[120]), (2, crowd[149])):
            for event in past[:visits]:
                door.check_in(session, event, person, method=Method.SEARCH)
    assert rank_regulars(database) == 3
    assert rank_regulars(database) == 0
    assert names(database, tonight, "a", limit=4) == [
        *("Ana Number140", "Ana Number149", "Ana Number120"),
        "Ana Number000",
    ]
    assert names(database, tonight, "anna", limit=2) == ["Ana Number140", "Ana Number149"]
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []
    database.undo()
    assert rank_regulars(database) == 3
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []


def test_ranking_has_turns_and_stops_when_it_is_asked_to(
    database: Database, paris: Space, tonight: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regulars, "_IN_A_TURN", 3)
    monkeypatch.setattr(regulars, "_AT_ONCE", 2)
    with database.begin("Set up") as session:
        for number in range(5):
            person = people.add_person(session, name=f"Ana Number{number}")
            door.check_in(session, tonight, person, method=Method.SEARCH)

    def stop_after_two(done: int, _total: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        rank_regulars(database, progress=stop_after_two)
    assert [rank_regulars(database) for _ in range(2)] == [3, 0]
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []


def test_words_that_nobody_is_called_any_more_leave_the_index(database: Database, tonight: Event) -> None:
    def known() -> set[str]:
        with database.read() as session:
            return {word for (word,) in session.execute(text("SELECT word FROM person_search_word"))}

    add(database, "Amina Diallo", **{"Fatou Diallo": "secret@example.org"})
    assert known() == {"amina", "diallo", "fatou"}
    with database.begin("Change") as session:
        people.change_person(session, people.person_meant(session, "Fatou Diallo"), name="Zoé", email=None)
    assert known() == {"amina", "diallo", "zoe"}
    database.undo()
    assert known() == {"amina", "diallo", "fatou"}
    assert names(database, tonight, "atou") == ["Fatou Diallo"]
    assert names(database, tonight, "zoe") == []


def test_a_list_is_no_longer_than_asked_for(database: Database, tonight: Event) -> None:
    with database.begin("Set up") as session:
        for number in range(5):
            register(session, tonight, people.add_person(session, name=f"Ana {number}"))
    assert names(database, tonight, "ana", limit=3) == ["Ana 0", "Ana 1", "Ana 2"]


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


def test_an_event_of_a_series_knows_everybody_before_somebody_came(database: Database, paris: Space) -> None:
    with database.begin("Set up") as session:
        said = EventFields("Weekly", NOW, NOW + timedelta(hours=2), paris.tzid, Track.TECHNICAL)
        series.add_series(session, paris, said, "FREQ=WEEKLY")
        regular = people.add_person(session, name="Amina Diallo", email="amina@example.org")
        people.add_person(session, name="Amina Newcomer")
        first, second = events_between(session, paris.id, NOW, NOW + timedelta(days=8))
        door.check_in(session, occurrences.stored(session, first), regular, method=Method.SEARCH)
    with database.read() as session:
        found = people_search.search(session, "amina", event_id=second.id)
        assert [(one.name, one.earlier) for one in found] == [("Amina Diallo", 1), ("Amina Newcomer", 0)]
        assert not session.query(Event).filter_by(id=second.id).count()
        with pytest.raises(RefusedError):
            people_search.person_found(session, regular.id, event_id="nowhere")


def test_a_ticket_code_finds_its_holder_at_its_event_only(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Set up") as session:
        other = event_in(session, paris, "Other", NOW)
        register(session, tonight, people.add_person(session, name="Amina"), ticket_code="X7-99\nB-2")
    assert names(database, tonight, " X7-99 ") == ["Amina"]
    assert names(database, tonight, "x7-") == ["Amina"]
    assert names(database, tonight, "b-2") == ["Amina"]
    assert names(database, tonight, "x7") == names(database, tonight, "7-99") == []
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
