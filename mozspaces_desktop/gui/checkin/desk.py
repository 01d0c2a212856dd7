"""What the person at the door does to the file: each action one transaction, each answered by what to say about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import QObject
from sqlalchemy.orm import Session

from mozspaces_desktop.core import door, door_counts, guests, labels, paper_lists, scanned_codes, tickets
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.models import Event, Method, Person
from mozspaces_desktop.core.people_search import Found, person_found
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import dates, messages
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.widgets.banner import Kind


@dataclass(frozen=True, slots=True)
class Way:
    """Something that can be done about an outcome: the verb on its button, and the action."""

    text: str
    go: Callable[[], Outcome]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an action: the words for it, who it was about, and the ways on or back, the likeliest first.

    `done` is False when nothing was changed because the world said no: what was typed stays.
    """

    kind: Kind
    text: str
    done: bool = True
    person_id: str = ""
    ways: tuple[Way, ...] = ()


class Desk(QObject):
    """The door of the event `event_id`. An acknowledged action is on the disk."""

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self.event_id = ""
        self.paper_time: time | None = None
        """When those came who are let in from a paper list, by the clock at the event's place; None: they come now."""

    def check_in(self, person_id: str, name: str) -> Outcome:
        """Let somebody in who is in the file."""

        def work(session: Session, event: Event) -> tuple[Found, bool]:
            method, at = self._arrival(session, event, Method.SEARCH)
            admission = door.check_in(session, event, row(session, Person, person_id), method=method, at=at)
            session.flush()
            return person_found(session, person_id, event_id=event.id), admission.already

        return self._let_in(name, work)

    def code_in(self, text: str) -> str:
        """The ticket code in what a scanner typed; empty if no list brought such a ticket."""
        with self._database.read() as session:
            return scanned_codes.code_scanned(session, self.event_id, text)

    def scan(self, code: str) -> Outcome:
        """Let in whoever holds the ticket `code`."""
        try:
            with self._database.read() as session:
                holder = tickets.ticket_holder(session, self._event(session), code)
        except MozSpacesError as error:
            return refused(error)

        def work(session: Session, event: Event) -> tuple[Found, bool]:
            method, at = self._arrival(session, event, Method.CODE)
            admission = door.check_in(session, event, row(session, Person, holder.id), method=method, at=at)
            session.flush()
            return person_found(session, holder.id, event_id=event.id), admission.already

        return self._let_in(holder.name, work)

    def _arrival(self, session: Session, event: Event, method: Method) -> tuple[Method, datetime | None]:
        """How and when whoever is let in came: by `method` and now, or as the paper list says."""
        at = self._paper_moment(session, event)
        return (method if at is None else Method.PAPER), at

    def _paper_moment(self, session: Session, event: Event) -> datetime | None:
        """When those came who are entered from a paper list; None without one, for now."""
        return None if self.paper_time is None else paper_lists.arrival(session, event, self.paper_time)

    def walk_in(self, name: str, email: str) -> Outcome:
        """Let somebody in who is not in the file yet."""

        def work(session: Session, event: Event) -> tuple[Found, bool]:
            method, at = self._arrival(session, event, Method.WALK_IN)
            admission = door.walk_in(session, event, name=name, email=email, method=method, at=at)
            session.flush()
            return person_found(session, admission.check_in.person_id, event_id=event.id), admission.already

        return self._let_in(name, work)

    def take_back(self, found: Found) -> Outcome:
        """Undo the check-in of somebody who is in."""
        if found.check_in_id is None:
            text = self.tr("{name} is not in, so there is nothing to take back.")
            return Outcome("info", text.format(name=wording.quoted_name(found.name)))
        check_in_id = found.check_in_id
        try:
            with self._database.begin(labels.UNDO_CHECK_IN, name=found.name) as session:
                retired = door.undo_check_in(session, check_in_id)
                gone = row(session, Person, retired.person_id).retired_at is not None
        except MozSpacesError as error:
            return refused(error)
        text = self.tr("Check-in of {name} taken back.").format(name=wording.quoted_name(found.name))
        if gone:
            return Outcome("info", text, True, found.person_id)
        again = Way(self.tr("Check in again"), lambda: self.check_in(found.person_id, found.name))
        return Outcome("info", text, True, found.person_id, (again,))

    def count_guests(self, count: int, newcomers: int = 0) -> Outcome:
        """Count guests without a name; a count of -1 corrects one too many."""
        try:
            with self._database.begin(labels.of_guests(count), count=count) as session:
                event = self._event(session)
                if count > 0:
                    at = self._paper_moment(session, event)
                    guests.add_guests(session, event, count, newcomers=newcomers, at=at)
                else:
                    guests.take_guest_away(session, event)
                session.flush()
                present, _new = door_counts.guest_counts(session, event.id)
        except MozSpacesError as error:
            return refused(error)
        total = self.tr("%n guest(s) now", "", present)
        if count < 0:
            return Outcome("info", self.tr("One guest fewer: {total}.").format(total=total))
        text = (
            self.tr("One more guest, first time here: {total}.") if newcomers else self.tr("One more guest: {total}.")
        )
        undo = Way(self.tr("Undo"), lambda: self.count_guests(-1))
        return Outcome("positive", text.format(total=total), True, "", (undo,))

    def _event(self, session: Session) -> Event:
        """The event, without all that it refers to, which is a third of the time of a check-in to read."""
        event = session.get(Event, self.event_id)
        return event if event is not None and event.alive else event_by_id(session, self.event_id)

    def _let_in(self, name: str, work: Callable[[Session, Event], tuple[Found, bool]]) -> Outcome:
        try:
            with self._database.begin(labels.CHECK_IN, name=name) as session:
                event = self._event(session)
                found, already = work(session, event)
        except MozSpacesError as error:
            return refused(error)
        shown = wording.quoted_name(found.name)
        if already:
            return self._was_in(found, event)
        text = f"{shown} · {wording.welcome(found)}"
        if self.paper_time is not None:
            on_paper = self.tr("paper list, {time}").format(time=dates.time_text(self.paper_time))
            text = f"{text} · {on_paper}"
        return Outcome("positive", text, True, found.person_id, (Way(self.tr("Undo"), lambda: self.take_back(found)),))

    def _was_in(self, found: Found, event: Event) -> Outcome:
        """What is said of somebody who is in already: since when, and that those they signed up with can come, too."""
        text = f"{wording.quoted_name(found.name)} · {wording.presence(found, event.tzid)}"
        guest = Way(self.tr("Count one guest"), lambda: self.count_guests(1))
        ways = (guest,) if found.seats > 1 else ()
        if self.paper_time is not None and found.checked_in_at == door.paper_moment(event, self.paper_time):
            text = self.tr("{presence}, as the paper list says").format(presence=text)
            return Outcome("info", text, True, found.person_id, ways)
        return Outcome("warning", text, True, found.person_id, ways)


def refused(error: MozSpacesError) -> Outcome:
    """What the world said no to, as an answer."""
    return Outcome("negative", messages.sentence(error), done=False)
