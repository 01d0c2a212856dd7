"""Afterwards, one page about an event: whether it was held, how many came, what went well, who showed interest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, contributions, door_counts, events, guests, people, people_search, spaces
from mozspaces_desktop.core.door_counts import DoorCounts
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.interests import interests_at, note_interests
from mozspaces_desktop.core.models import Event, EventStatus, FocusArea, Person, WrapUp
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.text import clean, clean_line, fold

_EVERYBODY = -1
"""No limit (SQLite)."""


@dataclass(frozen=True, slots=True)
class Interested:
    """Somebody who showed interest at an event, in the focus areas with these keys.

    Without a `person_id` it is somebody who is not in the file yet, called `name`.
    """

    person_id: str
    name: str
    focus_area_ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class WrapUpPage:
    """What the file says of an event that is over.

    `attendees` are those counted in the room and `newcomers` those of them who were new; None is "nobody recorded it",
    0 is "nobody came". `written` is None until somebody wrapped it up. `came` are the people checked in, by name. The
    `focus_areas` are those in use, the event's own first, and any retired one that somebody is interested in.
    """

    event: Event
    counts: DoorCounts
    attendees: int | None
    newcomers: int | None
    written: WrapUp | None
    focus_areas: Sequence[FocusArea]
    came: Sequence[Found]
    interested: Sequence[Interested]


@dataclass(frozen=True, slots=True)
class WrapUpSaid:
    """What somebody says of an event that is over; the `status` is None if they do not say whether it took place.

    So many of those in the room are to be counted as `guests` beside those of the door.
    """

    status: EventStatus | None = None
    attendees: int | None = None
    newcomers: int | None = None
    guests: int = 0
    went_well: str = ""
    links: str = ""
    interested: tuple[Interested, ...] = ()


def wrap_up_of(session: Session, event_id: str) -> WrapUp | None:
    """What was written about an event when it was over; None if nobody did."""
    query = select(WrapUp).where(WrapUp.event_id == event_id, WrapUp.retired_at.is_(None))
    return session.scalars(query).first()


def read_wrap_up(session: Session, event_id: str) -> WrapUpPage:
    """The page of an event; raises :class:`RefusedError` if there is no such event any more."""
    event = events.event_by_id(session, event_id)
    totals = contributions.totals_of(session, event.id)
    interested = _interested(session, event.id)
    return WrapUpPage(
        event=event,
        counts=door_counts.counts(session, event),
        attendees=totals.attendees if totals else None,
        newcomers=totals.newcomers if totals else None,
        written=wrap_up_of(session, event.id),
        focus_areas=_areas(session, event, interested),
        came=sorted(people_search.arrived(session, event.id, limit=_EVERYBODY), key=lambda one: fold(one.name)),
        interested=interested,
    )


def _areas(session: Session, event: Event, interested: Iterable[Interested]) -> Sequence[FocusArea]:
    about = {area.id for area in event.focus_areas}
    noted = {area_id for one in interested for area_id in one.focus_area_ids}
    areas = spaces.focus_areas(session, event.space_id, retired=True)
    return sorted((area for area in areas if area.alive or area.id in noted), key=lambda area: area.id not in about)


def _interested(session: Session, event_id: str) -> Sequence[Interested]:
    """Who showed interest, by name; somebody who is no longer in the file is left alone."""
    areas: dict[str, set[str]] = {}
    for one in interests_at(session, event_id):
        areas.setdefault(one.person_id, set()).add(one.focus_area_id)
    found = session.scalars(select(Person).where(Person.id.in_(areas), Person.retired_at.is_(None)))
    noted = [Interested(person.id, person.name, frozenset(areas[person.id])) for person in found]
    return sorted(noted, key=lambda one: fold(one.name))


def counted(counts: DoorCounts, attendees: int | None) -> int | None:
    """How many attendees the figures count for an event that was held, None if nobody recorded any.

    People who were checked in and guests come before a number from the room, as in
    :func:`~mozspaces_desktop.core.figures.events_counted.attendance_of`.
    """
    if counts.checked_in or (attendees is None and counts.guests):
        return counts.attendees
    return attendees


def save_wrap_up(session: Session, page: WrapUpPage, said: WrapUpSaid) -> Event:
    """Let the file say of the event of `page` what somebody said; what they did not change stays as it is.

    The totals of an event that did not take place stay, too: it may turn out that it did. Raises
    :class:`RefusedError` for counts that do not fit together.
    """
    event = events.event_by_id(session, page.event.id)
    wanted = replace(EventFields.of(event), status=said.status or event.status)
    event = events.change_event(session, event, wanted)
    if event.status is not EventStatus.CANCELLED:
        _save_counts(session, event, page, said)
    _save_interests(session, event, page, said)
    written = wrap_up_of(session, event.id) or WrapUp(event_id=event.id)
    written.went_well, written.links = clean(said.went_well).strip(), _lines(said.links)
    written.written_at, written.by = clock.now(session), session.info["origin"].actor
    session.add(written)
    return event


def _lines(links: str) -> str:
    return "\n".join(line for link in links.splitlines() if (line := clean_line(link)))


def _save_counts(session: Session, event: Event, page: WrapUpPage, said: WrapUpSaid) -> None:
    if said.guests:
        guests.add_guests(session, event, said.guests)
    if (said.attendees, said.newcomers) == (page.attendees, page.newcomers):
        return
    if said.attendees is not None:
        contributions.record_totals(session, event, attendees=said.attendees, newcomers=said.newcomers)
        return
    totals = contributions.totals_of(session, event.id)
    retire(session, [totals] if totals else [])


def _save_interests(session: Session, event: Event, page: WrapUpPage, said: WrapUpSaid) -> None:
    before = {one.person_id: one.focus_area_ids for one in page.interested}
    after = {one.person_id: one.focus_area_ids for one in said.interested if one.person_id}
    for person_id in {**before, **after}:
        gone = before.get(person_id, frozenset()) - after.get(person_id, frozenset())
        retire(session, (one for one in interests_at(session, event.id, person_id) if one.focus_area_id in gone))
        new = after.get(person_id, frozenset()) - before.get(person_id, frozenset())
        note_interests(session, event, row(session, Person, person_id), sorted(new))
    for one in said.interested:
        if not one.person_id and one.focus_area_ids:
            person = people.add_person(session, name=one.name)
            note_interests(session, event, person, sorted(one.focus_area_ids))
