"""The journal without what nobody may know any more: its values are rewritten, and the names of its actions.

It speaks to the driver: names of thousands of people are removed at once, and each of them is in many lines.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from mozspaces_desktop.core.journal import DO, Values
from mozspaces_desktop.core.plain_sql import driver

Rewrite = Callable[[str, str, Values], Values]
"""Given a table, the key of a row and values of it, says what the journal shall have in the place of these."""

Renaming = Callable[[str], str]
"""Says what shall stand in the place of a text."""

_CHUNK = 500
"""Keys in one query."""


def chunks(keys: Iterable[str]) -> Iterator[list[str]]:
    """The keys, sorted, as many at a time as one query takes."""
    ordered = sorted(keys)
    return (ordered[start : start + _CHUNK] for start in range(0, len(ordered), _CHUNK))


def values_of(connection: Connection, row_ids: Iterable[str]) -> Iterator[tuple[str, Values]]:
    """Everything that the journal has of some rows, before and after each change, with the key of the row."""
    for row_id, before, after in _lines(connection, "row_id, before, after", row_ids):
        yield from ((row_id, json.loads(values)) for values in (before, after) if values is not None)


def actions_about(connection: Connection, row_ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The keys of the actions that changed some of the rows, each with the key of the row."""
    yield from _lines(connection, "DISTINCT action_id, row_id", row_ids)


def rewrite_changes(connection: Connection, row_ids: Iterable[str], rewrite: Rewrite) -> None:
    """Put what `rewrite` says in the place of what the journal has of some rows."""
    written = "UPDATE journal_change SET before = ?, after = ? WHERE action_id = ? AND place = ?"
    columns = "action_id, place, table_name, row_id, before, after"
    fresh = []
    for action_id, place, table, row_id, *stored in _lines(connection, columns, row_ids):
        texts = [None if text is None else _json(rewrite(table, row_id, json.loads(text))) for text in stored]
        if texts != stored:
            fresh.append((*texts, action_id, place))
    driver(connection).executemany(written, fresh)


def rewrite_labels(connection: Connection, renamings: Mapping[str, Renaming], *, called: str) -> None:
    """Put what is said for an action, by its key, in the place of each text in its label.

    Actions that were summed up may have a name of former days that stands nowhere else: in its place comes `called`.
    """
    asked = driver(connection).cursor()
    query = "SELECT label_values, kind, target_id FROM journal_action WHERE id = ?"
    fresh = []
    for key in sorted(renamings):
        stored, kind, target_id = asked.execute(query, (key,)).fetchone()
        values = {
            name: renamings[key](value) if isinstance(value, str) else value
            for name, value in json.loads(stored).items()
        }
        if "name" in values and kind != DO and target_id is None:
            values["name"] = called
        if _json(values) != stored:
            fresh.append((_json(values), key))
    asked.executemany("UPDATE journal_action SET label_values = ? WHERE id = ?", fresh)


def _lines(connection: Connection, columns: str, row_ids: Iterable[str]) -> Iterator[Any]:
    for keys in chunks(row_ids):
        places = ", ".join("?" * len(keys))
        query = f"SELECT {columns} FROM journal_change WHERE row_id IN ({places})"
        yield from driver(connection).execute(query, keys).fetchall()


def _json(values: Values) -> str:
    return json.dumps(values, ensure_ascii=False)
