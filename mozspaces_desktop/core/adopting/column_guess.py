"""Which column of a list is which column of a table: by the words over them, checked against the cells below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.adopting import header_words
from mozspaces_desktop.core.adopting.best_assignment import best_assignment
from mozspaces_desktop.core.adopting.cell_meaning import days, holds, time_of, week
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue
from mozspaces_desktop.core.adopting.header_words import Meaning, Reason
from mozspaces_desktop.core.adopting.pilot_lists import COLUMNS, TOLD_BY, Table
from mozspaces_desktop.core.adopting.spelt_values import areas, known_area, knows, spelt
from mozspaces_desktop.core.figures.tables import Kind

_BY_CELLS = 0.4
_FURTHER_RIGHT = 0.01
"""How much less likely the last column is than the first: of two that say the same the first one is meant."""

_OUT_OF_ORDER = 0.001
"""How much less a column is likely to be what stands elsewhere in the pilot's table."""

_MONDAY = 0
_Test = Callable[[CellValue], bool]
_SURE_CELLS = 0.8


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """What stands over one column, in every way in which it may be read, and some of the cells below it."""

    column: int
    texts: tuple[str, ...]
    cells: Sequence[CellValue]


@dataclass(frozen=True, slots=True)
class Guess:
    """The columns of a list as those of `table`: their numbers by the pilot's header, and why."""

    table: Table
    columns: Mapping[str, int]
    meanings: Mapping[str, Meaning]

    @property
    def score(self) -> float:
        """How much is understood, and how surely."""
        return sum(meaning.sureness for meaning in self.meanings.values())

    @property
    def by_words(self) -> int:
        """How many columns are known by the words over them."""
        return sum(meaning.reason is not Reason.CELLS for meaning in self.meanings.values())

    @property
    def is_told(self) -> bool:
        """Whether there is a column that tells what a row is about."""
        return any(header in self.columns for header in TOLD_BY[self.table])


def guess(headers: Sequence[HeaderCell], table: Table, *, also_similar: bool = True) -> Guess:
    """The best that can be made of `headers` in `table`; none of the pilot's columns is there twice."""
    found: dict[tuple[str, int], Meaning] = {}
    for place, header in enumerate(headers):
        for name, meaning in _meanings(header, table, also_similar=also_similar).items():
            found[name, header.column] = _in_order(meaning, table, name, place, len(headers))
    columns = best_assignment({pair: meaning.sureness for pair, meaning in found.items()})
    return Guess(table, columns, {name: found[name, column] for name, column in columns.items()})


def _in_order(meaning: Meaning, table: Table, name: str, place: int, width: int) -> Meaning:
    names = [column.header for column in COLUMNS[table]]
    astray = (names.index(name) / len(names) - place / width) ** 2
    return Meaning(meaning.sureness - _OUT_OF_ORDER * astray - _FURTHER_RIGHT * place / width, meaning.reason)


def _meanings(header: HeaderCell, table: Table, *, also_similar: bool) -> dict[str, Meaning]:
    """What a column may be, as far as its cells do not speak against it."""
    found: dict[str, Meaning] = {}
    for text in header.texts:
        for name, meaning in header_words.meanings(text, table).items():
            found.setdefault(name, meaning)
    if not found and also_similar:
        for text in header.texts:
            for name, meaning in header_words.similar(text, table).items():
                found.setdefault(name, meaning)
    kinds = {column.header: column.kind for column in COLUMNS[table]}
    found = {name: one for name, one in found.items() if _not_refuted(header.cells, kinds[name], name, table)}
    if not found and also_similar:
        found = {name: Meaning(_BY_CELLS, Reason.CELLS) for name in _by_cells(header.cells, kinds)}
    return found


def _not_refuted(cells: Sequence[CellValue], kind: Kind, name: str, table: Table) -> bool:
    if table is Table.HEADLINE and name != "Metric":
        return holds(cells, Kind.TEXT, name) is not True
    return holds(cells, kind, name) is not False


def _by_cells(cells: Sequence[CellValue], kinds: Mapping[str, Kind]) -> list[str]:
    """The pilot columns whose values look like `cells`, where these look like nothing else."""
    if not cells:
        return []
    found = [name for name, test in _TESTS.items() if name in kinds and _share(cells, test) >= _SURE_CELLS]
    return found + [name for name in kinds if knows(name) and _share(cells, _one_of(name)) == 1]


def _is_time(cell: CellValue) -> bool:
    return not isinstance(cell, int | float) and not days(cell) and time_of(cell) is not None


def _one_of(name: str) -> _Test:
    return lambda cell: isinstance(cell, str) and spelt(name, cell) is not None


def _share(cells: Sequence[CellValue], test: _Test) -> float:
    return sum(map(test, cells)) / len(cells)


_TESTS: Mapping[str, _Test] = {
    "Monday": lambda cell: any(day.weekday() == _MONDAY for day in days(cell)),
    "Date": lambda cell: bool(days(cell)),
    "Week": lambda cell: isinstance(cell, str) and not days(cell) and week(cell) is not None,
    "Start": _is_time,
    "End": _is_time,
    "Link": lambda cell: isinstance(cell, str) and cell.startswith(("http://", "https://")),
    "Focus areas": lambda cell: isinstance(cell, str) and any(map(known_area, areas(cell))),
}
"""What the cells of some columns look like whatever stands over them."""
