"""The commands for the data file as a whole: ``demo``, ``verify`` and ``compact``."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.commands.answers import Answer, counted, one_line
from mozspaces_desktop.commands.opening import chosen_path, open_database
from mozspaces_desktop.core import clock, compaction, demo_clock
from mozspaces_desktop.core import demo as demo_data
from mozspaces_desktop.core import verify as verifying
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import CheckIn, Event, Person, Registration
from mozspaces_desktop.core.spaces import space_named


def demo(arguments: Namespace) -> Answer:
    """Fill a new or empty data file with an invented season."""
    path = chosen_path(arguments)
    if path.exists() and (not path.is_file() or path.stat().st_size):
        with open_database(arguments) as database:
            demo_data.make_demo(database)
    else:
        demo_data.make_demo_file(path)
    with open_database(arguments) as database, database.read() as session:
        counts = _counts(session)
        now = clock.local(demo_clock.NOW, space_named(session).tzid)
    data = {"path": str(path), "invented": True, "now": now.isoformat(), **counts}
    text = (
        f"Made {one_line(str(path))}: {_said(counts)}, {counted(counts['check_ins'], 'check-in')} in Paris.\n"
        "All of it is invented: nobody in it exists. The file pretends that it is "
        f"{now:%Y-%m-%d, %H:%M}; tonight's event has begun."
    )
    return Answer(data, text)


def _counts(session: Session) -> dict[str, int]:
    kinds: dict[str, Any] = {"events": Event, "people": Person, "registrations": Registration, "check_ins": CheckIn}
    return {
        name: session.scalar(select(func.count()).select_from(kind).where(kind.retired_at.is_(None))) or 0
        for name, kind in kinds.items()
    }


def _said(counts: dict[str, int]) -> str:
    return f"{counted(counts['events'], 'event')}, {counted(counts['people'], 'person', 'people')}"


def verify(arguments: Namespace) -> Answer:
    """Check the data file from end to end."""
    with open_database(arguments) as database, database.read() as session:
        path = str(database.path)
        found = [str(problem) for problem in verifying.problems(session.connection())]
        counts = _counts(session)
    data = {"path": path, "ok": not found, "problems": found, **counts}
    if not found:
        return Answer(data, f"{one_line(path)} is sound: {_said(counts)}.")
    refusal = RefusedError(
        QT_TRANSLATE_NOOP("core", "{path} has {count} problem(s); keep a copy of it and restore a backup."),
        path=path,
        count=len(found),
    )
    return Answer(data, "\n".join(map(one_line, found)), refusal)


def compact(arguments: Namespace) -> Answer:
    """Sum up what was done long ago in the journal of the data file."""
    with open_database(arguments) as database:
        path = database.path
        before = path.stat().st_size
        done = compaction.compact_file(database)
        after = path.stat().st_size
    data = {"path": str(path), **asdict(done), "bytes_before": before, "bytes": after}
    if not done.values:
        return Answer(data, f"Nothing in {one_line(str(path))} is old enough to be summed up.")
    text = (
        f"Summed up the journal of {one_line(str(path))}: {counted(done.values, 'value')} that had been overwritten "
        f"more than a year ago, {counted(done.actions, 'whole action')} among them."
    )
    return Answer(data, text)
