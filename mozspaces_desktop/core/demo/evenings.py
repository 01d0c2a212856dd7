"""Who signed up for each event of the demo, who came and when, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from mozspaces_desktop.core.demo.crowd import Crowd, Someone
from mozspaces_desktop.core.demo.sources import Dice, PlannedEvent
from mozspaces_desktop.core.demo_clock import NOW
from mozspaces_desktop.core.models import EventStatus, Method, Stage

_SOURCES = ("Eventbrite",) * 5 + ("Meetup",) * 3 + ("Google Forms",)
_WITH_TICKETS = ("Eventbrite", "Meetup")
_REGISTERED_PERCENT = 78
_TONIGHT_REGISTERED, _TONIGHT_IN = 45, 12


@dataclass(frozen=True, slots=True)
class SignUp:
    """Somebody registers."""

    someone: Someone
    at: datetime
    seats: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody comes in at the door."""

    someone: Someone
    at: datetime
    method: Method


@dataclass(slots=True)
class Evening:
    """One event with all who signed up and came, by the clock; `guests` gave no name, `new_guests` of them are new."""

    event: PlannedEvent
    source: str
    sign_ups: list[SignUp] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    guests: int = 0
    new_guests: int = 0

    def ticket(self, place: int) -> str | None:
        """The code on the ticket of the sign-up at `place`, such as ``140731-007``; some sources give none."""
        return f"{self.event.day:%y%m%d}-{place + 1:03d}" if self.source in _WITH_TICKETS else None


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody reaches a stage in a focus area, thanks to an event; `active` people have a link to show for it."""

    someone: Someone
    evening: Evening
    focus_area: str
    stage: Stage
    on_date: date


def plan_evenings(events: Sequence[PlannedEvent], crowd: Crowd, dice: Dice) -> list[Evening]:
    """All events with the people of `crowd`, which grows with each of them."""
    evenings: list[Evening] = []
    for event in events:
        evening = Evening(event, dice.pick(_SOURCES))
        if event.attendance == "now":
            _tonight(evening, crowd, dice)
        elif event.attendance == "door":
            _at_the_door(evening, crowd, dice, evenings_before=len(evenings))
        elif event.public and event.status is not EventStatus.DRAFT:
            _only_signed_up(evening, crowd, dice)
        evening.sign_ups.sort(key=lambda one: one.at)
        evening.arrivals.sort(key=lambda one: one.at)
        evenings.append(evening)
    return evenings


def _at_the_door(evening: Evening, crowd: Crowd, dice: Dice, *, evenings_before: int) -> None:
    event = evening.event
    evening.guests = dice.between(0, 4) if event.public else 0
    evening.new_guests = dice.between(0, evening.guests)
    total = min(60, max(15, event.expected * dice.between(78, 108) // 100)) - evening.guests
    again = total * min(57 if event.public else 85, 12 * evenings_before) // 100
    came = crowd.known(again, event.track, came=True, but=[])
    came += crowd.known((total - len(came)) // 6, event.track, came=False, but=came)
    strangers = crowd.strangers(total - len(came), event.track)
    came += strangers
    registered = [one for one in came if event.public and dice.chance(_REGISTERED_PERCENT)]
    for one in strangers:
        if one not in registered and dice.chance(40):
            one.email = None
    evening.arrivals = [_arrival(event, one, dice, registered=one in registered) for one in came]
    for one in came:
        one.visits += 1
    absent = len(registered) * dice.between(45, 85) // 100
    _sign_up(evening, registered + _others(event, absent, crowd, dice, but=came), dice)


def _others(event: PlannedEvent, count: int, crowd: Crowd, dice: Dice, *, but: list[Someone]) -> list[Someone]:
    """People who sign up and stay away: some came before, some never do."""
    found = crowd.known(count // 3, event.track, came=True, but=but)
    found += crowd.known(count // 8, event.track, came=False, but=but)
    return found + crowd.strangers(count - len(found), event.track)


def _only_signed_up(evening: Evening, crowd: Crowd, dice: Dice) -> None:
    share = {EventStatus.HELD: 95, EventStatus.CANCELLED: 40, EventStatus.CONFIRMED: 35}[evening.event.status]
    _sign_up(evening, _others(evening.event, evening.event.expected * share // 100, crowd, dice, but=[]), dice)


def _tonight(evening: Evening, crowd: Crowd, dice: Dice) -> None:
    event = evening.event
    evening.source = "Eventbrite"
    again = crowd.known(_TONIGHT_REGISTERED * 3 // 5, event.track, came=True, but=[])
    coming = again + crowd.strangers(_TONIGHT_REGISTERED - len(again), event.track)
    _sign_up(evening, coming, dice)
    first = dice.draw(coming, _TONIGHT_IN, lambda one: 1 + one.visits)
    evening.arrivals = [
        Arrival(one, NOW - timedelta(minutes=dice.between(2, 28), seconds=dice.between(0, 59)), Method.SEARCH)
        for one in first
    ]


def _arrival(event: PlannedEvent, someone: Someone, dice: Dice, *, registered: bool) -> Arrival:
    """Most come around the start, some early, some late."""
    seconds = sum(dice.between(-600, 900) for _ in range(3))
    if registered:
        method = Method.CODE if dice.chance(30) else Method.SEARCH
    else:
        method = Method.SEARCH if someone.visits else Method.WALK_IN
    return Arrival(someone, event.dtstart + timedelta(seconds=seconds), method)


def _sign_up(evening: Evening, people: list[Someone], dice: Dice) -> None:
    for someone in people:
        hours = min(dice.between(2, 330), dice.between(2, 330))
        at = min(evening.event.dtstart, NOW - timedelta(hours=3)) - timedelta(
            hours=hours, seconds=dice.between(0, 3599)
        )
        evening.sign_ups.append(SignUp(someone, at, seats=2 if dice.chance(6) else 1))


def plan_steps(evenings: Sequence[Evening], dice: Dice) -> list[Step]:
    """How visits became contributions: of those interested many make a first one, and some stay active."""
    steps: list[Step] = []
    active: set[Someone] = set()
    for evening in evenings:
        event = evening.event
        if not (event.public and event.attendance == "door"):
            continue
        came = [arrival.someone for arrival in evening.arrivals if arrival.someone not in active]
        for someone in dice.draw(came, dice.between(3, 6), lambda one: one.loyalty + one.visits):
            reached = _reached(someone, evening, dice)
            steps += reached
            active |= {step.someone for step in reached if step.stage is Stage.ACTIVE}
    return steps


def _reached(someone: Someone, evening: Evening, dice: Dice) -> list[Step]:
    area, day = dice.pick(evening.event.focus_areas), evening.event.day
    reached = [Step(someone, evening, area, Stage.INTERESTED, day)]
    for stage, percent in ((Stage.FIRST_CONTRIBUTION, 60), (Stage.ACTIVE, 52)):
        day += timedelta(days=dice.between(2, 15))
        if day >= NOW.date() or not dice.chance(percent):
            break
        reached.append(Step(someone, evening, area, stage, day))
    return reached
