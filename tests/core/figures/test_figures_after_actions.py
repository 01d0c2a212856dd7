"""Whatever somebody does, the figures are those of a recount; undone and done again, they are what they were."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mozspaces_desktop.core import clock, forgetting, labels, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Figures, Period, as_json
from mozspaces_desktop.core.figures.asked import coordinators_known
from mozspaces_desktop.core.figures.reading import read_figures
from mozspaces_desktop.core.models import Person
from tests.core.figures.comparing import all_is_as_recounted
from tests.core.figures.random_actions import Act, acts
from tests.core.figures.random_files import Places, file_of, places
from tests.core.figures.recount import Recount, Rows
from tests.core.figures.test_figures_recounted import Filter, filters

WHOLE = Filter()


def counted(database: Database, part: Filter) -> list[Figures]:
    """The figures of all spaces and the season, whole and in part."""
    with database.read() as session:
        found = tuple(spaces.spaces(session))
        period = Period.of(spaces.season_named(session, "Spring", clock.now(session).date()))
        reading = read_figures(session, found, period, now=clock.now(session))
        staff = coordinators_known(session, found)
    return [reading.figures(one.scope(found, period, staff)) for one in (WHOLE, part)]


def told(figures: list[Figures]) -> list[dict[str, Any]]:
    """The figures as they are told."""
    return [as_json(one) for one in figures]


def recounted(database: Database, part: Filter) -> list[dict[str, Any]]:
    """The figures as they are told, after they were compared with their recount."""
    found, rows = counted(database, part), Rows(database.path)
    for one, figures in zip((WHOLE, part), found, strict=True):
        days = figures.period
        recount = Recount(rows, days.starts_on, days.ends_on, True, (), one.track, one.coordinator, one.area)
        all_is_as_recounted(figures, recount, database.clock())
    return told(found)


@given(written=places(most=2), doing=st.lists(acts, min_size=1, max_size=8), part=filters)
@settings(max_examples=10)
def test_every_action_and_its_undoing_is_counted(written: Places, doing: list[Act], part: Filter) -> None:
    with file_of(written) as database:
        states = [recounted(database, part)]
        for act in doing:
            if act.do(database):
                states.append(recounted(database, part))
        for state in reversed(states[:-1]):
            database.undo()
            assert told(counted(database, part)) == state
        for state in states[1:]:
            database.redo()
            assert told(counted(database, part)) == state


@given(written=places(most=2), doing=st.lists(acts, max_size=4), number=st.integers(0, 5), part=filters)
@settings(max_examples=4)
def test_who_is_forgotten_still_counts(written: Places, doing: list[Act], number: int, part: Filter) -> None:
    with file_of(written) as database:
        for act in doing:
            act.do(database)
        before = told(counted(database, part))
        with database.begin(labels.FORGET_PERSON) as session:
            people = session.scalars(select(Person).where(Person.retired_at.is_(None)).order_by(Person.id)).all()
            forgetting.forget(session, people[number % len(people)], called="Forgotten person")
        after = recounted(database, part)
    for one in (*before, *after):
        for contributor in one["contributors"]:
            del contributor["evidence"]
    assert after == before
