"""Which backups may go: many of today, fewer of last week, one a week of a season."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mozspaces_desktop.core.backup_names import Backup, Reason

DAYS, WEEKS = 14, 36
"""Two weeks and a season. Counted are days and weeks of which there is a backup: so a clock that was a year ahead for
an evening, or a summer without events, does not make everything old."""

_LONGER = (Reason.BEFORE_MIGRATION, Reason.BEFORE_RESTORE, Reason.BEFORE_CHANGE)


def to_remove(backups: Iterable[Backup], now: datetime, tzid: str) -> list[Backup]:
    """Those of the sound `backups` that are no longer needed at `now` (aware), by the clock on the wall in `tzid`.

    Stays: the newest; the newest of each hour of today, of each of the last 14 days and 36 ISO weeks with a backup;
    what was made by hand; in those 14 days all from before a migration, a restore or another change of the whole file;
    and what is later than `now`, because then the clock was wrong.
    """
    past = sorted((one for one in backups if one.at <= now), key=lambda one: (one.at, one.path.name), reverse=True)
    own = [one for one in past if one.reason is not Reason.BY_HAND]
    zone = ZoneInfo(tzid)
    walls = {one: one.at.astimezone(zone) for one in own}
    today = now.astimezone(zone).date()
    days = _latest((wall.date() for wall in walls.values()), DAYS)
    weeks = _latest((_week(wall.date()) for wall in walls.values()), WEEKS)
    stays, taken = set(past[:1]), set[tuple[object, ...]]()
    for one, wall in walls.items():
        day, week = wall.date(), _week(wall.date())
        slots: list[tuple[object, ...]] = [("week", week)] if week in weeks else []
        slots += [("day", day)] if day in days else []
        slots += [("hour", wall.hour, wall.fold)] if day == today else []
        if not taken.issuperset(slots) or (day in days and one.reason in _LONGER):
            stays.add(one)
        taken.update(slots)
    return [one for one in own if one not in stays]


def _latest(values: Iterable[date], count: int) -> frozenset[date]:
    return frozenset(sorted(set(values), reverse=True)[:count])


def _week(day: date) -> date:
    """The Monday of the ISO week of `day`."""
    return date.fromisocalendar(*day.isocalendar()[:2], 1)
