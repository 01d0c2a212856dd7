"""Events of a space: made, changed, moved, copied, deleted and found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import Self

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.focus_links import add_focus_areas, set_focus_areas
from mozspaces_desktop.core.ids import new_id
from mozspaces_desktop.core.models import (
    CheckIn,
    Coordinator,
    Event,
    EventStatus,
    Series,
    Space,
    Track,
)
from mozspaces_desktop.core.occurrences import as_event, occurrences_between, stored, virtual_event
from mozspaces_desktop.core.rows import required, retire
from mozspaces_desktop.core.text import clean, clean_line, fold

EVENT_TYPES = ("Meetup", "Workshop", "Talk", "Hackathon", "Sprint", "Office hours", "Study group", "Social")
"""Kinds of events that are offered; any other can be typed."""

_NEARBY = timedelta(days=2)
"""How far around a day events of series are looked for that somebody means by their title."""

_MOST_DAYS = 5
"""Days on which an event comes back that a sentence names."""

WITH_ALL = (selectinload(Event.room), selectinload(Event.coordinator), selectinload(Event.focus_areas))
"""Options of a query that reads events with all that they refer to."""


@dataclass(frozen=True, slots=True)
class EventFields:
    """What a person can say about an event.

    `dtstart` and `dtend` (exclusive) are aware; `tzid` is the zone in which they are shown. `focus_area_ids` are
    keys of the space's focus areas.
    """

    title: str
    dtstart: datetime
    dtend: datetime
    tzid: str
    track: Track
    all_day: bool = False
    room_id: str | None = None
    coordinator_id: str | None = None
    type: str = ""
    focus_area_ids: tuple[str, ...] = ()
    host: str = ""
    public: bool = True
    status: EventStatus = EventStatus.DRAFT
    expected: int | None = None
    link: str = ""
    notes: str = ""

    @classmethod
    def of(cls, event: Event | Series) -> Self:
        """What the file says about `event` (of a series: about its first), read with its focus areas."""
        values = {field.name: getattr(event, field.name) for field in fields(cls) if field.name != "focus_area_ids"}
        return cls(**values, focus_area_ids=tuple(area.id for area in event.focus_areas))


def add_event(session: Session, space: Space, said: EventFields, *, uid: str | None = None) -> Event:
    """A new event of `space`; `uid` is its identity in calendar files, made up if it has none yet.

    Raises :class:`RefusedError` when it has no title or ends before it starts.
    """
    event = Event(space_id=space.id, uid=uid or new_uid(session), **columns_of(said))
    session.add(event)
    add_focus_areas(session, event, said.focus_area_ids)
    return event


def new_uid(session: Session) -> str:
    """An identity in calendar files for something made here."""
    return f"{new_id(session)}@mozspaces-desktop"


def change_event(session: Session, event: Event, said: EventFields) -> Event:
    """Make `event` what `said` says, and nothing else, if it is one of a series; answers the row.

    Raises :class:`RefusedError` as :func:`add_event` does.
    """
    values = columns_of(said)
    row = stored(session, event)
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    session.flush()
    set_focus_areas(session, row, said.focus_area_ids)
    return row


def columns_of(said: EventFields) -> dict[str, object]:
    """What `said` says, ready for the columns of a row; raises :class:`RefusedError` if it cannot be."""
    if said.dtend < said.dtstart:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "“{title}” ends before it starts; correct its times."), title=said.title
        )
    if said.expected is not None and said.expected < 0:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "The expected number cannot be below zero."))
    values: dict[str, object] = {
        field.name: getattr(said, field.name) for field in fields(said) if field.name != "focus_area_ids"
    }
    values["title"] = required(said.title, QT_TRANSLATE_NOOP("core", "Give the event a title."))
    values |= {name: clean_line(getattr(said, name)) for name in ("type", "host", "link")}
    values["notes"] = clean(said.notes)
    return values


def copy_event(session: Session, event: Event, span: Span) -> Event:
    """A new event at `span` that says what `event` says, read with all that it refers to.

    It stands alone, and nobody signed up for it or came yet: it is planned, whatever became of `event`. Who or what
    has left the space since is not taken over.
    """
    said = EventFields.of(event)
    start, end = span.in_utc
    said = replace(
        said,
        dtstart=start,
        dtend=end,
        tzid=str(span.start.tzinfo),
        all_day=span.all_day,
        status=EventStatus.DRAFT if event.status is EventStatus.DRAFT else EventStatus.CONFIRMED,
        room_id=event.room.id if event.room and event.room.alive else None,
        coordinator_id=event.coordinator.id if event.coordinator and event.coordinator.alive else None,
        focus_area_ids=tuple(area.id for area in event.focus_areas if area.alive),
    )
    return add_event(session, session.get_one(Space, event.space_id), said)


def delete_event(session: Session, event: Event) -> None:
    """Take the row `event` out of the calendar; one of a series is for :mod:`~mozspaces_desktop.core.series`.

    Raises :class:`RefusedError` if somebody was checked in: such an event can be cancelled, not deleted.
    """
    came = select(CheckIn.id).where(CheckIn.event_id == event.id, CheckIn.retired_at.is_(None)).limit(1)
    if session.scalar(came):
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "“{title}” has check-ins, so it stays; set it to cancelled instead."),
            title=event.title,
        )
    retire(session, [event])


def event_by_id(session: Session, event_id: str) -> Event:
    """The event with its room, coordinator and focus areas; raises :class:`RefusedError` if it is not there.

    One of a series may be no row yet: :func:`~mozspaces_desktop.core.occurrences.stored` makes it one.
    """
    query = select(Event).where(Event.id == event_id, Event.retired_at.is_(None)).options(*WITH_ALL)
    event = session.scalar(query) or virtual_event(session, event_id)
    if event is None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "That event is no longer in the calendar."))
    return event


def events_between(session: Session, space_id: str, start: datetime, end: datetime) -> Sequence[Event]:
    """The events of a space that touch the time from `start` to `end` (exclusive), by start, with all they refer to."""
    query = (
        select(Event)
        .where(Event.space_id == space_id, Event.retired_at.is_(None), Event.dtstart < end)
        .where((Event.dtend > start) | ((Event.dtend == Event.dtstart) & (Event.dtstart >= start)))
        .options(*WITH_ALL)
    )
    of_series = (as_event(one) for one in occurrences_between(session, space_id, start, end))
    return sorted([*session.scalars(query), *of_series], key=lambda event: (event.dtstart, event.id))


def any_planned(session: Session, space_id: str) -> bool:
    """Whether the space has any event, whenever it is."""
    return any(
        session.scalar(select(kind.id).where(kind.space_id == space_id, kind.retired_at.is_(None)).limit(1))
        for kind in (Event, Series)
    )


def coordinator_used_last(session: Session, space_id: str) -> Coordinator | None:
    """The coordinator, still at work, of the event or series made last: most likely the one who makes the next."""
    found = [
        row
        for kind in (Event, Series)
        for row in session.execute(
            select(kind.id, Coordinator)
            .join(Coordinator, Coordinator.id == kind.coordinator_id)
            .where(kind.space_id == space_id, kind.retired_at.is_(None), Coordinator.retired_at.is_(None))
            .order_by(kind.id.desc())
            .limit(1)
        )
    ]
    return max(found, key=lambda row: row[0])[1] if found else None


def event_meant(session: Session, title_or_id: str, *, day: date | None = None) -> Event:
    """The event that somebody means by its title (case and accents aside) or key, on `day` of its own zone if given.

    Without a day today's is meant if the title comes back. Raises :class:`RefusedError` when there is none, or when
    it cannot be told which.
    """
    if day is None and (virtual := virtual_event(session, title_or_id)) is not None:
        return virtual
    wanted = fold(title_or_id)
    found = [event for event in _candidates(session, day) if event.id == title_or_id or fold(event.title) == wanted]
    if day is not None:
        found = [event for event in found if _first_day(event) == day]
    elif len(found) > 1:
        now = clock.now(session)
        found = [event for event in found if _first_day(event) == clock.local(now, event.tzid).date()] or found
    if len(found) == 1:
        return found[0]
    raise _not_one(found, title_or_id, day)


def _candidates(session: Session, day: date | None) -> list[Event]:
    """The events that somebody may mean: all rows, and those of series on `day` or around today."""
    query = select(Event).where(Event.retired_at.is_(None)).order_by(Event.dtstart, Event.id)
    found = list(session.scalars(query))
    for space in session.scalars(select(Space).where(Space.retired_at.is_(None))):
        start = clock.now(session) if day is None else clock.local_midnight(day, space.tzid)
        nearby = occurrences_between(session, space.id, start - _NEARBY, start + _NEARBY)
        found += [as_event(one) for one in nearby]
    return sorted(found, key=lambda event: (event.dtstart, event.id))


def _not_one(found: Sequence[Event], title: str, day: date | None) -> RefusedError:
    if found:
        days = ", ".join(str(_first_day(event)) for event in found[:_MOST_DAYS])
        days += ", …" if len(found) > _MOST_DAYS else ""
        template = QT_TRANSLATE_NOOP(
            "core", "There are {count} events called “{title}” ({days}); say which day, or the id of the event."
        )
        return RefusedError(template, count=len(found), title=title, days=days)
    if day is None:
        return RefusedError(QT_TRANSLATE_NOOP("core", "There is no event called “{title}”."), title=title)
    return RefusedError(QT_TRANSLATE_NOOP("core", "There is no event called “{title}” on {day}."), title=title, day=day)


def _first_day(event: Event) -> date:
    return clock.local(event.dtstart, event.tzid).date()


@dataclass(frozen=True, slots=True)
class Pace:
    """Public events of one ISO week: `held`, `confirmed` (planned, not held yet) and the space's `target`.

    The rest do not count, each for the first reason that holds: they are `cancelled`, `drafts`, or `private`.
    """

    held: int
    confirmed: int
    target: int
    cancelled: int = 0
    drafts: int = 0
    private: int = 0

    @property
    def planned(self) -> int:
        """What the week will come to if all goes as planned."""
        return self.held + self.confirmed

    @property
    def missing(self) -> int:
        """How many more public events the week needs to reach the target."""
        return max(0, self.target - self.planned)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What counting needs to know of an event: when it is (aware), where it stands, and whether it is public."""

    dtstart: datetime
    dtend: datetime
    status: EventStatus
    public: bool

    @property
    def counted_as(self) -> str:
        """The number of :class:`Pace` that it belongs to."""
        match self.status:
            case EventStatus.CANCELLED:
                return "cancelled"
            case EventStatus.DRAFT:
                return "drafts"
        return str(self.status) if self.public else "private"


