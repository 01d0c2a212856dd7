"""Whatever order the columns are in and whatever they are called, they are found again."""

from __future__ import annotations

import itertools
import tempfile
from datetime import date, time
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core.adopting.best_assignment import best_assignment
from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign
from mozspaces_desktop.core.adopting.header_words import meanings, terms
from mozspaces_desktop.core.adopting.pilot_lists import COLUMNS, TOLD_BY, PilotColumn, Table
from mozspaces_desktop.core.adopting.understanding import understand
from mozspaces_desktop.core.figures.tables import Kind
from tests.core.adopting.adopted_files import Rows, write_rows

VALUES = {
    Kind.TEXT: "Rust",
    Kind.DATE: date(2014, 5, 7),
    Kind.TIME: time(19),
    Kind.COUNT: 12,
    Kind.RATE: 0.62,
    Kind.AVERAGE: 1.5,
}
SPELT = (
    str,
    str.upper,
    str.capitalize,
    lambda text: f"{text} :",
    lambda text: f"{text} (nb)",
    lambda text: f"  {text}\n",
)


def unmistakable(table: Table, column: PilotColumn) -> list[str]:
    """The words for a column that are not also words for another one of its table."""
    return [term for term in terms(table, column.header) if set(meanings(term, table)) == {column.header}]


@st.composite
def lists(draw: st.DrawFn) -> tuple[Table, list[tuple[str, PilotColumn]]]:
    """A table, and some of its columns in any order, each called something that means it."""
    table = draw(st.sampled_from([Table.EVENTS, Table.WEEKLY, Table.CONTRIBUTORS, Table.SPACES]))
    told = [column for column in COLUMNS[table] if column.header in TOLD_BY[table]]
    others = [column for column in COLUMNS[table] if column.header not in TOLD_BY[table]]
    chosen = told + draw(st.lists(st.sampled_from(others), min_size=4, unique=True))
    named = [(draw(st.sampled_from(SPELT))(draw(st.sampled_from(unmistakable(table, one)))), one) for one in chosen]
    return table, draw(st.permutations(named))


@given(lists(), st.integers(0, 8), st.integers(0, 3))
@settings(max_examples=20)
def test_shuffled_and_renamed_columns_are_found(
    made: tuple[Table, list[tuple[str, PilotColumn]]], above: int, beside: int
) -> None:
    table, named = made
    before = [None] * beside
    row = [VALUES[one.kind] if one.header != "Week" else "S19" for _, one in named]
    rows = [["Suivi 2014"] if number == 0 else [] for number in range(above)]
    sheet: Rows = [*rows, [*before, *(text for text, _ in named)], *([[*before, *row]] * 3)]
    with tempfile.TemporaryDirectory() as folder:
        workbook = read_foreign(write_rows(Path(folder) / "a.xlsx", {"Suivi": sheet}))
    [found] = understand(workbook)
    wanted = {one.header: number for number, (_, one) in enumerate(named, beside + 1)}
    got = {name: column for name, column in found.columns.items() if name in wanted}
    assert (found.place.header_row, found.place.last_row) == (above + 1, above + 4)
    assert (found.table, got) == (table, wanted)


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 40).map(lambda worth: worth / 8), max_size=14
    )
)
def test_the_assignment_is_the_best_there_is(worth: dict[tuple[int, int], float]) -> None:
    found = best_assignment(worth)
    assert len(set(found.values())) == len(found)
    assert all(pair in worth for pair in found.items())
    best = 0.0
    for order in itertools.permutations(range(5)):
        best = max(best, sum(worth.get((left, right), 0.0) for left, right in enumerate(order)))
    assert sum(worth[pair] for pair in found.items()) == best
