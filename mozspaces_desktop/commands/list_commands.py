"""The commands that list what is in the file: ``spaces``, ``events`` and ``people``."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.commands.answers import Answer, table
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import clock
from mozspaces_desktop.core import spaces as space_rows
from mozspaces_desktop.core.events import WITH_ALL
from mozspaces_desktop.core.figures.events_counted import attendance_of
from mozspaces_desktop.core.figures.period import EARLIEST, LATEST, Period
from mozspaces_desktop.core.figures.records import Records, read_records
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Person, Registration, Space
from mozspaces_desktop.core.occurrences import as_event, occurrences_between
from mozspaces_desktop.core.spaces import space_named
from mozspaces_desktop.core.text import fold

_A_YEAR = timedelta(days=366)


def spaces(arguments: Namespace) -> Answer:
    """All spaces, with their rooms and coordinators."""
    with open_database(arguments) as database, database.read() as session:
        found = [_space(session, space) for space in space_rows.spaces(session)]
    columns = ("name", "city", "country", "tzid", "target_per_week", "target_per_season")
    headers = ("Name", "City", "Country", "Time zone", "Per week", "Per season")
    rows = [[space[column] for column in columns] for space in found]
    return Answer(found, table(headers, rows) if found else "There is no space in this file yet.")


def _space(session: Session, space: Space) -> dict[str, Any]:
    return {
        "id": space.id,
        "name": space.name,
        "city": space.city,
        "country": space.country,
        "tzid": space.tzid,
        "target_per_week": space.target_per_week,
        "target_per_season": space.target_per_season,
        "contributors_per_event": space.contributors_per_event,
        "rooms": [
            {"id": room.id, "name": room.name, "capacity": room.capacity}
            for room in space_rows.rooms(session, space.id)
        ],
        "coordinators": [
            {"id": one.id, "name": one.name, "track": one.track.value}
            for one in space_rows.coordinators(session, space.id)
        ],
        "focus_areas": [area.name for area in space_rows.focus_areas(session, space.id)],
    }


def events(arguments: Namespace) -> Answer:
    """The events of one space, or of every space, by start; those of series that go on until a year from now."""
    with open_database(arguments) as database, database.read() as session:
        chosen = space_rows.spaces(session) if arguments.space is None else [space_named(session, arguments.space)]
        days = (arguments.from_day, arguments.to_day)
        found = [event for space in chosen for event in _events_of(session, space, *days)]
    found.sort(key=lambda pair: (pair[0].dtstart, pair[0].id))
    headers = ("Start", "Title", "Status", "Public", "Room", "RSVPs", "Attendees", "Id")
    columns = ("title", "status", "public", "room", "rsvps", "attendees", "id")
    rows = [
        [f"{clock.local(row.dtstart, row.tzid):%Y-%m-%d %H:%M}", *(said[column] for column in columns)]
        for row, said in found
    ]
    return Answer([said for _row, said in found], table(headers, rows) if rows else "There is no event yet.")


def _events_of(
    session: Session, space: Space, first: date | None, last: date | None
) -> list[tuple[Event, dict[str, Any]]]:
    """The events of a space that touch a day from `first` to `last`, as far as those are given."""
    records = read_records(session, space, Period(EARLIEST, LATEST), planned=False)
    rsvps = _counts_by(session, Registration.event_id, Registration.retired_at)
    start = clock.local_midnight(first or EARLIEST, space.tzid)
    a_year_on = clock.now(session) + _A_YEAR
    end = a_year_on if last is None else clock.local_midnight(last + timedelta(days=1), space.tzid)
    query = select(Event).where(Event.space_id == space.id, Event.retired_at.is_(None)).options(*WITH_ALL)
    if first is not None:
        query = query.where(Event.dtend > start)
    if last is not None:
        query = query.where(Event.dtstart < end)
    found = [*session.scalars(query), *map(as_event, occurrences_between(session, space.id, start, end))]
    return [(event, _event(space, event, records, rsvps[event.id])) for event in found]


def _event(space: Space, event: Event, records: Records, rsvps: int) -> dict[str, Any]:
    start, end = (clock.local(moment, event.tzid).isoformat() for moment in (event.dtstart, event.dtend))
    held = event.status is EventStatus.HELD
    came = attendance_of(records, event.id) if held else None
    return {
        "id": event.id,
        "space": space.name,
        "title": event.title,
        "start": start,
        "end": end,
        "tzid": event.tzid,
        "all_day": event.all_day,
        "status": event.status.value,
        "public": event.public,
        "track": event.track.value,
        "coordinator": event.coordinator.name if event.coordinator else None,
        "type": event.type,
        "focus_areas": [area.name for area in event.focus_areas],
        "room": event.room.name if event.room else None,
        "host": event.host,
        "expected": event.expected,
        "rsvps": rsvps,
        "attendees": came.attendees if came else None,
        "guests": came.guests if came else None,
        "newcomers": came.newcomers if came else None,
        "returning": came.returning if came else None,
        "link": event.link,
        "notes": event.notes,
        "uid": event.uid,
        "series_id": event.series_id,
        "recurrence_id": event.recurrence_id,
    }


def people(arguments: Namespace) -> Answer:
    """Everybody who signed up or came, by name."""
    with open_database(arguments) as database, database.read() as session:
        visits = _counts_by(session, CheckIn.person_id, CheckIn.retired_at)
        registrations = _counts_by(session, Registration.person_id, Registration.retired_at)
        first = _first_days(session)
        rows = session.scalars(select(Person).where(Person.retired_at.is_(None))).all()
    found = [
        {
            "id": person.id,
            "name": person.name,
            "email": person.email,
            "visits": visits[person.id],
            "first_attended": first.get(person.id),
            "registrations": registrations[person.id],
        }
        for person in sorted(rows, key=lambda person: (fold(person.name), person.id))
    ]
    headers = ("Name", "E-mail", "Visits", "First attended", "Registrations")
    lines = [
        [person[column] for column in ("name", "email", "visits", "first_attended", "registrations")]
        for person in found
    ]
    return Answer(found, table(headers, lines) if lines else "There is nobody in this file yet.")


def _counts_by(session: Session, key: Any, retired_at: Any) -> Counter[str]:
    """How many rows that count have each value of the column `key`."""
    query = select(key, func.count()).where(retired_at.is_(None)).group_by(key)
    return Counter(dict(session.execute(query).all()))


def _first_days(session: Session) -> dict[str, str]:
    """The day of the first event that each person attended, by the event's own clock, as ISO text."""
    query = (
        select(CheckIn.person_id, Event.dtstart, Event.tzid)
        .join(Event, Event.id == CheckIn.event_id)
        .where(CheckIn.retired_at.is_(None), Event.retired_at.is_(None), Event.status != EventStatus.CANCELLED)
        .order_by(Event.dtstart.desc(), Event.id.desc())
    )
    return {person_id: clock.local(start, tzid).date().isoformat() for person_id, start, tzid in session.execute(query)}
