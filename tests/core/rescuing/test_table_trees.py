"""Trees of tables: every row is reached, and what does not tie out is noticed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mozspaces_desktop.core.rescuing.page_images import PAGE_SIZE, Pages
from mozspaces_desktop.core.rescuing.table_trees import LEAF, kind_of, leaf_pages, read_leaf, walk

ROWS = [(number, f"name {number}", "x" * (number * 37 % 9000)) for number in range(1, 700)]


@pytest.fixture
def data(tmp_path: Path) -> bytes:
    """A table with an interior page, long rows, and gaps where rows were deleted and others shortened."""
    path = tmp_path / "file.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, notes TEXT)")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", ROWS)
        connection.execute("UPDATE t SET notes = 'short' WHERE id % 5 = 0")
        connection.execute("DELETE FROM t WHERE id % 7 = 0")
        connection.commit()
    return path.read_bytes()


def _rows(data: bytes) -> list[tuple[object, ...]]:
    pages = Pages(data, b"", {})
    tree = walk(pages, 2)
    cells = [cell for number in tree.leaves for cell in read_leaf(pages, pages.page(number)).cells]
    return [(cell.rowid, *cell.values[1:]) for cell in cells]


def test_every_row_in_order(data: bytes) -> None:
    expected = [
        (number, name, "short" if number % 5 == 0 else notes) for number, name, notes in ROWS if number % 7 != 0
    ]
    assert _rows(data) == expected
    assert walk(Pages(data, b"", {}), 2).whole


@pytest.mark.parametrize("root", [0, 1 << 20])
def test_a_root_that_is_not_there(data: bytes, root: int) -> None:
    tree = walk(Pages(data, b"", {}), root)
    assert (tree.leaves, tree.whole) == ([], False)


def test_the_list_of_tables_is_a_tree_like_others(data: bytes) -> None:
    pages = Pages(data, b"", {})
    assert walk(pages, 1).leaves == [1]
    assert read_leaf(pages, pages.page(1), first=True).cells[0].values[:2] == ["table", "t"]


def _damaged(data: bytes, page: int, at: int, new: bytes) -> bytes:
    start = (page - 1) * PAGE_SIZE + at
    return data[:start] + new + data[start + len(new) :]


@pytest.mark.parametrize(
    ("at", "new"),
    [
        (0, b"\0"),  # the kind of the page
        (3, b"\0\1"),  # fewer cells than there are
        (3, b"\xff\xff"),  # more
        (5, b"\0\1"),  # where the content begins
        (7, b"\x3f"),  # fragments
        (8, b"\0\0\0\2"),  # the last child
        (12, b"\xff\xff"),  # where a cell is
        (1, b"\0\x30"),  # a free block where there is none
    ],
)
def test_a_damaged_interior_page(data: bytes, at: int, new: bytes) -> None:
    damaged = _damaged(data, 2, at, new)
    assert not walk(Pages(damaged, b"", {}), 2).whole


@pytest.mark.parametrize("at", [0, 3, 5, 7])
def test_a_damaged_leaf(data: bytes, at: int) -> None:
    leaf = walk(Pages(data, b"", {}), 2).leaves[3]
    assert not walk(Pages(_damaged(data, leaf, at, b"\x11"), b"", {}), 2).whole


def test_pages_that_changed_places(data: bytes) -> None:
    leaves = walk(Pages(data, b"", {}), 2).leaves
    one, two = (data[(leaf - 1) * PAGE_SIZE : leaf * PAGE_SIZE] for leaf in leaves[:2])
    swapped = _damaged(_damaged(data, leaves[0], 0, two), leaves[1], 0, one)
    tree = walk(Pages(swapped, b"", {}), 2)
    assert not tree.whole
    assert not set(leaves[:2]) & set(tree.leaves)


def test_a_long_row_whose_end_is_gone(data: bytes) -> None:
    cut = data[: len(data) // 2]
    assert {row[0] for row in _rows(cut)} < {row[0] for row in ROWS}


def test_leaves_without_a_tree(data: bytes) -> None:
    pages = Pages(_damaged(data, 2, 0, bytes(PAGE_SIZE)), b"", {})
    found = set(leaf_pages(pages))
    assert set(walk(Pages(data, b"", {}), 2).leaves) <= found
    assert all(kind_of(pages.page(number), first=number == 1) == LEAF for number in found)
