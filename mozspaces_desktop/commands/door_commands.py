"""The commands at the door, ``check-in``, and against mistakes, ``undo``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mozspaces_desktop.commands.answers import Answer, counted, one_line
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import capacity, clock, door, door_counts, guests, journal, labels, tickets
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.events import event_by_id, event_meant
from mozspaces_desktop.core.models import Event, Method, Person
from mozspaces_desktop.core.occurrences import stored
from mozspaces_desktop.core.people import person_meant
from mozspaces_desktop.core.people_search import Found, person_found
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.similar_people import similar_people
from mozspaces_desktop.core.text import clean_line

_BEGINNINGS = (labels.MAKE_DEMO, labels.ADD_SPACE)
"""Actions that everything else in a file stands on; the command does not take them back."""


def check_in(arguments: Namespace) -> Answer:
    """Let one person in to an event, or count guests."""
    with open_database(arguments) as database:
        with database.read() as session:
            event = event_meant(session, arguments.event, day=arguments.date)
            who = _who(session, event, arguments) if arguments.guests is None else None
        at = _moment(arguments.at, event.tzid)
        if who is None:
            return _count_guests(database, event.id, arguments.guests, at, anyway=arguments.over_capacity)
        return _let_in(database, event.id, who, at, anyway=arguments.over_capacity)


def _moment(at: datetime | None, tzid: str) -> datetime | None:
    """A time without an offset is meant by the event's clock."""
    return at.replace(tzinfo=ZoneInfo(tzid)) if at is not None and at.tzinfo is None else at


def _count_guests(database: Database, event_id: str, count: int, at: datetime | None, *, anyway: bool) -> Answer:
    with database.begin(labels.of_guests(count), count=abs(count)) as session:
        event = stored(session, event_by_id(session, event_id))
        if count > 0:
            guests.add_guests(session, event, count, at=at)
        else:
            guests.take_guest_away(session, event)
        capacity.make_sure_of_room(session, event.id, coming=count, anyway=anyway)
        counts = door_counts.counts(session, event)
    done = f"{counted(count, 'guest')} counted" if count > 0 else "One guest taken away"
    data = {**_event(event), "guests_added": count, "counts": _counts(counts)}
    return Answer(data, f"{done} at “{one_line(event.title)}”. {_said(counts)}")


@dataclass(frozen=True, slots=True)
class _Who:
    """Whom to let in: somebody of the file, or, without a key, somebody new."""

    name: str
    person_id: str | None
    email: str | None
    method: Method


def _who(session: Session, event: Event, arguments: Namespace) -> _Who:
    if arguments.walk_in is not None:
        return _Who(clean_line(arguments.walk_in), None, arguments.email, Method.WALK_IN)
    if arguments.code is not None:
        person, method = tickets.ticket_holder(session, event, arguments.code), Method.CODE
    else:
        person, method = person_meant(session, arguments.person, event_id=event.id), Method.COMMAND
    return _Who(person.name, person.id, None, method)


def _let_in(database: Database, event_id: str, who: _Who, at: datetime | None, *, anyway: bool) -> Answer:
    with database.begin(labels.CHECK_IN, name=who.name) as session:
        event = stored(session, event_by_id(session, event_id))
        if who.person_id is None:
            admission = door.walk_in(session, event, name=who.name, email=who.email, at=at)
        else:
            person = row(session, Person, who.person_id)
            admission = door.check_in(session, event, person, method=who.method, at=at)
        if not admission.already:
            capacity.make_sure_of_room(session, event_id, coming=1, anyway=anyway)
        session.flush()
        found = person_found(session, admission.check_in.person_id, event_id=event.id)
        counts = door_counts.counts(session, event)
        similar = _similar(session, event, found) if who.person_id is None and not admission.already else []
    return _admitted(event, admission, found, counts, similar)


def _similar(session: Session, event: Event, added: Found) -> list[Found]:
    """Who was in the file before and may be the one that was `added` to it."""
    found = similar_people(session, added.name, added.email, event_id=event.id)
    return [one for one in found if one.person_id != added.person_id]


def _admitted(
    event: Event, admission: door.Admission, found: Found, counts: door_counts.DoorCounts, similar: Sequence[Found]
) -> Answer:
    checked_in_at = clock.local(admission.check_in.checked_in_at, event.tzid)
    data = {
        **_event(event),
        "check_in_id": admission.check_in.id,
        "id": found.person_id,
        "name": found.name,
        "email": found.email,
        "already": admission.already,
        "checked_in_at": checked_in_at.isoformat(timespec="seconds"),
        "method": admission.check_in.method.value,
        "newcomer": found.newcomer,
        "visits": found.visit,
        "counts": _counts(counts),
        "similar": [{"id": one.person_id, "name": one.name, "visits": one.earlier} for one in similar],
    }
    how = f"already in since {checked_in_at:%H:%M}" if admission.already else f"in at {checked_in_at:%H:%M}"
    first = ", for the first time here" if found.newcomer else f", visit {found.visit}"
    said = f"{one_line(found.name)} is {how}{first}: “{one_line(event.title)}”. {_said(counts)}"
    return Answer(data, " ".join([said, *(_asked(one) for one in similar)]))


def _asked(similar: Found) -> str:
    """Who it may be instead, as the window would ask before; here it is said afterwards."""
    here = f"here {counted(similar.earlier, 'time')}" if similar.earlier else "not here yet"
    return f"If this is {one_line(similar.name)}, {here} (id {similar.person_id}), undo it and use --person."


def _event(event: Event) -> dict[str, Any]:
    return {"event_id": event.id, "event": event.title}


def _counts(counts: door_counts.DoorCounts) -> dict[str, int | None]:
    return {
        "checked_in": counts.checked_in,
        "guests": counts.guests,
        "attendees": counts.attendees,
        "newcomers": counts.newcomers,
        "expected": counts.expected,
        "capacity": counts.capacity,
    }


def _said(counts: door_counts.DoorCounts) -> str:
    return f"{counts.attendees} in, {counts.guests} of them guests, {counted(counts.newcomers, 'newcomer')}."


def undo(arguments: Namespace) -> Answer:
    """Take back the last action in the file, whoever did it and wherever."""
    with open_database(arguments) as database:
        with database.read() as session:
            last = journal.undoable(session.connection())
        if last is not None and last.label.template in _BEGINNINGS:
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "“{label}” stays: everything else in the file stands on it."),
                label=last.label,
            )
        label = database.undo(of_any_run=True)
    return Answer({"undone": str(label)}, f"Undone: {one_line(str(label))}")
