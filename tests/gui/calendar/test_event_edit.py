"""What the dialog writes: only what the person changed, and of a series only what is meant."""

from dataclasses import replace
from datetime import date

import pytest

from mozspaces_desktop.core import events
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.core.series import Extent, Reach, Scope
from mozspaces_desktop.gui.calendar.event_draft import draft_of, new_draft
from mozspaces_desktop.gui.calendar.event_edit import EventEdit, offered
from tests.gui.calendar.hands import THURSDAY, evening

WEEKLY = "FREQ=WEEKLY;BYDAY=TH;COUNT=3"


@pytest.fixture
def write(context):
    """Save an edit and answer the event."""

    def write(edit, scope=Scope.THIS):
        with context.database.begin("Change") as session:
            event = edit.save(session, scope).event
            session.flush()
            return event.id

    return write


@pytest.fixture
def draft(context):
    def draft(event_id):
        with context.database.read() as session:
            return draft_of(session, event_id)

    return draft


def statuses(context, ids):
    with context.database.read() as session:
        return [events.event_by_id(session, one).status.value for one in ids]


def test_a_new_series_of_which_the_first_was_held(context, write, plan):
    with context.database.read() as session:
        draft = new_draft(session, context.space_id, evening(THURSDAY))
    said = replace(draft.said, title="Rust evening", status=EventStatus.HELD)
    first = write(EventEdit(draft, said, WEEKLY))
    assert plan() == ["2014-07-31 19:00", "2014-08-07 19:00", "2014-08-14 19:00"]
    with context.database.read() as session:
        day = events.events_between(session, context.space_id, *evening(date(2014, 8, 7)).in_utc)
        assert day[0].status is EventStatus.CONFIRMED
    assert statuses(context, [first]) == ["held"]


def test_what_somebody_else_did_meanwhile_stays_in_every_scope(context, repeat, draft, write):
    ids = repeat("Rust evening", evening(THURSDAY), WEEKLY)
    mine = draft(ids[1])
    write(EventEdit(draft(ids[1]), replace(mine.said, host="Rust Paris"), None), Scope.ALL)
    write(EventEdit(mine, replace(mine.said, title="Rust night"), None), Scope.ALL)
    with context.database.read() as session:
        found = [EventFields.of(events.event_by_id(session, one)) for one in ids]
    assert {(said.title, said.host) for said in found} == {("Rust night", "Rust Paris")}


def test_a_number_of_times_counts_the_earlier_ones_for_those_that_follow(repeat, draft, write, plan):
    ids = repeat("Rust evening", evening(THURSDAY), "FREQ=WEEKLY;BYDAY=TH;COUNT=6")
    mine = draft(ids[4])
    write(EventEdit(mine, mine.said, "FREQ=DAILY;COUNT=6"), Scope.FOLLOWING)
    days = ("07-31", "08-07", "08-14", "08-21", "08-28", "08-29")
    assert plan() == [f"2014-{day} 19:00" for day in days]


@pytest.mark.parametrize(
    ("extent", "this", "scopes"),
    [
        (Extent(Reach(2, 0), Reach(4, 0), is_first=False), True, ["this", "following", "all"]),
        (Extent(Reach(2, 0), Reach(4, 0), is_first=False), False, ["following", "all"]),
        (Extent(Reach(4, 0), Reach(4, 0), is_first=True), True, ["this", "all"]),
        (Extent(Reach(4, 0), Reach(4, 0), is_first=True), False, ["all"]),
        (Extent(Reach(0, 0), Reach(4, 0), is_first=False), True, ["this", "all"]),
        (Extent(Reach(0, 0), Reach(4, 0), is_first=False), False, ["following", "all"]),
        (Extent(Reach(0, 1), Reach(3, 1), is_first=False), True, ["this", "following", "all"]),
        (Extent(Reach(0, 0), Reach(0, 0), is_first=True), True, ["this"]),
        (Extent(Reach(None, 0), Reach(None, 0), is_first=True), True, ["this", "all"]),
    ],
)
def test_only_scopes_that_differ_are_offered(extent, this, scopes):
    assert [scope.value for scope in offered(extent, this=this)] == scopes


@pytest.mark.parametrize(
    ("before", "after", "more", "asks"),
    [
        (EventStatus.CONFIRMED, EventStatus.HELD, {}, False),
        (EventStatus.HELD, EventStatus.CONFIRMED, {}, False),
        (EventStatus.CONFIRMED, EventStatus.CANCELLED, {}, True),
        (EventStatus.CONFIRMED, EventStatus.HELD, {"title": "Rust night"}, True),
        (EventStatus.CONFIRMED, EventStatus.CONFIRMED, {}, False),
    ],
)
def test_whether_there_is_anything_to_ask(repeat, draft, before, after, more, asks):
    ids = repeat("Rust evening", evening(THURSDAY), WEEKLY)
    found = draft(ids[1])
    found = replace(found, said=replace(found.said, status=before))
    edit = EventEdit(found, replace(found.said, status=after, **more), None)
    extent = Extent(Reach(1, 0), Reach(2, 0), is_first=False)
    assert (len(edit.scopes(extent)) > 1) is asks
