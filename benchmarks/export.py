"""The Reports tab on the demo season: how long until its figures are there, and until a workbook is written.

In this process and offscreen: the tab is hidden and shown again after a change, so that it counts anew; the
workbook is written with everything in it. Medians are taken.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.result import Result
from mozspaces_desktop.core import demo
from mozspaces_desktop.core.clock import system_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo_clock import demo_clock
from mozspaces_desktop.core.figures.asked import Asked, scope_asked
from mozspaces_desktop.core.spaces import space_named
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab
from mozspaces_desktop.gui.reports.workbook_export import write_workbook
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks

_ROUNDS = 9


def run() -> list[Result]:
    """Measure the tab and the export."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.sqlite"
        with Database.create(path) as database:
            demo.make_demo(database)
        with Database.open(path, clock=demo_clock(path) or system_clock, actor="bench") as database:
            return _measured(app, database, Path(folder))


def _measured(app: QApplication, database: Database, folder: Path) -> list[Result]:
    with database.read() as session:
        space, scope = space_named(session), scope_asked(session, Asked())
    changes, tasks = Changes(), Tasks()
    tab = ReportsTab(Context(database, changes, tasks, Settings(folder / "window.ini"), space.id))
    tab.resize(1280, 800)

    def settle() -> None:
        while tasks.busy:
            app.processEvents()
            time.sleep(0.0005)  # lets the other thread count
        app.processEvents()

    def switch() -> None:
        tab.show()
        settle()

    def leave() -> None:
        tab.hide()
        changes.notify({"check_in"})

    def export() -> None:
        write_workbook(
            database,
            scope,
            folder / "pilot.xlsx",
            names=True,
            attendance=True,
            progress=lambda _done, _total: None,
        )

    results = [
        Result("reports: switch to the tab, counted and painted, demo", _took(switch, leave)),
        Result("reports: export of the demo season, all sheets", _took(export, lambda: None)),
    ]
    tab.deleteLater()
    tasks.shut_down()
    return results


def _took(action: Callable[[], None], after: Callable[[], None]) -> str:
    """The median of some rounds; the first one warms the caches and does not count."""
    times = []
    for _ in range(_ROUNDS + 1):
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
        after()
    return f"{median(times[1:]) * 1000:.0f} ms"
