"""Every row that the pages of a damaged file hold, the best version of each first.

Pages that the tree of a table leads to are that table's; the rows of all others are known by what they look like. So
rows are found whose tree, or whose list of tables, is gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from mozspaces_desktop.core.imports import Progress, part
from mozspaces_desktop.core.rescuing.page_images import Pages
from mozspaces_desktop.core.rescuing.stored_records import Value
from mozspaces_desktop.core.rescuing.table_shapes import ACTIONS, CHANGES, TableShape
from mozspaces_desktop.core.rescuing.table_trees import LEAF, Leaf, Tree, kind_of, leaf_pages, read_leaf, walk

_SCHEMA_COLUMNS = 5
_OF_TREES = 80
"""Hundredths of the work that are done when the trees were followed."""


class FoundRow(NamedTuple):
    """A row: its table, its values in the order of the columns, and whether nothing in it is known to be damaged."""

    table: str
    values: list[Value]
    sound: bool


@dataclass
class Swept:
    """What is known of the whole file when all of it was looked at."""

    whole: set[str] = field(default_factory=set)
    """Tables of which every row was read."""
    highest: Counter[str] = field(default_factory=Counter)
    """The highest number of a row of each table; as no row is ever deleted, so many rows there were at least."""
    unsettled: list[tuple[list[str], int, list[Value]]] = field(default_factory=list)
    """Rows that look like those of several tables: their names, the row's number and values."""


