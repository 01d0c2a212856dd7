"""The days and times of a calendar file, by the clocks they are given in; and the clock that a series goes by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from mozspaces_desktop.core.calendar_files.components import Property
from mozspaces_desktop.core.calendar_files.values import date_or_time, shortened
from mozspaces_desktop.core.calendar_files.zones import Zone, Zones, fixed_zone
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence

_UNKNOWN_ZONE = QT_TRANSLATE_NOOP(
    "core", "The time zone “{zone}” is unknown and not described in the file; its times are read as times in {tzid}."
)
_GUESSED_ZONE = QT_TRANSLATE_NOOP(
    "core", "Of the time zone “{zone}” only the offset is known; in summer its times may be an hour off."
)
_LONGEST_DEFINITION = 50_000
"""Characters of a VTIMEZONE that are kept with each series; a clock that knows every year since 1880 has a tenth."""

Note = Callable[[Sentence], None]


@dataclass(frozen=True)
class Moment:
    """A day, or a local time on the clock of a zone; a time with an offset (or in UTC) is aware."""

    local: date | datetime
    zone: Zone
    tzid: str
    """The zone in which it is shown: its own, or the space's where it is in no zone of a place."""
    floating: bool = False
    """A time without any zone."""

    @property
    def is_day(self) -> bool:
        """Whether it is a whole day."""
        return not isinstance(self.local, datetime)

    @property
    def day(self) -> date:
        """The day it is or falls on."""
        return self.local.date() if isinstance(self.local, datetime) else self.local

    @property
    def wall(self) -> datetime:
        """What its own clock shows then (naive); midnight for a day."""
        if isinstance(self.local, datetime):
            return self.local.replace(tzinfo=None)
        return datetime.combine(self.local, time())

    def in_utc(self) -> datetime:
        """When it is (a day: when it begins). Raises OverflowError beyond the years 1 to 9999."""
        if isinstance(self.local, datetime) and self.local.tzinfo is not None:
            return self.local.astimezone(UTC)
        return self.wall.replace(tzinfo=self.zone.clock).astimezone(UTC)


@dataclass(frozen=True)
class SeriesClock:
    """What a series goes by: its clock, the zone to show it in, and the VTIMEZONE of a clock that is of no place."""

    clock: tzinfo
    tzid: str
    definition: str = ""

    def wall(self, moment: datetime) -> datetime:
        """What the clock shows at a moment (naive)."""
        return moment.astimezone(self.clock).replace(tzinfo=None)


def clock_of_series(start: Moment) -> SeriesClock:
    """The clock by which a series goes that begins at `start`."""
    zone = start.zone
    if isinstance(start.local, datetime) and start.local.tzinfo is not None:
        zone = fixed_zone(start.local.utcoffset() or timedelta(0))
    elif len(zone.definition) > _LONGEST_DEFINITION:
        zone = fixed_zone(start.wall.replace(tzinfo=zone.clock).utcoffset() or timedelta(0))
    if zone.definition:
        return SeriesClock(zone.clock, start.tzid, zone.definition)
    if zone.name is None:
        return SeriesClock(UTC, "UTC")
    return SeriesClock(zone.clock, zone.name)


class MomentReader:
    """Reads the moments of one calendar, whose zones are `zones`; times without a zone are read by that of `tzid`.

    If the calendar says which zone it is `meant_for` (X-WR-TIMEZONE), by that one, and its times in UTC are of that
    zone, too: 17:00Z all year round would not stay 19:00 there.
    """

    def __init__(self, zones: Zones, tzid: str, *, meant_for: str = "") -> None:
        self._zones = zones
        self._space = Zone(ZoneInfo(tzid), tzid)
        self._tzid = tzid
        self._meant_for = zones.find(meant_for) if meant_for else None
        self._reported: set[str] = set()

    def read(self, item: Property, note: Note) -> Moment:
        """The moment that a property holds; raises ValueError if it holds none."""
        return self.read_value(item.raw, item, note)

    def read_value(self, value: str, item: Property, note: Note) -> Moment:
        """The moment that `value`, one of those of the property `item`, holds; raises ValueError if it holds none."""
        local = date_or_time(value)
        tzid = item.parameters.get("TZID", "").strip()
        if not isinstance(local, datetime):
            return Moment(local, self._space, self._tzid)
        if local.tzinfo is not None or not tzid:
            return self._without_zone(local)
        zone = self._zones.find(tzid)
        if (zone is None or zone.guessed) and tzid not in self._reported:
            self._reported.add(tzid)
            template = _UNKNOWN_ZONE if zone is None else _GUESSED_ZONE
            note(Sentence(template, zone=shortened(tzid), tzid=self._tzid))
        if zone is None:
            return Moment(local, self._space, self._tzid, floating=True)
        return Moment(local, zone, zone.name or self._tzid)

    def shown_in(self, moment: Moment, tzid: str) -> Moment:
        """`moment` as one of the zone `tzid` (IANA), as it is if nobody knows that."""
        zone = self._zones.find(tzid)
        if zone is None or zone.definition:
            return moment
        local = moment.local
        if isinstance(local, datetime):
            local = moment.in_utc().astimezone(zone.clock).replace(tzinfo=None)
        return Moment(local, replace(zone, name=tzid), tzid)

    def _without_zone(self, local: datetime) -> Moment:
        """A time in UTC, with an offset, or without anything."""
        zone = self._meant_for
        if zone is None:
            return Moment(local, self._space, self._tzid, floating=local.tzinfo is None)
        if local.tzinfo is not None and not local.utcoffset():
            local = local.astimezone(zone.clock).replace(tzinfo=None)
        return Moment(local, zone, zone.name or self._tzid)
