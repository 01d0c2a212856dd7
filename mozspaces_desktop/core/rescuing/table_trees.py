"""The b-trees in which SQLite keeps tables: the cells of a leaf, the way from a root to its leaves, and whether all
of it ties out.

After "Database File Format" (https://sqlite.org/fileformat2.html), sections 1.6 and 1.7.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from mozspaces_desktop.core.rescuing.page_images import PAGE_SIZE, Pages
from mozspaces_desktop.core.rescuing.stored_records import BadRecordError, Value, record, varint

LEAF, INTERIOR = 0x0D, 0x05
_FILE_HEADER = 100
_LARGEST_LOCAL = PAGE_SIZE - 35
_SMALLEST_LOCAL = (PAGE_SIZE - 12) * 32 // 255 - 23
_IN_OVERFLOW_PAGE = PAGE_SIZE - 4
_LOWEST, _HIGHEST = -(1 << 63), (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Cell:
    """A row as it stands in a leaf; `sound` if its texts are UTF-8."""

    rowid: int
    values: list[Value]
    sound: bool


@dataclass(slots=True)
class Leaf:
    """What can be read of a leaf; `whole` if that is all of it: every byte of the page is accounted for."""

    cells: list[Cell] = field(default_factory=list)
    whole: bool = True


@dataclass(frozen=True, slots=True)
class _Header:
    kind: int
    offset: int
    first_free: int
    cells: int
    content: int
    fragments: int


def kind_of(page: bytes, *, first: bool = False) -> int:
    """The kind of b-tree page that `page` is (`first`: with the header of the file); any number if it is none."""
    return page[_FILE_HEADER if first else 0]


def read_leaf(pages: Pages, page: bytes, *, first: bool = False) -> Leaf:
    """The cells of `page`, a leaf of a table, as far as they can be read; long ones go on in other `pages`."""
    header = _header(page, first=first)
    leaf = Leaf()
    extents = []
    for start in _cell_starts(page, header, 8):
        try:
            rowid, payload, end = _payload(pages, page, start)
            values, sound = record(payload)
        except BadRecordError:
            leaf.whole = False
            continue
        extents.append((start, max(end, start + 4)))
        leaf.cells.append(Cell(rowid, values, sound))
    rowids = [cell.rowid for cell in leaf.cells]
    ascending = all(one < other for one, other in pairwise(rowids))
    leaf.whole = leaf.whole and ascending and header.cells == len(rowids) and _ties_out(page, header, extents)
    return leaf


def _header(page: bytes, *, first: bool) -> _Header:
    offset = _FILE_HEADER if first else 0
    kind, free, cells, content, fragments = struct.unpack_from(">BHHHB", page, offset)
    return _Header(kind, offset, free, cells, content or 1 << 16, fragments)


def _cell_starts(page: bytes, header: _Header, size: int) -> list[int]:
    """Where the cells begin, by the page's list of pointers, which begins after a header of `size` bytes."""
    begin = header.offset + size
    count = min(header.cells, (PAGE_SIZE - begin) // 2)
    starts = struct.unpack_from(f">{count}H", page, begin)
    return [start for start in starts if begin <= start < PAGE_SIZE - 3]


def _payload(pages: Pages, page: bytes, start: int) -> tuple[int, bytes, int]:
    """Row number and payload of the cell at `start`, and where the part of it ends that is on this page."""
    length, at = varint(page, start)
    rowid, at = varint(page, at)
    if length <= _LARGEST_LOCAL:
        if length < 1 or at + length > PAGE_SIZE:
            raise BadRecordError
        return rowid, page[at : at + length], at + length
    local = _SMALLEST_LOCAL + (length - _SMALLEST_LOCAL) % _IN_OVERFLOW_PAGE
    local = local if local <= _LARGEST_LOCAL else _SMALLEST_LOCAL
    end = at + local + 4
    if end > PAGE_SIZE or length > len(pages) * PAGE_SIZE:
        raise BadRecordError
    pieces = [page[at : at + local]]
    missing, following = length - local, int.from_bytes(page[at + local : end], "big")
    while missing > 0:
        if not 1 < following <= len(pages):
            raise BadRecordError
        more = pages.page(following)
        following = int.from_bytes(more[:4], "big")
        pieces.append(more[4 : 4 + min(missing, _IN_OVERFLOW_PAGE)])
        missing -= _IN_OVERFLOW_PAGE
    return rowid, b"".join(pieces), end


def _ties_out(page: bytes, header: _Header, extents: list[tuple[int, int]]) -> bool:
    """Whether cells, free blocks and fragments are all there is after the beginning of the content."""
    covered = [*extents]
    at = header.first_free
    while at:
        if not header.offset < at <= PAGE_SIZE - 4 or len(covered) > PAGE_SIZE:
            return False
        following, size = struct.unpack_from(">HH", page, at)
        covered.append((at, at + size))
        at = following if following > at else 0
    covered.sort()
    apart = all(one[1] <= other[0] for one, other in pairwise(covered))
    used = sum(end - start for start, end in covered)
    return apart and used + header.fragments == PAGE_SIZE - min(header.content, PAGE_SIZE)


@dataclass(slots=True)
class Tree:
    """The leaves of one table in order, as far as they can be reached; `whole` if that is all of them."""

    leaves: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)
    """Its interior pages."""
    whole: bool = True


def walk(pages: Pages, root: int) -> Tree:
    """Follow the tree of a table from its `root`; each page has to hold the rows that the one above it says."""
    tree = Tree()
    seen: set[int] = set()
    waiting = [(root, _LOWEST, _HIGHEST)]
    while waiting:
        number, low, high = waiting.pop()
        page = pages.page(number) if 0 < number <= len(pages) and number not in seen else b""
        seen.add(number)
        kind = kind_of(page, first=number == 1) if page else 0
        if kind == LEAF:
            leaf = read_leaf(pages, page, first=number == 1)
            inside = all(low < cell.rowid <= high for cell in leaf.cells)
            if inside:
                tree.leaves.append(number)
            tree.whole = tree.whole and leaf.whole and inside
        elif kind == INTERIOR:
            tree.others.append(number)
            children, whole = _children(page, number, low, high)
            tree.whole = tree.whole and whole
            waiting += reversed(children)
        else:
            tree.whole = False
    return tree


def _children(page: bytes, number: int, low: int, high: int) -> tuple[list[tuple[int, int, int]], bool]:
    """The pages below an interior one, each with the row numbers that may be in it, and whether these are all."""
    header = _header(page, first=number == 1)
    children, extents = [], []
    whole = True
    for start in _cell_starts(page, header, 12):
        try:
            key, end = varint(page, start + 4)
        except BadRecordError:
            whole = False
            continue
        extents.append((start, max(end, start + 4)))
        whole = whole and low < key <= high
        children.append((int.from_bytes(page[start : start + 4], "big"), low, key))
        low = key
    last = int.from_bytes(page[header.offset + 8 : header.offset + 12], "big")
    children.append((last, low, high))
    return children, whole and header.cells == len(children) - 1 and _ties_out(page, header, extents)


def leaf_pages(pages: Pages) -> Iterator[int]:
    """The numbers of all pages that look like the leaf of a table, whether or not a tree leads to them."""
    for number in range(1, len(pages) + 1):
        if kind_of(pages.page(number), first=number == 1) == LEAF:
            yield number
