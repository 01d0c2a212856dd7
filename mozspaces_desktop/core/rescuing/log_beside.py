"""Is the log beside a data file (-wal) the one that was there when the program worked with it last?

After a kill or a power cut the last transactions are in the log alone. SQLite takes a file without its log, or with
another one, for sound, and nobody would hear of what is missing. But the index of the log (-shm) lies beside them, too,
and tells how many frames of which log there were. It has to be read before SQLite looks at the file: it makes it anew.
After "WAL-Index File Format" (https://sqlite.org/walformat.html), section 2.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.rescuing.log_frames import FRAME_HEADER_SIZE, HEADER_SIZE, read_log
from mozspaces_desktop.core.rescuing.page_images import PAGE_SIZE

MISSING = Sentence(
    QT_TRANSLATE_NOOP("core", "The log beside the file (-wal), with what was done last, is missing or cut off.")
)
FOREIGN = Sentence(
    QT_TRANSLATE_NOOP("core", "The log beside the file (-wal), with what was done last, was replaced by another one.")
)
BROKEN = Sentence(
    QT_TRANSLATE_NOOP("core", "The log beside the file (-wal), with what was done last, is damaged in the middle.")
)
_HEADER = struct.Struct("=3I2BH6I2I")
_COPIES = 2 * _HEADER.size
_VERSION = 3007000
_MOST_RUNS = 1000
"""How often a log may have begun anew since its index was written to the disk: within half a minute."""


def trouble_with_log(path: Path) -> Sentence | None:
    """What is the matter with the log of the data file at `path`, which nobody has opened yet; None if nothing is.

    Raises OSError.
    """
    log = path.with_name(f"{path.name}-wal")
    index = _index(path)
    found = None if index is None else _unlike(log, *index)
    if found is not None and _index(path) != index:
        return None  # somebody else is working with it, and is ahead of us
    if found is None and log.exists() and read_log(log.read_bytes(), PAGE_SIZE).is_damaged:
        return BROKEN
    return found


def _index(path: Path) -> tuple[int, int, bytes, int] | None:
    """Of the index of the log: how many frames there are, of what size, the log's salts, and how many are in the file.

    None if there is no index, or one that somebody was killed over.
    """
    try:
        data = path.with_name(f"{path.name}-shm").read_bytes()
    except FileNotFoundError:
        return None
    if len(data) < _COPIES + 4 or data[: _HEADER.size] != data[_HEADER.size : _COPIES]:
        return None
    version, _, _, is_made, _, size, frames, *_ = _HEADER.unpack_from(data)
    if version != _VERSION or not is_made:
        return None
    in_file = int.from_bytes(data[_COPIES : _COPIES + 4], sys.byteorder)
    return frames, 1 << 16 if size == 1 else size, data[32:40], in_file


def _unlike(log: Path, frames: int, page_size: int, salts: bytes, in_file: int) -> Sentence | None:
    if in_file >= frames:
        return None
    try:
        with log.open("rb") as file:
            begin, size = file.read(HEADER_SIZE), log.stat().st_size
    except FileNotFoundError:
        return MISSING
    if len(begin) < HEADER_SIZE:
        return MISSING
    if begin[16:24] == salts:
        return MISSING if (size - HEADER_SIZE) // (FRAME_HEADER_SIZE + page_size) < frames else None
    later = int.from_bytes(begin[16:20], "big") - int.from_bytes(salts[:4], "big")
    return None if 0 < later % (1 << 32) <= _MOST_RUNS else FOREIGN  # each run adds one to the first salt
