"""Bombs in a process that may have little more memory than the idle program: none is unpacked, none stops it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.fuzz.all_attacks import ATTACKS
from tests.fuzz.measured import measured
from tests.fuzz.readers import READERS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems limit no process's memory")

MEGABYTES = 250
BOMBS = (
    ("lists", "commas", 15_000_000),
    ("calendars", "one endless line", 15_000_000),
    ("workbooks", "cells of one row", 1_500_000),
    ("workbooks", "strange elements before the rows", 4_000_000),
    ("workbooks", "a manifest that lies about its size", 300_000_000),
)


@pytest.mark.parametrize(("reader", "name", "size"), BOMBS, ids=[name for _reader, name, _size in BOMBS])
def test_a_bomb_does_not_fill_the_memory(reader: str, name: str, size: int, tmp_path: Path) -> None:
    path = tmp_path / f"bomb{READERS[reader][1]}"
    path.write_bytes(ATTACKS[reader][name].make(size))
    found = measured(reader, path, MEGABYTES)
    assert "megabytes" in found, found
    assert found["outcome"] != "out of memory"
