from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from sqlalchemy.orm import Session

from mozspaces_desktop.core import (
    compaction,
    consents,
    contributions,
    door,
    duplicates,
    follow_ups,
    forgetting,
    labels,
    merging,
    spaces,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Method, Person, Registration, Space, Stage, Track
from mozspaces_desktop.core.people import add_person, change_person
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.gui.history.history_words import Line
from mozspaces_desktop.gui.people.person_history import history_entries
from tests.conftest import NOW, SteppingClock


@pytest.fixture(autouse=True)
def _american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def evening(database: Database, paris: Space, at_paris: Callable[..., datetime]) -> Event:
    start = at_paris(2014, 7, 31, 19)
    with database.begin(labels.ADD_EVENT, title="Rust") as session:
        said = EventFields("Rust <b>", start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        return add_event(session, paris, said)


def said(session: Session, person_id: str, tzid: str) -> list[Line]:
    return [entry() for entry in history_entries(session, person_id, tzid)]


def test_everything_that_happened_is_told_the_latest_first(
    database: Database, paris: Space, evening: Event, ticking: SteppingClock
) -> None:
    with database.begin(labels.CHECK_IN, name="Amina Dialo") as session:
        person = add_person(session, name="Amina Dialo")
        door.check_in(session, row(session, Event, evening.id), person, method=Method.WALK_IN)
    ticking.moment += timedelta(minutes=5)
    with database.begin("Change {name}", name="Amina Diallo") as session:
        change_person(session, row(session, Person, person.id), name="Amina Diallo", email="a@example.org")
    ticking.moment += timedelta(minutes=5)
    with database.begin("Note contribution of {name}", name="Amina Diallo") as session:
        area = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, person, area, Stage.ACTIVE, ticking.moment.date(), event=evening)
    database.undo()

    with database.read() as session:
        lines = said(session, person.id, paris.tzid)
    assert [line[1] for line in lines] == ["Camille"] * 4
    assert [line[2].splitlines() for line in lines] == [
        ["Undone: Note contribution of Amina Diallo", "No longer noted: Coding: Active, after “Rust <b>” (7/31/14)"],
        ["Note contribution of Amina Diallo (taken back)", "Coding: Active, after “Rust <b>” (7/31/14)"],
        ["Change Amina Diallo", "Name: Amina Dialo → Amina Diallo", "E-mail: – → a@example.org"],
        ["Check in Amina Dialo", "At “Rust <b>” (7/31/14)"],
    ]
    assert lines[-1][0].replace("\u202f", " ") == "Thu 31 Jul 7:10 PM"


def test_consent_and_follow_ups_are_told(database: Database, paris: Space) -> None:
    with database.begin("Add") as session:
        person = add_person(session, name="Amina")
        session.flush()
        consents.give_consent(session, person, "Write to me.")
    with database.begin(labels.NOTE_FOLLOW_UP, name="Amina") as session:
        follow_ups.note_follow_up(session, paris, row(session, Person, person.id), NOW.date())
    with database.begin(labels.WITHDRAW_CONSENT, name="Amina") as session:
        consents.withdraw_consent(session, person.id)
    database.undo()
    with database.read() as session:
        lines = said(session, person.id, paris.tzid)
    assert [line[2].splitlines() for line in lines] == [
        ["Undone: Withdraw the consent of Amina", "Agreed to be kept posted"],
        ["Withdraw the consent of Amina (taken back)", "Does not want to be kept posted"],
        ["Note that Amina was written to", "Somebody wrote to them"],
        ["Add", "Agreed to be kept posted", "“Write to me.”"],
    ]


def test_a_merge_and_a_parting_are_told_with_both_names(database: Database, paris: Space, evening: Event) -> None:
    with database.begin("Add") as session:
        kept, merged, other = (add_person(session, name=name) for name in ("Ana", "Anna", "Hanna"))
        session.flush()
        door.check_in(session, row(session, Event, evening.id), merged, method=Method.SEARCH)
    with database.begin(labels.SAY_DIFFERENT, name="Ana") as session:
        duplicates.say_different(session, kept.id, other.id)
    with database.begin(labels.MERGE_PEOPLE, name="Ana") as session:
        made = merging.merge(session, row(session, Person, kept.id), row(session, Person, merged.id))
    with database.read() as session:
        lines = said(session, kept.id, paris.tzid)
    assert [line.what.splitlines() for line in lines] == [
        [
            "Merge two entries of Ana",
            "“Anna” became a part of “Ana”",
            "1 sign-up(s), visit(s) and note(s) changed hands",
        ],
        ["Tell Ana from another person", "“Ana” and “Hanna” are different people"],
        ["Add", "At “Rust <b>” (7/31/14)"],
    ]
    with database.begin(labels.PART_PEOPLE, name="Ana") as session:
        merging.unmerge(session, made.id)
    for person in (kept, merged):
        with database.read() as session:
            lines = said(session, person.id, paris.tzid)
        assert lines[0].what.splitlines()[:2] == ["Part an entry from Ana", "“Anna” was parted from “Ana”"]


def test_what_changed_of_a_sign_up_a_visit_and_a_contribution(database: Database, paris: Space, evening: Event) -> None:
    with database.begin("Add") as session:
        person = add_person(session, name="Ana")
        session.flush()
        signed_up = Registration(event_id=evening.id, person_id=person.id, registered_at=None)
        session.add(signed_up)
        came = door.check_in(session, row(session, Event, evening.id), person, method=Method.SEARCH).check_in
        area = spaces.focus_areas(session, paris.id)[0]
        reached = contributions.reach_stage(session, paris, person, area, Stage.INTERESTED, NOW.date())
    with database.begin("Change") as session:
        row(session, Registration, signed_up.id).seats = 2
        row(session, type(came), came.id).checked_in_at = NOW - timedelta(minutes=5)
        row(session, type(reached), reached.id).stage = Stage.ACTIVE
    with database.begin("Take out") as session:
        retire(session, [row(session, Registration, signed_up.id)])
    with database.read() as session:
        lines = said(session, person.id, paris.tzid)
    event = "“Rust <b>” (7/31/14)"
    assert [sorted(line.what.replace("\u202f", " ").splitlines()[1:]) for line in lines] == [
        [f"No longer registered for {event}"],
        ["Came: Thu 31 Jul 7:10 PM → Thu 31 Jul 7:05 PM", "Seats: 1 → 2", "Stage: Interested → Active", event, event],
        [f"At {event}", "Coding: Interested", f"Registered for {event}"],
    ]


def test_what_was_scrubbed_when_they_were_forgotten_is_not_told(
    database: Database, paris: Space, evening: Event
) -> None:
    with database.begin("Add") as session:
        person = add_person(session, name="Ana", email="ana@example.org")
        session.flush()
        session.add(Registration(event_id=evening.id, person_id=person.id, registered_at=None, ticket_code="Ana's"))
    with database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget(session, row(session, Person, person.id), called="Somebody")
    with database.read() as session:
        lines = said(session, person.id, paris.tzid)
    assert [line.what for line in lines] == [
        "Forget a person",
        "Add\nRegistered for “Rust <b>” (7/31/14)",
    ]


def test_what_was_summed_up_has_no_before(database: Database, paris: Space, ticking: SteppingClock) -> None:
    with database.begin("Add") as session:
        person = add_person(session, name="Amina Dialo")
    with database.begin("Change") as session:
        change_person(session, row(session, Person, person.id), name="Amina Diallo", email="")
    with database.begin("") as session:
        compaction.compact(session, ticking.moment + timedelta(days=1))
    with database.read() as session:
        lines = said(session, person.id, paris.tzid)
    assert [line.what.splitlines() for line in lines] == [
        ["Change", "Name: Amina Diallo"],
        ["Add"],
        ["Older changes are summed up: each value has its last change only."],
    ]
