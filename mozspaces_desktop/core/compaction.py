"""The journal does not grow without bound: what was overwritten long ago is summed up.

Of what was done before a horizon each row and column keeps its newest change, with the action that made it: stamp, who,
device and label. So the history still says by whom a value is, two files can be brought together by who wrote last, and
a replay still gives every row. What recent actions refer to stays whole, so that undo reaches as far as before.

What is summed up knows no more what was before (``{}``; None goes on to say that the row is new) and cannot be taken
back: what was done is of the kind `keep`, and an undo or a redo no longer has a target.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import Base, Person, Setting
from mozspaces_desktop.core.open_doors import event_on_now
from mozspaces_desktop.core.plain_sql import plain
from mozspaces_desktop.core.spaces import spaces

if TYPE_CHECKING:
    from mozspaces_desktop.core.database import Database

HORIZON = timedelta(days=366)
"""A whole season and its wrap-up, and the same week of last year, can be looked up in every detail."""

_EVERY = timedelta(days=30)
_LOOKED_AT = "journal_compacted"
"""The setting that says when the journal was summed up last."""

_MUCH_IS_FREE = 0.25
"""The share of free pages above which writing the file anew is worth the time."""

_OLD = """
    SELECT id FROM journal_action WHERE hlc < :horizon
    AND id NOT IN (SELECT target_id FROM journal_action WHERE hlc >= :horizon AND target_id IS NOT NULL)
"""
"""The actions to be summed up: those before the horizon, but for what recent ones took back or did again."""

_IN_THE_WAY = f"SELECT 1 FROM journal_action WHERE (kind = 'do' OR target_id IS NOT NULL) AND id IN ({_OLD}) LIMIT 1"

_CHANGED_TWICE = f"""
    SELECT c.row_id, c.table_name, c.action_id, c.place, c.after, c.action_id IN ({_OLD})
    FROM journal_change c JOIN journal_action a ON a.id = c.action_id
    WHERE a.hlc < :horizon AND c.row_id IN (SELECT row_id FROM journal_change GROUP BY row_id HAVING count(*) > 1)
    ORDER BY c.row_id, c.table_name, a.hlc DESC, c.place DESC
"""
_SUM_UP_ACTIONS = f"""
    UPDATE journal_action SET target_id = NULL, kind = CASE kind WHEN 'do' THEN 'keep' ELSE kind END
    WHERE (kind = 'do' OR target_id IS NOT NULL) AND id IN ({_OLD})
"""
_SUM_UP_CHANGES = f"UPDATE journal_change SET before = '{{}}' WHERE before <> '{{}}' AND action_id IN ({_OLD})"
_DROP_CHANGES = f"""
    DELETE FROM journal_change WHERE after = '{{}}' AND action_id IN ({_OLD}) AND NOT (
        table_name IN (SELECT value FROM json_each(:about_people))
        AND EXISTS (SELECT 1 FROM journal_change o WHERE o.action_id = journal_change.action_id AND o.after <> '{{}}')
    )
"""
_DROP_ACTIONS = f"""
    DELETE FROM journal_action WHERE id IN ({_OLD})
    AND NOT EXISTS (SELECT 1 FROM journal_change WHERE action_id = journal_action.id)
"""
_WITH_GAPS = f"""
    SELECT action_id, place FROM journal_change WHERE action_id IN ({_OLD}) AND action_id IN (
        SELECT action_id FROM journal_change GROUP BY action_id HAVING max(place) >= count(*)
    ) ORDER BY action_id, place
