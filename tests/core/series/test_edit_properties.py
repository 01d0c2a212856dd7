"""Any edit of a series leaves all other events where they were: for every kind of rule, scope, move and attendance."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import door, events, people, series, spaces, verify
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Method, Track
from mozspaces_desktop.core.rules import Repeat
from mozspaces_desktop.core.series import Scope
from tests.conftest import NOW
from tests.core.series.hands import PARIS, all_events

WHOLE_DAYS = st.integers(-6, 6)
QUARTERS = st.integers(-8, 8)


@st.composite
def repeats(draw):
    """What can be chosen in the calendar, ending some time."""
    freq = draw(st.sampled_from(["daily", "weekly", "monthly", "yearly"]))
    until = date(2014, 5, 6) + timedelta(days=draw(st.integers(10, 300)))
    return Repeat(
        freq,
        interval=draw(st.integers(1, 3)),
        weekdays=(1, *draw(st.lists(st.integers(2, 5), max_size=2, unique=True))) if freq == "weekly" else (),
        by_weekday=draw(st.booleans()) and freq in ("monthly", "yearly"),
        **draw(st.sampled_from([{"until": until}, {"count": 7}])),
    )


def wall(moment: datetime) -> datetime:
    return moment.astimezone(PARIS).replace(tzinfo=None)


class Calendar:
    """A file with one series, and somebody at one of its events."""

    def __init__(self, folder: str, repeat: Repeat) -> None:
        self.database = Database.create(Path(folder) / "data.sqlite", clock=fixed_clock(NOW), actor="Léa")
        starts = datetime.combine(date(2014, 5, 6), time(19), PARIS)
        said = EventFields(
            title="Rust evening",
            dtstart=starts,
            dtend=starts + timedelta(hours=2),
            tzid="Europe/Paris",
            track=Track.TECHNICAL,
            status=EventStatus.CONFIRMED,
        )
        with self.database.begin("Add") as session:
            self.space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            series.add_series(session, self.space, said, repeat.rrule(wall(starts), PARIS))

    def arrive(self, number: int) -> None:
        with self.database.begin("Check in") as session:
            person = people.add_person(session, name="Amina Diallo")
            session.flush()
            door.check_in(session, all_events(session, self.space)[number], person, method=Method.SEARCH)

    def events(self) -> list[EventFields]:
        with self.database.read() as session:
            return [EventFields.of(event) for event in all_events(session, self.space)]

    def starts(self) -> list[datetime]:
        return [wall(event.dtstart) for event in self.events()]


def moved(said: EventFields, by: timedelta, **changes: Any) -> EventFields:
    """What a drag by a time of the wall clock makes of an event."""
    starts, ends = (wall(one) + by for one in (said.dtstart, said.dtend))
    return replace(said, dtstart=starts.replace(tzinfo=PARIS), dtend=ends.replace(tzinfo=PARIS), **changes)


def same(one: EventFields, other: EventFields) -> bool:
    return (one.title, one.dtstart, one.dtend, one.status) == (other.title, other.dtstart, other.dtend, other.status)


@settings(max_examples=40)
@given(repeats(), st.data())
def test_an_edit_leaves_all_others_where_they_were(repeat, data):
    with TemporaryDirectory() as folder:
        calendar = Calendar(folder, repeat)
        count = len(calendar.events())
        attended = data.draw(st.none() | st.integers(0, count - 1), label="attended")
        if attended is not None:
            calendar.arrive(attended)
        number = data.draw(st.integers(0, count - 1), label="edited")
        scope = data.draw(st.sampled_from(Scope), label="scope")
        # Days only as far as an event does not pass its neighbours, so that the order says which is which.
        far = repeat.freq in ("monthly", "yearly") or scope is Scope.THIS or not repeat.weekdays[1:]
        by = timedelta(
            days=data.draw(WHOLE_DAYS if far and repeat.freq != "daily" else st.just(0), label="days"),
            minutes=15 * data.draw(QUARTERS, label="quarters"),
        )
        before = calendar.events()
        said = moved(before[number], by, title="Rust evening" if by and data.draw(st.booleans()) else "Rust night")
        with calendar.database.begin("Change") as session:
            event = all_events(session, calendar.space)[number]
            kept = series.change_occurrence(session, event, said, scope).kept
        after = calendar.events()

        touched = {Scope.THIS: {number}, Scope.FOLLOWING: set(range(number, count)), Scope.ALL: set(range(count))}[
            scope
        ]
        stay = [one for place, one in enumerate(before) if place not in touched or place == attended != number]
        remaining = Counter((one.title, one.dtstart, one.dtend, one.status) for one in after)
        remaining.subtract((one.title, one.dtstart, one.dtend, one.status) for one in stay)
        assert min(remaining.values(), default=0) >= 0, "an event that was not to be touched is gone or moved"
        assert any(same(one, said) for one in after)
        assert kept == (attended in touched - {number})
        if (not repeat.by_weekday and by.days == 0) or repeat.freq in ("daily", "weekly"):
            goes = {place for place in touched if place != attended} | {number}
            expected = [wall(one.dtstart) + by * (place in goes) for place, one in enumerate(before)]
            assert sorted(calendar.starts()) == sorted(expected)
        assert after == sorted(after, key=lambda one: one.dtstart)
        calendar.database.undo()
        assert [same(*pair) for pair in zip(calendar.events(), before, strict=True)] == [True] * count
        calendar.database.redo()
        assert [same(*pair) for pair in zip(calendar.events(), after, strict=True)] == [True] * len(after)
        with calendar.database.read() as session:
            assert not list(verify.problems(session.connection()))
        calendar.database.close()


@settings(max_examples=25)
@given(repeats(), st.data())
def test_a_deletion_leaves_all_others_where_they_were(repeat, data):
    with TemporaryDirectory() as folder:
        calendar = Calendar(folder, repeat)
        before = calendar.events()
        count = len(before)
        attended = data.draw(st.none() | st.integers(0, count - 1), label="attended")
        if attended is not None:
            calendar.arrive(attended)
            before = calendar.events()
        number = (
            data.draw(st.integers(0, count - 1).filter(lambda one: one != attended), label="deleted")
            if count > 1
            else 0
        )
        scope = data.draw(st.sampled_from(Scope), label="scope")
        if attended == number:
            scope = Scope.ALL
        with calendar.database.begin("Delete") as session:
            series.delete_occurrence(session, all_events(session, calendar.space)[number], scope)
        gone = {Scope.THIS: {number}, Scope.FOLLOWING: set(range(number, count)), Scope.ALL: set(range(count))}[scope]
        left = [one for place, one in enumerate(before) if place not in gone or place == attended]
        assert [same(*pair) for pair in zip(calendar.events(), left, strict=True)] == [True] * len(left)
        calendar.database.undo()
        assert [same(*pair) for pair in zip(calendar.events(), before, strict=True)] == [True] * count
        calendar.database.close()


@settings(max_examples=40)
@given(st.integers(0, 400), st.sampled_from(["monthly", "yearly"]), st.booleans(), st.integers(0, 5), WHOLE_DAYS)
def test_all_events_of_a_month_keep_their_place_in_it(offset, freq, last, number, days):
    """Each first Tuesday becomes each first Wednesday: told apart from the rule, by counting through each month."""
    day = date(2014, 1, 1) + timedelta(days=offset)
    repeat = Repeat(freq, by_weekday=True, from_end=last, count=6)
    with TemporaryDirectory() as folder:
        calendar = Calendar(folder, Repeat("daily", count=1))
        with calendar.database.begin("Change") as session:
            (event,) = all_events(session, calendar.space)
            said = EventFields.of(event)
            first = datetime.combine(day, time(19))
            said = replace(
                said, dtstart=first.replace(tzinfo=PARIS), dtend=(first + timedelta(hours=2)).replace(tzinfo=PARIS)
            )
            series.change_occurrence(session, event, said, Scope.ALL, rrule=repeat.rrule(first, PARIS))
        far = (datetime(2013, 1, 1, tzinfo=PARIS), datetime(2030, 1, 1, tzinfo=PARIS))
        with calendar.database.begin("Move") as session:
            old = events.events_between(session, calendar.space.id, *far)
            assert len(old) == 6
            said = EventFields.of(old[number])
            series.change_occurrence(session, old[number], moved(said, timedelta(days=days)), Scope.ALL)
        with calendar.database.read() as session:
            new = [wall(one.dtstart).date() for one in events.events_between(session, calendar.space.id, *far)]
        target = wall(said.dtstart).date() + timedelta(days=days)
        assert target in new
        assert len(new) == 6
        assert {one.weekday() for one in new} == {target.weekday()}
        calendar.database.close()
