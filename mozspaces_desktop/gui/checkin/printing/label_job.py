"""Tickets or name badges of an event as something to be printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QPageLayout
from sqlalchemy.orm import Session

from mozspaces_desktop.core import labels, tickets
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.export_register import Exported
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.printing.badge_label import BadgeLabel
from mozspaces_desktop.gui.checkin.printing.expected_people import (
    Attendee,
    ExpectedPeople,
    event_file_name,
    read_people,
)
from mozspaces_desktop.gui.checkin.printing.label_formats import LabelFormat
from mozspaces_desktop.gui.checkin.printing.label_sheet import LabelSheet
from mozspaces_desktop.gui.checkin.printing.ticket_label import TicketLabel
from mozspaces_desktop.gui.printing.paper import Sheet
from mozspaces_desktop.gui.printing.print_job import PrintJob, page_layout

if TYPE_CHECKING:
    from mozspaces_desktop.core.database import Database

translate = QCoreApplication.translate


class What(Enum):
    """What is on a label."""

    TICKET = auto()
    BADGE = auto()


class Whom(Enum):
    """Whose labels are printed."""

    REGISTERED = auto()
    WITHOUT_TICKET = auto()
    """Those whom no list gave a code."""
    IN = auto()
    ONE = auto()


@dataclass(frozen=True, slots=True)
class LabelJob(PrintJob):
    """Labels for some people of an event; `person_id` says who :attr:`Whom.ONE` is.

    `used` labels of the first sheet are gone. A badge may have the code of the ticket, a ticket always has.
    """

    event_id: str
    what: What
    whom: Whom
    form: LabelFormat
    person_id: str = ""
    used: int = 0
    with_code: bool = False

    @property
    def exported(self) -> Exported:
        """What the register of exports calls it."""
        return Exported.BADGES if self.what is What.BADGE else Exported.TICKETS

    @property
    def layout(self) -> QPageLayout:
        """The page of the labels."""
        return page_layout(self.form.page_size)

    def prepare(self, database: Database) -> None:
        """Make codes for whoever has none, if tickets are to be printed."""
        if self.what is not What.TICKET:
            return
        with database.read() as session:
            event = event_by_id(session, self.event_id)
            missing = any(not codes for codes in tickets.codes_of_event(session, event.id).values())
        if missing:
            with database.begin(labels.MAKE_CODES, title=event.title) as session:
                tickets.make_codes(session, session.get_one(Event, self.event_id))

    def sheet(self, session: Session, size: QSizeF) -> Sheet:
        """The pages, of `size` (tenths of a point)."""
        known = read_people(session, self.event_id)
        people = [person for person in known.people if self._is_meant(person)]
        return self._sheet(known, people, size)

    def sheets(self, session: Session, size: QSizeF) -> list[tuple[str, Sheet]]:
        """The same, each person's apart, with their name."""
        known = read_people(session, self.event_id)
        return [(person.name, self._sheet(known, [person], size)) for person in known.people if self._is_meant(person)]

    def _sheet(self, known: ExpectedPeople, people: Iterable[Attendee], size: QSizeF) -> Sheet:
        make = self._badges if self.what is What.BADGE else self._tickets
        return LabelSheet(list(make(known, people)), self.form, size, title=self._title(known), used=self.used)

    def file_name(self, session: Session) -> str:
        """What a file of it is called."""
        badges, cards = translate("Tickets", "badges"), translate("Tickets", "tickets")
        return event_file_name(session, self.event_id, badges if self.what is What.BADGE else cards)

    def people(self, session: Session) -> int | None:
        """How many people are named on it."""
        return sum(map(self._is_meant, read_people(session, self.event_id).people))

    def _title(self, known: ExpectedPeople) -> str:
        badges, cards = translate("Tickets", "Badges for {title}"), translate("Tickets", "Tickets for {title}")
        template = badges if self.what is What.BADGE else cards
        return template.format(title=wording.shown_name(known.event.title))

    def _is_meant(self, person: Attendee) -> bool:
        if self.what is What.TICKET and not person.registered:
            return False
        match self.whom:
            case Whom.REGISTERED:
                return person.registered
            case Whom.WITHOUT_TICKET:
                return person.registered and all(map(tickets.is_ours, person.codes))
            case Whom.IN:
                return person.came_at is not None
            case Whom.ONE:
                return person.person_id == self.person_id

    def _badges(self, known: ExpectedPeople, people: Iterable[Attendee]) -> Iterable[BadgeLabel]:
        title = wording.shown_name(known.event.title)
        for person in people:
            code = person.codes[0] if self.with_code and person.codes else ""
            yield BadgeLabel(person.name, title, code)

    def _tickets(self, known: ExpectedPeople, people: Iterable[Attendee]) -> Iterable[TicketLabel]:
        title = wording.shown_name(known.event.title)
        where = " · ".join(part for part in (known.space, known.where) if part)
        for person in people:
            code = person.codes[0] if person.codes else ""
            yield TicketLabel(person.name, person.seats, code, title, known.when, where)
