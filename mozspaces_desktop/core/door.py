"""The door of an event: who is let in, when, by whom; guests without a name; and the counts that the door shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.events import WITH_ALL
from mozspaces_desktop.core.models import (
    CheckIn,
    Contribution,
    Event,
    EventStatus,
    Guests,
    Method,
    Person,
    Registration,
    Room,
)
from mozspaces_desktop.core.occurrences import as_event, occurrences_between, stored
from mozspaces_desktop.core.people import add_person, people_with_email
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.text import clean_line, fold

DOORS_OPEN_BEFORE = timedelta(hours=1)
"""How long before its start an event counts as being on at the door."""

_LOOKED_AROUND = timedelta(days=60)
"""How far ahead the next event of a series is looked for, and how far back the last one."""

MOST_GUESTS = 100_000
"""More people than any building holds: a number above is a slip of the keys, or a ticket read into the wrong field."""


@dataclass(frozen=True, slots=True)
class Admission:
    """What a check-in came to: the row that counts, and whether the person was in `already` (nothing was done)."""

    check_in: CheckIn
    already: bool


def check_in(
    session: Session, event: Event, person: Person, *, method: Method, at: datetime | None = None
) -> Admission:
    """Let `person` in to `event` at the moment `at` (aware; now if not said); once only.

    Of two moments that are said of one arrival the earlier one stays: nobody came in after they were seen inside. An
    event at whose door somebody was let in was held. Raises :class:`RefusedError` for a cancelled event.
    """
    present = session.scalar(
        select(CheckIn).where(
            CheckIn.event_id == event.id, CheckIn.person_id == person.id, CheckIn.retired_at.is_(None)
        )
    )
    if present is not None:
        if at is not None and at < present.checked_in_at:
            present.checked_in_at = at
        return Admission(present, already=True)
    event = _open_door(session, event)
    fresh = CheckIn(
        event_id=event.id,
        person_id=person.id,
        checked_in_at=at or clock.now(session),
        method=method,
        by=session.info["origin"].actor,
    )
    session.add(fresh)
    return Admission(fresh, already=False)


def paper_moment(event: Event, wall: time) -> datetime:
    """The moment (UTC) at which the clock at the place of `event` showed `wall`, as somebody wrote it on a paper list.

    The day is that which brings it nearest to the event: half past midnight is the next one if it ends at two.
    """
    opens, closes = event.dtstart - DOORS_OPEN_BEFORE, event.dtend
    first = clock.local(opens, event.tzid).date() - timedelta(days=1)
    days = (first + timedelta(days=number) for number in range((closes - opens).days + 4))
    moments = [datetime.combine(day, wall, ZoneInfo(event.tzid)).astimezone(UTC) for day in days]
    return min(moments, key=lambda moment: max(opens - moment, moment - closes, timedelta()))


def walk_in(
    session: Session,
    event: Event,
    *,
    name: str,
    email: str | None = None,
    method: Method = Method.WALK_IN,
    at: datetime | None = None,
) -> Admission:
    """Let in somebody who is not in the file yet; who gives a name and an address that are in it is that person.

    Raises :class:`RefusedError` without a name.
    """
    same = [person for person in people_with_email(session, email or "") if fold(person.name) == fold(clean_line(name))]
    person = same[0] if same else add_person(session, name=name, email=email)
    return check_in(session, event, person, method=method, at=at)


def ticket_holder(session: Session, event: Event, code: str) -> Person:
    """The person whose registration for `event` has the ticket `code`.

    Raises :class:`RefusedError` for a code that is unknown, or of another event.
    """
    query = select(Registration).where(Registration.ticket_code == code.strip(), Registration.retired_at.is_(None))
    tickets = session.scalars(query).all()
    if not tickets:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "No ticket has the code “{code}”."), code=code)
    for ticket in tickets:
        if ticket.event_id == event.id:
            return row(session, Person, ticket.person_id)
    other = row(session, Event, tickets[0].event_id)
    raise RefusedError(
        QT_TRANSLATE_NOOP("core", "The ticket “{code}” is for “{title}” on {day}, not for this event."),
        code=code,
        title=other.title,
        day=clock.local(other.dtstart, other.tzid).date(),
    )


def add_guests(session: Session, event: Event, count: int, *, newcomers: int = 0, at: datetime | None = None) -> Guests:
    """Count `count` people who give no name, `newcomers` of whom say that it is their first time here.

    A negative count corrects one that was too high. Raises :class:`RefusedError` if that left fewer than none, for
    more than :data:`MOST_GUESTS` altogether, or for a cancelled event.
    """
    present, new = guest_counts(session, event.id)
    if present + count > MOST_GUESTS:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "An event cannot have more than {most} guests; check the number."),
            most=MOST_GUESTS,
        )
    if present + count < 0 or not 0 <= new + newcomers <= present + count:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There are only {count} guests to take away."), count=present)
    event = _open_door(session, event)
    fresh = Guests(
        event_id=event.id,
        count=count,
        newcomers=newcomers,
        counted_at=at or clock.now(session),
        by=session.info["origin"].actor,
    )
    session.add(fresh)
    return fresh


def take_guest_away(session: Session, event: Event) -> Guests:
    """Correct one guest too many: a newcomer if the last ones counted were, anybody else if not.

    Raises :class:`RefusedError` when no guest is counted.
    """
    present, new = guest_counts(session, event.id)
    last = session.scalar(
        select(Guests)
        .where(Guests.event_id == event.id, Guests.count > 0, Guests.retired_at.is_(None))
        .order_by(Guests.counted_at.desc(), Guests.id.desc())
        .limit(1)
    )
    newcomer = new > 0 and (new == present or (last is not None and last.newcomers > 0))
    return add_guests(session, event, -1, newcomers=-1 if newcomer else 0)


def _open_door(session: Session, event: Event) -> Event:
    if event.status is EventStatus.CANCELLED:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "“{title}” is cancelled; set it to confirmed to let people in."),
            title=event.title,
        )
    row = stored(session, event)
    if row.status is not EventStatus.HELD:
        row.status = EventStatus.HELD
    return row


def undo_check_in(session: Session, check_in_id: str) -> CheckIn:
    """Take a check-in back: it stays in the file, and does not count.

    With it goes what it alone brought about: a person who was made at the door and appears nowhere else, and that an
    event which is not over yet has been held.
    """
    mistaken = row(session, CheckIn, check_in_id)
    if mistaken.retired_at is not None:
        return mistaken
    retire(session, [mistaken])
    session.flush()
    if mistaken.method is Method.WALK_IN and not _known_otherwise(session, mistaken.person_id):
        retire(session, [row(session, Person, mistaken.person_id)])
    event = row(session, Event, mistaken.event_id)
    if event.status is EventStatus.HELD and event.dtend > clock.now(session) and not _anybody_in(session, event.id):
        event.status = EventStatus.CONFIRMED
    return mistaken


def _known_otherwise(session: Session, person_id: str) -> bool:
    return any(
        session.scalar(select(kind.id).where(kind.person_id == person_id, kind.retired_at.is_(None)).limit(1))
        for kind in (CheckIn, Registration, Contribution)
    )


def _anybody_in(session: Session, event_id: str) -> bool:
    in_already = select(CheckIn.id).where(CheckIn.event_id == event_id, CheckIn.retired_at.is_(None)).limit(1)
    return session.scalar(in_already) is not None or guest_counts(session, event_id)[0] > 0


def guest_counts(session: Session, event_id: str) -> tuple[int, int]:
    """How many guests an event has, and how many of them are newcomers."""
    query = select(func.coalesce(func.sum(Guests.count), 0), func.coalesce(func.sum(Guests.newcomers), 0)).where(
        Guests.event_id == event_id, Guests.retired_at.is_(None)
    )
    count, newcomers = session.execute(query).one()
    return int(count), int(newcomers)


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """What the door shows: people checked in, guests, newcomers among both, seats expected, and the room's capacity."""

    checked_in: int
    guests: int
    newcomers: int
    expected: int
    capacity: int | None

    @property
    def attendees(self) -> int:
        """Everybody in: check-ins and guests."""
        return self.checked_in + self.guests


