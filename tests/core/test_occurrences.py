"""Events of series that are no rows: seen like any other, and stored when something of them is to be kept."""
# ruff: noqa: DTZ001  # wall clocks have no zone

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from mozspaces_desktop.core import door, events, guests, ids, open_doors, people, people_search, series
from mozspaces_desktop.core.agenda import entries_between
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event, EventFocusArea, EventStatus, FocusArea, Method, Series, Track
from mozspaces_desktop.core.occurrences import occurrence_key, occurrences_between, stored
from mozspaces_desktop.core.series import Scope
from mozspaces_desktop.core.signups.plan import apply_import, plan_import
from mozspaces_desktop.core.signups.reader import read_signups

PARIS = ZoneInfo("Europe/Paris")
MAY = (datetime(2014, 5, 1, tzinfo=UTC), datetime(2014, 6, 1, tzinfo=UTC))


@pytest.fixture
def said(at_paris, database, paris):
    """A study group every Thursday night that ends after midnight."""
    with database.read() as session:
        area = session.query(FocusArea).filter_by(space_id=paris.id, name="Coding").one()
    return EventFields(
        title="Study group",
        dtstart=at_paris(2014, 5, 1, 22),
        dtend=at_paris(2014, 5, 2, 1),
        tzid="Europe/Paris",
        track=Track.TECHNICAL,
        status=EventStatus.CONFIRMED,
        focus_area_ids=(area.id,),
    )


@pytest.fixture
def weekly(database, paris, said):
    with database.begin("Add") as session:
        return series.add_series(session, paris, said, "FREQ=WEEKLY").id


def found(database, paris, start, end):
    with database.read() as session:
        return [
            one.dtstart.astimezone(PARIS).strftime("%d %b")
            for one in events.events_between(session, paris.id, start, end)
        ]


def test_no_row_is_made_by_looking(database, paris, weekly):
    assert found(database, paris, *MAY) == ["01 May", "08 May", "15 May", "22 May", "29 May"]
    with database.read() as session:
        assert session.query(Event).count() == 0
        entries = entries_between(session, paris.id, "Europe/Paris", date(2014, 5, 1), date(2014, 5, 31))
        assert [entry.id for entry in entries] == [one.id for one in events.events_between(session, paris.id, *MAY)]
        assert {(entry.title, entry.series_id, len(entry.focus_area_ids)) for entry in entries} == {
            ("Study group", weekly, 1)
        }
        assert events.any_planned(session, paris.id)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (datetime(2014, 5, 8, 0, 30), datetime(2014, 5, 8, 22), []),
        (datetime(2014, 5, 9, 0, 59), datetime(2014, 5, 9, 12), ["08 May"]),
        (datetime(2014, 5, 9, 1), datetime(2014, 5, 9, 12), []),
        (datetime(2014, 5, 8, 20), datetime(2014, 5, 8, 22, 1), ["08 May"]),
        (datetime(2013, 1, 1), datetime(2014, 5, 1), []),
    ],
)
def test_what_touches_a_time(database, paris, weekly, start, end, expected):
    assert found(database, paris, start.replace(tzinfo=PARIS), end.replace(tzinfo=PARIS)) == expected


def test_an_event_without_length_is_seen_when_it_begins(database, paris, said, at_paris):
    with database.begin("Add") as session:
        point = EventFields("Noon", at_paris(2014, 5, 1, 12), at_paris(2014, 5, 1, 12), "Europe/Paris", Track.TECHNICAL)
        series.add_series(session, paris, point, "FREQ=DAILY;COUNT=2")
    assert found(database, paris, at_paris(2014, 5, 1, 12), at_paris(2014, 5, 1, 13)) == ["01 May"]
    assert found(database, paris, at_paris(2014, 5, 1, 13), at_paris(2014, 5, 2, 12)) == []


def test_the_key_is_the_same_everywhere_and_belongs_to_one_beginning(database):
    with database.begin("Key") as session:
        one, other = ids.new_id(session), ids.new_id(session)
    start = datetime(2014, 5, 8, 22)
    keys = {occurrence_key(key, start + timedelta(hours=hours)) for key in (one, other) for hours in (0, 1)}
    assert len(keys) == 4
    assert {UUID(key).version for key in keys} == {8}
    assert {UUID(key).variant for key in keys} == {UUID(one).variant}


