"""Edits of this one, the following ones, all: what each does to the calendar, written out by hand."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from mozspaces_desktop.core import contributions, door, door_counts, events, people, series
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Method, Series
from mozspaces_desktop.core.series import Scope
from tests.core.series.hands import PARIS, all_events, days, told

FOUR_TUESDAYS = ["2014-05-06", "2014-05-13", "2014-05-20", "2014-05-27"]
WEEKLY = "FREQ=WEEKLY;BYDAY=TU;COUNT=4"


def edit(database, space, number, scope, *, rrule=None, days=0, hours=0, longer=0, **changes):
    """Change the `number`-th event of the space as a person would."""
    with database.begin("Change") as session:
        event = all_events(session, space)[number]
        before = EventFields.of(event)
        shift = timedelta(days=days, hours=hours)
        starts, ends = (one.astimezone(PARIS) + shift for one in (before.dtstart, before.dtend))
        said = replace(before, dtstart=starts, dtend=ends + timedelta(hours=longer), **changes)
        return series.change_occurrence(session, event, said, scope, rrule=rrule).kept


def delete(database, space, number, scope):
    with database.begin("Delete") as session:
        return series.delete_occurrence(session, all_events(session, space)[number], scope).kept


def arrive(database, space, number, name="Amina Diallo"):
    """Somebody comes to the `number`-th event; its key."""
    with database.begin("Check in") as session:
        event = all_events(session, space)[number]
        person = people.add_person(session, name=name)
        session.flush()
        door.check_in(session, event, person, method=Method.SEARCH)
        return event.id


def test_an_event_repeats(database, paris, repeat):
    repeat(WEEKLY)
    with database.read() as session:
        assert told(session, paris) == [(f"{day} 19:00", "21:00", "Rust evening") for day in FOUR_TUESDAYS]


def test_this_one_alone(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 1, Scope.THIS, days=1, title="Rust on Wednesday")
    with database.read() as session:
        assert told(session, paris) == [
            ("2014-05-06 19:00", "21:00", "Rust evening"),
            ("2014-05-14 19:00", "21:00", "Rust on Wednesday"),
            ("2014-05-20 19:00", "21:00", "Rust evening"),
            ("2014-05-27 19:00", "21:00", "Rust evening"),
        ]


def test_this_and_following_move_to_another_day_and_hour(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 2, Scope.FOLLOWING, days=1, hours=-1)
    with database.read() as session:
        assert [one[0] for one in told(session, paris)] == [
            "2014-05-06 19:00",
            "2014-05-13 19:00",
            "2014-05-21 18:00",
            "2014-05-28 18:00",
        ]


def test_all_move(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 2, Scope.ALL, days=-1)
    with database.read() as session:
        assert days(session, paris) == ["2014-05-05", "2014-05-12", "2014-05-19", "2014-05-26"]
        (alive,) = session.query(Series).filter(Series.retired_at.is_(None))
        assert alive.rrule == "FREQ=WEEKLY;BYDAY=MO;COUNT=4"


def test_all_take_another_title_and_room(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 1, Scope.THIS, title="Special")
    edit(database, paris, 3, Scope.ALL, title="Rust night", host="Ana")
    with database.read() as session:
        assert [(event.title, event.host) for event in all_events(session, paris)] == [
            ("Rust night", "Ana"),
            ("Special", "Ana"),
            ("Rust night", "Ana"),
            ("Rust night", "Ana"),
        ]


def test_what_was_moved_alone_stays_when_all_move(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 1, Scope.THIS, days=2)
    edit(database, paris, 0, Scope.ALL, hours=1)
    with database.read() as session:
        assert [one[0] for one in told(session, paris)] == [
            "2014-05-06 20:00",
            "2014-05-15 19:00",
            "2014-05-20 20:00",
            "2014-05-27 20:00",
        ]


@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
def test_an_event_with_check_ins_stays_as_it_is(database, paris, repeat, scope):
    repeat(WEEKLY)
    key = arrive(database, paris, 2)
    kept = edit(database, paris, 1, scope, days=1, title="Moved")
    assert kept == 1
    with database.read() as session:
        found = told(session, paris)
        assert ("2014-05-20 19:00", "21:00", "Rust evening") in found
        assert [one[0] for one in found if one[2] == "Moved"][-2:] == ["2014-05-14 19:00", "2014-05-28 19:00"]
        assert len(found) == 4
        assert door_counts.counts(session, events.event_by_id(session, key)).checked_in == 1


@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
def test_an_event_with_check_ins_outlives_its_series(database, paris, repeat, scope):
    repeat(WEEKLY)
    key = arrive(database, paris, 2)
    assert delete(database, paris, 0 if scope is Scope.ALL else 1, scope) == 1
    with database.read() as session:
        assert days(session, paris) == (["2014-05-20"] if scope is Scope.ALL else ["2014-05-06", "2014-05-20"])
        event = events.event_by_id(session, key)
        assert (event.series_id, door_counts.counts(session, event).checked_in) == (None, 1)


def test_one_with_check_ins_is_not_deleted_alone(database, paris, repeat):
    repeat(WEEKLY)
    arrive(database, paris, 2)
    with pytest.raises(RefusedError, match="has check-ins"):
        delete(database, paris, 2, Scope.THIS)


def test_one_is_deleted_alone_and_stays_away(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 1, Scope.THIS, title="Special")
    delete(database, paris, 1, Scope.THIS)
    delete(database, paris, 0, Scope.THIS)
    with database.read() as session:
        assert days(session, paris) == FOUR_TUESDAYS[2:]
    edit(database, paris, 0, Scope.ALL, days=1)
    with database.read() as session:
        assert days(session, paris) == ["2014-05-21", "2014-05-28"]


def test_the_following_are_deleted(database, paris, repeat):
    repeat("FREQ=WEEKLY;BYDAY=TU")
    delete(database, paris, 2, Scope.FOLLOWING)
    with database.read() as session:
        assert days(session, paris) == FOUR_TUESDAYS[:2]


def test_the_rule_changes_from_one_on(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 2, Scope.FOLLOWING, rrule="FREQ=WEEKLY;BYDAY=TH;COUNT=2")
    with database.read() as session:
        assert days(session, paris) == ["2014-05-06", "2014-05-13", "2014-05-22", "2014-05-29"]


def test_the_rule_changes_for_all_and_keeps_who_came(database, paris, repeat):
    repeat(WEEKLY)
    key = arrive(database, paris, 1)
    assert edit(database, paris, 0, Scope.ALL, rrule="FREQ=MONTHLY;BYDAY=1TU;COUNT=2") == 1
    with database.read() as session:
        assert days(session, paris) == ["2014-05-06", "2014-05-13", "2014-06-03"]
        assert events.event_by_id(session, key).series_id is None


def test_it_repeats_no_more(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 1, Scope.FOLLOWING, rrule="", title="The last")
    with database.read() as session:
        assert [(one[0][:10], one[2]) for one in told(session, paris)] == [
            ("2014-05-06", "Rust evening"),
            ("2014-05-13", "The last"),
        ]
    edit(database, paris, 0, Scope.ALL, rrule="")
    with database.read() as session:
        assert days(session, paris) == ["2014-05-06"]
        assert not session.query(Series).filter(Series.retired_at.is_(None)).count()


def test_a_single_event_repeats_and_keeps_its_people(database, paris, said):
    with database.begin("Add") as session:
        key = events.add_event(session, paris, said).id
    arrive(database, paris, 0)
    with database.begin("Repeat") as session:
        event = events.event_by_id(session, key)
        series.repeat_event(session, event, EventFields.of(event), WEEKLY)
    with database.read() as session:
        assert days(session, paris) == FOUR_TUESDAYS
        assert [event.status for event in all_events(session, paris)] == [
            EventStatus.HELD,
            *3 * [EventStatus.CONFIRMED],
        ]
        assert door_counts.counts(session, events.event_by_id(session, key)).checked_in == 1


def test_held_is_said_of_one_only(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 1, Scope.ALL, status=EventStatus.HELD, title="Rust night")
    with database.read() as session:
        found = [(event.status, event.title) for event in all_events(session, paris)]
    assert found == [(EventStatus.HELD if number == 1 else EventStatus.CONFIRMED, "Rust night") for number in range(4)]


def test_recorded_totals_are_attendance_too(database, paris, repeat):
    repeat(WEEKLY)
    with database.begin("Record") as session:
        contributions.record_totals(session, all_events(session, paris)[3], attendees=0)
    assert edit(database, paris, 0, Scope.ALL, hours=2) == 1
    with database.read() as session:
        assert [one[0][11:] for one in told(session, paris)] == ["21:00", "21:00", "21:00", "19:00"]


def test_a_rule_of_another_program_moves_its_hour_but_not_its_day(database, paris, repeat):
    repeat("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2;COUNT=3")
    edit(database, paris, 1, Scope.ALL, hours=1)
    with database.read() as session:
        before = told(session, paris)
    with pytest.raises(RefusedError, match="rule of another program"):
        edit(database, paris, 1, Scope.ALL, days=1)
    with database.read() as session:
        assert told(session, paris) == before


def test_the_first_tuesday_becomes_the_second_wednesday(database, paris, repeat):
    repeat("FREQ=MONTHLY;BYDAY=1TU;COUNT=4")
    edit(database, paris, 2, Scope.ALL, days=8)
    with database.read() as session:
        assert days(session, paris) == ["2014-05-14", "2014-06-11", "2014-07-09", "2014-08-13"]


@pytest.mark.parametrize("scope", list(Scope))
def test_each_edit_is_taken_back_and_done_again_in_one_step(database, paris, repeat, scope):
    repeat("FREQ=WEEKLY;BYDAY=TU;UNTIL=20140701T215959Z")
    arrive(database, paris, 3)
    edit(database, paris, 4, Scope.THIS, title="Special")
    with database.read() as session:
        before = told(session, paris)
    edit(database, paris, 1, scope, days=2, title="Changed")
    with database.read() as session:
        after = told(session, paris)
    database.undo()
    with database.read() as session:
        assert told(session, paris) == before != after
    database.redo()
    with database.read() as session:
        assert told(session, paris) == after


def test_an_event_that_was_undone_can_become_a_row_again(database, paris, repeat):
    repeat(WEEKLY)
    edit(database, paris, 1, Scope.THIS, title="Special", focus_area_ids=())
    database.undo()
    key = arrive(database, paris, 1)
    with database.read() as session:
        event = events.event_by_id(session, key)
        assert (event.title, event.status, event.dtstart.astimezone(PARIS)) == (
            "Rust evening",
            EventStatus.HELD,
            datetime(2014, 5, 13, 19, tzinfo=PARIS),
        )


@pytest.mark.parametrize(
    ("number", "scope", "left"), [(0, Scope.ALL, 0), (1, Scope.ALL, 0), (1, Scope.FOLLOWING, 1), (4, Scope.ALL, 0)]
)
def test_additional_dates_of_a_month_go_as_far_as_the_edited_event(database, paris, repeat, number, scope, left):
    """Each first Tuesday becomes each first Wednesday; the 20 May and the 17 June are no first Tuesdays."""
    repeat("FREQ=MONTHLY;BYDAY=1TU;COUNT=4", rdates="20140520T190000 20140617T190000")
    arrive(database, paris, 3)
    edit(database, paris, number, scope, days=1)
    moved = ["2014-05-07", "2014-05-21", "2014-06-04", "2014-06-17", "2014-07-02", "2014-08-06"]
    with database.read() as session:
        assert days(session, paris) == ["2014-05-06"][:left] + moved[left:]


def test_a_first_date_that_is_not_of_the_rule_goes_along(database, paris, repeat):
    repeat("FREQ=MONTHLY;BYMONTHDAY=20;COUNT=3")
    edit(database, paris, 1, Scope.ALL, days=1)
    with database.read() as session:
        assert days(session, paris) == ["2014-05-07", "2014-05-21", "2014-06-21", "2014-07-21"]


def test_a_series_of_two_rules_goes_to_another_hour(database, paris, repeat):
    repeat("FREQ=YEARLY;COUNT=2\nFREQ=MONTHLY;COUNT=3")
    edit(database, paris, 1, Scope.ALL, hours=1)
    with database.read() as session:
        assert told(session, paris) == [
            (f"{day} 20:00", "22:00", "Rust evening")
            for day in ("2014-05-06", "2014-06-06", "2014-07-06", "2015-05-06")
        ]
