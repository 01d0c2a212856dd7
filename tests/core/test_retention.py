"""It is 31 July 2014 in Paris: a notice that is made now is for 1 September."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mozspaces_desktop.core import contributions, door, figures, forgetting, labels, people, retention, spaces, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.last_seen import Seen
from mozspaces_desktop.core.models import Method, Person, Registration, RetentionNotice, Space, Stage, Track
from mozspaces_desktop.core.retention import Kept, due, keep_promise
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import Promise, promise
from tests.conftest import NOW, SteppingClock

SEPTEMBER = date(2014, 9, 1)
CALLED = "Forgotten person"


def visitor(database: Database, space: Space, name: str, *days: date, stage: Stage | None = None) -> str:
    """Somebody who came to an event at noon of each of the days, and reached a stage at the last one."""
    with database.begin("Add") as session:
        person = people.add_person(session, name=name, email=f"{name.casefold()}@example.org")
        session.flush()
        for day in days:
            noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            said = EventFields("Rust", noon, noon + timedelta(hours=2), space.tzid, Track.TECHNICAL)
            event = add_event(session, space, said)
            session.flush()
            door.check_in(session, event, person, method=Method.SEARCH, at=noon)
            if stage is not None:
                area = spaces.focus_areas(session, space.id)[0]
                contributions.reach_stage(session, space, person, area, stage, day, event=event)
        return person.id


def names_due(database: Database, space: Space, on: date = SEPTEMBER) -> list[str]:
    with database.read() as session:
        return [one.name for one in due(session, space.id, on)]


def let(database: Database, space: Space, wanted: Promise) -> None:
    with database.begin(labels.CHANGE_PRIVACY, name=space.name) as session:
        promise(session, row(session, Space, space.id), wanted)


def watch(database: Database, space: Space) -> Kept:
    return keep_promise(database, space.id, called=CALLED)


def names(database: Database) -> set[str]:
    with database.read() as session:
        return set(session.scalars(select(Person.name)))


def announced(kept: Kept) -> tuple[date, list[str]] | None:
    return None if kept.coming is None else (kept.coming.due_on, [one.name for one in kept.coming.people])


@pytest.fixture
def berlin(database: Database, paris: Space) -> Space:
    with database.begin(labels.ADD_SPACE, name="Berlin") as session:
        return spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")


# --- who ------------------------------------------------------------------------------------------------------------


def test_who_was_seen_24_months_before_the_day_stays_and_who_was_not_goes(database: Database, paris: Space) -> None:
    visitor(database, paris, "Amina", date(2012, 9, 1))
    visitor(database, paris, "Bo", date(2012, 8, 31))
    assert names_due(database, paris) == ["Bo"]
    with database.read() as session:
        [bo] = due(session, paris.id, SEPTEMBER)
    assert (bo.email, bo.seen, bo.since) == ("bo@example.org", date(2012, 8, 31), NOW)


def test_who_never_came_counts_from_the_day_they_came_into_the_file(database: Database, paris: Space) -> None:
    visitor(database, paris, "Amina")
    assert names_due(database, paris, date(2016, 7, 31)) == []
    assert names_due(database, paris, date(2016, 8, 1)) == ["Amina"]


def test_a_sign_up_for_an_event_to_come_counts_as_seen(database: Database, paris: Space) -> None:
    person_id = visitor(database, paris, "Amina", date(2010, 1, 1))
    with database.begin("Sign up") as session:
        said = EventFields("Rust", NOW + timedelta(days=9), NOW + timedelta(days=10), "Europe/Paris", Track.TECHNICAL)
        event = add_event(session, paris, said)
        session.flush()
        session.add(Registration(event_id=event.id, person_id=person_id))
    assert names_due(database, paris) == []


def test_contributors_stay_unless_it_is_asked_and_interest_is_no_contribution(database: Database, paris: Space) -> None:
    for name, stage in (("A", Stage.ACTIVE), ("F", Stage.FIRST_CONTRIBUTION), ("I", Stage.INTERESTED)):
        visitor(database, paris, name, date(2010, 1, 1), stage=stage)
    assert names_due(database, paris) == ["I"]
    let(database, paris, Promise(contributors_too=True))
    assert names_due(database, paris) == ["A", "F", "I"]


def test_a_space_may_keep_names_for_good(database: Database, paris: Space) -> None:
    visitor(database, paris, "Amina", date(1999, 1, 1))
    let(database, paris, Promise(None))
    assert names_due(database, paris, date(2099, 1, 1)) == []
    assert watch(database, paris) == Kept(0, None)


def test_of_several_spaces_the_longest_promise_counts_for_who_was_at_both(
    database: Database, paris: Space, berlin: Space
) -> None:
    let(database, paris, Promise(6))
    let(database, berlin, Promise(36, contributors_too=True))
    only = visitor(database, paris, "Paris", date(2014, 1, 1))
    both = visitor(database, paris, "Both", date(2014, 1, 1))
    for person_id, day in ((both, date(2013, 1, 1)), (only, date(2014, 1, 2))):
        with database.begin("Sign up") as session:
            start = datetime(day.year, day.month, day.day, tzinfo=UTC)
            space = berlin if person_id == both else paris
            said = EventFields("Rust", start, start + timedelta(hours=1), space.tzid, Track.TECHNICAL)
            event = add_event(session, space, said)
            session.flush()
            session.add(Registration(event_id=event.id, person_id=person_id))
    assert names_due(database, paris) == ["Paris"]
    assert names_due(database, paris, date(2017, 1, 2)) == ["Both", "Paris"], "Paris saw them last"
    assert names_due(database, berlin, date(2017, 1, 2)) == []


def test_whom_no_space_knows_is_the_first_ones_and_kept_as_long_as_any_keeps(
    database: Database, paris: Space, berlin: Space
) -> None:
    let(database, paris, Promise(6))
    visitor(database, paris, "Amina")
    assert names_due(database, berlin, date(2016, 7, 31)) == []
    assert names_due(database, berlin, date(2016, 8, 1)) == ["Amina"]
    assert names_due(database, paris, date(2016, 8, 1)) == []


@given(st.dates(date(2000, 1, 1), date(2014, 7, 30)), st.integers(1, 60), st.dates(date(2014, 8, 1), date(2020, 1, 1)))
@settings(max_examples=200)
def test_months_are_those_of_the_calendar(day: date, months: int, on: date) -> None:
    seen = Seen("id", "Amina", None, NOW, contributes=False, days={"paris": day})
    gone = retention._is_due(seen, day, on, {"paris": Promise(months)})
    last = on.year * 12 + on.month - 1 - months
    limit = (last // 12, last % 12 + 1)
    if (day.year, day.month) != limit:
        assert gone == ((day.year, day.month) < limit)
    elif on.day <= 28:
        assert gone == (day.day < on.day)


# --- announced beforehand, then removed ------------------------------------------------------------------------------


def test_a_file_without_anybody_to_let_go_of_says_nothing(database: Database, paris: Space) -> None:
    visitor(database, paris, "Amina", date(2014, 7, 1))
    assert watch(database, paris) == Kept(0, None)
    with database.read() as session:
        assert session.scalars(select(RetentionNotice)).all() == []


def test_it_is_announced_a_month_before_and_done_on_the_day(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    visitor(database, paris, "Amina", date(2010, 1, 1))
    visitor(database, paris, "Bo", date(2014, 7, 1))
    for days in range(32):  # 31 July and each day of August
        ticking.moment = NOW + timedelta(days=days)
        kept = watch(database, paris)
        assert (kept.removed, announced(kept)) == (0, (SEPTEMBER, ["Amina"]))
        with database.read() as session:
            assert retention.coming(session, paris.id) == kept.coming
    ticking.moment = NOW + timedelta(days=32)
    assert watch(database, paris) == Kept(1, None)
    assert names(database) == {CALLED, "Bo"}
    assert watch(database, paris) == Kept(0, None)
    with database.read() as session:
        notice = session.scalars(select(RetentionNotice)).one()
        assert (notice.people, notice.removed, notice.removed_at) == (1, 1, ticking.moment)
        assert not forgetting.wipe_due(session)
        assert list(verify.problems(session.connection())) == []
    assert b"Amina" not in database.path.read_bytes()


def test_it_can_neither_be_undone_nor_does_it_stand_in_the_way(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    visitor(database, paris, "Amina", date(2010, 1, 1))
    before = database.undo_label()
    for days in (0, 20, 32):
        ticking.moment = NOW + timedelta(days=days)
        watch(database, paris)
    assert names(database) == {CALLED}
    assert database.undo_label() == before


def test_there_are_thirty_days_at_least_between_the_notice_and_the_day(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    visitor(database, paris, "Amina", date(2010, 1, 1))
    for day, due_on in ((date(2014, 8, 2), SEPTEMBER), (date(2014, 8, 3), date(2014, 10, 1))):
        ticking.moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        kept = watch(database, paris)
        assert announced(kept) == (due_on, ["Amina"])
        let(database, paris, Promise(23 if day.day == 2 else 24))


def test_who_is_seen_meanwhile_or_asked_for_stays(database: Database, paris: Space, ticking: SteppingClock) -> None:
    for name in ("Amina", "Bo", "Cy"):
        visitor(database, paris, name, date(2010, 1, 1))
    assert announced(watch(database, paris)) == (SEPTEMBER, ["Amina", "Bo", "Cy"])
    ticking.moment = NOW + timedelta(days=20)
    with database.begin(labels.KEEP_NAME, name="Bo") as session:
        bo = session.scalars(select(Person).where(Person.name == "Bo")).one()
        retention.keep_name(session, paris, bo, "An old friend")
    assert announced(watch(database, paris)) == (SEPTEMBER, ["Amina", "Cy"])
    ticking.moment = NOW + timedelta(days=32)
    assert watch(database, paris).removed == 2
    assert names(database) == {CALLED, "Bo"}


def test_a_notice_that_concerns_nobody_any_more_is_withdrawn(database: Database, paris: Space) -> None:
    visitor(database, paris, "Amina", date(2010, 1, 1))
    assert watch(database, paris).coming is not None
    let(database, paris, Promise(1200 // 2))
    assert watch(database, paris) == Kept(0, None)
    let(database, paris, Promise(24))
    assert announced(watch(database, paris)) == (SEPTEMBER, ["Amina"])
    with database.begin(labels.KEEP_NAME, name="Amina") as session:
        retention.keep_name(session, paris, session.scalars(select(Person)).one(), "")
    assert watch(database, paris) == Kept(0, None)
    with database.read() as session:
        assert all(one.retired_at is not None for one in session.scalars(select(RetentionNotice)))


def test_who_came_into_the_file_after_the_notice_was_not_told_and_waits_for_the_next(
    database: Database, paris: Space, ticking: SteppingClock
) -> None:
    visitor(database, paris, "Amina", date(2010, 1, 1))
    watch(database, paris)
    ticking.moment = NOW + timedelta(days=20)
    visitor(database, paris, "Imported", date(2010, 1, 1))
    assert announced(watch(database, paris)) == (SEPTEMBER, ["Amina"])
    ticking.moment = NOW + timedelta(days=32)
    kept = watch(database, paris)
    assert (kept.removed, announced(kept)) == (1, (date(2014, 10, 1), ["Imported"]))


@pytest.mark.parametrize("away", [timedelta(days=31), relativedelta(years=2), relativedelta(years=-1)])
def test_a_clock_that_jumps_and_a_file_that_lay_in_a_drawer_only_begin_another_notice(
    database: Database, paris: Space, ticking: SteppingClock, away: timedelta | relativedelta
) -> None:
    visitor(database, paris, "Amina", date(2010, 1, 1))
    watch(database, paris)
    ticking.moment = NOW + away
    kept = watch(database, paris)
    assert kept.removed == 0
    assert kept.coming is not None
    assert kept.coming.due_on >= ticking.moment.date() + retention.NOTICE
    ticking.moment = NOW
    assert announced(watch(database, paris)) == (SEPTEMBER, ["Amina"]), "the clock is right again"


def test_while_another_program_reads_the_names_go_and_the_wipe_waits(
    database: Database, paris: Space, ticking: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mozspaces_desktop.core.sqlite_files.BUSY_SECONDS", 0.1)
    visitor(database, paris, "Amina", date(2010, 1, 1))
    for days in (0, 20):
        ticking.moment = NOW + timedelta(days=days)
        watch(database, paris)
    ticking.moment = NOW + timedelta(days=32)
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM person").fetchone()
        assert watch(database, paris).removed == 1
        other.execute("COMMIT")
    with database.read() as session:
        assert forgetting.wipe_due(session)
    database.wipe()
    with database.read() as session:
        assert not forgetting.wipe_due(session)


def test_the_figures_are_what_they_were(database: Database, paris: Space, ticking: SteppingClock) -> None:
    """Somebody of whom all counts: a newcomer, who returned, and contributes; of another one the sign-up alone."""
    let(database, paris, Promise(contributors_too=True))
    visitor(database, paris, "Amina", date(2010, 1, 4), date(2010, 1, 20), stage=Stage.ACTIVE)
    visitor(database, paris, "Bo", date(2010, 1, 20))
    visitor(database, paris, "Cy", date(2010, 2, 1), date(2014, 7, 1))

    def counted() -> list[figures.Figures]:
        found = []
        with database.read() as session:
            for year in (2010, 2014):
                scope = figures.Scope((paris,), figures.Period(date(year, 1, 1), date(year, 12, 31)))
                one = figures.figures_for(session, scope, now=NOW)
                bare = tuple(replace(who, name="", evidence="") for who in one.contributors)
                found.append(replace(one, contributors=bare))
        return found

    before = counted()
    assert before[0].headline.new_active_contributors.actual == 1
    for days in (0, 20, 32):
        ticking.moment = NOW + timedelta(days=days)
        watch(database, paris)
    assert names(database) == {CALLED, "Cy"}
    assert counted() == before
