"""The data file disappears under the real window: a page says so, and everything can be saved or put back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from mozspaces_desktop.core import data_file, people, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import CheckIn, EventStatus, Track
from mozspaces_desktop.gui.gone_page import GonePage
from tests.conftest import NOW, SteppingClock
from tests.end_to_end.stage import Stage


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, ticking: SteppingClock) -> Iterator[Stage]:
    path = tmp_path / "stick" / "data.sqlite"
    path.parent.mkdir()
    with Database.create(path, clock=ticking) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        times = (NOW, NOW + timedelta(hours=2))
        add_event(
            session, space, EventFields("Tonight", *times, space.tzid, Track.TECHNICAL)
        ).status = EventStatus.CONFIRMED
        people.add_person(session, name="Amina Diallo")
    opened = Stage(path, tmp_path / "window.ini", clock=ticking)
    tab = opened.tab("checkin")
    opened.type("amina", tab.ui.search)
    opened.key(Qt.Key.Key_Return)
    yield opened
    opened.close()


def page_of(stage: Stage) -> GonePage:
    stage.wait(lambda: isinstance(stage.program.window.page, GonePage), "the page")
    page = stage.program.window.page
    assert isinstance(page, GonePage)
    return page


def test_what_was_done_is_saved_elsewhere_and_goes_on_there(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_file.remove(tmp_path / "stick" / "data.sqlite")
    page = page_of(stage)
    assert any(str(tmp_path / "stick" / "data.sqlite") in label.text() for label in page.findChildren(QLabel))
    target = tmp_path / "saved.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    stage.click(stage.button("Save everything to…"))
    stage.wait(lambda: stage.program.window.page is None, "the saved file")
    assert stage.program.context.database.path == target
    with stage.program.context.database.read() as session:
        assert session.query(CheckIn).count() == 1


def test_put_back_it_goes_on_where_it_was(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "stick").rename(tmp_path / "pulled")
    page_of(stage)
    stage.click(stage.button("Look again"))
    box = stage.dialog()
    assert "was deleted or moved while it was open" in " ".join(label.text() for label in box.findChildren(QLabel))
    stage.dismiss()
    (tmp_path / "pulled").rename(tmp_path / "stick")
    stage.click(stage.button("Look again"))
    stage.wait(lambda: stage.program.window.page is None, "the file")
    stage.tab("checkin")
    assert str(stage.program.context.database.undo()) == "Check in Amina Diallo"


def test_nothing_is_saved_where_nobody_said(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data_file.remove(tmp_path / "stick" / "data.sqlite")
    page_of(stage)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    stage.click(stage.button("Save everything to…"))
    assert isinstance(stage.program.window.page, GonePage)
