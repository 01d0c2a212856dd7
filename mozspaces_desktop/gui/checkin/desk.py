"""What the person at the door does to the file: each action one transaction, each answered by what to say about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from sqlalchemy.orm import Session

from mozspaces_desktop.core import door, labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.models import Event, Method, Person
from mozspaces_desktop.core.people import Found, person_found
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.widgets.banner import Kind


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an action: the words for it, who it was about, and the way back.

    `done` is False when nothing was changed because the world said no: what was typed stays. `way_back` undoes it,
    and `way_back_text` is the button for that.
    """

    kind: Kind
    text: str
    done: bool = True
    person_id: str = ""
    way_back_text: str = ""
    way_back: Callable[[], Outcome] | None = None


class Desk(QObject):
    """The door of the event `event_id`. An acknowledged action is on the disk."""

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self.event_id = ""

    def check_in(self, person_id: str, name: str) -> Outcome:
        """Let somebody in who is in the file."""

        def work(session: Session, event: Event) -> tuple[Found, bool]:
            method = Method.SEARCH
            admission = door.check_in(session, event, row(session, Person, person_id), method=method)
            session.flush()
            return person_found(session, person_id, event_id=event.id), admission.already

        return self._let_in(name, work)

    def walk_in(self, name: str, email: str) -> Outcome:
        """Let somebody in who is not in the file yet."""

        def work(session: Session, event: Event) -> tuple[Found, bool]:
            admission = door.walk_in(session, event, name=name, email=email)
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
        again = self.tr("Check in again")
        return Outcome("info", text, True, found.person_id, again, lambda: self.check_in(found.person_id, found.name))

    def count_guests(self, count: int, newcomers: int = 0) -> Outcome:
        """Count guests without a name; a count of -1 corrects one too many."""
        try:
            with self._database.begin(labels.of_guests(count), count=count) as session:
                event = self._event(session)
                if count > 0:
                    door.add_guests(session, event, count, newcomers=newcomers)
                else:
                    door.take_guest_away(session, event)
                session.flush()
                present, _new = door.guest_counts(session, event.id)
        except MozSpacesError as error:
            return refused(error)
        total = self.tr("%n guest(s) now", "", present)
        if count < 0:
            return Outcome("info", self.tr("One guest fewer: {total}.").format(total=total))
        text = (
            self.tr("One more guest, first time here: {total}.") if newcomers else self.tr("One more guest: {total}.")
        )
        return Outcome("positive", text.format(total=total), True, "", self.tr("Undo"), lambda: self.count_guests(-1))

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
            presence = wording.presence(found, event.tzid)
            return Outcome("warning", f"{shown} · {presence}", True, found.person_id)
        way_back_text = self.tr("Undo")
        text = f"{shown} · {wording.welcome(found)}"
        return Outcome("positive", text, True, found.person_id, way_back_text, lambda: self.take_back(found))


def refused(error: MozSpacesError) -> Outcome:
    """What the world said no to, as an answer."""
    return Outcome("negative", messages.sentence(error), done=False)
