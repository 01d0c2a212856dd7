"""Is the data file sound? What ``mozspaces-desktop verify`` looks at, beyond the quick check at every start."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from mozspaces_desktop.core import journal
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence

_TWICE_IN = """
    SELECT p.name, e.title FROM check_in c JOIN person p ON p.id = c.person_id JOIN event e ON e.id = c.event_id
    WHERE c.retired_at IS NULL GROUP BY c.event_id, c.person_id HAVING count(*) > 1
"""


def problems(connection: Connection) -> Iterator[Sentence]:
    """Everything that is wrong with the data file, one sentence each; nothing if it is sound.

    Looks at the pages and indexes (SQLite's own check), at references between rows, at each row against the
    journal, at the search index against the people, and for people counted twice at an event.
    """
    yield from _damaged_pages(connection)
    yield from _broken_references(connection)
    yield from journal.mismatches(connection)
    yield from _search_index(connection)
    for name, title in connection.exec_driver_sql(_TWICE_IN):
        yield Sentence(
            QT_TRANSLATE_NOOP("core", "{name} is checked in more than once at “{title}”."), name=name, title=title
        )


def _damaged_pages(connection: Connection) -> Iterator[Sentence]:
    for (found,) in connection.exec_driver_sql("PRAGMA integrity_check").all():
        if found != "ok":
            yield Sentence(QT_TRANSLATE_NOOP("core", "SQLite reports: {found}."), found=found)


def _broken_references(connection: Connection) -> Iterator[Sentence]:
    for table, row, parent, _key in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Sentence(
            QT_TRANSLATE_NOOP("core", "Row {row} of “{table}” refers to a row of “{parent}” that is not there."),
            row=row,
            table=table,
            parent=parent,
        )


def _search_index(connection: Connection) -> Iterator[Sentence]:
    """FTS5 compares the index with the people's search keys, and reports an error if they differ."""
    try:
        connection.exec_driver_sql("INSERT INTO person_search(person_search, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR):  # it differs, or there is none
            raise
        yield Sentence(QT_TRANSLATE_NOOP("core", "The search index does not fit the people in the file."))
