"""What can be chosen for how an event repeats, and how a choice goes along when the event moves. No Qt."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from mozspaces_desktop.core.recurrence import HORIZON, Recurrence
from mozspaces_desktop.core.rules import Repeat

COUNTED = 500
"""Events of a series to come that are counted while somebody types."""

_WEEK = 7
_REACH = timedelta(days=64)


@dataclass(frozen=True, slots=True)
class Repetition:
    """How an event of the file repeats: the rule of its series, and which of its events this is.

    It begins at `start` (naive) by the series' `clock`; the rule made `done` events before it.
    """

    rrule: str
    start: datetime
    clock: tzinfo
    done: int


@dataclass(frozen=True, slots=True)
class Place:
    """Which day of its month an event has: the date, or the weekday as it is counted from the start or `from_end`."""

    by_weekday: bool = False
    from_end: bool = False


def in_last_week(day: date) -> bool:
    """Whether no such weekday follows in the month."""
    return day.day + _WEEK > monthrange(day.year, day.month)[1]


def places(day: date, chosen: Place) -> list[Place]:
    """The ways to say which day of its month `day` is; the `chosen` one is among them."""
    found = [Place()]
    if day.day <= 4 * _WEEK:
        found.append(Place(by_weekday=True))
    if in_last_week(day) or chosen.from_end:
        found.append(Place(by_weekday=True, from_end=True))
    return found


def place_of(repeat: Repeat, day: date) -> Place:
    """Which day of its month the events of `repeat` have, of which `day` is one; the fifth is said to be the last."""
    return Place(repeat.by_weekday, repeat.by_weekday and (repeat.from_end or day.day > 4 * _WEEK))


def natural(day: date) -> list[Repeat]:
    """How an event on `day` most likely repeats."""
    by_weekday = [one for one in places(day, Place()) if one.by_weekday]
    return [
        Repeat("daily"),
        Repeat("weekly", weekdays=(day.weekday(),)),
        Repeat("monthly"),
        *(Repeat("monthly", by_weekday=True, from_end=place.from_end) for place in by_weekday),
        Repeat("yearly"),
    ]


def normal(repeat: Repeat, day: date) -> Repeat:
    """The same choice for an event on `day`, written in the one way that two equal choices have in common."""
    place = place_of(repeat, day) if repeat.freq in ("monthly", "yearly") else Place()
    weekdays = tuple(sorted(repeat.weekdays or (day.weekday(),))) if repeat.freq == "weekly" else ()
    return replace(repeat, weekdays=weekdays, by_weekday=place.by_weekday, from_end=place.from_end)


def followed(repeat: Repeat, old: date, new: date) -> Repeat:
    """`repeat` after its event moved from the day `old` to `new`: its other weekdays go along."""
    days = (new - old).days
    weekdays = tuple(sorted((one + days) % _WEEK for one in repeat.weekdays))
    if days and repeat.from_end and not in_last_week(new):
        repeat = replace(repeat, from_end=False)
    return normal(replace(repeat, weekdays=weekdays), new)


@dataclass(frozen=True, slots=True)
class Outlook:
    """The first days of events to come, and how many there are: at least so many if there are `more`."""

    days: list[date]
    events: int
    more: bool = False
    endless: bool = False


def outlook(rrule: str, start: datetime, clock: tzinfo, *, most: int) -> Outlook:
    """What the rule makes from `start` (naive, by `clock`) on: up to `most` days, and how many, up to `COUNTED`."""
    rule, reach = Recurrence(start, rrule, clock=clock), _REACH
    enough = COUNTED if rule.is_finite else most
    found = rule.ruled(start, start + reach)
    while len(found) <= enough and start + reach < HORIZON:
        reach *= 2
        found = rule.ruled(start, min(start + reach, HORIZON))
    days = [one.date() for one in found[:most]]
    return Outlook(days, min(len(found), enough), more=len(found) > enough, endless=not rule.is_finite)
