from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from mozspaces_desktop.core import consents, contributions, door, follow_ups, labels, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Method, Person, Space, Stage, Track
from mozspaces_desktop.core.people import add_person, change_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.people.person_history import history_lines
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
        lines = history_lines(session, person.id, paris.tzid)
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
        lines = history_lines(session, person.id, paris.tzid)
    assert [line[2].splitlines() for line in lines] == [
        ["Undone: Withdraw the consent of Amina", "Agreed to be kept posted"],
        ["Withdraw the consent of Amina (taken back)", "Does not want to be kept posted"],
        ["Note that Amina was written to", "Somebody wrote to them"],
        ["Add", "Agreed to be kept posted", "“Write to me.”"],
    ]
