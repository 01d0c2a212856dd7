from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from mozspaces_desktop.core import consents, contributions, door, follow_ups, merging, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.last_seen import Seen, everybody_seen
from mozspaces_desktop.core.models import Event, Method, Person, Registration, Space, Stage, Track
from tests.conftest import NOW, SteppingClock


def seen(database: Database) -> dict[str, Seen]:
    with database.read() as session:
        return {one.name: one for one in everybody_seen(session)}


def event_on(session: Session, space: Space, starts: datetime) -> Event:
    return add_event(
        session, space, EventFields("Rust", starts, starts + timedelta(hours=2), space.tzid, Track.TECHNICAL)
    )


def test_every_sign_counts_on_its_day_by_the_clock_of_the_space(database: Database, paris: Space) -> None:
    late = datetime(2014, 7, 30, 22, 30, tzinfo=UTC)  # half past midnight in Paris
    with database.begin("Add") as session:
        names = ("Came", "Signed up", "Reached", "Written", "Agreed", "Never")
        came, signed_up, reached, written, agreed, _ = (people.add_person(session, name=name) for name in names)
        evening, coming = event_on(session, paris, late), event_on(session, paris, NOW + timedelta(days=20))
        session.flush()
        door.check_in(session, evening, came, method=Method.SEARCH, at=late)
        session.add(Registration(event_id=coming.id, person_id=signed_up.id))
        area = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, reached, area, Stage.FIRST_CONTRIBUTION, date(2014, 6, 1))
        contributions.reach_stage(session, paris, written, area, Stage.INTERESTED, date(2014, 5, 1))
        follow_ups.note_follow_up(session, paris, written, date(2014, 7, 2), "")
        consents.give_consent(session, agreed, "News")
    found = seen(database)
    assert {name: one.days for name, one in found.items()} == {
        "Came": {paris.id: date(2014, 7, 31)},
        "Signed up": {paris.id: date(2014, 8, 20)},
        "Reached": {paris.id: date(2014, 6, 1)},
        "Written": {paris.id: date(2014, 7, 2)},
        "Agreed": {None: date(2014, 7, 31)},
        "Never": {},
    }
    assert [name for name, one in found.items() if one.contributes] == ["Reached"]
    assert found["Never"].last_space is None
    assert found["Agreed"].spaces == set()


def test_what_was_taken_back_is_no_sign(database: Database, paris: Space) -> None:
    with database.begin("Add") as session:
        person = people.add_person(session, name="Amina")
        evening = event_on(session, paris, NOW)
        session.flush()
        admitted = door.check_in(session, evening, person, method=Method.SEARCH)
        session.flush()
        door.undo_check_in(session, admitted.check_in.id)
    assert seen(database)["Amina"].days == {}


def test_merged_entries_are_one_person(database: Database, paris: Space, ticking: SteppingClock) -> None:
    with database.begin("Add") as session:
        kept = people.add_person(session, name="Amina")
    ticking.moment = NOW + timedelta(days=3)
    with database.begin("Add") as session:
        merged = people.add_person(session, name="Ami")
        evening = event_on(session, paris, NOW + timedelta(days=2))
        session.flush()
        session.add(Registration(event_id=evening.id, person_id=merged.id))
    with database.begin("Merge") as session:
        merging.merge(session, session.get_one(Person, kept.id), session.get_one(Person, merged.id))
    [(name, one)] = seen(database).items()
    assert (name, one.days, one.since) == ("Amina", {paris.id: date(2014, 8, 2)}, NOW + timedelta(days=3))


def test_the_space_that_saw_somebody_last(database: Database, paris: Space) -> None:
    with database.begin("Add") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        person = people.add_person(session, name="Amina")
        session.flush()
        for space, days in ((paris, 40), (berlin, 30)):
            evening = event_on(session, space, NOW - timedelta(days=days))
            session.flush()
            session.add(Registration(event_id=evening.id, person_id=person.id))
    assert seen(database)["Amina"].last_space == berlin.id
