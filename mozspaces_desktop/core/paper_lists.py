"""Names written down while the laptop could not be used, and entered afterwards: the time beside them, as it was."""

from __future__ import annotations

import re
from datetime import datetime, time

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.door import paper_moment
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.text import fold

_LONGEST = 20
_TIME = re.compile(
    r"(?P<hour>[01]?[0-9]|2[0-3])(?: ?[:.h] ?(?P<minute>[0-5][0-9])| ?(?P<plain>[0-5][0-9])| ?h)?"
    r" ?(?:(?P<half>[ap])\.?(?: ?m\.?)?)?"
)
_NOON = 12


def read_time(typed: str) -> time | None:
    """The time of day that somebody wrote: ``1840``, ``18:40``, ``18h40``, ``6.40 pm``, ``7``; None if it is none."""
    found = _TIME.fullmatch(fold(typed[:_LONGEST]).strip())
    if found is None:
        return None
    hour, half = int(found["hour"]), found["half"]
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour, int(found["minute"] or found["plain"] or 0))


def arrival(session: Session, event: Event, wall: time) -> datetime:
    """The moment (UTC) at which somebody came to `event` whom a paper list has at `wall`, by the clock of the place.

    Raises :class:`RefusedError` for a moment that is still to come.
    """
    now = clock.now(session)
    moment = paper_moment(event, wall, now=now)
    if moment > now:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "{time} on {day} is still to come; type when the person on the paper list came."),
            time=wall,
            day=clock.local(moment, event.tzid).date(),
        )
    return moment
