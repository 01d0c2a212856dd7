"""What was done to the file: every action, who did it, when, and which values it changed.

The session writes the journal by itself at each flush. Undo and redo replay it, the history of an event or a
person is read from it, and exchange between machines will carry it. Values are kept as SQLite stores them,
so that a replay needs no classes, only tables.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Dialect,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    inspect,
    select,
)
from sqlalchemy.orm import Session

from mozspaces_desktop.core import ids
from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.models import Base, Setting
from mozspaces_desktop.core.plain_sql import driver

DO, UNDO, REDO, KEEP = "do", "undo", "redo", "keep"
"""The kinds of actions; what is of the last kind stays done: it is neither undone nor in the way of undoing others.

So does an undo or redo without a target: it was summed up, see :mod:`~mozspaces_desktop.core.compaction`.
"""

Values = dict[str, Any]

actions = Table(
    "journal_action",
    Base.metadata,
    Column("id", String(36), primary_key=True),
    Column("hlc", String(60), nullable=False, unique=True),
    Column("label", Text, nullable=False),
    Column("label_values", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("run", String(36), nullable=False, index=True),
    Column("kind", String(4), nullable=False),
    Column("target_id", ForeignKey("journal_action.id"), nullable=True),
)
changes = Table(
    "journal_change",
    Base.metadata,
    Column("action_id", ForeignKey("journal_action.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("table_name", Text, nullable=False),
    Column("row_id", String(36), nullable=False, index=True),
    Column("before", Text, nullable=True),
    Column("after", Text, nullable=False),
)

_INSERT_ACTION = f"INSERT INTO journal_action ({', '.join(actions.c.keys())}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_KIND = "CASE WHEN kind <> 'do' AND target_id IS NULL THEN 'keep' ELSE kind END"
_LATEST_FIRST = f"SELECT id, {_KIND}, target_id FROM journal_action ORDER BY hlc DESC"
_LATEST_OF_RUN = f"""
    SELECT id, {_KIND}, target_id FROM journal_action AS a WHERE run = :run
    AND (target_id IS NULL OR EXISTS (SELECT 1 FROM journal_action t WHERE t.id = a.target_id AND t.run = :run))
    ORDER BY hlc DESC
"""
_INSERT_CHANGE = f"INSERT INTO journal_change ({', '.join(changes.c.keys())}) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Origin:
    """Who is at work: the person's name, the device's id, and the id of this run of the program."""

    actor: str
    device: str
    run: str


@dataclass(frozen=True, slots=True)
class Change:
    """One row's change: the columns' stored values before (None: the row is new; none: no longer known) and after."""

    table: str
    row_id: str
    before: Values | None
    after: Values


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that somebody did: its label, and when (UTC), by whom and on which device it was done."""

    id: str
    label: Sentence
    at: datetime
    actor: str
    device: str
    kind: str
    target_id: str | None


def next_hlc(connection: Connection, now: datetime, device: str) -> str:
    """The next time stamp of the file's hybrid logical clock, later than every one in it.

    Milliseconds since 1970 (UTC) and a counter, both of fixed width, then the device: stamps sort as texts,
    and two devices never make the same one. After Kulkarni et al., "Logical Physical Clocks", 2014.
    """
    millis, counter = max(0, int(now.timestamp() * 1000)), 0
    (last,) = driver(connection).execute("SELECT max(hlc) FROM journal_action").fetchone()
    if last is not None:
        last_millis, last_counter = (int(part) for part in last.split("-", 2)[:2])
        if last_millis >= millis:
            millis, counter = last_millis, last_counter + 1
    return f"{millis:015d}-{counter:06d}-{device}"


def first_stamp(moment: datetime) -> str:
    """What sorts before every stamp of the clock from `moment` on, and after those before it."""
    return f"{max(0, int(moment.timestamp() * 1000)):015d}"


def hlc_time(hlc: str) -> datetime:
    """The moment (UTC) in a stamp of the hybrid logical clock."""
    return datetime.fromtimestamp(int(hlc.split("-", 1)[0]) / 1000, UTC)


def collect(session: Session) -> None:
    """Note what the flush at hand changes, in ``session.info["changes"]``."""
    noted: list[Change] = session.info["changes"]
    fresh = [row for row in session.new if not isinstance(row, Setting)]
    noted += [Change(row.__tablename__, row.id, None, _stored(session, row)) for row in fresh]
    changed = [row for row in session.dirty if not isinstance(row, Setting)]
    for row in sorted(changed, key=lambda row: (row.__tablename__, row.id)):  # a set has no order of its own
        before, after = _difference(session, row)
        if after:
            noted.append(Change(row.__tablename__, row.id, before, after))


def _stored(session: Session, row: Any) -> Values:
    mapper = inspect(row).mapper
    dialect = session.get_bind().dialect
    derived = derived_columns(row.__tablename__)
    return {
        column.name: stored_value(column, getattr(row, mapper.get_property_by_column(column).key), dialect)
        for column in mapper.local_table.c
        if column.name not in derived
    }


