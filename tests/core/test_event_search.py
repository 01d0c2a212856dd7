"""Finding events by words, as somebody types them who remembers half of it."""

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import events, series, spaces
from mozspaces_desktop.core.event_search import found_events, matching_parts, searched_words
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.series import Scope

TWO_HOURS = timedelta(hours=2)


@pytest.fixture
def add(database, paris, at_paris):
    """Put an event (with `rrule`: a series) into the file and return the event's key."""

    def add(title, day=(2014, 8, 5), *, rrule="", space=paris, **more):
        start = at_paris(*day, 19)
        said = EventFields(
            title=title, dtstart=start, dtend=start + TWO_HOURS, tzid="Europe/Paris", track=Track.TECHNICAL, **more
        )
        with database.begin("Add {title}", title=title) as session:
            if rrule:
                return series.add_series(session, space, said, rrule).id
            return events.add_event(session, space, said).id

    return add


@pytest.fixture
def titles(database, paris):
    """The titles found, in order."""

    def titles(typed, **limit):
        with database.read() as session:
            return [one.title for one in found_events(session, paris.id, typed, **limit).events]

    return titles


@pytest.mark.parametrize(
    "typed",
    [
        "rust",
        "RUST étude",
        "etude soiree",
        "oirée d’étu",
        "soirée   l'atelier",
        "benoît",
        "aïcha rust",
        "crates",
        "c++",
    ],
)
def test_any_words_in_any_order_of_title_host_and_notes(add, titles, typed):
    add("Soirée d'étude Rust à l’Atelier", host="Aïcha Benoit", notes="About crates\nand C++")
    add("Knitting")
    assert titles(typed) == ["Soirée d'étude Rust à l’Atelier"]


@pytest.mark.parametrize(
    "typed", ["", "   ", "%", "_", "rust knitting", '"rust"', "rust*", "\x00", "\udcff", "x" * 9999]
)
def test_what_is_not_there_is_not_found(add, titles, typed):
    add("Rust evening")
    add("Knitting")
    assert titles(typed) == []


def test_letters_that_are_written_in_several_ways(add, titles):
    add("Straße ﬁx 東京ミートアップ 🦀")
    for typed in ("strasse", "fix", "東京", "アップ", "🦀", "ＦＩＸ"):
        assert len(titles(typed)) == 1, typed


def test_only_events_of_this_space_that_are_in_the_calendar(database, add, titles):
    with database.begin("Add space {name}", name="Berlin") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    add("Rust in Berlin", space=berlin)
    gone = add("Rust, cancelled for ever")
    with database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, gone))
    assert titles("rust") == []


def test_the_nearest_to_today_come_first(add, titles):
    for title, day in (
        ("Rust a", (2014, 5, 1)),
        ("Rust b", (2014, 8, 1)),
        ("Rust c", (2014, 7, 29)),
        ("Rust d", (2015, 1, 1)),
    ):
        add(title, day)
    assert titles("rust") == ["Rust b", "Rust c", "Rust a", "Rust d"]
    assert titles("rust", limit=2) == ["Rust b", "Rust c"]


def test_it_is_known_that_there_are_more(database, paris, add):
    for number in range(3):
        add(f"Rust {number}")
    with database.read() as session:
        assert [found_events(session, paris.id, "rust", limit=limit).more for limit in (2, 3)] == [True, False]


def test_of_a_series_the_last_and_the_next_are_found(database, paris, add, at_paris):
    add("Rust study group", (2014, 7, 3), rrule="FREQ=WEEKLY")
    with database.read() as session:
        found = found_events(session, paris.id, "rust").events
        starts = [one.span.in_utc[0] for one in found]
        assert [events.event_by_id(session, one.id).title for one in found] == ["Rust study group"] * 2
    assert starts == [at_paris(2014, 7, 31, 19), at_paris(2014, 8, 7, 19)]
    assert all(one.repeats for one in found)


@pytest.mark.parametrize(
    ("first", "rrule", "days"),
    [
        ((2014, 7, 1), "FREQ=WEEKLY;COUNT=2", [(7, 8)]),
        ((2014, 9, 2), "FREQ=WEEKLY", [(9, 2)]),
        ((2014, 2, 28), "FREQ=YEARLY;INTERVAL=4", [(2, 28), (2, 28)]),
    ],
)
def test_a_series_that_is_over_or_has_not_begun(database, paris, add, first, rrule, days):
    add("Rust", first, rrule=rrule)
    with database.read() as session:
        found = found_events(session, paris.id, "rust").events
    assert [(one.span.first_day.month, one.span.first_day.day) for one in found] == days


def test_an_event_of_a_series_with_a_title_of_its_own(database, paris, add, titles, at_paris):
    add("Study group", (2014, 8, 5), rrule="FREQ=DAILY;COUNT=2")
    with database.begin("Change") as session:
        first = min(
            events.events_between(session, paris.id, at_paris(2014, 8, 1), at_paris(2014, 9, 1)),
            key=lambda event: event.dtstart,
        )
        said = EventFields.of(first)
        changed = EventFields(**{name: getattr(said, name) for name in said.__slots__} | {"title": "Zig night"})
        series.change_occurrence(session, first, changed, Scope.THIS)
    assert titles("zig") == ["Zig night"]
    with database.read() as session:
        (other,) = found_events(session, paris.id, "study").events
    assert other.span.first_day.day == 6


def test_what_a_hit_says(database, paris, add):
    with database.begin("Add room") as session:
        room_id = spaces.add_room(session, paris, name="Main hall").id
    add("Rust\u2028evening " + "x" * 500, host="Amina", room_id=room_id, status=EventStatus.HELD)
    with database.read() as session:
        (found,) = found_events(session, paris.id, "evening").events
    assert found.title.startswith("Rust evening xxx")
    assert len(found.title) <= 200
    assert (found.room, found.host, found.status, found.repeats) == ("Main hall", "Amina", EventStatus.HELD, False)
    assert found.span.start == datetime.fromisoformat("2014-08-05T19:00:00+02:00")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(title=st.text(min_size=1, max_size=30), start=st.integers(0, 29), length=st.integers(1, 10))
def test_any_part_of_a_title_finds_it(database, paris, at_paris, title, start, length):
    moment = at_paris(2014, 8, 5, 19)
    said = EventFields(title=f"x{title}", dtstart=moment, dtend=moment, tzid="Europe/Paris", track=Track.TECHNICAL)
    with database.begin("Add {title}", title="x") as session:
        event = events.add_event(session, paris, said)
        stored = event.title
    part = stored[start : start + length]
    with database.read() as session:
        found = {one.id for one in found_events(session, paris.id, part).events}
        by_whole_title = {one.id for one in found_events(session, paris.id, stored).events}
    if part.isascii() and part.isalnum():
        assert event.id in found
    assert event.id in by_whole_title


@pytest.mark.parametrize(
    ("title", "typed", "parts"),
    [
        ("Étude Rust, études", "etude", ["Étude", "étude"]),
        ("L’Atelier ﬁx", "l'a fi", ["L’A", "ﬁ"]),
        ("Straße", "sse", ["ße"]),
        ("e\u0301te\u0301", "ete", ["e\u0301te"]),
        ("Rust", "zig", []),
    ],
)
def test_where_the_words_are(title, typed, parts):
    assert [title[start:end] for start, end in matching_parts(title, searched_words(typed))] == parts
