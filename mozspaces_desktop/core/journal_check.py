"""Is the journal itself sound, and are the tables what it says? Whatever is wrong with it is told and stops nothing.

The journal is read once in the order of its stamps and once row by row, so that a large file takes no memory.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from string import Formatter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from mozspaces_desktop.core.derived import derived_columns, derived_values
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.journal import DO, KEEP, REDO, UNDO, Values, values_in
from mozspaces_desktop.core.models import Base
from mozspaces_desktop.core.plain_sql import driver

_ACTIONS = """
    SELECT a.rowid, a.id, a.hlc, a.label, a.label_values, a.device, a.kind, a.target_id, t.kind, t.hlc,
        count(c.place), min(c.place), max(c.place), max(c.before IS NOT NULL AND c.before <> '{}')
    FROM journal_action a LEFT JOIN journal_action t ON t.id = a.target_id
    LEFT JOIN journal_change c ON c.action_id = a.id GROUP BY a.hlc, a.rowid ORDER BY a.hlc
"""
_CHANGES = """
    SELECT c.row_id, c.table_name, c.action_id, c.before, c.after
    FROM journal_change c JOIN journal_action a ON a.id = c.action_id
    ORDER BY c.row_id, c.table_name, a.hlc, c.place
"""
_UNHEARD_OF = """
    SELECT id FROM "{table}" AS t
    WHERE NOT EXISTS (SELECT 1 FROM journal_change c WHERE c.row_id = t.id AND c.table_name = '{table}')
