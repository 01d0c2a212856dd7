"""How an event of a calendar file repeats: RRULE, RDATE and EXDATE, brought to the clock of its first event.

What is written in other zones or kinds of values than DTSTART is understood as the library recurring-ical-events does:
by the moment it names or else by its digits; a day among the EXDATEs leaves out all that begins on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import islice

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.calendar_files.components import Component, Property
from mozspaces_desktop.core.calendar_files.moments import Moment, MomentReader, Note, SeriesClock, clock_of_series
from mozspaces_desktop.core.calendar_files.values import date_or_time, duration, shortened
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError, Sentence
from mozspaces_desktop.core.recurrence import Recurrence

_NO_RULE = QT_TRANSLATE_NOOP(
    "core", "Its rule “{rule}” is none by which an event can repeat; it was imported without that rule."
)
_NO_DATE = QT_TRANSLATE_NOOP("core", "Its {field} “{value}” is no date or time and was left out.")
_DAY = timedelta(days=1)
_TOO_MANY = QT_TRANSLATE_NOOP("core", "It has more than {limit} {field}; the others were left out.")
_MOST_RULES = 5
"""Rules of one event that are followed; there should be but one."""

_MOST_DATES = 10_000
"""Dates that are added to the rule of one event, or left out; so many are 27 years of days."""


@dataclass(frozen=True)
class Repetition:
    """How an event repeats, as :class:`~mozspaces_desktop.core.models.Series` stores it; nothing if it does not."""

    rrule: str = ""
    rdates: str = ""
    exdates: str = ""


def read_repetition(component: Component, start: Moment, moments: MomentReader, note: Note) -> Repetition:
    """How the event of `component`, which begins at `start`, repeats; `note` hears of what cannot be understood."""
    if not any(line.name in ("RRULE", "RDATE", "EXDATE") for line in component.lines):
        return Repetition()
    return _Reader(component, start, moments, note).read()


def matched(moment: Moment, rule: Recurrence, clock: SeriesClock) -> datetime:
    """Which beginning of the series of `rule` a moment means (naive): that of the same instant, or of its digits."""
    if moment.is_day:
        return moment.wall
    here = clock.wall(moment.in_utc())
    if rule.all_day:
        found = next((one for one in (here, moment.wall) if one.time() == time() and rule.takes_place(one)), here)
        return datetime.combine(found, time())
    return here if rule.takes_place(here) or not rule.takes_place(moment.wall) else moment.wall


class _Reader:
    """Reads how one event repeats."""

    def __init__(self, component: Component, start: Moment, moments: MomentReader, note: Note) -> None:
        self._component = component
        self._start = start
        self._moments = moments
        self._note = note
        self._clock = clock_of_series(start)
        self._first = start.wall

    def read(self) -> Repetition:
        """What the event says."""
        rrule = "\n".join(dict.fromkeys(self._rules()))
        rdates = " ".join(sorted(set(self._rdates())))
        rule = Recurrence(self._first, rrule, rdates, "", self._start.is_day, self._clock.clock)
        exdates = sorted(set(self._exdates(rule)))
        if not rrule and not rdates and self._written(self._first) not in exdates:
            return Repetition()
        return Repetition(rrule, rdates, " ".join(exdates))

    def _written(self, wall: datetime) -> str:
        return recurrence.written(wall, all_day=self._start.is_day)

    # --- rules ----------------------------------------------------------------------------------------------

    def _rules(self) -> Iterator[str]:
        for item in islice(self._component.properties("RRULE"), _MOST_RULES):
            try:
                rule = self._rule(item.raw)
                yield recurrence.checked_rule(rule, self._first)
            except (ValueError, OverflowError, RefusedError):
                self._note(Sentence(_NO_RULE, rule=shortened(item.raw)))

    def _rule(self, text: str) -> str:
        """A rule whose UNTIL, if it has one, is a day or in UTC, as the first event is."""
        pairs = [part.split("=", 1) for part in text.upper().split(";") if "=" in part]
        parts = {name.strip(): value.strip() for name, value in pairs}
        if parts.get("RSCALE", "GREGORIAN") == "GREGORIAN" and parts.get("SKIP", "OMIT") == "OMIT":
            parts.pop("RSCALE", None)
            parts.pop("SKIP", None)
        if "UNTIL" in parts:
            parts["UNTIL"] = self._until(parts["UNTIL"])
        return ";".join(f"{name}={value}" for name, value in parts.items())

    def _until(self, text: str) -> str:
        """An UNTIL without an offset may be meant in UTC or by the clock on the wall: the earlier of both counts."""
        until = date_or_time(text)
        if self._start.is_day:
            return recurrence.written(datetime.combine(until, time()), all_day=True)
        wall = until if isinstance(until, datetime) else datetime.combine(until, time())
        if self._start.floating:
            end = wall.replace(tzinfo=self._clock.clock)
        elif wall.tzinfo is not None:
            end = wall
        else:
            end = min(wall.replace(tzinfo=UTC), wall.replace(tzinfo=self._clock.clock))
        return recurrence.written(end.astimezone(UTC), all_day=False) + "Z"

    # --- dates ----------------------------------------------------------------------------------------------

    def _rdates(self) -> Iterator[str]:
        for item, value in self._values("RDATE"):
            start, _, end = value.partition("/")
            try:
                moment = self._moments.read_value(start, item, self._note)
                wall = self._wall(moment)
                own_end = self._end_of_period(moment, end, item) if end and not self._start.is_day else None
                yield self._written(wall) + (f"/{self._written(own_end)}" if own_end and own_end >= wall else "")
            except (ValueError, OverflowError):
                self._note(Sentence(_NO_DATE, field=item.name, value=shortened(value)))

    def _end_of_period(self, start: Moment, end: str, item: Property) -> datetime:
        if end.upper().lstrip("+-").startswith("P"):
            return self._wall(start) + sum(duration(end), timedelta(0))
        return self._wall(self._moments.read_value(end, item, self._note))

    def _wall(self, moment: Moment) -> datetime:
        """What the clock of the series shows at a moment; days stay days."""
        if moment.is_day or self._start.is_day:
            return datetime.combine(moment.day, time())
        return self._shown(moment)

    def _shown(self, moment: Moment) -> datetime:
        return self._clock.wall(moment.in_utc())

    def _exdates(self, rule: Recurrence) -> Iterator[str]:
        for item, value in self._values("EXDATE"):
            try:
                moment = self._moments.read_value(value, item, self._note)
                if moment.is_day and not rule.all_day:
                    whole_day = rule.between(moment.wall, moment.wall + _DAY - timedelta.resolution)
                    yield from (self._written(one) for one in whole_day)
                elif not rule.all_day or moment.is_day or time() in (moment.wall.time(), self._shown(moment).time()):
                    yield self._written(matched(moment, rule, self._clock))
            except (ValueError, OverflowError):
                self._note(Sentence(_NO_DATE, field=item.name, value=shortened(value)))

    def _values(self, name: str) -> Iterator[tuple[Property, str]]:
        """The values of all properties called `name`, each with its property."""
        left = _MOST_DATES
        for item in self._component.properties(name):
            for value in filter(None, map(str.strip, item.raw.split(","))):
                if not left:
                    self._note(Sentence(_TOO_MANY, field=name, limit=_MOST_DATES))
                    return
                left -= 1
                yield item, value
