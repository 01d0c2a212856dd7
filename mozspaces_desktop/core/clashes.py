"""What speaks against the time, the room or the size of an event. It is told, never forbidden.

These are pure rules over what a calendar shows, quick enough to be asked at every step of the mouse.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.agenda import DAY, Entry, Span
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.core.space_rules import SpaceRules

_LAST_MINUTE = time(23, 59)
"""A space that closes then closes at midnight: no field for a time can say so."""
_TELLING = 8
"""Days after which an event has met the opening hours of every day of the week."""


_Timed = tuple[datetime, datetime, Entry]
"""From when to when an event takes place, in UTC, and the event."""


class ClashKind(StrEnum):
    """What an event clashes with."""

    ROOM = "room"
    COORDINATOR = "coordinator"
    CAPACITY = "capacity"
    HOURS = "hours"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing that speaks against an event, said in a sentence; `event_ids` are the others that it clashes with."""

    kind: ClashKind
    sentence: Sentence
    event_ids: tuple[str, ...] = ()


def clashes(proposal: Entry, others: Iterable[Entry], rules: SpaceRules) -> list[Clash]:
    """What speaks against `proposal`, the other events of its space near it being `others` (itself may be among them).

    Cancelled events clash with nothing, and ends that touch do not overlap. One that ends before it starts is no event
    yet, so that nothing is said of it.
    """
    return _against(proposal, _timed(others, rules), rules)


class EntryClashes:
    """The clashes of the events that a calendar shows, worked out when somebody asks, and then remembered.

    Nothing is said of what is over at the moment `since`: it cannot be helped any more.
    """

    def __init__(self, entries: Iterable[Entry], rules: SpaceRules, since: datetime) -> None:
        self._entries = entries
        self._rules = rules
        self._since = since
        self._known: dict[str, list[Clash]] = {}

    def of(self, entry: Entry) -> list[Clash]:
        """The clashes of one of the entries."""
        found = self._known.get(entry.id)
        if found is None:
            overlapping = self._overlapping.get(entry.id)
            found = self._known[entry.id] = [] if overlapping is None else _told(entry, overlapping, self._rules)
        return found

    def of_proposal(self, proposal: Entry) -> list[Clash]:
        """What would speak against `proposal`: one of the entries at another time, or one that is not there yet."""
        return _against(proposal, self._times, self._rules)

    @cached_property
    def _times(self) -> list[_Timed]:
        return _timed(self._entries, self._rules)

    @cached_property
    def _overlapping(self) -> dict[str, list[Entry]]:
        """By key of each event that is still to come: those at the same time that want what it wants."""
        coming = [one for one in self._times if one[1] > self._since and one[2].status is not EventStatus.CANCELLED]
        overlapping: dict[str, list[Entry]] = {entry.id: [] for _, _, entry in coming}
        going_on: list[_Timed] = []
        for start, end, entry in sorted(coming, key=lambda one: one[0]):
            going_on = [one for one in going_on if one[1] > start]
            for starts, _, other in going_on:
                if starts < end and _compete(entry, other):
                    overlapping[entry.id].append(other)
                    overlapping[other.id].append(entry)
            going_on.append((start, end, entry))
        return overlapping


def _timed(entries: Iterable[Entry], rules: SpaceRules) -> list[_Timed]:
    return [(*_moments(entry.span, rules.tzid), entry) for entry in entries]


def _against(proposal: Entry, others: Iterable[_Timed], rules: SpaceRules) -> list[Clash]:
    start, end = _moments(proposal.span, rules.tzid)
    if proposal.status is EventStatus.CANCELLED or end < start:
        return []
    at_that_time = (other for starts, ends, other in others if starts < end and start < ends)
    return _told(proposal, [other for other in at_that_time if _compete(proposal, other)], rules)


def _told(proposal: Entry, overlapping: list[Entry], rules: SpaceRules) -> list[Clash]:
    overlapping.sort(key=lambda entry: entry.order)
    found = (
        _room_taken(proposal, overlapping),
        _coordinator_busy(proposal, overlapping),
        _too_many(proposal, rules),
        _outside_hours(proposal.span, rules),
        _on_holiday(proposal.span, rules),
    )
    return [clash for clash in found if clash is not None]


def _moments(span: Span, tzid: str) -> tuple[datetime, datetime]:
    """From when to when, in UTC; what is all day takes the days of the space, whatever zone it was made in."""
    if span.all_day:
        return clock.local_midnight(span.first_day, tzid), clock.local_midnight(span.last_day + DAY, tzid)
    return span.in_utc


