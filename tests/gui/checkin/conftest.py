"""The real Check-in tab in a real window over a real file, with an event on now, and hands that type."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import people, spaces
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, EventStatus, Person, Registration, Space, Track
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.context import Context
from tests.conftest import NOW

Key = Qt.Key


def type_text(text: str) -> None:
    """Type `text`, any letters, into whatever has the focus."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is; shortcuts work."""
    QTest.keyClick(focused(), key, modifiers)


def focused() -> QWidget:
    """Where a key would go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Door:
    """The tab, the file below it, and what can be seen."""

    def __init__(self, context: Context, event: Event, tab: CheckinTab) -> None:
        self.context, self.event, self.tab, self.ui = context, event, tab, tab.ui

    def add(self, name: str, *, email: str | None = None, registered: bool = False, **values: object) -> Person:
        """Put a person into the file, registered for the event or not."""
        with self.context.database.begin("Add") as session:
            person = people.add_person(session, name=name, email=email)
            session.flush()
            if registered:
                session.add(Registration(event_id=self.event.id, person_id=person.id, **values))
        return person

    def back_in_window(self, qtbot: QtBot) -> None:
        """A dialog was closed: the window is active again (offscreen nobody does that), the search has the focus."""
        self.tab.window().activateWindow()
        qtbot.waitUntil(self.ui.search.hasFocus)

    def rows(self) -> list[str]:
        """The names in the list below the search, and the offer after them."""
        model = self.ui.people_pane.ui.people.model()
        return [model.index(place, 0).data() for place in range(model.rowCount())]

    def arrivals(self) -> list[str]:
        """The names of those who are in, as shown."""
        model = self.ui.arrivals.model()
        return [model.index(place, 0).data() for place in range(model.rowCount())]

    def answer(self) -> str:
        """What the door says, without the marks around names."""
        return self.ui.answer.currentWidget().accessibleName().replace("\u2068", "").replace("\u2069", "")

    def counters(self) -> dict[str, str]:
        """The counters by their words."""
        header = self.ui.header
        shown = (header.attendees, header.expected, header.newcomers, header.guests, header.capacity)
        return dict(counter.accessibleDescription().split(": ", 1) for counter in shown if not counter.isHidden())

    def raw(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """The rows of a plain query on the file."""
        with closing(sqlite3.connect(self.context.database.path)) as connection:
            return connection.execute(query, values).fetchall()

    def present(self) -> Sequence[object]:
        """Names of those checked in, in order, by plain SQL."""
        query = (
            "SELECT p.name FROM check_in c JOIN person p ON p.id = c.person_id"
            " WHERE c.event_id = ? AND c.retired_at IS NULL ORDER BY c.id"
        )
        return [name for (name,) in self.raw(query, self.event.id)]


@pytest.fixture
def plan(context: Context, paris: Space) -> Callable[..., Event]:
    """Put an event into the calendar: title, hours from now, any other field."""

    def planned(title: str, in_hours: float = 0, **said: object) -> Event:
        said.setdefault("status", EventStatus.CONFIRMED)
        start = NOW + timedelta(hours=in_hours)
        fields = EventFields(title, start, start + timedelta(hours=2), paris.tzid, Track.TECHNICAL, **said)  # type: ignore[arg-type]  # keywords of a test
        with context.database.begin("Add") as session:
            return add_event(session, paris, fields)

    return planned


@pytest.fixture
def make_tab(qtbot: QtBot, context: Context) -> Iterator[Callable[[], CheckinTab]]:
    """Open the tab in a window."""
    windows: list[QMainWindow] = []

    def made() -> CheckinTab:
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        tab = CheckinTab(context)
        window.setCentralWidget(tab)
        window.resize(1200, 800)
        with qtbot.waitActive(window):
            window.show()
        return tab

    yield made
    windows.clear()


@pytest.fixture
def door(context: Context, paris: Space, plan: Callable[..., Event], make_tab: Callable[[], CheckinTab]) -> Door:
    """The door of "Tonight" in a room for ten."""
    with context.database.begin("Room") as session:
        room = spaces.add_room(session, row(session, Space, paris.id), name="Salle des fêtes", capacity=10)
        session.flush()
    event = plan("Tonight", room_id=room.id)
    return Door(context, event, make_tab())
