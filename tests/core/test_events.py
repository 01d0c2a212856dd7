from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from mozspaces_desktop.core import door, events, people, series, spaces
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventFocusArea, EventStatus, Method, Track


@pytest.fixture
def said(at_paris):
    """An evening about Rust, as a person says it."""
    return EventFields(
        title="Rust evening",
        dtstart=at_paris(2014, 7, 31, 19),
        dtend=at_paris(2014, 7, 31, 21),
        tzid="Europe/Paris",
        track=Track.TECHNICAL,
        status=EventStatus.CONFIRMED,
    )


@pytest.fixture
def add(database, paris):
    """Add an event in an action of its own and return its id."""

    def add(said):
        with database.begin("Add") as session:
            return events.add_event(session, paris, said).id

    return add


def stored(database, event_id):
    with database.read() as session:
        return EventFields.of(events.event_by_id(session, event_id))


def test_an_event_is_stored_as_it_is_said(database, paris, said, add):
    with database.read() as session:
        areas = spaces.focus_areas(session, paris.id)
    everything = replace(
        said,
        type="Meetup",
        focus_area_ids=(areas[0].id, areas[3].id),
        host="Rust Paris",
        public=False,
        expected=40,
        link="https://example.org",
        notes="Bring\nyour laptop",
    )
    assert stored(database, add(everything)) == everything


def test_an_event_of_ours_gets_an_identity_for_calendar_files(database, add, said):
    ids = add(said), add(said)
    with database.read() as session:
        one, other = (events.event_by_id(session, event_id) for event_id in ids)
    assert one.uid.endswith("@mozspaces-desktop")
    assert one.uid != other.uid


@pytest.mark.parametrize("title", ["", "   ", "\n\t"])
def test_an_event_needs_a_title(add, said, title):
    with pytest.raises(RefusedError, match="Give the event a title"):
        add(replace(said, title=title))


def test_an_event_does_not_end_before_it_starts(add, said):
    with pytest.raises(RefusedError, match="“Rust evening” ends before it starts"):
        add(replace(said, dtend=said.dtstart - timedelta(minutes=1)))
    add(replace(said, dtend=said.dtstart))


def test_the_expected_number_is_not_below_zero(add, said):
    with pytest.raises(RefusedError, match="below zero"):
        add(replace(said, expected=-1))


@pytest.mark.parametrize("title", ["=1+1", "<b>x</b>", "🦊 fête", "مرحبا", "a\x00b", "{title}", "%n"])
def test_titles_survive(database, add, said, title):
    assert stored(database, add(replace(said, title=title))).title == title


def test_a_lone_surrogate_in_a_title_can_be_stored(database, add, said):
    assert stored(database, add(replace(said, title="a\ud800b"))).title == "a\ufffdb"


def test_changing_an_event_changes_what_is_said_and_no_more(database, said, add):
    event_id = add(said)
    with database.begin("Change") as session:
        events.change_event(session, events.event_by_id(session, event_id), replace(said, host="Rust Paris"))
    assert stored(database, event_id) == replace(said, host="Rust Paris")
    with database.read() as session:
        after = session.connection().execute(text('SELECT "after" FROM journal_change ORDER BY rowid DESC')).scalar()
    assert after == '{"host": "Rust Paris"}'


def test_saying_the_same_again_leaves_no_trace(database, said, add):
    event_id = add(said)
    before = database.undo_label()
    with database.begin("Change") as session:
        events.change_event(session, events.event_by_id(session, event_id), said)
    assert database.undo_label() == before


def test_focus_areas_are_taken_out_and_put_in(database, paris, said, add):
    with database.read() as session:
        first, second, third = (area.id for area in spaces.focus_areas(session, paris.id)[:3])
    event_id = add(replace(said, focus_area_ids=(first, second)))
    with database.begin("Change") as session:
        event = events.event_by_id(session, event_id)
        events.change_event(session, event, replace(said, focus_area_ids=(second, third)))
    assert stored(database, event_id).focus_area_ids == (second, third)
    database.undo()
    assert stored(database, event_id).focus_area_ids == (first, second)
    with database.read() as session:
        assert session.query(EventFocusArea).count() == 3


def test_a_retired_focus_area_stays_with_an_event_that_has_it(database, paris, said, add):
    with database.begin("Change") as session:
        area = spaces.focus_areas(session, paris.id)[0]
    event_id = add(replace(said, focus_area_ids=(area.id,)))
    with database.begin("Retire") as session:
        session.get(type(area), area.id).retired_at = datetime(2014, 8, 1, tzinfo=UTC)
    assert stored(database, event_id).focus_area_ids == (area.id,)