def _difference(session: Session, row: Any) -> tuple[Values, Values]:
    state = inspect(row)
    dialect = session.get_bind().dialect
    before: Values = {}
    after: Values = {}
    derived = derived_columns(row.__tablename__)
    for column in state.mapper.local_table.c:
        if column.name in derived:
            continue
        history = state.attrs[state.mapper.get_property_by_column(column).key].history
        if not history.has_changes():
            continue
        before[column.name] = stored_value(column, history.deleted[0], dialect)
        after[column.name] = stored_value(column, history.added[0], dialect)
    return before, after


def stored_value(column: Column[Any], value: Any, dialect: Dialect) -> Any:
    """`value` as the column `column` keeps it in the file."""
    convert = _conversion(column, dialect)
    stored = convert(value) if convert else value
    return int(stored) if isinstance(stored, bool) else stored


@lru_cache(maxsize=1024)
def _conversion(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    return column.type.dialect_impl(dialect).bind_processor(dialect)


def write(
    session: Session,
    label: Sentence,
    noted: Sequence[Change],
    *,
    kind: str = DO,
    target_id: str | None = None,
) -> None:
    """Put one action with its changes, of which there are some, into the journal, in the session's transaction."""
    origin: Origin = session.info["origin"]
    connection = session.connection()
    action_id = ids.new_id(session)
    values = json.dumps(label.values, ensure_ascii=False, default=str)
    hlc = next_hlc(connection, session.info["clock"](), origin.device)
    said = (label.template, values, origin.actor, origin.device, origin.run, kind, target_id)
    driver(connection).execute(_INSERT_ACTION, (action_id, hlc, *said))
    rows = [
        (action_id, place, change.table, change.row_id, _json(change.before), _json(change.after))
        for place, change in enumerate(noted)
    ]
    driver(connection).executemany(_INSERT_CHANGE, rows)


def _json(values: Values | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def undoable(connection: Connection, run: str | None = None) -> Action | None:
    """The last action in effect, which undo takes back. Only of one `run`, if it is given."""
    taken_back: set[str] = set()
    for action_id, kind, target_id in _latest_first(connection, run):
        if kind == KEEP:
            continue
        if kind == UNDO:
            taken_back.add(target_id)
            continue
        in_effect = action_id if kind == DO else target_id
        if in_effect not in taken_back:
            return _one(connection, in_effect)
    return None


def redoable(connection: Connection, run: str | None = None) -> Action | None:
    """The action that was undone last and can be done again. Only of one `run`, if it is given."""
    done_again: set[str] = set()
    for _action_id, kind, target_id in _latest_first(connection, run):
        if kind in (DO, KEEP):
            return None
        if kind == REDO:
            done_again.add(target_id)
        elif target_id not in done_again:
            return _one(connection, target_id)
    return None


def _latest_first(connection: Connection, run: str | None) -> Iterator[Sequence[str]]:
    """Key, kind and target of the actions, read as far as somebody looks. Of one `run`: what is its business alone."""
    yield from driver(connection).execute(_LATEST_FIRST if run is None else _LATEST_OF_RUN, {"run": run})


def _one(connection: Connection, action_id: str) -> Action:
    return _action(connection.execute(select(actions).where(actions.c.id == action_id)).one())


def _action(row: Any) -> Action:
    label = Sentence(row.label, **json.loads(row.label_values))
    return Action(row.id, label, hlc_time(row.hlc), row.actor, row.device, row.kind, row.target_id)


def changes_of(connection: Connection, action_id: str) -> list[Change]:
    """What the action with the key `action_id` changed, in that order."""
    rows = connection.execute(select(changes).where(changes.c.action_id == action_id).order_by(changes.c.place))
    return [_change(row) for row in rows]


def _change(row: Any) -> Change:
    before = None if row.before is None else _kept(row.table_name, json.loads(row.before))
    return Change(row.table_name, row.row_id, before, _kept(row.table_name, json.loads(row.after)))


def values_in(text: Any) -> Values | None:
    """The values that are stored in `text`, which may be damaged; None if there are none to be read."""
    try:
        values = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _kept(table: str, values: Values) -> Values:
    """`values` without derived ones, which the journals of older formats have."""
    derived = derived_columns(table)
    return {name: value for name, value in values.items() if name not in derived} if derived else values


def history(connection: Connection, row_ids: Sequence[str]) -> list[tuple[Action, list[Change]]]:
    """Every action that changed one of the rows, oldest first, each with those of its changes."""
    query = (
        select(actions, changes.c.table_name, changes.c.row_id, changes.c.before, changes.c.after)
        .join(changes, changes.c.action_id == actions.c.id)
        .where(changes.c.row_id.in_(row_ids))
        .order_by(actions.c.hlc, changes.c.place)
    )
    found: dict[str, tuple[Action, list[Change]]] = {}
    for row in connection.execute(query):
        found.setdefault(row.id, (_action(row), []))[1].append(_change(row))
    return list(found.values())
