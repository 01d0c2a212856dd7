"""The pages of a damaged data file, each in its newest version that can be believed, and the other versions of it."""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mozspaces_desktop.core.rescuing.log_frames import Frame

PAGE_SIZE = 4096
"""Bytes of a page in every file that this program ever made: SQLite's default since 2016."""


@dataclass(frozen=True)
class Pages:
    """The pages of a `file` (its bytes), some of which have a newer version in frames of the `log`; from 1 on."""

    file: bytes
    log: bytes
    newest: dict[int, Frame]

    def __len__(self) -> int:
        return max([-(-len(self.file) // PAGE_SIZE), *self.newest])

    def page(self, number: int) -> bytes:
        """The newest version of page `number`; where the file was cut off, zeros stand for what is missing."""
        frame = self.newest.get(number)
        return self._in_file(number) if frame is None else frame_page(self.log, frame)

    def replaced(self) -> Iterator[bytes]:
        """The versions in the file of pages that have a newer one in the log."""
        for number in sorted(self.newest):
            yield self._in_file(number)

    def _in_file(self, number: int) -> bytes:
        return self.file[(number - 1) * PAGE_SIZE : number * PAGE_SIZE].ljust(PAGE_SIZE, b"\0")


def bytes_of(path: Path) -> bytes:
    """The bytes of the file at `path`, which come from the disk when they are looked at. Raises OSError."""
    if not path.stat().st_size:
        return b""
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)  # type: ignore[return-value]


def frame_page(log: bytes, frame: Frame) -> bytes:
    """The page that `frame` of the `log` holds."""
    return log[frame.offset : frame.offset + PAGE_SIZE]


def newest_frames(frames: Sequence[Frame]) -> dict[int, Frame]:
    """The last of the `frames` of each page, leaving out pages past the end of the file as it was last committed."""
    end = next((frame.pages_then for frame in reversed(frames) if frame.pages_then), 0)
    return {frame.page: frame for frame in frames if frame.page <= end}
