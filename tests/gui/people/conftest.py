"""The real People window over a real file, hands that type and click, and what plain SQL says about the outcome."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import contributions, door, people, spaces
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, EventStatus, Method, Person, Registration, Space, Stage, Track
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people.people_window import PeopleWindow
from tests.conftest import NOW

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier

AnyDialog = TypeVar("AnyDialog", bound=QDialog)


def type_text(text: str) -> None:
    """Type `text`, any letters, where the keyboard is."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(), QKeyEvent(kind, Key.Key_unknown, Modifier.NoModifier, letter))


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    """Press a key where the keyboard is; shortcuts work."""
    QTest.keyClick(focused(), key, modifiers)


def focused() -> QWidget:
    """Where a key would go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def click(widget: QWidget) -> None:
    """Click into the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Modifier.NoModifier, widget.rect().center())


def button(text: str, within: QWidget) -> QAbstractButton:
    """The visible button that says `text`, or is called so."""
    QApplication.sendPostedEvents()
    for one in within.findChildren(QAbstractButton):
        if one.isVisible() and text in (one.text().replace("&", ""), one.accessibleName()):
            return one
    message = f"no button says {text!r}"
    raise LookupError(message)


def words_in(widget: QWidget) -> list[str]:
    """Everything that the labels and buttons in `widget` say."""
    QApplication.sendPostedEvents()  # what was put into a layout is shown by one
    said = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return said + [
        one.accessibleName() or one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()
    ]


class Crowd:
    """The file, with hands that put people into it, and plain SQL that says what stands there."""

    def __init__(self, context: Context, space: Space) -> None:
        self.context, self.space = context, space

    def add(self, name: str, email: str | None = None) -> Person:
        """Somebody new."""
        with self.context.database.begin("Add") as session:
            return people.add_person(session, name=name, email=email)

    def plan(self, title: str, days_ago: float) -> Event:
        """An evening that was held some days ago."""
        start = NOW - timedelta(days=days_ago)
        said = EventFields(title, start, start + timedelta(hours=2), self.space.tzid, Track.TECHNICAL)
        with self.context.database.begin("Add") as session:
            event = add_event(session, row(session, Space, self.space.id), said)
            event.status = EventStatus.HELD
        return event

    def let_in(self, event: Event, *coming: Person) -> None:
        """They came."""
        for one in coming:
            with self.context.database.begin("In") as session:
                door.check_in(
                    session, row(session, Event, event.id), row(session, Person, one.id), method=Method.SEARCH
                )

    def register(self, event: Event, one: Person) -> None:
        """They signed up."""
        with self.context.database.begin("Register") as session:
            session.add(Registration(event_id=event.id, person_id=one.id))

    def reach(self, one: Person, area: str, stage: Stage, days_ago: int, event: Event | None = None) -> None:
        """They reached a stage in a focus area."""
        with self.context.database.begin("Reach") as session:
            areas = {found.name: found for found in spaces.focus_areas(session, self.space.id)}
            space, person = row(session, Space, self.space.id), row(session, Person, one.id)
            day = date(2014, 7, 31) - timedelta(days=days_ago)
            contributions.reach_stage(session, space, person, areas[area], stage, day, event=event)

    def raw(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """The rows of a plain query on the file."""
        with closing(sqlite3.connect(self.context.database.path)) as connection:
            return connection.execute(query, values).fetchall()

    def labels(self) -> list[str]:
        """What the journal calls the actions, the first first."""
        return [str(label) for (label,) in self.raw("SELECT label FROM journal_action ORDER BY hlc")]


@pytest.fixture(autouse=True)
def _in_britain(british: None) -> None:
    """Days and times are written as there."""


@pytest.fixture
def crowd(context: Context, paris: Space) -> Crowd:
    """An empty file to put people into."""
    return Crowd(context, paris)


@pytest.fixture
def open_window(qtbot: QtBot, context: Context) -> Callable[[], PeopleWindow]:
    """Open the window, and give it the keyboard."""

    def opened() -> PeopleWindow:
        window = PeopleWindow(context)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return opened


def rows(window: PeopleWindow) -> list[str]:
    """The names in the list."""
    model = window.directory.ui.people.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def details(window: PeopleWindow, place: int) -> str:
    """All that a row says."""
    said: str = window.directory.ui.people.model().index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    return said


def activate(window: QWidget, qtbot: QtBot) -> None:
    """Give a window the keyboard; offscreen nobody does that when another one opens or closes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def dialog_of(window: QWidget, kind: type[AnyDialog], qtbot: QtBot) -> AnyDialog:
    """The one dialog of a kind that is open, with the keyboard in it."""
    (dialog,) = [one for one in window.findChildren(kind) if one.isVisible()]
    activate(dialog, qtbot)
    return dialog
