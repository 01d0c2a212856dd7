"""The journal without what nobody may know any more: its values are rewritten, and the names of its actions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, select

from mozspaces_desktop.core.journal import DO, Values, actions, changes

Rewrite = Callable[[str, str, Values], Values]
"""Given a table, the key of a row and values of it, says what the journal shall have in the place of these."""

_CHUNK = 500
"""Keys in one query."""


def values_of(connection: Connection, row_ids: Iterable[str]) -> Iterator[Values]:
    """Everything that the journal has of some rows, before and after each change."""
    for line in _lines(connection, row_ids):
        yield from (json.loads(values) for values in (line.before, line.after) if values is not None)


def rewrite_changes(connection: Connection, row_ids: Iterable[str], rewrite: Rewrite) -> set[str]:
    """Put what `rewrite` says in the place of what the journal has of some rows; returns the keys of its actions."""
    lines = list(_lines(connection, row_ids))
    for line in lines:
        before, after = (
            None if values is None else _json(rewrite(line.table_name, line.row_id, json.loads(values)))
            for values in (line.before, line.after)
        )
        if (before, after) != (line.before, line.after):
            this = (changes.c.action_id == line.action_id) & (changes.c.place == line.place)
            connection.execute(changes.update().where(this).values(before=before, after=after))
    return {line.action_id for line in lines}


def rewrite_labels(
    connection: Connection, action_ids: Iterable[str], rewrite: Callable[[str], str], *, called: str
) -> None:
    """Put what `rewrite` says in the place of each text in the labels of some actions.

    Those that were summed up may have a name of former days that stands nowhere else: in its place comes `called`.
    """
    query = select(actions.c.label_values, actions.c.kind, actions.c.target_id).where(actions.c.id == bindparam("key"))
    for key in sorted(action_ids):
        stored, kind, target_id = connection.execute(query, {"key": key}).one()
        values = {
            name: rewrite(value) if isinstance(value, str) else value for name, value in json.loads(stored).items()
        }
        if "name" in values and kind != DO and target_id is None:
            values["name"] = called
        if _json(values) != stored:
            connection.execute(actions.update().where(actions.c.id == key).values(label_values=_json(values)))


def _lines(connection: Connection, row_ids: Iterable[str]) -> Iterator[Any]:
    keys = sorted(row_ids)
    for start in range(0, len(keys), _CHUNK):
        yield from connection.execute(select(changes).where(changes.c.row_id.in_(keys[start : start + _CHUNK]))).all()


def _json(values: Values) -> str:
    return json.dumps(values, ensure_ascii=False)
