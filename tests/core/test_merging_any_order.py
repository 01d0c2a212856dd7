from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import (
    verify,
)
from mozspaces_desktop.core.clock import running_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import (
    CheckIn,
    Consent,
    Contribution,
    Person,
    Registration,
)
from tests.conftest import NOW
from tests.core.crowds import PEOPLE, Crowd, crowds, stored_rows, write_crowd
from tests.core.people_hands import MERGES, part, unite


@contextmanager
def file_with(crowd: Crowd) -> Iterator[tuple[Database, list[str]]]:
    """A data file with a crowd in it, and the keys of the people."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.create(Path(folder) / "f.sqlite", clock=running_clock(NOW), actor="Camille") as database,
    ):
        with database.begin("Write") as session:
            _, _, entries = write_crowd(session, crowd)
        yield database, [one.id for one in entries]


@st.composite
def _merges(draw: st.DrawFn) -> list[tuple[int, int]]:
    """Pairs to merge one after the other: each into somebody who is still there."""
    there = list(range(PEOPLE))
    pairs = []
    for _ in range(draw(st.integers(1, PEOPLE - 1))):
        merged = there.pop(draw(st.integers(0, len(there) - 1)))
        pairs.append((draw(st.sampled_from(there)), merged))
    return pairs


@given(crowds, _merges(), st.randoms(use_true_random=False))
def test_merged_and_parted_in_any_order_is_as_if_nothing_had_been(
    crowd: Crowd, pairs: list[tuple[int, int]], chance: Random
) -> None:
    with file_with(crowd) as (database, keys):
        before = stored_rows(database, without=MERGES)
        made = [unite(database, keys[kept], keys[merged]) for kept, merged in pairs]
        united = stored_rows(database)
        chance.shuffle(made)
        for merge_id in made:
            part(database, merge_id)
        assert stored_rows(database, without=MERGES) == before
        for _ in made:
            database.undo()
        assert stored_rows(database) == united
        for _ in made:
            database.undo()
        assert stored_rows(database, without=MERGES) == before
        for _ in range(2 * len(made)):
            database.redo()
        assert stored_rows(database, without=MERGES) == before
        with database.read() as session:
            assert list(verify.problems(session.connection())) == []


@given(crowds, _merges())
def test_what_two_entries_have_is_united(crowd: Crowd, pairs: list[tuple[int, int]]) -> None:
    with file_with(crowd) as (database, keys):
        owner = {key: {key} for key in keys}
        for kept, merged in pairs:
            owner[keys[kept]] |= owner.pop(keys[merged])
        before = _facts(database)
        for kept, merged in pairs:
            unite(database, keys[kept], keys[merged])
        found = _facts(database)
        for person, entries in owner.items():
            assert found[person] == _united([before[entry] for entry in sorted(entries)])
        assert found.keys() == owner.keys()


def _facts(database: Database) -> dict[str, dict[str, object]]:
    """What counts of each person who counts."""
    with database.read() as session:
        alive = [one for kind in (CheckIn, Registration, Contribution) for one in _alive(session, kind)]
        return {
            key: {
                "doors": {(one.event_id, one.checked_in_at) for one in alive if _is(one, CheckIn, key)},
                "seats": {(one.event_id, one.seats) for one in alive if _is(one, Registration, key)},
                "codes": {
                    (one.event_id, code)
                    for one in alive
                    if _is(one, Registration, key)
                    for code in (one.ticket_code or "").split()
                },
                "reached": {one.id for one in alive if _is(one, Contribution, key)},
                "agreed": any(one.person_id == key for one in _alive(session, Consent)),
            }
            for key in session.scalars(select(Person.id).where(Person.retired_at.is_(None)))
        }


def _alive(session: Session, kind: type[Any]) -> list[Any]:
    return list(session.scalars(select(kind).where(kind.retired_at.is_(None))))


def _is(one: Any, kind: type[Any], person_id: str) -> bool:
    return isinstance(one, kind) and one.person_id == person_id


def _united(facts: list[dict[str, Any]]) -> dict[str, object]:
    doors, seats = [sorted(set().union(*(one[name] for one in facts))) for name in ("doors", "seats")]
    return {
        "doors": set({event: at for event, at in reversed(doors)}.items()),  # noqa: C416 -- the earliest is written last
        "seats": set({event: seats for event, seats in seats}.items()),  # noqa: C416 -- and of seats the most
        "codes": set().union(*(one["codes"] for one in facts)),
        "reached": set().union(*(one["reached"] for one in facts)),
        "agreed": any(one["agreed"] for one in facts),
    }


# --- by example -----------------------------------------------------------------------------------------------------
