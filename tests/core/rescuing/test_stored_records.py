"""Records as SQLite writes them are read as SQLite reads them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.rescuing.page_images import Pages
from mozspaces_desktop.core.rescuing.stored_records import BadRecordError, record, varint
from mozspaces_desktop.core.rescuing.table_trees import read_leaf

_values = (
    st.none()
    | st.integers(-(1 << 63), (1 << 63) - 1)
    | st.sampled_from([0, 1, -1, 127, 128, 1 << 23, 1 << 47])
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
    | st.binary(max_size=300)
)


@given(st.lists(_values, min_size=1, max_size=8), st.integers(-(1 << 63), (1 << 63) - 1))
def test_what_sqlite_wrote(values, rowid):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA page_size=4096")
        connection.execute(f"CREATE TABLE t ({', '.join(f'c{place}' for place in range(len(values)))})")
        names = ", ".join(f"c{place}" for place in range(len(values)))
        connection.execute(
            f"INSERT INTO t (rowid, {names}) VALUES ({', '.join('?' * (len(values) + 1))})", (rowid, *values)
        )
        connection.commit()
        pages = Pages(connection.serialize(), b"", {})
    leaf = read_leaf(pages, pages.page(2))
    assert leaf.whole
    assert [(cell.rowid, cell.values, cell.sound) for cell in leaf.cells] == [(rowid, values, True)]


@pytest.mark.parametrize(
    ("data", "number"), [(b"\x00", 0), (b"\x7f", 127), (b"\x81\x00", 128), (b"\xff" * 9, -1), (b"\x81" * 3, None)]
)
def test_varints(data, number):
    if number is None:
        with pytest.raises(BadRecordError):
            varint(data, 0)
    else:
        assert varint(data, 0) == (number, len(data))


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\x00",
        b"\x05\x01",
        b"\x02\x0a",  # a serial type that is reserved
        b"\x02\x01",  # a number that is not there
        b"\x02\x08\x00",  # something after the last value
        b"\x02\x81",  # a header that ends in the middle of a number
        b"\x02\x81\x00",
    ],
)
def test_what_is_no_record(payload):
    with pytest.raises(BadRecordError):
        record(payload)


def test_a_text_that_is_damaged():
    assert record(b"\x02\x11a\xff") == (["a\ufffd"], False)
