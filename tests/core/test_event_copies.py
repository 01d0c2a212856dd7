"""What a copy of an event takes over, and what it must not."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import door, event_copies, events, people, series
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Method

PARIS = "Europe/Paris"
LATER = Span.of_hours(date(2014, 11, 6), time(18), time(20, 30), PARIS)


@pytest.fixture
def said(whole_evening):
    """An evening of July 2014, with everything that can be said of one."""
    return whole_evening


def add(database, paris, said):
    with database.begin("Add") as session:
        return events.add_event(session, paris, said).id


def copy(database, event_id, span=LATER):
    with database.begin("Copy") as session:
        return events.copy_event(session, events.event_by_id(session, event_id), span).id


def read(database, event_id):
    with database.read() as session:
        return events.event_by_id(session, event_id)


def test_a_copy_says_the_same_at_another_time(database, paris, said):
    event_id = add(database, paris, said)
    copied = EventFields.of(read(database, copy(database, event_id)))
    assert copied == replace(
        said, dtstart=datetime(2014, 11, 6, 17, tzinfo=UTC), dtend=datetime(2014, 11, 6, 19, 30, tzinfo=UTC)
    )
    assert EventFields.of(read(database, event_id)) == said


@pytest.mark.parametrize(
    ("status", "expected"),
    [("draft", "draft"), ("confirmed", "confirmed"), ("held", "confirmed"), ("cancelled", "confirmed")],
)
def test_a_copy_is_planned_whatever_became_of_the_first(database, paris, said, status, expected):
    event_id = add(database, paris, replace(said, status=EventStatus(status)))
    assert read(database, copy(database, event_id)).status.value == expected


def test_a_copy_stands_alone(database, paris, said):
    """Nobody came to it yet, and calendar files tell it from the first."""
    event_id = add(database, paris, said)
    with database.begin("Check in") as session:
        event = events.event_by_id(session, event_id)
        person = people.add_person(session, name="Amina Diallo")
        door.check_in(session, event, person, method=Method.SEARCH)
        event.series_id, event.recurrence_id, event.extra = None, "20140731T190000", "X-FROM:elsewhere"
    copied_id = copy(database, event_id)
    first, copied = read(database, event_id), read(database, copied_id)
    assert (copied.recurrence_id, copied.series_id, copied.extra, copied.imported) == (None, None, "", None)
    assert copied.uid != first.uid
    with database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT DISTINCT event_id FROM check_in").all()
    assert rows == [(event_id,)]


def test_a_copy_does_not_take_over_what_has_left_the_space(database, paris, said):
    event_id = add(database, paris, said)
    with database.begin("Change") as session:
        event = events.event_by_id(session, event_id)
        for gone in (event.room, event.coordinator, event.focus_areas[0]):
            gone.retired_at = datetime(2014, 8, 1, tzinfo=UTC)
    copied = EventFields.of(read(database, copy(database, event_id)))
    assert (copied.room_id, copied.coordinator_id) == (None, None)
    assert copied.focus_area_ids == said.focus_area_ids[1:]


def test_a_copy_of_days_is_all_day(database, paris, said):
    span = Span.of_days(date(2014, 11, 6), date(2014, 11, 7), PARIS)
    copied = read(database, copy(database, add(database, paris, said), span))
    assert (copied.all_day, copied.dtstart, copied.dtend) == (
        True,
        datetime(2014, 11, 5, 23, tzinfo=UTC),
        datetime(2014, 11, 7, 23, tzinfo=UTC),
    )


def test_an_event_of_a_series_is_copied_alone(database, paris, said):
    with database.begin("Add") as session:
        made = series.add_series(session, paris, said, "FREQ=WEEKLY")
        third = events.events_between(
            session, paris.id, datetime(2014, 8, 14, tzinfo=UTC), datetime(2014, 8, 15, tzinfo=UTC)
        )[0]
        assert third.series_id == made.id
        copied_id = events.copy_event(session, third, LATER).id
    copied = read(database, copied_id)
    assert (copied.series_id, copied.recurrence_id, copied.room.name) == (None, None, "Main room")


# --- where copies go --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "month", "expected"),
    [
        (date(2014, 7, 1), date(2014, 8, 1), date(2014, 8, 5)),  # the first Tuesday
        (date(2014, 7, 8), date(2014, 8, 31), date(2014, 8, 12)),  # the second one
        (date(2014, 7, 31), date(2014, 8, 1), date(2014, 8, 28)),  # no fifth Thursday: the last
        (date(2014, 12, 5), date(2015, 1, 1), date(2015, 1, 2)),
        (date(2014, 1, 31), date(2014, 2, 1), date(2014, 2, 28)),
    ],
)
def test_the_same_weekday_of_another_month(day, month, expected):
    assert event_copies.same_weekday(day, month) == expected


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_the_same_weekday_has_as_many_before_it(day, month):
    found = event_copies.same_weekday(day, month)

    def place(one):
        return sum(date(one.year, one.month, number).weekday() == one.weekday() for number in range(1, one.day + 1))

    assert (found.year, found.month, found.weekday()) == (month.year, month.month, day.weekday())
    assert place(found) == place(day) or (place(day) == 5 and place(found) == 4)


def test_a_copy_keeps_its_hours_when_the_clocks_change():
    span = Span.of_hours(date(2014, 10, 23), time(19), time(21), PARIS)
    later = event_copies.a_week_later(span)
    assert (later.start.isoformat(), later.end.isoformat()) == (
        "2014-10-30T19:00:00+01:00",
        "2014-10-30T21:00:00+01:00",
    )
    assert event_copies.a_month_later(span).first_day == date(2014, 11, 27)


def test_last_month_is_listed_with_what_was_held_first(database, paris, said):
    def on(title, day, status="confirmed", month=7):
        start = datetime(2014, month, day, 17, tzinfo=UTC)
        fields = replace(said, title=title, dtstart=start, dtend=start.replace(hour=19), status=EventStatus(status))
        return add(database, paris, fields)

    on("Planned", 3)
    on("Called off", 1, "cancelled")
    on("Held late", 24, "held")
    on("Held early", 2, "held")
    on("In August", 2, month=8)
    on("In June", 30, "held", month=6)
    with database.begin("Add") as session:
        series.add_series(session, paris, replace(said, title="Every week"), "FREQ=WEEKLY")
        july = replace(said, title="Over", dtstart=said.dtstart.replace(day=10), dtend=said.dtend.replace(day=10))
        series.add_series(session, paris, july, "FREQ=WEEKLY;COUNT=2")
    with database.read() as session:
        found = event_copies.events_again(session, paris.id, PARIS, date(2014, 8, 15))
    assert [entry.title for entry in found] == ["Held early", "Held late", "Planned", "Over", "Over", "Called off"]