"""


@dataclass(frozen=True, slots=True)
class Compacted:
    """How much was taken out of a journal: whole actions, changes of rows, single values."""

    actions: int
    changes: int
    values: int


def compact_if_due(database: Database) -> Compacted | None:
    """Do :func:`compact_file` once a month at most; None if it is not due, nothing is old, or a door is open.

    Nobody shall wait for it: it takes some tenths of a second in which nobody else can write. Raises
    :class:`FileError`.
    """
    with database.read() as session:
        horizon = _horizon(session)
        if horizon is None or not _is_due(session, horizon) or _door_is_open(session):
            return None
    return compact_file(database)


def compact_file(database: Database) -> Compacted:
    """Sum up what was done before :data:`HORIZON`, and give back the space when that is much.

    There is a backup of all that was done before anything goes. Raises :class:`FileError`.
    """
    if database.backups is not None and not database.backups.is_up_to_date(key=database.key):
        database.backups.make(Reason.BEFORE_CHANGE, key=database.key)
    with database.begin("") as session:
        horizon = _horizon(session)
        done = Compacted(0, 0, 0) if horizon is None else compact(session, horizon)
        session.merge(Setting(key=_LOOKED_AT, value=clock.now(session).isoformat()))
    with suppress(FileError):  # somebody reads, or the disk is full: the free pages are used by and by
        if _free_share(database) > _MUCH_IS_FREE:
            database.wipe()
    return done


def _horizon(session: Session) -> datetime | None:
    """A year before the last action: a clock that runs years ahead must not make everything old. None without one."""
    (last,) = plain(session).execute("SELECT max(hlc) FROM journal_action").fetchone()
    return None if last is None else min(clock.now(session), journal.hlc_time(last)) - HORIZON


def _is_due(session: Session, horizon: datetime) -> bool:
    noted = session.get(Setting, _LOOKED_AT)
    if noted is not None and abs(clock.now(session) - datetime.fromisoformat(noted.value)) < _EVERY:
        return False
    return plain(session).execute(_IN_THE_WAY, {"horizon": journal.first_stamp(horizon)}).fetchone() is not None


def _door_is_open(session: Session) -> bool:
    now = clock.now(session)
    return any(event_on_now(session, space.id, at=now) is not None for space in spaces(session))


def _free_share(database: Database) -> float:
    with database.read() as session:
        pages, free = (plain(session).execute(f"PRAGMA {of}").fetchone()[0] for of in ("page_count", "freelist_count"))
    return float(free / pages)


def compact(session: Session, before: datetime) -> Compacted:
    """Sum up what was done before the moment `before`, in the session's transaction; returns what went.

    A value goes when a later one, before the horizon too, took its place; a change without values goes with it, and an
    action without changes. A change of a row about a person stays with nothing in it as long as its action does, so
    that forgetting them finds the action's name. Doing it again changes nothing.
    """
    connection, horizon = plain(session), {"horizon": journal.first_stamp(before)}
    values = _drop_values(connection, horizon)
    connection.execute(_SUM_UP_ACTIONS, horizon)
    connection.execute(_SUM_UP_CHANGES, horizon)
    changes = connection.execute(_DROP_CHANGES, horizon | {"about_people": json.dumps(_about_people())}).rowcount
    connection.execute("CREATE INDEX ix_journal_action_target_id ON journal_action (target_id)")
    actions = connection.execute(_DROP_ACTIONS, horizon).rowcount  # looks for each whether something refers to it
    connection.execute("DROP INDEX ix_journal_action_target_id")
    _close_gaps(connection, horizon)
    return Compacted(actions, changes, values)


def _drop_values(connection: sqlite3.Connection, horizon: dict[str, str]) -> int:
    """Take what was overwritten out of the changes before the horizon; returns how many values that were."""
    count, left = 0, []
    for (_row_id, table), lines in groupby(connection.execute(_CHANGED_TWICE, horizon), itemgetter(0, 1)):
        for action_id, place, values, stays in _newest_of_each(table, lines):
            count += len(values) - len(stays)
            left.append((json.dumps(stays, ensure_ascii=False), action_id, place))
    connection.executemany("UPDATE journal_change SET after = ? WHERE action_id = ? AND place = ?", left)
    return count


def _newest_of_each(
    table: str, lines: Iterable[tuple[Any, ...]]
) -> Iterator[tuple[str, int, journal.Values, journal.Values]]:
    """Of a row's changes, the newest first, those that lose values: action, place, the values, and those that stay."""
    gone = set(derived_columns(table))
    for _row_id, _table, action_id, place, after, is_old in lines:
        values = journal.values_in(after) or {}  # what is damaged stays as it is; `verify` tells of it
        stays = {name: value for name, value in values.items() if name not in gone}
        gone |= values.keys()
        if is_old and len(stays) < len(values):
            yield action_id, place, values, stays


def _about_people() -> list[str]:
    """The tables whose rows are people or refer to one."""
    person = Person.__table__
    tables = Base.metadata.tables.values()
    return [
        table.name
        for table in tables
        if table is person or any(key.column.table is person for key in table.foreign_keys)
    ]


def _close_gaps(connection: sqlite3.Connection, horizon: dict[str, str]) -> None:
    """Number the changes of each action before the horizon from 0 again, in their order."""
    moved = []
    for action_id, lines in groupby(connection.execute(_WITH_GAPS, horizon), itemgetter(0)):
        moved += [(new, action_id, place) for new, (_, place) in enumerate(lines) if new != place]
    connection.executemany("UPDATE journal_change SET place = ? WHERE action_id = ? AND place = ?", moved)
