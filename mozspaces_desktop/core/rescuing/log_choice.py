"""Does the log beside a damaged file belong to it, and is it newer? A stick or a sync folder may have brought another.

SQLite takes any log that is sound in itself, and so would put pages of another file, or of last week, over newer ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.rescuing.log_frames import Frame, read_log
from mozspaces_desktop.core.rescuing.page_images import PAGE_SIZE, Pages, frame_page, newest_frames
from mozspaces_desktop.core.rescuing.table_trees import LEAF, kind_of, read_leaf

OF_ANOTHER = Sentence(QT_TRANSLATE_NOOP("core", "The log beside the file (-wal) is another file's; it was left alone."))
OLDER = Sentence(
    QT_TRANSLATE_NOOP("core", "The log beside the file (-wal) is older than the file; what the file lacks was taken.")
)
DAMAGED = Sentence(
    QT_TRANSLATE_NOOP("core", "The log beside the file (-wal) is damaged; what could be read of it was taken.")
)


@dataclass(frozen=True)
class Sources:
    """The pages of a file as they are to be read, and other versions of them, those that come first being better."""

    pages: Pages
    newer: Sequence[bytes]
    older: Sequence[bytes]
    remarks: Sequence[Sentence]


def sources(file: bytes, log_bytes: bytes) -> Sources:
    """What to read of a file with the bytes `file` and the log `log_bytes` beside it, if it has one."""
    log = read_log(log_bytes, PAGE_SIZE)
    alone = Pages(file, b"", {})
    together = Pages(file, log_bytes, newest_frames(log.committed))
    frames = [*log.committed, *log.later]
    if not frames:
        return Sources(alone, (), (), (DAMAGED,) if log_bytes else ())
    related, newer = _compared(alone, log_bytes, frames)
    if not related:
        return Sources(alone, (), (), (OF_ANOTHER,))
    if not newer:
        return Sources(alone, (), _versions(log_bytes, frames), (OLDER,))
    kept = [frame for frame in log.committed if together.newest.get(frame.page) is not frame]
    aside = [*together.replaced(), *_versions(log_bytes, kept)]
    remarks = (DAMAGED,) if log.is_damaged else ()
    return Sources(together, _versions(log_bytes, log.later), aside, remarks)


def _versions(log: bytes, frames: Sequence[Frame]) -> list[bytes]:
    return [frame_page(log, frame) for frame in reversed(frames)]


def _compared(alone: Pages, log: bytes, frames: Sequence[Frame]) -> tuple[bool, bool]:
    """Whether the log is of the same file, and whether it is newer than that.

    Rows are only ever added to a table, so that of two versions of a leaf the newer one has the higher number; and
    they share rows, unless they are of two files.
    """
    shared = compared = later = earlier = 0
    newest = {frame.page: frame for frame in frames}
    for page, frame in newest.items():
        ours, theirs = dict(_rows(alone, alone.page(page))), dict(_rows(alone, frame_page(log, frame)))
        if not ours or not theirs or page == 1:
            continue
        compared += 1
        shared += any(ours.get(rowid) == row for rowid, row in theirs.items())
        later += max(theirs) > max(ours)
        earlier += max(theirs) < max(ours)
    return not compared or shared > 0, later >= earlier


def _rows(pages: Pages, page: bytes) -> Iterator[tuple[int, object]]:
    """Number and key of each row of a leaf that has texts: those of the search index are in other files, too."""
    if kind_of(page) != LEAF:
        return
    for cell in read_leaf(pages, page).cells:
        texts = tuple(value for value in cell.values if isinstance(value, str) and len(value) == _KEY_LENGTH)
        if texts:
            yield cell.rowid, texts


_KEY_LENGTH = 36
