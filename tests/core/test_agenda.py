from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import events, spaces
from mozspaces_desktop.core.agenda import Span, entries_between, span_of
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Track

PARIS = "Europe/Paris"
ZONES = st.sampled_from([PARIS, "America/Los_Angeles", "Pacific/Auckland", "Asia/Kathmandu", "UTC"])
DAYS = st.dates(date(2013, 1, 1), date(2016, 12, 31))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@pytest.fixture
def add(database, paris):
    def add(title, span, **more):
        start, end = span.in_utc
        fields = {"tzid": PARIS, "track": Track.TECHNICAL, "all_day": span.all_day, **more}
        with database.begin("Add") as session:
            return events.add_event(session, paris, EventFields(title, start, end, **fields)).id

    return add


def titles(database, paris, first, last, tzid=PARIS):
    with database.read() as session:
        return [entry.title for entry in entries_between(session, paris.id, tzid, first, last)]


def test_a_day_of_seven_is_seen_at_seven_whatever_the_laptop_says(database, paris, add):
    add("Evening", Span.of_hours(date(2014, 7, 31), time(19), time(21), PARIS))
    with database.read() as session:
        (entry,) = entries_between(session, paris.id, PARIS, date(2014, 7, 31), date(2014, 7, 31))
    assert entry.span.start.replace(tzinfo=None).isoformat() == "2014-07-31T19:00:00"
    assert entry.span.in_utc[0] == datetime(2014, 7, 31, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "utc_hour"),
    [(date(2014, 3, 29), 18), (date(2014, 3, 30), 17), (date(2014, 10, 25), 17), (date(2014, 10, 26), 18)],
)
def test_19_00_stays_19_00_when_the_clocks_change(day, utc_hour):
    span = Span.of_hours(day, time(19), time(21), PARIS)
    assert span.in_utc[0].hour == utc_hour
    week_later = span.moved(timedelta(days=7))
    assert week_later.start.time() == time(19)
    assert week_later.end.time() == time(21)


def test_an_evening_that_ends_at_midnight_or_later_goes_into_the_next_day():
    assert Span.of_hours(date(2014, 7, 31), time(22), time(0), PARIS).last_day == date(2014, 7, 31)
    assert Span.of_hours(date(2014, 7, 31), time(22), time(1), PARIS).last_day == date(2014, 8, 1)


def test_what_fills_days_is_all_day_or_around_the_clock():
    assert Span.of_days(date(2014, 7, 14), date(2014, 7, 14), PARIS).fills_days
    evening = Span.of_hours(date(2014, 7, 14), time(19), time(18, 59), PARIS)
    assert not evening.fills_days
    assert evening.until(evening.end + timedelta(minutes=1)).fills_days


@given(DAYS, TIMES, TIMES, ZONES)
def test_moving_there_and_back_is_nothing(day, starts, ends, tzid):
    span = Span.of_hours(day, starts, ends, tzid)
    assert span.moved(timedelta(days=200, minutes=45)).moved(timedelta(days=-200, minutes=-45)) == span


@given(DAYS, st.integers(0, 40), ZONES)
def test_whole_days_run_from_midnight_to_midnight(first, more, tzid):
    last = first + timedelta(days=more)
    span = Span.of_days(first, last, tzid)
    assert (span.first_day, span.last_day) == (first, last)
    start, end = (moment.astimezone(ZoneInfo(tzid)) for moment in span.in_utc)
    assert (start.date(), end.date()) == (first, last + timedelta(days=1))


def test_only_what_touches_the_days_is_read_in_order(database, paris, add):
    add("late", Span.of_hours(date(2014, 7, 8), time(20), time(22), PARIS))
    add("early", Span.of_hours(date(2014, 7, 8), time(9), time(10), PARIS))
    add("night before", Span.of_hours(date(2014, 7, 6), time(23), time(1), PARIS))
    add("long", Span.of_days(date(2014, 5, 1), date(2014, 12, 31), PARIS))
    add("ends at midnight", Span.of_hours(date(2014, 7, 6), time(22), time(0), PARIS))
    add("day after", Span.of_hours(date(2014, 7, 9), time(0), time(1), PARIS))
    add(
        "moment",
        Span.of_hours(date(2014, 7, 7), time(0), time(1), PARIS).until(datetime(2014, 7, 7, tzinfo=ZoneInfo(PARIS))),
    )
    expected = ["long", "night before", "moment", "early", "late"]
    assert titles(database, paris, date(2014, 7, 7), date(2014, 7, 8)) == expected


def test_an_all_day_event_keeps_its_days_in_every_zone(database, paris, add):
    day = date(2014, 7, 14)
    for tzid in ("Pacific/Auckland", "America/Los_Angeles", PARIS):
        add(tzid, Span.of_days(day, day, tzid), tzid=tzid)
    assert len(titles(database, paris, day, day)) == 3
    assert titles(database, paris, day - timedelta(days=1), day - timedelta(days=1)) == []
    assert titles(database, paris, day + timedelta(days=1), day + timedelta(days=1)) == []


def test_deleted_events_and_those_of_other_spaces_are_not_read(database, paris, add):
    event_id = add("gone", Span.of_days(date(2014, 7, 14), date(2014, 7, 14), PARIS))
    with database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
        other = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    assert titles(database, paris, date(2014, 7, 14), date(2014, 7, 14)) == []
    assert titles(database, other, date(2014, 7, 14), date(2014, 7, 14)) == []


def test_an_entry_says_what_the_event_says(database, paris, add):
    with database.begin("Room and coordinator") as session:
        room = spaces.add_room(session, paris, name="Salle des fêtes", capacity=120)
        amina = spaces.add_coordinator(session, paris, name="Amina", track=Track.TECHNICAL)
    span = Span.of_hours(date(2014, 7, 31), time(19), time(21), PARIS)
    said = {"status": EventStatus.CANCELLED, "public": False, "room_id": room.id, "coordinator_id": amina.id}
    event_id = add("Privacy café", span, **said)
    with database.read() as session:
        (entry,) = entries_between(session, paris.id, PARIS, span.first_day, span.last_day)
        assert entry.span == span_of(events.event_by_id(session, event_id), PARIS) == span
    assert (entry.id, entry.title, entry.status, entry.public) == (
        event_id,
        "Privacy café",
        EventStatus.CANCELLED,
        False,
    )
    assert (entry.room, entry.coordinator, entry.track) == ("Salle des fêtes", "Amina", Track.TECHNICAL)


def test_an_endless_title_is_cut(database, paris, add):
    add("x" * 1_000_000, Span.of_days(date(2014, 7, 14), date(2014, 7, 14), PARIS))
    assert titles(database, paris, date(2014, 7, 14), date(2014, 7, 14)) == ["x" * 200]


@pytest.mark.parametrize("tzid", [PARIS, "America/Los_Angeles", "Pacific/Auckland"])
def test_events_at_the_ends_of_time_do_not_stop_a_calendar(database, paris, add, tzid):
    always = Span(datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC), all_day=True)
    add("Always", always, tzid=tzid)
    assert titles(database, paris, date(2014, 7, 14), date(2014, 7, 14), tzid) == ["Always"]
