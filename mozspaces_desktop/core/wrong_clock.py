"""Is the clock of this computer behind what was done in the file already?

A laptop whose battery was empty begins in another year. Who came and in which order stays right even so (the journal
has a clock of its own that never goes back), but the times of check-ins would be wrong, and which event is on now.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal
from mozspaces_desktop.core.models import Setting

TOLERANCE = timedelta(hours=1)
"""Computers that share a file differ by less."""

_SEEN = "clock seen"
"""The key of the `setting` with the last entry for which somebody said that the clock is right."""


def last_entry_ahead(session: Session) -> datetime | None:
    """When the last entry of the journal was made (UTC), if that is to come by the clock of the computer; else None.

    None as well in a demo, which has its own time, and where somebody knows already: see :func:`believe_clock`.
    """
    last = _last(session)
    if last is None or last <= clock.now(session) + TOLERANCE or session.get(Setting, "demo") is not None:
        return None
    seen = session.get(Setting, _SEEN)
    return None if seen is not None and seen.value == last.isoformat() else last


def believe_clock(session: Session) -> None:
    """Somebody says that the clock is right, and was wrong when the last entry was made."""
    last = _last(session)
    if last is not None:
        session.merge(Setting(key=_SEEN, value=last.isoformat()))


def _last(session: Session) -> datetime | None:
    stamp = session.scalar(select(func.max(journal.actions.c.hlc)))
    return None if stamp is None else journal.hlc_time(stamp)
