"""Changes of an event of a series and all that follow (RANGE=THISANDFUTURE), made a series of their own.

Hardly another program understands them, and here, too, a series is one thing from its beginning to its end: so it ends
before the change, and another one goes on from there, with an identity made of both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mozspaces_desktop.core import recurrence, rules
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent
from mozspaces_desktop.core.calendar_files.moments import Moment, SeriesClock
from mozspaces_desktop.core.calendar_files.repetition_reader import matched
from mozspaces_desktop.core.calendar_files.zones import Zone, clock_defined_by
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError, Sentence
from mozspaces_desktop.core.imports import Problem
from mozspaces_desktop.core.recurrence import Recurrence

_ALONE = QT_TRANSLATE_NOOP(
    "core", "It changes the events that follow, too, by a rule that cannot be moved; only this one was changed."
)

_MOST_RESTS = 50
"""How often one series may go on in another way."""


def with_rests(
    events: Sequence[CalendarEvent], problems: list[Problem], tell: Callable[[], None] = lambda: None
) -> list[CalendarEvent]:
    """`events` with series of their own for those that change what follows; what cannot be done is told.

    `tell` is called now and then; what it raises is let pass.
    """
    if not any(event.following for event in events):
        return list(events)
    masters = {event.uid: event for event in events if event.repeats}
    changed: dict[str, list[CalendarEvent]] = defaultdict(list)
    for event in events:
        if event.replaces is not None and event.uid in masters:
            changed[event.uid].append(event)
    found: list[CalendarEvent] = []
    for event in events:
        if event.uid not in changed:
            found.append(event)
        elif event is masters[event.uid]:
            found += _divided(event, changed[event.uid], problems, tell)
        elif event.replaces is None:
            found.append(event)
    return found


def clock_of_entry(entry: CalendarEvent) -> SeriesClock:
    """The clock by which a series of a file goes."""
    defined = entry.zone_definition
    return SeriesClock(clock_defined_by(defined) if defined else ZoneInfo(entry.tzid), entry.tzid, defined)


def rule_of_entry(entry: CalendarEvent) -> Recurrence:
    """When the events of a series of a file begin, those among them that it leaves out."""
    clock = clock_of_entry(entry)
    return Recurrence(clock.wall(entry.dtstart), entry.rrule, entry.rdates, "", entry.all_day, clock.clock)


def _divided(
    master: CalendarEvent,
    changed: Iterable[CalendarEvent],
    problems: list[Problem],
    tell: Callable[[], None],
    rests: int = _MOST_RESTS,
) -> list[CalendarEvent]:
    """A series and its changed events; from the first that changes what follows on, the rest of it."""
    tell()
    clock, rule = clock_of_entry(master), rule_of_entry(master)
    placed = sorted(
        ((matched(one.replaces, rule, clock), one) for one in changed if one.replaces is not None),
        key=lambda pair: pair[0],
    )
    for start, one in placed:
        if not one.following:
            continue
        try:
            if not rests:
                raise RefusedError(_ALONE)
            before, rest = _parted(master, one, start, rule, clock)
        except RefusedError:
            problems.append(Problem(one.where, Sentence(_ALONE)))
            continue
        shift = clock.wall(one.dtstart) - start
        earlier = [other for place, other in placed if place < start]
        later = [_moved(other, place + shift, rest, clock) for place, other in placed if place > start]
        return [before, *earlier, *_divided(rest, later, problems, tell, rests - 1)]
    return [master, *(one for _start, one in placed)]


def _parted(
    master: CalendarEvent, change: CalendarEvent, start: datetime, rule: Recurrence, clock: SeriesClock
) -> tuple[CalendarEvent, CalendarEvent]:
    """The series until `start`, and its rest as `change` has it. Raises RefusedError if the rule cannot be moved."""
    now = clock.wall(change.dtstart)
    if master.all_day is not change.all_day:
        raise RefusedError(_ALONE)
    move = rules.Move(master.rrule, start, now)
    last = rule.ruled(rule.first)[-1] if rule.is_finite else None
    moved = move.rrule(last, clock.clock, all_day=master.all_day)
    done = sum(1 for one in rule.ruled(rule.first, start) if one < start)
    rest = replace(
        change,
        uid=f"{master.uid}/{recurrence.written(start, all_day=master.all_day)}",
        recurrence_id=None,
        replaces=None,
        following=False,
        tzid=master.tzid,
        zone_definition=master.zone_definition,
        rrule=rules.continuing(moved, done),
        rdates=_shifted(master.rdates, start, now - start, master.all_day),
        exdates=_shifted(master.exdates, start, now - start, master.all_day),
    )
    before = replace(
        master,
        rrule=rules.ending_before(master.rrule, start, clock=clock.clock, all_day=master.all_day),
        rdates=" ".join(one for one in master.rdates.split() if _begin(one) < start),
        exdates=" ".join(one for one in master.exdates.split() if _begin(one) < start),
    )
    return before, rest


def _begin(date: str) -> datetime:
    return recurrence.read(date.partition("/")[0])


def _shifted(dates: str, after: datetime, by: timedelta, all_day: bool) -> str:
    """Those of the dates of a series that come after a moment, moved."""
    return " ".join(
        "/".join(recurrence.written(recurrence.read(end) + by, all_day=all_day) for end in one.split("/"))
        for one in dates.split()
        if _begin(one) > after
    )


def _moved(entry: CalendarEvent, place: datetime, rest: CalendarEvent, clock: SeriesClock) -> CalendarEvent:
    """A changed event of the old series as one of the rest, which would have begun at `place` there."""
    written = recurrence.written(place, all_day=rest.all_day)
    moment = Moment(place.date() if rest.all_day else place, Zone(clock.clock, clock.tzid), clock.tzid)
    return replace(entry, uid=rest.uid, recurrence_id=written, replaces=moment)
