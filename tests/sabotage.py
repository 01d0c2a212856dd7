"""A person whose name is in the messages of many errors, in a data file in which nearly everything fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from mozspaces_desktop.core.text import fold

NAME = "Žofie Márquez-Quast"
ADDRESS = "zofie.m@quast-marquez.example"
TRACES = ("zofie", "marquez", "quast")
"""What no log may hold of them, when it is folded."""

_QUOTES_A_NAME = """
    CREATE TRIGGER no_{table} BEFORE INSERT ON {table} BEGIN SELECT json_extract('{{}}', {name}); END
"""
_OF_A_PERSON = "(SELECT name FROM person WHERE id = new.person_id)"


def sabotage(path: Path) -> None:
    """Make the data file at `path` one in which no row comes in, and moments cannot be read: errors quote `NAME`."""
    names = {"person": "new.name", "check_in": _OF_A_PERSON, "registration": _OF_A_PERSON, "event": f"'{NAME}'"}
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, name in names.items():
            connection.execute(_QUOTES_A_NAME.format(table=table, name=name))
        connection.execute("UPDATE person SET created_at = name WHERE name = ?", (NAME,))
        connection.execute("UPDATE event SET dtend = ?", (NAME,))


def traces(data: bytes) -> list[str]:
    """What of the person is in `data`, as UTF-8, UTF-16 or the escapes of Python and JSON."""
    readings = [data.decode("utf-8", "replace"), data.decode("utf-16-le", "replace"), data.decode("latin-1")]
    readings.append(data.decode("unicode_escape", "replace"))
    return [trace for trace in TRACES if any(trace in fold(reading) for reading in readings)]
