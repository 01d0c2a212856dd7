"""Undo and redo: the changes of an action of the journal are made backwards, or again, as a new action."""

from __future__ import annotations

import json
from functools import lru_cache

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from mozspaces_desktop.core.derived import derived_values
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, ConflictError
from mozspaces_desktop.core.journal import UNDO, Action, Change, Values, changes_of, write
from mozspaces_desktop.core.models import Base, UtcDateTime
from mozspaces_desktop.core.plain_sql import driver
from mozspaces_desktop.core.sqlite_files import errors

_LAST_TURN = "SELECT max(hlc) FROM journal_action WHERE :key IN (id, target_id)"
"""When an action was done, undone or done again for the last time."""
_BEFORE = """
    SELECT after FROM journal_change JOIN journal_action ON journal_action.id = action_id
    WHERE row_id = ? AND hlc < ? ORDER BY hlc, place
"""


def replay(session: Session, action: Action, *, kind: str) -> frozenset[str]:
    """Undo (or redo) `action` as a new action; returns the names of the tables that it changed.

    A new row is undone by retiring it. Raises :class:`ConflictError`, changing nothing, when a value is no
    longer what the action left behind, or when something newer refers to a row that would go: something that did not
    when that row was gone before. What was retired while in use, as a focus area may be, so can be retired again.
    """
    connection = session.connection()
    noted = changes_of(connection, action.id)
    if kind == UNDO:
        moment = UtcDateTime().process_bind_param(session.info["clock"](), session.get_bind().dialect)
        steps = [_inverse(change, moment) for change in reversed(noted)]
    else:
        steps = [_again(change) for change in noted]
    done = [_apply(connection, step, action) for step in steps]
    for step in done:
        if step.after.get("retired_at") is not None and _in_newer_use(connection, step, action):
            raise ConflictError(
                QT_TRANSLATE_NOOP("core", "“{label}” cannot be taken back: something newer depends on it."),
                label=action.label,
            )
    write(session, action.label, done, kind=kind, target_id=action.id)
    return frozenset(change.table for change in done)


def _inverse(change: Change, moment: str | None) -> Change:
    if change.before is None:
        return Change(change.table, change.row_id, {"retired_at": change.after["retired_at"]}, {"retired_at": moment})
    return Change(change.table, change.row_id, change.after, change.before)


def _again(change: Change) -> Change:
    if change.before is None:
        return Change(change.table, change.row_id, {}, {"retired_at": change.after["retired_at"]})
    return change


def _apply(connection: Connection, step: Change, action: Action) -> Change:
    stored = _stored_row(connection, step.table, step.row_id)
    if stored is None or any(stored[name] != value for name, value in (step.before or {}).items()):
        raise ConflictError(
            QT_TRANSLATE_NOOP("core", "“{label}” cannot be taken back or done again: it was changed since."),
            label=action.label,
        )
    before = {name: stored[name] for name in step.after}
    values = step.after
    if values.keys() != {"retired_at"}:  # who goes or comes back is found by the same words
        values = values | derived_values(step.table, stored | values)
    assignments = ", ".join(f'"{name}" = ?' for name in values)
    try:
        driver(connection).execute(
            f'UPDATE "{step.table}" SET {assignments} WHERE id = ?', (*values.values(), step.row_id)
        )
    except errors("IntegrityError") as error:
        raise ConflictError(
            QT_TRANSLATE_NOOP("core", "“{label}” no longer fits what was done since."), label=action.label
        ) from error
    return Change(step.table, step.row_id, before, step.after)


def _stored_row(connection: Connection, table: str, row_id: str) -> Values | None:
    found = driver(connection).execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    row = found.fetchone()
    return None if row is None else dict(zip((name for name, *_ in found.description), row, strict=True))


def _in_newer_use(connection: Connection, step: Change, action: Action) -> bool:
    """Whether a row that counts refers to the one that `step` retired, and did not when that was retired before."""
    (gone_until,) = driver(connection).execute(_LAST_TURN, {"key": action.id}).fetchone()
    for column, query in _referring(step.table):
        for (row_id,) in driver(connection).execute(query, (step.row_id,)):
            known = _known_before(connection, row_id, gone_until)
            if known.get(column) != step.row_id or known["retired_at"] is not None:
                return True
    return False


@lru_cache
def _referring(referred: str) -> tuple[tuple[str, str], ...]:
    """Columns that refer to the table `referred`, each with a query for the keys of the rows that count and do."""
    return tuple(
        (key.parent.name, f'SELECT id FROM "{table.name}" WHERE "{key.parent.name}" = ? AND retired_at IS NULL')
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == referred and "retired_at" in table.c
    )


def _known_before(connection: Connection, row_id: str, hlc: str) -> Values:
    """The values that a row had before the stamp `hlc`, of which there are none before it was made."""
    values: Values = {}
    for (after,) in driver(connection).execute(_BEFORE, (row_id, hlc)):
        values |= json.loads(after)
    return values
