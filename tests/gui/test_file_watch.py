"""While the file is open its journal is summed up, off the window's thread, when that is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.compaction import HORIZON
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import file_watch
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.file_watch import FileWatch
from tests.conftest import SteppingClock


@pytest.fixture
def watch(context: Context, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileWatch]:
    monkeypatch.setattr(file_watch, "_COMPACTED_EVERY_MS", 10)
    owner = QObject()
    watch = FileWatch(context, owner)
    yield watch
    watch.stop()


def test_an_old_journal_is_summed_up_and_what_is_new_can_be_undone(
    qtbot: QtBot, watch: FileWatch, context: Context, paris: Space, ticking: SteppingClock
) -> None:
    def rename(name: str) -> None:
        with context.database.begin("Rename") as session:
            row(session, Space, paris.id).name = name

    def actions() -> int:
        with context.database.read() as session:
            return int(session.connection().exec_driver_sql("SELECT count(*) FROM journal_action").scalar_one())

    for name in ("A", "B", "C"):
        rename(name)
    assert actions() == 4
    ticking.moment += HORIZON + timedelta(days=1)
    rename("D")
    qtbot.waitUntil(lambda: actions() == 3)
    context.database.undo()
    with context.database.read() as session:
        assert row(session, Space, paris.id).name == "C"
