"""An evening of 200 arrivals at the real window: tickets, names, walk-ins, guests, mistakes, and all taken back again.

The script is drawn by lot from a seed and keeps its own list of who should be in; nothing of the program's is asked
for that. Used by the test, which compares it with the file, and by `benchmarks.door`, which looks at the clock.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from mozspaces_desktop.core import clock, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Registration, Track
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from tests.end_to_end.hands import Hands
from tests.end_to_end.stage import Stage

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
ARRIVALS, ROOM_FOR = 200, 190
_KNOWN, _SIGNED_UP, _ROWS = 320, 150, 30
_FIRST = """
Amina Björn Chloé Dorota Élodie Fatou Giulia Hélène Ikram Jörg Kateryna Łukasz Mamadou Noémie Ørjan Pedro
Quentin Rosa Siobhán Tereza
"""
_LAST = """
Ångström Bernard Çelik Diallo Esposito Fournier García Hoffmann Ivanova Jansen Kowalski Lefèvre Müller Nguyen
Okafor Petrović Quispe Rossi Straße Traoré
"""
_SYLLABLES = "bru dax fel gim hop jun kip lor mav nyx pod quo rit sul tam vek wob xan yor zed"

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who may come; `code` is on their ticket, empty if they did not sign up."""

    name: str
    code: str = ""


def make_evening(path: Path, *, seed: int) -> list[Visitor]:
    """A data file with an event that is on, in a room for 190, and people; who they are."""
    dice = random.Random(seed)  # noqa: S311 -- who is known and who signed up
    names = dice.sample([f"{first} {last}" for first in _FIRST.split() for last in _LAST.split()], _KNOWN)
    known = [Visitor(name, f"PAR14-{number:04}" if number < _SIGNED_UP else "") for number, name in enumerate(names)]
    with Database.create(path, clock=clock.fixed_clock(NOW)) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        room = spaces.add_room(session, space, name="Salle des fêtes", capacity=ROOM_FOR)
        session.flush()
        said = EventFields("Tonight", NOW, NOW + timedelta(hours=2), space.tzid, Track.TECHNICAL, room_id=room.id)
        event = add_event(session, space, said)
        event.status = EventStatus.CONFIRMED
        for visitor in known:
            person = people.add_person(session, name=visitor.name)
            session.flush()
            if visitor.code:
                session.add(Registration(event_id=event.id, person_id=person.id, ticket_code=visitor.code))
    return known


class Evening:
    """Plays the script with `hands` and keeps the list: who is `inside`, how many `guests`, the `newcomers` of them."""

    def __init__(self, stage: Stage, hands: Hands, known: list[Visitor], *, seed: int) -> None:
        tab = stage.tab("checkin")
        assert isinstance(tab, CheckinTab)
        self._tab, self._hands = tab, hands
        self._dice = random.Random(seed)  # noqa: S311 -- what happens when
        self._coming = self._dice.sample(known, ARRIVALS - ARRIVALS // 5)
        self._coming += [Visitor(self._new_name()) for _ in range(ARRIVALS // 5)]
        self._dice.shuffle(self._coming)
        self._staying = [visitor for visitor in known if visitor not in self._coming]
        self._walk_ins = {visitor for visitor in self._coming if visitor not in known}
        self.inside: list[Visitor] = []
        self.guests = self.newcomers = self.asked = 0

    def play(self) -> None:
        """Let everybody in, with all that happens in between."""
        for number, visitor in enumerate(self._coming):
            self._let_in(visitor)
            happening = self._happenings().get(number % 12)
            if happening is not None:
                happening(visitor)

    def _happenings(self) -> dict[int, Callable[[Visitor], None]]:
        return {
            1: self._comes_again,
            3: self._somebody_else_is_let_in,
            5: self._guests_come,
            7: self._undone_in_the_menu,
            9: self._any_row_is_undone,
            11: self._scanned_while_in_the_list,
        }

    # --- what hands do -------------------------------------------------------------------------------------------

    def _let_in(self, visitor: Visitor) -> None:
        if visitor.code and self._dice.random() < 0.5:
            self._hands.scan(visitor.code)
        else:
            self._find(visitor)
            self._hands.enter()
            if visitor in self._walk_ins:
                self._hands.enter()
                if self._tab.ui.walk_in.asks:
                    self._hands.type("n")
        self._answer()
        self.inside.append(visitor)

    def _find(self, visitor: Visitor) -> None:
        words = visitor.name.split()
        if visitor in self._walk_ins and visitor not in self.inside:
            self._hands.type(visitor.name)
            return
        self._dice.shuffle(words)
        self._hands.type(" ".join(words).lower())
        for _ in range(_ROWS):
            found = self._tab.ui.people_pane.current()
            if found is not None and found.name == visitor.name:
                return
            self._hands.press(Qt.Key.Key_Down)
        message = f"{visitor.name} is not found"
        raise LookupError(message)

    def _answer(self) -> None:
        """Should the room be full, that is all right."""
        said = self._tab.ui.answer.outcome
        if said is not None and said.asks:
            self.asked += 1
            self._hands.enter()

    def _clear(self) -> None:
        if self._tab.ui.search.text():
            self._hands.press(Qt.Key.Key_Escape)

    # --- what happens --------------------------------------------------------------------------------------------

    def _comes_again(self, visitor: Visitor) -> None:
        """Somebody is in already, and shows the ticket or says the name once more."""
        if visitor.code:
            self._hands.scan(visitor.code)
        self._find(visitor)
        self._hands.enter()
        self._clear()

    def _somebody_else_is_let_in(self, _visitor: Visitor) -> None:
        """The wrong row: noticed at once, and taken back by one key."""
        self._find(self._dice.choice(self._staying))
        self._hands.enter()
        self._answer()
        self._hands.press(Qt.Key.Key_Delete)

    def _guests_come(self, _visitor: Visitor) -> None:
        count = self._dice.randint(2, 4)
        self._hands.press(Qt.Key.Key_F2)
        self._hands.press(Qt.Key.Key_F2, _SHIFT)
        self._hands.press(Qt.Key.Key_F3)
        self._answer()
        self._hands.type(f"+{count}")
        self._hands.enter()
        self._answer()
        self._hands.type("-1")
        self._hands.enter()
        self.guests += count
        self.newcomers += 1

    def _undone_in_the_menu(self, visitor: Visitor) -> None:
        """Ctrl+Z is about the same action as the key at the door; then they come in after all."""
        self._hands.press(Qt.Key.Key_Z, _CTRL)
        self.inside.remove(visitor)
        self._hands.press(Qt.Key.Key_Z, _CTRL | _SHIFT)
        self.inside.append(visitor)

    def _any_row_is_undone(self, _visitor: Visitor) -> None:
        """Some row further down is taken back, and checked in again from the answer."""
        self._tab.ui.arrivals.setFocus()
        for _ in range(self._dice.randint(1, 6)):
            self._hands.press(Qt.Key.Key_Down)
        gone = self._tab.ui.arrivals.currentIndex().data(Qt.ItemDataRole.DisplayRole)
        self._hands.press(Qt.Key.Key_Delete)
        self.inside = [visitor for visitor in self.inside if visitor.name != gone]

    def _scanned_while_in_the_list(self, _visitor: Visitor) -> None:
        """The scanner reads the ticket of somebody who is in while another widget has the focus."""
        self._tab.ui.arrivals.setFocus()
        self._hands.scan(next(visitor.code for visitor in self.inside if visitor.code))

    def _new_name(self) -> str:
        first, last = ("".join(self._dice.sample(_SYLLABLES.split(), 3)).capitalize() for _ in range(2))
        return f"{first} {last}"
