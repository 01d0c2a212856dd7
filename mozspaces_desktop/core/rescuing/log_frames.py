"""The write-ahead log beside a data file, read without SQLite: which frames are good, and which come after a bad one.

SQLite stops at the first frame whose checksum is wrong and forgets what was committed after it; a rescue looks on.
After "WAL-mode File Format" (https://sqlite.org/walformat.html), section 2.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

HEADER_SIZE = 32
FRAME_HEADER_SIZE = 24
_MAGIC = 0x377F0682
_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")


@dataclass(frozen=True, slots=True)
class Frame:
    """One version of a page: its number, where it stands in the log, and the file's pages if it ends a transaction."""

    page: int
    offset: int
    pages_then: int


@dataclass(frozen=True, slots=True)
class Log:
    """The frames of the present run of a log: those that SQLite would read, and those after it gave up."""

    committed: tuple[Frame, ...]
    later: tuple[Frame, ...]
    begins_well: bool

    @property
    def is_damaged(self) -> bool:
        """Whether there are transactions in it that SQLite would not read.

        The last one does not count: a power cut may have come before anybody was told that it is done.
        """
        ends = [place + 1 for place, frame in enumerate(self.later) if frame.pages_then]
        return bool(ends) and (not self.begins_well or ends[0] < len(self.later))


def read_log(data: bytes, page_size: int) -> Log:
    """The frames of the log with the bytes `data`, of a file with pages of `page_size` bytes."""
    starts = range(HEADER_SIZE, len(data) - FRAME_HEADER_SIZE - page_size + 1, FRAME_HEADER_SIZE + page_size)
    if not starts:
        return Log((), (), begins_well=False)
    magic, _version, size, _run, *salts, first, second = _HEADER.unpack_from(data)
    order = ">" if magic & 1 else "<"
    sums = _checksum(data[: HEADER_SIZE - 8], order, (0, 0))
    good = begins_well = magic | 1 == _MAGIC | 1 and size == page_size and sums == (first, second)
    if not begins_well:
        salts = list(_FRAME.unpack_from(data, starts[0])[2:4])
    committed: list[Frame] = []
    pending: list[Frame] = []
    for offset in starts:
        page, pages_then, *frame_salts, first, second = _FRAME.unpack_from(data, offset)
        if frame_salts != salts or not page:
            good = False
            continue
        if good:
            body = offset + FRAME_HEADER_SIZE
            sums = _checksum(data[offset : offset + 8] + data[body : body + page_size], order, sums)
            good = sums == (first, second)
        pending.append(Frame(page, offset + FRAME_HEADER_SIZE, pages_then))
        if good and pages_then:
            committed += pending
            pending = []
    return Log(tuple(committed), tuple(pending), begins_well)


def _checksum(data: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    """Section 2.2 of the format: two sums over pairs of 32-bit numbers, modulo 2**32."""
    first, second = sums
    numbers = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
