"""What the person at the door does to the file: each action one transaction, each answered by what to say about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from mozspaces_desktop.core import (
    arrivals,
    capacity,
    door,
    door_counts,
    guests,
    labels,
    paper_lists,
    scanned_codes,
    tickets,
    walk_ins,
)
from mozspaces_desktop.core.arrivals import Arrival
from mozspaces_desktop.core.capacity import RoomFullError
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.discretion import discreet
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.models import Event, Method, Person
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.walk_ins import WalkIn
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

    `done` is False when nothing was changed because the world said no: what was typed stays. `asks` is True when it is
    not done until somebody takes the first way.
    """

    kind: Kind
    text: str
    done: bool = True
    person_id: str = ""
    ways: tuple[Way, ...] = ()
    asks: bool = False


class Desk(QObject):
    """The door of the event `event_id`. An acknowledged action is on the disk."""

    came = Signal(str)
    """With the id of a person who is let in at this moment, not entered from a paper list."""

    def __init__(self, database: Database, parent: QObject | None = None, *, is_discreet: bool = False) -> None:
        super().__init__(parent)
        self._database = database
        self._discreet = is_discreet
        self._own: dict[str, Found] = {}
        """Who was let in here, the last one last: where all is discreet, only they can be taken back."""
        self.event_id = ""
        self.paper_time: time | None = None
        """When those came who are let in from a paper list, by the clock at the event's place; None: they come now."""

    def check_in(self, person_id: str, name: str) -> Outcome:
        """Let somebody in who is in the file."""
        return self._let_in(name, lambda session: self._arrive(session, person_id, Method.SEARCH), person_id)

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

        return self._let_in(holder.name, lambda session: self._arrive(session, holder.id, Method.CODE), holder.id)

    def _arrive(self, session: Session, person_id: str, method: Method) -> Arrival:
        at = None if self.paper_time is None else self._paper_moment(session, self._event(session))
        method = method if at is None else Method.PAPER
        return arrivals.arrive(session, self.event_id, person_id, method=method, at=at)

    def _paper_moment(self, session: Session, event: Event) -> datetime | None:
        """When those came who are entered from a paper list; None without one, for now."""
        return None if self.paper_time is None else paper_lists.arrival(session, event, self.paper_time)

    def walk_in(self, said: WalkIn) -> Outcome:
        """Let somebody in who is on no list."""

        def work(session: Session) -> Arrival:
            event = self._event(session)
            at = self._paper_moment(session, event)
            # a person who is made here goes again with their walk-in, on a paper list, too
            method = Method.PAPER if at is not None and said.person_id else Method.WALK_IN
            return arrivals.seen(session, walk_ins.let_in(session, event, said, method=method, at=at))

        return self._let_in(said.name, work, said.person_id)

    def take_back(self, found: Found) -> Outcome:
        """Undo the check-in of somebody who is in."""
        if self._discreet and found.person_id not in self._own:
            text = self.tr("{name} was let in by somebody else: a coordinator can take that back.")
            return Outcome("info", text.format(name=wording.quoted_name(found.name)), done=False)
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
        self._own.pop(found.person_id, None)
        text = self.tr("Check-in of {name} taken back.").format(name=wording.quoted_name(found.name))
        if gone:
            return Outcome("info", text, True, found.person_id)
        again = Way(self.tr("Check in again"), lambda: self._let_in_again(found))
        return Outcome("info", text, True, found.person_id, (again,))

    def take_back_last(self) -> Outcome:
        """Undo the check-in that was entered last."""
        with self._database.read() as session:
            found = arrivals.entered_last(session, self.event_id)
        if self._discreet:
            found = next(reversed(self._own.values()), None)
        if found is None:
            return Outcome("info", self.tr("Nobody is in, so there is nothing to take back."))
        return self.take_back(found)

    def _let_in_again(self, found: Found) -> Outcome:
        """Let somebody in who was taken back by mistake: they came when they came."""
        method, at = found.method or Method.SEARCH, found.checked_in_at

        def work(session: Session) -> Arrival:
            arrival = arrivals.arrive(session, self.event_id, found.person_id, method=method, at=at)
            walk_ins.say_again(session, self.event_id, found.person_id)
            return arrival

        return self._let_in(found.name, work, found.person_id)

    def count_guests(self, count: int, newcomers: int = 0) -> Outcome:
        """Count guests without a name; a count below zero corrects too many."""

        def work(session: Session, event: Event) -> int:
            if count == -1:
                guests.take_guest_away(session, event)
            else:
                guests.add_guests(session, event, count, newcomers=newcomers, at=self._paper_moment(session, event))
            return count

        return self._count(labels.of_guests(count), abs(count), work, newcomers=newcomers)

    def set_guests(self, count: int, newcomers: int) -> Outcome:
        """Correct the number of guests, and of those among them who are here for the first time."""

        def work(session: Session, event: Event) -> int:
            return guests.set_guests(session, event, count, newcomers)

        return self._count(labels.SET_GUESTS, count, work)

    def guests(self) -> tuple[int, int]:
        """How many guests there are now, and how many of them are here for the first time."""
        with self._database.read() as session:
            return door_counts.guest_counts(session, self.event_id)

    def _count(
        self,
        label: str,
        count: int,
        work: Callable[[Session, Event], int],
        *,
        newcomers: int = 0,
        anyway: bool = False,
    ) -> Outcome:
        """Count or correct guests by `work`, which says how many more came of it."""
        try:
            with self._database.begin(label, count=count) as session:
                more = work(session, self._event(session))
                if self.paper_time is None:
                    capacity.make_sure_of_room(session, self.event_id, coming=more, anyway=anyway)
                session.flush()
                present, _new = door_counts.guest_counts(session, self.event_id)
        except RoomFullError as full:
            text = self.tr("The room is full: {present} of {capacity}. Count the guests anyway?")
            way = Way(
                self.tr("Count anyway"), lambda: self._count(label, count, work, newcomers=newcomers, anyway=True)
            )
            return _question(text.format(present=full.present, capacity=full.capacity), way)
        except MozSpacesError as error:
            return refused(error)
        text = self._guests_said(more, newcomers).format(total=self.tr("%n guest(s) now", "", present))
        if more <= 0:
            return Outcome("info", text)
        undo = Way(self.tr("Undo"), lambda: self.count_guests(-more, -newcomers))
        return Outcome("positive", text, True, "", (undo,))

    def _guests_said(self, more: int, newcomers: int) -> str:
        """The words for so many guests more, with a place for the total."""
        match more:
            case -1:
                return self.tr("One guest fewer: {total}.")
            case 0:
                return self.tr("{total}.")
            case 1 if newcomers:
                return self.tr("One more guest, first time here: {total}.")
            case 1:
                return self.tr("One more guest: {total}.")
        if more < 0:
            return self.tr("%n guest(s) fewer: {total}.", "", -more)
        if newcomers:
            return self.tr("%n more guest(s), first time here: {total}.", "", more)
        return self.tr("%n more guest(s): {total}.", "", more)

    def _event(self, session: Session) -> Event:
        """The event, without all that it refers to, which is a third of the time of a check-in to read."""
        event = session.get(Event, self.event_id)
        return event if event is not None and event.alive else event_by_id(session, self.event_id)

    def _let_in(
        self, name: str, work: Callable[[Session], Arrival], person_id: str = "", *, anyway: bool = False
    ) -> Outcome:
        """Let somebody in by `work`; who is written down on a paper list was let in long ago, so nobody is asked."""
        try:
            with self._database.begin(labels.CHECK_IN, name=name) as session:
                arrival = work(session)
                if not arrival.already and self.paper_time is None:
                    capacity.make_sure_of_room(session, self.event_id, coming=1, anyway=anyway)
        except RoomFullError as full:
            text = self.tr("The room is full: {present} of {capacity}. Let {name} in anyway?")
            said = {"present": full.present, "capacity": full.capacity, "name": wording.quoted_name(name)}
            way = Way(self.tr("Let in anyway"), lambda: self._let_in(name, work, person_id, anyway=True))
            return _question(text.format(**said), way, person_id)
        except MozSpacesError as error:
            return refused(error)
        [found] = discreet([arrival.found]) if self._discreet else [arrival.found]
        if arrival.already:
            return self._was_in(found)
        self._own[found.person_id] = found
        text = f"{wording.quoted_name(found.name)} · {wording.welcome(found)}"
        if self.paper_time is not None:
            on_paper = self.tr("paper list, {time}").format(time=dates.time_text(self.paper_time))
            text = f"{text} · {on_paper}"
        else:
            self.came.emit(found.person_id)
        return Outcome("positive", text, True, found.person_id, (Way(self.tr("Undo"), lambda: self.take_back(found)),))

    def _was_in(self, found: Found) -> Outcome:
        """What is said of somebody who is in already: since when, and that those they signed up with can come, too."""
        with self._database.read() as session:
            event = self._event(session)
        text = f"{wording.quoted_name(found.name)} · {wording.presence(found, event.tzid)}"
        guest = Way(self.tr("Count one guest"), lambda: self.count_guests(1))
        ways = (guest,) if found.seats > 1 else ()
        now, wall = self._database.clock(), self.paper_time
        if wall is not None and found.checked_in_at == door.paper_moment(event, wall, now=now):
            text = self.tr("{presence}, as the paper list says").format(presence=text)
            return Outcome("info", text, True, found.person_id, ways)
        return Outcome("warning", text, True, found.person_id, ways)


def refused(error: MozSpacesError) -> Outcome:
    """What the world said no to, as an answer."""
    return Outcome("negative", messages.sentence(error), done=False)


def _question(text: str, way: Way, person_id: str = "") -> Outcome:
    return Outcome("warning", text, False, person_id, (way,), asks=True)