class PageSweep:
    """Reads rows from `pages` into what :attr:`swept` says of them; `roots` are those of an empty file's tables."""

    def __init__(self, pages: Pages, shapes: Mapping[str, TableShape], roots: Mapping[str, int]) -> None:
        self.swept = Swept()
        self._pages = pages
        self._shapes = shapes
        self._trees = self._walked(roots)
        self._ends = {table: self._end(tree) for table, tree in self._trees.items()}
        for table in shapes:
            if table in self._trees and self._trees[table].whole:
                self.swept.whole.add(table)

    def rows(self, older: Iterator[bytes], newer: Iterator[bytes], progress: Progress) -> Iterator[FoundRow]:
        """All rows: of `newer` versions of pages, of the trees, of pages that no tree leads to, of `older` versions."""
        yield from self._strewn(newer)
        reached = {number for tree in self._trees.values() for number in tree.leaves}
        in_trees = part(progress, 0, _OF_TREES)
        done = 0
        for table, tree in self._trees.items():
            for number in tree.leaves:
                in_trees(done, len(reached))
                done += 1
                if table in self._shapes:
                    yield from self._of_leaf(read_leaf(self._pages, self._pages.page(number)), table)
        yield from self._strewn(self._unreached(reached | {1}, part(progress, _OF_TREES, 100)))
        yield from self._strewn(older)

    def _unreached(self, reached: set[int], progress: Progress) -> Iterator[bytes]:
        for number in leaf_pages(self._pages):
            progress(number, len(self._pages))
            if number not in reached:
                yield self._pages.page(number)

    def _strewn(self, pages: Iterator[bytes]) -> Iterator[FoundRow]:
        for page in pages:
            if kind_of(page) == LEAF:
                yield from self._of_leaf(read_leaf(self._pages, page), None)

    def _of_leaf(
        self,
        leaf: Leaf,
        table: str | None,
    ) -> Iterator[FoundRow]:
        """The rows of a `leaf`, of `table` if a tree says so and of which all are; else of the one that most fit."""
        if table is not None and leaf.whole and leaf.cells:
            self._count(table, leaf)
        if table is not None and self._is_plain(leaf, table):
            shape = self._shapes[table]
            for cell in leaf.cells:
                yield FoundRow(table, shape.filled(cell.rowid, cell.values), cell.sound)
            return
        fitting = [self._fitting(cell.rowid, cell.values) for cell in leaf.cells]
        votes = Counter(chain.from_iterable(fitting))
        tables = self._likeliest(votes)
        if table is not None and (votes[table] or not votes):
            tables = [table]
        elif table is not None:
            self.swept.whole.discard(table)
        if table is None and len(tables) == 1:
            self._note_strewn(leaf, tables[0])
        for cell, fits in zip(leaf.cells, fitting, strict=True):
            if len(tables) == 1 and self._shapes[tables[0]].may_be(cell.values):
                values = self._shapes[tables[0]].filled(cell.rowid, cell.values)
                yield FoundRow(tables[0], values, cell.sound and not self._shapes[tables[0]].misfits(values))
            elif len(tables) > 1 and set(tables) <= set(fits):
                self.swept.unsettled.append((tables, cell.rowid, cell.values))
            elif table is not None:
                self.swept.whole.discard(table)

    def _note_strewn(self, leaf: Leaf, table: str) -> None:
        """A `leaf` that no tree leads to: with rows past the end of its table's, the tree is an older one."""
        if leaf.whole:
            self._count(table, leaf)
        if leaf.cells[-1].rowid > self._ends.get(table, 0):
            self.swept.whole.discard(table)

    def _end(self, tree: Tree) -> int:
        """The number of the last row that a `tree` leads to; 0 if there is none."""
        cells = read_leaf(self._pages, self._pages.page(tree.leaves[-1])).cells if tree.leaves else []
        return cells[-1].rowid if cells else 0

    def _likeliest(self, votes: Counter[str]) -> list[str]:
        """The tables that most rows of a page fit, and of these the ones whose columns take the least of all."""
        ranks = {name: (count, self._shapes[name].choosiness) for name, count in votes.items()}
        return [name for name, rank in ranks.items() if rank == max(ranks.values())]

    def _is_plain(self, leaf: Leaf, table: str) -> bool:
        """Whether nothing is odd about the rows of a `leaf`: a quick look at each, and a closer one at the first."""
        shape = self._shapes[table]
        quick = bool(leaf.cells) and all(shape.may_be(cell.values) for cell in leaf.cells)
        return quick and not shape.misfits(shape.filled(leaf.cells[0].rowid, leaf.cells[0].values))

    def _count(self, table: str, leaf: Leaf) -> None:
        first, last = leaf.cells[0].rowid, leaf.cells[-1].rowid
        if last - first == len(leaf.cells) - 1:
            self.swept.highest[table] = max(self.swept.highest[table], last)

    def _fitting(self, rowid: int, values: list[Value]) -> list[str]:
        """The tables that a row fits; if it fits none, those of which one value alone is not."""
        found: dict[int, list[str]] = {0: [], 1: []}
        for name, shape in self._shapes.items():
            if len(values) == len(shape.columns) and shape.may_be(values):
                full = shape.filled(rowid, values)
                misfits = shape.misfits(full)
                if misfits in found and not shape.is_odd(full):
                    found[misfits].append(name)
        return found[0] or found[1]

    def _walked(self, usual: Mapping[str, int]) -> dict[str, Tree]:
        """The tree of each table, by the file's own list of tables; or where a new file has them, if that is gone."""
        schema = walk(self._pages, 1)
        cells = [
            cell
            for number in schema.leaves
            for cell in read_leaf(self._pages, self._pages.page(number), first=number == 1).cells
        ]
        listed = {
            str(cell.values[1]): cell.values[3]
            for cell in cells
            if len(cell.values) == _SCHEMA_COLUMNS and cell.values[0] == "table"
        }
        roots = {name: root for name, root in listed.items() if isinstance(root, int) and root > 1}
        trees = {name: walk(self._pages, root) for name, root in roots.items()}
        for name in self._shapes:
            if name not in trees and name in usual:
                tree = walk(self._pages, usual[name])
                if self._is_of(name, tree):
                    trees[name] = tree
        first = (CHANGES, ACTIONS)
        return {name: trees[name] for name in sorted(trees, key=lambda name: (name not in first, name))}

    def _is_of(self, name: str, tree: Tree) -> bool:
        """Whether a `tree` that was come by without the list of tables is really that of the table called `name`."""
        shape = self._shapes[name]
        leaves = (read_leaf(self._pages, self._pages.page(number)) for number in tree.leaves[:1])
        cells = [cell for leaf in leaves for cell in leaf.cells]
        return (
            tree.whole
            and bool(cells)
            and all(
                shape.may_be(cell.values) and not shape.misfits(shape.filled(cell.rowid, cell.values)) for cell in cells
            )
        )
