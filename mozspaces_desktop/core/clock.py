"""What time it is: the one place that asks, so that tests and the demo can say otherwise.

Every moment in the program is an aware :class:`~datetime.datetime` in UTC; a space's own time zone is
applied only where a person reads or types.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from time import monotonic
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Clock = Callable[[], datetime]
"""Returns the present moment, aware, in UTC."""


def system_clock() -> datetime:
    """The computer's own clock, in UTC."""
    return datetime.now(UTC)


def fixed_clock(moment: datetime) -> Clock:
    """A clock that stands at `moment` (aware)."""
    return lambda: moment.astimezone(UTC)


def running_clock(start: datetime) -> Clock:
    """A clock that shows `start` (aware) now and runs on from there at its usual speed."""
    begun = monotonic()
    origin = start.timestamp()
    return lambda: datetime.fromtimestamp(origin + monotonic() - begun, UTC)


def now(session: Session) -> datetime:
    """The present moment by the clock of the session's database, in UTC."""
    clock: Clock = session.info["clock"]
    return clock()


def local(moment: datetime, tzid: str) -> datetime:
    """`moment` (aware) as the clock on the wall shows it in the zone `tzid` (an IANA name)."""
    return moment.astimezone(ZoneInfo(tzid))


def local_midnight(day: date, tzid: str) -> datetime:
    """The moment, in UTC, at which `day` begins in the zone `tzid`."""
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(tzid)).astimezone(UTC)
