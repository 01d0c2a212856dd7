"""The Reports tab on the demo season: a real window on a real file, which each test may change."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from mozspaces_desktop.core import demo
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo_clock import demo_clock
from mozspaces_desktop.core.spaces import space_named
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks

Query = Callable[[str], list[Any]]
Listed = Callable[[], ListDialog]


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo data, made once."""
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    with Database.create(path) as database:
        demo.make_demo(database)
    return path


@pytest.fixture
def demo_context(qapp: QApplication, demo_file: Path, tmp_path: Path) -> Iterator[Context]:
    """What the tab is given, over a copy of the demo data."""
    theme.apply(qapp, "light")
    path = tmp_path / "demo.sqlite"
    shutil.copy(demo_file, path)
    clock = demo_clock(path)
    assert clock is not None
    with Database.open(path, clock=clock, actor="Camille", device="laptop") as database:
        with database.read() as session:
            space = space_named(session)
        changes, tasks = Changes(), Tasks()
        database.listeners.append(changes.notify)
        yield Context(database, changes, tasks, Settings(tmp_path / "settings.ini"), space.id)
        tasks.shut_down()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[Context], ReportsTab]:
    """Open the tab of a context and wait for its figures."""

    def shown(context: Context) -> ReportsTab:
        tab = ReportsTab(context)
        qtbot.addWidget(tab)
        tab.resize(1200, 800)
        tab.show()
        qtbot.waitUntil(lambda: not context.tasks.busy)
        return tab

    return shown


@pytest.fixture
def tab(demo_context: Context, show: Callable[[Context], ReportsTab]) -> ReportsTab:
    """The tab on the demo season, with its figures."""
    return show(demo_context)


@pytest.fixture
def rows(demo_context: Context) -> Query:
    """Ask the file in plain SQL; `held` is a view of the public events of the season that were held."""
    view = """WITH held AS (
        SELECT id, track, date(dtstart, '+2 hours') AS day FROM event
        WHERE retired_at IS NULL AND public AND status = 'held'
          AND date(dtstart, '+2 hours') BETWEEN '2014-05-01' AND '2014-12-31'),
      came AS (SELECT event_id, person_id FROM check_in WHERE retired_at IS NULL)
    """

    def asked(query: str) -> list[Any]:
        with demo_context.database.read() as session:
            return [tuple(row) for row in session.execute(text(view + query))]

    return asked


@pytest.fixture
def listed(tab: ReportsTab, demo_context: Context, qtbot: QtBot) -> Listed:
    """The list that was opened; some are read from the file first."""

    def found() -> ListDialog:
        qtbot.waitUntil(lambda: not demo_context.tasks.busy)
        qtbot.waitUntil(lambda: any(child.isVisible() for child in tab.findChildren(ListDialog)))
        [dialog] = [child for child in tab.findChildren(ListDialog) if child.isVisible()]
        return dialog

    return found
