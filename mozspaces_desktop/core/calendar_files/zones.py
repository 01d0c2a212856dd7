"""Time zones as calendar files name them, found again among the world's, or taken from the file's own definition.

Programs write ``Europe/Paris``, ``/mozilla.org/20050126_1/Europe/Paris``, ``W. Europe Standard Time``,
``(UTC+01:00) Amsterdam, Berlin, Bern``, ``UTC+3`` or a name of their own with a VTIMEZONE. A known name wins over
the definition, which often knows the rules of one year only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from mozspaces_desktop.core.calendar_files.components import Component, calendars_in
from mozspaces_desktop.core.calendar_files.content_lines import content_lines
from mozspaces_desktop.core.calendar_files.defined_clock import DefinedClock

_NO_ZONE_OF_A_PLACE = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})
_NOT_FOR_PEOPLE = frozenset({"Factory", "localtime", "posixrules"})
_OFFSET = re.compile(r"\(?(?:UTC|GMT)(?:\s*([+-]\d{1,2})(?::?(\d{2}))?)?\)?(?:\s+(.*))?", re.I)


@dataclass(frozen=True)
class Zone:
    """A time zone of the file: how to read its clock, and the IANA name to keep (None: it is no place's own)."""

    clock: tzinfo
    name: str | None
    guessed: bool = False
    """Its offset from UTC is known, but not all of its rules for summer time."""
    definition: str = ""
    """The lines of a VTIMEZONE with this clock, where it is that of no place."""


class Zones:
    """The time zones one calendar speaks of, by the names it uses."""

    def __init__(self, definitions: Iterable[Component]) -> None:
        self._definitions: dict[str, Component] = {}
        for definition in definitions:
            tzid = definition.first("TZID")
            if tzid is not None:
                self._definitions.setdefault(_plain(tzid.text), definition)
        self._found: dict[str, Zone | None] = {}

    def find(self, tzid: str) -> Zone | None:
        """The zone that the file calls `tzid`; None if nobody knows it and the file does not define it."""
        name = _plain(tzid)
        if name not in self._found:
            self._found[name] = _known(name) or self._defined(name) or _described(name)
        return self._found[name]

    def _defined(self, name: str) -> Zone | None:
        definition = self._definitions.get(name)
        if definition is None:
            return None
        location = definition.first("X-LIC-LOCATION")
        by_location = _known(_plain(location.text)) if location is not None else None
        if by_location is not None:
            return by_location
        try:
            clock = DefinedClock(definition)
        except ValueError:
            return None
        return Zone(clock, None, guessed=clock.incomplete, definition=definition.as_text())


def fixed_zone(offset: timedelta, *, guessed: bool = False) -> Zone:
    """The zone whose clocks always show UTC and `offset`."""
    if not offset:
        return Zone(UTC, None, guessed=guessed)
    sign, minutes = ("-" if offset < timedelta(0) else "+"), abs(offset) // timedelta(minutes=1)
    written = f"{sign}{minutes // 60:02}{minutes % 60:02}"
    lines = ("BEGIN:VTIMEZONE", f"TZID:UTC{written}", "BEGIN:STANDARD", "DTSTART:19700101T000000")
    ends = (f"TZOFFSETFROM:{written}", f"TZOFFSETTO:{written}", "END:STANDARD", "END:VTIMEZONE")
    return Zone(timezone(offset), None, guessed=guessed, definition="\n".join(lines + ends))


def clock_defined_by(definition: str) -> tzinfo:
    """The clock that the lines of a VTIMEZONE define; UTC where they define none any more."""
    calendars = calendars_in(content_lines(definition.encode()), file="")
    for calendar in calendars:
        for component in calendar.timezones:
            return DefinedClock(component)
    return UTC


def _plain(tzid: str) -> str:
    """`tzid` without what programs wrap around it; some write ``TZID=TZID=Europe/Paris``."""
    tzid = tzid.strip().removeprefix("TZID=")
    return re.sub(r"\s*,\s*", ", ", tzid.strip().strip('"').strip())


@cache
def _names() -> dict[str, str]:
    """IANA names by their lower-case form."""
    return {name.lower(): name for name in sorted(available_timezones() - _NOT_FOR_PEOPLE)}


@cache
def _cities() -> dict[str, str]:
    """IANA names by the city they end in, lower case, where there is but one."""
    cities: dict[str, str] = {}
    for name in _names().values():
        region, slash, city = name.partition("/")
        if slash and region not in ("Etc", "posix", "right", "SystemV", "US"):
            cities.setdefault(city.rpartition("/")[2].replace("_", " ").lower(), name)
    return cities


def _known(name: str) -> Zone | None:
    """The zone with this IANA or Windows name, or whose IANA name stands at the end of a path or has a hyphen in it."""
    steps = name.strip("/").split("/")
    candidates = ["/".join(steps[start:]) for start in range(max(0, len(steps) - 3), len(steps))]
    candidates.append(name.replace("-", "/", 1))  # the examples of RFC 2445 say US-Eastern
    iana = WINDOWS_TO_OLSON.get(name) or next(
        (_names()[candidate.lower()] for candidate in candidates if candidate.lower() in _names()), None
    )
    if iana is None:
        return None
    return Zone(ZoneInfo(iana), None if iana in _NO_ZONE_OF_A_PLACE else iana)


def _described(name: str) -> Zone | None:
    """The zone behind ``(UTC-05:00) Eastern Time (US & Canada)``, ``Canberra, Melbourne, Sydney`` or ``UTC+3``."""
    match = _OFFSET.fullmatch(name)
    place = name if match is None else match[3] or ""
    offset = None if match is None else _offset_of(match)
    windows = re.sub(r"\s*\(.*", "", place).removesuffix(" Time") + " Standard Time"
    for iana in (WINDOWS_TO_OLSON.get(windows), *(_cities().get(city.strip().lower()) for city in place.split(","))):
        if iana is not None and (offset is None or offset in _offsets_through_the_year(iana)):
            return Zone(ZoneInfo(iana), iana)
    return None if offset is None else fixed_zone(offset, guessed=bool(place))


def _offset_of(match: re.Match[str]) -> timedelta | None:
    hours, minutes = match[1] or "+0", match[2] or "0"
    offset = timedelta(hours=int(hours), minutes=int(hours[0] + minutes))
    return offset if abs(offset) < timedelta(hours=24) else None


def _offsets_through_the_year(iana: str) -> set[timedelta | None]:
    return {datetime(2014, month, 1, tzinfo=ZoneInfo(iana)).utcoffset() for month in (1, 7)}
