"""Where the rows of a damaged file come from: its own pages, or SQLite where they are encrypted."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Protocol

from mozspaces_desktop.core import data_file, sqlite_files
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress
from mozspaces_desktop.core.rescuing.log_choice import sources
from mozspaces_desktop.core.rescuing.page_images import Pages, bytes_of
from mozspaces_desktop.core.rescuing.page_sweep import FoundRow, PageSweep, Swept
from mozspaces_desktop.core.rescuing.readable_rows import ReadableRows
from mozspaces_desktop.core.rescuing.table_shapes import TableShape
from mozspaces_desktop.core.rescuing.table_trees import leaf_pages, read_leaf

_VERSION_AT, _PAGES_AT = 60, 28
_REVISION = re.compile(r"\d{4}")
_CUT_OFF = Sentence(QT_TRANSLATE_NOOP("core", "The end of the file is missing."))

Shapes = Mapping[str, TableShape]


class DamagedSource(Protocol):
    """A damaged file that rows can be read from."""

    format: int
    """The version of the data file's format, as far as that can be told."""
    remarks: list[Sentence]
    """What is to be said about the file as a whole."""

    def rows(self, shapes: Shapes, roots: Mapping[str, int], progress: Progress) -> Iterator[FoundRow]:
        """Every row that can be read, the best version of each first; `roots` are those of an empty file's tables."""

    @property
    def swept(self) -> Swept:
        """What is known of the whole when all rows were read."""


class PlainSource:
    """A file that is not encrypted: read page by page, and none of it through SQLite."""

    def __init__(self, copy: Path, trouble: Sentence | None) -> None:
        log = copy.with_name(f"{copy.name}-wal")
        chosen = sources(bytes_of(copy), log.read_bytes() if log.exists() else b"")
        self._sources = chosen
        self.swept = Swept()
        self.format = _format(chosen.pages)
        self.remarks = [*([] if trouble is None else [trouble]), *chosen.remarks]
        if not chosen.pages.newest and int.from_bytes(chosen.pages.page(1)[_PAGES_AT : _PAGES_AT + 4], "big") > len(
            chosen.pages
        ):
            self.remarks.append(_CUT_OFF)

    def rows(self, shapes: Shapes, roots: Mapping[str, int], progress: Progress) -> Iterator[FoundRow]:
        """See :class:`DamagedSource`."""
        sweep = PageSweep(self._sources.pages, shapes, roots)
        self.swept = sweep.swept
        yield from sweep.rows(iter(self._sources.older), iter(self._sources.newer), progress)
        if self.remarks:  # what was in a log that is damaged is nowhere else
            self.swept.whole.clear()


class EncryptedSource:
    """A file that is encrypted: read through SQLite, with its log and, where that is no good, without it."""

    def __init__(self, copy: Path, key: Key, trouble: Sentence | None) -> None:
        self._copy = copy
        self._key = key
        self.swept = Swept()
        self.remarks = [] if trouble is None else [trouble]
        self.format = self._version() or data_file.SCHEMA_VERSION

    def rows(self, shapes: Shapes, roots: Mapping[str, int], progress: Progress) -> Iterator[FoundRow]:
        """See :class:`DamagedSource`."""
        del roots  # SQLite knows them, or nobody does
        reading = ReadableRows(self._connect)
        self.swept = Swept(whole=set(shapes))
        for done, shape in enumerate(shapes.values()):
            progress(done, len(shapes))
            for values in reading.of(shape):
                yield FoundRow(shape.name, values, not shape.misfits(values))
        self.swept.whole -= set(shapes) if self.remarks else reading.broken
        log = self._copy.with_name(f"{self._copy.name}-wal")
        if reading.broken and log.exists():
            log.unlink()
            for table in sorted(reading.broken):
                for values in reading.of(shapes[table]):
                    yield FoundRow(table, values, not shapes[table].misfits(values))

    def _version(self) -> int:
        with suppress(*sqlite_files.errors("DatabaseError")), closing(self._connect()) as connection:
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
            return version
        return 0

    def _connect(self) -> sqlite3.Connection:
        return sqlite_files.connect(self._copy, self._key, mode="ro")


def _format(pages: Pages) -> int:
    """The version of the format: as the table of migrations has it, or the header, or the newest."""
    for number in leaf_pages(pages):
        page = pages.page(number)
        if number > 1 and page[3:5] == b"\0\1":
            values = [cell.values for cell in read_leaf(pages, page).cells]
            if len(values) == 1 and len(values[0]) == 1 and _REVISION.fullmatch(str(values[0][0])):
                version = int(str(values[0][0]))
                if 0 < version <= data_file.SCHEMA_VERSION:
                    return version
    said = int.from_bytes(pages.page(1)[_VERSION_AT : _VERSION_AT + 4], "big")
    return said if 0 < said <= data_file.SCHEMA_VERSION else data_file.SCHEMA_VERSION
