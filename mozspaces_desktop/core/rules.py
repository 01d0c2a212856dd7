"""Rules by which events repeat (RFC 5545, RRULE) as people choose them, and what an edit of a series does to one."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError

Frequency = Literal["daily", "weekly", "monthly", "yearly"]
FREQUENCIES: tuple[Frequency, ...] = ("daily", "weekly", "monthly", "yearly")

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SECOND = timedelta(seconds=1)
_FOREIGN = QT_TRANSLATE_NOOP(
    "core",
    "This series repeats by a rule of another program, which cannot be moved to another day; "
    "move this one event, or choose a new rule.",
)


@dataclass(frozen=True, slots=True)
class Repeat:
    """How something repeats, as far as the calendar offers it; the day of its first event says the rest.

    `weekdays` (0 is Monday) are for weekly events, none meaning the first one's own; `by_weekday` makes monthly and
    yearly ones come on "the first Tuesday" instead of the date, or on "the last Tuesday" if `from_end` and it is that
    (the fifth always is). It ends after the day `until`, after `count` events, or never.
    """

    freq: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    by_weekday: bool = False
    from_end: bool = False
    until: date | None = None
    count: int | None = None

    def rrule(self, first: datetime, clock: tzinfo, *, all_day: bool = False) -> str:
        """The rule for a series whose first event begins at `first` (naive) by its `clock`."""
        parts = {"FREQ": self.freq.upper()}
        if self.interval > 1:
            parts["INTERVAL"] = str(self.interval)
        if self.freq == "weekly":
            parts["BYDAY"] = ",".join(_CODES[day] for day in sorted(self.weekdays or (first.weekday(),)))
        elif self.by_weekday and self.freq in ("monthly", "yearly"):
            if self.freq == "yearly":
                parts["BYMONTH"] = str(first.month)
            parts["BYDAY"] = _nth_weekday(first, last=self.from_end)
        if self.count is not None:
            parts["COUNT"] = str(self.count)
        elif self.until is not None:
            last = datetime.combine(self.until, time(23, 59, 59))
            parts["UNTIL"] = _until(last, clock, all_day=all_day)
        return _joined(parts)


def repeat_of(rrule: str, first: datetime, clock: tzinfo) -> Repeat | None:
    """The choice that makes the rule `rrule` of a series from `first` (naive) on; None if nobody could choose it."""
    if len(rrule.splitlines()) != 1:
        return None
    parts = _split(rrule)
    until, count = parts.pop("UNTIL", ""), parts.pop("COUNT", "")
    parts.pop("WKST", None)
    for freq in FREQUENCIES:
        for repeat in _choices(freq, parts, first):
            if _without_own_day(_split(repeat.rrule(first, clock)), first) == _without_own_day(parts, first):
                return _ending(repeat, until, count, clock)
    return None


def _choices(freq: Frequency, parts: dict[str, str], first: datetime) -> list[Repeat]:
    """What a rule with these parts may have been chosen as."""
    written = parts.get("INTERVAL", "1")
    interval = int(written) if written.isascii() and written.isdigit() else 1
    days = tuple(_CODES.index(code) for code in parts.get("BYDAY", "").split(",") if code in _CODES)
    plain = Repeat(freq, max(interval, 1), weekdays=days if freq == "weekly" else ())
    if freq in ("daily", "weekly"):
        return [plain]
    return [plain, *(Repeat(freq, plain.interval, by_weekday=True, from_end=last) for last in (False, True))]


def _without_own_day(parts: dict[str, str], first: datetime) -> dict[str, str]:
    """The parts of a rule without those that only repeat what the first event says."""
    own = {"INTERVAL": "1", "BYMONTHDAY": str(first.day), "BYMONTH": str(first.month)}
    if parts.get("FREQ") != "YEARLY":
        del own["BYMONTH"]
    kept = {name: value for name, value in parts.items() if own.get(name) != value}
    if kept.get("FREQ") == "WEEKLY":
        kept["BYDAY"] = ",".join(sorted(kept.get("BYDAY", _CODES[first.weekday()]).split(",")))
    return kept


def _ending(repeat: Repeat, until: str, count: str, clock: tzinfo) -> Repeat | None:
    last: date | None = None
    try:
        if until.endswith("Z"):
            last = recurrence.read(until[:-1]).replace(tzinfo=UTC).astimezone(clock).date()
        elif until:
            last = recurrence.read(until).date()
        times = int(count) if count else None
    except (ValueError, OverflowError):
        return None
    return replace(repeat, until=last, count=times)


def _nth_weekday(day: date, *, last: bool = False) -> str:
    """Which weekday of its month a day is: ``1TU``; ``-1TU`` for the `last`, as which the fifth always counts."""
    number = (day.day - 1) // 7 + 1
    if number == 5 or (last and day.day > monthrange(day.year, day.month)[1] - 7):
        number = -1
    return f"{number}{_CODES[day.weekday()]}"


# --- what an edit does to a rule --------------------------------------------------------------------------------


def ending_before(rrule: str, start: datetime, *, clock: tzinfo, all_day: bool) -> str:
    """The rule without what it makes from `start` (naive, by `clock`) on."""

    def ended(line: str) -> str:
        parts = _split(line)
        parts.pop("COUNT", None)
        parts["UNTIL"] = _until(start - (timedelta(days=1) if all_day else _SECOND), clock, all_day=all_day)
        return _joined(parts)

    return "\n".join(ended(line) for line in rrule.splitlines())


def continuing(rrule: str, done: int) -> str:
    """The rule for the rest of a series of which `done` events are over."""

    def rest(line: str) -> str:
        parts = _split(line)
        if parts.get("COUNT", "").isdigit():
            parts["COUNT"] = str(max(int(parts["COUNT"]) - done, 1))
        return _joined(parts)

    return "\n".join(rest(line) for line in rrule.splitlines())


class Move:
    """A series moved so that its event at `old` begins at `new` (both naive, by its own clock); the others go along.

    Events of a day, a week or any rule go as far as that one does. Those of a month or a year keep their place in it,
    which is that of `new`: from each first Tuesday to each first Wednesday. Raises :class:`RefusedError` for a rule
    that nobody could have chosen here, if it is to be moved to another day.
    """

    def __init__(self, rrule: str, old: datetime, new: datetime) -> None:
        self._old, self._new = old, new
        self._parts = _split(rrule) if rrule else {}
        moves_day = old.date() != new.date()
        if moves_day and (len(rrule.splitlines()) > 1 or "BYSETPOS" in self._parts):
            raise RefusedError(_FOREIGN)
        if old.time() != new.time() and not {"BYHOUR", "BYMINUTE", "BYSECOND"}.isdisjoint(self._parts):
            raise RefusedError(_FOREIGN)
        self._by_month = moves_day and self._parts.get("FREQ") in ("MONTHLY", "YEARLY")
        self._rrule = self._day_moved() if moves_day and rrule else rrule

    def of(self, start: datetime) -> datetime | None:
        """Where the event that begins at `start` goes; None if there is no such day in its month."""
        if not self._by_month:
            return start + (self._new - self._old)
        months = (self._new.year - self._old.year) * 12 + self._new.month - self._old.month
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        day = self._day_in(year, month + 1)
        return None if day is None else datetime.combine(day, self._new.time())

    def rrule(self, last: datetime | None, clock: tzinfo, *, all_day: bool) -> str:
        """The moved rule; `last` is when its last event began before, if it has one."""
        if "UNTIL" not in self._parts or last is None:
            return self._rrule
        end = self.of(last) or last + (self._new - self._old)
        until = _until(end, clock, all_day=all_day)
        return "\n".join(_joined(_split(line) | {"UNTIL": until}) for line in self._rrule.splitlines())

    def _day_in(self, year: int, month: int) -> date | None:
        """The place of `new` in its month, in another month."""
        length = monthrange(year, month)[1]
        if "BYDAY" not in self._parts:
            day = self._new.day
        else:
            nth = _nth_weekday(self._new, last=self._last)
            number, weekday = int(nth[:-2]), _CODES.index(nth[-2:])
            first = 1 + (weekday - date(year, month, 1).weekday()) % 7
            inside = range(first, length + 1, 7)
            day = inside[number - 1 if number > 0 else number]
        return date(year, month, day) if day <= length else None

    @property
    def _last(self) -> bool:
        """Whether the rule means the last such weekday of the month."""
        return self._parts["BYDAY"].startswith("-")

    def _day_moved(self) -> str:
        """The rule for another day of the week, the month or the year."""
        parts, old, new = dict(self._parts), self._old, self._new
        match parts.get("FREQ"):
            case "WEEKLY" if "BYDAY" in parts:
                parts["BYDAY"] = self._weekdays_moved((new.date() - old.date()).days)
            case "MONTHLY" | "YEARLY":
                extra = parts.keys() - {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY"}
                if extra or parts.get("BYDAY", _nth_weekday(old)) not in (
                    _nth_weekday(old),
                    _nth_weekday(old, last=True),
                ):
                    raise RefusedError(_FOREIGN)
                if parts.get("BYMONTHDAY", str(old.day)) != str(old.day):
                    raise RefusedError(_FOREIGN)
                if parts["FREQ"] == "MONTHLY" and "BYMONTH" in parts:
                    raise RefusedError(_FOREIGN)
                if parts.get("BYMONTH", str(old.month)) != str(old.month):
                    raise RefusedError(_FOREIGN)
                now = {"BYDAY": "", "BYMONTHDAY": str(new.day), "BYMONTH": str(new.month)}
                if "BYDAY" in parts:
                    now["BYDAY"] = _nth_weekday(new, last=self._last)
                parts |= {name: value for name, value in now.items() if name in parts}
            case "DAILY" | "WEEKLY" if any(name.startswith("BY") for name in parts):
                raise RefusedError(_FOREIGN)
            case _:
                pass
        return _joined(parts)

    def _weekdays_moved(self, days: int) -> str:
        codes = self._parts["BYDAY"].split(",")
        if any(code not in _CODES for code in codes) or any(
            name.startswith("BY") and name != "BYDAY" for name in self._parts
        ):
            raise RefusedError(_FOREIGN)
        moved = [_CODES.index(code) + days for code in codes]
        if self._parts.get("INTERVAL", "1") != "1" and len({day // 7 for day in moved}) > 1:
            raise RefusedError(_FOREIGN)
        return ",".join(_CODES[day] for day in sorted(day % 7 for day in moved))


def _until(last: datetime, clock: tzinfo, *, all_day: bool) -> str:
    """An UNTIL that takes in what begins at `last` (naive, by `clock`)."""
    if all_day:
        return recurrence.written(last, all_day=True)
    return recurrence.written(last.replace(tzinfo=clock).astimezone(UTC), all_day=False) + "Z"


def _split(line: str) -> dict[str, str]:
    """The parts of a rule by name, in capitals, in order."""
    pairs = (part.split("=", 1) for part in line.strip().upper().split(";") if "=" in part)
    return {name.strip(): value.strip() for name, value in pairs}


def _joined(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())
