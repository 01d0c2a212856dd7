"""When the events of a series begin: RFC 5545's RRULE, RDATE and EXDATE, worked out by the clock on the wall.

Beginnings are naive: what the clock of the series shows. Only whoever knows the series' zone turns them into moments,
so that 19:00 stays 19:00 when the clocks change. The first beginning always counts, as the RFC has it, whether or not
the rule would come upon it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property, lru_cache
from itertools import islice, takewhile
from threading import Lock

from dateutil.rrule import rruleset, rrulestr

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError

HORIZON = datetime(2200, 1, 1)  # noqa: DTZ001  # by the clock of any series
"""Series that go on for ever are worked out until here, as far as the calendar can be leafed through."""

MOST = 100_000
"""Beginnings of one series that are worked out; a rule that makes more is a slip or an attack."""

_AT_ONCE = 64
"""How many are worked out at once."""

_DAY_LENGTH = len("20140506")
_LAST_YEAR = 9999
_CYCLE_YEARS, _CYCLE = 400, timedelta(days=146_097)
_MOST_A_DAY, _MOST_RULES = 100, 20
_NO_RULE = QT_TRANSLATE_NOOP("core", "“{rule}” is no rule by which an event can repeat.")
_TIME_OF_DAY = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND"})
_WITHIN_A_DAY = ("HOURLY", "MINUTELY", "SECONDLY")
_SELDOM = frozenset({"BYSETPOS", "BYYEARDAY", "BYWEEKNO", "BYMONTHDAY", "BYEASTER"})
"""What days are that may never come, or once in a lifetime: to look at each hour on the way takes for ever."""

_EARLIEST = datetime(2, 1, 1)  # noqa: DTZ001  # a day after the first that there is, whatever the clock


def written(start: datetime, *, all_day: bool) -> str:
    """A beginning as it is stored and as calendar files have it: ``20140506T190000``, ``20140506`` for a day."""
    return start.strftime("%Y%m%d" if all_day else "%Y%m%dT%H%M%S").rjust(_DAY_LENGTH if all_day else 15, "0")


def read(text: str) -> datetime:
    """The beginning that :func:`written` wrote (naive). ValueError if it is none."""
    return datetime.strptime(text, "%Y%m%d" if len(text) == _DAY_LENGTH else "%Y%m%dT%H%M%S")  # noqa: DTZ007


@dataclass(frozen=True)
class Recurrence:
    """The beginnings of a series by its own clock: the `first`, and what the rule and the dates make of it.

    `rrule`, `rdates` and `exdates` are as :class:`~mozspaces_desktop.core.models.Series` stores them; `clock` is
    needed to understand an UNTIL in UTC.
    """

    first: datetime
    rrule: str
    rdates: str = ""
    exdates: str = ""
    all_day: bool = False
    clock: tzinfo = UTC

    def between(self, start: datetime, end: datetime) -> list[datetime]:
        """The beginnings from `start` to `end`, both included, that take place; naive, in order."""
        left_out = self._left_out
        return [one for one in self._raw.between(start, end) if one not in left_out]

    def first_between(self, start: datetime, *, including: bool = True) -> datetime | None:
        """The first beginning that takes place from `start` on (after it, unless `including` it); None if none does."""
        step = timedelta(days=64)
        begin, end = start, start + step
        while begin < HORIZON:
            found = [one for one in self.between(begin, end) if including or one > start]
            if found:
                return found[0]
            step *= 2
            begin, end = end, min(end, HORIZON) + step
        return None

    def takes_place(self, start: datetime) -> bool:
        """Whether the series has an event that begins at `start`."""
        return self.between(start, start) == [start]

    def ruled(self, start: datetime, end: datetime = HORIZON) -> list[datetime]:
        """The beginnings from `start` to `end` that the rule alone makes, the first among them; exceptions too."""
        return _starts(self.first, self.rrule, "", self._until_offset).between(start, end)

    def makes(self, start: datetime) -> bool:
        """Whether the rule itself makes `start`; the first and additional dates need not be of it."""
        return bool(self.ruled(start, start)) and (start != self.first or start == self.first_by_rule())

    def first_by_rule(self) -> datetime:
        """The first beginning that the rule itself makes; :attr:`first` if it makes none.

        Raises :class:`RefusedError` if it is no rule.
        """
        lines = map(_parts, checked_rule(self.rrule, self.first).splitlines())
        rules = (_rule(self.first, parts, _until(self.first, parts, self._until_offset)) for parts in lines)
        return min((one for rule in rules for one in islice(rule, 1)), default=self.first)

    @cached_property
    def last(self) -> datetime | None:
        """The last beginning; None if there is none, or no end of them."""
        if not self.is_finite:
            return None
        found = self.between(self.first, HORIZON)
        return found[-1] if found else None

    @property
    def is_finite(self) -> bool:
        """Whether it comes to an end by itself."""
        return all("UNTIL=" in line.upper() or "COUNT=" in line.upper() for line in self.rrule.splitlines())

    def lasts(self, start: datetime) -> timedelta | None:
        """How long the event that begins at `start` lasts if its RDATE says so; None: as long as the others."""
        return self._lengths.get(start)

    @property
    def own_lengths(self) -> Sequence[datetime]:
        """The beginnings of events that do not last as long as the others."""
        return list(self._lengths)

    @cached_property
    def _lengths(self) -> dict[datetime, timedelta]:
        pairs = (one.split("/", 1) for one in self.rdates.split() if "/" in one)
        return {read(start): read(end) - read(start) for start, end in pairs}

    @property
    def _left_out(self) -> frozenset[datetime]:
        return _read_all(self.exdates)

    @property
    def _raw(self) -> _Starts:
        return _starts(self.first, self.rrule, self.rdates, self._until_offset)

    @cached_property
    def _until_offset(self) -> timedelta:
        """What the series' clock is ahead of UTC at the UNTIL of its rule; none for a rule without one in UTC.

        A day as the UNTIL of a series of hours (which the RFC forbids) means its midnight in UTC to other programs.
        """
        if self.all_day:
            return timedelta(0)
        for part in self.rrule.upper().replace("\n", ";").split(";"):
            name, _, value = part.strip().partition("=")
            if name == "UNTIL" and (value.endswith("Z") or len(value) == _DAY_LENGTH):
                until = min(max(read(value.rstrip("Z")), _EARLIEST), HORIZON)
                return until.replace(tzinfo=UTC).astimezone(self.clock).replace(tzinfo=None) - until
        return timedelta(0)


@lru_cache(maxsize=1024)
def _read_all(dates: str) -> frozenset[datetime]:
    return frozenset(read(one) for one in dates.split())


class _Starts:
    """Beginnings in order, worked out as far as somebody asked for them; on whatever thread."""

    def __init__(self, source: Iterator[datetime]) -> None:
        self._source = source
        self._known: list[datetime] = []
        self._exhausted = False
        self._step = 4
        self._lock = Lock()

    def between(self, start: datetime, end: datetime) -> list[datetime]:
        """The beginnings from `start` to `end`, both included."""
        known = self._known
        with self._lock:
            while not self._exhausted and (not known or known[-1] <= end):
                more = list(islice(self._source, min(_AT_ONCE, MOST - len(known))))
                known += more
                self._exhausted = len(more) < _AT_ONCE
            return known[bisect_left(known, start) : bisect_right(known, end)]


@lru_cache(maxsize=2048)
def _starts(first: datetime, rules: str, rdates: str, until_offset: timedelta) -> _Starts:
    """What the rules and the additional dates make of `first`. Pure, so it is remembered."""
    whole = rruleset()
    ends = []
    for line in rules.splitlines():
        parts = _parts(line)
        ends.append(_until(first, parts, until_offset))
        whole.rrule(_rule(first, parts, ends[-1]))  # type: ignore[arg-type]  # any iterable will do
    if not ends or first <= max(ends):
        whole.rdate(first)
    for one in rdates.split():
        whole.rdate(read(one.partition("/")[0]))
    return _Starts(iter(whole))


def _parts(line: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in line.strip().upper().split(";") if part)


def _until(first: datetime, parts: dict[str, str], offset: timedelta) -> datetime:
    """When a rule ends, by the wall clock: :data:`HORIZON` at the latest, unless it begins after that."""
    value = parts.get("UNTIL", "").rstrip("Z")
    horizon = max(HORIZON, first)
    return min(min(read(value), horizon) + offset, horizon) if value else horizon


def _rule(first: datetime, parts: dict[str, str], until: datetime) -> Iterable[datetime]:
    """What a rule makes, by the wall clock, to be gone through once.

    dateutil looks for the next beginning until the year 9999, which takes minutes for a 30 February. The calendar comes
    back every 400 years, so it is asked for the same years of the last cycle.
    """
    later = (_LAST_YEAR - max(until, first).year) // _CYCLE_YEARS * _CYCLE
    kept = {name: value for name, value in parts.items() if name not in ("UNTIL", "COUNT")}
    if not kept.get("INTERVAL", "1").isdigit() or int(kept.get("INTERVAL", "1")) == 0:
        message = "an interval that leads nowhere"
        raise ValueError(message)
    if kept.get("FREQ") == "SECONDLY" and not _TIME_OF_DAY.isdisjoint(kept):
        message = "seconds of some hours, which take too long to find"
        raise ValueError(message)
    rule = rrulestr(";".join(f"{name}={value}" for name, value in kept.items()), dtstart=first + later)
    if isinstance(rule, rruleset):
        message = "a rule with dates of its own"
        raise ValueError(message)  # what rrulestr raises for other nonsense
    starts = takewhile(lambda one: one <= until, (one - later for one in _made_by(rule)))
    counted = parts.get("COUNT", "-")[:1] != "-"  # some programs write -1 for "no end"
    return islice(starts, int(parts["COUNT"])) if counted else starts


def _made_by(rule: Iterable[datetime]) -> Iterator[datetime]:
    """What dateutil makes; it stumbles over a weekday that comes more often than a month or a year has weeks."""
    try:
        yield from rule
    except IndexError:
        return


def checked_rule(rrule_text: str, first: datetime) -> str:
    """`rrule_text` if it is a rule by which something can repeat from `first` (naive).

    Raises:
        RefusedError: It is none, comes upon no day, or is one by which something repeats more than a hundred times a
            day.
    """
    try:
        lines = [_parts(line) for line in rrule_text.splitlines()[: _MOST_RULES + 1]]
        often = any(_is_hard_to_find(parts) or _comes_too_often(first, parts) for parts in lines)
        if not often:
            Recurrence(first, rrule_text).between(first, first)
    except (ValueError, TypeError, KeyError, OverflowError, AttributeError) as error:
        raise RefusedError(_NO_RULE, rule=rrule_text) from error
    if often or len(lines) > _MOST_RULES or not all(_ever_comes(first, parts) for parts in lines):
        raise RefusedError(_NO_RULE, rule=rrule_text)
    return rrule_text


def _is_hard_to_find(parts: dict[str, str]) -> bool:
    return parts.get("FREQ") in _WITHIN_A_DAY and not _SELDOM.isdisjoint(parts)


def _ever_comes(first: datetime, parts: dict[str, str]) -> bool:
    """Whether a rule makes any beginning before the horizon, however soon it is to end."""
    return any(True for _one in islice(_rule(first, parts, max(HORIZON, first)), 1))


def _comes_too_often(first: datetime, parts: dict[str, str]) -> bool:
    """Whether a rule makes so many beginnings in a day that a calendar of them is of no use, and takes for ever."""
    if parts.get("FREQ") not in _WITHIN_A_DAY and _TIME_OF_DAY.isdisjoint(parts):
        return False
    starts = list(islice(_rule(first, parts, _until(first, parts, timedelta(0))), _MOST_A_DAY + 1))
    return len(starts) > _MOST_A_DAY and starts[-1] - starts[0] < timedelta(days=1)
