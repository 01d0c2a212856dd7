"""The journal of a rescued file, made fit to be read: no line without its action, none that cannot be understood."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from uuid import UUID

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.journal import KEEP

_STAMP = re.compile(r"\d{15}-\d{6}-.*", re.DOTALL)
_UNREADABLE = """
    DELETE FROM journal_change WHERE place < 0 OR table_name NOT IN ({tables})
    OR NOT coalesce(json_valid(after) AND json_type(after) = 'object', 0)
    OR before IS NOT NULL AND NOT coalesce(json_valid(before) AND json_type(before) = 'object', 0)
"""
_WITHOUT_ACTION = """
    SELECT action_id FROM journal_change WHERE action_id NOT IN (SELECT id FROM journal_action)
    UNION SELECT target_id FROM journal_action
    WHERE target_id IS NOT NULL AND target_id NOT IN (SELECT id FROM journal_action)
"""
_INCOMPLETE = """
    UPDATE journal_action SET kind = ?, target_id = NULL WHERE id IN (
    SELECT a.id FROM journal_action a LEFT JOIN journal_change c ON c.action_id = a.id
    GROUP BY a.id HAVING count(c.place) <> coalesce(max(c.place), 0) + 1)
"""
_ACTION = "INSERT INTO journal_action VALUES (?, ?, ?, '{}', '', '', ?, ?, NULL)"


def mend_journal(connection: sqlite3.Connection, tables: Iterable[str], latest: int) -> int:
    """Mend the journal in the file of `connection`; returns how many of its lines and actions could not be read.

    What tells of rows outside the `tables`, or is no JSON, goes. A line whose action is lost gets one, as late as its
    key was made; what became later than the millisecond `latest` by damage, too. Where something is missing, nothing
    that may have lost a part is left to be undone.
    """
    named = ", ".join(f"'{table}'" for table in tables)
    lost = connection.execute(_UNREADABLE.format(tables=named)).rowcount
    _mend_actions(connection, latest)
    for (key,) in connection.execute(_WITHOUT_ACTION).fetchall():
        connection.execute(_ACTION, (key, _stamp_of(key, latest), labels.LOST_ACTION, key, KEEP))
        lost += 1
    return lost


def nothing_to_undo(connection: sqlite3.Connection) -> None:
    """Actions that are known to have lost a part stay as they are for ever."""
    connection.execute(_INCOMPLETE, (KEEP,))


def _mend_actions(connection: sqlite3.Connection, latest: int) -> None:
    for key, hlc, label, values in connection.execute("SELECT id, hlc, label, label_values FROM journal_action").fetchall():
        if not _STAMP.fullmatch(str(hlc)) or int(hlc[:15]) > latest:
            connection.execute("UPDATE journal_action SET hlc = ? WHERE id = ?", (_stamp_of(key, latest), key))
        if not _can_be_said(label, values):
            said = (labels.LOST_ACTION, key)
            connection.execute("UPDATE journal_action SET label = ?, label_values = '{}' WHERE id = ?", said)


def _stamp_of(key: str, latest: int) -> str:
    """A stamp for an action that lost its own: its key was made at the same time, and says when (RFC 9562, 5.7)."""
    try:
        number = UUID(key).int
    except ValueError:
        number = 0
    return f"{min(number >> 80, latest):015d}-{number >> 64 & 0xFFF:06d}-{key}"


def _can_be_said(label: str, values: str) -> bool:
    try:
        str(Sentence(label, **json.loads(values)))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return False
    return True