def beginnings(session: Session, space: Space, first: date, end: date) -> list[Beginning]:
    """The events that begin, by the clock of `space`, on a day from `first` to `end` (exclusive); in no order."""
    start, stop = (clock.local_midnight(day, space.tzid) for day in (first, end))
    query = select(Event.dtstart, Event.dtend, Event.status, Event.public).where(
        Event.space_id == space.id, Event.retired_at.is_(None), Event.dtstart >= start, Event.dtstart < stop
    )
    of_series = (
        Beginning(one.dtstart, one.dtend, one.series.status, one.series.public)
        for one in occurrences_between(session, space.id, start, stop)
        if one.dtstart >= start
    )
    return [*(Beginning(*row) for row in session.execute(query)), *of_series]


def pace(session: Session, space: Space, monday: date, weeks: int = 1) -> list[Pace]:
    """The pace of each of `weeks` ISO weeks from `monday` on, an event belonging to the week it starts in."""
    return paces(beginnings(session, space, monday, monday + timedelta(weeks=weeks)), space, monday, weeks)


def paces(known: Iterable[Beginning], space: Space, monday: date, weeks: int) -> list[Pace]:
    """As :func:`pace`, of events that are known already; those that begin in other weeks do not matter."""
    counted: list[Counter[str]] = [Counter() for _ in range(weeks)]
    for one in known:
        week = (clock.local(one.dtstart, space.tzid).date() - monday).days // 7
        if 0 <= week < weeks:
            counted[week][one.counted_as] += 1
    return [Pace(**{"held": 0, "confirmed": 0, **week}, target=space.target_per_week) for week in counted]
