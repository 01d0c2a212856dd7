"""What may hang on the door."""

from datetime import date, time

import pytest

from mozspaces_desktop.core import events, spaces
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.announced import announced
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.series import add_series

PARIS = "Europe/Paris"
DAY = date(2014, 8, 5)


@pytest.fixture
def add(database, paris):
    def add(title, span=None, *, rrule="", **more):
        start, end = (span or Span.of_hours(DAY, time(19), time(21), PARIS)).in_utc
        values = {"track": Track.TECHNICAL, "status": EventStatus.CONFIRMED, **more}
        said = EventFields(title=title, dtstart=start, dtend=end, tzid=PARIS, **values)
        with database.begin("Add {title}", title=title) as session:
            if rrule:
                add_series(session, paris, said, rrule)
            else:
                events.add_event(session, paris, said)

    return add


@pytest.fixture
def read(database, paris):
    def read(first=DAY, last=DAY, **everything):
        with database.read() as session:
            return announced(session, paris, first, last, **everything)

    return read


@pytest.mark.parametrize("public", [True, False])
@pytest.mark.parametrize("status", list(EventStatus))
def test_only_what_is_public_and_will_be(add, read, public, status):
    add("Rust", public=public, status=status)
    for_all = public and status in (EventStatus.CONFIRMED, EventStatus.HELD)
    assert bool(read()) == for_all
    assert bool(read(everything=True)) == (status is not EventStatus.CANCELLED)


def test_what_is_said_of_an_event(database, paris, add, read):
    with database.begin("Add room") as session:
        room = spaces.add_room(session, paris, name="Main hall").id
        areas = tuple(area.id for area in spaces.focus_areas(session, paris.id) if area.name in ("Coding", "QA"))
    add(
        "Rust\nevening",
        room_id=room,
        type="Meetup",
        focus_area_ids=areas,
        link="https://example.org",
        notes="the door code is 1234",
        host="Amina",
    )
    (one,) = read()
    assert (one.title, one.room, one.type, one.focus_areas) == ("Rust evening", "Main hall", "Meetup", ("Coding", "QA"))
    assert (one.link, one.public, one.draft) == ("https://example.org", True, False)
    assert "1234" not in repr(one)
    assert "Amina" not in repr(one)


def test_days_are_those_of_the_space(add, read):
    add("Late", Span.of_hours(date(2014, 8, 4), time(23, 30), time(23, 59), PARIS))
    add("Early", Span.of_hours(date(2014, 8, 6), time(0), time(1), PARIS))
    add("Over midnight", Span.of_hours(date(2014, 8, 4), time(23), time(1), PARIS))
    assert [one.title for one in read()] == ["Over midnight"]


def test_events_of_a_series_are_among_them_in_order(add, read):
    add("B", Span.of_hours(DAY, time(9), time(10), PARIS), rrule="FREQ=DAILY;COUNT=3")
    add("A", Span.of_hours(date(2014, 8, 6), time(8), time(9), PARIS))
    found = read(last=date(2014, 8, 6))
    assert [(one.title, one.span.first_day.day) for one in found] == [("B", 5), ("A", 6), ("B", 6)]


def test_texts_are_cut(add, read):
    add("x" * 100_000, link="y" * 100_000)
    (one,) = read()
    assert (len(one.title), len(one.link)) == (200, 200)
