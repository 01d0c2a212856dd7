"""The journal of a rescued file, made fit to be read: no line without its action, none that cannot be understood.

What :mod:`~mozspaces_desktop.core.journal_check` asks of a journal holds afterwards. First what can be known without
the rows, and when these are mended, what became of the actions.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from string import Formatter
from uuid import UUID

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.journal import DO, KEEP, REDO, UNDO

_STAMP = re.compile(r"\d{15}-\d{6}-")
_UNREADABLE = """
    DELETE FROM journal_change WHERE place < 0 OR table_name NOT IN ({tables})
    OR CASE json_valid(after) WHEN 1 THEN json_type(after) <> 'object' ELSE 1 END
    OR before IS NOT NULL AND CASE json_valid(before) WHEN 1 THEN json_type(before) <> 'object' ELSE 1 END
"""
_WITHOUT_ACTION = "SELECT DISTINCT action_id FROM journal_change WHERE action_id NOT IN (SELECT id FROM journal_action)"
_WITHOUT_CHANGES = "DELETE FROM journal_action WHERE id NOT IN (SELECT action_id FROM journal_change)"
_WITH_GAPS = "SELECT action_id FROM journal_change GROUP BY action_id HAVING max(place) <> count(*) - 1"
_TURNS = """
    SELECT a.id, a.hlc, a.kind, a.target_id, t.kind, t.hlc FROM journal_action a
    LEFT JOIN journal_action t ON t.id = a.target_id ORDER BY a.hlc
"""
_DISORDER = """
    SELECT 1 FROM (SELECT rowid - lag(rowid) OVER (ORDER BY hlc) AS step FROM journal_action) WHERE step < 0 LIMIT 1
"""


def mend_lines(connection: sqlite3.Connection, tables: Iterable[str], latest: int) -> int:
    """Mend what can be mended before the rows are; returns how many lines and actions of the journal are lost.

    What tells of rows outside the `tables`, or is no JSON, goes. An action that lost its stamp, its name or itself
    gets another: as late as its key was made. The millisecond `latest` is the last that can be believed.
    """
    named = ", ".join(f"'{table}'" for table in tables)
    lost = connection.execute(_UNREADABLE.format(tables=named)).rowcount
    actions = "SELECT id, hlc, label, label_values, device FROM journal_action"
    for key, hlc, label, values, device in connection.execute(actions).fetchall():
        found = _STAMP.match(str(hlc))
        if found is None or int(hlc[:15]) > latest or hlc[found.end() :] != device:
            connection.execute(
                "UPDATE journal_action SET hlc = ?, device = ? WHERE id = ?", (_stamp_of(key, latest), key, key)
            )
        if not _can_be_said(label, values):
            said = (labels.LOST_ACTION, key)
            connection.execute("UPDATE journal_action SET label = ?, label_values = '{}' WHERE id = ?", said)
    for (key,) in connection.execute(_WITHOUT_ACTION).fetchall():
        connection.execute(
            "INSERT INTO journal_action VALUES (?, ?, ?, '{}', '', ?, ?, ?, NULL)",
            (key, _stamp_of(key, latest), labels.LOST_ACTION, key, key, KEEP),
        )
        lost += 1
    return lost


def mend_actions(connection: sqlite3.Connection) -> None:
    """Mend the actions when the rows are mended; what lost a part is left neither to be undone nor to be redone."""
    for (key,) in connection.execute(_WITH_GAPS).fetchall():
        _keep(connection, key)
        places = connection.execute(
            "SELECT place FROM journal_change WHERE action_id = ? ORDER BY place", (key,)
        ).fetchall()
        for place, (old,) in enumerate(places):
            connection.execute(
                "UPDATE journal_change SET place = ? WHERE action_id = ? AND place = ?", (place, key, old)
            )
    connection.execute(_WITHOUT_CHANGES)
    _mend_turns(connection)
    if connection.execute(_DISORDER).fetchone() is not None:
        _put_in_order(connection)


def keep_for_good(connection: sqlite3.Connection, action_ids: Iterable[str]) -> None:
    """Let actions be neither undone nor redone any more."""
    for key in action_ids:
        _keep(connection, key)


def _keep(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("UPDATE journal_action SET kind = ?, target_id = NULL WHERE id = ?", (KEEP, key))


def _mend_turns(connection: sqlite3.Connection) -> None:
    """What takes back, or does again, what is not there any more or not in its turn, is an action like any other."""
    turns: dict[str, str] = {}
    kept: set[str] = set()
    for key, hlc, kind, target, target_kind, target_hlc in connection.execute(_TURNS).fetchall():
        right = kind in (DO, KEEP) and target is None
        if kind in (UNDO, REDO) and target is not None:
            right = target_kind == DO and target not in kept and target_hlc < hlc and turns.get(target) != kind
            turns[target] = kind
        if not right:
            kept.add(key)
            _keep(connection, key)


def _put_in_order(connection: sqlite3.Connection) -> None:
    """Give the actions numbers in the order of their stamps: rows that were strewn about came in as they were found."""
    connection.execute("PRAGMA temp_store=MEMORY").close()
    connection.execute("CREATE TEMP TABLE ordered AS SELECT * FROM journal_action ORDER BY hlc")
    connection.execute("DELETE FROM journal_action")
    connection.execute("INSERT INTO journal_action SELECT * FROM ordered ORDER BY hlc")
    connection.execute("DROP TABLE ordered")


def _stamp_of(key: str, latest: int) -> str:
    """A stamp for an action that lost its own: its key was made at the same time, and says when (RFC 9562, 5.7)."""
    try:
        number = UUID(key).int
    except ValueError:
        number = 0
    return f"{min(number >> 80, latest):015d}-{number >> 64 & 0xFFF:06d}-{key}"


def _can_be_said(label: str, values: str) -> bool:
    try:
        known = json.loads(values)
        fields = [field for _text, *field in Formatter().parse(label) if field[0] is not None]
    except (ValueError, TypeError, RecursionError):
        return False
    return isinstance(known, dict) and all(
        name in known and not spec and not conversion for name, spec, conversion in fields
    )
