"""The kiosk over a real file with an event on now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from argon2 import PasswordHasher, profiles
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import CheckIn, Event, Guests, Person, Registration, Space, Track
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.kiosk.kiosk_door import KioskDoor
from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow
from tests import scanner_hand
from tests.conftest import NOW
from tests.scanner_hand import target

PIN = "4711"
HASHER = PasswordHasher.from_parameters(profiles.CHEAPEST)
HASHED = HASHER.hash(PIN)
Key = Qt.Key


class Kiosk:
    """The window of the kiosk, the file below it, and hands."""

    def __init__(self, database: Database, event: Event, qtbot: QtBot, language: str) -> None:
        self.database, self.event, self.qtbot = database, event, qtbot
        self.window = KioskWindow(KioskDoor(database, event.id), HASHED, language)
        qtbot.addWidget(self.window, before_close_func=lambda window: window.shut())
        with qtbot.waitActive(self.window):
            self.window.showFullScreen()
        self.window.begin_again()

    def add(self, name: str, email: str | None = None, **registered: object) -> Person:
        with self.database.begin("Add") as session:
            person = people.add_person(session, name=name, email=email)
            session.flush()
            if registered:
                session.add(Registration(event_id=self.event.id, person_id=person.id, **registered))
        return person

    def type(self, text: str) -> None:
        """Type `text` where the focus is, as slowly as a person: no scanner is meant."""
        for letter in text:
            QTest.keyClick(target(), ord(letter))
            QTest.keyClick(target(), Key.Key_Shift)
        self.window._scanner.listen(True)  # forgets what came so fast

    def enter(self, text: str) -> None:
        self.type(text)
        QTest.keyClick(target(), Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.window.leave.busy)

    def scan(self, code: str) -> None:
        scanner_hand.scan(self.window._scanner, code)
        self.qtbot.waitUntil(lambda: not self.window.leave.busy)

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def page(self) -> QWidget:
        page = self.window.pages.currentWidget()
        assert page is not None
        return page

    def texts(self) -> list[str]:
        """All that can be read on the screen."""
        found = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        found += [button.text() for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        for field in self.window.findChildren(QLineEdit):
            if field.isVisible():
                found += [field.placeholderText(), field.text()]
        return [text.replace("\u2068", "").replace("\u2069", "") for text in found if text]

    def present(self) -> list[tuple[str, str, str]]:
        with self.database.read() as session:
            rows = session.query(CheckIn, Person).join(Person, Person.id == CheckIn.person_id)
            return [(person.name, row.method.value, row.by) for row, person in rows.order_by(CheckIn.id)]

    def guests(self) -> int:
        with self.database.read() as session:
            return sum(row.count for row in session.query(Guests))


@pytest.fixture
def make_kiosk(qapp: QApplication, qtbot: QtBot, database: Database, paris: Space) -> Callable[..., Kiosk]:
    """Open the kiosk: its language, how many people the room holds."""
    theme.apply(qapp, "light")

    def made(language: str = "en", capacity: int = 40) -> Kiosk:
        with database.begin("Add") as session:
            room = spaces.add_room(session, paris, name="Main room", capacity=capacity)
            session.flush()
            fields = EventFields("Rust evening", NOW, NOW + timedelta(hours=2), paris.tzid, Track.TECHNICAL)
            event = add_event(session, paris, fields)
            event.room_id = room.id
        kiosk = Kiosk(database, event, qtbot, language)
        kiosk.add("Amina Diallo", "amina@example.org", ticket_code="AMI-1001")
        kiosk.add("Ben Okri", "ben@example.org")
        return kiosk

    return made


@pytest.fixture
def kiosk(make_kiosk: Callable[..., Kiosk]) -> Kiosk:
    """The kiosk in English."""
    return make_kiosk()