def _compete(one: Entry, other: Entry) -> bool:
    """Whether two events cannot be at the same time: they want the same room or the same coordinator."""
    wanted_by_both = (one.room_id is not None and one.room_id == other.room_id) or (
        one.coordinator_id is not None and one.coordinator_id == other.coordinator_id
    )
    cancelled = EventStatus.CANCELLED in (one.status, other.status)
    return wanted_by_both and one.id != other.id and not cancelled


def _room_taken(proposal: Entry, overlapping: Sequence[Entry]) -> Clash | None:
    others = [other for other in overlapping if proposal.room_id is not None and other.room_id == proposal.room_id]
    if not others:
        return None
    template = (
        QT_TRANSLATE_NOOP("core", "{place} is taken: “{title}”, {when}.")
        if len(others) == 1
        else QT_TRANSLATE_NOOP("core", "{place} is taken: “{title}”, {when}, and {count} more.")
    )
    return Clash(ClashKind.ROOM, _said_of(template, others, place=others[0].room), _ids(others))


def _coordinator_busy(proposal: Entry, overlapping: Sequence[Entry]) -> Clash | None:
    who = proposal.coordinator_id
    others = [other for other in overlapping if who is not None and other.coordinator_id == who]
    if not others:
        return None
    template = (
        QT_TRANSLATE_NOOP("core", "{name} is busy: “{title}”, {when}.")
        if len(others) == 1
        else QT_TRANSLATE_NOOP("core", "{name} is busy: “{title}”, {when}, and {count} more.")
    )
    return Clash(ClashKind.COORDINATOR, _said_of(template, others, name=others[0].coordinator), _ids(others))


def _said_of(template: str, others: Sequence[Entry], **values: object) -> Sentence:
    first = others[0]
    return Sentence(template, title=first.title, when=_when(first.span), count=len(others) - 1, **values)


def _when(span: Span) -> Sentence:
    if span.all_day:
        return Sentence(QT_TRANSLATE_NOOP("core", "all day"))
    template = QT_TRANSLATE_NOOP("core", "{starts} – {ends}")
    return Sentence(template, starts=span.start.time(), ends=span.end.time())


def _ids(entries: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(entry.id for entry in entries)


def _too_many(proposal: Entry, rules: SpaceRules) -> Clash | None:
    capacity = rules.capacities.get(proposal.room_id) if proposal.room_id is not None else None
    if capacity is None or proposal.expected is None or proposal.expected <= capacity:
        return None
    template = QT_TRANSLATE_NOOP("core", "{expected} are expected, {capacity} fit into {place}.")
    values = {"expected": proposal.expected, "capacity": capacity, "place": proposal.room}
    return Clash(ClashKind.CAPACITY, Sentence(template, **values))


def _outside_hours(span: Span, rules: SpaceRules) -> Clash | None:
    """What is all day keeps no hours, and nothing is known to be closed where nobody gave any."""
    if span.all_day or not rules.hours or _is_open(span, rules):
        return None
    hours = rules.hours.get(span.first_day.weekday())
    if hours is None:
        return Clash(ClashKind.HOURS, Sentence(QT_TRANSLATE_NOOP("core", "The space is closed that day.")))
    template = QT_TRANSLATE_NOOP("core", "Outside the opening hours, {opens} – {closes}.")
    return Clash(ClashKind.HOURS, Sentence(template, opens=hours[0], closes=hours[1]))


def _is_open(span: Span, rules: SpaceRules) -> bool:
    """Whether the space is open from the start to the end; hours may go on after midnight, into those of a new day."""
    reached, end = span.in_utc
    end = min(end, reached + _TELLING * DAY)
    for days in range(-1, min((span.last_day - span.first_day).days, _TELLING) + 1):
        opening = _opening(span.first_day + days * DAY, rules)
        if opening is not None and opening[0] <= reached:
            reached = max(reached, opening[1])
    return reached >= end


def _opening(day: date, rules: SpaceRules) -> tuple[datetime, datetime] | None:
    """From when to when the space is open that begins to be so on `day`, in UTC."""
    hours = rules.hours.get(day.weekday())
    if hours is None:
        return None
    opens, closes = hours
    if closes == _LAST_MINUTE:
        closes = time()
    last = day if closes > opens else day + DAY
    zone = ZoneInfo(rules.tzid)
    return datetime.combine(day, opens, zone).astimezone(UTC), datetime.combine(last, closes, zone).astimezone(UTC)


def _on_holiday(span: Span, rules: SpaceRules) -> Clash | None:
    """An evening that goes on after midnight belongs to the day on which it begins."""
    first = span.first_day
    last = span.last_day if span.fills_days else first
    names = [name for day, name in rules.holidays.items() if first <= day <= last]
    if not names:
        return None
    template = QT_TRANSLATE_NOOP("core", "Public holiday: {name}.")
    return Clash(ClashKind.HOLIDAY, Sentence(template, name=", ".join(names)))
