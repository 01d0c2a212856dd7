"""The data file: opened, checked, migrated, written in journalled transactions, read in sessions.

SQLite in WAL mode with ``synchronous=FULL``: when :meth:`Database.begin` returns, what it wrote is on the disk.
The driver's own transaction handling is off and ``BEGIN`` is sent by us, so that DDL rolls back with the rest and
``PRAGMA foreign_keys`` works.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from mozspaces_desktop.core import data_file, encrypting, ids, journal, sqlite_files
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.clock import Clock, system_clock
from mozspaces_desktop.core.destination import written_beside
from mozspaces_desktop.core.errors import (
    QT_TRANSLATE_NOOP,
    DamagedError,
    FileError,
    FileGoneError,
    LogGoneError,
    RefusedError,
    Sentence,
)
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.migrating import migrate
from mozspaces_desktop.core.models import Setting
from mozspaces_desktop.core.plain_sql import driver
from mozspaces_desktop.core.replaying import replay
from mozspaces_desktop.core.rescuing import setting_aside
from mozspaces_desktop.core.sqlite_files import connect

_LONG_LOG = "wal_autocheckpoint=10000"
"""Pages in the log, 40 MB, until a commit has to move them into the file; see :meth:`Database.checkpoint`."""

_DECIPHERED = f"cache_size=-{64 * 1024}"
"""How much of an encrypted file is kept in memory as it was before, in KB: all that a door needs, 64 MB."""

Listener = Callable[[frozenset[str]], None]


class Database:
    """One open data file. Make it with :meth:`open` or :meth:`create`; close it when done.

    It may be used from several threads, each with its own sessions. `clock` and `ids` are where "now" and new
    keys come from; `origin` is who is at work. Each of `listeners` is called after a commit, on the thread that
    committed, with the names of the tables that changed. `backups` are made before an import, if there is a place.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock,
        origin: journal.Origin,
        id_source: ids.IdSource | None = None,
        key: Key | None = None,
        backups: Path | None = None,
    ) -> None:
        self.path = path
        self.backups = None if backups is None else BackupStore(path, backups, clock=clock)
        self.key = key
        self.clock = clock
        self.ids = id_source or ids.IdSource(clock)
        self.origin = origin
        self.listeners: list[Listener] = []
        self.last_commit_s = 0.0
        """How long the disk took for the last commit, in seconds."""
        self.damage: DamagedError | None = None
        """What was found in the file while it was open; nothing more should be written into it."""
        self.saving: Callable[[], AbstractContextManager[None]] = nullcontext
        """Entered while the disk is waited for, on the thread that commits."""
        self.unsaved_tries: dict[str, tuple[int, float]] = {}
        """The wrong PINs of this run that the file took no note of; see :mod:`~mozspaces_desktop.core.pin_tries`."""
        self._identity = data_file.identity(path)
        self._log_identity: tuple[int, int] | None = None
        self._engine = _engine(path, key)
        self._writer = self._engine.execution_options(immediate=True)
        self._sessions = sessionmaker(expire_on_commit=False, autoflush=True)
        event.listen(self._sessions, "transient_to_pending", _stamp)
        event.listen(self._sessions, "before_flush", _refuse_reader)
        event.listen(self._sessions, "after_flush", lambda session, _context: journal.collect(session))
        event.listen(self._sessions, "do_orm_execute", _refuse_bulk)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        clock: Clock = system_clock,
        actor: str = "",
        device: str = "",
        backups: Path | None = None,
        key: Key | None = None,
    ) -> Self:
        """Open the data file at `path`, migrating an older one after a backup into the folder `backups`.

        Raises :class:`FileError`, with nothing changed, if the file is missing, not ours, newer than this
        program, damaged, or cannot be written; :class:`KeyNeededError` if it is encrypted and `key` does not open it.
        """
        data_file.check(path, key=key)
        data_file.tighten(path)
        encrypting.remove_leftovers(path)
        setting_aside.remove_leftovers(path)
        migrate(path, BackupStore(path, backups, clock=clock), key=key)
        source = ids.IdSource(clock)
        origin = journal.Origin(actor, device, source.next())
        return cls(path, clock=clock, origin=origin, id_source=source, key=key, backups=backups)

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        clock: Clock = system_clock,
        actor: str = "",
        device: str = "",
        id_source: ids.IdSource | None = None,
        backups: Path | None = None,
        key: Key | None = None,
    ) -> Self:
        """Make an empty data file at `path`, readable by its owner only, encrypted if there is a `key`, and open it.

        Raises :class:`FileError` if there is a file already or none can be made.
        """
        data_file.create(path, key=key)
        source = id_source or ids.IdSource(clock)
        origin = journal.Origin(actor, device, source.next())
        return cls(path, clock=clock, origin=origin, id_source=source, key=key, backups=backups)

    def close(self) -> None:
        """Let go of the file; another thread that is still reading does so when it is done."""
        event.listen(self._engine, "checkin", _close_returned)  # the pool keeps what comes back after it was emptied
        self._engine.dispose()
        self._log_identity = None  # the log goes with the last connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def begin(self, label: str, **values: object) -> Iterator[Session]:
        """One action: a write transaction that goes into the journal under `label` and can be undone.

        `label` is a template like ``"Check in {name}"`` and `values` are its fields. Leaving the block commits
        durably and tells the listeners; an exception rolls everything back. A block that changed nothing leaves
        no trace. Raises :class:`FileError` when the disk is full, the file locked or gone.
        """
        with self._writing() as session:
            yield session
            session.flush()
            noted: list[journal.Change] = session.info["changes"]
            if noted:
                journal.write(session, Sentence(label, **values), noted, kind=session.info["kind"])
            tables = frozenset(change.table for change in noted)
        self._tell(tables)

    @contextmanager
    def begin_import(self, label: str, *, progress: Progress = silent, **values: object) -> Iterator[Session]:
        """As :meth:`begin`, after a backup: for what brings in a file of somebody else's. Others write meanwhile.

        Without a backup nothing is imported: :class:`FileError`.
        """
        if self.backups is not None:
            self._back_up_first(self.backups, progress)
        with self.begin(label, **values) as session:
            yield session

    def _back_up_first(self, backups: BackupStore, progress: Progress) -> None:
        try:
            backups.make(Reason.BEFORE_IMPORT, key=self.key, progress=progress)
        except DamagedError:
            raise
        except FileError as error:
            raise FileError(
                QT_TRANSLATE_NOOP("core", "Nothing was imported, because no backup could be made before. {reason}"),
                reason=error.sentence,
            ) from error

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one consistent state of the file and refuses to write."""
        with self._world_errors(), self._session(self._engine, reader=True) as session:
            yield session

    def wipe(self) -> None:
        """Write the file anew, so that nothing of what was forgotten is left in its free pages.

        Takes seconds for a large file, in which nobody else can write. Raises :class:`FileError` while another
        program reads the file, or when the disk is full.
        """
        data_file.wipe(self.path, key=self.key)

    def checkpoint(self) -> None:
        """Move what was committed from the log into the file; see :func:`data_file.checkpoint`. For idle moments."""
        data_file.checkpoint(self.path, key=self.key)

    def check_place(self) -> None:
        """Raise :class:`FileGoneError` if the file or its log was deleted or moved away.

        The system goes on writing to what nobody can reach any more then, so each transaction asks before it commits.
        """
        if data_file.identity(self.path) != self._identity:
            raise FileGoneError(
                QT_TRANSLATE_NOOP("core", "{path} was deleted or moved while it was open; nothing is saved there now."),
                path=self.path,
            )
        log = data_file.log_of(self.path)
        if self._log_identity not in (None, data_file.identity(log)):
            raise LogGoneError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{path} belongs to the open data file and holds what was done last. It was deleted or moved; "
                    "nothing is saved there now.",
                ),
                path=log,
            )

    def save_to(self, target: Path) -> None:
        """Write all that was saved so far to `target`, even if nobody else can reach the file any more.

        A file at `target` is replaced once the copy is whole. Raises :class:`FileError`.
        """
        with (
            written_beside(target) as partial,
            data_file.world_errors(target),
            self._engine.connect() as connection,
            closing(connect(partial, self.key, mode="rwc")) as copy,
        ):
            driver(connection).backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE").close()
            data_file.check_pages(copy, target)

    def undo(self, *, of_any_run: bool = False) -> Sentence:
        """Take back the last action of this run of the program (or of any run) and return its label.

        Raises :class:`RefusedError` when there is none, :class:`ConflictError` when it no longer can be.
        """
        nothing = QT_TRANSLATE_NOOP("core", "There is nothing to undo.")
        return self._replay(journal.undoable, journal.UNDO, of_any_run=of_any_run, nothing=nothing)

    def redo(self, *, of_any_run: bool = False) -> Sentence:
        """Do the action that was undone last again and return its label; raises as :meth:`undo` does."""
        nothing = QT_TRANSLATE_NOOP("core", "There is nothing to redo.")
        return self._replay(journal.redoable, journal.REDO, of_any_run=of_any_run, nothing=nothing)

    def undo_label(self) -> Sentence | None:
        """What :meth:`undo` would take back in this run, None if nothing."""
        return self._label(journal.undoable)

    def redo_label(self) -> Sentence | None:
        """What :meth:`redo` would do again in this run, None if nothing."""
        return self._label(journal.redoable)

    def _label(self, last: Callable[[Connection, str | None], journal.Action | None]) -> Sentence | None:
        with self.read() as session:
            found = last(session.connection(), self.origin.run)
        return found.label if found is not None else None

    def _replay(
        self,
        last: Callable[[Connection, str | None], journal.Action | None],
        kind: str,
        *,
        of_any_run: bool,
        nothing: str,
    ) -> Sentence:
        with self._writing() as session:
            found = last(session.connection(), None if of_any_run else self.origin.run)
            if found is None:
                raise RefusedError(nothing)
            tables = replay(session, found, kind=kind)
        self._tell(tables)
        return found.label

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self._world_errors(), self._session(self._writer, reader=False) as session:
            session.connection()  # takes the write lock now, not at the first change
            yield session
            self.check_place()
            began = time.monotonic()
            with self.saving():
                session.commit()
            self.last_commit_s = time.monotonic() - began
            self._log_identity = data_file.identity(data_file.log_of(self.path))

    @contextmanager
    def _world_errors(self) -> Iterator[None]:
        try:
            with data_file.world_errors(self.path):
                yield
        except DamagedError as error:
            self.damage = error
            raise

    def _session(self, engine: Engine, *, reader: bool) -> Session:
        info = {"clock": self.clock, "ids": self.ids, "origin": self.origin, "reader": reader}
        return self._sessions(bind=engine, info=info | {"changes": [], "kind": journal.DO})

    def _tell(self, tables: frozenset[str]) -> None:
        if tables:
            for listener in self.listeners:
                listener(tables)


def _engine(path: Path, key: Key | None) -> Engine:
    engine = sqlite_files.engine(path, key, pool_use_lifo=True)  # the connection that wrote last has the pages at hand

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", _LONG_LOG):
            connection.execute(f"PRAGMA {pragma}").close()
        if key is not None:
            connection.execute(f"PRAGMA {_DECIPHERED}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("immediate", False):
            driver(connection).execute("BEGIN IMMEDIATE")
            driver(connection).execute("PRAGMA defer_foreign_keys=ON")  # the session writes tables in any order
        else:
            driver(connection).execute("BEGIN")

    return engine


def _close_returned(connection: sqlite3.Connection | None, record: ConnectionPoolEntry) -> None:
    if connection is not None:
        record.close()


def _stamp(session: Session, row: Any) -> None:
    if isinstance(row, Setting):
        return
    row.id = row.id or ids.new_id(session)
    row.created_at = row.created_at or session.info["clock"]()
    mapper = inspect(row).mapper
    for column in mapper.local_table.c:
        name = mapper.get_property_by_column(column).key
        if column.nullable and name not in row.__dict__:
            setattr(row, name, None)  # so that the journal knows what was there if it is set later


def _refuse_reader(session: Session, *_: object) -> None:
    if session.info["reader"] and (session.new or session.dirty or session.deleted):
        message = "a reading session does not write"
        raise RuntimeError(message)
    if session.deleted:
        message = "rows are retired, not deleted"
        raise RuntimeError(message)


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        message = "a bulk statement would go round the journal"
        raise RuntimeError(message)
