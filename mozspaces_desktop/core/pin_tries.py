"""How long after a wrong PIN the next one is taken: longer each time, for all windows and commands on a file together.

How often somebody was wrong is a fact about the file, and so is since when they wait: by the clock that counts from
the computer's start and that nobody sets. After another start it shows less than was noted; then the wait begins anew.
So it can neither be skipped by setting the clock or starting the program again, nor does it ever last longer.

A file that is gone, damaged or on a full disk takes no note. It must not keep those in front of the lock who know the
PIN, as what is not lost yet is behind it: then this run of the program counts in its memory.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.models import Setting

if TYPE_CHECKING:
    from mozspaces_desktop.core.database import Database

_FREE_TRIES = 2
_LONGEST_WAIT_S = 300

Ticks = Callable[[], float]
"""Seconds since the computer was started."""


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: none after two, then 2, 4, 8 and so on up to 5 minutes."""
    return 0 if wrong <= _FREE_TRIES else min(2 ** min(wrong - _FREE_TRIES, 30), _LONGEST_WAIT_S)


def seconds_left(session: Session, whose: str, *, ticks: Ticks = monotonic) -> int:
    """How many seconds `whose` PIN is not taken yet; 0 if it is. The session must be one that writes."""
    wrong, since = _tries(session, whose)
    now = ticks()
    if since > now:  # the computer was started again
        _note(session, whose, wrong, now)
        since = now
    return max(0, math.ceil(since + wait_after(wrong) - now))


def try_one(session: Session, whose: str, *, ticks: Ticks = monotonic) -> int:
    """Count a try of `whose` PIN before it is looked at; if it is not taken yet, the seconds left, and no try.

    It counts as a wrong one until :func:`forgive` says otherwise, so that who tries many at once gains nothing.
    """
    left = seconds_left(session, whose, ticks=ticks)
    if not left:
        _note(session, whose, _tries(session, whose)[0] + 1, ticks())
    return left


def forgive(session: Session, whose: str) -> None:
    """The PIN was right: those before it are forgotten."""
    if _tries(session, whose)[0]:
        _note(session, whose, 0, 0.0)


def count(database: Database, whose: str, *, ticks: Ticks = monotonic) -> int:
    """As :func:`try_one`, on the disk when this returns, or in memory if the file takes nothing."""
    try:
        with database.begin("") as session:
            return try_one(session, whose, ticks=ticks)
    except FileError:
        left = _left_unsaved(database, whose, ticks)
        if not left:
            wrong, _since = database.unsaved_tries.get(whose, (0, 0.0))
            database.unsaved_tries[whose] = wrong + 1, ticks()
        return left


def left(database: Database, whose: str, *, ticks: Ticks = monotonic) -> int:
    """As :func:`seconds_left`, by the file or, if that takes nothing, by memory."""
    try:
        with database.begin("") as session:
            return seconds_left(session, whose, ticks=ticks)
    except FileError:
        return _left_unsaved(database, whose, ticks)


def forget(database: Database, whose: str) -> None:
    """As :func:`forgive`, in the file, if that can be, and in memory."""
    database.unsaved_tries.pop(whose, None)
    with suppress(FileError), database.begin("") as session:
        forgive(session, whose)


def _left_unsaved(database: Database, whose: str, ticks: Ticks) -> int:
    wrong, since = database.unsaved_tries.get(whose, (0, 0.0))
    return max(0, math.ceil(since + wait_after(wrong) - ticks()))


def _tries(session: Session, whose: str) -> tuple[int, float]:
    """How many wrong PINs in a row there were, and when the last one was; a damaged note says that there were none."""
    kept = session.get(Setting, _key(whose))
    try:
        wrong, since = json.loads(kept.value) if kept is not None else (0, 0.0)
        return max(0, int(wrong)), float(since) if math.isfinite(since) else 0.0
    except (ValueError, TypeError, OverflowError):
        return 0, 0.0


def _note(session: Session, whose: str, wrong: int, at: float) -> None:
    session.merge(Setting(key=_key(whose), value=json.dumps([wrong, at])))
    session.flush()


def _key(whose: str) -> str:
    return f"pin_tries/{whose}"
