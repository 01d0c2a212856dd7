from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from mozspaces_desktop.core import contributions, door, events, guests, labels, people, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.interests import interests_at, note_interests
from mozspaces_desktop.core.models import Contribution, Event, EventStatus, Person, Space, Stage, Track
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.wrap_up import (
    Interested,
    WrapUpPage,
    WrapUpSaid,
    counted,
    read_wrap_up,
    save_wrap_up,
    wrap_up_of,
)
from tests.conftest import NOW

SEASON = Period(date(2014, 5, 1), date(2014, 12, 31), None)


@pytest.fixture
def add(database: Database, paris: Space, at_paris: Callable[..., datetime]) -> Callable[..., str]:
    """Put an event of 29 July into the calendar and return its id."""

    def added(**said: object) -> str:
        start = at_paris(2014, 7, 29, 19)
        said.setdefault("status", EventStatus.CONFIRMED)
        fields = EventFields("Rust evening", start, start + timedelta(hours=2), paris.tzid, Track.TECHNICAL, **said)  # type: ignore[arg-type]  # keywords of a test
        with database.begin("Add") as session:
            return events.add_event(session, paris, fields).id

    return added


@pytest.fixture
def areas(database: Database, paris: Space) -> dict[str, str]:
    """Keys of the space's focus areas by name."""
    with database.read() as session:
        return {area.name: area.id for area in spaces.focus_areas(session, paris.id)}


def let_in(database: Database, event_id: str, *names: str, guests_too: int = 0) -> None:
    with database.begin("Door") as session:
        event = events.event_by_id(session, event_id)
        for name in names:
            door.walk_in(session, event, name=name)
        if guests_too:
            guests.add_guests(session, event, guests_too, newcomers=1)


def page_of(database: Database, event_id: str) -> WrapUpPage:
    with database.read() as session:
        return read_wrap_up(session, event_id)


def save(database: Database, event_id: str, **said: object) -> WrapUpPage:
    """Save what the page says already, but for what is `said`, and read it again."""
    page = page_of(database, event_id)
    kept = WrapUpSaid(
        attendees=page.attendees,
        newcomers=page.newcomers,
        went_well=page.written.went_well if page.written else "",
        links=page.written.links if page.written else "",
        interested=tuple(page.interested),
    )
    with database.begin(labels.WRAP_UP, title=page.event.title) as session:
        save_wrap_up(session, page, replace(kept, **said))  # type: ignore[arg-type]  # keywords of a test
    return page_of(database, event_id)


def in_figures(database: Database, paris: Space) -> tuple[int | None, int | None, int | None]:
    """Attendees, guests and newcomers of the only event, as the figures have them."""
    with database.read() as session:
        [event] = figures_for(session, Scope((row(session, Space, paris.id),), SEASON), now=NOW).events
    return event.attendees, event.guests, event.newcomers


def who(page: WrapUpPage) -> dict[str, frozenset[str]]:
    return {one.name: one.focus_area_ids for one in page.interested}


def test_nothing_is_known_of_an_event_at_first(database: Database, add: Callable[..., str]) -> None:
    page = page_of(database, add())
    assert (page.attendees, page.newcomers, page.counts.attendees) == (None, None, 0)
    assert page.written is None
    assert (page.came, page.interested) == ([], [])


def test_what_is_said_is_kept_and_who_said_it_when(database: Database, add: Callable[..., str]) -> None:
    said = {"status": EventStatus.HELD, "attendees": 21, "newcomers": 4}
    links = " https://example.org/a \n\n\t=1+1\u0007\nbring\u2028cables \ud800"
    page = save(database, add(), **said, went_well="  Good food\nGood talk\n", links=links)
    assert (page.event.status, page.attendees, page.newcomers) == (EventStatus.HELD, 21, 4)
    assert page.written.went_well == "Good food\nGood talk"
    assert page.written.links == "https://example.org/a\n=1+1\u0007\nbring\ncables \ufffd"
    assert (page.written.written_at, page.written.by) == (NOW, "Camille")