def test_an_event_keeps_its_key_when_it_becomes_a_row(database, paris, weekly):
    with database.begin("Check in") as session:
        event = events.events_between(session, paris.id, *MAY)[1]
        person = people.add_person(session, name="Amina Diallo")
        session.flush()
        admission = door.check_in(session, event, person, method=Method.SEARCH)
        assert admission.check_in.event_id == event.id
    with database.read() as session:
        row = session.query(Event).one()
        again = events.event_by_id(session, event.id)
        assert (row.id, row.series_id, row.recurrence_id, again.status) == (
            event.id,
            weekly,
            "20140508T220000",
            EventStatus.HELD,
        )
        assert [area.name for area in again.focus_areas] == ["Coding"]
        assert session.query(EventFocusArea).count() == 1
    assert found(database, paris, *MAY) == ["01 May", "08 May", "15 May", "22 May", "29 May"]


def test_sign_ups_make_a_row_too(database, paris, weekly, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name,Email\nAmina Diallo,amina@example.org\n")
    with database.read() as session:
        event = events.events_between(session, paris.id, *MAY)[2]
        plan = plan_import(session, event, read_signups(path))
    with database.begin("Import") as session:
        apply_import(session, plan)
    with database.read() as session:
        assert session.query(Event).one().id == event.id
        assert len(people_search.expected(session, event.id)) == 1


def test_what_is_no_event_any_more(database, paris, weekly):
    with database.read() as session:
        keys = [event.id for event in events.events_between(session, paris.id, *MAY)]
    with database.begin("Delete") as session:
        series.delete_occurrence(session, events.event_by_id(session, keys[0]), Scope.THIS)
    with database.begin("Delete") as session:
        series.delete_occurrence(session, events.event_by_id(session, keys[2]), Scope.FOLLOWING)
    with database.read() as session:
        assert events.event_by_id(session, keys[1]).title == "Study group"
        for gone in (keys[0], keys[2], keys[4], keys[1][:-1] + "f", "nonsense"):
            with pytest.raises(RefusedError, match="no longer in the calendar"):
                events.event_by_id(session, gone)


def test_a_row_is_stored_as_it_is(database, paris, said):
    with database.begin("Add") as session:
        event = events.add_event(session, paris, said)
        assert stored(session, event) is event


def test_the_pace_counts_them(database, paris, weekly):
    monday = date(2014, 5, 5)
    with database.read() as session:
        (week,) = events.pace(session, paris, monday)
        assert (week.held, week.confirmed, week.missing) == (0, 1, 2)
    with database.begin("Hide") as session:
        event = events.events_between(session, paris.id, *MAY)[0]
        series.change_occurrence(session, event, EventFields.of(event), Scope.ALL, rrule="FREQ=DAILY")
    with database.read() as session:
        (week,) = events.pace(session, paris, monday)
        assert (week.confirmed, week.missing) == (7, 0)


def test_the_door_knows_what_is_on(database, paris, weekly, at_paris):
    with database.read() as session:
        on_now = open_doors.event_on_now(session, paris.id, at=at_paris(2014, 5, 8, 21, 30))
        assert on_now is not None
        assert on_now.dtstart == at_paris(2014, 5, 8, 22)
        assert open_doors.event_on_now(session, paris.id, at=at_paris(2014, 5, 8, 20)) is None
        coming = open_doors.event_at_door(session, paris.id, at=at_paris(2014, 5, 8, 20))
        assert coming is not None
        assert coming.id == on_now.id


def test_one_is_meant_by_its_title_and_day(database, paris, weekly, ticking):
    ticking.moment = datetime(2014, 5, 8, 17, tzinfo=UTC)
    with database.read() as session:
        assert events.event_meant(session, "study group").recurrence_id == "20140508T220000"
        assert events.event_meant(session, "Study group", day=date(2014, 5, 29)).recurrence_id == "20140529T220000"
        with pytest.raises(RefusedError, match="no event called"):
            events.event_meant(session, "Study group", day=date(2014, 5, 28))


def test_one_is_meant_by_its_key_however_far_it_is(database, paris, weekly):
    with database.read() as session:
        keys = [event.id for event in events.events_between(session, paris.id, *MAY)]
        assert [events.event_meant(session, key).id for key in keys] == keys


def test_a_series_that_is_cancelled_hides_no_other_at_the_door(database, paris, weekly, said, at_paris):
    early = {"dtstart": said.dtstart - timedelta(hours=8), "dtend": said.dtend - timedelta(hours=8)}
    with database.begin("Add") as session:
        series.add_series(session, paris, replace(said, status=EventStatus.CANCELLED, **early), "FREQ=WEEKLY")
    with database.read() as session:
        coming = open_doors.event_at_door(session, paris.id, at=at_paris(2014, 5, 6, 12))
        assert coming is not None
        assert coming.dtstart == at_paris(2014, 5, 8, 22)


def test_after_the_end_of_a_series_its_last_is_at_the_door(database, paris, said, at_paris):
    with database.begin("Add") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=2")
        events.add_event(
            session, paris, replace(said, dtstart=at_paris(2014, 4, 1, 19), dtend=at_paris(2014, 4, 1, 20))
        )
    with database.read() as session:
        last = open_doors.event_at_door(session, paris.id, at=at_paris(2014, 5, 20, 12))
        assert last is not None
        assert last.dtstart == at_paris(2014, 5, 8, 22)


def test_an_additional_date_may_come_before_the_first(database, paris, said, at_paris):
    with database.begin("Add") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=2", rdates="20140403T220000")
    april = (at_paris(2014, 4, 1), at_paris(2014, 4, 30))
    with database.begin("Move") as session:
        (early,) = events.events_between(session, paris.id, *april)
        assert early.dtstart == at_paris(2014, 4, 3, 22)
        later = timedelta(hours=1)
        said = replace(EventFields.of(early), dtstart=early.dtstart + later, dtend=early.dtend + later)
        series.change_occurrence(session, early, said, Scope.ALL)
    with database.read() as session:
        found = events.events_between(session, paris.id, april[0], MAY[1])
        assert [one.dtstart for one in found] == [at_paris(2014, *day, 23) for day in ((4, 3), (5, 1), (5, 8))]


def test_one_that_is_a_row_again_is_about_what_its_series_is(database, paris, weekly):
    """It was about something else while it was changed alone, and then it went back to its series."""
    with database.read() as session:
        other = session.query(FocusArea).filter_by(space_id=paris.id, name="QA").one().id
        event = events.events_between(session, paris.id, *MAY)[1]
        usual = EventFields.of(event)
    with database.begin("Change") as session:
        events.change_event(session, event, replace(usual, focus_area_ids=(other,)))
    with database.begin("Back") as session:
        series.back_to_series(session, events.event_by_id(session, event.id))
    with database.begin("Count") as session:
        guests.add_guests(session, events.event_by_id(session, event.id), 3)
    with database.read() as session:
        assert EventFields.of(events.event_by_id(session, event.id)).focus_area_ids == usual.focus_area_ids


def test_a_series_goes_by_the_clock_of_its_file(database, paris, said):
    """A VTIMEZONE that nobody knows: an hour ahead of UTC, two in the first week of May."""
    definition = (
        "BEGIN:VTIMEZONE\nTZID:Nowhere\n"
        "BEGIN:STANDARD\nDTSTART:20140101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\n"
        "BEGIN:DAYLIGHT\nDTSTART:20140501T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n"
        "BEGIN:STANDARD\nDTSTART:20140508T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
        "END:VTIMEZONE\n"
    )
    with database.begin("Add") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=2", zone_definition=definition)
    with database.read() as session:
        assert [one.dtstart.hour for one in occurrences_between(session, paris.id, *MAY)] == [20, 21]
        assert session.query(Series).one().last_end == datetime(2014, 5, 9, 0, tzinfo=UTC)
