"""Who is on paper, read at once: those who signed up for an event, and those who came without."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, people_search, tickets
from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.models import Event, Space
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import fold
from mozspaces_desktop.gui.checkin import wording

_EVERYBODY = 1_000_000


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who is expected or in: `came_at` is None for one who is not in. The name is cut to what can be read."""

    person_id: str
    name: str
    registered: bool
    seats: int
    came_at: datetime | None
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExpectedPeople:
    """An event, where it is, and its people by name; `now` is when they were read (UTC)."""

    event: Event
    space: str
    now: datetime
    people: tuple[Attendee, ...]

    @property
    def when(self) -> str:
        """The times of the event."""
        return wording.event_times(self.event)

    @property
    def where(self) -> str:
        """Its room, if one is said."""
        return self.event.room.name if self.event.room is not None else ""


def read_people(session: Session, event_id: str) -> ExpectedPeople:
    """Everybody who is registered for the event or in; raises :class:`RefusedError` if it is gone."""
    event = event_by_id(session, event_id)
    codes = tickets.codes_of_event(session, event.id)
    found = {one.person_id: one for one in people_search.arrived(session, event.id, limit=_EVERYBODY)}
    found |= {one.person_id: one for one in people_search.expected(session, event.id)}
    people = [_attendee(one, codes.get(one.person_id, ())) for one in found.values()]
    people.sort(key=lambda one: (fold(one.name), one.person_id))
    return ExpectedPeople(event, row(session, Space, event.space_id).name, clock.now(session), tuple(people))


def _attendee(found: Found, codes: tuple[str, ...]) -> Attendee:
    name = wording.shown_name(found.name)
    return Attendee(found.person_id, name, found.registered, found.seats, found.checked_in_at, codes)


def event_file_name(session: Session, event_id: str, what: str) -> str:
    """What a PDF file about an event is called: its title, its day, and what it is."""
    event = event_by_id(session, event_id)
    day = clock.local(event.dtstart, event.tzid).date()
    return file_name_part(f"{wording.shown_name(event.title)} {day} {what}") + ".pdf"