def test_a_deleted_event_is_not_found_and_comes_back_with_undo(database, paris, said, add):
    event_id = add(said)
    with database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
    with database.read() as session:
        with pytest.raises(RefusedError, match="no longer in the calendar"):
            events.event_by_id(session, event_id)
        assert not events.any_planned(session, paris.id)
    database.undo()
    assert stored(database, event_id) == said


def test_an_event_with_check_ins_stays(database, said, add):
    event_id = add(said)
    with database.begin("Check in") as session:
        event = events.event_by_id(session, event_id)
        amina = people.add_person(session, name="Amina Diallo")
        admission = door.check_in(session, event, amina, method=Method.SEARCH)
    with pytest.raises(RefusedError, match="has check-ins, so it stays"), database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
    with database.begin("Take back") as session:
        door.undo_check_in(session, admission.check_in.id)
    with database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))


def test_the_coordinator_used_last_is_of_the_event_made_last(database, paris, said, add):
    with database.read() as session:
        assert events.coordinator_used_last(session, paris.id) is None
    with database.begin("People") as session:
        amina = spaces.add_coordinator(session, paris, name="Amina", track=Track.TECHNICAL)
        luc = spaces.add_coordinator(session, paris, name="Luc", track=Track.NON_TECHNICAL)
    later = timedelta(days=9)
    add(replace(said, dtstart=said.dtstart + later, dtend=said.dtend + later, coordinator_id=luc.id))
    add(replace(said, coordinator_id=amina.id))
    add(said)
    with database.read() as session:
        assert events.coordinator_used_last(session, paris.id).name == "Amina"
    with database.begin("Amina leaves") as session:
        session.get(type(amina), amina.id).retired_at = datetime(2014, 8, 1, tzinfo=UTC)
    with database.read() as session:
        assert events.coordinator_used_last(session, paris.id).name == "Luc"


def test_a_series_is_made_by_a_coordinator_too(database, paris, said, add):
    with database.begin("People") as session:
        amina, luc = (
            spaces.add_coordinator(session, paris, name=name, track=Track.TECHNICAL) for name in ("Amina", "Luc")
        )
    add(replace(said, coordinator_id=amina.id))
    with database.begin("Add") as session:
        series.add_series(session, paris, replace(said, coordinator_id=luc.id), "FREQ=WEEKLY")
    with database.read() as session:
        assert events.coordinator_used_last(session, paris.id).name == "Luc"


def test_events_between_two_moments_are_those_that_touch_the_time_between(database, paris, said, add, at_paris):
    times = {
        "ends as it begins": (18, 19),
        "reaches in": (18, 20),
        "all through": (18, 23),
        "a moment at its start": (19, 19),
        "inside": (20, 21),
        "a moment at its end": (22, 22),
        "begins as it ends": (22, 23),
    }
    for title, (start, end) in times.items():
        day = (2014, 7, 31)
        add(replace(said, title=title, dtstart=at_paris(*day, start), dtend=at_paris(*day, end)))
    with database.read() as session:
        found = events.events_between(session, paris.id, at_paris(2014, 7, 31, 19), at_paris(2014, 7, 31, 22))
        assert not events.events_between(session, "no space", at_paris(2014, 1, 1), at_paris(2015, 1, 1))
    assert {event.title for event in found} == {"reaches in", "all through", "a moment at its start", "inside"}
    assert [event.dtstart for event in found] == sorted(event.dtstart for event in found)


def test_pace_counts_public_events_held_or_confirmed(database, paris, said, add):
    for status in EventStatus:
        for public in (True, False):
            add(replace(said, status=status, public=public))
    with database.read() as session:
        (week,) = events.pace(session, paris, date(2014, 7, 28))
    assert (week.held, week.confirmed, week.planned, week.target, week.missing) == (1, 1, 2, 3, 1)


def test_pace_takes_an_event_to_the_week_that_it_starts_in_by_the_clock_of_the_space(
    database, paris, said, add, at_paris
):
    for start in (at_paris(2014, 8, 3, 23, 30), at_paris(2014, 8, 4, 0, 0), at_paris(2014, 10, 26, 23, 59)):
        add(replace(said, dtstart=start, dtend=start + timedelta(hours=2)))
    with database.read() as session:
        weeks = events.pace(session, paris, date(2014, 7, 28), 13)
        (beyond,) = events.pace(session, paris, date(2014, 10, 27))
    assert [week.confirmed for week in weeks] == [1, 1, *[0] * 10, 1]
    assert beyond.confirmed == 0


def test_pace_leaves_out_deleted_events_and_other_spaces(database, paris, said, add):
    event_id = add(said)
    with database.begin("Another space") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    with database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
    add(said)
    with database.read() as session:
        assert events.pace(session, paris, date(2014, 7, 28))[0].planned == 1
        assert events.pace(session, berlin, date(2014, 7, 28))[0].planned == 0
