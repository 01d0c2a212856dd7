"""A disk that takes its time over a check-in: whoever waits is told that nothing is lost."""

from __future__ import annotations

import time

import pytest
from sqlalchemy import event

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui import file_watch
from tests.end_to_end.test_other_windows import file, stage

__all__ = ["file", "stage"]


def add(database: Database, name: str) -> None:
    with database.begin("Add") as session:
        people.add_person(session, name=name)


def test_a_slow_disk_is_told_of_and_a_quick_one_is_not(stage, monkeypatch: pytest.MonkeyPatch) -> None:
    database, status = stage.program.context.database, stage.window.statusBar()
    heard: list[float] = []
    stage.program._watch.disk_slow.connect(heard.append)
    stage.tab("checkin")
    add(database, "Amina")
    assert (heard, status.currentMessage()) == ([], "")
    monkeypatch.setattr(file_watch, "_SLOW_S", 0.05)
    event.listen(database._engine, "commit", lambda _connection: time.sleep(0.1))
    add(database, "José")
    stage.wait(lambda: heard, "the slow commit")
    assert heard[0] == database.last_commit_s >= 0.1
    assert status.currentMessage() == "The disk is slow: saving took 0 s. Whatever is shown as done is saved."
    with database.read() as session:
        assert [person.name for person in session.query(Person).order_by(Person.number)][-1] == "José"
