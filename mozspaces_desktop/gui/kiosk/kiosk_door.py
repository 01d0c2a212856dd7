"""What the kiosk reads from the file and does to it; each check-in is one transaction, as at the desk."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mozspaces_desktop.core import kiosk_exit, labels, self_check_in
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.kiosk_exit import Exit
from mozspaces_desktop.core.models import Event, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.scanned_codes import code_scanned, looks_like_code
from mozspaces_desktop.core.self_check_in import Standing, Visitor, shown_to_anybody
from mozspaces_desktop.core.space_promises import promise_of
from mozspaces_desktop.core.walk_ins import WalkIn


class KioskDoor:
    """The door of the event `event_id`; raises :class:`RefusedError` if there is none."""

    def __init__(self, database: Database, event_id: str) -> None:
        self._database = database
        self._event_id = event_id
        with database.read() as session:
            event = self._event(session)
            self.title, self.space = event.title, row(session, Space, event.space_id).name
            self.consent_wording = promise_of(session, event.space_id).consent_wording

    def _event(self, session: Session) -> Event:
        return event_by_id(session, self._event_id)

    def visitor(self, typed: str, *, email: str = "") -> Visitor:
        """Who is meant by a name or an address."""
        with self._database.read() as session:
            return self_check_in.visitor_called(session, self._event_id, typed, email=email)

    def code_in(self, text: str) -> str:
        """The ticket code in what was scanned or typed; empty if there is none."""
        with self._database.read() as session:
            code = code_scanned(session, self._event_id, text)
        return code or (text.strip() if looks_like_code(text.strip()) else "")

    def holder(self, code: str) -> Visitor:
        """Whose ticket it is; raises :class:`RefusedError` if it is nobody's here."""
        with self._database.read() as session:
            return self_check_in.visitor_with_ticket(session, self._event(session), code)

    def try_to_leave(self, pin: str, kept: str) -> Exit:
        """Whether a PIN leads out of the kiosk, whose own is `kept`. Slow: not for the window's thread."""
        return kiosk_exit.try_to_leave(self._database, pin, kept)

    def wait_to_leave(self) -> int:
        """How many seconds no PIN is taken, after wrong ones."""
        return kiosk_exit.wait_to_leave(self._database)

    def let_in(self, visitor: Visitor, guests: int) -> bool:
        """Let a visitor in whom the file knows; False if they were in already. Raises what the core raises."""
        with self._database.begin(labels.CHECK_IN, name=visitor.name) as session:
            return self_check_in.come_in(session, self._event(session), visitor, guests=guests)

    def let_in_new(self, said: WalkIn, guests: int) -> Visitor:
        """Let somebody in who seems to be new, and say whom; raises what the core raises."""
        name = shown_to_anybody(said.name)
        with self._database.begin(labels.CHECK_IN, name=said.name) as session:
            came = self_check_in.come_in_new(session, self._event(session), said, guests=guests)
        return Visitor(Standing.KNOWN if came else Standing.IN, name=name)
