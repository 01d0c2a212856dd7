"""Is the data file sound? What ``mozspaces-desktop verify`` looks at, beyond the quick check at every start."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from mozspaces_desktop.core import journal_check, sqlite_files
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.models.search_index import WORDS_OF_NAMES

_TWICE_IN = """
    SELECT p.name, e.title FROM check_in c JOIN person p ON p.id = c.person_id JOIN event e ON e.id = c.event_id
    WHERE c.retired_at IS NULL GROUP BY c.event_id, c.person_id HAVING count(*) > 1
"""


def problems(connection: Connection) -> Iterator[Sentence]:
    """Everything that is wrong with the data file, one sentence each; nothing if it is sound.

    Looks at the pages and indexes (SQLite's own check), at references between rows, at the journal itself and at each
    row against it, at the search index against the people, and for people counted twice at an event.
    """
    errors: tuple[type[Exception], ...] = (DatabaseError, *sqlite_files.errors("DatabaseError"))
    try:
        yield from _damaged_pages(connection)
        yield from _in_tables(connection)
    except errors as error:
        if not _is_of_the_file(error):
            raise
        yield Sentence(
            QT_TRANSLATE_NOOP("core", "A part of the file is damaged or missing; the rest of it was not checked.")
        )


def _in_tables(connection: Connection) -> Iterator[Sentence]:
    yield from _broken_references(connection)
    yield from journal_check.problems(connection)
    yield from _search_index(connection)
    for name, title in connection.exec_driver_sql(_TWICE_IN):
        yield Sentence(
            QT_TRANSLATE_NOOP("core", "{name} is checked in more than once at “{title}”."), name=name, title=title
        )


def _damaged_pages(connection: Connection) -> Iterator[Sentence]:
    for (found,) in connection.exec_driver_sql("PRAGMA integrity_check"):
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
    if not (_fits(connection, "person_search") and _fits(connection, "person_search_part")) or _other_words(connection):
        yield Sentence(QT_TRANSLATE_NOOP("core", "The search index does not fit the people in the file."))


def _fits(connection: Connection, index: str) -> bool:
    """Whether FTS5 finds in `index` what is in the table that it is about."""
    try:
        connection.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as error:
        if not _is_of_the_file(error):
            raise
        return False
    return True


def _is_of_the_file(error: Exception) -> bool:
    """Whether it is the file that is wrong: damaged, or without a table that it should have."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def _other_words(connection: Connection) -> bool:
    """Whether the words by which mistyped names are found are others than those of the people."""
    known = {word for (word,) in connection.exec_driver_sql("SELECT word FROM person_search_word")}
    return known != {word for (word,) in connection.exec_driver_sql(WORDS_OF_NAMES)}
