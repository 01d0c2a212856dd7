"""What was merged long ago is parted, and who came long ago forgotten, as if the journal still said everything."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import forgetting, labels, verify
from mozspaces_desktop.core.clock import running_clock
from mozspaces_desktop.core.compaction import Compacted, compact
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.people import change_person
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW
from tests.core.crowds import PEOPLE, Crowd, crowds, stored_rows, write_crowd
from tests.core.people_hands import MERGES, part, unite


def sum_up(database: Database) -> None:
    """Sum up whatever was done, twice: the second time there is nothing left to do."""
    state = stored_rows(database)
    for _ in range(2):
        with database.begin("") as session:
            done = compact(session, NOW + timedelta(days=1))
    assert done == Compacted(0, 0, 0)
    assert stored_rows(database) == state
    assert sound(database)


def sound(database: Database) -> bool:
    with database.read() as session:
        return not list(verify.problems(session.connection()))


@settings(max_examples=8)
@given(crowds, st.permutations(range(PEOPLE)), st.integers(1, PEOPLE - 1), st.randoms(use_true_random=False))
def test_what_was_merged_before_the_horizon_is_parted(
    crowd: Crowd, order: list[int], merges: int, chance: Random
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.create(Path(folder) / "f.sqlite", clock=running_clock(NOW)) as database,
    ):
        with database.begin("Write") as session:
            keys = [one.id for one in write_crowd(session, crowd)[2]]
        before = stored_rows(database, without=MERGES)
        pairs = [(keys[order[place]], keys[order[place - 1]]) for place in range(1, merges + 1)]
        made = [unite(database, kept, merged) for kept, merged in pairs]
        sum_up(database)
        united = stored_rows(database)
        chance.shuffle(made)
        for merge_id in made:
            part(database, merge_id)
        assert stored_rows(database, without=MERGES) == before
        for _ in made:
            database.undo()
        assert stored_rows(database) == united
        assert database.undo_label() is None
        for _ in made:
            database.redo()
        sum_up(database)
        assert stored_rows(database, without=MERGES) == before


@settings(max_examples=8)
@given(crowds, st.permutations(range(PEOPLE)), st.integers(0, PEOPLE - 1))
def test_whoever_was_renamed_and_merged_before_the_horizon_is_forgotten_whole(
    crowd: Crowd, order: list[int], merges: int
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.create(Path(folder) / "f.sqlite", clock=running_clock(NOW)) as database,
    ):
        with database.begin("Write") as session:
            keys = [one.id for one in write_crowd(session, crowd)[2]]
        person_id = keys[order[0]]
        for name in ("Zyxmark Olden", "Zyxmark Newer", "Quaggle"):
            with database.begin(labels.CHANGE_PERSON, name=name) as session:
                change_person(session, row(session, Person, person_id), name=name, email=f"{name[:4]}@zyx.example")
        for place in range(1, merges + 1):
            unite(database, keys[order[place]], keys[order[place - 1]])
        sum_up(database)
        with database.begin(labels.FORGET_PERSON) as session:
            forgetting.forget(session, row(session, Person, person_id), called="Forgotten person")
        sum_up(database)
        database.wipe()
        content = database.path.read_bytes().lower()
        assert not [text for text in (b"zyxmark", b"quaggle", b"zyx.example") if text in content]
        assert sound(database)
