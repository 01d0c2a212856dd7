"""The door of an event: who is let in, when, by whom, and how it is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import capacity, clock
from mozspaces_desktop.core.consents import consents_at
from mozspaces_desktop.core.door_counts import guest_counts
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.interests import interests_at
from mozspaces_desktop.core.models import (
    CheckIn,
    Consent,
    Contribution,
    Event,
    EventStatus,
    FollowUp,
    Method,
    Person,
    Registration,
)
from mozspaces_desktop.core.occurrences import stored
from mozspaces_desktop.core.open_doors import DOORS_OPEN_BEFORE
from mozspaces_desktop.core.people import add_person, people_with_email
from mozspaces_desktop.core.rows import retire, row


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
    event = open_door(session, event)
    fresh = CheckIn(
        event_id=event.id,
        person_id=person.id,
        checked_in_at=at or clock.now(session),
        method=method,
        by=session.info["origin"].actor,
    )
    session.add(fresh)
    return Admission(fresh, already=False)


def paper_moment(event: Event, wall: time, *, now: datetime) -> datetime:
    """The moment (UTC) at which the clock at the place of `event` showed `wall`, as somebody wrote it on a paper list.

    The day is that which brings it nearest to the event: half past midnight is the next one if it ends at two. Of
    several days of an event it is the last one on which that was before `now`.
    """
    opens, closes = event.dtstart - DOORS_OPEN_BEFORE, event.dtend
    first = clock.local(opens, event.tzid).date() - timedelta(days=1)
    days = (first + timedelta(days=number) for number in range((closes - opens).days + 4))
    moments = [datetime.combine(day, wall, ZoneInfo(event.tzid)).astimezone(UTC) for day in days]
    return min(moments, key=lambda one: (max(opens - one, one - closes, timedelta()), one > now, abs(now - one)))


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
    same = people_with_email(session, email or "", called=name)
    person = same[0] if same else add_person(session, name=name, email=email)
    return check_in(session, event, person, method=method, at=at)


def open_door(session: Session, event: Event) -> Event:
    """The row of `event`, which was held, as somebody is let in. Raises :class:`RefusedError` if it is cancelled."""
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

    With it goes what it alone brought about: what the person was said to be interested in and to agree to at the event,
    a person who was made at the door and appears nowhere else, that an event which is not over yet has been held, and
    that more people may come in than the room holds if it holds them now.
    """
    mistaken = row(session, CheckIn, check_in_id)
    if mistaken.retired_at is not None:
        return mistaken
    event_id, person_id = mistaken.event_id, mistaken.person_id
    said = (*interests_at(session, event_id, person_id), *consents_at(session, event_id, person_id))
    retire(session, [mistaken, *said])
    session.flush()
    if mistaken.method is Method.WALK_IN and not _known_otherwise(session, mistaken.person_id):
        retire(session, [row(session, Person, mistaken.person_id)])
    event = row(session, Event, mistaken.event_id)
    if event.status is EventStatus.HELD and event.dtend > clock.now(session) and not _anybody_in(session, event.id):
        event.status = EventStatus.CONFIRMED
    capacity.take_back_unused(session, event.id)
    return mistaken


def _known_otherwise(session: Session, person_id: str) -> bool:
    return any(
        session.scalar(select(kind.id).where(kind.person_id == person_id, kind.retired_at.is_(None)).limit(1))
        for kind in (CheckIn, Registration, Contribution, Consent, FollowUp)
    )


def _anybody_in(session: Session, event_id: str) -> bool:
    in_already = select(CheckIn.id).where(CheckIn.event_id == event_id, CheckIn.retired_at.is_(None)).limit(1)
    return session.scalar(in_already) is not None or guest_counts(session, event_id)[0] > 0
