"""Whatever somebody typed into the workbook, and whatever changed here: their cells stay, and it is said."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from tests.conftest import NOW
from tests.core.adopting.adopted_files import write_rows
from tests.core.adopting.conftest import Team

HEADERS = ("Date", "Heure", "Événement", "Participants", "Remarque")
EVENTS = 3
ATTENDEES = 4
"""The number of the last column that is ours."""

NONSENSE = "à vérifier"
TYPED = st.sampled_from([None, NONSENSE, "Rust", 7, 7.5, date(2013, 1, 1), "=1+1", "07/05/2014", "  ", "0"])


def _moment(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@contextmanager
def a_team() -> Iterator[Team]:
    """A team whose workbook has some evenings, filled in once."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        with Database.create(path / "data.sqlite", clock=lambda: NOW, actor="Camille", device="laptop") as database:
            with database.begin("Add") as session:
                utc = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="UTC")
            yield Team(database, utc, path / "Suivi.xlsx", _moment)


def test_what_somebody_typed_stays_and_is_said() -> None:
    with a_team() as team:
        keys = [team.event(f"Event {number}", date(2014, 5, 5 + number), came=10) for number in range(EVENTS)]

        @given(
            st.dictionaries(st.tuples(st.integers(2, 1 + EVENTS), st.integers(1, 5)), TYPED, max_size=5),
            st.dictionaries(st.integers(0, EVENTS - 1), st.integers(0, 30) | st.none(), max_size=EVENTS),
        )
        @settings(max_examples=8)
        def check(typed: dict[tuple[int, int], object], counted: dict[int, int | None]) -> None:
            start_anew(team, keys)
            type_and_fill(team, keys, typed, counted)

        check()


def start_anew(team: Team, keys: list[str]) -> None:
    """The workbook is filled for the first time, and ten people came to each event."""
    for key in keys:
        team.came(key, 10)
    team.forget()
    write_rows(team.path, {"Suivi": [HEADERS]})
    team.fill()


def type_and_fill(
    team: Team, keys: list[str], typed: dict[tuple[int, int], object], counted: dict[int, int | None]
) -> None:
    filled = team.rows()
    team.type_all(typed)
    edited = team.rows()
    for number, attendees in counted.items():
        team.came(keys[number], attendees)
    plan = team.plan()
    said = {(one.change.row, one.change.column) for one in plan.conflicts}
    ours = {known.number: known.row.values["Attendees"] for listed in plan.lists for known in listed.known}
    team.carry_out(plan)
    after = team.rows()
    for row, column in typed:
        last, theirs = filled[row - 1][column - 1], edited[row - 1][column - 1]
        assert after[row - 1][column - 1] == theirs or theirs == last, "what somebody typed stays"
        nothing_to_say = column == ATTENDEES and ours.get(row) is None
        if theirs == NONSENSE and row in ours and column <= ATTENDEES and not nothing_to_say:
            assert (row, column) in said
    again = team.plan()
    assert {(one.change.row, one.change.column) for one in again.conflicts} == said
    assert again.edits() == []