def test_it_is_one_action_that_can_be_undone(
    database: Database, add: Callable[..., str], areas: dict[str, str]
) -> None:
    event_id = add()
    let_in(database, event_id, "Amina")
    before = page_of(database, event_id)
    [amina] = before.came
    interested = (Interested(amina.person_id, "Amina", frozenset({areas["QA"]})),)
    save(database, event_id, status=EventStatus.HELD, attendees=3, guests=2, went_well="All", interested=interested)
    assert str(database.undo_label()) == "Wrap up Rust evening"
    database.undo()
    after = page_of(database, event_id)
    assert (after.counts, after.attendees, after.interested, after.written) == (before.counts, None, [], None)


def test_not_recorded_is_not_nobody_and_can_be_said_again(
    database: Database, paris: Space, add: Callable[..., str]
) -> None:
    event_id = add()
    assert save(database, event_id, status=EventStatus.HELD).attendees is None
    assert in_figures(database, paris) == (None, None, None)
    assert save(database, event_id, attendees=0, newcomers=0).attendees == 0
    assert in_figures(database, paris)[0] == 0
    assert save(database, event_id, attendees=None, newcomers=None).attendees is None
    assert in_figures(database, paris) == (None, None, None)


def test_not_saying_whether_it_took_place_leaves_its_status(database: Database, add: Callable[..., str]) -> None:
    event_id = add(status=EventStatus.DRAFT)
    page = save(database, event_id, went_well="Who knows")
    assert (page.event.status, page.written.went_well) == (EventStatus.DRAFT, "Who knows")


def test_what_did_not_take_place_keeps_its_numbers_for_later(
    database: Database, paris: Space, add: Callable[..., str]
) -> None:
    event_id = add()
    save(database, event_id, status=EventStatus.HELD, attendees=21)
    page = save(database, event_id, status=EventStatus.CANCELLED, attendees=None, guests=3)
    assert (page.event.status, page.attendees, page.counts.guests) == (EventStatus.CANCELLED, 21, 0)
    save(database, event_id, status=EventStatus.HELD)
    assert in_figures(database, paris)[0] == 21


def test_those_in_the_room_beside_the_doors_count_as_guests(
    database: Database, paris: Space, add: Callable[..., str]
) -> None:
    event_id = add()
    let_in(database, event_id, "Amina", "José", guests_too=1)
    page = save(database, event_id, status=EventStatus.HELD, attendees=7, guests=4)
    assert (page.counts.attendees, page.counts.guests, page.attendees) == (7, 5, 7)
    assert in_figures(database, paris) == (7, 5, 3)  # nobody knows whether those four are new, so they are not


def test_the_totals_that_nobody_changed_stay_whole(database: Database, add: Callable[..., str]) -> None:
    event_id = add()
    with database.begin("Totals") as session:
        event = events.event_by_id(session, event_id)
        contributions.record_totals(session, event, attendees=38, guests=11, returning=10)
    save(database, event_id, status=EventStatus.HELD, went_well="Fine")
    with database.read() as session:
        totals = contributions.totals_of(session, event_id)
        assert (totals.attendees, totals.guests, totals.returning) == (38, 11, 10)


def test_more_newcomers_than_people_are_refused(database: Database, add: Callable[..., str]) -> None:
    event_id = add()
    with pytest.raises(RefusedError, match="do not fit together"):
        save(database, event_id, attendees=3, newcomers=4)
    assert page_of(database, event_id).written is None


