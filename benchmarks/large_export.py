"""The largest workbook: 12 spaces, 1,152 events, 57,600 check-ins by name.

Its time against openpyxl's own for the same values, in turns; the memory of a process that does nothing else; and how
long the window does not answer while it is written, beside how long it does not when nothing is written.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import openpyxl
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.result import Result
from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import export_workbook
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab
from mozspaces_desktop.gui.reports.workbook_export import write_workbook
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks
from tests.core.pilot_workbook.twelve_spaces import NOW, make_file

_ROUNDS = 3
_TIMES_OPENPYXL, _MEGABYTES, _PAUSE_MS = 1.25, 150, 50
_PAINT_EVERY_MS = 100

_ALONE = """
import sys
from itertools import pairwise
from pathlib import Path
from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import export_workbook
def peak():
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024
imported = peak()
source, target, now = sys.argv[1:]
now = clock.datetime.fromisoformat(now)
with Database.open(Path(source), clock=clock.fixed_clock(now)) as database, database.read() as session:
    scope = Scope(tuple(spaces.spaces(session)), Period.of(spaces.seasons(session)[0]))
    export_workbook(session, Path(target), scope, now=now, names=True, attendance=True)
print(imported, peak())
"""
"""What a process does that only exports: prints its peak memory (MB) after the imports and in the end."""


def run() -> list[Result]:
    """Measure all three."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_file(folder / "data.sqlite")
        with Database.open(folder / "data.sqlite", clock=clock.fixed_clock(NOW)) as database:
            with database.read() as session:
                [season] = spaces.seasons(session)
                scope = Scope(tuple(spaces.spaces(session)), Period.of(season))
            times = _against_openpyxl(database, scope, folder)
            pauses = _pauses(app, database, scope, folder)
        return [*times, *_memory(folder), *pauses]


def _against_openpyxl(database: Database, scope: Scope, folder: Path) -> list[Result]:
    target, plain = folder / "large.xlsx", folder / "plain.xlsx"

    def export() -> None:
        with database.read() as session:
            export_workbook(session, target, scope, now=NOW, names=True, attendance=True)

    export()
    values = _values(target)
    ours, theirs = [], []
    for _ in range(_ROUNDS):
        ours.append(_took(export))
        theirs.append(_took(lambda: _write_plainly(values, plain)))
    ratio = median(ours) / median(theirs)
    return [
        Result("export of 12 spaces, figures counted and all sheets", f"{median(ours):.1f} s"),
        Result("openpyxl writes the same values, and nothing else", f"{median(theirs):.1f} s"),
        Result("export against openpyxl", f"{ratio:.2f}", f"at most {_TIMES_OPENPYXL}", ratio <= _TIMES_OPENPYXL),
    ]


def _values(path: Path) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(path, read_only=True)
    values = {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}
    book.close()
    return values


def _write_plainly(sheets: dict[str, list[list[Any]]], target: Path) -> None:
    """The quickest way that openpyxl has: row by row, no styles but those that it gives to days and times itself."""
    book = openpyxl.Workbook(write_only=True)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(target)


def _took(action: Callable[[], None]) -> float:
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def _memory(folder: Path) -> list[Result]:
    """Only Linux says how much a process had at most."""
    if not Path("/proc/self/status").exists():
        return []
    arguments = [str(folder / "data.sqlite"), str(folder / "alone.xlsx"), NOW.isoformat()]
    command = [sys.executable, "-c", _ALONE, *arguments]
    imported, peak = map(int, subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
    name = f"memory of a process that exports them ({imported} MB imported)"
    return [Result(name, f"{peak} MB", f"within {_MEGABYTES} MB", peak <= _MEGABYTES)]


def _pauses(app: QApplication, database: Database, scope: Scope, folder: Path) -> list[Result]:
    tasks = Tasks()
    settings = Settings(folder / "window.ini")
    tab = ReportsTab(Context(database, Changes(), tasks, settings, scope.spaces[0].id))
    tab.resize(1280, 800)
    tab.show()
    _wait(app, lambda: not tasks.busy)
    until = time.perf_counter() + 3
    idle = _longest_pause(app, tab, lambda: time.perf_counter() > until)
    tasks.run(
        lambda progress: write_workbook(
            database, scope, folder / "p.xlsx", names=True, attendance=True, progress=progress
        ),
        lambda _result: None,
        title="Exporting",
        parent=tab,
    )
    busy = _longest_pause(app, tab, lambda: not tasks.busy)
    tab.deleteLater()
    tasks.shut_down()
    return [
        Result("longest pause of the window, painted ten times a second", f"{idle:.0f} ms"),
        Result("the same while they are exported", f"{busy:.0f} ms", f"under {_PAUSE_MS} ms", busy < _PAUSE_MS),
    ]


def _longest_pause(app: QApplication, tab: ReportsTab, done: Callable[[], bool]) -> float:
    """The longest time in ms between two beats of a timer that should beat each ms."""
    beats = [time.perf_counter()]
    heart, painter = QTimer(interval=1), QTimer(interval=_PAINT_EVERY_MS)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    painter.timeout.connect(tab.update)
    heart.start()
    painter.start()
    _wait(app, done)
    return 1000 * max(after - before for before, after in pairwise(beats))


def _wait(app: QApplication, done: Callable[[], bool]) -> None:
    while not done():
        app.processEvents()
        time.sleep(0.0002)  # what the event loop does when nothing happens
