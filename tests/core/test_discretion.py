from datetime import timedelta

import pytest

from mozspaces_desktop.core import discretion, door
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Method, Registration, Track
from mozspaces_desktop.core.people import add_person
from tests.conftest import NOW


@pytest.fixture
def somebody(database, paris, tonight):
    def somebody(name, email=None, *, ticket=None, earlier=0):
        with database.begin("Add") as session:
            person = add_person(session, name=name, email=email)
            session.flush()
            if ticket:
                session.add(Registration(event_id=tonight.id, person_id=person.id, ticket_code=ticket))
            for number in range(earlier):
                start = NOW - timedelta(days=7 * (number + 1))
                fields = EventFields("Before", start, start + timedelta(hours=1), tonight.tzid, Track.TECHNICAL)
                event = add_event(session, paris, fields)
                door.check_in(session, event, person, method=Method.SEARCH, at=start)
        return person

    return somebody


@pytest.fixture
def named(database, tonight):
    def named(typed):
        with database.read() as session:
            return discretion.find_named(session, typed, event_id=tonight.id)

    return named


def names(found):
    return [one.name for one in found]


def test_two_letters_of_a_name_are_enough_and_one_is_not(named, somebody):
    somebody("Amina Diallo")
    somebody("李 小龍")
    assert names(named("am")) == ["Amina Diallo"]
    assert names(named("李")) == ["李 小龍"]
    assert named("a") == []
    assert named("") == []
    assert named(" ., ") == []


def test_nothing_is_told_of_their_past_nor_their_address(named, somebody):
    somebody("Amina Diallo", "amina@example.org", ticket="AMI-1001", earlier=3)
    somebody("Ben Okri", "ben@example.org")
    [amina] = named("amina")
    assert amina.discreet
    assert amina.registered
    assert not amina.newcomer
    assert (amina.email, amina.earlier, amina.last_came) == (None, 1, None)
    [ben] = named("okri")
    assert ben.newcomer


def test_namesakes_are_told_apart_by_their_addresses(named, somebody):
    somebody("Amina Diallo", "amina@example.org")
    somebody("AMINA DIALLO", "diallo@example.net")
    somebody("Amina Sow", "sow@example.org")
    assert sorted((one.name, one.email) for one in named("amina") if one.email) == [
        ("AMINA DIALLO", "diallo@example.net"),
        ("Amina Diallo", "amina@example.org"),
    ]


@pytest.mark.parametrize("typed", ["ami", "amiable", "amiable@", "amiable@example", "example.org", "AMI", "AMI-10"])
def test_a_part_of_an_address_or_of_a_ticket_finds_nobody(named, somebody, typed):
    somebody("Zoë Martin", "amiable@example.org", ticket="AMI-1001")
    assert named(typed) == []


@pytest.mark.parametrize("typed", ["amiable@example.org", " Amiable@Example.org", "AMI-1001", "Zo", "zoe mar", "martn"])
def test_all_of_it_finds_them_and_so_does_a_name_with_a_slip(named, somebody, typed):
    somebody("Zoë Martin", "amiable@example.org", ticket="AMI-1001")
    assert names(named(typed)) == ["Zoë Martin"]


def test_no_more_than_eight_are_shown(named, somebody):
    for number in range(12):
        somebody(f"Amina Number{number}")
    assert len(named("amina")) == 8