def test_interests_are_added_changed_and_taken_back(
    database: Database, add: Callable[..., str], areas: dict[str, str]
) -> None:
    event_id = add()
    let_in(database, event_id, "Zoé", "amina")
    with database.begin("Add") as session:
        elsewhere = people.add_person(session, name="Not checked in").id
    page = page_of(database, event_id)
    assert [one.name for one in page.came] == ["amina", "Zoé"]
    amina, zoe = (one.person_id for one in page.came)
    coding, qa = areas["Coding"], areas["QA"]
    said = (
        Interested(amina, "amina", frozenset({coding, qa})),
        Interested(elsewhere, "Not checked in", frozenset({qa})),
        Interested("", "Somebody new", frozenset({coding})),
        Interested("", "Nobody", frozenset()),
    )
    page = save(database, event_id, interested=said)
    assert who(page) == {
        "amina": frozenset({coding, qa}),
        "Not checked in": frozenset({qa}),
        "Somebody new": frozenset({coding}),
    }
    assert page.counts.checked_in == 2
    kept = [one for one in page.interested if one.name == "Somebody new"]
    page = save(
        database,
        event_id,
        interested=(*kept, Interested(amina, "amina", frozenset({qa})), Interested(zoe, "Zoé", frozenset({coding}))),
    )
    assert who(page) == {"amina": frozenset({qa}), "Somebody new": frozenset({coding}), "Zoé": frozenset({coding})}
    with database.read() as session:
        noted = session.query(Contribution).filter(Contribution.retired_at.is_(None)).all()
        assert {(one.stage, one.on_date, one.event_id) for one in noted} == {
            (Stage.INTERESTED, date(2014, 7, 29), event_id)
        }
        assert len(interests_at(session, event_id)) == 3
        assert session.query(Person).filter_by(name="Nobody").count() == 0


def test_the_events_own_areas_come_first_and_retired_ones_only_where_they_were_chosen(
    database: Database, paris: Space, add: Callable[..., str], areas: dict[str, str]
) -> None:
    event_id = add(focus_area_ids=(areas["Support"],))
    let_in(database, event_id, "Amina")
    with database.begin("Retire") as session:
        event = row(session, Event, event_id)
        [amina] = session.query(Person)
        note_interests(session, event, amina, [areas["QA"]])
        found = {area.name: area for area in spaces.focus_areas(session, paris.id)}
        retire(session, [found["QA"], found["Coding"]])
    offered = [area.name for area in page_of(database, event_id).focus_areas]
    assert offered[0] == "Support"
    assert "QA" in offered
    assert "Coding" not in offered


def test_somebody_who_was_forgotten_is_left_alone(
    database: Database, add: Callable[..., str], areas: dict[str, str]
) -> None:
    event_id = add()
    let_in(database, event_id, "Amina")
    with database.begin("Forget") as session:
        [amina] = session.query(Person)
        note_interests(session, row(session, Event, event_id), amina, [areas["QA"]])
        retire(session, [amina])
    assert page_of(database, event_id).interested == []
    save(database, event_id, went_well="Fine")
    with database.read() as session:
        assert len(interests_at(session, event_id)) == 1


def test_an_event_of_a_series_becomes_a_row(
    database: Database, paris: Space, at_paris: Callable[..., datetime], areas: dict[str, str]
) -> None:
    start = at_paris(2014, 7, 22, 19)
    said = EventFields("Weekly", start, start + timedelta(hours=2), paris.tzid, Track.TECHNICAL)
    with database.begin("Add") as session:
        series.add_series(session, paris, replace(said, status=EventStatus.CONFIRMED), "FREQ=WEEKLY;COUNT=3")
    with database.read() as session:
        virtual = events.events_between(session, paris.id, start, start + timedelta(days=1))[0].id
    new = (Interested("", "Zoé", frozenset({areas["QA"]})),)
    page = save(database, virtual, status=EventStatus.HELD, attendees=5, interested=new)
    assert (page.event.id, page.attendees, who(page)) == (virtual, 5, {"Zoé": frozenset({areas["QA"]})})
    with database.read() as session:
        assert wrap_up_of(session, virtual).written_at == NOW
        assert session.query(Event).count() == 1


def test_an_event_that_is_gone_has_no_page(database: Database, add: Callable[..., str]) -> None:
    event_id = add()
    with database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
    with pytest.raises(RefusedError, match="no longer in the calendar"):
        page_of(database, event_id)


@pytest.mark.parametrize("people_in", [0, 2])
@pytest.mark.parametrize("guests_in", [0, 3])
@pytest.mark.parametrize("recorded", [None, 0, 7])
def test_the_page_counts_what_the_figures_count(
    database: Database, paris: Space, add: Callable[..., str], people_in: int, guests_in: int, recorded: int | None
) -> None:
    event_id = add()
    let_in(database, event_id, *(f"Person {number}" for number in range(people_in)), guests_too=guests_in)
    page = save(database, event_id, status=EventStatus.HELD, attendees=recorded)
    assert counted(page.counts, page.attendees) == in_figures(database, paris)[0]
