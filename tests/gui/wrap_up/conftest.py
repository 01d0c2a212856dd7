"""A real wrap-up over a real window and file, of an event that was two days ago."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import door, guests
from mozspaces_desktop.core.events import EventFields, add_event, event_by_id
from mozspaces_desktop.core.models import EventStatus, Space, Track
from mozspaces_desktop.core.wrap_up import WrapUpPage, read_wrap_up
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import WrapUpDialog, open_wrap_up
from tests.conftest import NOW


@pytest.fixture(autouse=True)
def _in_britain(british: None) -> None:
    """Days and times are written as there."""


@pytest.fixture
def add(context: Context, paris: Space) -> Callable[..., str]:
    """Put an event of two days ago into the calendar, with who came to it, and return its id."""

    def added(*names: str, guests_too: int = 0, title: str = "Rust evening", **said: object) -> str:
        start = NOW - timedelta(days=2)
        said.setdefault("status", EventStatus.CONFIRMED)
        fields = EventFields(title, start, start + timedelta(hours=2), paris.tzid, Track.TECHNICAL, **said)  # type: ignore[arg-type]  # keywords of a test
        with context.database.begin("Add") as session:
            event = add_event(session, paris, fields)
            session.flush()
            for name in names:
                door.walk_in(session, event, name=name, at=start)
            if guests_too:
                guests.add_guests(session, event, guests_too, newcomers=1)
        return event.id

    return added


@pytest.fixture
def wrap_up(qtbot: QtBot, context: Context) -> Iterator[Callable[[str], WrapUpDialog]]:
    """Open the wrap-up of an event."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()

    def opened(event_id: str) -> WrapUpDialog:
        dialog = open_wrap_up(context, event_id, window)
        assert dialog is not None
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield opened
    window.close()


@pytest.fixture
def page(context: Context) -> Callable[[str], WrapUpPage]:
    """What the file says of an event now."""

    def read(event_id: str) -> WrapUpPage:
        with context.database.read() as session:
            return read_wrap_up(session, event_by_id(session, event_id).id)

    return read
