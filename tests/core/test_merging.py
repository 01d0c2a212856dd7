from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import (
    consents,
    contributions,
    door,
    duplicates,
    merging,
    people,
    people_search,
    spaces,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import (
    Base,
    CheckIn,
    Consent,
    DifferentPeople,
    Event,
    Method,
    Person,
    PersonMerge,
    Registration,
    Space,
    Stage,
    Track,
)
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW
from tests.core.crowds import stored_rows
from tests.core.people_hands import MERGES, part, unite


@pytest.fixture
def evening(database: Database, paris: Space) -> Event:
    with database.begin("Add") as session:
        said = EventFields("Rust", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        return add_event(session, paris, said)


@pytest.fixture
def entries(database: Database) -> tuple[Person, Person]:
    """Amina Diallo, and the same person under another name and with an address."""
    with database.begin("Add") as session:
        return people.add_person(session, name="Amina Diallo"), people.add_person(session, name="Ami", email="a@x.org")


def come(database: Database, event: Event, person: Person, minute: int) -> str:
    with database.begin("Check in") as session:
        at = event.dtstart + timedelta(minutes=minute)
        return door.check_in(session, event, row(session, Person, person.id), method=Method.SEARCH, at=at).check_in.id


def came(database: Database) -> list[tuple[str, int]]:
    """Who is in, and how many minutes after the beginning they came."""
    with database.read() as session:
        query = select(Person.name, CheckIn.checked_in_at, Event.dtstart).where(
            CheckIn.person_id == Person.id, CheckIn.event_id == Event.id, CheckIn.retired_at.is_(None)
        )
        return sorted((name, int((at - start).total_seconds() / 60)) for name, at, start in session.execute(query))


def test_the_earlier_door_time_stays(database: Database, evening: Event, entries: tuple[Person, Person]) -> None:
    amina, ami = entries
    come(database, evening, amina, 20)
    come(database, evening, ami, 5)
    merge_id = unite(database, amina.id, ami.id)
    assert came(database) == [("Amina Diallo", 5)]
    part(database, merge_id)
    assert came(database) == [("Ami", 5), ("Amina Diallo", 20)]


def test_the_preview_says_what_will_be(database: Database, evening: Event, entries: tuple[Person, Person]) -> None:
    amina, ami = entries
    come(database, evening, amina, 20)
    come(database, evening, ami, 5)
    with database.read() as session:
        assert merging.preview(session, amina, ami) == merging.MergePreview(1, 0, 0, ("Rust",), None)
    with database.begin("Add") as session:
        people.change_person(session, row(session, Person, amina.id), name="Amina", email="A@X.org")
        session.add(Registration(event_id=evening.id, person_id=ami.id))
        area = spaces.focus_areas(session, evening.space_id)[0]
        space = row(session, Space, evening.space_id)
        contributions.reach_stage(session, space, ami, area, Stage.INTERESTED, NOW.date())
    with database.read() as session:
        found = merging.preview(session, row(session, Person, amina.id), ami)
        assert (found.registrations, found.contributions, found.other_email) == (1, 1, None), "the same address"
    with database.begin("Change") as session:
        people.change_person(session, row(session, Person, amina.id), name="Amina", email="other@x.org")
    with database.read() as session:
        assert merging.preview(session, row(session, Person, amina.id), ami).other_email == "a@x.org"


def test_a_missing_address_comes_from_the_other_entry(database: Database, entries: tuple[Person, Person]) -> None:
    amina, ami = entries
    merge_id = unite(database, amina.id, ami.id)
    with database.read() as session:
        assert row(session, Person, amina.id).email == "a@x.org"
        assert [one.name for one in people.people_with_email(session, "A@X.ORG")] == ["Amina Diallo"]
    part(database, merge_id)
    with database.read() as session:
        assert row(session, Person, amina.id).email is None
        assert [one.name for one in people.people_with_email(session, "a@x.org")] == ["Ami"]


def test_the_address_of_a_merged_entry_still_finds_the_person(
    database: Database, evening: Event, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    with database.begin("Change") as session:
        people.change_person(session, row(session, Person, amina.id), name="Amina Diallo", email="amina@y.org")
    unite(database, amina.id, ami.id)
    with database.begin("Walk in") as session:
        assert [one.id for one in people.people_with_email(session, "a@x.org")] == [amina.id]
        assert people.people_with_email(session, "a@x.org", called="Amina Diallo") == []
        again = door.walk_in(session, evening, name=" AMI ", email="a@x.org")
        assert again.check_in.person_id == amina.id
        assert set(people.rows_about(session, amina.id)) >= {amina.id, ami.id, again.check_in.id}


def test_the_door_finds_the_person_by_the_name_of_a_merged_entry(
    database: Database, evening: Event, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    with database.begin("Change") as session:
        people.change_person(session, row(session, Person, ami.id), name="Zoë Quist", email="a@x.org")
    merge_id = unite(database, amina.id, ami.id)

    def found(typed: str) -> list[str]:
        with database.read() as session:
            return [one.name for one in people_search.search(session, typed, event_id=evening.id)]

    assert (found("zoe qu"), found("a@x"), found("diallo")) == (["Amina Diallo"],) * 3
    part(database, merge_id)
    assert (found("zoe qu"), found("a@x"), found("diallo")) == (["Zoë Quist"], ["Zoë Quist"], ["Amina Diallo"])


def test_what_was_changed_since_stays_so(database: Database, entries: tuple[Person, Person]) -> None:
    amina, ami = entries
    merge_id = unite(database, amina.id, ami.id)
    with database.begin("Change") as session:
        people.change_person(session, row(session, Person, amina.id), name="Amina", email="new@x.org")
    part(database, merge_id)
    with database.read() as session:
        assert (row(session, Person, amina.id).name, row(session, Person, amina.id).email) == ("Amina", "new@x.org")
        assert row(session, Person, ami.id).retired_at is None


def test_a_check_in_taken_back_since_stays_so_for_both(
    database: Database, evening: Event, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    staying = come(database, evening, amina, 20)
    come(database, evening, ami, 5)
    merge_id = unite(database, amina.id, ami.id)
    with database.begin("Undo") as session:
        door.undo_check_in(session, staying)
    part(database, merge_id)
    assert came(database) == []


def test_what_came_since_stays_with_the_kept_entry(
    database: Database, evening: Event, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    merge_id = unite(database, amina.id, ami.id)
    come(database, evening, amina, 7)
    part(database, merge_id)
    assert came(database) == [("Amina Diallo", 7)]


def test_a_code_that_came_since_stays_with_the_kept_entry(
    database: Database, evening: Event, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    with database.begin("Register") as session:
        for person, code in ((amina, "A1"), (ami, "B2")):
            session.add(Registration(event_id=evening.id, person_id=person.id, ticket_code=code))
    merge_id = unite(database, amina.id, ami.id)
    with database.begin("Import") as session:
        [ticket] = session.scalars(select(Registration).where(Registration.retired_at.is_(None)))
        assert ticket.ticket_code == "A1\nB2"
        ticket.ticket_code += "\nC3"
    part(database, merge_id)
    with database.read() as session:
        codes = select(Person.name, Registration.ticket_code).join(Person, Person.id == Registration.person_id)
        assert sorted(map(tuple, session.execute(codes))) == [("Ami", "B2"), ("Amina Diallo", "A1\nC3")]


def test_an_entry_of_an_entry_is_parted_from_the_person(database: Database, entries: tuple[Person, Person]) -> None:
    amina, ami = entries
    with database.begin("Add") as session:
        first = people.add_person(session, name="A.", email="first@x.org")
        for person in (first, ami, amina):
            session.flush()
            consents.give_consent(session, person, f"Yes, {person.name}")
    into_ami, into_amina = unite(database, ami.id, first.id), unite(database, amina.id, ami.id)
    with database.read() as session:
        assert [one.id for one in merging.merges_of(session, amina.id)] == [into_amina, into_ami]
        assert merging.merges_of(session, ami.id) == []
    part(database, into_ami)
    with database.read() as session:
        assert [one.id for one in merging.merges_of(session, amina.id)] == [into_amina]
        agreed = session.execute(select(Consent.person_id).where(Consent.retired_at.is_(None)))
        assert {person_id for (person_id,) in agreed} == {first.id, amina.id}
        assert row(session, Person, ami.id).retired_at is not None


def test_what_only_the_merged_entry_has_goes_to_the_person_and_back(
    database: Database, evening: Event, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    come(database, evening, ami, 5)
    merge_id = unite(database, amina.id, ami.id)
    assert came(database) == [("Amina Diallo", 5)]
    part(database, merge_id)
    assert came(database) == [("Ami", 5)]


def test_who_is_different_from_an_entry_is_different_from_the_person(
    database: Database, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    with database.begin("Say") as session:
        other = people.add_person(session, name="Aminata")
        session.flush()
        duplicates.say_different(session, ami.id, other.id)
        duplicates.say_different(session, ami.id, amina.id)
    unite(database, amina.id, ami.id)
    with database.read() as session:
        query = select(DifferentPeople.person_id, DifferentPeople.other_id).where(DifferentPeople.retired_at.is_(None))
        assert [set(pair) for pair in session.execute(query)] == [{amina.id, other.id}]


def test_merges_of_others_who_were_told_apart_are_parted_in_any_order(database: Database) -> None:
    with database.begin("Add") as session:
        one, two, three, four, five = (people.add_person(session, name=f"Person {number}") for number in range(5))
        session.flush()
        for first, second in ((one, two), (two, four), (one, four)):
            duplicates.say_different(session, first.id, second.id)
    before = stored_rows(database, without=MERGES)
    made = [unite(database, two.id, one.id), unite(database, five.id, four.id), unite(database, three.id, two.id)]
    for merge_id in made:
        part(database, merge_id)
    assert stored_rows(database, without=MERGES) == before
    for _ in range(6):
        database.undo()
    assert stored_rows(database, without=MERGES) == before


def test_one_entry_is_not_merged_with_itself_or_with_one_that_is_gone(
    database: Database, entries: tuple[Person, Person]
) -> None:
    amina, ami = entries
    with pytest.raises(RefusedError, match="two different people"):
        unite(database, amina.id, amina.id)
    merge_id = unite(database, amina.id, ami.id)
    for pair in ((amina, ami), (ami, amina)):
        with pytest.raises(RefusedError, match="no longer in the file"):
            unite(database, pair[0].id, pair[1].id)
    part(database, merge_id)
    with pytest.raises(RefusedError, match="parted already"):
        part(database, merge_id)


def test_every_table_about_people_is_merged() -> None:
    about = {
        table.name
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "person"
    }
    known = {kind.__tablename__ for kind in merging._OWNED} | {"different_people", PersonMerge.__tablename__}
    assert about == known
