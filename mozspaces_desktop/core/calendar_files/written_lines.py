"""Lines of a calendar file as they are written (RFC 5545): texts, times and zones, exactly enough to be read back."""
# mypy: disallow-untyped-calls=False
# The icalendar library is only half typed.

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.calendar_files.event_texts import OWN
from mozspaces_desktop.core.calendar_files.values import escaped

_IN_UTC = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})


def folded(line: str) -> bytes:
    """A line as the file has it: no longer than 75 bytes, the rest on lines that begin with a blank."""
    from icalendar.parser import Contentline

    return bytes(Contentline(line).to_ical()) + b"\r\n"


def text_lines(name: str, text: str, *, exact: bool = True) -> Iterator[str]:
    """A property that holds text, if there is any; what iCalendar has no way to write is in one of our own, too."""
    if not text:
        return
    visible = "".join(letter for letter in text if not _is_control(letter))
    yield f"{name}:{escaped(visible)}"
    if exact and visible != text:
        yield own_line(name, text)


def link_lines(link: str, *, exact: bool = True) -> Iterator[str]:
    """The URL, which has no way to write a backslash."""
    plain = "".join(quote(letter) if letter == "\\" or _is_control(letter) else letter for letter in link)
    if plain:
        yield f"URL:{plain}"
    if exact and plain != link:
        yield own_line("URL", link)


def own_line(name: str, text: str) -> str:
    """A property that only this program reads."""
    guarded = "".join(quote(letter) if letter == "%" or _is_control(letter) else letter for letter in text)
    return f"{OWN}{name}:{escaped(guarded)}"


def _is_control(letter: str) -> bool:
    return letter not in "\n\t" and unicodedata.category(letter) in ("Cc", "Zl", "Zp")


def moment_line(name: str, moment: datetime, tzid: str, *, all_day: bool) -> str:
    """A property with a moment (aware), by the clock of `tzid`; its day for what is all day."""
    if tzid in _IN_UTC and not all_day:
        return f"{name}:{in_utc(moment)}"
    return wall_line(name, [moment.astimezone(ZoneInfo(tzid)).replace(tzinfo=None)], tzid, all_day=all_day)


def wall_line(name: str, walls: list[datetime], tzid: str, *, all_day: bool) -> str:
    """A property with beginnings by the clock of `tzid` (naive)."""
    values = [recurrence.written(one, all_day=all_day) for one in walls]
    if all_day:
        return f"{name};VALUE=DATE:{','.join(values)}"
    if tzid in _IN_UTC:
        return f"{name}:{','.join(f'{value}Z' for value in values)}"
    return f"{name};TZID={_quoted(tzid)}:{','.join(values)}"


def _quoted(parameter: str) -> str:
    return f'"{parameter}"' if any(sign in parameter for sign in ":;,") else parameter


def in_utc(moment: datetime) -> str:
    """A moment (aware) as it is written in UTC."""
    return recurrence.written(moment.astimezone(UTC), all_day=False) + "Z"


def can_be_read_back(moment: datetime, tzid: str) -> bool:
    """Whether the clock of `tzid` shows a moment (aware) once only, so that its local time says which it is."""
    zone = ZoneInfo(tzid)
    return tzid not in _IN_UTC and moment.astimezone(zone).replace(fold=0).astimezone(UTC) == moment


def zone_lines(tzid: str) -> list[str]:
    """The VTIMEZONE of a zone of the world; nothing for UTC."""
    if tzid in _IN_UTC:
        return []
    from icalendar import Timezone

    written: bytes = Timezone.from_tzid(tzid).to_ical()
    return written.decode().replace("\r\n ", "").splitlines()