"""
_UNREADABLE = QT_TRANSLATE_NOOP(
    "core", "Action {action} of the journal did to row {row} of “{table}” what cannot be read."
)
_NO_SUCH_COLUMN = QT_TRANSLATE_NOOP(
    "core", "Action {action} of the journal changed what row {row} of “{table}” does not have."
)
_STAMP = re.compile(r"\d{15}-\d{6}-")


def problems(connection: Connection) -> Iterator[Sentence]:
    """What is wrong in the journal, and each row whose values are not what it says; one sentence each."""
    raw = driver(connection)
    with _any_bytes_are_text(raw):
        yield from _in_actions(raw)
        yield from _in_rows(raw)


@contextmanager
def _any_bytes_are_text(raw: sqlite3.Connection) -> Iterator[None]:
    """Read damaged texts with other letters in them instead of not at all."""
    usual = raw.text_factory
    raw.text_factory = lambda content: content.decode(errors="replace")
    try:
        yield
    finally:
        raw.text_factory = usual


# --- actions ----------------------------------------------------------------------------------------------------------


class _Noted(NamedTuple):
    """An action as it stands in the journal, whatever that is, with its target and the places of its changes."""

    number: int
    id: Any
    hlc: Any
    label: Any
    label_values: Any
    device: Any
    kind: Any
    target_id: Any
    target_kind: Any
    target_hlc: Any
    changes: int
    first: Any
    last: Any
    knows_before: Any


def _in_actions(raw: sqlite3.Connection) -> Iterator[Sentence]:
    numbers: dict[Any, int] = {}
    turns: dict[Any, str] = {}
    for action in map(_Noted._make, raw.execute(_ACTIONS)):
        for template in (
            _wrong_stamp(action, numbers),
            _wrong_label(action),
            _wrong_turn(action, turns),
            _gaps(action),
        ):
            if template:
                yield Sentence(template, action=action.id)


def _wrong_stamp(action: _Noted, numbers: dict[Any, int]) -> str:
    """The stamps of a device grow in the order in which it wrote; what another one brought stands somewhere between."""
    found = _STAMP.match(str(action.hlc))
    if found is None or str(action.hlc)[found.end() :] != action.device:
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal has a time stamp that no clock has made.")
    is_later = action.number > numbers.get(action.device, -1)
    numbers[action.device] = action.number
    if not is_later:
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal was written before one with an earlier stamp.")
    return ""


def _wrong_label(action: _Noted) -> str:
    values = values_in(action.label_values)
    try:
        fields = [field for _text, *field in Formatter().parse(str(action.label)) if field[0] is not None]
    except ValueError:
        values = None
    if values is None or any(name not in values or spec or conversion for name, spec, conversion in fields):
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal has a name that cannot be read.")
    return ""


def _wrong_turn(action: _Noted, turns: dict[Any, str]) -> str:
    """Whether it says rightly what it took back or did again; what was summed up says so no more."""
    if action.kind in (DO, KEEP):
        if action.target_id is not None:
            return QT_TRANSLATE_NOOP(
                "core", "Action {action} of the journal takes nothing back, yet refers to another."
            )
        return ""
    if action.kind not in (UNDO, REDO):
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal is of a kind that does not exist.")
    if action.target_id is None:
        if action.knows_before:
            return QT_TRANSLATE_NOOP("core", "Action {action} of the journal does not say what it took back.")
        return ""
    if action.target_kind != DO or str(action.target_hlc) >= str(action.hlc):
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal takes back what was not done before.")
    before, turns[action.target_id] = turns.get(action.target_id), action.kind
    if before == action.kind:
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal takes back what had been taken back already.")
    return ""


def _gaps(action: _Noted) -> str:
    if not action.changes:
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal changed nothing.")
    if (action.first, action.last) != (0, action.changes - 1):
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal lacks some of its changes.")
    return ""


# --- rows -------------------------------------------------------------------------------------------------------------


def _in_rows(raw: sqlite3.Connection) -> Iterator[Sentence]:
    """Follow each row through the journal, and compare what becomes of it with what is in its table."""
    tables = {table.name: frozenset(table.c.keys()) for table in Base.metadata.sorted_tables if "retired_at" in table.c}
    for (row_id, table), lines in groupby(raw.execute(_CHANGES), itemgetter(0, 1)):
        if table in tables:
            yield from _in_row(raw, table, tables[table], row_id, lines)
        else:
            yield Sentence(
                QT_TRANSLATE_NOOP("core", "Row {row} is of “{table}” in the journal, and there is no such table."),
                row=row_id,
                table=table,
            )
    for table in tables:
        for (row_id,) in raw.execute(_UNHEARD_OF.format(table=table)):
            yield _not_as_noted(table, row_id)


def _in_row(
    raw: sqlite3.Connection, table: str, columns: frozenset[str], row_id: Any, lines: Iterable[tuple[Any, ...]]
) -> Iterator[Sentence]:
    known: Values = {}
    is_whole = True
    for place, (*_, action_id, before, after) in enumerate(lines):
        old, new = {} if before is None else values_in(before), values_in(after)
        if old is None or new is None:
            is_whole = False
            template = _UNREADABLE
        else:
            is_new = before is None
            template = _wrong_order(is_new=is_new, is_first=place == 0) or _wrong_values(old, new, known)
            template = template if new.keys() <= columns | derived_columns(table) else _NO_SUCH_COLUMN
        if template:
            yield Sentence(template, action=action_id, row=row_id, table=table)
        known |= new or {}
    if not is_whole:  # what became of it cannot be told
        return
    cursor = raw.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    found = cursor.fetchone()
    if found is None:
        yield Sentence(
            QT_TRANSLATE_NOOP("core", "Row {row} of “{table}” is in the journal but not in its table."),
            row=row_id,
            table=table,
        )
    elif not _ties_out(table, dict(zip((name for name, *_ in cursor.description), found, strict=True)), known):
        yield _not_as_noted(table, row_id)


def _wrong_order(*, is_new: bool, is_first: bool) -> str:
    if is_new and not is_first:
        return QT_TRANSLATE_NOOP("core", "Action {action} of the journal made row {row} of “{table}” a second time.")
    if is_first and not is_new:
        return QT_TRANSLATE_NOOP(
            "core", "Action {action} of the journal changed row {row} of “{table}” before it was made."
        )
    return ""


def _wrong_values(old: Values, new: Values, known: Values) -> str:
    """Whether a change begins with something else than the ones before it left; what was summed up does not say."""
    if old and (old.keys() != new.keys() or any(known.get(name, value) != value for name, value in old.items())):
        return QT_TRANSLATE_NOOP(
            "core", "Action {action} of the journal changed row {row} of “{table}” from what it had not been."
        )
    return ""


def _ties_out(table: str, stored: Mapping[str, Any], known: Values) -> bool:
    """Whether a row is what the journal says; a column that a later format added is empty in an older row."""
    derived = derived_columns(table)
    as_noted = all(
        value == known[name] if name in known else value in (None, "")
        for name, value in stored.items()
        if name not in derived
    )
    return as_noted and all(stored[name] == value for name, value in derived_values(table, stored).items())


def _not_as_noted(table: str, row_id: Any) -> Sentence:
    return Sentence(
        QT_TRANSLATE_NOOP("core", "Row {row} of “{table}” is not what the journal says."), row=row_id, table=table
    )
