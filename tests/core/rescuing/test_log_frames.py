"""Logs are read as SQLite reads them, and further."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mozspaces_desktop.core.rescuing.log_frames import FRAME_HEADER_SIZE, HEADER_SIZE, Log, read_log
from mozspaces_desktop.core.rescuing.page_images import PAGE_SIZE, newest_frames

FRAME = FRAME_HEADER_SIZE + PAGE_SIZE


@pytest.fixture
def logged(tmp_path: Path) -> bytes:
    """A log of five transactions, of one frame each but for the first."""
    path = tmp_path / "file.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE t (name TEXT)")
        for number in range(4):
            connection.execute("INSERT INTO t VALUES (?)", (f"name {number}",))
            connection.commit()
        return path.with_name("file.sqlite-wal").read_bytes()


def _frames(log: Log) -> tuple[list[int], list[int]]:
    return [frame.page for frame in log.committed], [frame.page for frame in log.later]


def _changed(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_a_sound_log(logged: bytes) -> None:
    log = read_log(logged, PAGE_SIZE)
    assert _frames(log) == ([1, 2, 2, 2, 2, 2], [])
    assert log.begins_well
    assert not log.is_damaged
    assert b"name 3" in logged[newest_frames(log.committed)[2].offset :]


def test_frames_after_a_broken_one(logged: bytes) -> None:
    at = HEADER_SIZE + 3 * FRAME + FRAME_HEADER_SIZE + 99
    log = read_log(_changed(logged, at), PAGE_SIZE)
    assert _frames(log) == ([1, 2, 2], [2, 2, 2])
    assert log.is_damaged


def test_a_last_transaction_that_was_torn_is_no_damage(logged: bytes) -> None:
    log = read_log(logged[:-1] + bytes([logged[-1] ^ 1]), PAGE_SIZE)
    assert _frames(log) == ([1, 2, 2, 2, 2], [2])
    assert not log.is_damaged


def test_frames_of_an_earlier_run_do_not_count(logged: bytes) -> None:
    at = HEADER_SIZE + 4 * FRAME + 8
    log = read_log(_changed(logged, at), PAGE_SIZE)
    assert _frames(log) == ([1, 2, 2, 2], [2])
    assert not log.is_damaged


@pytest.mark.parametrize("at", [0, 8, 16, 24])
def test_a_header_that_is_damaged(logged: bytes, at: int) -> None:
    log = read_log(_changed(logged, at), PAGE_SIZE)
    assert _frames(log) == ([], [1, 2, 2, 2, 2, 2])
    assert log.is_damaged


@pytest.mark.parametrize("size", [0, 10, HEADER_SIZE, HEADER_SIZE + FRAME - 1])
def test_a_log_without_a_frame(logged: bytes, size: int) -> None:
    assert _frames(read_log(logged[:size], PAGE_SIZE)) == ([], [])


def test_pages_past_the_end_of_the_file_are_none(logged: bytes) -> None:
    committed = read_log(logged, PAGE_SIZE).committed
    assert set(newest_frames(committed)) == {1, 2}
    assert newest_frames(committed[:1]) == {}
