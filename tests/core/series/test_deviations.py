"""An event of a series that was changed alone, and the way back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import door, door_counts, events, people, series
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event, EventStatus, Method
from mozspaces_desktop.core.series import Scope
from tests.core.series.hands import all_events, told

SERIES = [(f"2014-05-{day} 19:00", "21:00", "Rust evening") for day in ("06", "13", "20")]


@pytest.fixture
def weekly(repeat):
    return repeat("FREQ=WEEKLY;BYDAY=TU;COUNT=3")


def change_alone(database, paris, number=1, **changes):
    with database.begin("Change") as session:
        event = all_events(session, paris)[number]
        said = replace(EventFields.of(event), **changes)
        return series.change_occurrence(session, event, said, Scope.THIS).event.id


def an_hour_later(database, paris):
    with database.read() as session:
        said = EventFields.of(all_events(session, paris)[1])
    later = timedelta(hours=1)
    return change_alone(database, paris, dtstart=said.dtstart + later, dtend=said.dtend + later)


def come(database, event_id):
    with database.begin("Check in") as session:
        person = people.add_person(session, name="Amina Diallo")
        session.flush()
        door.check_in(session, events.event_by_id(session, event_id), person, method=Method.SEARCH)


def go_back(database, event_id):
    with database.begin("Back") as session:
        return series.back_to_series(session, events.event_by_id(session, event_id)).id


def deviates(database, event_id):
    with database.read() as session:
        return series.by_series(session, events.event_by_id(session, event_id))


def test_one_that_was_changed_alone_differs_and_goes_back(database, paris, weekly):
    event_id = an_hour_later(database, paris)
    assert deviates(database, event_id).dtstart.isoformat() == "2014-05-13T17:00:00+00:00"
    assert go_back(database, event_id) == event_id
    with database.read() as session:
        assert told(session, paris) == SERIES
        assert [row.alive for row in session.scalars(select(Event))] == [False]
    assert deviates(database, event_id) is None


def test_going_back_is_undone_in_one_step(database, paris, weekly):
    event_id = an_hour_later(database, paris)
    with database.read() as session:
        before = told(session, paris)
    go_back(database, event_id)
    database.undo()
    with database.read() as session:
        assert told(session, paris) == before


def test_who_came_stays(database, paris, weekly):
    event_id = an_hour_later(database, paris)
    come(database, event_id)
    assert go_back(database, event_id) == event_id
    with database.read() as session:
        event = events.event_by_id(session, event_id)
        assert told(session, paris) == SERIES
        assert door_counts.counts(session, event).checked_in == 1
        assert event.status is EventStatus.HELD


def test_that_it_was_held_is_no_difference(database, paris, weekly):
    event_id = change_alone(database, paris, status=EventStatus.HELD)
    assert deviates(database, event_id) is None


def test_one_that_stands_alone_differs_from_nothing(database, paris, said):
    with database.begin("Add") as session:
        event_id = events.add_event(session, paris, said).id
    assert deviates(database, event_id) is None
    assert go_back(database, event_id) == event_id


def test_one_that_no_row_says_anything_of_is_as_its_series_says(database, paris, weekly):
    with database.read() as session:
        event = all_events(session, paris)[0]
        assert series.by_series(session, event) is None
        assert series.back_to_series(session, event) is event
