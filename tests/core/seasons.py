"""Invented seasons for property tests: small, and with everything that figures have to get right.

A :class:`Season` is plain data that hypothesis makes and shrinks; :func:`write_season` puts it into a data file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, people, spaces
from mozspaces_desktop.core.models import (
    CheckIn,
    Coordinator,
    Event,
    EventFocusArea,
    EventStatus,
    Guests,
    Method,
    Person,
    RecordedTotals,
    Registration,
    Space,
    Stage,
    Track,
)

FIRST_DAY = date(2014, 5, 1)
DAYS = 60
PEOPLE = 6
COORDINATORS = (Track.TECHNICAL, Track.NON_TECHNICAL, Track.TECHNICAL)
ZONES = ("Europe/Paris", "Pacific/Auckland", "America/Los_Angeles")


@dataclass(frozen=True)
class PlannedEvent:
    """An event and all that happened at it; people, areas and coordinators are numbers, an undone row is `gone`."""

    day: int
    hour: int
    status: EventStatus = EventStatus.HELD
    public: bool = True
    track: Track = Track.TECHNICAL
    all_day: bool = False
    gone: bool = False
    coordinator: int | None = None
    expected: int | None = None
    areas: frozenset[int] = frozenset()
    registered: frozenset[int] = frozenset()
    came: frozenset[int] = frozenset()
    undone: frozenset[int] = frozenset()
    guests: tuple[tuple[int, int], ...] = ()
    totals: tuple[int, int | None, int | None, int | None] | None = None
    title: str = "Evening"


@dataclass(frozen=True)
class PlannedContribution:
    """A stage that a person reached, credited to the event of that number if there is one."""

    person: int
    area: int
    stage: Stage
    day: int
    event: int | None = None
    gone: bool = False


@dataclass(frozen=True)
class Season:
    """A space and everything in it. `first_week` numbers are days after :data:`FIRST_DAY`."""

    tzid: str = "Europe/Paris"
    events: tuple[PlannedEvent, ...] = ()
    contributions: tuple[PlannedContribution, ...] = ()
    retired_areas: frozenset[int] = frozenset()
    left: frozenset[int] = frozenset()
    """Coordinators who no longer work here."""

    people: tuple[str, ...] = field(default=tuple(f"Person {number}" for number in range(PEOPLE)))


_people = st.frozensets(st.integers(0, PEOPLE - 1), max_size=4)
_counts = st.integers(0, 20)
_guests = st.integers(0, 5).flatmap(lambda count: st.tuples(st.just(count), st.integers(0, count)))


@st.composite
def _totals(draw: st.DrawFn) -> tuple[int, int | None, int | None, int | None]:
    attendees = draw(_counts)
    part = st.none() | st.integers(0, attendees)
    return attendees, draw(part), draw(part), draw(part)


_events = st.builds(
    PlannedEvent,
    day=st.integers(-10, DAYS + 10),
    hour=st.integers(0, 23),
    status=st.sampled_from([*EventStatus, EventStatus.HELD, EventStatus.HELD, EventStatus.HELD]),
    public=st.sampled_from([True, True, True, False]),
    track=st.sampled_from(list(Track)),
    all_day=st.booleans(),
    gone=st.sampled_from([False, False, False, True]),
    coordinator=st.none() | st.integers(0, len(COORDINATORS) - 1),
    expected=st.none() | _counts,
    areas=st.frozensets(st.integers(0, 3), max_size=3),
    registered=_people,
    came=_people,
    undone=_people,
    guests=st.lists(_guests, max_size=2).map(tuple),
    totals=st.none() | _totals(),
)


@st.composite
def seasons(draw: st.DrawFn) -> Season:
    """Any season of up to 12 events and 8 contributions."""
    events = draw(st.lists(_events, max_size=12))
    contribution = st.builds(
        PlannedContribution,
        person=st.integers(0, PEOPLE - 1),
        area=st.integers(0, 3),
        stage=st.sampled_from(list(Stage)),
        day=st.integers(-10, DAYS + 10),
        event=st.none() | st.integers(0, len(events) - 1) if events else st.none(),
        gone=st.sampled_from([False, False, True]),
    )
    return Season(
        tzid=draw(st.sampled_from(ZONES)),
        events=tuple(events),
        contributions=tuple(draw(st.lists(contribution, max_size=8))),
        retired_areas=draw(st.frozensets(st.integers(0, 3), max_size=2)),
        left=draw(st.frozensets(st.integers(0, len(COORDINATORS) - 1))),
    )


def write_season(session: Session, season: Season) -> Space:
    """Put `season` into an empty data file, with a season of :data:`DAYS` days from :data:`FIRST_DAY` on."""
    space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid=season.tzid)
    session.flush()
    [present] = spaces.seasons(session)
    spaces.set_season(present, "Spring", FIRST_DAY, FIRST_DAY + timedelta(days=DAYS - 1))
    fill_space(session, space, season, add_crowd(session, season.people))
    return space


def add_crowd(session: Session, names: Sequence[str]) -> list[Person]:
    """People with these names, and addresses by their number."""
    return [people.add_person(session, name=name, email=f"p{n}@example.org") for n, name in enumerate(names)]


def fill_space(session: Session, space: Space, season: Season, crowd: Sequence[Person]) -> None:
    """Put all that is in `season` into a space without events; its people are those of the `crowd`."""
    now = datetime(2014, 9, 1, tzinfo=UTC)
    space.target_per_season, space.contributors_per_event = 20, 1.5
    areas = spaces.focus_areas(session, space.id)
    staff = [Coordinator(space_id=space.id, name=f"Coordinator {n}", track=one) for n, one in enumerate(COORDINATORS)]
    session.add_all(staff)
    session.flush()
    events = [_event(space, plan, staff, now) for plan in season.events]
    session.add_all(events)
    session.flush()
    for event, plan in zip(events, season.events, strict=True):
        session.add_all(_rows_of(event, plan, [one.id for one in crowd], [one.id for one in areas], now))
    for planned in season.contributions:
        reached = contributions.reach_stage(
            session,
            space,
            crowd[planned.person],
            areas[planned.area],
            planned.stage,
            FIRST_DAY + timedelta(days=planned.day),
            event=None if planned.event is None else events[planned.event],
        )
        session.flush()
        reached.retired_at = now if planned.gone else None
    for number in season.retired_areas:
        areas[number].retired_at = now
    for number in season.left:
        staff[number].retired_at = now


def _event(space: Space, plan: PlannedEvent, staff: list[Coordinator], now: datetime) -> Event:
    zone = ZoneInfo(space.tzid)
    day = FIRST_DAY + timedelta(days=plan.day)
    start = datetime.combine(day, time(0 if plan.all_day else plan.hour), zone).astimezone(UTC)
    return Event(
        space_id=space.id,
        uid=f"{plan.day}-{plan.hour}",
        title=plan.title,
        dtstart=start,
        dtend=start + (timedelta(days=1) if plan.all_day else timedelta(hours=2)),
        tzid=space.tzid,
        all_day=plan.all_day,
        track=plan.track,
        coordinator_id=None if plan.coordinator is None else staff[plan.coordinator].id,
        public=plan.public,
        status=plan.status,
        expected=plan.expected,
        retired_at=now if plan.gone else None,
    )


def _rows_of(
    event: Event, plan: PlannedEvent, crowd: list[str], areas: list[str], now: datetime
) -> list[EventFocusArea | Registration | CheckIn | Guests | RecordedTotals]:
    def check_in(person: int, *, undone: bool) -> CheckIn:
        return CheckIn(
            event_id=event.id,
            person_id=crowd[person],
            checked_in_at=event.dtstart + timedelta(minutes=person),
            method=Method.SEARCH,
            by="Camille",
            retired_at=now if undone else None,
        )

    rows: list[EventFocusArea | Registration | CheckIn | Guests | RecordedTotals] = []
    rows += [EventFocusArea(event_id=event.id, focus_area_id=areas[number]) for number in sorted(plan.areas)]
    rows += [Registration(event_id=event.id, person_id=crowd[number]) for number in sorted(plan.registered)]
    rows += [check_in(number, undone=False) for number in sorted(plan.came)]
    rows += [check_in(number, undone=True) for number in sorted(plan.undone)]
    rows += [
        Guests(event_id=event.id, count=count, newcomers=new, counted_at=event.dtstart, by="Camille")
        for count, new in plan.guests
    ]
    if plan.totals is not None:
        attendees, guests, newcomers, returning = plan.totals
        rows.append(
            RecordedTotals(
                event_id=event.id, attendees=attendees, guests=guests, newcomers=newcomers, returning=returning
            )
        )
    return rows
