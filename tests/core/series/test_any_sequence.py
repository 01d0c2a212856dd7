"""Any sequence of edits, deletions, check-ins, undo and redo: nobody's evening is lost, moved or there twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from mozspaces_desktop.core import door, events, people, series, spaces, verify
from mozspaces_desktop.core.agenda import entries_between
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import Beginning, EventFields
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.records import read_records
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Method, Track
from mozspaces_desktop.core.series import Scope
from tests.conftest import NOW
from tests.core.series.hands import FAR, PARIS, all_events

Told = Counter[tuple[datetime, datetime, str]]

FIRST, LAST = (one.date() for one in FAR)
RULES = ["FREQ=WEEKLY;COUNT=5", "FREQ=DAILY;INTERVAL=3;UNTIL=20140601T000000Z", "FREQ=MONTHLY;COUNT=3", ""]
WHICH = st.integers(0, 30)
SCOPES = st.sampled_from(Scope)


class Calendar(RuleBasedStateMachine):
    """What people do to a calendar with two series and an event, one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.database = Database.create(Path(self._folder.name) / "data.sqlite", clock=fixed_clock(NOW), actor="Léa")
        self._changed: set[str] = set()
        """The tables that the last action changed."""
        self.database.listeners.append(self._changed.update)
        self.done: list[Told] = []
        """What the calendar told before each action that can be undone."""
        self.undone: list[Told] = []
        with self.database.begin("Add") as session:
            self.space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            self.person = people.add_person(session, name="Amina Diallo")
            session.flush()
            for hour, rrule in ((19, "FREQ=WEEKLY;COUNT=6"), (10, "FREQ=WEEKLY;INTERVAL=2;COUNT=4")):
                series.add_series(session, self.space, self._evening(hour), rrule)
            events.add_event(session, self.space, self._evening(12))

    def teardown(self) -> None:
        with self.database.read() as session:
            found = all_events(session, self.space)
            for one in found:
                again = events.event_by_id(session, one.id)
                assert (again.dtstart, again.dtend, again.title) == (one.dtstart, one.dtend, one.title)
            counted = Counter(events.beginnings(session, self.space, FIRST, LAST))
            assert counted == Counter(Beginning(one.dtstart, one.dtend, one.status, one.public) for one in found)
            records = read_records(session, self.space, Period(FIRST, LAST))
            assert {one.id: (one.dtstart, one.title) for one in records.events} == {
                one.id: (one.dtstart, one.title) for one in found
            }
            assert not list(verify.problems(session.connection()))
        self.database.close()
        self._folder.cleanup()

    @staticmethod
    def _evening(hour: int) -> EventFields:
        starts = datetime(2014, 3, 18, hour, tzinfo=PARIS)  # the clocks change on 30 March
        ends = starts + timedelta(hours=6 if hour == 19 else 1)
        return EventFields(f"At {hour}", starts, ends, "Europe/Paris", Track.TECHNICAL, status=EventStatus.CONFIRMED)

    def _told(self) -> Told:
        with self.database.read() as session:
            return Counter((one.dtstart, one.dtend, one.title) for one in all_events(session, self.space))

    def _attended(self) -> set[tuple[str, datetime, datetime, str]]:
        with self.database.read() as session:
            query = select(Event).join(CheckIn, CheckIn.event_id == Event.id)
            found = session.scalars(query.where(CheckIn.retired_at.is_(None))).all()
            assert all(one.alive for one in found), "an event to which somebody came is gone"
            return {(one.id, one.dtstart, one.dtend, one.title) for one in found}

    def _do(self, number: int, action) -> None:
        """Let a person do something to the event with that number; what was attended otherwise stays as it was."""
        before, attended = self._told(), self._attended()
        self._changed.clear()
        if not before:
            return
        try:
            with self.database.begin("Do") as session:
                found = all_events(session, self.space)
                event = found[number % len(found)]
                action(session, event)
        except RefusedError:
            assert self._told() == before
            return
        if not self._changed:
            return
        stay = {one for one in attended if one[0] != event.id}
        assert stay <= self._attended(), "an event to which somebody came was moved or changed"
        self.done.append(before)
        self.undone.clear()

    # --- what people do -------------------------------------------------------------------------------------

    @rule(number=WHICH, scope=SCOPES, title=st.sampled_from(["Rust", "Go", "At 19"]))
    def name(self, number, scope, title):
        def action(session, event):
            series.change_occurrence(session, event, replace(EventFields.of(event), title=title), scope)

        self._do(number, action)

    @rule(number=WHICH, scope=SCOPES, days=st.sampled_from([-1, 0, 0, 1, 7]), quarters=st.integers(-8, 8))
    def move(self, number, scope, days, quarters):
        def action(session, event):
            by = timedelta(days=days, minutes=15 * quarters)
            starts, ends = (one.astimezone(PARIS) + by for one in (event.dtstart, event.dtend))
            said = replace(EventFields.of(event), dtstart=starts, dtend=ends)
            series.change_occurrence(session, event, said, scope)

        self._do(number, action)

    @rule(number=WHICH, scope=SCOPES)
    def make_all_day(self, number, scope):
        def action(session, event):
            day = datetime.combine(event.dtstart.astimezone(PARIS).date(), time(), PARIS)
            said = replace(EventFields.of(event), dtstart=day, dtend=day + timedelta(days=1), all_day=True)
            series.change_occurrence(session, event, said, scope)

        self._do(number, action)

    @rule(number=WHICH, scope=st.sampled_from([Scope.FOLLOWING, Scope.ALL]), rrule=st.sampled_from(RULES))
    def repeat_otherwise(self, number, scope, rrule):
        def action(session, event):
            if event.series_id is not None:
                series.change_occurrence(session, event, EventFields.of(event), scope, rrule=rrule)
            elif rrule:
                series.repeat_event(session, event, EventFields.of(event), rrule)

        self._do(number, action)

    @rule(number=WHICH, scope=SCOPES)
    def delete(self, number, scope):
        self._do(number, lambda session, event: series.delete_occurrence(session, event, scope))

    @rule(number=WHICH)
    def back_to_series(self, number):
        self._do(number, series.back_to_series)

    @rule(number=WHICH)
    def arrive(self, number):
        self._do(number, lambda session, event: door.check_in(session, event, self.person, method=Method.SEARCH))

    # --- and take back --------------------------------------------------------------------------------------

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        now = self._told()
        self.database.undo()
        assert self._told() == self.done.pop()
        self.undone.append(now)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        now = self._told()
        self.database.redo()
        assert self._told() == self.undone.pop()
        self.done.append(now)

    # --- what holds always ----------------------------------------------------------------------------------

    @invariant()
    def every_event_is_there_once_for_all_who_ask(self):
        with self.database.read() as session:
            found = all_events(session, self.space)
            keys = [one.id for one in found]
            assert len(set(keys)) == len(keys)
            assert {entry.id for entry in entries_between(session, self.space.id, "Europe/Paris", FIRST, LAST)} == set(
                keys
            )
        assert {one[0] for one in self._attended()} <= set(keys)


Calendar.TestCase.settings = settings(max_examples=10, stateful_step_count=15)
TestAnySequence = Calendar.TestCase
