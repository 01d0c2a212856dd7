from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import IntegrityError

from mozspaces_desktop.core import sqlite_files
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Base, CheckIn, Method, Person, Room, Setting, Space, Stage, Track, UtcDateTime
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.spaces import add_coordinator


def test_what_is_written_is_durable_and_checked(database: Database) -> None:
    with database.read() as session:
        pragmas = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_listeners_hear_of_the_tables_after_the_commit(database: Database, paris: Space) -> None:
    heard: list[tuple[frozenset[str], str]] = []

    def listener(tables: frozenset[str]) -> None:
        with database.read() as session:
            heard.append((tables, row(session, Space, paris.id).name))

    database.listeners.append(listener)
    with database.begin("Rename") as session:
        row(session, Space, paris.id).name = "Lutetia"
        assert heard == []
    database.undo()
    with database.begin("Nothing"):
        pass
    assert heard == [(frozenset({"space"}), "Lutetia"), (frozenset({"space"}), "Paris")]


def test_a_reading_session_refuses_to_write(database: Database, paris: Space) -> None:
    with database.read() as session:
        row(session, Space, paris.id).name = "Lutetia"
        with pytest.raises(RuntimeError, match="does not write"):
            session.flush()


def test_rows_are_not_deleted(database: Database, paris: Space) -> None:
    with pytest.raises(RuntimeError, match="retired, not deleted"), database.begin("Delete") as session:
        session.delete(row(session, Space, paris.id))


@pytest.mark.parametrize("statement", [update(Space).values(name="x"), delete(Space), insert(Room)])
def test_bulk_statements_would_go_round_the_journal(database: Database, statement: object) -> None:
    with pytest.raises(RuntimeError, match="round the journal"), database.begin("Bulk") as session:
        session.execute(statement)  # type: ignore[call-overload]  # any of the three


def test_foreign_keys_are_enforced(database: Database) -> None:
    with pytest.raises(IntegrityError), database.begin("Orphan") as session:
        session.add(CheckIn(event_id="no", person_id="no", checked_in_at=database.clock(), method=Method.CODE, by=""))


def test_what_fails_in_the_file_says_no_name(database: Database) -> None:
    """It goes into the log, and into details that are sent to whoever looks after the program."""
    with pytest.raises(IntegrityError) as failed, database.begin("Add") as session:
        session.add_all([Person(id="1", name="Amina Diallo", email="amina@example.org", search_key="") for _ in "12"])
    assert "person.id" in str(failed.value)
    assert "amina" not in str(failed.value).lower()


def test_settings_are_not_journalled(database: Database) -> None:
    with database.begin("Mark") as session:
        session.add(Setting(key="demo", value="1"))
    assert database.undo_label() is None
    with database.read() as session:
        assert session.get(Setting, "demo") is not None


def test_moments_are_aware() -> None:
    with pytest.raises(ValueError, match="naive"):
        UtcDateTime().process_bind_param(datetime(2014, 5, 1), None)  # type: ignore[arg-type]  # noqa: DTZ001
    early = UtcDateTime().process_bind_param(datetime.fromisoformat("0900-01-01T00:00:00+00:00"), None)  # type: ignore[arg-type]
    assert early == "0900-01-01T00:00:00.000000Z"


def test_every_table_of_the_mission_is_retired_not_deleted() -> None:
    for table in Base.metadata.sorted_tables:
        if table.name not in ("setting", "journal_action", "journal_change"):
            assert {"id", "created_at", "retired_at"} <= set(table.c.keys()), table.name


def test_kinds_are_stored_by_their_words(database: Database, paris: Space) -> None:
    assert [str(track) for track in Track] == ["technical", "non-technical"]
    assert [str(stage) for stage in Stage] == ["interested", "first contribution", "active"]
    with database.begin("Coordinator") as session:
        add_coordinator(session, paris, name="Camille", track=Track.NON_TECHNICAL)
    with database.read() as session:
        stored = session.connection().exec_driver_sql("SELECT track FROM coordinator").scalar()
    assert stored == "non-technical"


def test_a_checkpoint_moves_the_log_into_the_file(database: Database, paris: Space) -> None:
    log = Path(f"{database.path}-wal")
    assert log.stat().st_size > 0
    alone = database.path.with_name("alone.sqlite")
    database.checkpoint()
    shutil.copy(database.path, alone)
    with closing(sqlite3.connect(alone)) as connection:
        assert connection.execute("SELECT name FROM space").fetchall() == [("Paris",)]


def test_no_commit_moves_a_log_of_some_megabytes(database: Database) -> None:
    before = database.path.read_bytes()
    for number in range(6):  # SQLite by itself would move it after four
        with database.begin("Write") as session:
            session.add(Setting(key=f"large {number}", value="x" * 1_000_000))
    assert database.path.read_bytes() == before
    database.checkpoint()
    assert database.path.stat().st_size > 6_000_000


def test_whoever_reads_while_the_file_is_closed_lets_go_of_it_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    database = Database.create(path)
    begun, go_on = threading.Event(), threading.Event()

    def read() -> None:
        with database.read() as session:
            session.query(Person).count()
            begun.set()
            go_on.wait(60)

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait(60)
    database.close()
    with closing(sqlite_files.connect(path, timeout=0)) as alone, pytest.raises(sqlite3.OperationalError):
        alone.execute("PRAGMA journal_mode=DELETE")
    with closing(sqlite_files.connect(path)) as alone:
        threading.Timer(0.1, go_on.set).start()
        sqlite_files.leave_log(alone)  # waits for the one who reads
    reader.join()
    assert [file.name for file in tmp_path.iterdir()] == ["data.sqlite"]