def counts(session: Session, event: Event) -> DoorCounts:
    """The counts of `event` as the file has them now. Expected are the registered seats, or the planned number."""
    present = select(func.count()).where(CheckIn.event_id == event.id, CheckIn.retired_at.is_(None))
    seats = select(func.coalesce(func.sum(Registration.seats), 0)).where(
        Registration.event_id == event.id, Registration.retired_at.is_(None)
    )
    guests, new_guests = guest_counts(session, event.id)
    return DoorCounts(
        checked_in=session.scalar(present) or 0,
        guests=guests,
        newcomers=new_guests + _newcomers(session, event),
        expected=session.scalar(seats) or event.expected or 0,
        capacity=row(session, Room, event.room_id).capacity if event.room_id else None,
    )


def _newcomers(session: Session, event: Event) -> int:
    """People checked in who attended no event of the space that starts earlier (by start, then key)."""
    before, earlier = CheckIn.__table__.alias(), Event.__table__.alias()
    attended_before = (
        select(before.c.id)
        .join(earlier, earlier.c.id == before.c.event_id)
        .where(before.c.person_id == CheckIn.person_id, before.c.retired_at.is_(None))
        .where(earlier.c.space_id == event.space_id, earlier.c.retired_at.is_(None))
        .where((earlier.c.dtstart < event.dtstart) | ((earlier.c.dtstart == event.dtstart) & (earlier.c.id < event.id)))
    )
    query = select(func.count()).where(CheckIn.event_id == event.id, CheckIn.retired_at.is_(None))
    return session.scalar(query.where(~attended_before.exists())) or 0


