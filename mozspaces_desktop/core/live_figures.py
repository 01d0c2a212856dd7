"""How an evening goes: when people came, how many are in, and who is still expected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, door_counts, people_search
from mozspaces_desktop.core.door_counts import DoorCounts
from mozspaces_desktop.core.models import CheckIn, Event, Guests, Registration
from mozspaces_desktop.core.open_doors import DOORS_OPEN_BEFORE
from mozspaces_desktop.core.people_search import Found

STEPS = (5, 10, 15, 30, 60, 120, 240, 480, 1440)
"""Minutes that a column may stand for."""
_MOST_COLUMNS = 18
_ENTERED_UNTIL = timedelta(hours=1)
"""Who is entered later than this after the end came before, and counts in the last step."""


@dataclass(frozen=True, slots=True)
class Step:
    """Some minutes from `start` (UTC) on: how many people and guests came in, corrected for guests taken away."""

    start: datetime
    people: int
    guests: int


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who is expected and not in, and when they registered, if a list said so."""

    found: Found
    registered_at: datetime | None


@dataclass(frozen=True, slots=True)
class LiveFigures:
    """The door of an event as it goes: `minutes` is the length of a step; who is `missing` is there in full."""

    counts: DoorCounts
    minutes: int
    steps: tuple[Step, ...]
    missing: tuple[Missing, ...]


def live_figures(session: Session, event: Event) -> LiveFigures:
    """What happened at the door of `event` so far. People of a paper list came at the time written there."""
    check_ins = select(CheckIn.checked_in_at).where(CheckIn.event_id == event.id, CheckIn.retired_at.is_(None))
    people = [(moment, 1) for moment in session.scalars(check_ins)]
    counted = select(Guests.counted_at, Guests.count).where(Guests.event_id == event.id, Guests.retired_at.is_(None))
    guests = [(moment, count) for moment, count in session.execute(counted)]
    minutes, steps = _steps(event, clock.now(session), people, guests)
    return LiveFigures(door_counts.counts(session, event), minutes, steps, _missing(session, event.id))


def _missing(session: Session, event_id: str) -> tuple[Missing, ...]:
    query = select(Registration.person_id, Registration.registered_at).where(
        Registration.event_id == event_id, Registration.retired_at.is_(None)
    )
    registered = {row.person_id: row.registered_at for row in session.execute(query)}
    expected = people_search.expected(session, event_id)
    return tuple(Missing(found, registered.get(found.person_id)) for found in expected if found.check_in_id is None)


Arrivals = Iterable[tuple[datetime, int]]


def _steps(event: Event, now: datetime, people: Arrivals, guests: Arrivals) -> tuple[int, tuple[Step, ...]]:
    """The time from the opening of the door until now, or until the last one came, in equal steps."""
    opening, closing = event.dtstart - DOORS_OPEN_BEFORE, event.dtend + _ENTERED_UNTIL
    people = [(min(max(moment, opening), closing), count) for moment, count in people]
    guests = [(min(max(moment, opening), closing), count) for moment, count in guests]
    last = max([opening, min(now, event.dtend), *(moment for moment, _ in [*people, *guests])])
    span = (last - opening) / timedelta(minutes=1)
    minutes = next((step for step in STEPS if span < step * _MOST_COLUMNS), STEPS[-1])
    length = timedelta(minutes=minutes)

    def by_step(arrivals: Arrivals) -> Counter[int]:
        counted: Counter[int] = Counter()
        for moment, count in arrivals:
            counted[(moment - opening) // length] += count
        return counted

    came, brought = by_step(people), by_step(guests)
    places = range((last - opening) // length + 1)
    return minutes, tuple(Step(opening + place * length, came[place], brought[place]) for place in places)
