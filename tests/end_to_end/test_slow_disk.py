"""A disk that takes its time over a check-in: whoever waits is told that nothing is lost."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from sqlalchemy import event

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui import slow_disk
from tests.end_to_end.test_other_windows import file, stage

__all__ = ["file", "stage"]


def add(database: Database, name: str) -> None:
    with database.begin("Add") as session:
        people.add_person(session, name=name)


def test_a_slow_disk_is_told_of_and_a_quick_one_is_not(stage, monkeypatch: pytest.MonkeyPatch) -> None:
    database, status = stage.program.context.database, stage.window.statusBar()
    told = "The disk is slow: saving took 0 s. Whatever is shown as done is saved."
    heard: list[str] = []
    status.messageChanged.connect(heard.append)
    stage.tab("checkin")
    add(database, "Amina")
    assert heard == []
    monkeypatch.setattr(slow_disk, "_SLOW_S", 0.05)
    event.listen(database._engine, "commit", lambda _connection: time.sleep(0.1))
    add(database, "José")
    assert heard == [told]
    assert database.last_commit_s >= 0.1
    with database.read() as session:
        assert [person.name for person in session.query(Person).order_by(Person.number)][-1] == "José"


def test_the_next_time_is_announced_before_the_window_waits(stage, monkeypatch: pytest.MonkeyPatch) -> None:
    database, status = stage.program.context.database, stage.window.statusBar()
    assert slow_disk._FELT_S < slow_disk._SLOW_S
    monkeypatch.setattr(slow_disk, "_FELT_S", 0.05)
    seen: list[tuple[str, object]] = []

    def wait(_connection: object) -> None:
        cursor = QGuiApplication.overrideCursor()
        seen.append((status.currentMessage(), cursor and cursor.shape()))
        time.sleep(0.1)

    event.listen(database._engine, "commit", wait)
    stage.tab("checkin")
    add(database, "Amina")
    add(database, "José")
    add(database, "Rūta")
    assert seen[1:] == [("Saving…", Qt.CursorShape.WaitCursor)] * 2
    assert seen[0][1] is None
    assert QGuiApplication.overrideCursor() is None
    assert status.currentMessage() == ""  # felt, and not long enough to be told of