def event_on_now(session: Session, space_id: str, *, at: datetime) -> Event | None:
    """The event whose door is open at the moment `at`: from an hour before its start until its end.

    Cancelled events have no door; one that lasts all day stands back behind another.
    """
    query = _with_a_door(space_id).where(Event.dtstart <= at + DOORS_OPEN_BEFORE, Event.dtend > at)
    found = [*session.scalars(query), *_of_series(session, space_id, at, at + DOORS_OPEN_BEFORE)]
    latest_first = sorted(found, key=lambda event: (event.dtstart, event.id), reverse=True)
    return next(iter(sorted(latest_first, key=lambda event: event.all_day)), None)


def event_at_door(session: Session, space_id: str, *, at: datetime) -> Event | None:
    """The event that is on now at the moment `at`, or else the next one, or else the last one."""
    on_now = event_on_now(session, space_id, at=at)
    if on_now is not None:
        return on_now
    query = _with_a_door(space_id)
    coming = list(session.scalars(query.where(Event.dtstart > at).order_by(Event.dtstart, Event.id).limit(1)))
    coming += [one for one in _of_series(session, space_id, at, at + _LOOKED_AROUND) if one.dtstart > at]
    if coming:
        return min(coming, key=lambda event: (event.dtstart, event.id))
    latest = query.where(Event.dtend <= at).order_by(Event.dtstart.desc(), Event.id.desc()).limit(1)
    past = list(session.scalars(latest))
    past += [one for one in _of_series(session, space_id, at - _LOOKED_AROUND, at) if one.dtend <= at]
    return max(past, key=lambda event: (event.dtstart, event.id), default=None)


def _of_series(session: Session, space_id: str, start: datetime, end: datetime) -> list[Event]:
    """The events of series that are no rows yet, have a door, and are on between two moments."""
    found = occurrences_between(session, space_id, start, end)
    return [as_event(one) for one in found if one.series.status is not EventStatus.CANCELLED]


def _with_a_door(space_id: str) -> Select[Event]:
    return (
        select(Event)
        .where(Event.space_id == space_id, Event.retired_at.is_(None), Event.status != EventStatus.CANCELLED)
        .options(*WITH_ALL)
    )
