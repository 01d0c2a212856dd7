"""The program on a file with members, behind its lock, and hands for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import door, labels, members, people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Method, Registration, Role, Track
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui.access.lock_screen import LockScreen
from tests.end_to_end.stage import Stage
from tests.scanner_hand import target

PINS = {"Ana": "4711", "Zoë": "2222", "Bob": "", "Eve": "1111", "Max": "3333"}
ROLES = {"Bob": Role.DOOR_HELPER, "Eve": Role.DOOR_HELPER, "Max": Role.MANAGER}
VISITORS = ("Marker Amina", "Marker Ben", "Marker Chloe", "Marker Dan")
SECRETS = ("Marker", "secret", "example.org")
"""What is in the names and addresses of visitors, and nowhere else."""


class LockedStage(Stage):
    """The window, and who comes in."""

    @property
    def screen(self) -> LockScreen | None:
        """The lock screen while it is shown."""
        gate = self.program._gate
        return None if gate is None else gate.screen

    @property
    def lock_screen(self) -> LockScreen:
        """The lock screen, which is shown now."""
        screen = self.screen
        assert screen is not None
        screen.activateWindow()
        self.wait(screen.isActiveWindow, "the lock screen to be active")
        return screen

    def choose(self, name: str) -> None:
        """Choose a member by the arrow keys."""
        screen = self.lock_screen
        for _ in range(screen.list.count()):
            QTest.keyClick(target(), Qt.Key.Key_Up)
        for _ in range(list(PINS).index(name)):
            QTest.keyClick(target(), Qt.Key.Key_Down)
        assert screen.list.currentItem().text() == name
        self.settle()

    def try_pin(self, pin: str) -> None:
        """Type a PIN as a person does, and wait for what comes of it."""
        screen = self.lock_screen
        for digit in pin:
            QTest.keyClick(target(), ord(digit))
            QTest.keyClick(target(), Qt.Key.Key_Shift)
        screen._scanner.listen(True)  # forgets what came so fast
        QTest.keyClick(target(), Qt.Key.Key_Return)
        self.wait(lambda: not screen._trying, "an answer")
        self.settle()

    def come_in(self, name: str) -> None:
        """Come in as a member."""
        self.choose(name)
        self.try_pin(PINS[name])
        assert self.screen is None
        self.activate()

    def lock(self) -> None:
        """Lock the program by its key."""
        self.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
        assert self.screen is not None

    def shown_windows(self) -> list[str]:
        """The classes of all windows on the screen."""
        return [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]


@pytest.fixture
def file(tmp_path: Path, quick_pins: None) -> Path:
    """A data file in which an event is on, with visitors, and members of every role."""
    path = tmp_path / "data.sqlite"
    start = datetime.now(UTC) - timedelta(minutes=30)
    with Database.create(path) as database:
        with database.begin("Add") as session:
            space = add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            for title, days in (("Before", 7), ("Tonight", 0)):
                begins = start - timedelta(days=days)
                fields = EventFields(
                    title,
                    begins,
                    begins + timedelta(hours=3),
                    space.tzid,
                    Track.TECHNICAL,
                    status=EventStatus.CONFIRMED,
                )
                event = add_event(session, space, fields)
                for number, name in enumerate(VISITORS):
                    _visit(session, event, name, number, came=bool(days) or number == 0)
        for name, pin in PINS.items():
            with database.begin(labels.ADD_MEMBER, name=name) as session:
                members.add_member(session, name, ROLES.get(name, Role.COORDINATOR), pin)
    return path


def _visit(session, event, name: str, number: int, *, came: bool) -> None:
    email = f"secret{number}@example.org"
    known = people.people_with_email(session, email)
    person = known[0] if known else people.add_person(session, name=name, email=email)
    session.flush()
    session.add(Registration(event_id=event.id, person_id=person.id, ticket_code=f"TCK-100{number}"))
    if came:
        door.check_in(session, event, person, method=Method.SEARCH, at=event.dtstart)


@pytest.fixture
def opened(qapp: QApplication, file: Path, tmp_path: Path) -> Iterator[Callable[[], LockedStage]]:
    """Start the program."""
    stages: list[LockedStage] = []

    def start() -> LockedStage:
        stages.append(LockedStage(file, tmp_path / "window.ini"))
        return stages[-1]

    yield start
    for stage in stages:
        if shiboken6.isValid(stage.window):
            stage.close()


@pytest.fixture
def stage(opened: Callable[[], LockedStage]) -> LockedStage:
    """The program, just started, behind its lock."""
    return opened()
