"""How many events an edit reaches, against what the edit then does."""

from dataclasses import replace

import pytest

from mozspaces_desktop.core import door, events, guests, people, series
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Method
from mozspaces_desktop.core.series import Extent, Reach, Scope
from tests.core.series.hands import all_events, days

WEEKLY = "FREQ=WEEKLY;BYDAY=TU;COUNT=6"


def extent_of(database, space, number):
    with database.read() as session:
        return series.extent(session, all_events(session, space)[number])


def hold(database, space, number):
    """The `number`-th event was held."""
    with database.begin("Hold") as session:
        event = all_events(session, space)[number]
        events.change_event(session, event, replace(EventFields.of(event), status=EventStatus.HELD))


def test_the_others_of_a_series_are_counted(database, paris, repeat):
    repeat(WEEKLY)
    assert extent_of(database, paris, 2) == Extent(Reach(3, 0), Reach(5, 0), is_first=False)
    assert extent_of(database, paris, 0) == Extent(Reach(5, 0), Reach(5, 0), is_first=True)


def test_a_series_for_ever_has_no_end_of_them(database, paris, repeat):
    repeat("FREQ=WEEKLY")
    assert extent_of(database, paris, 2) == Extent(Reach(None, 0), Reach(None, 0), is_first=False)


def test_those_with_attendance_are_told_apart_but_for_the_one_that_is_edited(database, paris, repeat):
    repeat(WEEKLY)
    with database.begin("Evening") as session:
        found = all_events(session, paris)
        amina = people.add_person(session, name="Amina Diallo")
        session.flush()
        door.check_in(session, found[1], amina, method=Method.SEARCH)
        guests.add_guests(session, found[4], 3)
        door.check_in(session, found[5], amina, method=Method.SEARCH)
    assert extent_of(database, paris, 1) == Extent(Reach(2, 2), Reach(3, 2), is_first=False)
    assert extent_of(database, paris, 2) == Extent(Reach(1, 2), Reach(2, 3), is_first=False)


def test_an_event_that_stands_alone_reaches_nothing(database, paris, said):
    with database.begin("Add") as session:
        events.add_event(session, paris, said)
    assert extent_of(database, paris, 0) is None


def test_a_day_that_was_left_out_does_not_count(database, paris, repeat):
    repeat(WEEKLY)
    with database.begin("Delete") as session:
        series.delete_occurrence(session, all_events(session, paris)[3], Scope.THIS)
    assert extent_of(database, paris, 1) == Extent(Reach(3, 0), Reach(4, 0), is_first=False)


@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
@pytest.mark.parametrize(
    ("number", "held"), [(0, ()), (2, ()), (2, (1, 4)), (3, (0, 1, 2, 4, 5)), (5, (0, 4)), (0, (5,))]
)
def test_deleting_does_what_was_told_before(database, paris, repeat, number, held, scope):
    repeat(WEEKLY)
    for one in held:
        hold(database, paris, one)
    told = extent_of(database, paris, number)
    reach = told.following if scope is Scope.FOLLOWING else told.all
    with database.begin("Delete") as session:
        kept = series.delete_occurrence(session, all_events(session, paris)[number], scope).kept
    with database.read() as session:
        left = len(days(session, paris))
    assert (left, kept) == (6 - 1 - reach.others, reach.stay)
