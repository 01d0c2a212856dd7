"""A new, sound data file with everything that can be read of a damaged one, and a report of what that is.

Rows come from the pages of the file and its log (:mod:`page_sweep`), or through SQLite from an encrypted one
(:mod:`readable_rows`); what is missing in its table comes from the journal (:mod:`row_mending`); what is nowhere gets
something in its place, if others speak of it (:mod:`reference_mending`). The damaged file is only read, as a copy.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from mozspaces_desktop.core import data_file, durable, private_files, sqlite_files
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError, KeyNeededError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress, part, silent
from mozspaces_desktop.core.journal import Origin, hlc_time
from mozspaces_desktop.core.rescuing.damaged_source import DamagedSource, EncryptedSource, PlainSource
from mozspaces_desktop.core.rescuing.gathered_rows import GatheredRows
from mozspaces_desktop.core.rescuing.journal_mending import mend_actions, mend_lines
from mozspaces_desktop.core.rescuing.log_beside import trouble_with_log
from mozspaces_desktop.core.rescuing.lost_rows import CALLED, LostRows
from mozspaces_desktop.core.rescuing.new_file import NewFile
from mozspaces_desktop.core.rescuing.reference_mending import ReferenceMending
from mozspaces_desktop.core.rescuing.rescue_note import RescueNote
from mozspaces_desktop.core.rescuing.rescue_report import Rescued, RescuedKind
from mozspaces_desktop.core.rescuing.row_mending import RowMending
from mozspaces_desktop.core.rescuing.table_shapes import ACTIONS, CHANGES, SETTINGS

_PRIVATE_FOLDER = 0o700
_SWEPT, _MENDED = 50, 90
"""Hundredths of the work that are done when all rows were read, and when they tie out."""


def rescue(
    damaged: Path,
    to: Path,
    *,
    moment: datetime,
    origin: Origin,
    key: Key | None = None,
    called: Mapping[str, str] = CALLED,
    progress: Progress = silent,
) -> Rescued:
    """Make a data file at `to` of everything that can be read of the one at `damaged`, which is not touched.

    `moment` (aware) and `origin` are for the journal; `called` says what lost rows are called, by table. What
    `progress` raises stops the work, and nothing is left of it. Raises :class:`FileError` if there is a file at `to`
    already, nothing can be read, or the disk is full.
    """
    if to.exists():
        raise FileError(QT_TRANSLATE_NOOP("core", "There is a file at {path} already; choose another name."), path=to)
    with data_file.world_errors(damaged):
        if key is None and sqlite_files.looks_encrypted(damaged):
            raise KeyNeededError(
                QT_TRANSLATE_NOOP("core", "{path} is encrypted; its passphrase is needed to open it."), path=damaged
            )
    with data_file.world_errors(to, copied_from=damaged), _work_folder(to) as folder:
        copy = _copied(damaged, folder)
        trouble = trouble_with_log(damaged)
        source = PlainSource(copy, trouble) if key is None else EncryptedSource(copy, key, trouble)
        new = NewFile(folder / "new.sqlite", source.format, key)
        with closing(new):
            rescued = _Rescue(source, new, RescueNote(new.connection, moment, origin), called).run(to, progress)
            progress(_MENDED, 100)
            new.finish()
        progress(100, 100)
        if not any(kind.rescued for kind in rescued.kinds):
            raise FileError(
                QT_TRANSLATE_NOOP("core", "Nothing can be read of {path} any more; restore a backup of it."),
                path=damaged,
            )
        durable.replace(folder / "new.sqlite", to)
    return rescued


@contextmanager
def _work_folder(to: Path) -> Iterator[Path]:
    """A folder for its owner alone beside `to`, without what a rescue left there that was killed."""
    folder = to.with_name(f".{to.name}.rescue")
    shutil.rmtree(folder, ignore_errors=True)
    to.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=_PRIVATE_FOLDER)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(damaged: Path, folder: Path) -> Path:
    copy = folder / "damaged.sqlite"
    for end in ("", "-wal"):
        original, target = damaged.with_name(damaged.name + end), copy.with_name(copy.name + end)
        if original.exists() or not end:
            private_files.make(target)
            shutil.copyfile(original, target)
    return copy


class _Rescue:
    """One rescue, from a source into a new file."""

    def __init__(self, source: DamagedSource, new: NewFile, note: RescueNote, called: Mapping[str, str]) -> None:
        self._source = source
        self._new = new
        self._note = note
        self._lost = LostRows(new.connection, new.shapes, note, called)
        self._gathered = GatheredRows(new.connection, new.shapes)
        self._references = ReferenceMending(new.connection, new.shapes, note, self._lost)

    def run(self, to: Path, progress: Progress) -> Rescued:
        """Gather, mend, and count."""
        self._gathered.add(self._source.rows(self._new.shapes, self._new.roots, part(progress, 0, _SWEPT)))
        self._gathered.finish()
        self._new.make_indexes()
        self._gathered.settle(self._source.swept.unsettled)
        self._gathered.finish()
        connection = self._new.connection
        data_tables = [table for table in self._new.shapes if table not in (ACTIONS, CHANGES, SETTINGS)]
        swept = self._source.swept
        lost = self._gathered.lost_changes + mend_lines(connection, data_tables, self._note.latest_believable)
        journal_whole = not lost and {ACTIONS, CHANGES} <= swept.whole
        last_change = connection.execute("SELECT max(hlc) FROM journal_action").fetchone()[0]
        mending = RowMending(
            connection,
            self._new.shapes,
            self._note,
            self._lost,
            doubtful=self._gathered.doubtful,
            journal_whole=journal_whole,
        )
        mending.mend(part(progress, _SWEPT, _MENDED))
        self._lost.replace_partial()
        self._references.mend()
        for index in self._new.unique:
            self._references.retire_doubles(index)
        self._note.finish()
        mend_actions(connection)
        return Rescued(
            path=to,
            kinds=[self._kind(table, mending.from_journal) for table in data_tables],
            may_be_more=not (journal_whole or swept.whole.issuperset(data_tables)),
            told_two_ways=mending.told_two_ways,
            mended=self._references.emptied.total() + self._references.doubled.total(),
            remarks=self._source.remarks,
            last_change=None if last_change is None else hlc_time(last_change),
        )

    def _kind(self, table: str, from_journal: Counter[str]) -> RescuedKind:
        count = self._new.counts()[table]
        replaced = self._lost.replaced[table]
        unreadable = replaced + self._lost.left_out[table] + self._gathered.refused()[table]
        found = count - from_journal[table] - replaced
        missing = max(unreadable, self._source.swept.highest[table] - (count - replaced))
        return RescuedKind(table, found, from_journal[table], replaced, missing)
